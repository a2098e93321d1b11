#include "typed_parts.h"

#include <string.h>

#define AND '&'
#define OR '|'

void bo_typed_parts_add(bo_typed_parts *to, const char *part, size_t len, bool with_last)
{
    bool joined = with_last && to->count > 0;

    bo_buf_char(&to->text, joined ? AND : OR);
    bo_buf_append(&to->text, part, len);
    bo_buf_char(&to->text, '\0');
    to->some_and = to->some_and || joined;
    to->count++;
}

/* A group only where there are several to anchor. */
static void write_any(bo_buf *out, const bo_typed_parts *from, const char *before, const char *after)
{
    const char *part = from->text.data;
    bool group = from->count > 1 && (*before || *after);

    bo_buf_text(out, before);
    bo_buf_text(out, group ? "(?:" : "");
    for (unsigned i = 0; i < from->count; i++, part += strlen(part) + 1) {
        bo_buf_text(out, i > 0 ? "|" : "");
        bo_buf_text(out, part + 1);
    }
    bo_buf_text(out, group ? ")" : "");
    bo_buf_text(out, after);
}

/*
 * One of several parts that a label must all have. All but the last look ahead; the last one tells PCRE2 what each
 * label must have.
 */
static void write_together(bo_buf *out, const char *part, bool last, const char *before, const char *after)
{
    bool anchored = *before == '^' || *part == '^';

    bo_buf_text(out, last ? "" : "(?=");
    bo_buf_text(out, anchored ? "" : ".*");
    bo_buf_text(out, part + (*part == '^'));
    bo_buf_text(out, after);
    bo_buf_text(out, last ? "" : ")");
}

void bo_typed_parts_write(bo_buf *out, const bo_typed_parts *from, const char *before, const char *after)
{
    const char *part = from->text.data;

    if (from->count == 0) {
        return;
    }
    if (!from->some_and) {
        write_any(out, from, before, after);
        return;
    }
    for (unsigned i = 0; i < from->count; i++) {
        const char *next = part + strlen(part) + 1;
        bool first = *part == OR, last = i + 1 == from->count || *next == OR;
        bo_buf_text(out, first && i > 0 ? "|" : "");
        if (first && last) {
            bo_buf_text(out, before);
            bo_buf_text(out, part + 1);
            bo_buf_text(out, after);
        } else {
            bo_buf_text(out, first ? "^" : "");
            write_together(out, part + 1, last, before, after);
        }
        part = next;
    }
}
