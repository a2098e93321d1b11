#include "lines.h"

#include <string.h>

#define DATE_MIN 19 /* bytes of YYYY-MM-DD HH:MM:SS */

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void trim(const char **text, size_t *len)
{
    while (*len > 0 && is_space((*text)[0])) {
        (*text)++;
        (*len)--;
    }
    while (*len > 0 && is_space((*text)[*len - 1])) {
        (*len)--;
    }
}

static bo_status deliver(bo_lines *lines, const char *line, size_t len, bool too_long, bo_err *err)
{
    static const char mark[] = "\xef\xbb\xbf";

    lines->number++;
    if (lines->number == 1 && len >= sizeof mark - 1 && memcmp(line, mark, sizeof mark - 1) == 0) {
        line += sizeof mark - 1;
        len -= sizeof mark - 1;
    }
    trim(&line, &len);
    if (len == 0 && !too_long) {
        return BO_OK;
    }
    return lines->each(lines->context, lines->number, line, len, too_long, err);
}

/* Keeps the beginning of a line whose end has not come yet. */
static void carry(bo_lines *lines, const char *bytes, size_t len)
{
    size_t room = BO_LINE_MAX - lines->carried;

    if (len > room) {
        lines->too_long = true;
        len = room;
    }
    memcpy(lines->carry + lines->carried, bytes, len);
    lines->carried += len;
}

static bo_status deliver_carried(bo_lines *lines, bo_err *err)
{
    size_t len = lines->carried;
    bool too_long = lines->too_long;

    lines->carried = 0;
    lines->too_long = false;
    return deliver(lines, lines->carry, len, too_long, err);
}

bo_status bo_lines_add(bo_lines *lines, const char *bytes, size_t len, bo_err *err)
{
    const char *end = bytes + len;

    while (bytes < end) {
        const char *newline = memchr(bytes, '\n', (size_t)(end - bytes));
        size_t piece = (size_t)((newline ? newline : end) - bytes);
        bo_status status = BO_OK;

        if (!newline || lines->carried > 0 || lines->too_long) {
            carry(lines, bytes, piece);
            if (newline) {
                status = deliver_carried(lines, err);
            }
        } else if (piece > BO_LINE_MAX) {
            status = deliver(lines, bytes, BO_LINE_MAX, true, err);
        } else {
            status = deliver(lines, bytes, piece, false, err);
        }
        if (status != BO_OK) {
            return status;
        }
        bytes += piece + (newline ? 1 : 0);
    }
    return BO_OK;
}

bo_status bo_lines_end(bo_lines *lines, bo_err *err)
{
    return lines->carried > 0 || lines->too_long ? deliver_carried(lines, err) : BO_OK;
}

const char *bo_feed_line_read(bo_feed_line *out, const char *line, size_t len)
{
    const char *semicolon = memchr(line, ';', len);
    const char *date;
    size_t name_len, date_len;

    if (!semicolon) {
        return "it has no semicolon between name and date";
    }
    name_len = (size_t)(semicolon - line);
    date = semicolon + 1;
    date_len = len - name_len - 1;
    trim(&date, &date_len);
    if (date_len < DATE_MIN || !bo_time_parse(&out->drop, date, date_len)) {
        return "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105";
    }
    return bo_domain_read(&out->name, line, name_len);
}
