#include "list.h"

#include "attempt.h"
#include "droplist/import.h"
#include "droplist/snapshot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LIST_MAX 4096

/* Names that nobody wants, so that the list is never empty. */
static const char others[] =
    "xray.com;2031-01-01 00:00:00\nyankee.net;2031-01-01 00:00:00\nzulu.org;2031-01-01 00:00:00\n";

/* The list as the table would have it, ordered by label and zone, a line each. */
static void write_model(const world *w, char out[LIST_MAX])
{
    size_t len = 0;

    for (int i = 0; i < w->model.names; i++) {
        char domain[72], at[BO_TIME_TEXT];
        if (w->model.name[i].listed) {
            len += (size_t)snprintf(out + len, LIST_MAX - len, "%s;%s\n", world_domain(w, i, domain),
                                    bo_time_format(w->model.name[i].listed, at));
        }
    }
    (void)snprintf(out + len, LIST_MAX - len, "%s", others);
}

static void read_table(world *w, char out[LIST_MAX])
{
    MYSQL_RES *rows = sql_rows(w->sql, "SELECT domain, zone, drop_date FROM backorder_pending_domains ORDER BY 1, 2");
    MYSQL_ROW row;
    size_t len = 0;

    out[0] = '\0';
    while ((row = mysql_fetch_row(rows)) && len < LIST_MAX) {
        len += (size_t)snprintf(out + len, LIST_MAX - len, "%s.%s;%s\n", row[0], row[1], row[2]);
    }
    mysql_free_result(rows);
}

/* As it is once a cron has run on the node. */
static void read_snapshot(world *w, char out[LIST_MAX])
{
    bo_snapshot *snapshot;
    bo_err err = {0};
    size_t len = 0;
    bool built;

    out[0] = '\0';
    bo_snapshot_cache_clear();
    if (bo_snapshot_refresh(w->places.directory, w->db, &built, &err) != BO_OK ||
        bo_snapshot_acquire(&snapshot, w->places.directory, w->db, &err) != BO_OK) {
        world_differ(w, "6: the list cannot be read: %s", err.message);
        return;
    }
    for (uint32_t i = 0; i < bo_snapshot_rows(snapshot) && len < LIST_MAX; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, i);
        char at[BO_TIME_TEXT];
        len += (size_t)snprintf(out + len, LIST_MAX - len, "%.*s.%.*s;%s\n", row.label_len, row.label, row.zone_len,
                                row.zone, bo_time_format(row.drop_date, at));
    }
    bo_snapshot_release(snapshot);
}

static bo_status import(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host, const void *context,
                        bo_err *err)
{
    bo_import_options options = {.file = w->list_path, .max_shrink_percent = 100, .max_bytes = 1 << 20, .force = true};
    bo_import_report report;

    (void)registrar;
    (void)host;
    (void)context;
    return bo_import(db, w->places.directory, &options, &report, err);
}

/* Old or new, the table and what is served from it. */
static void check_list(world *w, const char *old, const char *new)
{
    char table[LIST_MAX], served[LIST_MAX];

    read_table(w, table);
    if (strcmp(table, old) != 0 && strcmp(table, new) != 0) {
        world_differ(w, "6: the list is neither the old nor the new one:\n%s", table);
    }
    read_snapshot(w, served);
    if (strcmp(served, table) != 0) {
        world_differ(w, "6: what is searched is not what is stored:\n%s", served);
    }
}

void list_import(world *w, fault what)
{
    char old[LIST_MAX], new[LIST_MAX];
    bo_err err = {0};
    FILE *file = fopen(w->list_path, "w");

    read_table(w, old);
    write_model(w, new);
    if (!file || fputs(new, file) < 0 || fclose(file) != 0) {
        die("the list cannot be written");
    }
    w->counts->imports++;
    if (what.way != WAY_NONE) {
        world_tell(w, "the list is imported");
        (void)attempt_work_once(w, what, import, NULL);
        check_list(w, old, new);
    }
    if (import(w, w->db, NULL, NULL, NULL, &err) != BO_OK) {
        world_differ(w, "6: the list cannot be imported: %s", err.message);
    }
    check_list(w, new, new);
}
