#define _DEFAULT_SOURCE
#include "snapshot_file.h"

#include "diff.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#define CHECK_SECONDS 2.0
#define FIRST_SECONDS 20.0 /* that a request waits for the first snapshot while another process builds it */

/* What this process serves of a directory. Guarded by `mutex`, which is never held during a wait or a build. */
typedef struct entry {
    struct entry *next;
    bo_snapshot *current; /* one reference; NULL at first */
    double checked;       /* when the version was looked at last, on the monotonic clock */
    char directory[];
} entry;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static entry *entries;

/* Entries live until the process ends or forgets them all: there is one a directory, and a site has one. */
static entry *find_entry(const char *directory)
{
    size_t bytes = strlen(directory) + 1;
    entry *found = entries;

    while (found && strcmp(found->directory, directory) != 0) {
        found = found->next;
    }
    if (!found && (found = calloc(1, sizeof *found + bytes))) {
        memcpy(found->directory, directory, bytes);
        found->next = entries;
        entries = found;
    }
    return found;
}

void bo_snapshot_cache_expire(void)
{
    (void)pthread_mutex_lock(&mutex);
    for (entry *at = entries; at; at = at->next) {
        at->checked = 0;
    }
    (void)pthread_mutex_unlock(&mutex);
}

void bo_snapshot_cache_clear(void)
{
    (void)pthread_mutex_lock(&mutex);
    while (entries) {
        entry *gone = entries;
        entries = gone->next;
        bo_snapshot_release(gone->current);
        free(gone);
    }
    (void)pthread_mutex_unlock(&mutex);
}

/* A reference to what may be served without asking the database, if any; `*look` tells whether to ask. */
static bo_status look_up(const char *directory, bo_snapshot **current, bool *look, bo_err *err)
{
    double now = bo_clock_monotonic();
    bo_status status = BO_OK;
    entry *found;

    (void)pthread_mutex_lock(&mutex);
    found = find_entry(directory);
    if (!found) {
        status = bo_fail_memory(err);
    } else {
        *current = found->current ? bo_snapshot_retain(found->current) : NULL;
        *look = !*current || found->checked == 0 || now - found->checked >= CHECK_SECONDS;
        if (*look) {
            found->checked = now; /* the other threads go on with what there is */
        }
    }
    (void)pthread_mutex_unlock(&mutex);
    return status;
}

static void serve(const char *directory, bo_snapshot *snapshot)
{
    bo_snapshot *replaced = NULL;
    entry *found;

    (void)pthread_mutex_lock(&mutex);
    found = find_entry(directory);
    if (found && found->current != snapshot) {
        replaced = found->current;
        found->current = bo_snapshot_retain(snapshot);
    }
    (void)pthread_mutex_unlock(&mutex);
    bo_snapshot_release(replaced);
}

bo_status bo_snapshot_identity_read(bo_snapshot_identity *out, bo_db *db, bo_err *err)
{
    const bo_db_value *columns = NULL;
    bo_db_rows *rows = NULL;
    bo_status status = bo_db_query(
        db, &rows, "SELECT version, source_checksum, imported_at FROM backorder_droplist WHERE id = 1", NULL, 0, err);

    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && !columns) {
        status = bo_fail(err, BO_ERR_DATABASE, "backorder_droplist lacks its one row.");
    }
    if (status == BO_OK) {
        const char *checksum = bo_db_as_text(&columns[1]);
        *out = (bo_snapshot_identity){.version = (uint64_t)bo_db_as_int(&columns[0])};
        out->changing = strcmp(checksum, BO_LIST_CHANGING) == 0;
        out->checksum = out->changing ? 0 : strtoull(checksum, NULL, 16);
        (void)bo_db_as_time(&columns[2], &out->imported_at);
    }
    bo_db_rows_free(rows);
    return status;
}

static bo_status add_row(void *context, const bo_stored_row *row, bo_err *err)
{
    bo_status status = bo_names_add(context, row->label, row->label_len, row->zone, row->zone_len, row->drop, err);

    if (status == BO_OK) {
        bo_names_set_added(context, bo_names_count(context) - 1, row->added);
        bo_names_set_score(context, bo_names_count(context) - 1, row->score);
    }
    return status;
}

/* Identity and rows must come from one view of the database. */
static bo_status read_table(bo_names *names, bo_snapshot_identity *identity, bo_db *db, bo_err *err)
{
    bo_status status = bo_db_exec(db, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", NULL, 0, NULL, err);

    if (status == BO_OK) {
        status = bo_db_begin(db, err);
    }
    if (status != BO_OK) {
        return status;
    }
    status = bo_snapshot_identity_read(identity, db, err);
    if (status == BO_OK && identity->changing) {
        status = bo_fail(err, BO_ERR_BUSY,
                         "The list is being imported, or an import of it broke off and the next one will finish it.");
    }
    if (status == BO_OK) {
        status = bo_stored_each(db, add_row, names, err);
    }
    if (!bo_db_lost(db)) {
        bo_db_rollback(db);
    }
    return status == BO_OK ? bo_names_sort(names, NULL, err) : status;
}

static bo_status build(bo_snapshot **out, const char *directory, bo_db *db, bo_err *err)
{
    bo_snapshot_identity identity;
    bo_names *names;
    bo_status status = bo_names_create(&names, err);

    if (status != BO_OK) {
        return status;
    }
    status = read_table(names, &identity, db, err);
    if (status == BO_OK) {
        status = bo_snapshot_write(directory, names, &identity, err);
    }
    if (status == BO_OK) {
        status = bo_snapshot_publish(directory, err);
    }
    bo_names_destroy(names);
    return status == BO_OK ? bo_snapshot_open(out, directory, err) : status;
}

/* BO_ERR_SNAPSHOT for a file that is missing or damaged is no failure here: it is built anew. */
static bo_status open_any(bo_snapshot **out, const char *directory, bo_err *err)
{
    bo_err local = {0};
    bo_status status = bo_snapshot_open(out, directory, &local);

    if (status == BO_ERR_SNAPSHOT && local.reason[0] != '\0') {
        return BO_OK;
    }
    if (status != BO_OK && err) {
        *err = local;
    }
    return status;
}

/* Under the lock: another process may have built it, and the list may have changed, since we looked. */
static bo_status rebuild(bo_snapshot **out, const char *directory, bo_db *db, double patience, bool *built, bo_err *err)
{
    bo_snapshot_identity identity;
    bo_snapshot_lock lock;
    bo_status status = bo_snapshot_lock_take(&lock, directory, patience, err);

    *out = NULL;
    if (status != BO_OK) {
        return status;
    }
    status = bo_snapshot_identity_read(&identity, db, err);
    if (status == BO_OK) {
        status = open_any(out, directory, err);
    }
    if (status == BO_OK && (!*out || !bo_snapshot_is(*out, &identity))) {
        bo_snapshot_release(*out);
        *out = NULL;
        status = build(out, directory, db, err);
        *built = status == BO_OK;
    }
    bo_snapshot_lock_release(&lock);
    return status;
}

/* Of a list before the one there is now: it was true, and is good enough until there is a newer one. */
static bool is_former(const bo_snapshot *snapshot, const bo_snapshot_identity *identity)
{
    uint64_t version = bo_snapshot_version(snapshot);

    return version < identity->version || (version == identity->version && identity->changing);
}

/* Nobody has brought this node's snapshot up to date though there was time. */
static bool is_overdue(const bo_snapshot_identity *identity)
{
    return !identity->changing && bo_clock_now() - identity->imported_at > BO_SNAPSHOT_OVERDUE_SECONDS;
}

static void replace(bo_snapshot **current, bo_snapshot *by)
{
    bo_snapshot_release(*current);
    *current = by;
}

/* `*current` is what is served now, or NULL; it is replaced by what is newer. */
static bo_status look_anew(bo_snapshot **current, const char *directory, bo_db *db, bo_err *err)
{
    bo_snapshot_identity identity;
    bo_snapshot *found = NULL;
    bool built;
    bo_status status = bo_snapshot_identity_read(&identity, db, err);

    if (status != BO_OK || (*current && bo_snapshot_is(*current, &identity))) {
        return status;
    }
    if (!*current || !bo_snapshot_is_in(*current, directory)) {
        status = open_any(&found, directory, err);
    }
    if (status != BO_OK) {
        return status;
    }
    if (found && (bo_snapshot_is(found, &identity) || is_former(found, &identity))) {
        replace(current, found);
    } else {
        bo_snapshot_release(found);
    }
    if (*current &&
        (bo_snapshot_is(*current, &identity) || (is_former(*current, &identity) && !is_overdue(&identity)))) {
        return BO_OK;
    }
    status = rebuild(&found, directory, db, *current ? 0 : FIRST_SECONDS, &built, err);
    if (status == BO_OK) {
        replace(current, found);
    }
    return status == BO_ERR_BUSY && *current ? BO_OK : status;
}

bo_status bo_snapshot_acquire(bo_snapshot **out, const char *directory, bo_db *db, bo_err *err)
{
    bo_snapshot *current = NULL;
    bool look = false;
    bo_status status = look_up(directory, &current, &look, err);

    *out = NULL;
    if (status == BO_OK && look) {
        status = look_anew(&current, directory, db, err);
        if (status == BO_OK) {
            serve(directory, current);
        } else {
            bo_snapshot_cache_expire();
        }
    }
    if (status != BO_OK) {
        bo_snapshot_release(current);
        return status;
    }
    *out = current;
    return BO_OK;
}

bo_status bo_snapshot_refresh(const char *directory, bo_db *db, bool *built, bo_err *err)
{
    bo_snapshot_identity identity;
    bo_snapshot *found = NULL;
    bo_err local = {0};
    bo_status status = bo_snapshot_identity_read(&identity, db, &local);

    *built = false;
    if (status == BO_OK) {
        status = open_any(&found, directory, &local);
    }
    if (status == BO_OK && !identity.changing && (!found || !bo_snapshot_is(found, &identity))) {
        bo_snapshot_release(found);
        status = rebuild(&found, directory, db, 0, built, &local);
        bo_snapshot_cache_expire();
    }
    bo_snapshot_release(found);
    if (status != BO_OK && status != BO_ERR_BUSY && err) {
        *err = local;
    }
    return status == BO_ERR_BUSY ? BO_OK : status;
}
