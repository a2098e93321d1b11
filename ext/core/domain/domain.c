#include "domain.h"

#include "quote.h"
#include "utf8.h"

#include <idn2.h>

#include <string.h>

#define TEXT_MAX 1024 /* bytes of a name as it comes; UTF-8 is longer than what it becomes */

/* The lower-case form of what a name may have, NUL for all else. */
static const char canonical[256] = {
    ['-'] = '-', ['.'] = '.', ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5',
    ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd',
    ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j', ['k'] = 'k', ['l'] = 'l',
    ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's', ['t'] = 't',
    ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y', ['z'] = 'z', ['A'] = 'a', ['B'] = 'b',
    ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j',
    ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n', ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r',
    ['S'] = 's', ['T'] = 't', ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z',
};

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static const char *check_label(const char *label, size_t len)
{
    if (len == 0) {
        return "it has an empty label";
    }
    if (len > BO_LABEL_MAX) {
        return "it has a label of more than 63 characters";
    }
    if (label[0] == '-' || label[len - 1] == '-') {
        return "it has a label that begins or ends with a hyphen";
    }
    return NULL;
}

static bool is_number(const char *label, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (label[i] < '0' || label[i] > '9') {
            return false;
        }
    }
    return true;
}

/* `text` is ASCII without white space around it. Import comes here a million times: one pass, no library. */
static const char *read_ascii(bo_domain *out, const char *text, size_t len)
{
    char name[BO_NAME_MAX + 1];
    size_t start = 0; /* of the label that is being read */
    size_t first = 0; /* length of the first label, once its dot was seen */
    const char *why;

    if (len > 0 && text[len - 1] == '.') {
        len--;
    }
    if (len > BO_NAME_MAX) {
        return "it is too long";
    }
    for (size_t i = 0; i < len; i++) {
        char c = canonical[(unsigned char)text[i]];
        if (c == '\0') {
            return "it has a character that is neither letter, digit nor hyphen";
        }
        name[i] = c;
        if (c == '.') {
            why = check_label(name + start, i - start);
            if (why) {
                return why;
            }
            first = first ? first : i;
            start = i + 1;
        }
    }
    why = check_label(name + start, len - start);
    if (why) {
        return why;
    }
    if (first == 0) {
        return "it has no zone";
    }
    if (is_number(name + start, len - start)) {
        return "its last label is a number";
    }
    if (len - first - 1 > BO_ZONE_MAX) {
        return "its zone has more than 63 characters";
    }
    memcpy(out->label, name, first);
    out->label[first] = '\0';
    out->label_len = (uint8_t)first;
    out->zone_len = (uint8_t)(len - first - 1);
    memcpy(out->zone, name + first + 1, out->zone_len);
    out->zone[out->zone_len] = '\0';
    return NULL;
}

static const char *why_no_ace(int code)
{
    switch (code) {
    case IDN2_ENCODING_ERROR:
    case IDN2_ICONV_FAIL:
        return "it is not UTF-8";
    case IDN2_TOO_BIG_LABEL:
    case IDN2_TOO_BIG_DOMAIN:
    case IDN2_PUNYCODE_BIG_OUTPUT:
    case IDN2_PUNYCODE_OVERFLOW:
        return "it is too long";
    default:
        return "it has characters that no internationalised name may have";
    }
}

/* The ACE form in memory to be given to idn2_free, or NULL and why. */
static char *to_ace(const char *text, const char **why)
{
    uint8_t *ace = NULL;
    int got = idn2_lookup_u8((const uint8_t *)text, &ace, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);

    *why = NULL;
    if (got != IDN2_OK) {
        *why = why_no_ace(got);
        return NULL;
    }
    return (char *)ace;
}

static const char *read_unicode(bo_domain *out, const char *text, size_t len)
{
    char copy[TEXT_MAX + 1];
    const char *why;
    char *ace;

    if (memchr(text, '\0', len)) {
        return "it has a character that is neither letter, digit nor hyphen";
    }
    memcpy(copy, text, len);
    copy[len] = '\0';
    ace = to_ace(copy, &why);
    if (ace) {
        why = read_ascii(out, ace, strlen(ace));
        idn2_free(ace);
    }
    return why;
}

const char *bo_domain_read(bo_domain *out, const char *text, size_t len)
{
    while (len > 0 && is_space(text[0])) {
        text++;
        len--;
    }
    while (len > 0 && is_space(text[len - 1])) {
        len--;
    }
    if (len == 0) {
        return "it is empty";
    }
    if (len > TEXT_MAX) {
        return "it is too long";
    }
    return bo_is_ascii(text, len) ? read_ascii(out, text, len) : read_unicode(out, text, len);
}

bo_status bo_domain_parse(bo_domain *out, const char *text, size_t len, bo_err *err)
{
    const char *why = bo_domain_read(out, text, len);
    char quoted[80];

    if (!why) {
        return BO_OK;
    }
    return bo_fail_reason(err, BO_ERR_ORDER, "not-a-name", "\"%s\" is not a domain name: %s.",
                          bo_quote(quoted, sizeof quoted, text, len), why);
}

bo_label_features bo_label_count(const char *label, size_t len)
{
    unsigned digits = 0, hyphens = 0;

    for (size_t i = 0; i < len; i++) {
        digits += label[i] >= '0' && label[i] <= '9';
        hyphens += label[i] == '-';
    }
    return (bo_label_features){
        .characters = (uint8_t)len,
        .letters = (uint8_t)(len - digits - hyphens),
        .digits = (uint8_t)digits,
        .hyphens = (uint8_t)hyphens,
    };
}

size_t bo_domain_name(const bo_domain *domain, char out[BO_NAME_MAX + 1])
{
    size_t len = domain->label_len;

    memcpy(out, domain->label, len);
    out[len++] = '.';
    memcpy(out + len, domain->zone, domain->zone_len);
    len += domain->zone_len;
    out[len] = '\0';
    return len;
}

static bool has_ace_label(const char *name)
{
    for (const char *at = name; at; at = strchr(at, '.')) {
        at += *at == '.';
        if (strncmp(at, "xn--", 4) == 0) {
            return true;
        }
    }
    return false;
}

/* The Unicode form, to be given to idn2_free; NULL unless it is a name whose ACE form is `ace` again. */
static char *to_unicode(const char *ace)
{
    char *unicode = NULL, *back;
    const char *why;
    bool same;

    if (idn2_to_unicode_8z8z(ace, &unicode, 0) != IDN2_OK) {
        return NULL;
    }
    back = to_ace(unicode, &why);
    same = back && strcmp(back, ace) == 0;
    idn2_free(back);
    if (!same) {
        idn2_free(unicode);
        return NULL;
    }
    return unicode;
}

static bool is_possible(const char *label, size_t len)
{
    char copy[BO_LABEL_MAX + 1];
    char *unicode;

    if (len < 4 || label[2] != '-' || label[3] != '-') {
        return true;
    }
    if (memcmp(label, "xn", 2) != 0) {
        return false;
    }
    memcpy(copy, label, len);
    copy[len] = '\0';
    unicode = to_unicode(copy);
    idn2_free(unicode);
    return unicode != NULL;
}

bool bo_domain_possible(const bo_domain *domain)
{
    const char *label = domain->zone;

    if (!is_possible(domain->label, domain->label_len)) {
        return false;
    }
    for (const char *dot = strchr(label, '.'); dot; dot = strchr(label, '.')) {
        if (!is_possible(label, (size_t)(dot - label))) {
            return false;
        }
        label = dot + 1;
    }
    return is_possible(label, strlen(label));
}

size_t bo_domain_unicode(const char *name, size_t len, char out[BO_UNICODE_MAX])
{
    char *unicode;
    size_t bytes;

    if (len >= BO_UNICODE_MAX) {
        len = BO_UNICODE_MAX - 1;
    }
    memcpy(out, name, len);
    out[len] = '\0';
    if (strlen(out) != len || !has_ace_label(out)) {
        return len;
    }
    unicode = to_unicode(out);
    bytes = unicode ? strlen(unicode) : BO_UNICODE_MAX;
    if (bytes < BO_UNICODE_MAX) {
        memcpy(out, unicode, bytes + 1);
        len = bytes;
    }
    idn2_free(unicode);
    return len;
}
