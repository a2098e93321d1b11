#include "import.h"

#include "../base/lease.h"
#include "diff.h"
#include "feed.h"
#include "registrar_list.h"
#include "snapshot_file.h"
#include "source.h"
#include "store.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define RENEW_SECONDS 60.0

typedef struct {
    bo_db *db;
    const char *directory;
    const bo_import_options *options; /* the caller's */
    bo_import_options told;           /* the same, with the lease renewed as the work goes on */
    bo_import_report *report;
    bo_lease lease;
    double renewed;
    bo_status lease_status; /* of a renewal during a step, told after it */
    bo_err lease_err;
    bo_source source;
    bo_names *list;
    bo_snapshot_identity identity; /* of the list there is, then of the new one */
    bo_snapshot *copy;             /* of the table, once checked */
    bo_diff diff;
    bo_stored stored; /* and committed */
    bo_snapshot_lock lock;
} importing;

/* While the list is fetched and read the session is free to renew the lease. */
static bool on_progress(void *context, const char *step, uint64_t done, uint64_t of)
{
    importing *now = context;
    bool idle = strcmp(step, "download") == 0 || strcmp(step, "read") == 0;

    if (idle && bo_clock_monotonic() - now->renewed > RENEW_SECONDS) {
        now->renewed = bo_clock_monotonic();
        now->lease_status = bo_lease_renew(now->db, &now->lease, &now->lease_err);
        if (now->lease_status != BO_OK) {
            return true;
        }
    }
    return now->options->progress && now->options->progress(now->options->progress_context, step, done, of);
}

static void copy_text(char *out, size_t size, const bo_db_value *column)
{
    (void)snprintf(out, size, "%s", bo_db_as_text(column));
}

/* Opens the source, asking the server whether it changed where our rows came from there. */
static bo_status open_source(importing *now, bo_err *err)
{
    char name[256], stored[256], etag[256] = "", modified[65] = "";
    bo_source_known known = {etag, modified};
    const bo_db_value *columns = NULL;
    bo_db_rows *rows = NULL;
    bo_status status = bo_source_name(name, &now->told, err);

    if (status == BO_OK) {
        status = bo_db_query(now->db, &rows,
                             "SELECT source, source_etag, source_modified, version, row_count FROM backorder_droplist"
                             " WHERE id = 1",
                             NULL, 0, err);
    }
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (columns) {
        copy_text(stored, sizeof stored, &columns[0]);
        now->report->version = (uint64_t)bo_db_as_int(&columns[3]);
        now->report->rows = (uint64_t)bo_db_as_int(&columns[4]);
        if (strcmp(stored, name) == 0 && now->report->rows > 0) {
            copy_text(etag, sizeof etag, &columns[1]);
            copy_text(modified, sizeof modified, &columns[2]);
        }
    }
    bo_db_rows_free(rows);
    return status == BO_OK ? bo_source_open(&now->source, &now->told, now->directory, &known, err) : status;
}

static bo_status read_feed(importing *now, bo_err *err)
{
    bo_csv *csv;
    bo_status status = bo_csv_open(&csv, now->source.fd, now->source.name, now->told.max_bytes, err);

    if (status == BO_OK) {
        status = bo_feed_read(now->list, csv, now->source.name, &now->told, now->report, err);
        bo_csv_close(csv);
    }
    bo_source_close(&now->source);
    return status;
}

static bo_status read_source(importing *now, bo_err *err)
{
    bo_status status = bo_names_create(&now->list, err);

    if (status != BO_OK) {
        return status;
    }
    return now->told.registrar ? bo_registrar_list_read(now->list, now->source.name, &now->told, now->report, err)
                               : read_feed(now, err);
}

static bo_status check_shrink(const importing *now, const bo_diff *diff, bo_err *err)
{
    if (diff->lost * 100 <= diff->pending * now->told.max_shrink_percent) {
        return BO_OK;
    }
    return bo_fail_reason(err, BO_ERR_FEED, "shrunk",
                          "The feed %s lacks %" PRIu64 " of the %" PRIu64
                          " stored names that have not dropped yet, more than the allowed %u %%.",
                          now->source.name, diff->lost, diff->pending, now->told.max_shrink_percent);
}

/* Before the table is touched: a disk that is full must not leave half of a change. */
static bo_status write_snapshot(importing *now, bo_err *err)
{
    uint32_t rows = bo_names_count(now->list);
    bo_status status = bo_import_tell(&now->told, "snapshot", 0, rows, err);

    now->identity.checksum = bo_names_checksum(now->list);
    if (status == BO_OK) {
        status = bo_snapshot_lock_take(&now->lock, now->directory, BO_SNAPSHOT_LOCK_SECONDS, err);
    }
    if (status == BO_OK) {
        status = bo_snapshot_write(now->directory, now->list, &now->identity, err);
    }
    return status == BO_OK ? bo_import_tell(&now->told, "snapshot", rows, rows, err) : status;
}

static bo_status update_version(const importing *now, bo_err *err)
{
    char checksum[17];
    bo_db_scratch at;

    (void)snprintf(checksum, sizeof checksum, "%016" PRIx64, now->identity.checksum);
    bo_db_value args[] = {
        bo_db_int((int64_t)now->identity.version),
        bo_db_int(bo_names_count(now->list)),
        bo_db_time(bo_clock_now(), &at),
        bo_db_text(now->source.name),
        bo_db_text(checksum),
        bo_db_text(now->source.etag),
        bo_db_text(now->source.modified),
    };
    return bo_db_exec(now->db,
                      "UPDATE backorder_droplist SET version = ?, row_count = ?, imported_at = ?, source = ?,"
                      " source_checksum = ?, source_etag = ?, source_modified = ? WHERE id = 1",
                      args, sizeof args / sizeof *args, NULL, err);
}

/* What the server told of the list there was is forgotten, so that one that is unchanged is read all the same. */
static bo_status mark_changing(const importing *now, bo_err *err)
{
    static const bo_db_value changing = {
        .kind = BO_DB_TEXT, .text = BO_LIST_CHANGING, .len = sizeof BO_LIST_CHANGING - 1};

    return bo_db_exec(now->db,
                      "UPDATE backorder_droplist SET source_checksum = ?, source_etag = '', source_modified = ''"
                      " WHERE id = 1",
                      &changing, 1, NULL, err);
}

static void report_diff(importing *now)
{
    bo_import_report *report = now->report;

    report->added = now->diff.added_count;
    report->moved = now->diff.moved;
    report->rescored = now->diff.altered_count - now->diff.moved;
    report->removed = bo_names_count(now->diff.removed);
    report->changed = bo_store_count(&now->diff) > 0 || now->identity.changing;
    report->version = now->identity.version + (report->changed ? 1 : 0);
    now->identity.version = report->version;
}

typedef struct {
    importing *now;
    bo_stored stored;
} storing;

/* One transaction of the change. It is committed only if no other import has taken the lease. */
static bo_status store_rows(bo_db *db, void *context, bo_err *err)
{
    storing *work = context;
    importing *now = work->now;
    bo_status status;

    work->stored = now->stored;
    status = bo_store(db, now->list, &now->diff, &now->told, &work->stored, err);
    if (status == BO_OK) {
        status = bo_stored_count(&work->stored) == bo_store_count(&now->diff) ? update_version(now, err)
                                                                              : mark_changing(now, err);
    }
    return status == BO_OK ? bo_lease_renew(db, &now->lease, err) : status;
}

static bo_status store_all(importing *now, bo_err *err)
{
    storing work = {.now = now};
    bo_err local = {0};
    bo_status status;

    do {
        status = bo_db_transaction(now->db, store_rows, &work, &local);
        if (status == BO_OK) {
            now->stored = work.stored;
        }
    } while (status == BO_OK && bo_stored_count(&now->stored) < bo_store_count(&now->diff));
    now->report->inserted = work.stored.refused;
    if (status != BO_OK && bo_stored_count(&now->stored) > 0) {
        return bo_fail_reason(err, status, local.reason,
                              "The import broke off after %" PRIu64 " of %" PRIu64
                              " changes; until the next one finishes it the old list is served. %s",
                              bo_stored_count(&now->stored), bo_store_count(&now->diff), local.message);
    }
    if (status != BO_OK && err) {
        *err = local;
    }
    return status;
}

/* The server sums the table up while the list is read. */
static bo_status ask_copy(importing *now, bo_err *err)
{
    bo_status status = bo_snapshot_identity_read(&now->identity, now->db, err);

    return status == BO_OK ? bo_stored_copy_ask(&now->copy, now->directory, now->db, &now->identity, err) : status;
}

static bo_status compare(importing *now, bo_err *err)
{
    bo_status status = bo_stored_copy_check(&now->copy, now->db, &now->identity, err);

    if (status == BO_OK) {
        status = bo_diff_make(&now->diff, now->db, now->copy, now->list, &now->told, err);
    }
    bo_snapshot_release(now->copy);
    now->copy = NULL;
    return status;
}

static bo_status merge(importing *now, bo_err *err)
{
    bo_status status = bo_snapshot_identity_read(&now->identity, now->db, err);

    if (status == BO_OK) {
        status = compare(now, err);
    }
    if (status == BO_OK) {
        status = check_shrink(now, &now->diff, err);
    }
    if (status != BO_OK) {
        return status;
    }
    report_diff(now);
    if (now->report->changed) {
        status = write_snapshot(now, err);
    }
    return status == BO_OK ? store_all(now, err) : status;
}

/* Makes sure that there is a snapshot of the list that stayed as it was. */
static bo_status keep_snapshot(const importing *now, bo_err *err)
{
    bool built;

    return bo_snapshot_refresh(now->directory, now->db, &built, err);
}

static bo_status store_and_publish(importing *now, bo_err *err)
{
    bo_status status = bo_lease_renew(now->db, &now->lease, err);

    if (status == BO_OK) {
        status = merge(now, err);
    }
    if (now->lock.fd >= 0) {
        if (status == BO_OK) {
            status = bo_snapshot_publish(now->directory, err);
        } else {
            bo_snapshot_discard(now->directory);
        }
        bo_snapshot_lock_release(&now->lock);
        bo_snapshot_cache_expire();
        return status;
    }
    return status == BO_OK ? keep_snapshot(now, err) : status;
}

/* The source is what it was when it was imported: only the time is new. */
static bo_status confirm(const importing *now, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value args[] = {bo_db_time(bo_clock_now(), &at)};
    bo_status status =
        bo_db_exec(now->db, "UPDATE backorder_droplist SET imported_at = ? WHERE id = 1", args, 1, NULL, err);

    return status == BO_OK ? keep_snapshot(now, err) : status;
}

static bo_status run(importing *now, bo_err *err)
{
    bo_status status = open_source(now, err);

    if (status == BO_OK && now->source.unchanged) {
        return confirm(now, err);
    }
    if (status == BO_OK) {
        status = ask_copy(now, err);
    }
    if (status == BO_OK) {
        status = read_source(now, err);
    }
    if (now->lease_status != BO_OK) {
        if (err) {
            *err = now->lease_err;
        }
        return now->lease_status;
    }
    return status == BO_OK ? store_and_publish(now, err) : status;
}

bo_status bo_import(bo_db *db, const char *directory, const bo_import_options *options, bo_import_report *report,
                    bo_err *err)
{
    double start = bo_clock_monotonic();
    importing now = {
        .db = db,
        .directory = directory,
        .options = options,
        .told = *options,
        .report = report,
        .renewed = start,
        .source = {.fd = -1},
        .lock = {.fd = -1},
    };
    bo_status status, released;

    *report = (bo_import_report){0};
    now.told.progress = on_progress;
    now.told.progress_context = &now;
    status = bo_lease_take(db, &now.lease, "import", err);
    if (status == BO_ERR_BUSY) {
        return bo_fail(
            err, status,
            "Another import is under way, or broke off less than %d minutes ago; this one left the list to it.",
            BO_LEASE_SECONDS / 60);
    }
    if (status != BO_OK) {
        return status;
    }
    status = run(&now, err);
    bo_source_close(&now.source);
    bo_snapshot_release(now.copy);
    bo_diff_free(&now.diff);
    bo_names_destroy(now.list);
    released = bo_db_lost(db) ? BO_OK : bo_lease_release(db, &now.lease, status == BO_OK ? err : NULL);
    report->seconds = bo_clock_monotonic() - start;
    return status == BO_OK ? released : status;
}
