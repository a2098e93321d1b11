#ifndef BO_PLAN_H
#define BO_PLAN_H

#include "matcher.h"
#include "needs.h"
#include "ranges.h"

/* What leaves as few labels as it can to be matched, from what they must be like. */
typedef struct {
    bo_ranges ranges;  /* the rows that are searched */
    bo_needs needs;    /* what these must have */
    bo_range length;   /* inclusive: characters that these must have */
    bo_row_range slow; /* further rows that are searched: PCRE2 alone decides about them, whatever they have */
    bool matched;      /* false: each label that is left of `ranges` is a hit */
} bo_plan;

/* Free it with bo_plan_free(), whatever is returned. */
bo_status bo_plan_make(bo_plan *plan, const bo_snapshot *snapshot, const bo_matcher *matcher, bo_err *err);
void bo_plan_free(bo_plan *plan);

#endif
