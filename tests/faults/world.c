#include "world.h"

#include "books.h"
#include "droplist/snapshot.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const zones[MODEL_ZONES] = {"com", "net", "co.uk", "org"};
static const char *const labels[MODEL_NAMES] = {"alpha", "bravo",   "charlie", "delta",
                                                "echo",  "foxtrot", "golf",    "hotel"};

int64_t world_client_id(int client)
{
    return client + 1;
}

const char *world_label(int name)
{
    return labels[name];
}

const char *world_zone(const world *w, int name)
{
    return zones[w->model.name[name].zone];
}

const char *world_domain(const world *w, int name, char out[72])
{
    (void)snprintf(out, 72, "%s.%s", labels[name], world_zone(w, name));
    return out;
}

static void append_line(bo_buf *buf, const char *format, va_list args)
{
    char line[2048];

    (void)vsnprintf(line, sizeof line, format, args);
    bo_buf_text(buf, line);
    bo_buf_char(buf, '\n');
}

void world_tell(world *w, const char *format, ...)
{
    char at[BO_TIME_TEXT];
    va_list args;

    bo_buf_printf(&w->trace, "  %s  ", bo_time_format(w->model.now, at));
    va_start(args, format);
    append_line(&w->trace, format, args);
    va_end(args);
}

void world_differ(world *w, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    append_line(&w->differences, format, args);
    va_end(args);
}

bool world_differs(const world *w)
{
    return w->differences.len > 0;
}

bo_db *world_core_session(const world *w)
{
    bo_db_settings settings = {
        .socket = w->places.socket, .user = "root", .name = WORLD_DATABASE, .local_infile = true};
    bo_err err;
    bo_db *db;

    if (bo_db_open(&db, &settings, &err) != BO_OK) {
        die("%s", err.message);
    }
    return db;
}

bo_registrar *world_registrar(void)
{
    bo_registrar_settings settings = {.login = "test.user",
                                      .password = "test.passw0rd",
                                      .endpoint = simulator_endpoint(),
                                      .timeout = 20,
                                      .concurrency = 4};
    bo_err err;
    bo_registrar *registrar;

    if (bo_registrar_open(&registrar, &settings, &err) != BO_OK) {
        die("%s", err.message);
    }
    return registrar;
}

void world_create(const world_places *places)
{
    char path[1024];
    sql_session *server = sql_open(places->socket, NULL);

    sql_run(server,
            "DROP DATABASE IF EXISTS " WORLD_DATABASE "; CREATE DATABASE " WORLD_DATABASE "; USE " WORLD_DATABASE);
    (void)snprintf(path, sizeof path, "%s/sql/schema.sql", places->root);
    sql_file(server, path);
    (void)snprintf(path, sizeof path, "%s/tests/faults/books.sql", places->root);
    sql_file(server, path);
    sql_close(server);
}

void world_open(world *w)
{
    w->sql = sql_open(w->places.socket, WORLD_DATABASE);
    w->books = sql_open(w->places.socket, WORLD_DATABASE);
    w->db = world_core_session(w);
    w->registrar = world_registrar();
    w->host = books_host(w->books);
    (void)snprintf(w->clock_path, sizeof w->clock_path, "%s/clock", w->places.directory);
    (void)snprintf(w->list_path, sizeof w->list_path, "%s/list.csv", w->places.directory);
    bo_clock_file(w->clock_path);
}

void world_close(world *w)
{
    bo_snapshot_cache_clear();
    bo_registrar_close(w->registrar);
    bo_db_close(w->db);
    sql_close(w->books);
    sql_close(w->sql);
    bo_buf_free(&w->differences);
    bo_buf_free(&w->trace);
}

/* Others read the file too: it must never be seen half written. */
void world_set_time(world *w, bo_time now)
{
    char beside[520];
    FILE *file;

    (void)snprintf(beside, sizeof beside, "%s.new", w->clock_path);
    file = fopen(beside, "w");
    if (!file || fprintf(file, "@%lld", (long long)now) < 0 || fclose(file) != 0 ||
        rename(beside, w->clock_path) != 0) {
        die("the clock cannot be set");
    }
    w->model.now = now;
}

void world_begin(world *w, uint64_t seed)
{
    w->random = random_from(seed);
    w->model = (model){0};
    w->application_count = 0;
    w->host_failed = w->interrupted = false;
    bo_buf_clear(&w->differences);
    bo_buf_clear(&w->trace);
    world_set_time(w, WORLD_START);
    sql_run(w->sql, "DELETE FROM backorder_domains; DELETE FROM backorder_events; DELETE FROM backorder_effects;"
                    "DELETE FROM backorder_pending_domains; DELETE FROM backorder_pricing; DELETE FROM backorder_zones;"
                    "DELETE FROM backorder_logs; DELETE FROM backorder_auctions; DELETE FROM backorder_account;"
                    "INSERT INTO backorder_account (id) VALUES (1);"
                    "UPDATE backorder_lease SET holder = '', expires_at = NULL; DELETE FROM tblclients;"
                    "DELETE FROM tblcredit; DELETE FROM tblinvoices; DELETE FROM tblinvoiceitems;"
                    "DELETE FROM tbldomains; DELETE FROM tblemails");
    simulator_control("reset", "{}");
}

model_order *world_some_order(world *w)
{
    return w->model.orders ? &w->model.order[random_below(&w->random, w->model.orders)] : NULL;
}
