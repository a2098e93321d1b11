#ifndef BO_PLAN_H
#define BO_PLAN_H

#include "pattern.h"
#include "search.h"

/* Filters over the columns that leave as few labels as they can for the pattern. */
typedef struct {
    bool nothing;                                                             /* the filters exclude each other */
    bool by_characters, by_letters, by_digits, by_hyphens, by_drop, by_added; /* which of these narrow anything */
    bo_range characters, letters, digits, hyphens;                            /* inclusive */
    uint32_t drop_from, drop_to;                                              /* inclusive */
    uint32_t added_from;                                                      /* inclusive */
    bool by_score;
    bo_range score; /* inclusive */
    bool *zones;    /* by number; NULL: every zone */
    int required;   /* a byte that each label must have, in the form the pattern is for; -1: none */
} bo_plan;

/* `pattern` may be NULL. */
bo_status bo_plan_make(bo_plan *out, const bo_snapshot *snapshot, const bo_query *query, const bo_pattern *pattern,
                       bo_err *err);
void bo_plan_free(bo_plan *plan);

#endif
