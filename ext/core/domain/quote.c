#include "quote.h"

#include <stdint.h>
#include <string.h>

/* Bytes of the UTF-8 character at `text`, or 0 when there is none that may be shown. */
static size_t character(const unsigned char *text, size_t len)
{
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    uint32_t code = text[0];
    size_t bytes;

    if (code < 0x80) {
        return code >= 0x20 && code != 0x7f ? 1 : 0;
    }
    bytes = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : 2;
    if (code < 0xc2 || code > 0xf4 || bytes > len) {
        return 0;
    }
    code &= 0x7fu >> bytes;
    for (size_t i = 1; i < bytes; i++) {
        if ((text[i] & 0xc0) != 0x80) {
            return 0;
        }
        code = code << 6 | (text[i] & 0x3f);
    }
    if (code < smallest[bytes] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code < 0xa0) {
        return 0;
    }
    return bytes;
}

const char *bo_quote(char *out, size_t size, const char *text, size_t len)
{
    static const char cut[] = "...";
    size_t at = 0, used = 0, fits = 0; /* `fits`: where the text can be cut so that the dots have room */

    while (at < len) {
        size_t bytes = character((const unsigned char *)text + at, len - at);
        size_t needed = bytes ? bytes : 1;

        if (used + needed + 1 > size) {
            memcpy(out + fits, cut, sizeof cut);
            return out;
        }
        if (bytes) {
            memcpy(out + used, text + at, bytes);
        } else {
            out[used] = '?';
        }
        used += needed;
        at += needed;
        if (used + sizeof cut <= size) {
            fits = used;
        }
    }
    out[used] = '\0';
    return out;
}
