#ifndef BO_UTF8_H
#define BO_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes of the UTF-8 character that `text` begins with, 0 when it begins with none; `*code` is its number then. */
size_t bo_utf8_read(const char *text, size_t len, uint32_t *code);

bool bo_utf8_valid(const char *text, size_t len);

bool bo_is_ascii(const char *text, size_t len);

#endif
