#include "page.h"

#include "../droplist/snapshot_file.h"

#include <stdlib.h>
#include <string.h>

/*
 * Ordering by a key: two counting passes, over the key's upper and then its lower half, find the one key value at which
 * the page begins and the one at which it ends; only the rows between are then put in order. No full sort.
 */
#define HALF 65536u

static uint32_t key_of(const bo_snapshot *snapshot, bo_order order, bool descending, uint32_t row)
{
    uint32_t key = 0;

    switch (order) {
    case BO_ORDER_DROP_DATE:
        key = snapshot->drop[row];
        break;
    case BO_ORDER_CHARACTERS:
        key = snapshot->label_len[row];
        break;
    case BO_ORDER_DIGITS:
        key = snapshot->digits[row];
        break;
    case BO_ORDER_HYPHENS:
        key = snapshot->hyphens[row];
        break;
    case BO_ORDER_NAME:
        break;
    }
    return descending ? UINT32_MAX - key : key;
}

typedef struct {
    const bo_snapshot *snapshot;
    const bo_query *query;
    const uint32_t *hits;
    uint32_t count;
    uint32_t *counts; /* HALF entries */
} page_selection;

static uint32_t key_at(const page_selection *selection, uint32_t i)
{
    return key_of(selection->snapshot, selection->query->order, selection->query->descending, selection->hits[i]);
}

/* The half under which the hit number `rank` lies; `rank` becomes its number within that half. */
static uint32_t find_half(const uint32_t *counts, uint32_t *rank)
{
    uint32_t half = 0;

    while (*rank >= counts[half]) {
        *rank -= counts[half++];
    }
    return half;
}

/* The key of the hit that stands at `rank` in order; `*within` becomes its number among those of equal key. */
static uint32_t key_of_rank(const page_selection *selection, uint32_t rank, uint32_t *within)
{
    uint32_t *counts = selection->counts;
    uint32_t upper, lower;

    memset(counts, 0, HALF * sizeof *counts);
    for (uint32_t i = 0; i < selection->count; i++) {
        counts[key_at(selection, i) >> 16]++;
    }
    upper = find_half(counts, &rank);
    memset(counts, 0, HALF * sizeof *counts);
    for (uint32_t i = 0; i < selection->count; i++) {
        uint32_t key = key_at(selection, i);
        if (key >> 16 == upper) {
            counts[key & (HALF - 1)]++;
        }
    }
    lower = find_half(counts, &rank);
    *within = rank;
    return upper << 16 | lower;
}

typedef struct {
    uint32_t key, row;
} keyed;

static int compare_keyed(const void *left, const void *right)
{
    const keyed *a = left, *b = right;

    if (a->key != b->key) {
        return a->key < b->key ? -1 : 1;
    }
    return (a->row > b->row) - (a->row < b->row);
}

/* Rows are numbered in the order of names, so equal keys keep that order when hits are taken from first to last. */
static bo_status fill_by_key(bo_page *page, page_selection *selection, uint32_t first, uint32_t wanted, bo_err *err)
{
    uint32_t skip, last_within, taken = 0;
    uint32_t low = key_of_rank(selection, first, &skip);
    uint32_t high = key_of_rank(selection, first + wanted - 1, &last_within);
    keyed *rows = calloc(wanted, sizeof *rows);

    if (!rows) {
        return bo_fail_memory(err);
    }
    for (uint32_t i = 0, of_high = 0; i < selection->count && taken < wanted; i++) {
        uint32_t key = key_at(selection, i);

        if (key < low || key > high) {
            continue;
        }
        if (key == low && skip > 0) {
            skip--;
            of_high += key == high;
            continue;
        }
        if (key == high && of_high++ > last_within) {
            continue;
        }
        rows[taken++] = (keyed){key, selection->hits[i]};
    }
    qsort(rows, taken, sizeof *rows, compare_keyed);
    for (uint32_t i = 0; i < taken; i++) {
        page->rows[i] = rows[i].row;
    }
    page->count = taken;
    free(rows);
    return BO_OK;
}

bo_status bo_page_fill(bo_page *page, const bo_snapshot *snapshot, const bo_query *query, const uint32_t *hits,
                       uint32_t count, bo_err *err)
{
    page_selection selection = {snapshot, query, hits, count, NULL};
    uint32_t first, wanted;
    bo_status status = BO_OK;

    page->total = count;
    page->count = 0;
    if (query->first >= count) {
        return BO_OK;
    }
    first = (uint32_t)query->first;
    wanted = count - first < query->rows ? count - first : query->rows;
    if (query->order == BO_ORDER_NAME) {
        for (uint32_t i = 0; i < wanted; i++) {
            page->rows[i] = hits[query->descending ? count - 1 - first - i : first + i];
        }
        page->count = wanted;
        return BO_OK;
    }
    selection.counts = malloc(HALF * sizeof *selection.counts);
    status = selection.counts ? fill_by_key(page, &selection, first, wanted, err) : bo_fail_memory(err);
    free(selection.counts);
    return status;
}
