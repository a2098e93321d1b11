#ifndef BO_SCAN_H
#define BO_SCAN_H

#include "plan.h"

/* The rows that were found, one bit a row: bit (row % 64) of words[row / 64]. */
typedef struct {
    uint64_t *words;
    size_t count; /* of words */
    uint64_t total;
} bo_hits;

/* BO_ERR_LIMIT when matching takes too many steps, or longer than `seconds`. */
bo_status bo_scan(bo_hits *out, const bo_snapshot *snapshot, const bo_plan *plan, bo_matcher *matcher, double seconds,
                  bo_err *err);
void bo_hits_free(bo_hits *hits);

#endif
