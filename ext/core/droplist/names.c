#include "names.h"

#include "../domain/domain.h"
#include "checksum.h"
#include "zones.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define RUN 16u /* names that are sorted by insertion before runs are merged */

struct bo_names {
    bo_name *all;
    uint32_t count, capacity;
    char *text; /* the labels, one after another */
    uint32_t text_len, text_capacity;
    bo_zones *zones;
};

bo_status bo_names_create(bo_names **out, bo_err *err)
{
    bo_names *names = calloc(1, sizeof *names);
    bo_status status;

    *out = NULL;
    if (!names) {
        return bo_fail_memory(err);
    }
    status = bo_zones_create(&names->zones, err);
    if (status != BO_OK) {
        free(names);
        return status;
    }
    *out = names;
    return BO_OK;
}

void bo_names_destroy(bo_names *names)
{
    if (!names) {
        return;
    }
    bo_zones_destroy(names->zones);
    free(names->all);
    free(names->text);
    free(names);
}

/* The next capacity that holds `needed`, or 0 when none does. */
static uint32_t grown(uint32_t capacity, uint64_t needed, uint64_t limit)
{
    uint64_t next = capacity ? capacity : 4096;

    while (next < needed) {
        next *= 2;
    }
    if (next > limit) {
        next = limit;
    }
    return next < needed ? 0 : (uint32_t)next;
}

static bo_status reserve(bo_names *names, size_t label_len, bo_err *err)
{
    uint64_t text_needed = (uint64_t)names->text_len + label_len;

    if (names->count == names->capacity) {
        uint32_t capacity = grown(names->capacity, (uint64_t)names->count + 1, UINT32_MAX);
        bo_name *all = capacity ? realloc(names->all, capacity * sizeof *all) : NULL;
        if (!all) {
            return bo_fail_memory(err);
        }
        names->all = all;
        names->capacity = capacity;
    }
    if (text_needed > names->text_capacity) {
        uint32_t capacity = grown(names->text_capacity, text_needed, UINT32_MAX);
        char *text = capacity ? realloc(names->text, capacity) : NULL;
        if (!text) {
            return bo_fail_memory(err);
        }
        names->text = text;
        names->text_capacity = capacity;
    }
    return BO_OK;
}

static uint64_t prefix_of(const char *label, size_t len)
{
    uint64_t prefix = 0;

    for (size_t i = 0; i < 8; i++) {
        prefix = prefix << 8 | (i < len ? (unsigned char)label[i] : 0);
    }
    return prefix;
}

bo_status bo_names_add(bo_names *names, const char *label, size_t label_len, const char *zone, size_t zone_len,
                       bo_time drop, bo_err *err)
{
    uint16_t number;
    bo_status status = bo_zones_number(names->zones, zone, zone_len, &number, err);

    if (status == BO_OK) {
        status = reserve(names, label_len, err);
    }
    if (status != BO_OK) {
        return status;
    }
    memcpy(names->text + names->text_len, label, label_len);
    names->all[names->count++] = (bo_name){
        .prefix = prefix_of(label, label_len),
        .at = names->text_len,
        .drop = (uint32_t)drop,
        .zone = number,
        .len = (uint8_t)label_len,
    };
    names->text_len += (uint32_t)label_len;
    return BO_OK;
}

void bo_names_set_added(bo_names *names, uint32_t number, bo_time added)
{
    names->all[number].added = (uint32_t)added;
}

void bo_names_set_all_added(bo_names *names, bo_time added)
{
    for (uint32_t i = 0; i < names->count; i++) {
        names->all[i].added = (uint32_t)added;
    }
}

void bo_names_set_score(bo_names *names, uint32_t number, uint8_t score)
{
    names->all[number].score = score;
}

/* By label, then zone. Labels have no NUL, so equal prefixes mean equal first eight bytes. */
static int compare_names(const bo_names *names, const bo_name *left, const bo_name *right)
{
    if (left->prefix != right->prefix) {
        return left->prefix < right->prefix ? -1 : 1;
    }
    if (left->len > 8 && right->len > 8) {
        size_t shorter = left->len < right->len ? left->len : right->len;
        int order = memcmp(names->text + left->at + 8, names->text + right->at + 8, shorter - 8);
        if (order != 0) {
            return order;
        }
    }
    if (left->len != right->len) {
        return left->len < right->len ? -1 : 1;
    }
    return left->zone < right->zone ? -1 : left->zone > right->zone;
}

/* By label, zone and date, and the highest score first. */
static bool in_order(const bo_names *names, const bo_name *left, const bo_name *right)
{
    int order = compare_names(names, left, right);

    if (order == 0 && left->drop == right->drop) {
        return left->score >= right->score;
    }
    return order < 0 || (order == 0 && left->drop < right->drop);
}

static void insertion_sort(const bo_names *names, bo_name *run, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        bo_name moving = run[i];
        size_t at = i;
        while (at > 0 && !in_order(names, &run[at - 1], &moving)) {
            run[at] = run[at - 1];
            at--;
        }
        run[at] = moving;
    }
}

/* Merges from[0..middle) and from[middle..count) into `to`. */
static void merge(const bo_names *names, bo_name *to, const bo_name *from, size_t middle, size_t count)
{
    size_t left = 0, right = middle;

    if (middle >= count || in_order(names, &from[middle - 1], &from[middle])) {
        memcpy(to, from, count * sizeof *to);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        if (right >= count || (left < middle && in_order(names, &from[left], &from[right]))) {
            to[i] = from[left++];
        } else {
            to[i] = from[right++];
        }
    }
}

static bool is_sorted(const bo_names *names)
{
    for (uint32_t i = 1; i < names->count; i++) {
        if (!in_order(names, &names->all[i - 1], &names->all[i])) {
            return false;
        }
    }
    return true;
}

/* A merge sort from runs upwards; `names->all` may become another array. */
static bo_status sort(bo_names *names, bo_err *err)
{
    size_t count = names->count;
    bo_name *from = names->all;
    bo_name *to;

    if (is_sorted(names)) {
        return BO_OK;
    }
    to = malloc(count * sizeof *to);
    if (!to) {
        return bo_fail_memory(err);
    }
    for (size_t at = 0; at < count; at += RUN) {
        insertion_sort(names, from + at, count - at < RUN ? count - at : RUN);
    }
    for (size_t width = RUN; width < count; width *= 2) {
        bo_name *swap = from;
        for (size_t at = 0; at < count; at += 2 * width) {
            size_t span = count - at < 2 * width ? count - at : 2 * width;
            merge(names, to + at, from + at, span < width ? span : width, span);
        }
        from = to;
        to = swap;
    }
    free(to);
    names->all = from;
    names->capacity = names->count;
    return BO_OK;
}

static bo_status sort_zones(bo_names *names, bo_err *err)
{
    uint16_t *renumbered;
    bo_status status = bo_zones_sort(names->zones, &renumbered, err);

    if (status != BO_OK || !renumbered) {
        return status;
    }
    for (uint32_t i = 0; i < names->count; i++) {
        names->all[i].zone = renumbered[names->all[i].zone];
    }
    free(renumbered);
    return BO_OK;
}

bo_status bo_names_sort(bo_names *names, uint32_t *repeated, bo_err *err)
{
    bo_status status = sort_zones(names, err);
    uint32_t kept = 0;

    if (status == BO_OK) {
        status = sort(names, err);
    }
    if (status != BO_OK) {
        return status;
    }
    for (uint32_t i = 0; i < names->count; i++) {
        if (kept == 0 || compare_names(names, &names->all[kept - 1], &names->all[i]) != 0) {
            names->all[kept++] = names->all[i];
        }
    }
    if (repeated) {
        *repeated = names->count - kept;
    }
    names->count = kept;
    return BO_OK;
}

uint32_t bo_names_count(const bo_names *names)
{
    return names->count;
}

const bo_name *bo_names_at(const bo_names *names, uint32_t number)
{
    return &names->all[number];
}

const char *bo_names_label(const bo_names *names, const bo_name *name)
{
    return names->text + name->at;
}

uint16_t bo_names_zones(const bo_names *names)
{
    return bo_zones_count(names->zones);
}

const char *bo_names_zone(const bo_names *names, uint16_t zone, size_t *len)
{
    return bo_zones_name(names->zones, zone, len);
}

uint64_t bo_names_checksum(const bo_names *names)
{
    bo_checksum sum;

    bo_checksum_init(&sum);
    for (uint32_t i = 0; i < names->count; i++) {
        const bo_name *name = &names->all[i];
        char line[BO_NAME_MAX + 1 + sizeof name->drop + sizeof name->added + sizeof name->score];
        size_t zone_len, len = name->len;
        const char *zone = bo_names_zone(names, name->zone, &zone_len);

        memcpy(line, bo_names_label(names, name), len);
        line[len++] = '.';
        memcpy(line + len, zone, zone_len);
        len += zone_len;
        memcpy(line + len, &name->drop, sizeof name->drop);
        len += sizeof name->drop;
        memcpy(line + len, &name->added, sizeof name->added);
        len += sizeof name->added;
        memcpy(line + len, &name->score, sizeof name->score);
        len += sizeof name->score;
        bo_checksum_add(&sum, line, len);
    }
    return bo_checksum_end(&sum);
}
