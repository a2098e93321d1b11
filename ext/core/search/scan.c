#include "scan.h"

#include "../droplist/snapshot_file.h"

#include <stdlib.h>
#include <string.h>

#define BLOCK 4096u    /* rows whose columns are looked at together; a multiple of 64 */
#define LOOK_EVERY 64u /* labels that are matched between two looks at the clock */

typedef struct {
    const bo_snapshot *snapshot;
    const bo_plan *plan;
    bo_pattern *pattern, *exclude;
    double deadline;
    double seconds;
    unsigned matched; /* labels since the last look at the clock */
    uint32_t last_at; /* the label that was matched last, and how that ended */
    bool last_hit;
    bool keep[BLOCK];
} scan;

/* One branch-free loop a filter, so that the compiler can do many rows at a time. */
static void keep_bytes(bool *keep, const uint8_t *column, unsigned count, bo_range range)
{
    uint8_t width = (uint8_t)(range.max - range.min);

    for (unsigned i = 0; i < count; i++) {
        keep[i] = keep[i] & ((uint8_t)(column[i] - range.min) <= width);
    }
}

static void keep_letters(scan *now, uint32_t first, unsigned count)
{
    const uint8_t *len = now->snapshot->label_len + first;
    const uint8_t *digits = now->snapshot->digits + first;
    const uint8_t *hyphens = now->snapshot->hyphens + first;
    bo_range range = now->plan->letters;

    for (unsigned i = 0; i < count; i++) {
        uint8_t letters = (uint8_t)(len[i] - digits[i] - hyphens[i]);
        now->keep[i] = now->keep[i] & (letters >= range.min) & (letters <= range.max);
    }
}

static void keep_drop(scan *now, uint32_t first, unsigned count)
{
    const uint32_t *drop = now->snapshot->drop + first;
    uint32_t from = now->plan->drop_from, width = now->plan->drop_to - from;

    for (unsigned i = 0; i < count; i++) {
        now->keep[i] = now->keep[i] & (drop[i] - from <= width);
    }
}

static void keep_added(scan *now, uint32_t first, unsigned count)
{
    const uint32_t *added = now->snapshot->added + first;
    uint32_t from = now->plan->added_from;

    for (unsigned i = 0; i < count; i++) {
        now->keep[i] = now->keep[i] & (added[i] >= from);
    }
}

static void keep_zones(scan *now, uint32_t first, unsigned count)
{
    const uint16_t *zone = now->snapshot->zone + first;

    for (unsigned i = 0; i < count; i++) {
        now->keep[i] = now->keep[i] & now->plan->zones[zone[i]];
    }
}

static void keep_by_columns(scan *now, uint32_t first, unsigned count)
{
    const bo_snapshot *snapshot = now->snapshot;
    const bo_plan *plan = now->plan;

    memset(now->keep, true, count);
    if (plan->by_characters) {
        keep_bytes(now->keep, snapshot->label_len + first, count, plan->characters);
    }
    if (plan->by_digits) {
        keep_bytes(now->keep, snapshot->digits + first, count, plan->digits);
    }
    if (plan->by_hyphens) {
        keep_bytes(now->keep, snapshot->hyphens + first, count, plan->hyphens);
    }
    if (plan->by_letters) {
        keep_letters(now, first, count);
    }
    if (plan->by_drop) {
        keep_drop(now, first, count);
    }
    if (plan->by_added) {
        keep_added(now, first, count);
    }
    if (plan->by_score) {
        keep_bytes(now->keep, snapshot->score + first, count, plan->score);
    }
    if (plan->zones) {
        keep_zones(now, first, count);
    }
}

static bo_status look_at_clock(scan *now, bo_err *err)
{
    if (++now->matched < LOOK_EVERY) {
        return BO_OK;
    }
    now->matched = 0;
    if (bo_clock_monotonic() > now->deadline) {
        return bo_fail(err, BO_ERR_LIMIT, "The search takes longer than %.1f seconds; please make its pattern simpler.",
                       now->seconds);
    }
    return BO_OK;
}

/* The row's label in the form that the pattern is for. */
static const char *form_for(const bo_pattern *pattern, const bo_snapshot *snapshot, uint32_t row, size_t *len)
{
    if (bo_pattern_is_unicode(pattern)) {
        return bo_snapshot_unicode(snapshot, row, len);
    }
    *len = snapshot->label_len[row];
    return snapshot->labels + snapshot->label_at[row];
}

static bo_status match_row(scan *now, uint32_t row, bool *hit, bo_err *err)
{
    bool excluded = false;
    bo_status status = BO_OK;
    size_t len;

    *hit = true;
    if (now->pattern) {
        const char *label = form_for(now->pattern, now->snapshot, row, &len);
        *hit = now->plan->required < 0 || memchr(label, now->plan->required, len);
        if (*hit) {
            status = bo_pattern_match(now->pattern, label, len, hit, err);
        }
    }
    if (status == BO_OK && *hit && now->exclude) {
        const char *label = form_for(now->exclude, now->snapshot, row, &len);
        status = bo_pattern_match(now->exclude, label, len, &excluded, err);
        *hit = !excluded;
    }
    return status == BO_OK ? look_at_clock(now, err) : status;
}

/* Rows with the same label stand together and share it. */
static bo_status keep_by_patterns(scan *now, uint32_t first, unsigned count, bo_err *err)
{
    const bo_snapshot *snapshot = now->snapshot;

    for (unsigned i = 0; i < count; i++) {
        uint32_t at = snapshot->label_at[first + i];
        if (!now->keep[i]) {
            continue;
        }
        if (at != now->last_at) {
            bo_status status = match_row(now, first + i, &now->last_hit, err);
            if (status != BO_OK) {
                return status;
            }
            now->last_at = at;
        }
        now->keep[i] = now->last_hit;
    }
    return BO_OK;
}

static void write_bits(bo_hits *out, const scan *now, uint32_t first, unsigned count)
{
    for (unsigned i = 0; i < count; i += 64) {
        unsigned bits = count - i < 64 ? count - i : 64;
        uint64_t word = 0;
        for (unsigned bit = 0; bit < bits; bit++) {
            word |= (uint64_t)now->keep[i + bit] << bit;
        }
        out->words[(first + i) / 64] = word;
        out->total += (uint64_t)__builtin_popcountll(word);
    }
}

bo_status bo_scan(bo_hits *out, const bo_snapshot *snapshot, const bo_plan *plan, bo_pattern *pattern,
                  bo_pattern *exclude, double seconds, bo_err *err)
{
    scan now = {
        .snapshot = snapshot,
        .plan = plan,
        .pattern = pattern,
        .exclude = exclude,
        .deadline = bo_clock_monotonic() + seconds,
        .seconds = seconds,
        .last_at = UINT32_MAX,
    };
    uint32_t rows = bo_snapshot_rows(snapshot);
    bo_status status = BO_OK;

    *out = (bo_hits){.count = rows / 64u + 1};
    out->words = calloc(out->count, sizeof *out->words);
    if (!out->words) {
        return bo_fail_memory(err);
    }
    for (uint32_t first = 0; first < rows && status == BO_OK && !plan->nothing; first += BLOCK) {
        unsigned count = rows - first < BLOCK ? rows - first : BLOCK;
        keep_by_columns(&now, first, count);
        if (pattern || exclude) {
            status = keep_by_patterns(&now, first, count, err);
        }
        write_bits(out, &now, first, count);
        if (rows - first <= BLOCK) {
            break; /* the next `first` could overflow */
        }
    }
    if (status != BO_OK) {
        bo_hits_free(out);
    }
    return status;
}

void bo_hits_free(bo_hits *hits)
{
    free(hits->words);
    hits->words = NULL;
}
