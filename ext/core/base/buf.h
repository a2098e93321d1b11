#ifndef BO_BUF_H
#define BO_BUF_H

#include "err.h"

#include <stdbool.h>

/*
 * A growing run of bytes, always followed by a NUL that does not count. Zero-initialise it; free it with bo_buf_free.
 * An append that finds no memory marks the buffer as failed and every later append does nothing, so that a long
 * sequence is checked once, with bo_buf_failed.
 */
typedef struct {
    char *data; /* NULL while nothing was appended */
    size_t len;
    size_t capacity;
    bool failed;
} bo_buf;

void bo_buf_append(bo_buf *buf, const char *bytes, size_t len);
void bo_buf_text(bo_buf *buf, const char *text);
void bo_buf_char(bo_buf *buf, char c);
void bo_buf_printf(bo_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void bo_buf_clear(bo_buf *buf); /* empty, keeps the memory */
bool bo_buf_failed(const bo_buf *buf);
void bo_buf_free(bo_buf *buf);

#endif
