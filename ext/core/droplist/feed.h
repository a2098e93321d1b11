#ifndef BO_FEED_H
#define BO_FEED_H

#include "csv.h"
#include "import.h"
#include "names.h"

/*
 * Reads the whole feed into `names`, sorted. Fills read, rows, repeated, rejected and the reasons of `report`. A list
 * without a valid name, or of which more than half of the lines are rejected, is BO_ERR_FEED.
 */
bo_status bo_feed_read(bo_names *names, bo_csv *csv, const char *name, const bo_import_options *options,
                       bo_import_report *report, bo_err *err);

/* Counts an entry that is no name, and notes the first ones. `number` is its line or row, from 1. */
void bo_feed_reject(bo_import_report *report, uint64_t number, const char *text, size_t len, const char *why);

/*
 * Sorts what was read and looks at the whole: what bo_feed_read does at the end, for every source. `entry` is what the
 * source has ("line", "row").
 */
bo_status bo_feed_end(bo_names *names, const char *name, const char *entry, bo_import_report *report, bo_err *err);

/* Tells the progress; BO_ERR_FEED with reason "stopped" when it was told to end. */
bo_status bo_import_tell(const bo_import_options *options, const char *step, uint64_t done, uint64_t of, bo_err *err);

#define BO_TELL_EVERY 50000 /* rows */

#endif
