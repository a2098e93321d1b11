#include "page.h"

#include "../droplist/snapshot_file.h"

#include <stdlib.h>

#define BUCKETS 65536u /* of half a key */

/* The page as ranks among the hits, both inclusive. */
typedef struct {
    uint64_t first, last;
} ranks;

/* The value at a rank, and how many hits have smaller ones. */
typedef struct {
    uint32_t key;
    uint64_t before;
} place;

/* How a row is ordered: a small key comes first. */
typedef struct {
    const uint8_t *bytes;  /* column of one of the counts, or NULL */
    const uint32_t *times; /* otherwise: column of one of the times */
    uint32_t flip;         /* turns the order around */
} ordering;

static ordering ordering_of(const bo_snapshot *snapshot, const bo_query *query)
{
    ordering order = {.flip = query->descending ? UINT32_MAX : 0};

    switch (query->order) {
    case BO_ORDER_CHARACTERS:
        order.bytes = snapshot->label_len;
        break;
    case BO_ORDER_DIGITS:
        order.bytes = snapshot->digits;
        break;
    case BO_ORDER_HYPHENS:
        order.bytes = snapshot->hyphens;
        break;
    case BO_ORDER_NAME:
    case BO_ORDER_DROP_DATE:
        order.times = snapshot->drop;
        break;
    case BO_ORDER_ADDED:
        order.times = snapshot->added;
        break;
    case BO_ORDER_SCORE:
        order.bytes = snapshot->score;
        break;
    }
    return order;
}

static uint32_t key_of(const ordering *order, uint32_t row)
{
    return (order->bytes ? order->bytes[row] : order->times[row]) ^ order->flip;
}

/* Calls nothing, so it is quick: the next hit at or after `*row`, or false. */
static bool next_hit(const bo_hits *hits, uint32_t *row)
{
    size_t word = *row / 64;
    uint64_t bits = word < hits->count ? hits->words[word] & (UINT64_MAX << *row % 64) : 0;

    while (bits == 0) {
        if (++word >= hits->count) {
            return false;
        }
        bits = hits->words[word];
    }
    *row = (uint32_t)(word * 64 + (unsigned)__builtin_ctzll(bits));
    return true;
}

/* The bucket that has the hit of `rank`, given that `*before` hits come before all buckets; moves `*before` to it. */
static uint32_t bucket_at(const uint32_t *counts, uint64_t rank, uint64_t *before)
{
    uint32_t bucket = 0;

    while (*before + counts[bucket] <= rank) {
        *before += counts[bucket++];
    }
    return bucket;
}

/* Two rounds of counting: the keys' upper halves, then the lower halves where the page begins and ends. */
static bo_status find_places(place *begin, place *end, const bo_hits *hits, const ordering *order, ranks page,
                             bo_err *err)
{
    uint32_t *upper = calloc((size_t)BUCKETS * 3, sizeof *upper);
    uint32_t *lower_begin, *lower_end;
    uint32_t high_begin, high_end;

    if (!upper) {
        return bo_fail_memory(err);
    }
    lower_begin = upper + BUCKETS;
    lower_end = lower_begin + BUCKETS;
    for (uint32_t row = 0; next_hit(hits, &row); row++) {
        upper[key_of(order, row) >> 16]++;
    }
    begin->before = end->before = 0;
    high_begin = bucket_at(upper, page.first, &begin->before);
    high_end = bucket_at(upper, page.last, &end->before);
    for (uint32_t row = 0; next_hit(hits, &row); row++) {
        uint32_t key = key_of(order, row);
        lower_begin[key & 0xffff] += key >> 16 == high_begin;
        lower_end[key & 0xffff] += key >> 16 == high_end;
    }
    begin->key = high_begin << 16 | bucket_at(lower_begin, page.first, &begin->before);
    end->key = high_end << 16 | bucket_at(lower_end, page.last, &end->before);
    free(upper);
    return BO_OK;
}

static int by_value(const void *left, const void *right)
{
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;

    return (a > b) - (a < b);
}

/* Rows are in the order of names, so hits of one key come in it too. */
static void collect(bo_page *out, const bo_hits *hits, const ordering *order, ranks page, place begin, place end)
{
    uint64_t found[BO_PAGE_MAX]; /* key, then row */
    uint64_t equal_begin = begin.before, equal_end = end.before;
    uint64_t wanted = page.last - page.first + 1;

    for (uint32_t row = 0; out->count < wanted && next_hit(hits, &row); row++) {
        uint32_t key = key_of(order, row);
        bool take = key > begin.key && key < end.key;
        if (key == begin.key) {
            take = equal_begin >= page.first && equal_begin <= page.last;
            equal_begin++;
        } else if (key == end.key) {
            take = equal_end <= page.last;
            equal_end++;
        }
        if (take) {
            found[out->count++] = (uint64_t)key << 32 | row;
        }
    }
    qsort(found, out->count, sizeof *found, by_value);
    for (uint32_t i = 0; i < out->count; i++) {
        out->rows[i] = (uint32_t)found[i];
    }
}

/* The rows are in this order already: skip to the page, a word of hits at a time. */
static void collect_by_name(bo_page *out, const bo_hits *hits, ranks page)
{
    uint64_t rank = 0;

    for (size_t word = 0; word < hits->count && rank <= page.last; word++) {
        uint64_t bits = hits->words[word];
        uint64_t here = (uint64_t)__builtin_popcountll(bits);
        if (rank + here <= page.first) {
            rank += here;
            continue;
        }
        for (; bits != 0 && rank <= page.last; bits &= bits - 1, rank++) {
            if (rank >= page.first) {
                out->rows[out->count++] = (uint32_t)(word * 64 + (unsigned)__builtin_ctzll(bits));
            }
        }
    }
}

static void reverse(bo_page *page)
{
    for (uint32_t i = 0; i < page->count / 2; i++) {
        uint32_t row = page->rows[i];
        page->rows[i] = page->rows[page->count - 1 - i];
        page->rows[page->count - 1 - i] = row;
    }
}

bo_status bo_page_pick(bo_page *page, const bo_snapshot *snapshot, const bo_hits *hits, const bo_query *query,
                       bo_err *err)
{
    ordering order = ordering_of(snapshot, query);
    ranks wanted;
    place begin = {0}, end = {0};
    bo_status status;

    page->total = hits->total;
    page->count = 0;
    if (query->first >= hits->total) {
        return BO_OK;
    }
    wanted.first = query->first;
    wanted.last = (hits->total - query->first < query->rows ? hits->total : query->first + query->rows) - 1;
    if (query->order == BO_ORDER_NAME) {
        if (query->descending) {
            wanted = (ranks){hits->total - 1 - wanted.last, hits->total - 1 - wanted.first};
        }
        collect_by_name(page, hits, wanted);
        if (query->descending) {
            reverse(page);
        }
        return BO_OK;
    }
    status = find_places(&begin, &end, hits, &order, wanted, err);
    if (status == BO_OK) {
        collect(page, hits, &order, wanted, begin, end);
    }
    return status;
}
