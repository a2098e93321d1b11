#include "scan.h"

#include "../droplist/snapshot_file.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK BO_INDEX_BLOCK /* rows that are looked at together */
#define WORDS BO_INDEX_WORDS

typedef struct {
    const bo_snapshot *snapshot;
    bo_filters fast, slow; /* of the rows that the automaton is asked about, and of the others; zones are not ours */
    const bo_plan *plan;
    bo_matcher *matcher;
    bo_scan_report *report;
    bo_match_budget budget;
    uint64_t rows_done, rows_in_all; /* of those that are searched; done: before this block */
    unsigned from;                   /* where in this block they begin */
} scan;

static bool any_row(const uint64_t rows[WORDS])
{
    uint64_t some = 0;

    for (unsigned i = 0; i < WORDS; i++) {
        some |= rows[i];
    }
    return some != 0;
}

/* The bits of the rows `from` to before `to` of a block. */
static void set_rows(uint64_t rows[WORDS], unsigned from, unsigned to)
{
    for (unsigned word = 0; word < WORDS; word++) {
        unsigned begin = word * 64, low = from > begin ? from - begin : 0, high = to > begin ? to - begin : 0;
        uint64_t below_high = high >= 64 ? UINT64_MAX : (UINT64_C(1) << high) - 1;
        rows[word] = low >= 64 ? 0 : below_high & (UINT64_MAX << low);
    }
}

/* Matches the rows of a block that are left, some at a time, and clears those that do not match. */
static bo_status match_rows(scan *now, uint32_t first, uint64_t rows[WORDS], bool slow, bo_err *err)
{
    uint32_t some[BO_MATCH_ROWS];
    bool hits[BO_MATCH_ROWS];
    bo_status status = BO_OK;

    for (unsigned word = 0; word < WORDS && status == BO_OK;) {
        const unsigned begin = word;
        unsigned count = 0;
        for (; word < WORDS && count + 64 <= BO_MATCH_ROWS; word++) {
            for (uint64_t bits = rows[word]; bits != 0; bits &= bits - 1) {
                some[count++] = first + word * 64 + (unsigned)__builtin_ctzll(bits);
            }
        }
        if (count > 0) {
            now->budget.share = (double)(now->rows_done + word * 64 - now->from) / (double)now->rows_in_all;
            status = (slow ? bo_matcher_match_slowly : bo_matcher_match)(now->matcher, now->snapshot, some, count, hits,
                                                                         &now->budget, err);
        }
        memset(rows + begin, 0, (word - begin) * sizeof *rows);
        for (unsigned i = 0; i < count && status == BO_OK; i++) {
            rows[(some[i] - first) / 64] |= (uint64_t)hits[i] << some[i] % 64;
        }
    }
    return status;
}

static uint64_t count_rows(const uint64_t rows[WORDS])
{
    uint64_t count = 0;

    for (unsigned i = 0; i < WORDS; i++) {
        count += (uint64_t)__builtin_popcountll(rows[i]);
    }
    return count;
}

/* After a step over a block, for those who want to know. */
static void note(const scan *now, bo_scan_step step, const uint64_t rows[WORDS], double *since)
{
    if (now->report) {
        double at = bo_clock_monotonic();
        now->report->left[step] += count_rows(rows);
        now->report->seconds[step] += at - *since;
        *since = at;
    }
}

static void filter_rows(const scan *now, uint32_t first, uint64_t rows[WORDS], bool slow)
{
    const bo_filters *filters = slow ? &now->slow : &now->fast;

    if (bo_filters_narrow(filters)) {
        for (unsigned word = 0; word < WORDS; word++) {
            rows[word] = bo_filters_keep(filters, now->snapshot, first + word * 64, rows[word]);
        }
    }
}

static bo_status scan_block(scan *now, uint32_t first, uint64_t rows[WORDS], bool slow, bo_err *err)
{
    double since = now->report ? bo_clock_monotonic() : 0;
    bo_status status = BO_OK;

    note(now, BO_SCAN_RANGES, rows, &since);
    if (!slow) {
        const uint64_t *index = now->snapshot->index + (size_t)(first / BLOCK) * BO_MARKS * WORDS;
        if (bo_snapshot_rows(now->snapshot) - first > BLOCK) {
            bo_needs_fetch(&now->plan->needs, index + (size_t)BO_MARKS * WORDS);
        }
        bo_needs_keep(&now->plan->needs, index, rows);
    }
    note(now, BO_SCAN_INDEX, rows, &since);
    filter_rows(now, first, rows, slow);
    note(now, BO_SCAN_FILTERS, rows, &since);
    if ((now->plan->matched || slow) && any_row(rows)) {
        status = match_rows(now, first, rows, slow, err);
    }
    note(now, BO_SCAN_MATCH, rows, &since);
    return status;
}

static bo_status scan_range(scan *now, bo_hits *out, bo_row_range range, bool slow, bo_err *err)
{
    uint64_t rows[WORDS];
    bo_status status = BO_OK;

    for (uint64_t at = range.first; at < range.end && status == BO_OK;) {
        uint32_t first = (uint32_t)(at / BLOCK * BLOCK);
        uint64_t end = first + (uint64_t)BLOCK < range.end ? first + (uint64_t)BLOCK : range.end;
        set_rows(rows, (unsigned)(at - first), (unsigned)(end - first));
        now->from = (unsigned)(at - first);
        status = scan_block(now, first, rows, slow, err);
        for (unsigned word = 0; word < WORDS && status == BO_OK && first / 64 + word < out->count; word++) {
            out->words[first / 64 + word] |= rows[word];
            out->total += (uint64_t)__builtin_popcountll(rows[word]);
        }
        now->rows_done += end - at;
        at = end;
    }
    return status;
}

bo_status bo_scan(bo_hits *out, const bo_snapshot *snapshot, const bo_filters *filters, const bo_plan *plan,
                  bo_matcher *matcher, double seconds, bo_scan_report *report, bo_err *err)
{
    scan now = {
        .snapshot = snapshot,
        .fast = bo_filters_within(filters, plan->length),
        .slow = *filters,
        .plan = plan,
        .matcher = matcher,
        .report = report,
        .budget = {.seconds = seconds, .begin = bo_clock_worked()},
        .rows_in_all = bo_ranges_rows(&plan->ranges) + (plan->slow.end - plan->slow.first),
    };
    bo_status status = BO_OK;

    *out = (bo_hits){.count = bo_snapshot_rows(snapshot) / 64u + 1};
    out->words = calloc(out->count, sizeof *out->words);
    if (!out->words) {
        return bo_fail_memory(err);
    }
    for (unsigned i = 0; i < plan->ranges.count && status == BO_OK && !now.fast.nothing; i++) {
        status = scan_range(&now, out, plan->ranges.ranges[i], false, err);
    }
    if (status == BO_OK && !filters->nothing) {
        status = scan_range(&now, out, plan->slow, true, err);
    }
    return status;
}

void bo_hits_free(bo_hits *hits)
{
    free(hits->words);
    hits->words = NULL;
}
