#include "zones.h"

#include "../domain/domain.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#define SLOTS 131072u /* twice what may be in it, a power of two */
#define EMPTY UINT16_MAX

typedef struct {
    char name[BO_ZONE_MAX + 1];
    uint8_t len;
    uint16_t number;
} zone;

struct bo_zones {
    zone *all;
    uint32_t count, capacity;
    uint16_t last;   /* lists often have runs of one zone */
    uint16_t *slots; /* hash table of numbers */
};

bo_status bo_zones_create(bo_zones **out, bo_err *err)
{
    bo_zones *zones = calloc(1, sizeof *zones);

    *out = NULL;
    if (!zones || !(zones->slots = malloc(SLOTS * sizeof *zones->slots))) {
        free(zones);
        return bo_fail_memory(err);
    }
    memset(zones->slots, 0xff, SLOTS * sizeof *zones->slots);
    *out = zones;
    return BO_OK;
}

void bo_zones_destroy(bo_zones *zones)
{
    if (!zones) {
        return;
    }
    free(zones->all);
    free(zones->slots);
    free(zones);
}

static uint32_t hash(const char *name, size_t len)
{
    uint32_t value = 2166136261u;

    for (size_t i = 0; i < len; i++) {
        value = (value ^ (unsigned char)name[i]) * 16777619u;
    }
    return value ^ value >> 15;
}

static bool is(const zone *candidate, const char *name, size_t len)
{
    return candidate->len == len && memcmp(candidate->name, name, len) == 0;
}

/* The slot that has the zone or could take it. */
static uint16_t *slot_of(const bo_zones *zones, const char *name, size_t len)
{
    uint32_t at = hash(name, len) % SLOTS;

    while (zones->slots[at] != EMPTY && !is(&zones->all[zones->slots[at]], name, len)) {
        at = (at + 1) % SLOTS;
    }
    return &zones->slots[at];
}

static bo_status add(bo_zones *zones, const char *name, size_t len, bo_err *err)
{
    zone *added;

    if (zones->count == BO_ZONES_MAX) {
        return bo_fail(err, BO_ERR_FEED, "The list has more than %d different zones.", BO_ZONES_MAX);
    }
    if (zones->count == zones->capacity) {
        uint32_t capacity = zones->capacity ? zones->capacity * 2 : 64;
        zone *all = realloc(zones->all, capacity * sizeof *all);
        if (!all) {
            return bo_fail_memory(err);
        }
        zones->all = all;
        zones->capacity = capacity;
    }
    added = &zones->all[zones->count];
    memcpy(added->name, name, len);
    added->name[len] = '\0';
    added->len = (uint8_t)len;
    added->number = (uint16_t)zones->count++;
    return BO_OK;
}

bo_status bo_zones_number(bo_zones *zones, const char *name, size_t len, uint16_t *number, bo_err *err)
{
    uint16_t *slot;

    if (zones->count == 0 || !is(&zones->all[zones->last], name, len)) {
        slot = slot_of(zones, name, len);
        if (*slot == EMPTY) {
            bo_status status = add(zones, name, len, err);
            if (status != BO_OK) {
                return status;
            }
            *slot = (uint16_t)(zones->count - 1);
        }
        zones->last = *slot;
    }
    *number = zones->last;
    return BO_OK;
}

static int by_name(const void *left, const void *right)
{
    return strcmp(((const zone *)left)->name, ((const zone *)right)->name);
}

bo_status bo_zones_sort(bo_zones *zones, uint16_t **renumbered, bo_err *err)
{
    bool moved = false;
    uint16_t *map;

    *renumbered = NULL;
    if (zones->count == 0) {
        return BO_OK;
    }
    map = malloc(zones->count * sizeof *map);
    if (!map) {
        return bo_fail_memory(err);
    }
    qsort(zones->all, zones->count, sizeof *zones->all, by_name);
    memset(zones->slots, 0xff, SLOTS * sizeof *zones->slots);
    for (uint32_t i = 0; i < zones->count; i++) {
        zone *sorted = &zones->all[i];
        moved |= sorted->number != i;
        map[sorted->number] = (uint16_t)i;
        sorted->number = (uint16_t)i;
        *slot_of(zones, sorted->name, sorted->len) = (uint16_t)i;
    }
    zones->last = 0;
    if (moved) {
        *renumbered = map;
    } else {
        free(map);
    }
    return BO_OK;
}

uint16_t bo_zones_count(const bo_zones *zones)
{
    return (uint16_t)zones->count;
}

const char *bo_zones_name(const bo_zones *zones, uint16_t number, size_t *len)
{
    *len = zones->all[number].len;
    return zones->all[number].name;
}
