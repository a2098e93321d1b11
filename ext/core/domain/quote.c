#include "quote.h"

#include "utf8.h"

#include <string.h>

/* Bytes of the UTF-8 character at `text`, or 0 when there is none that may be shown. */
static size_t character(const char *text, size_t len)
{
    uint32_t code = 0;
    size_t bytes = bo_utf8_read(text, len, &code);

    return code < 0x20 || (code >= 0x7f && code < 0xa0) ? 0 : bytes;
}

const char *bo_quote(char *out, size_t size, const char *text, size_t len)
{
    static const char cut[] = "...";
    size_t at = 0, used = 0, fits = 0; /* `fits`: where the text can be cut so that the dots have room */

    while (at < len) {
        size_t bytes = character(text + at, len - at);
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
