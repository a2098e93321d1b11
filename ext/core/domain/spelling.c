#include "spelling.h"

#include "domain.h"
#include "utf8.h"

#include <idn2.h>

#include <string.h>

#define PIECE_MAX 64 /* bytes of a piece that is looked at; there is no end to marks otherwise */

/* The piece as a label of its own, in ACE: libidn2 knows which characters there are and what becomes of them. */
static int look_up(const char *piece, size_t len, char **ace)
{
    char copy[PIECE_MAX + 1];
    uint8_t *found = NULL;
    int got;

    memcpy(copy, piece, len);
    copy[len] = '\0';
    got = idn2_lookup_u8((const uint8_t *)copy, &found, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    *ace = (char *)found;
    return got;
}

/* Whether the character belongs to the one before it: a mark, or a vowel or final of a Korean syllable. */
static bool continues(const char *character, size_t len, uint32_t code)
{
    char *ace;
    int got;

    if (code < 0x300) {
        return false;
    }
    if (code >= 0x1160 && code <= 0x11ff) {
        return true;
    }
    got = look_up(character, len, &ace);
    idn2_free(ace);
    return got == IDN2_LEADING_COMBINING;
}

size_t bo_spelling_piece(const char *text, size_t len)
{
    uint32_t code;
    size_t bytes = bo_utf8_read(text, len, &code);
    size_t next = bytes;

    while (bytes > 0 && next > 0) {
        next = bo_utf8_read(text + bytes, len - bytes, &code);
        if (next == 0 || bytes + next > PIECE_MAX || !continues(text + bytes, next, code)) {
            break;
        }
        bytes += next;
    }
    return bytes;
}

static bool is(const char *piece, size_t len, const char *text)
{
    return strlen(text) == len && memcmp(piece, text, len) == 0;
}

/* Joiners, and marks without their letter, are good or bad by what stands around them: they may stay. */
static bool may_stand(int got)
{
    return got == IDN2_LEADING_COMBINING || got == IDN2_CONTEXTJ || got == IDN2_CONTEXTJ_NO_RULE ||
           got == IDN2_CONTEXTO || got == IDN2_CONTEXTO_NO_RULE || got == IDN2_BIDI;
}

/* What UTS #46 does not make of what is typed, but people mean. */
static const struct {
    const char *typed, *spelled;
} meant[] = {
    {"\xe1\xba\x9e", "\xc3\x9f"}, /* capital sharp s */
    {"\xe2\x80\x93", "-"},        /* en dash, minus, full-width hyphen: what keyboards make of a hyphen */
    {"\xe2\x88\x92", "-"},
    {"\xef\xbc\x8d", "-"},
    /* and what they make of a quote */
    {"\xe2\x80\x9c", "\""},
    {"\xe2\x80\x9d", "\""},
    {"\xe2\x80\x9e", "\""},
    {"\xc2\xab", "\""},
    {"\xc2\xbb", "\""},
};

bool bo_spelling_fold(bo_buf *out, const char *piece, size_t len)
{
    char unicode[BO_UNICODE_MAX];
    size_t unicode_len;
    char *ace;
    int got;

    if (len == 1) {
        bo_buf_char(out, (char)(*piece >= 'A' && *piece <= 'Z' ? *piece + ('a' - 'A') : *piece));
        return true;
    }
    for (size_t i = 0; i < sizeof meant / sizeof *meant; i++) {
        if (is(piece, len, meant[i].typed)) {
            bo_buf_text(out, meant[i].spelled);
            return true;
        }
    }
    got = look_up(piece, len, &ace);
    if (got != IDN2_OK) {
        if (may_stand(got)) {
            bo_buf_append(out, piece, len);
        }
        return may_stand(got);
    }
    unicode_len = bo_domain_unicode(ace, strlen(ace), unicode);
    idn2_free(ace);
    if (is(unicode, unicode_len, "i\xcc\x87")) {
        bo_buf_char(out, 'i');
    } else {
        bo_buf_append(out, unicode, unicode_len);
    }
    return true;
}

void bo_spelling_compose(bo_buf *out, const char *text, size_t len)
{
    while (len > 0) {
        size_t bytes = bo_spelling_piece(text, len), first;
        uint32_t code;

        bytes = bytes > 0 ? bytes : 1; /* what is not UTF-8 stays what it is */
        first = bo_utf8_read(text, len, &code);
        if (first == 0 || first == bytes || !bo_spelling_fold(out, text, bytes)) {
            bo_buf_append(out, text, bytes);
        }
        text += bytes;
        len -= bytes;
    }
}
