#ifndef BO_SCAN_H
#define BO_SCAN_H

#include "filters.h"
#include "plan.h"

/* The rows that were found, one bit a row: bit (row % 64) of words[row / 64]. */
typedef struct {
    uint64_t *words;
    size_t count; /* of words */
    uint64_t total;
} bo_hits;

/* What each step left of the rows, and how long it took, in seconds. */
typedef enum { BO_SCAN_RANGES, BO_SCAN_INDEX, BO_SCAN_FILTERS, BO_SCAN_MATCH, BO_SCAN_STEPS } bo_scan_step;
typedef struct {
    uint64_t left[BO_SCAN_STEPS];
    double seconds[BO_SCAN_STEPS];
} bo_scan_report;

/*
 * BO_ERR_LIMIT when matching takes too many steps, or longer than `seconds`. `report` may be NULL. Free the hits with
 * bo_hits_free(), whatever is returned.
 */
bo_status bo_scan(bo_hits *out, const bo_snapshot *snapshot, const bo_filters *filters, const bo_plan *plan,
                  bo_matcher *matcher, double seconds, bo_scan_report *report, bo_err *err);
void bo_hits_free(bo_hits *hits);

#endif
