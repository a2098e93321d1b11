#ifndef BO_LINES_H
#define BO_LINES_H

#include "../base/clock.h"
#include "../domain/domain.h"

#include <stdbool.h>
#include <stdint.h>

#define BO_LINE_MAX 1024 /* bytes of a feed line that is looked at */

/*
 * Cuts a text that comes in pieces into lines, LF or CRLF, without copying but what lies across two pieces. A byte
 * order mark, white space around a line and empty lines are dropped. Zero-initialise all but `each` and `context`.
 */
typedef struct {
    /* `number` counts from 1, empty lines too. Of a line longer than BO_LINE_MAX only the beginning is given. */
    bo_status (*each)(void *context, uint64_t number, const char *line, size_t len, bool too_long, bo_err *err);
    void *context;
    uint64_t number;
    size_t carried;
    bool too_long;
    char carry[BO_LINE_MAX];
} bo_lines;

bo_status bo_lines_add(bo_lines *lines, const char *bytes, size_t len, bo_err *err);
bo_status bo_lines_end(bo_lines *lines, bo_err *err); /* the last line may have no line end */

typedef struct {
    bo_domain name;
    bo_time drop;
} bo_feed_line;

/* Reads "label.zone;YYYY-MM-DD HH:MM:SS", a fraction of a second allowed. NULL, or a clause that tells what is wrong.
 */
const char *bo_feed_line_read(bo_feed_line *out, const char *line, size_t len);

#endif
