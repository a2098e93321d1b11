/* What may be searched for among many backorders: the values of one statement are bounded. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

#define MOST 50000

static int open_with_names(void **state)
{
    int failed = world_open(state);

    world_exec(*state, "ALTER TABLE tblclients ADD firstname VARCHAR(64) NOT NULL DEFAULT 'Ann',"
                       " ADD lastname VARCHAR(64) NOT NULL DEFAULT 'Other', ADD companyname VARCHAR(64) NOT NULL"
                       " DEFAULT '', ADD email VARCHAR(64) NOT NULL DEFAULT ''");
    return failed;
}

/* That many clients of this name with a backorder each. */
static void fill(world *w, const char *lastname, int64_t first, int count, const char *label)
{
    char sql[512];

    (void)snprintf(sql, sizeof sql,
                   "INSERT INTO tblclients (id, currency, lastname) SELECT seq, 1, '%s' FROM seq_%lld_to_%lld",
                   lastname, (long long)first, (long long)first + count - 1);
    world_exec(w, sql);
    (void)snprintf(
        sql, sizeof sql,
        "INSERT INTO backorder_domains (id, userid, domain, tld, status, createddate, updateddate, reference)"
        " SELECT seq, seq, '%s', 'com', 'REQUESTED', '2030-01-01', '2030-01-01', '%s' FROM"
        " seq_%lld_to_%lld",
        label, label, (long long)first, (long long)first + count - 1);
    world_exec(w, sql);
}

static void count_row(void *context, const bo_order_row *row)
{
    (void)row;
    ++*(unsigned *)context;
}

static bo_status find(world *w, bo_order_filter filter, bo_order_totals *totals, unsigned *rows)
{
    *rows = 0;
    w->err = (bo_err){0};
    return bo_order_list(w->db, &filter, BO_SORT_ID, true, 0, 20, totals, count_row, rows, &w->err);
}

static void finds(world *w, bo_order_filter filter, uint64_t total)
{
    bo_order_totals totals;
    unsigned rows;

    if (find(w, filter, &totals, &rows) != BO_OK) {
        fail_msg("%s", w->err.message);
    }
    assert_int_equal(totals.total, total);
    assert_int_equal(rows, total < 20 ? total : 20);
}

static void finds_too_many(world *w, bo_order_filter filter)
{
    bo_order_totals totals;
    unsigned rows;

    assert_int_equal(find(w, filter, &totals, &rows), BO_ERR_LIMIT);
    assert_string_equal(w->err.reason, "too-many");
    assert_string_equal(w->err.message, "More than 50000 clients and backorders match; tell more of the name.");
    assert_int_equal(rows, 0);
}

/* As many values as a condition may have are taken by the server. */
static void as_many_clients_as_may_be_found_are(void **state)
{
    world *w = *state;
    int64_t ids[BO_FILTER_IDS_MAX];
    bo_order_filter all = {.client = 7,
                           .id = 7,
                           .ids = ids,
                           .id_count = BO_FILTER_IDS_MAX,
                           .states = (BO_STATE_BIT(BO_STATES) - 1) & ~BO_STATE_BIT(BO_NONE),
                           .domain = "plain.com",
                           .person = "smith",
                           .updated_from = NOON - DAY,
                           .updated_to = NOON + DAY};

    for (int64_t i = 0; i < BO_FILTER_IDS_MAX; i++) {
        ids[i] = i + 1;
    }
    fill(w, "Smith", 1, MOST, "plain");
    finds(w, (bo_order_filter){.person = "smith"}, MOST);
    finds(w, (bo_order_filter){.search = "SMITH", .states = BO_STATE_BIT(BO_REQUESTED)}, MOST);
    finds(w, (bo_order_filter){.person = "smith", .states = BO_STATE_BIT(BO_FAILED)}, 0);
    finds(w, all, 1);
    fill(w, "Smith", MOST + 1, 1, "plain");
    finds_too_many(w, (bo_order_filter){.person = "smith"});
    finds_too_many(w, (bo_order_filter){.search = "smith"});
    finds(w, (bo_order_filter){.search = "plain.c"}, MOST + 1); /* a part of a name is asked for as it is */
}

static void a_person_and_a_search_find_no_more_together(void **state)
{
    world *w = *state;

    fill(w, "Smith", 1, MOST / 2, "plain");
    finds(w, (bo_order_filter){.person = "smith", .search = "ann"}, MOST / 2);
    fill(w, "Other", MOST, 1, "plain");
    finds_too_many(w, (bo_order_filter){.person = "smith", .search = "ann"});
}

static void as_many_names_in_unicode_as_may_be_found_are(void **state)
{
    world *w = *state;

    fill(w, "Smith", 1, MOST, "xn--mnchen-3ya");
    finds(w, (bo_order_filter){.search = "münch"}, MOST);
    fill(w, "Smith", MOST + 1, 1, "xn--mnchen-3ya");
    finds_too_many(w, (bo_order_filter){.search = "münch"});
    finds(w, (bo_order_filter){.search = "köln"}, 0);
}

static void as_many_references_and_invoices_as_may_be_found_are(void **state)
{
    world *w = *state;

    fill(w, "Smith", 1, MOST / 2, "77");
    world_exec(w, "UPDATE backorder_domains SET invoice = 77");
    finds_too_many(w, (bo_order_filter){.search = "77"}); /* the backorder of that number, besides */
    world_exec(w, "UPDATE backorder_domains SET invoice = NULL WHERE id = 1");
    finds(w, (bo_order_filter){.search = "77"}, MOST / 2);
}

static void no_ids_find_nothing(void **state)
{
    world *w = *state;
    int64_t ids[] = {2, 3, 4};

    fill(w, "Smith", 1, 3, "plain");
    finds(w, (bo_order_filter){.ids = ids, .id_count = 3}, 2);
    finds(w, (bo_order_filter){.ids = ids, .id_count = 0}, 0);
    finds(w, (bo_order_filter){.person = "nobody"}, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_leave)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(as_many_clients_as_may_be_found_are),
        TEST(a_person_and_a_search_find_no_more_together),
        TEST(as_many_names_in_unicode_as_may_be_found_are),
        TEST(as_many_references_and_invoices_as_may_be_found_are),
        TEST(no_ids_find_nothing),
    };

    return cmocka_run_group_tests(tests, open_with_names, world_close);
}
