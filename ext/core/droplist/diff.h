#ifndef BO_DIFF_H
#define BO_DIFF_H

#include "../base/db.h"
#include "import.h"
#include "names.h"
#include "snapshot_file.h"

/* What brings the stored table to the list. */
typedef struct {
    uint32_t *added, *altered; /* numbers of names of the list, ascending; of an empty table none are in `added` */
    uint32_t added_count, altered_count;
    uint32_t added_capacity, altered_capacity;
    uint32_t moved;    /* of `altered`, how many drop at another time; the others have another score alone */
    bo_time at;        /* when the added names came onto the list: now */
    bo_names *removed; /* in the order of the table */
    uint64_t stored;   /* rows of the table */
    uint64_t pending;  /* of these, how many had not dropped yet */
    uint64_t lost;     /* of `pending`, how many the list does not have */
} bo_diff;

/*
 * Compares by streaming the table in the order of its primary key beside the sorted list, or `copy`, which holds the
 * same (bo_stored_copy_check), unless it is NULL. Names whose drop date has passed are expected to leave the list, so
 * only others are lost. Tells each name of the list when it came onto it, and where the list is of a source without
 * scores, which are known of it. Free the diff even on failure.
 */
bo_status bo_diff_make(bo_diff *out, bo_db *db, const bo_snapshot *copy, bo_names *list,
                       const bo_import_options *options, bo_err *err);
void bo_diff_free(bo_diff *diff);

/*
 * Streams the stored rows in the order of the primary key; also what rebuilds a snapshot. A row that is no name, or
 * that is out of order because the table has another collation than ours, is BO_ERR_DATABASE.
 */
typedef struct {
    const char *label, *zone; /* not NUL-terminated where they come from a copy */
    size_t label_len, zone_len;
    bo_time drop, added;
    uint8_t score;
} bo_stored_row;
bo_status bo_stored_each(bo_db *db, bo_status (*each)(void *context, const bo_stored_row *row, bo_err *err),
                         void *context, bo_err *err);

/*
 * The snapshot of a directory where it holds just what the table does, which is the truth: the snapshot counts only if
 * it is of the same list and the server finds the same number of rows and the same sum over all that is in them, which
 * takes a fraction of the time that reading the rows does. The server sums while the caller does something else,
 * between bo_stored_copy_ask, which gives NULL where the snapshot is of another list or none, and bo_stored_copy_check,
 * which releases the copy and makes it NULL where the table differs or failed, or is of another list by now. Release it
 * when done.
 */
bo_status bo_stored_copy_ask(bo_snapshot **out, const char *directory, bo_db *db, const bo_snapshot_identity *identity,
                             bo_err *err);
bo_status bo_stored_copy_check(bo_snapshot **copy, bo_db *db, const bo_snapshot_identity *identity, bo_err *err);
bo_status bo_stored_copy_each(const bo_snapshot *snapshot,
                              bo_status (*each)(void *context, const bo_stored_row *row, bo_err *err), void *context,
                              bo_err *err);

#endif
