#define _DEFAULT_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "db.h"
#include "world.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void world_exec(world *w, const char *sql)
{
    test_db_run(w->db, sql);
}

int64_t world_number(world *w, const char *sql)
{
    return test_db_number(w->db, sql);
}

void world_reconnect(world *w)
{
    bo_db_close(w->db);
    w->db = test_db_open_again();
}

void world_set_time(world *w, bo_time now)
{
    FILE *file = fopen(w->clock_path, "w");

    assert_non_null(file);
    (void)fprintf(file, "@%lld", (long long)now);
    (void)fclose(file);
    w->now = now;
}

void world_later(world *w, int64_t seconds)
{
    world_set_time(w, w->now + seconds);
}

int world_open(void **state)
{
    world *w = calloc(1, sizeof *w);

    assert_non_null(w);
    w->db = test_db_create();
    (void)snprintf(w->clock_path, sizeof w->clock_path, "%s/clock", test_directory());
    bo_clock_file(w->clock_path);
    *state = w;
    return 0;
}

int world_close(void **state)
{
    world *w = *state;

    bo_clock_file(NULL);
    (void)unlink(w->clock_path);
    test_db_destroy(w->db);
    free(w);
    return 0;
}

int world_begin(void **state)
{
    static const char *const tables[] = {
        "backorder_domains", "backorder_events", "backorder_effects",  "backorder_pending_domains",
        "backorder_pricing", "backorder_zones",  "backorder_auctions", "backorder_merges",
        "tblclients",        "tblinvoices"};
    world *w = *state;
    bo_registrar_settings settings = {.login = "reseller", .password = "s3cr3t-pw", .timeout = 5, .concurrency = 4};
    char sql[128];

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        (void)snprintf(sql, sizeof sql, "DELETE FROM %s", tables[i]);
        world_exec(w, sql);
    }
    world_exec(w, "UPDATE backorder_lease SET expires_at = NULL, holder = '', fence = 0");
    world_exec(w, "UPDATE backorder_account SET checked_at = NULL, short_at = NULL, alerted_at = NULL");
    world_exec(w, "INSERT INTO backorder_pricing (extension, currency_id, fullprice) VALUES ('com', 1, 10.00),"
                  " ('co.uk', 1, 7.35), ('net', 1, 100.00), ('org', 1, 0.00), ('info', 1, NULL), ('com', 2, 12.34)");
    world_set_time(w, NOON);
    fake_host_init(&w->host);
    w->functions = fake_host_functions(&w->host);
    fake_registrar_start(&w->books);
    settings.endpoint = server_url(w->books.server);
    w->report = (bo_batch_report){0};
    return bo_registrar_open(&w->registrar, &settings, &w->err) == BO_OK ? 0 : -1;
}

int world_end(void **state)
{
    world_check(*state);
    return world_leave(state);
}

int world_leave(void **state)
{
    world *w = *state;

    bo_buf_free(&w->report.errors);
    bo_registrar_close(w->registrar);
    w->registrar = NULL;
    fake_registrar_stop(&w->books);
    return 0;
}

void world_client(world *w, int64_t id, bo_money credit)
{
    char sql[128];

    (void)snprintf(sql, sizeof sql, "INSERT INTO tblclients (id, currency) VALUES (%lld, 1)", (long long)id);
    world_exec(w, sql);
    (void)fake_host_add_client(&w->host, id, credit);
}

void world_list(world *w, const char *label, const char *zone, bo_time drop_date)
{
    bo_db_scratch at;
    bo_db_value args[] = {bo_db_text(label), bo_db_text(zone), bo_db_time(drop_date, &at)};

    assert_int_equal(bo_db_exec(w->db,
                                "REPLACE INTO backorder_pending_domains (domain, zone, drop_date) VALUES (?, ?, ?)",
                                args, 3, NULL, &w->err),
                     BO_OK);
}

void world_unlist(world *w, const char *label, const char *zone)
{
    bo_db_value args[] = {bo_db_text(label), bo_db_text(zone)};

    assert_int_equal(bo_db_exec(w->db, "DELETE FROM backorder_pending_domains WHERE domain = ? AND zone = ?", args, 2,
                                NULL, &w->err),
                     BO_OK);
}

int64_t world_order(world *w, int64_t client, const char *label, bo_time drop_date)
{
    char name[128], actor[32];
    int64_t id = 0;

    (void)snprintf(name, sizeof name, "%s.com", label);
    (void)snprintf(actor, sizeof actor, "client:%lld", (long long)client);
    world_list(w, label, "com", drop_date);
    if (bo_order_create(w->db, client, name, strlen(name), actor, &id, &w->err) != BO_OK) {
        fail_msg("%s: %s", name, w->err.message);
    }
    return id;
}

void world_run(world *w)
{
    bo_buf_free(&w->report.errors);
    if (bo_batch_run(w->db, w->registrar, &w->functions, &w->report, &w->err) != BO_OK) {
        fail_msg("the run failed: %s", w->err.message);
    }
    assert_true(w->report.ran);
    if (w->report.errors.data) {
        assert_null(strstr(w->report.errors.data, "s3cr3t"));
    }
    world_check(w);
}

void world_run_clean(world *w)
{
    world_run(w);
    if (w->report.error_count > 0) {
        fail_msg("%s", w->report.errors.data);
    }
}

static void keep_row(void *context, const bo_order_row *row)
{
    *(bo_order_row *)context = *row;
}

bo_order_row world_row(world *w, int64_t id)
{
    bo_order_filter filter = {.id = id};
    bo_order_row row = {0};
    bo_order_totals totals;

    assert_int_equal(bo_order_list(w->db, &filter, BO_SORT_ID, false, 0, 1, &totals, keep_row, &row, &w->err), BO_OK);
    return row;
}

void world_expect(world *w, int64_t id, bo_state state)
{
    const char *is = bo_state_name(world_row(w, id).state), *wanted = bo_state_name(state);

    assert_string_equal(is ? is : "(none)", wanted ? wanted : "(none)");
}

const char *world_reference(world *w, int64_t id, char out[256])
{
    (void)snprintf(out, 256, "%s", world_row(w, id).reference);
    return out;
}

static void keep_cause(void *context, const bo_order_event *event)
{
    char *story = context;
    size_t len = strlen(story);

    (void)snprintf(story + len, 1024 - len, "%s%s", len ? " " : "", event->cause);
}

const char *world_story(world *w, int64_t id, char out[1024])
{
    out[0] = '\0';
    assert_int_equal(bo_order_events(w->db, id, keep_cause, out, &w->err), BO_OK);
    return out;
}

/* Applications of the name that no backorder knows. */
static int64_t unknown_applications(world *w, const char *domain)
{
    char sql[256];
    int64_t unknown = 0;

    for (size_t i = 0; i < w->books.count; i++) {
        const fake_application *one = &w->books.applications[i];
        int64_t owners;
        /* without a contact it is the test's own, not made by a backorder */
        if (!*one->contact || strcmp(one->domain, domain) != 0) {
            continue;
        }
        (void)snprintf(sql, sizeof sql,
                       "SELECT COUNT(*) FROM backorder_effects WHERE kind = 'application' AND state = 'done'"
                       " AND result = '%s'",
                       one->id);
        owners = world_number(w, sql);
        assert_true(owners <= 1);
        unknown += owners == 0;
    }
    return unknown;
}

/* 1: every application belongs to one life of one backorder, or to the one of its name that will be asked about. */
static void check_applications(world *w)
{
    char sql[512];

    for (size_t i = 0; i < w->books.count; i++) {
        const char *domain = w->books.applications[i].domain;
        bool seen = false;
        for (size_t n = 0; n < i && !seen; n++) {
            seen = strcmp(w->books.applications[n].domain, domain) == 0;
        }
        if (seen) {
            continue;
        }
        (void)snprintf(sql, sizeof sql,
                       "SELECT COUNT(*) FROM backorder_effects e JOIN backorder_domains d ON d.id = e.backorder_id"
                       " WHERE e.kind = 'application' AND e.state = 'intended' AND CONCAT(d.domain, '.', d.tld) = '%s'",
                       domain);
        assert_true(unknown_applications(w, domain) <= world_number(w, sql));
    }
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM (SELECT reference FROM backorder_domains"
                                     " WHERE reference <> '' GROUP BY reference HAVING COUNT(*) > 1) twice"),
                     0);
}

/* 2 and 3: what the host has, it has once. */
static void check_host(world *w)
{
    char sql[256];

    for (size_t i = 0; i < w->host.invoice_count; i++) {
        const fake_invoice *one = &w->host.invoices[i];
        int64_t backorder;
        size_t valid = 0;

        if (!*one->token) {
            continue; /* its line stands on another one now */
        }

        (void)snprintf(
            sql, sizeof sql,
            "SELECT SUM(backorder_id) FROM backorder_effects WHERE CONCAT('bo-', id) = '%s' AND state <> 'void'",
            one->token);
        backorder = world_number(w, sql);
        assert_true(backorder > 0);
        for (size_t n = 0; n < w->host.invoice_count; n++) {
            const fake_invoice *other = &w->host.invoices[n];
            (void)snprintf(sql, sizeof sql,
                           "SELECT SUM(backorder_id) FROM backorder_effects WHERE CONCAT('bo-', id) = '%s'",
                           other->token);
            valid += *other->status && strcmp(other->status, "Cancelled") != 0 && world_number(w, sql) == backorder;
        }
        assert_true(valid <= 1);
    }
    for (size_t i = 0; i < w->host.domain_count; i++) {
        for (size_t n = 0; n < i; n++) {
            const fake_domain *one = &w->host.domains[i], *other = &w->host.domains[n];
            assert_false(other->id > FAKE_OLD_DOMAINS && one->client == other->client &&
                         strcmp(one->name, other->name) == 0);
        }
    }
}

/* What is on its way of a client's money: moved by an effect that has no outcome yet. */
static bo_money under_way(world *w, int64_t client)
{
    bo_db_value id = bo_db_int(client);
    bo_db_rows *rows;
    const bo_db_value *columns;
    bo_money sum = 0, amount;

    assert_int_equal(bo_db_query(w->db, &rows,
                                 "SELECT CONCAT('bo-', e.id), e.kind, IF(e.kind = 'payment', d.held, e.amount)"
                                 " FROM backorder_effects e JOIN backorder_domains d ON d.id = e.backorder_id"
                                 " WHERE e.state = 'intended' AND e.kind IN ('hold', 'release', 'payment')"
                                 " AND d.userid = ?",
                                 &id, 1, &w->err),
                     BO_OK);
    while (bo_db_next(rows, &columns, &w->err) == BO_OK && columns) {
        assert_int_equal(bo_db_as_money(&columns[2], &amount, &w->err), BO_OK);
        if (fake_host_has_entry(&w->host, bo_db_as_text(&columns[0]))) {
            sum += strcmp(bo_db_as_text(&columns[1]), "hold") == 0 ? amount : -amount;
        }
    }
    bo_db_rows_free(rows);
    return sum;
}

/* 4: no cent appears or vanishes. */
static void check_money(world *w)
{
    char sql[256];

    for (size_t i = 0; i < w->host.client_count; i++) {
        const fake_client *client = &w->host.clients[i];
        bo_money paid = 0, held;

        if (client->gone && client->paid_in == 0) {
            continue; /* he was deleted, and his money with him */
        }
        for (size_t n = 0; n < w->host.invoice_count; n++) {
            paid += w->host.invoices[n].client == client->id ? w->host.invoices[n].paid : 0;
        }
        (void)snprintf(sql, sizeof sql,
                       "SELECT COALESCE(SUM(held), 0) * 100 FROM backorder_domains WHERE userid = %lld",
                       (long long)client->id);
        held = world_number(w, sql) + under_way(w, client->id);
        assert_int_equal(client->credit + held + paid, client->paid_in);
        /* below zero only until what was taken too much, or may have been, is put back */
        (void)snprintf(sql, sizeof sql,
                       "SELECT COUNT(*) FROM backorder_effects e JOIN backorder_domains d ON d.id = e.backorder_id"
                       " WHERE e.state = 'intended' AND d.userid = %lld",
                       (long long)client->id);
        assert_true(client->credit >= 0 || world_number(w, sql) > 0);
    }
}

/* The life of one backorder as its events tell it. */
typedef struct {
    int64_t id;
    char state[32]; /* "": not there */
} life;

static void follow(life *one, const char *from, const char *to, const char *cause)
{
    bo_state before = BO_NONE, after = BO_NONE;
    const bo_transition *way;

    assert_string_equal(one->state, from);
    assert_true(!*from || bo_state_parse(&before, from));
    assert_true(!*to || bo_state_parse(&after, to));
    way = bo_transition_find(before, cause);
    assert_non_null(way);
    assert_int_equal(way->to, after);
    (void)snprintf(one->state, sizeof one->state, "%s", to);
}

static void end_life(world *w, const life *one)
{
    bo_order_row row;

    if (one->id == 0) {
        return;
    }
    row = world_row(w, one->id);
    assert_string_equal(one->state, row.id ? bo_state_name(row.state) : "");
}

/* 5: the events of each backorder are a path of the table that ends where the backorder stands. */
static void check_events(world *w)
{
    bo_db_rows *rows;
    const bo_db_value *columns;
    life one = {0};

    assert_int_equal(bo_db_query(w->db, &rows,
                                 "SELECT backorder_id, from_status, to_status, cause FROM backorder_events"
                                 " ORDER BY backorder_id, id",
                                 NULL, 0, &w->err),
                     BO_OK);
    while (bo_db_next(rows, &columns, &w->err) == BO_OK && columns) {
        if (bo_db_as_int(&columns[0]) != one.id) {
            end_life(w, &one);
            one = (life){.id = bo_db_as_int(&columns[0])};
        }
        follow(&one, bo_db_as_text(&columns[1]), bo_db_as_text(&columns[2]), bo_db_as_text(&columns[3]));
    }
    end_life(w, &one);
    bo_db_rows_free(rows);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_domains d WHERE NOT EXISTS"
                                     " (SELECT 1 FROM backorder_events e WHERE e.backorder_id = d.id)"),
                     0);
}

void world_check(world *w)
{
    check_applications(w);
    check_host(w);
    check_money(w);
    check_events(w);
}

bo_money world_credit(world *w, int64_t client)
{
    return fake_host_client(&w->host, client)->credit;
}

int64_t world_submitted(world *w, const char *label)
{
    int64_t id;

    if (!fake_host_client(&w->host, 1)) {
        world_client(w, 1, 0);
    }
    fake_host_pay_in(&w->host, 1, 1000);
    id = world_order(w, 1, label, w->now + HOUR);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
    return id;
}

void world_told(world *w, int64_t id, const char *story)
{
    char seen[1024];

    assert_string_equal(world_story(w, id, seen), story);
}
