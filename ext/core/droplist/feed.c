#include "feed.h"

#include "../domain/quote.h"
#include "lines.h"

#include <stdio.h>
#include <stdlib.h>

#define CHUNK 65536

typedef struct {
    const char *name; /* of the feed, for messages */
    bo_names *names;
    const bo_import_options *options;
    bo_import_report *report;
    uint64_t bytes, of;
} reading;

bo_status bo_import_tell(const bo_import_options *options, const char *step, uint64_t done, uint64_t of, bo_err *err)
{
    if (options->progress && options->progress(options->progress_context, step, done, of)) {
        return bo_fail_reason(err, BO_ERR_FEED, "stopped", "The import was stopped in the step \"%s\".", step);
    }
    return BO_OK;
}

void bo_feed_reject(bo_import_report *report, uint64_t number, const char *line, size_t len, const char *why)
{
    uint64_t at = report->rejected++;

    if (at >= BO_IMPORT_REASONS) {
        return;
    }
    report->reasons[at].line = number;
    (void)bo_quote(report->reasons[at].text, sizeof report->reasons[at].text, line, len);
    (void)snprintf(report->reasons[at].reason, sizeof report->reasons[at].reason, "%s", why);
}

static bo_status on_line(void *context, uint64_t number, const char *line, size_t len, bool too_long, bo_err *err)
{
    reading *now = context;
    bo_feed_line parsed;
    const char *why = too_long ? "it is too long" : bo_feed_line_read(&parsed, line, len);

    now->report->read++;
    if (now->report->read % BO_TELL_EVERY == 0) {
        bo_status status = bo_import_tell(now->options, "read", now->bytes, now->of, err);
        if (status != BO_OK) {
            return status;
        }
    }
    if (why) {
        bo_feed_reject(now->report, number, line, len, why);
        return BO_OK;
    }
    return bo_names_add(now->names, parsed.name.label, parsed.name.label_len, parsed.name.zone, parsed.name.zone_len,
                        parsed.drop, err);
}

/* A last line without its end is fine when it can be read; when it cannot, the list was cut off there. */
static bo_status end_lines(bo_lines *lines, const reading *now, bo_err *err)
{
    uint64_t rejected = now->report->rejected;
    bo_status status = bo_lines_end(lines, err);

    if (status == BO_OK && now->report->rejected > rejected) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s ends in the middle of its line %llu: it was cut off.", now->name,
                       (unsigned long long)lines->number);
    }
    return status;
}

static bo_status read_lines(bo_csv *csv, reading *now, bo_err *err)
{
    bo_lines lines = {.each = on_line, .context = now};
    char *chunk = malloc(CHUNK);
    bo_status status;
    size_t got;

    if (!chunk) {
        return bo_fail_memory(err);
    }
    do {
        status = bo_csv_read(csv, chunk, CHUNK, &got, err);
        now->bytes += got;
        if (status == BO_OK) {
            status = got > 0 ? bo_lines_add(&lines, chunk, got, err) : end_lines(&lines, now, err);
        }
    } while (status == BO_OK && got > 0);
    free(chunk);
    return status;
}

static bo_status check_whole(const bo_import_report *report, const char *name, const char *entry, bo_err *err)
{
    if (report->read == 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s holds no %ss.", name, entry);
    }
    if (report->rows == 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s holds no valid name in %llu %ss; %s %llu: %s.", name,
                       (unsigned long long)report->read, entry, entry, (unsigned long long)report->reasons[0].line,
                       report->reasons[0].reason);
    }
    if (report->rejected * 2 > report->read) {
        return bo_fail(err, BO_ERR_FEED,
                       "The feed %s is not a list of names: %llu of its %llu %ss are none; %s %llu: %s.", name,
                       (unsigned long long)report->rejected, (unsigned long long)report->read, entry, entry,
                       (unsigned long long)report->reasons[0].line, report->reasons[0].reason);
    }
    return BO_OK;
}

bo_status bo_feed_end(bo_names *names, const char *name, const char *entry, bo_import_report *report, bo_err *err)
{
    uint32_t repeated = 0;
    bo_status status = bo_names_sort(names, &repeated, err);

    if (status != BO_OK) {
        return status;
    }
    report->repeated = repeated;
    report->rows = bo_names_count(names);
    return check_whole(report, name, entry, err);
}

bo_status bo_feed_read(bo_names *names, bo_csv *csv, const char *name, const bo_import_options *options,
                       bo_import_report *report, bo_err *err)
{
    reading now = {.name = name, .names = names, .options = options, .report = report, .of = bo_csv_size(csv)};
    bo_status status = bo_import_tell(options, "read", 0, now.of, err);

    if (status == BO_OK) {
        status = read_lines(csv, &now, err);
    }
    if (status == BO_OK) {
        status = bo_feed_end(names, name, "line", report, err);
    }
    return status == BO_OK ? bo_import_tell(options, "read", now.bytes, now.of, err) : status;
}
