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

bo_status bo_search(const bo_snapshot *snapshot, const bo_query *query, bo_page *page, bo_err *err)
{
    double start = bo_clock_monotonic();
    bo_matcher matcher = {0};
    bo_plan plan = {0};
    bo_hits hits = {0};
    bo_status status = bo_query_check(query, err);

    page->total = page->count = 0;
    if (status == BO_OK) {
        status = bo_matcher_make(&matcher, query, err);
    }
    if (status == BO_OK) {
        status = bo_plan_make(&plan, snapshot, query, &matcher, err);
    }
    if (status == BO_OK) {
        status = bo_scan(&hits, snapshot, &plan, &matcher, time_allowed(snapshot, query), err);
    }
    if (status == BO_OK) {
        status = bo_page_pick(page, snapshot, &hits, query, err);
    }
    bo_hits_free(&hits);
    bo_plan_free(&plan);
    bo_matcher_free(&matcher);
    page->seconds = bo_clock_monotonic() - start;
    return status;
}
