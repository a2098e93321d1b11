#ifndef BO_PLAN_H
#define BO_PLAN_H

#include "matcher.h"
#include "needs.h"
#include "ranges.h"

/* What leaves as few labels as it can to be matched: ranges of rows, marks of the index, columns. */
typedef struct {
    bo_ranges ranges;  /* the rows that are searched */
    bo_needs needs;    /* what these must have */
    bo_range length;   /* inclusive: characters that these must have */
    bool by_length;    /* whether that narrows anything */
    bo_row_range slow; /* further rows that are searched: PCRE2 alone decides about them, whatever they have */
    bool matched;      /* false: each label that is left is a hit */

    /* filters of the query, for all rows */
    bool nothing;                                                             /* they exclude each other */
    bool by_characters, by_letters, by_digits, by_hyphens, by_drop, by_added; /* which of these narrow anything */
    bo_range characters, letters, digits, hyphens;                            /* inclusive */
    uint32_t drop_from, drop_to;                                              /* inclusive */
    uint32_t added_from;                                                      /* inclusive */
    bool *zones;                                                              /* by number; NULL: every zone */
} bo_plan;

bo_status bo_plan_make(bo_plan *out, const bo_snapshot *snapshot, const bo_query *query, const bo_matcher *matcher,
                       bo_err *err);
void bo_plan_free(bo_plan *plan);

#endif
