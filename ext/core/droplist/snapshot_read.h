#ifndef BO_SNAPSHOT_READ_H
#define BO_SNAPSHOT_READ_H

#include "snapshot.h"
#include "snapshot_format.h"

/*
 * Maps the directory's snapshot after checking all of it. BO_ERR_SNAPSHOT, reason "missing" or "damaged", when there is
 * none that can be trusted. Destroy it when nobody reads it any more.
 */
bo_status bo_snapshot_open(bo_snapshot **out, const char *directory, bo_err *err);
void bo_snapshot_destroy(bo_snapshot *snapshot); /* NULL is allowed */

/* The arrays, for the search. */
const bo_snapshot_arrays *bo_snapshot_columns(const bo_snapshot *snapshot);

#endif
