#ifndef BO_NAMES_H
#define BO_NAMES_H

#include "../base/clock.h"
#include "../base/err.h"

#include <stdint.h>

/*
 * A list of names in memory: added in any order, then sorted once by label and zone (bytes), as the stored table and
 * the snapshot are. 24 bytes a name beside its label.
 */
typedef struct bo_names bo_names;

typedef struct {
    uint64_t prefix; /* the label's first eight bytes, the first one highest */
    uint32_t at;     /* of the label in the list's text */
    uint32_t drop;   /* seconds since 1970 */
    uint32_t added;  /* when it came onto the list, likewise; 0: not told */
    uint16_t zone;
    uint8_t len;   /* of the label */
    uint8_t score; /* the registrar's; 0: not told */
} bo_name;

bo_status bo_names_create(bo_names **out, bo_err *err);
void bo_names_destroy(bo_names *names); /* NULL is allowed */

/* Label and zone must be valid; `drop` must lie in the years 1970 to 2105. */
bo_status bo_names_add(bo_names *names, const char *label, size_t label_len, const char *zone, size_t zone_len,
                       bo_time drop, bo_err *err);

/* Tells when a name came onto the list, and when all of them did. */
void bo_names_set_added(bo_names *names, uint32_t number, bo_time added);
void bo_names_set_all_added(bo_names *names, bo_time added);

/* Tells the registrar's score of a name. */
void bo_names_set_score(bo_names *names, uint32_t number, uint8_t score);

/*
 * Sorts, and keeps of equal names the one that drops first, of these the one with the highest score, whatever order
 * they came in; `*repeated` (may be NULL) is how many went. Zones are numbered by name from here on.
 */
bo_status bo_names_sort(bo_names *names, uint32_t *repeated, bo_err *err);

uint32_t bo_names_count(const bo_names *names);
const bo_name *bo_names_at(const bo_names *names, uint32_t number);
const char *bo_names_label(const bo_names *names, const bo_name *name); /* name->len bytes, no NUL */
uint16_t bo_names_zones(const bo_names *names);
const char *bo_names_zone(const bo_names *names, uint16_t zone, size_t *len); /* NUL-terminated */

/* A checksum over all names, their dates and scores, of a sorted list: two lists with the same one are the same list.
 */
uint64_t bo_names_checksum(const bo_names *names);

#endif
