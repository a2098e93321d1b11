/* When names came onto the list: stored, kept, served, filtered and ordered by. */
#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/names.h"
#include "feeds.h"
#include "search/search.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOW 1798761600 /* 2027-01-01 00:00:00 */
#define DAY 86400

static bo_db *db;
static const char *directory;

static int set_up(void **state)
{
    (void)state;
    db = test_db_create();
    directory = feed_directory("snapshot");
    feed_clock(NOW);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    feed_clock(0);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
    return 0;
}

static void import_by(bo_db *session, const char *text)
{
    bo_import_report report;
    bo_err err = {0};

    if (feed_import(session, directory, text, &report, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
}

static bo_snapshot *acquire(void)
{
    bo_snapshot *snapshot;
    bo_err err = {0};

    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return snapshot;
}

/* "name added" of what the query finds, in its order, each with a semicolon. */
static void expect_found(const bo_query *query, const char *expected)
{
    bo_snapshot *snapshot = acquire();
    bo_buf found = {0};
    char at[BO_TIME_TEXT];
    bo_page page;
    bo_err err = {0};

    if (bo_search(snapshot, query, &page, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    for (uint32_t i = 0; i < page.count; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, page.rows[i]);
        bo_buf_printf(&found, "%.*s %.10s;", row.label_len, row.label, bo_time_format(row.added, at));
    }
    assert_string_equal(found.data ? found.data : "", expected);
    bo_buf_free(&found);
    bo_snapshot_release(snapshot);
}

static void expect_all(const char *expected)
{
    bo_query query;

    bo_query_init(&query);
    query.order = BO_ORDER_NAME;
    expect_found(&query, expected);
}

/* Names that stay, move, go, come, and come again, over four days. */
static void live_four_days(bo_db *session)
{
    import_by(session, "gone.com;2027-01-05 00:00:00\nmoved.com;2027-01-05 00:00:00\nstays.com;2027-01-05 00:00:00\n");
    feed_clock(NOW + DAY);
    import_by(session, "moved.com;2027-01-06 00:00:00\nnew.com;2027-01-05 00:00:00\nstays.com;2027-01-05 00:00:00\n");
    feed_clock(NOW + 2 * DAY);
    import_by(session, "stays.com;2027-01-05 00:00:00\nnew.com;2027-01-05 00:00:00\nmoved.com;2027-01-06 00:00:00\n");
    feed_clock(NOW + 3 * DAY);
    import_by(session, "gone.com;2027-01-05 00:00:00\nmoved.com;2027-01-07 00:00:00\nnew.com;2027-01-05 00:00:00\n"
                       "stays.com;2027-01-05 00:00:00\n");
}

#define AFTER_FOUR_DAYS "gone 2027-01-04;moved 2027-01-01;new 2027-01-02;stays 2027-01-01;"

static void expect_table(void)
{
    assert_int_equal(test_db_number(db, "SELECT GROUP_CONCAT(DAY(added_at) ORDER BY domain SEPARATOR '') FROM "
                                        "backorder_pending_domains WHERE TIME(added_at) = '00:00:00'"),
                     4121);
}

static void the_import_tells_when_a_name_came_and_a_new_date_does_not_change_it(void **state)
{
    (void)state;
    live_four_days(db);
    expect_all(AFTER_FOUR_DAYS);
    expect_table();
}

static void without_load_data_it_is_the_same(void **state)
{
    bo_db_settings settings = {.socket = getenv("BO_TEST_SOCKET"), .user = "root"};
    const bo_db_value *columns;
    bo_db_rows *rows;
    bo_db *plain;
    char name[128];

    (void)state;
    assert_int_equal(bo_db_query(db, &rows, "SELECT DATABASE()", NULL, 0, NULL), BO_OK);
    assert_int_equal(bo_db_next(rows, &columns, NULL), BO_OK);
    (void)snprintf(name, sizeof name, "%s", bo_db_as_text(&columns[0]));
    bo_db_rows_free(rows);
    settings.name = name;
    assert_int_equal(bo_db_open(&plain, &settings, NULL), BO_OK);
    live_four_days(plain);
    expect_all(AFTER_FOUR_DAYS);
    expect_table();
    bo_db_close(plain);
}

static void a_snapshot_built_from_the_table_knows_it_too(void **state)
{
    (void)state;
    live_four_days(db);
    bo_snapshot_cache_clear();
    (void)feed_directory("snapshot"); /* removes the file */
    expect_all(AFTER_FOUR_DAYS);
}

static void names_of_before_it_was_noted_are_of_1970(void **state)
{
    bo_query query;

    (void)state;
    test_db_run(db,
                "INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('old', 'com', '2027-01-05');\n"
                "UPDATE backorder_droplist SET version = 1, row_count = 1");
    expect_all("old 1970-01-01;");
    import_by(db, "new.com;2027-01-05 00:00:00\nold.com;2027-01-06 00:00:00\n");
    expect_all("new 2027-01-01;old 1970-01-01;");
    bo_query_init(&query);
    query.added_from = 1;
    expect_found(&query, "new 2027-01-01;");
}

static void a_search_filters_and_orders_by_it(void **state)
{
    bo_query query;

    (void)state;
    live_four_days(db);
    bo_query_init(&query);
    query.order = BO_ORDER_ADDED;
    expect_found(&query, "moved 2027-01-01;stays 2027-01-01;new 2027-01-02;gone 2027-01-04;");
    query.descending = true;
    expect_found(&query, "gone 2027-01-04;new 2027-01-02;moved 2027-01-01;stays 2027-01-01;");
    query.first = 1;
    query.rows = 2;
    expect_found(&query, "new 2027-01-02;moved 2027-01-01;");
    bo_query_init(&query);
    query.order = BO_ORDER_NAME;
    query.added_from = NOW + DAY;
    expect_found(&query, "gone 2027-01-04;new 2027-01-02;");
    query.added_from = NOW + DAY + 1;
    expect_found(&query, "gone 2027-01-04;");
    query.added_from = NOW + 4 * DAY;
    expect_found(&query, "");
}

static void the_same_list_added_at_another_time_is_another_list(void **state)
{
    uint64_t checksums[2];

    (void)state;
    for (int turn = 0; turn < 2; turn++) {
        bo_names *names;
        assert_int_equal(bo_names_create(&names, NULL), BO_OK);
        assert_int_equal(bo_names_add(names, "a", 1, "com", 3, NOW, NULL), BO_OK);
        bo_names_set_all_added(names, NOW + turn);
        assert_int_equal(bo_names_sort(names, NULL, NULL), BO_OK);
        checksums[turn] = bo_names_checksum(names);
        bo_names_destroy(names);
    }
    assert_true(checksums[0] != checksums[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_import_tells_when_a_name_came_and_a_new_date_does_not_change_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(without_load_data_it_is_the_same, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_snapshot_built_from_the_table_knows_it_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_of_before_it_was_noted_are_of_1970, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_search_filters_and_orders_by_it, set_up, tear_down),
        cmocka_unit_test(the_same_list_added_at_another_time_is_another_list),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
