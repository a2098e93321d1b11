#include "search.h"

#include "page.h"
#include "plan.h"
#include "scan.h"

#include <stdlib.h>

bo_status bo_search(const bo_snapshot *snapshot, const bo_query *query, bo_page *page, bo_err *err)
{
    double start = bo_clock_monotonic();
    uint32_t *hits = NULL;
    uint32_t count = 0;
    bo_plan plan;
    bo_status status = bo_plan_make(&plan, snapshot, query, err);

    if (status == BO_OK) {
        hits = malloc((bo_snapshot_rows(snapshot) + (size_t)1) * sizeof *hits);
        status = hits ? bo_scan(snapshot, &plan, hits, &count, err) : bo_fail_memory(err);
    }
    if (status == BO_OK) {
        status = bo_page_fill(page, snapshot, query, hits, count, err);
    }
    page->seconds = bo_clock_monotonic() - start;
    free(hits);
    bo_plan_free(&plan);
    return status;
}
