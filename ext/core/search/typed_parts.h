#ifndef BO_TYPED_PARTS_H
#define BO_TYPED_PARTS_H

#include "../base/buf.h"

#include <stdbool.h>

/* Parts of a pattern, one for each typed word, joined by "and" and "or"; "and" binds tighter. Zero-initialise. */
typedef struct {
    bo_buf text; /* each part with its join before it and a NUL behind it */
    unsigned count;
    bool some_and;
} bo_typed_parts;

/* `with_last`: joined to the part before it by "and" instead of "or". */
void bo_typed_parts_add(bo_typed_parts *to, const char *part, size_t len, bool with_last);

/* The pattern of them all; `before` and `after` are the anchors that each part has, "" for none. */
void bo_typed_parts_write(bo_buf *out, const bo_typed_parts *from, const char *before, const char *after);

#endif
