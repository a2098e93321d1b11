/* The snapshot stands for the table only while they hold the same, to the last date and score. */
#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/diff.h"
#include "droplist/snapshot_file.h"
#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <unistd.h>

#define NOW 1798761600 /* 2027-01-01 00:00:00 */

static bo_db *db;
static const char *directory;

/* Builds a new snapshot from the table. */
static void build(void)
{
    char path[256];
    bo_snapshot *snapshot;
    bo_err err = {0};

    bo_snapshot_cache_clear();
    (void)snprintf(path, sizeof path, "%s/%s", directory, BO_SNAPSHOT_FILE);
    assert_int_equal(unlink(path), 0);
    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    bo_snapshot_release(snapshot);
}

static int set_up(void **state)
{
    bo_import_report report;

    (void)state;
    db = test_db_create();
    directory = feed_directory("snapshot");
    feed_clock(NOW);
    assert_int_equal(feed_import(db, directory,
                                 "lake.com;2027-01-05 00:00:00\nlane.com;2027-01-06 00:00:00\n"
                                 "zoo.co.uk;2027-01-07 00:00:00\n",
                                 &report, NULL),
                     BO_OK);
    test_db_run(db, "UPDATE backorder_pending_domains SET score = 7 WHERE domain = 'lane'");
    test_db_run(db, "UPDATE backorder_pending_domains SET score = 10 WHERE domain = 'zoo'");
    build();
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

static bo_snapshot *copy_of(void)
{
    bo_snapshot_identity identity;
    bo_snapshot *copy;
    bo_err err = {0};

    assert_int_equal(bo_snapshot_identity_read(&identity, db, &err), BO_OK);
    if (bo_stored_copy_ask(&copy, directory, db, &identity, &err) != BO_OK ||
        bo_stored_copy_check(&copy, db, &identity, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return copy;
}

static bo_status write_row(void *context, const bo_stored_row *row, bo_err *err)
{
    char drop[BO_TIME_TEXT], added[BO_TIME_TEXT];

    (void)err;
    bo_buf_printf(context, "%.*s.%.*s %.10s %.10s %u;", (int)row->label_len, row->label, (int)row->zone_len, row->zone,
                  bo_time_format(row->drop, drop), bo_time_format(row->added, added), row->score);
    return BO_OK;
}

static void it_gives_the_rows_of_the_table(void **state)
{
    bo_snapshot *copy = copy_of();
    bo_buf text = {0}, table = {0};

    (void)state;
    assert_non_null(copy);
    assert_int_equal(bo_stored_copy_each(copy, write_row, &text, NULL), BO_OK);
    assert_int_equal(bo_stored_each(db, write_row, &table, NULL), BO_OK);
    assert_string_equal(text.data, "lake.com 2027-01-05 2027-01-01 0;lane.com 2027-01-06 2027-01-01 7;"
                                   "zoo.co.uk 2027-01-07 2027-01-01 10;");
    assert_string_equal(table.data, text.data);
    bo_buf_free(&text);
    bo_buf_free(&table);
    bo_snapshot_release(copy);
}

static void it_is_none_once_the_table_differs(void **state)
{
    static const char *const changes[] = {
        "UPDATE backorder_pending_domains SET score = 8 WHERE domain = 'lane'",
        "UPDATE backorder_pending_domains SET score = CASE domain WHEN 'lake' THEN 7 ELSE 0 END"
        " WHERE domain IN ('lake', 'lane')",
        "UPDATE backorder_pending_domains SET drop_date = CASE domain WHEN 'lake' THEN '2027-01-06 00:00:00'"
        " ELSE '2027-01-05 00:00:00' END WHERE domain IN ('lake', 'lane')",
        "UPDATE backorder_pending_domains SET added_at = '2027-01-02 00:00:00' WHERE domain = 'zoo'",
        "UPDATE backorder_pending_domains SET zone = 'org.uk' WHERE domain = 'zoo'",
        "DELETE FROM backorder_pending_domains WHERE domain = 'zoo'",
    };

    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        bo_snapshot *copy;
        test_db_run(db, changes[i]);
        if (copy_of()) {
            fail_msg("Not seen: %s", changes[i]);
        }
        build();
        copy = copy_of();
        assert_non_null(copy);
        bo_snapshot_release(copy);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(it_gives_the_rows_of_the_table, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_none_once_the_table_differs, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
