#ifndef BO_ORDER_H
#define BO_ORDER_H

#include "scan.h"

/* Rows in the order that was asked for. */
typedef struct {
    uint32_t *rows;
    uint64_t total;
} bo_result;

/* Free it with bo_result_free(), whatever is returned. */
bo_status bo_order_hits(bo_result *out, const bo_snapshot *snapshot, const bo_hits *hits, bo_order order,
                        bool descending, bo_err *err);
void bo_result_free(bo_result *result);

/* How many rows of those ordered by drop date, the earliest first, drop before `time`. */
uint64_t bo_order_before(const bo_snapshot *snapshot, const uint32_t *rows, uint64_t total, bo_time time);

#endif
