#ifndef BO_STORE_H
#define BO_STORE_H

#include "diff.h"

/*
 * Brings the table to the list by the differences alone: names that went, new dates and scores, new names, in this
 * order. New names go by LOAD DATA LOCAL from memory where server and client allow it, and by statements of some
 * hundred rows where not.
 *
 * In transactions of a bounded number of rows, so that neither the server's undo log nor what a cluster has to certify
 * at once (Galera takes 2 GiB, Group Replication 150 MB) grows with the list. The last one carries the row of
 * backorder_droplist too, so that a change of no more rows than one transaction takes, as that of a usual day, goes
 * from the old list to the new one in one step. Of a larger change, the transactions before the last leave
 * BO_LIST_CHANGING in that row, and readers are kept from the middle so:
 *
 * - Searches and counts read the snapshot, which stays the old one until that row tells of the new list; while it tells
 *   of a change none is built from the table.
 * - Who looks names up in the table itself finds each of them as the old list has it or as the new one does: a name
 *   that both have is there all the time, its date changes in one statement, and nothing is read that one of the lists
 *   does not say. No two names are ever compared.
 * - Who asks what the list lacks (names of backorders that left it) waits until it is whole. Who asks whether there is
 *   a list at all asks for the row_count in that row, which is 0 until the first one is whole.
 *
 * A crash in between leaves just that: the next import compares the table with the feed as always, and finishes.
 */
#define BO_STORE_ROWS 100000u /* of one transaction: some 10 MB for a cluster */

/* How much of a difference is stored. Zero-initialised: nothing yet. */
typedef struct {
    uint32_t removed, altered, added;
    bool refused; /* LOAD DATA LOCAL, by server or client */
} bo_stored;

/* Stores the next rows of the difference in the caller's transaction and moves `*stored` behind them. */
bo_status bo_store(bo_db *db, const bo_names *list, const bo_diff *diff, const bo_import_options *options,
                   bo_stored *stored, bo_err *err);

uint64_t bo_store_count(const bo_diff *diff); /* rows of the whole difference */
uint64_t bo_stored_count(const bo_stored *stored);

#endif
