#ifndef BO_SCAN_H
#define BO_SCAN_H

#include "plan.h"

/* The rows that were found, one bit a row: bit (row % 64) of words[row / 64]. */
typedef struct {
    uint64_t *words;
    size_t count; /* of words */
    uint64_t total;
} bo_hits;

/* Either pattern may be NULL. BO_ERR_LIMIT also when `seconds` are over. */
bo_status bo_scan(bo_hits *out, const bo_snapshot *snapshot, const bo_plan *plan, bo_pattern *pattern,
                  bo_pattern *exclude, double seconds, bo_err *err);
void bo_hits_free(bo_hits *hits);

#endif
