#include "ranges.h"

#include <string.h>

#define PREFIX_MAX 8    /* characters that are looked at */
#define FIRST_MAX 18    /* different first characters that are still worth it */
#define PREFIXES_MAX 32 /* longer prefixes, likewise; less than BO_RANGES_MAX */

typedef struct {
    bo_ranges *out;
    const bo_snapshot *snapshot;
    bo_languages *languages;
    bo_symbols classes[BO_SYMBOLS];
    int class_count;
    unsigned prefixes; /* that are being followed */
    char prefix[PREFIX_MAX];
} finder;

/* Where rows begin whose labels are not before `prefix`, or, with `behind`, are behind all that begin with it. */
static uint32_t bound(const bo_snapshot *snapshot, const char *prefix, size_t len, bool behind)
{
    uint32_t low = 0, high = bo_snapshot_rows(snapshot);

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        size_t label_len = snapshot->label_len[middle];
        int order = memcmp(snapshot->labels + snapshot->label_at[middle], prefix, label_len < len ? label_len : len);
        if (order == 0 && label_len < len) {
            order = -1;
        }
        if (order < 0 || (behind && order == 0)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

bo_row_range bo_ranges_of_prefix(const bo_snapshot *snapshot, const char *prefix, size_t len)
{
    return (bo_row_range){bound(snapshot, prefix, len, false), bound(snapshot, prefix, len, true)};
}

static void add(bo_ranges *out, bo_row_range range)
{
    if (range.first >= range.end) {
        return;
    }
    if (out->count > 0 && out->ranges[out->count - 1].end == range.first) {
        out->ranges[out->count - 1].end = range.end;
    } else {
        out->ranges[out->count++] = range;
    }
}

static bo_symbols live_symbols(finder *now, bo_language language)
{
    bo_symbols live = 0;

    for (int i = 0; i < now->class_count; i++) {
        if (bo_language_derive(now->languages, language, __builtin_ctzll(now->classes[i])) != BO_LANGUAGE_NONE) {
            live |= now->classes[i];
        }
    }
    return live;
}

/* Symbols are numbered in the order of their bytes, so the ranges come in order. */
static void follow(finder *now, bo_language language, unsigned len)
{
    bo_symbols live = 0;
    unsigned count;

    if (language != BO_LANGUAGE_ANY && len < PREFIX_MAX && !bo_language_facts_of(now->languages, language)->nullable) {
        live = live_symbols(now, language);
    }
    count = (unsigned)__builtin_popcountll(live);
    if (count == 0 || count > FIRST_MAX || now->prefixes - 1 + count > PREFIXES_MAX ||
        (now->prefixes > FIRST_MAX && count > 1)) {
        add(now->out, bo_ranges_of_prefix(now->snapshot, now->prefix, len));
        return;
    }
    now->prefixes += count - 1;
    for (; live != 0; live &= live - 1) {
        int symbol = __builtin_ctzll(live);
        now->prefix[len] = (char)bo_symbol_byte(symbol);
        follow(now, bo_language_derive(now->languages, language, symbol), len + 1);
    }
}

void bo_ranges_find(bo_ranges *out, const bo_snapshot *snapshot, bo_languages *languages, bo_language language)
{
    finder now = {.out = out, .snapshot = snapshot, .languages = languages, .prefixes = 1};

    out->count = 0;
    if (language == BO_LANGUAGE_NONE) {
        return;
    }
    now.class_count = bo_language_classes(languages, now.classes);
    follow(&now, language, 0);
    if (bo_languages_failed(languages)) {
        out->count = 0;
        add(out, (bo_row_range){0, bo_snapshot_rows(snapshot)});
    }
}

void bo_ranges_remove(bo_ranges *ranges, bo_row_range range)
{
    bo_ranges left = {.count = 0};

    for (unsigned i = 0; i < ranges->count; i++) {
        bo_row_range one = ranges->ranges[i];
        bo_row_range before = {one.first, one.end < range.first ? one.end : range.first};
        bo_row_range after = {one.first > range.end ? one.first : range.end, one.end};
        if (range.first >= range.end) {
            before = one;
            after = (bo_row_range){0, 0};
        }
        add(&left, before);
        add(&left, after);
    }
    *ranges = left;
}

uint64_t bo_ranges_rows(const bo_ranges *ranges)
{
    uint64_t rows = 0;

    for (unsigned i = 0; i < ranges->count; i++) {
        rows += ranges->ranges[i].end - ranges->ranges[i].first;
    }
    return rows;
}
