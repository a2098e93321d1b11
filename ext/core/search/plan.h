#ifndef BO_PLAN_H
#define BO_PLAN_H

#include "pattern.h"
#include "search.h"

/* What decides over a row, cheapest first. */
typedef struct {
    bo_range characters, letters, digits, hyphens;
    uint32_t drop_from, drop_to;
    bool impossible; /* nothing can be found */
    bool every_zone;
    uint8_t *zones;                /* a byte per zone of the snapshot: whether it is wanted; NULL when every zone is */
    bo_pattern *pattern, *exclude; /* NULL: none */
} bo_plan;

/* Checks the query and works out what narrows it. Free the plan with bo_plan_free, also after a failure. */
bo_status bo_plan_make(bo_plan *plan, const bo_snapshot *snapshot, const bo_query *query, bo_err *err);
void bo_plan_free(bo_plan *plan);

#endif
