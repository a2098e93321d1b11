/* Snapshots for tests, of names that they list. */
#ifndef TEST_SNAPSHOTS_H
#define TEST_SNAPSHOTS_H

#include "droplist/snapshot_file.h"

/* An empty list. */
bo_names *snapshot_names(void);
void snapshot_add(bo_names *names, const char *label, const char *zone, bo_time drop);

/* The snapshot of a list, which is gone then, in the test's folder; the caller releases it. */
bo_snapshot *snapshot_of(bo_names *names);

#endif
