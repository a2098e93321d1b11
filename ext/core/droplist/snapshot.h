#ifndef BO_SNAPSHOT_H
#define BO_SNAPSHOT_H

#include "../base/db.h"
#include "../domain/domain.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * An immutable, memory-mapped copy of the list, ordered by label, then zone (bytes). A row is its number in that order.
 * The file is described in snapshot_format.h. Readers of a replaced snapshot keep theirs until they release it.
 */
typedef struct bo_snapshot bo_snapshot;

/*
 * The snapshot of `directory`, shared by all callers of the process. Opens it when need be and looks up the list's
 * version in the database at most every few seconds. Meant for requests: one of an older list is served as it is, since
 * building takes seconds for millions of names and a hundred times the memory of a request; the crons of the node bring
 * it up to date (bo_snapshot_refresh). Only where there is none of use at all, or where the crons have not done so
 * BO_SNAPSHOT_OVERDUE_SECONDS after the import, one request builds it while the others go on with what there is, if
 * any. Release it when done. BO_ERR_BUSY where nothing can be served yet: the first one is being built, or the only
 * list there ever was is not whole.
 */
bo_status bo_snapshot_acquire(bo_snapshot **out, const char *directory, bo_db *db, bo_err *err);

#define BO_SNAPSHOT_OVERDUE_SECONDS 900 /* three runs of the batch */

/*
 * Makes the snapshot of `directory` that of the list, from the table, where it is missing, damaged or of another list,
 * and tells whether that was so. For crons. Leaves it to another process that is at it, and to the import while the
 * list is changing.
 */
bo_status bo_snapshot_refresh(const char *directory, bo_db *db, bool *built, bo_err *err);
void bo_snapshot_release(bo_snapshot *snapshot); /* NULL is allowed */

/* Forgets what the process has opened, for when it ends; snapshots that are still acquired stay until released. */
void bo_snapshot_cache_clear(void);

uint64_t bo_snapshot_version(const bo_snapshot *snapshot);
uint32_t bo_snapshot_rows(const bo_snapshot *snapshot);
uint32_t bo_snapshot_scored(const bo_snapshot *snapshot); /* rows that have a score */

typedef struct {
    const char *label; /* not NUL-terminated */
    const char *zone;  /* not NUL-terminated */
    uint8_t label_len, zone_len;
    bo_time drop_date;
    bo_time added; /* when the name came onto the list */
    uint8_t score; /* the registrar's; 0: not told */
    bo_label_features features;
} bo_snapshot_row;
bo_snapshot_row bo_snapshot_row_at(const bo_snapshot *snapshot, uint32_t row);

/* The Unicode form (not NUL-terminated) of the row's label, which is the label itself where it has none. */
const char *bo_snapshot_unicode(const bo_snapshot *snapshot, uint32_t row, size_t *len);

/* The row of a name, or false. */
bool bo_snapshot_find(const bo_snapshot *snapshot, const bo_domain *name, uint32_t *row);

uint16_t bo_snapshot_zones(const bo_snapshot *snapshot);
/* Name (not NUL-terminated) and number of names of a zone. */
const char *bo_snapshot_zone(const bo_snapshot *snapshot, uint16_t zone, size_t *len, uint32_t *names);

/* Calls `each` for every day (midnight UTC) on which names drop, ascending. */
bo_status bo_snapshot_days(const bo_snapshot *snapshot, void (*each)(void *context, bo_time day, uint32_t names),
                           void *context, bo_err *err);

#endif
