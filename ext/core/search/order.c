#include "order.h"

#include "../base/pages.h"
#include "../base/radix.h"
#include "../droplist/snapshot_file.h"

/* Beyond one hit in so many rows it is quicker to go through the rows as they drop than to sort the hits. */
#define MANY_HITS 12u

typedef void visit(void *context, uint32_t row);

/* Calls `each` for the hits in the order of their rows. It is inlined with its callers' functions. */
static inline __attribute__((always_inline)) void each_hit(const bo_hits *hits, visit *each, void *context)
{
    for (size_t word = 0; word < hits->count; word++) {
        for (uint64_t bits = hits->words[word]; bits != 0; bits &= bits - 1) {
            each(context, (uint32_t)(word * 64) + (uint32_t)__builtin_ctzll(bits));
        }
    }
}

typedef struct {
    uint32_t *next;
} writer;

static void write_row(void *context, uint32_t row)
{
    writer *out = context;

    *out->next++ = row;
}

/* Rows are ordered by name. */
static void order_by_name(uint32_t *rows, const bo_hits *hits, bool descending)
{
    writer out = {rows};

    each_hit(hits, write_row, &out);
    for (uint64_t i = 0, last = hits->total - 1; descending && i < last; i++, last--) {
        uint32_t row = rows[i];
        rows[i] = rows[last];
        rows[last] = row;
    }
}

typedef struct {
    const uint8_t *column;
    uint8_t flip; /* turns the order around */
    uint64_t places[256];
    uint32_t *rows;
} buckets;

static void count_row(void *context, uint32_t row)
{
    buckets *to = context;

    to->places[to->column[row] ^ to->flip]++;
}

static void place_row(void *context, uint32_t row)
{
    buckets *to = context;

    to->rows[to->places[to->column[row] ^ to->flip]++] = row;
}

static void order_by_bytes(uint32_t *rows, const bo_hits *hits, const uint8_t *column, bool descending)
{
    buckets to = {.column = column, .flip = descending ? UINT8_MAX : 0, .rows = rows};
    uint64_t before = 0;

    each_hit(hits, count_row, &to);
    for (unsigned i = 0; i < 256; i++) {
        uint64_t here = to.places[i];
        to.places[i] = before;
        before += here;
    }
    each_hit(hits, place_row, &to);
}

typedef struct {
    const uint32_t *column;
    uint32_t flip;
    uint64_t *next;
} keyed;

static void write_key(void *context, uint32_t row)
{
    keyed *out = context;

    *out->next++ = (uint64_t)(out->column[row] ^ out->flip) << 32 | row;
}

static bo_status order_by_times(uint32_t *rows, const bo_hits *hits, const uint32_t *column, bool descending,
                                bo_err *err)
{
    const size_t bytes = hits->total * 2 * sizeof(uint64_t);
    uint64_t *items = bo_pages_alloc(bytes), *sorted;
    keyed out = {column, descending ? UINT32_MAX : 0, items};

    if (!items) {
        return bo_fail_memory(err);
    }
    each_hit(hits, write_key, &out);
    sorted = bo_radix_sort(items, items + hits->total, hits->total);
    for (uint64_t i = 0; i < hits->total; i++) {
        rows[i] = (uint32_t)sorted[i];
    }
    bo_pages_free(items, bytes);
    return BO_OK;
}

static bool is_hit(const bo_hits *hits, uint32_t row)
{
    return hits->words[row / 64] >> row % 64 & 1;
}

/* Writes those of `count` rows that are hits, from rows[at] on; the place behind them is written too. */
static uint64_t write_hits(uint32_t *rows, uint64_t at, const bo_hits *hits, const uint32_t *by_drop, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++) {
        rows[at] = by_drop[i]; /* overwritten by the next when it is no hit */
        at += is_hit(hits, by_drop[i]);
    }
    return at;
}

/* The last drop first, those of one moment still by name. */
static void order_as_dropped_last(uint32_t *rows, const bo_snapshot *snapshot, const bo_hits *hits)
{
    const uint32_t *by_drop = snapshot->by_drop, *drop = snapshot->drop;
    uint64_t at = 0;

    for (uint64_t end = bo_snapshot_rows(snapshot), begin; end > 0; end = begin) {
        begin = end - 1;
        while (begin > 0 && drop[by_drop[begin - 1]] == drop[by_drop[end - 1]]) {
            begin--;
        }
        at = write_hits(rows, at, hits, by_drop + begin, end - begin);
    }
}

static bo_status order_by_drop(uint32_t *rows, const bo_snapshot *snapshot, const bo_hits *hits, bool descending,
                               bo_err *err)
{
    if (hits->total < bo_snapshot_rows(snapshot) / MANY_HITS) {
        return order_by_times(rows, hits, snapshot->drop, descending, err);
    }
    if (descending) {
        order_as_dropped_last(rows, snapshot, hits);
    } else {
        (void)write_hits(rows, 0, hits, snapshot->by_drop, bo_snapshot_rows(snapshot));
    }
    return BO_OK;
}

/* One row more: a place that is written before it is known to be needed. */
static size_t result_bytes(uint64_t total)
{
    return (total + 1) * sizeof(uint32_t);
}

bo_status bo_order_hits(bo_result *out, const bo_snapshot *snapshot, const bo_hits *hits, bo_order order,
                        bool descending, bo_err *err)
{
    *out = (bo_result){.rows = bo_pages_alloc(result_bytes(hits->total)), .total = hits->total};
    if (!out->rows) {
        return bo_fail_memory(err);
    }
    if (hits->total == 0) {
        return BO_OK;
    }
    switch (order) {
    case BO_ORDER_NAME:
        order_by_name(out->rows, hits, descending);
        break;
    case BO_ORDER_CHARACTERS:
        order_by_bytes(out->rows, hits, snapshot->label_len, descending);
        break;
    case BO_ORDER_DIGITS:
        order_by_bytes(out->rows, hits, snapshot->digits, descending);
        break;
    case BO_ORDER_HYPHENS:
        order_by_bytes(out->rows, hits, snapshot->hyphens, descending);
        break;
    case BO_ORDER_SCORE:
        order_by_bytes(out->rows, hits, snapshot->score, descending);
        break;
    case BO_ORDER_ADDED:
        return order_by_times(out->rows, hits, snapshot->added, descending, err);
    case BO_ORDER_DROP_DATE:
        return order_by_drop(out->rows, snapshot, hits, descending, err);
    }
    return BO_OK;
}

void bo_result_free(bo_result *result)
{
    bo_pages_free(result->rows, result_bytes(result->total));
    *result = (bo_result){0};
}

uint64_t bo_order_before(const bo_snapshot *snapshot, const uint32_t *rows, uint64_t total, bo_time time)
{
    uint64_t low = 0, high = total;

    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (snapshot->drop[rows[middle]] < time) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
