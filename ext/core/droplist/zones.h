#ifndef BO_ZONES_H
#define BO_ZONES_H

#include "../base/err.h"

#include <stdint.h>

/* Zone names, each once, by number. */
typedef struct bo_zones bo_zones;

#define BO_ZONES_MAX 65535

bo_status bo_zones_create(bo_zones **out, bo_err *err);
void bo_zones_destroy(bo_zones *zones); /* NULL is allowed */

/* The zone's number; a new one gets the next. BO_ERR_FEED beyond BO_ZONES_MAX. `len` is 1 to BO_ZONE_MAX. */
bo_status bo_zones_number(bo_zones *zones, const char *name, size_t len, uint16_t *number, bo_err *err);

/*
 * Renumbers by name, bytewise. `*renumbered` is an array of the new number of each old one, for the caller to free;
 * NULL when nothing moved.
 */
bo_status bo_zones_sort(bo_zones *zones, uint16_t **renumbered, bo_err *err);

uint16_t bo_zones_count(const bo_zones *zones);
const char *bo_zones_name(const bo_zones *zones, uint16_t number, size_t *len); /* NUL-terminated */

#endif
