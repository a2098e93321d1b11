#ifndef BO_SCAN_H
#define BO_SCAN_H

#include "plan.h"

/* The rows that match, ascending, and their number. `hits` must have room for every row of the snapshot. */
bo_status bo_scan(const bo_snapshot *snapshot, const bo_plan *plan, uint32_t *hits, uint32_t *count, bo_err *err);

#endif
