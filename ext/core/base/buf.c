#include "buf.h"

#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Makes room for `more` bytes and the NUL. */
static bool reserve(bo_buf *buf, size_t more)
{
    size_t capacity = buf->capacity ? buf->capacity : 64;
    char *data;

    if (buf->failed) {
        return false;
    }
    if (more >= SIZE_MAX / 2 - buf->len) {
        buf->failed = true;
        return false;
    }
    while (capacity < buf->len + more + 1) {
        capacity *= 2;
    }
    if (capacity == buf->capacity) {
        return true;
    }
    data = realloc(buf->data, capacity);
    if (!data) {
        buf->failed = true;
        return false;
    }
    buf->data = data;
    buf->capacity = capacity;
    return true;
}

void bo_buf_append(bo_buf *buf, const char *bytes, size_t len)
{
    if (!reserve(buf, len)) {
        return;
    }
    if (len) {
        memcpy(buf->data + buf->len, bytes, len);
    }
    buf->len += len;
    buf->data[buf->len] = '\0';
}

void bo_buf_text(bo_buf *buf, const char *text)
{
    bo_buf_append(buf, text, strlen(text));
}

void bo_buf_char(bo_buf *buf, char c)
{
    bo_buf_append(buf, &c, 1);
}

void bo_buf_printf(bo_buf *buf, const char *format, ...)
{
    va_list args;
    int len;

    va_start(args, format);
    len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0) {
        buf->failed = true;
        return;
    }
    if (!reserve(buf, (size_t)len)) {
        return;
    }
    va_start(args, format);
    (void)vsnprintf(buf->data + buf->len, (size_t)len + 1, format, args);
    va_end(args);
    buf->len += (size_t)len;
}

void bo_buf_clear(bo_buf *buf)
{
    buf->len = 0;
    if (buf->data) {
        buf->data[0] = '\0';
    }
}

bool bo_buf_failed(const bo_buf *buf)
{
    return buf->failed;
}

void bo_buf_free(bo_buf *buf)
{
    free(buf->data);
    *buf = (bo_buf){0};
}
