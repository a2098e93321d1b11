/* droplist: the list of names about to drop: feed or registrar -> merge against what is stored -> store -> snapshot. */
#ifndef BO_IMPORT_H
#define BO_IMPORT_H

#include "../base/db.h"
#include "../registrar/registrar.h"

#include <stdbool.h>
#include <stdint.h>

#define BO_IMPORT_REASONS 10

typedef struct {
    const char *url;             /* exactly one of url, file and registrar */
    const char *file;            /* a zip or the bare CSV */
    bo_registrar *registrar;     /* the caller's; its list tells scores, and the names' scores become those */
    const char *ca_file;         /* NULL: the system's */
    unsigned max_shrink_percent; /* of the stored names that have not dropped yet: what the list may lack of them */
    uint64_t max_bytes;          /* of the CSV */
    unsigned timeout;            /* seconds for the whole download, or for all pages of a registrar's list */
    bool force;                  /* import although the source says that it is unchanged */
    uint32_t store_rows;         /* that one transaction stores at most; 0: BO_STORE_ROWS */
    /*
     * NULL, or told about the progress: at the begin and end of each step, every 50,000 rows between, and at the begin
     * of each transaction that stores. The steps are download and read, in bytes (a registrar's list is read in rows),
     * and compare, snapshot and store, in rows. `of` is 0 where unknown; true ends the import.
     */
    bool (*progress)(void *context, const char *step, uint64_t done, uint64_t of);
    void *progress_context;
} bo_import_options;

typedef struct {
    bool changed;
    bool inserted; /* server or client refuse LOAD DATA LOCAL, so that new names were stored by INSERT */
    uint64_t version, read, rows, added, moved, removed, repeated, rejected;
    uint64_t rescored; /* names that have another score and drop when they did */
    struct {
        uint64_t line; /* or row */
        char text[80];
        char reason[160];
    } reasons[BO_IMPORT_REASONS];
    double seconds;
} bo_import_report;

/*
 * Stands for the checksum in backorder_droplist while the table is on its way from one list to the next (store.h): what
 * it lacks means nothing then, and no snapshot is built from it.
 */
#define BO_LIST_CHANGING "changing"

/*
 * Brings the table to the source's state and publishes a snapshot in `directory`. On failure table and snapshot are as
 * they were, except where the database fails in the middle of a change that takes several transactions: that is told,
 * and the next import finishes it. BO_ERR_FEED, BO_ERR_BUSY (another import holds the lease "import"),
 * BO_ERR_DATABASE, BO_ERR_SNAPSHOT.
 */
bo_status bo_import(bo_db *db, const char *directory, const bo_import_options *options, bo_import_report *report,
                    bo_err *err);

/* When the list was last imported; 0: never. */
bo_status bo_droplist_imported_at(bo_db *db, bo_time *at, bo_err *err);

#endif
