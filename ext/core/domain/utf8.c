#include "utf8.h"

size_t bo_utf8_read(const char *text, size_t len, uint32_t *code)
{
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *bytes = (const unsigned char *)text;
    size_t count;

    if (len == 0) {
        return 0;
    }
    *code = bytes[0];
    if (bytes[0] < 0x80) {
        return 1;
    }
    count = bytes[0] >= 0xf0 ? 4 : bytes[0] >= 0xe0 ? 3 : 2;
    if (bytes[0] < 0xc2 || bytes[0] > 0xf4 || count > len) {
        return 0;
    }
    *code &= 0x7fu >> count;
    for (size_t i = 1; i < count; i++) {
        if ((bytes[i] & 0xc0) != 0x80) {
            return 0;
        }
        *code = *code << 6 | (bytes[i] & 0x3f);
    }
    if (*code < smallest[count] || *code > 0x10ffff || (*code >= 0xd800 && *code <= 0xdfff)) {
        return 0;
    }
    return count;
}

bool bo_utf8_valid(const char *text, size_t len)
{
    uint32_t code;

    while (len > 0) {
        size_t bytes = bo_utf8_read(text, len, &code);
        if (bytes == 0) {
            return false;
        }
        text += bytes;
        len -= bytes;
    }
    return true;
}

bool bo_is_ascii(const char *text, size_t len)
{
    unsigned char all = 0;

    for (size_t i = 0; i < len; i++) {
        all |= (unsigned char)text[i];
    }
    return all < 0x80;
}
