#include "filters.h"

#include "../droplist/snapshot_file.h"
#include "order.h"

#include <stdlib.h>
#include <string.h>

/* The number of a zone of the snapshot, whose zones are ordered by name. */
static bool find_zone(const bo_snapshot *snapshot, const bo_domain *name, uint16_t *number)
{
    uint16_t low = 0, high = bo_snapshot_zones(snapshot);

    while (low < high) {
        uint16_t middle = (uint16_t)(low + (high - low) / 2);
        uint32_t names;
        size_t len;
        const char *zone = bo_snapshot_zone(snapshot, middle, &len, &names);
        size_t shorter = len < name->zone_len ? len : name->zone_len;
        int order = memcmp(zone, name->zone, shorter);

        if (order == 0 && len == name->zone_len) {
            *number = middle;
            return true;
        }
        if (order < 0 || (order == 0 && len < name->zone_len)) {
            low = (uint16_t)(middle + 1);
        } else {
            high = middle;
        }
    }
    return false;
}

/* Reads a zone as a name is read, so that case, IDNs and a leading dot come out alike. */
static bool read_zone(bo_domain *out, const char *text)
{
    char name[BO_UNICODE_MAX] = "a.";
    size_t len;

    text += *text == '.';
    len = strlen(text);
    if (len > sizeof name - 3) {
        return false;
    }
    memcpy(name + 2, text, len);
    return !bo_domain_read(out, name, len + 2);
}

static bo_status read_zones(bo_filters *filters, const bo_snapshot *snapshot, const bo_query *query, bo_err *err)
{
    bool any = false;

    if (query->every_zone) {
        return BO_OK;
    }
    filters->zones = calloc(bo_snapshot_zones(snapshot) + 1u, sizeof *filters->zones);
    if (!filters->zones) {
        return bo_fail_memory(err);
    }
    for (size_t i = 0; i < query->zone_count; i++) {
        bo_domain name;
        uint16_t number;
        if (read_zone(&name, query->zones[i]) && find_zone(snapshot, &name, &number)) {
            filters->zones[number] = any = true;
        }
    }
    filters->nothing = filters->nothing || !any;
    return BO_OK;
}

/* Labels of fewer characters are so few that it does not pay to look for them. */
#define FEW_SHORTER 6

static bool narrows(bo_range range)
{
    return range.min > 0 || range.max < BO_LABEL_MAX;
}

static void read_dates(bo_filters *filters, const bo_query *query)
{
    filters->by_drop = query->drop_from > 0 || query->drop_to < UINT32_MAX;
    filters->nothing = filters->nothing || query->drop_from > UINT32_MAX || query->drop_to < 0;
    filters->drop_from = query->drop_from > 0 ? (uint32_t)query->drop_from : 0;
    filters->drop_to = query->drop_to < UINT32_MAX ? (uint32_t)query->drop_to : UINT32_MAX;
    filters->by_added = query->added_from > 0;
    filters->nothing = filters->nothing || query->added_from > UINT32_MAX;
    filters->added_from = query->added_from > 0 ? (uint32_t)query->added_from : 0;
}

static void read_columns(bo_filters *filters, const bo_query *query)
{
    filters->characters = query->characters;
    filters->letters = query->letters;
    filters->digits = query->digits;
    filters->hyphens = query->hyphens;
    filters->score = query->score;
    filters->by_characters = narrows(filters->characters);
    filters->by_letters = narrows(filters->letters);
    filters->by_digits = narrows(filters->digits);
    filters->by_hyphens = narrows(filters->hyphens);
    filters->by_score = filters->score.min > 0 || filters->score.max < UINT8_MAX;
    filters->nothing = filters->characters.min > filters->characters.max ||
                       filters->letters.min > filters->letters.max || filters->digits.min > filters->digits.max ||
                       filters->hyphens.min > filters->hyphens.max || filters->score.min > filters->score.max;
}

bo_status bo_filters_make(bo_filters *out, const bo_snapshot *snapshot, const bo_query *query, bo_err *err)
{
    *out = (bo_filters){0};
    read_columns(out, query);
    read_dates(out, query);
    out->nothing = out->nothing || out->drop_from > out->drop_to;
    return read_zones(out, snapshot, query, err);
}

void bo_filters_free(bo_filters *filters)
{
    free(filters->zones);
    filters->zones = NULL;
}

bool bo_filters_narrow(const bo_filters *filters)
{
    return filters->by_characters || filters->by_letters || filters->by_digits || filters->by_hyphens ||
           filters->by_drop || filters->by_added || filters->by_score || filters->zones;
}

bo_filters bo_filters_within(const bo_filters *filters, bo_range characters)
{
    bo_filters within = *filters;
    bo_range *range = &within.characters;

    range->min = range->min > characters.min ? range->min : characters.min;
    range->max = range->max < characters.max ? range->max : characters.max;
    within.by_characters = filters->by_characters || characters.max < BO_LABEL_MAX || characters.min > FEW_SHORTER;
    within.nothing = within.nothing || range->min > range->max;
    return within;
}

/* One branch-free loop a filter, so that the compiler can do many rows at a time. */
static void keep_bytes(bool *keep, const uint8_t *column, unsigned count, bo_range range)
{
    uint8_t width = (uint8_t)(range.max - range.min);

    for (unsigned i = 0; i < count; i++) {
        keep[i] = keep[i] & ((uint8_t)(column[i] - range.min) <= width);
    }
}

static void keep_letters(bool *keep, const bo_snapshot *snapshot, uint32_t first, unsigned count, bo_range range)
{
    for (unsigned i = 0; i < count; i++) {
        uint32_t row = first + i;
        uint8_t letters = (uint8_t)(snapshot->label_len[row] - snapshot->digits[row] - snapshot->hyphens[row]);
        keep[i] = keep[i] & (letters >= range.min) & (letters <= range.max);
    }
}

static void keep_times(bool *keep, const uint32_t *column, unsigned count, uint32_t from, uint32_t to)
{
    for (unsigned i = 0; i < count; i++) {
        keep[i] = keep[i] & (column[i] - from <= to - from);
    }
}

static void keep_zones(bool *keep, const uint16_t *column, unsigned count, const bool *zones)
{
    for (unsigned i = 0; i < count; i++) {
        keep[i] = keep[i] & zones[column[i]];
    }
}

/* Eight flags at a time into eight bits: flag n stands in bit 8n, the product brings it to bit 56 + n. */
static uint64_t as_bits(const bool keep[64])
{
    uint64_t bits = 0;

    for (unsigned byte = 0; byte < 8; byte++) {
        uint64_t flags;
        memcpy(&flags, keep + byte * 8, sizeof flags);
        bits |= (flags * UINT64_C(0x0102040810204080) >> 56) << byte * 8;
    }
    return bits;
}

uint64_t bo_filters_keep(const bo_filters *filters, const bo_snapshot *snapshot, uint32_t first, uint64_t rows)
{
    bool keep[64];
    unsigned count = 64;

    if (rows == 0) {
        return 0;
    }
    if (bo_snapshot_rows(snapshot) - first < count) {
        count = bo_snapshot_rows(snapshot) - first;
    }
    memset(keep, true, sizeof keep);
    if (filters->by_characters) {
        keep_bytes(keep, snapshot->label_len + first, count, filters->characters);
    }
    if (filters->by_digits) {
        keep_bytes(keep, snapshot->digits + first, count, filters->digits);
    }
    if (filters->by_hyphens) {
        keep_bytes(keep, snapshot->hyphens + first, count, filters->hyphens);
    }
    if (filters->by_letters) {
        keep_letters(keep, snapshot, first, count, filters->letters);
    }
    if (filters->by_drop) {
        keep_times(keep, snapshot->drop + first, count, filters->drop_from, filters->drop_to);
    }
    if (filters->by_added) {
        keep_times(keep, snapshot->added + first, count, filters->added_from, UINT32_MAX);
    }
    if (filters->by_score) {
        keep_bytes(keep, snapshot->score + first, count, filters->score);
    }
    if (filters->zones) {
        keep_zones(keep, snapshot->zone + first, count, filters->zones);
    }
    return rows & as_bits(keep);
}

/* Bounds are written as what they leave out: two bounds between the same drop dates are one. */
void bo_filters_write(const bo_filters *filters, const bo_snapshot *snapshot, bo_buf *out)
{
    const uint32_t rows = bo_snapshot_rows(snapshot);
    const bo_range counts[] = {filters->characters, filters->letters, filters->digits, filters->hyphens,
                               filters->score};
    const uint64_t times[] = {
        bo_order_before(snapshot, snapshot->by_drop, rows, filters->drop_from),
        bo_order_before(snapshot, snapshot->by_drop, rows, (bo_time)filters->drop_to + 1),
        filters->added_from,
    };

    bo_buf_append(out, (const char *)counts, sizeof counts);
    bo_buf_append(out, (const char *)times, sizeof times);
    for (uint16_t zone = 0; filters->zones && zone < bo_snapshot_zones(snapshot); zone++) {
        bo_buf_char(out, filters->zones[zone] ? '1' : '0');
    }
    bo_buf_char(out, '.');
}
