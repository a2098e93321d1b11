#include "search.h"

#include "page.h"
#include "query.h"

/* Some ten times what a pattern that does not explode takes. */
#define SECONDS_AT_LEAST 0.25
#define SECONDS_PER_ROW 0.5e-6
#define SECONDS_AT_MOST 2.0

static double time_allowed(const bo_snapshot *snapshot, const bo_query *query)
{
    double fitting = SECONDS_AT_LEAST + SECONDS_PER_ROW * bo_snapshot_rows(snapshot);

    if (query->seconds != 0) {
        return query->seconds;
    }
    return fitting < SECONDS_AT_MOST ? fitting : SECONDS_AT_MOST;
}

static bo_status compile(bo_pattern **out, const char *text, size_t len, const char *which, bool shown, bo_err *err)
{
    *out = NULL;
    return text && len > 0 ? bo_pattern_compile(out, text, len, which, shown, err) : BO_OK;
}

bo_status bo_search(const bo_snapshot *snapshot, const bo_query *query, bo_page *page, bo_err *err)
{
    double start = bo_clock_monotonic();
    bo_pattern *pattern = NULL, *exclude = NULL;
    bo_plan plan = {0};
    bo_hits hits = {0};
    bo_status status = bo_query_check(query, err);

    page->total = page->count = 0;
    if (status == BO_OK) {
        status = compile(&pattern, query->pattern, query->pattern_len, "pattern", query->pattern_shown, err);
    }
    if (status == BO_OK) {
        status = compile(&exclude, query->exclude, query->exclude_len, "exclude", query->exclude_shown, err);
    }
    if (status == BO_OK) {
        status = bo_plan_make(&plan, snapshot, query, pattern, err);
    }
    if (status == BO_OK) {
        status = bo_scan(&hits, snapshot, &plan, pattern, exclude, time_allowed(snapshot, query), err);
    }
    if (status == BO_OK) {
        status = bo_page_pick(page, snapshot, &hits, query, err);
    }
    bo_hits_free(&hits);
    bo_plan_free(&plan);
    bo_pattern_destroy(exclude);
    bo_pattern_destroy(pattern);
    page->seconds = bo_clock_monotonic() - start;
    return status;
}
