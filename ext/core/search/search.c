#include "search.h"

#include "../droplist/snapshot_file.h"
#include "order.h"
#include "query.h"
#include "results.h"

#include <string.h>

/* Some ten times what a pattern that does not explode takes. */
#define SECONDS_AT_LEAST 0.25
#define SECONDS_PER_ROW 0.5e-6
#define SECONDS_AT_MOST 2.0

/* What is made of a query on the way to its result. */
typedef struct {
    const bo_snapshot *snapshot;
    const bo_query *query;
    bo_filters filters;
    bo_buf key; /* of the result, whatever page of it is wanted */
    bo_result result;
    bo_explanation *explanation; /* NULL: not wanted */
} search;

static double time_allowed(const bo_snapshot *snapshot, const bo_query *query)
{
    double fitting = SECONDS_AT_LEAST + SECONDS_PER_ROW * bo_snapshot_rows(snapshot);

    if (query->seconds != 0) {
        return query->seconds;
    }
    return fitting < SECONDS_AT_MOST ? fitting : SECONDS_AT_MOST;
}

static void write_text(bo_buf *key, const char *text, size_t len)
{
    bo_buf_printf(key, "%zu:", text ? len : 0);
    bo_buf_append(key, text, text ? len : 0);
}

static void write_key(search *now)
{
    const bo_snapshot_header *header = now->snapshot->header;
    const bo_query *query = now->query;
    bo_buf *key = &now->key;

    bo_buf_append(key, (const char *)&header->version, sizeof header->version);
    bo_buf_append(key, (const char *)&header->list_checksum, sizeof header->list_checksum);
    bo_buf_append(key, (const char *)&header->data_checksum, sizeof header->data_checksum);
    bo_buf_printf(key, "%d%d%d%d", (int)query->order, query->descending, query->pattern_shown, query->exclude_shown);
    bo_filters_write(&now->filters, now->snapshot, key);
    write_text(key, query->pattern, query->pattern_len);
    write_text(key, query->exclude, query->exclude_len);
}

static bo_status begin(search *now, bo_err *err)
{
    bo_status status = bo_query_check(now->query, err);

    if (status == BO_OK) {
        status = bo_filters_make(&now->filters, now->snapshot, now->query, err);
    }
    if (status == BO_OK) {
        write_key(now);
        status = bo_buf_failed(&now->key) ? bo_fail_memory(err) : BO_OK;
    }
    return status;
}

static void end(search *now)
{
    bo_result_free(&now->result);
    bo_filters_free(&now->filters);
    bo_buf_free(&now->key);
}

static void explain(bo_explanation *out, const char *step, uint64_t left, double seconds)
{
    if (out) {
        out->steps[out->count++] = (bo_explained){step, left, seconds};
    }
}

static void explain_scan(bo_explanation *out, const bo_scan_report *report, const char *engine)
{
    static const char *const names[BO_SCAN_STEPS] = {"ranges", "index", "filters", ""};

    for (int i = BO_SCAN_RANGES; i < BO_SCAN_MATCH; i++) {
        explain(out, names[i], report->left[i], report->seconds[i]);
    }
    explain(out, engine, report->left[BO_SCAN_MATCH], report->seconds[BO_SCAN_MATCH]);
}

static bo_status find(search *now, bo_matcher *matcher, bo_plan *plan, bo_hits *hits, bo_err *err)
{
    bo_scan_report report = {0};
    double since = bo_clock_monotonic();
    bo_status status = bo_plan_make(plan, now->snapshot, matcher, err);

    explain(now->explanation, "plan", bo_snapshot_rows(now->snapshot), bo_clock_monotonic() - since);
    if (status == BO_OK) {
        status = bo_scan(hits, now->snapshot, &now->filters, plan, matcher, time_allowed(now->snapshot, now->query),
                         now->explanation ? &report : NULL, err);
    }
    if (status != BO_OK) {
        return status;
    }
    explain_scan(now->explanation, &report, plan->matched ? bo_matcher_engine(matcher) : "every");
    since = bo_clock_monotonic();
    status = bo_order_hits(&now->result, now->snapshot, hits, now->query->order, now->query->descending, err);
    explain(now->explanation, "order", hits->total, bo_clock_monotonic() - since);
    return status;
}

/* The whole result, made anew. */
static bo_status run(search *now, bo_err *err)
{
    double since = bo_clock_monotonic();
    bo_matcher matcher = {0};
    bo_plan plan = {0};
    bo_hits hits = {0};
    bo_status status = bo_matcher_make(&matcher, now->query, err);

    explain(now->explanation, "patterns", bo_snapshot_rows(now->snapshot), bo_clock_monotonic() - since);
    if (status == BO_OK) {
        status = find(now, &matcher, &plan, &hits, err);
    }
    bo_hits_free(&hits);
    bo_plan_free(&plan);
    bo_matcher_free(&matcher);
    return status;
}

/* Calls `use` with the whole result, from where it is kept or made anew. */
static bo_status with_result(search *now, void (*use)(void *, const uint32_t *, uint64_t), void *context, bo_err *err)
{
    bo_status status = begin(now, err);

    if (status == BO_OK && !bo_results_find(now->key.data, now->key.len, use, context)) {
        status = run(now, err);
        if (status == BO_OK) {
            bo_results_keep(now->key.data, now->key.len, now->result.rows, now->result.total);
            use(context, now->result.rows, now->result.total);
        }
    }
    end(now);
    return status;
}

typedef struct {
    const bo_query *query;
    bo_page *page;
} page_maker;

static void fill_page(void *context, const uint32_t *rows, uint64_t total)
{
    const page_maker *maker = context;
    uint64_t first = maker->query->first < total ? maker->query->first : total;
    uint64_t count = total - first < maker->query->rows ? total - first : maker->query->rows;

    maker->page->total = total;
    maker->page->count = (uint32_t)count;
    memcpy(maker->page->rows, rows + first, count * sizeof *rows);
}

bo_status bo_search(const bo_snapshot *snapshot, const bo_query *query, bo_page *page, bo_err *err)
{
    double start = bo_clock_monotonic();
    search now = {.snapshot = snapshot, .query = query};
    page_maker maker = {query, page};
    bo_status status;

    page->total = page->count = 0;
    status = with_result(&now, fill_page, &maker, err);
    page->seconds = bo_clock_monotonic() - start;
    return status;
}

typedef struct {
    const bo_snapshot *snapshot;
    const bo_time *bounds;
    uint64_t *counts;
    size_t count;
} counter;

static void count_between(void *context, const uint32_t *rows, uint64_t total)
{
    const counter *to = context;
    uint64_t before = bo_order_before(to->snapshot, rows, total, to->bounds[0]);

    for (size_t i = 0; i < to->count; i++) {
        uint64_t end = bo_order_before(to->snapshot, rows, total, to->bounds[i + 1]);
        to->counts[i] = end - before;
        before = end;
    }
}

bo_status bo_search_count(const bo_snapshot *snapshot, const bo_query *query, const bo_time *bounds, size_t count,
                          uint64_t *counts, bo_err *err)
{
    bo_query by_drop = *query;
    search now = {.snapshot = snapshot, .query = &by_drop};
    counter to = {snapshot, bounds, counts, count};

    by_drop.order = BO_ORDER_DROP_DATE;
    by_drop.descending = false;
    return with_result(&now, count_between, &to, err);
}

bo_status bo_search_explain(const bo_snapshot *snapshot, const bo_query *query, bo_explanation *explanation,
                            bo_err *err)
{
    search now = {.snapshot = snapshot, .query = query, .explanation = explanation};
    bo_status status = begin(&now, err);

    explanation->count = 0;
    if (status == BO_OK) {
        status = run(&now, err);
    }
    end(&now);
    return status;
}
