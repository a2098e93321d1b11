#ifndef BO_QUOTE_H
#define BO_QUOTE_H

#include <stddef.h>

/*
 * Copies foreign text into `out` so that it can stand in a message, a log or a page: control characters and bytes that
 * are not UTF-8 become '?', and what does not fit into `size` bytes (NUL included; at least 8) is cut between
 * characters and ends in "...". Returns `out`.
 */
const char *bo_quote(char *out, size_t size, const char *text, size_t len);

#endif
