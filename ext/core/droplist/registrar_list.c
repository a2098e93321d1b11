#include "registrar_list.h"

#include "../domain/domain.h"
#include "../registrar/dialect.h"
#include "feed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE_ROWS 5000u /* asked for; the platform may give fewer at a time */
#define PAGES_MAX 5000u /* of one list */
#define OVERLAP 50u     /* rows of a page that the next one begins with */
#define BACKWARD_MAX 20u
#define MISSING_PERCENT 5u /* of the rows that the first page promised: names that went while the list was read */
#define TEXT_MAX 256u      /* bytes that are looked at of a name; no name is longer */

typedef struct {
    const char *name; /* of the list, for messages */
    bo_names *names;
    const bo_import_options *options;
    bo_import_report *report;
    uint64_t first;    /* index of the row that the next page begins with */
    uint64_t promised; /* TOTAL of the first page */
    unsigned pages;    /* so far */
    unsigned backward; /* how often something was asked for again */
    size_t tail_count;
    char tail[OVERLAP][TEXT_MAX]; /* the last names of the page before, as they came */
} reading;

typedef struct {
    bo_response *response;
    size_t count;   /* rows */
    uint64_t total; /* of the list */
} page;

static const char *domain_of(const page *of, size_t row)
{
    const char *domain = bo_response_get(of->response, "DOMAIN", row);

    return domain ? domain : "";
}

static bool read_number(const bo_response *response, const char *name, uint64_t *out)
{
    const char *text = bo_response_get(response, name, 0);
    char *end;

    if (!text || *text < '0' || *text > '9') {
        return false;
    }
    *out = strtoull(text, &end, 10);
    return *end == '\0';
}

static bo_status check_page(const reading *now, page *got, bo_err *err)
{
    uint64_t told;

    got->count = bo_response_count(got->response, "DOMAIN");
    if (!read_number(got->response, "TOTAL", &got->total)) {
        return bo_fail(err, BO_ERR_FEED, "Page %u of the feed %s does not tell how many names there are.", now->pages,
                       now->name);
    }
    if (read_number(got->response, "COUNT", &told) && told != got->count) {
        return bo_fail(err, BO_ERR_FEED, "Page %u of the feed %s has %zu rows where it tells of %llu.", now->pages,
                       now->name, got->count, (unsigned long long)told);
    }
    return BO_OK;
}

/* `got->response` is the caller's even on failure. */
static bo_status ask(reading *now, page *got, bo_err *err)
{
    bo_registrar *registrar = now->options->registrar;
    bo_command command = {0};
    bo_call call = {.command = &command, .repeatable = true};
    bo_status status;
    char why[512];

    if (++now->pages > PAGES_MAX) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s has more than %u pages.", now->name, PAGES_MAX);
    }
    bo_dialect_list_drops(bo_registrar_dialect(registrar), &command, now->first, PAGE_ROWS);
    status = bo_registrar_perform(registrar, &call, 1, err);
    bo_command_free(&command);
    got->response = call.response;
    if (status != BO_OK) {
        return status;
    }
    if (!call.response || bo_response_verdict(call.response) != BO_VERDICT_DONE) {
        return bo_fail(err, BO_ERR_FEED, "Page %u of the feed %s could not be read. %.300s", now->pages, now->name,
                       bo_call_failure(&call, why));
    }
    return check_page(now, got, err);
}

/* NULL, or a clause that tells what is wrong. A score that is not told is 0. */
static const char *read_score(uint8_t *score, const char *text)
{
    char *end;
    unsigned long value;

    *score = 0;
    if (!text || !*text) {
        return NULL;
    }
    value = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end || value > UINT8_MAX) {
        return "its score is not a whole number from 0 to 255";
    }
    *score = (uint8_t)value;
    return NULL;
}

static const char *read_row(const page *got, size_t row, bo_domain *name, bo_time *drop, uint8_t *score)
{
    const char *date = bo_response_get(got->response, "FINALIZATIONDATE", row);
    const char *why = bo_domain_read(name, domain_of(got, row), strlen(domain_of(got, row)));

    if (!why && (!date || !bo_time_parse(drop, date, strlen(date)))) {
        why = "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105";
    }
    return why ? why : read_score(score, bo_response_get(got->response, "SCORE", row));
}

static void reject_row(reading *now, const page *got, size_t row, const char *why)
{
    const char *date = bo_response_get(got->response, "FINALIZATIONDATE", row);
    const char *score = bo_response_get(got->response, "SCORE", row);
    char text[512], reason[160];

    (void)snprintf(text, sizeof text, "%s;%s;%s", domain_of(got, row), date ? date : "", score ? score : "");
    (void)snprintf(reason, sizeof reason, "on page %u, %s", now->pages, why);
    bo_feed_reject(now->report, now->report->read, text, strlen(text), reason);
}

static bo_status take_row(reading *now, const page *got, size_t row, bo_err *err)
{
    bo_domain name;
    bo_time drop = 0;
    uint8_t score = 0;
    const char *why = read_row(got, row, &name, &drop, &score);
    bo_status status;

    now->report->read++;
    if (why) {
        reject_row(now, got, row, why);
        return BO_OK;
    }
    status = bo_names_add(now->names, name.label, name.label_len, name.zone, name.zone_len, drop, err);
    if (status == BO_OK) {
        bo_names_set_score(now->names, bo_names_count(now->names) - 1, score);
    }
    return status;
}

/*
 * The first row that was not read with the page before; false when the page has nothing of that one. Its last names may
 * have gone meanwhile, so any of those kept will do, the last one first.
 */
static bool find_seam(const reading *now, const page *got, size_t *next)
{
    *next = 0;
    for (size_t kept = now->tail_count; kept-- > 0;) {
        for (size_t row = 0; row < got->count; row++) {
            if (strncmp(now->tail[kept], domain_of(got, row), TEXT_MAX - 1) == 0) {
                *next = row + 1;
            } else if (*next > 0) {
                break; /* behind the last of equal names */
            }
        }
        if (*next > 0) {
            return true;
        }
    }
    return now->tail_count == 0;
}

static void keep_tail(reading *now, const page *got)
{
    now->tail_count = got->count < OVERLAP ? got->count : OVERLAP;
    for (size_t i = 0; i < now->tail_count; i++) {
        (void)snprintf(now->tail[i], TEXT_MAX, "%s", domain_of(got, got->count - now->tail_count + i));
    }
}

/* The page does not continue the one before, because names went from the list: from further in front. */
static bo_status go_backward(reading *now, bo_err *err)
{
    uint64_t step = PAGE_ROWS / 2;

    if (++now->backward > BACKWARD_MAX || now->first == 0) {
        return bo_fail_reason(
            err, BO_ERR_FEED, "changed",
            "The feed %s changed too much while it was read: page %u does not continue the one before.", now->name,
            now->pages);
    }
    now->first -= now->first < step ? now->first : step;
    return BO_OK;
}

static bo_status take_page(reading *now, const page *got, bool *more, bo_err *err)
{
    uint64_t end = now->first + got->count;
    size_t next;
    bo_status status = BO_OK;

    if (now->pages == 1) {
        now->promised = got->total;
    }
    *more = true;
    if (!find_seam(now, got, &next)) {
        return go_backward(now, err);
    }
    *more = end < got->total;
    if (*more && next == got->count) {
        return bo_fail(err, BO_ERR_FEED, "Page %u of the feed %s brings nothing new, although more is to come.",
                       now->pages, now->name);
    }
    for (size_t row = next; row < got->count && status == BO_OK; row++) {
        status = take_row(now, got, row, err);
    }
    keep_tail(now, got);
    now->first = end - now->tail_count;
    return status == BO_OK ? bo_import_tell(now->options, "read", now->report->read, got->total, err) : status;
}

static bo_status read_pages(reading *now, bo_err *err)
{
    bool more = true;
    bo_status status = BO_OK;

    while (status == BO_OK && more) {
        page got = {0};
        status = ask(now, &got, err);
        if (status == BO_OK) {
            status = take_page(now, &got, &more, err);
        }
        bo_response_free(got.response);
    }
    return status;
}

static bo_status check_promise(const reading *now, bo_err *err)
{
    if (now->report->read * 100 >= now->promised * (100 - MISSING_PERCENT)) {
        return BO_OK;
    }
    return bo_fail_reason(err, BO_ERR_FEED, "changed",
                          "The feed %s changed too much while it was read: its first page told of %llu names, and %llu "
                          "came.",
                          now->name, (unsigned long long)now->promised, (unsigned long long)now->report->read);
}

bo_status bo_registrar_list_read(bo_names *names, const char *name, const bo_import_options *options,
                                 bo_import_report *report, bo_err *err)
{
    reading *now = calloc(1, sizeof *now);
    bo_status status;

    if (!now) {
        return bo_fail_memory(err);
    }
    *now = (reading){.name = name, .names = names, .options = options, .report = report};
    bo_registrar_set_deadline(options->registrar, bo_clock_monotonic() + options->timeout);
    status = bo_import_tell(options, "read", 0, 0, err);
    if (status == BO_OK) {
        status = read_pages(now, err);
    }
    bo_registrar_set_deadline(options->registrar, 0);
    if (status == BO_OK) {
        status = check_promise(now, err);
    }
    if (status == BO_OK) {
        status = bo_feed_end(names, name, "row", report, err);
    }
    free(now);
    return status;
}
