#define _DEFAULT_SOURCE
#include "base/lease.h"
#include "db.h"
#include "droplist/snapshot.h"
#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NOW 1798761600 /* 2027-01-01 00:00:00 */

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

static void expect_table(const char *expected)
{
    bo_buf table = feed_table(db);

    assert_string_equal(table.data, expected);
    bo_buf_free(&table);
}

static bo_import_report import(const char *text)
{
    bo_import_report report;
    bo_err err = {0};

    if (feed_import(db, directory, text, &report, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return report;
}

static void expect_report(bo_import_report report, uint64_t version, uint64_t added, uint64_t moved, uint64_t removed)
{
    assert_int_equal(report.version, version);
    assert_int_equal(report.added, added);
    assert_int_equal(report.moved, moved);
    assert_int_equal(report.removed, removed);
    assert_int_equal(report.changed, added + moved + removed > 0);
}

static uint64_t snapshot_version(uint32_t *rows)
{
    bo_snapshot *snapshot;
    uint64_t version;
    bo_err err = {0};

    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    version = bo_snapshot_version(snapshot);
    *rows = bo_snapshot_rows(snapshot);
    bo_snapshot_release(snapshot);
    return version;
}

static void only_differences_are_stored(void **state)
{
    uint32_t rows;

    (void)state;
    expect_report(import("Shop.co.uk;2027-01-05 10:00:00\nold.pl;2026-12-01 00:00:00\na.com;2027-01-04 00:00:00\n"), 1,
                  3, 0, 0);
    assert_int_equal(snapshot_version(&rows), 1);
    assert_int_equal(rows, 3);
    expect_report(import("a.com;2027-01-04 00:00:00.5\r\nold.pl;2026-12-01 00:00:00\r\nshop.co.uk;2027-01-05 10:00:00"),
                  1, 0, 0, 0);
    expect_report(import("a.com;2027-01-06 00:00:00\nb\xc3\xbc"
                         "cher.de;2027-01-05 00:00:00\nshop.co.uk;2027-01-05 10:00:00\n"),
                  2, 1, 1, 1);
    expect_table("a.com 2027-01-06 00:00:00\nshop.co.uk 2027-01-05 10:00:00\nxn--bcher-kva.de 2027-01-05 00:00:00\n"
                 "version 2 rows 3");
    assert_int_equal(snapshot_version(&rows), 2);
}

static void repeated_names_keep_the_earlier_date_in_any_order(void **state)
{
    bo_import_report report = import(
        "a.com;2027-01-06 00:00:00\nb.com;2027-01-04 00:00:00\nA.com;2027-01-04 00:00:00\nb.com;2027-01-06 00:00:00\n");

    (void)state;
    assert_int_equal(report.repeated, 2);
    assert_int_equal(report.read, 4);
    expect_table("a.com 2027-01-04 00:00:00\nb.com 2027-01-04 00:00:00\nversion 1 rows 2");
}

static void rejected_lines_are_counted_and_the_first_ten_told(void **state)
{
    bo_buf feed = {0};
    bo_import_report report;

    (void)state;
    for (int i = 0; i < 30; i++) {
        bo_buf_printf(&feed, i % 2 ? "\nbad %d\n" : "good%d.com;2027-01-05 00:00:00\n", i);
    }
    report = import(feed.data);
    assert_int_equal(report.rows, 15);
    assert_int_equal(report.rejected, 15);
    assert_int_equal(report.reasons[0].line, 3);
    assert_string_equal(report.reasons[0].text, "bad 1");
    assert_string_equal(report.reasons[0].reason, "it has no semicolon between name and date");
    assert_int_equal(report.reasons[9].line, 30);
    assert_string_equal(report.reasons[9].text, "bad 19");
    bo_buf_free(&feed);
}

/* Damage to the file as it is transported. */
static bool damage_file(bo_buf *out, unsigned kind, const bo_buf *zip)
{
    switch (kind) {
    case 0: /* nothing at all */
        bo_buf_text(out, "");
        break;
    case 1: /* a page of the provider */
        bo_buf_text(out, "<html><body>Service unavailable</body></html>");
        break;
    case 2:
    case 3:
    case 4: /* a zip cut at a quarter, half, and just before its end */
        bo_buf_append(out, zip->data, kind == 2 ? zip->len / 4 : kind == 3 ? zip->len / 2 : zip->len - 1);
        break;
    case 5:
    case 6:
    case 7: /* a bit of the compressed data, the checksum, the directory */
        bo_buf_append(out, zip->data, zip->len);
        out->data[kind == 5 ? zip->len / 2 : kind == 6 ? zip->len - 60 : zip->len - 34] ^= 0x55;
        break;
    case 8: /* a kilobyte of zeros inside */
        bo_buf_append(out, zip->data, zip->len);
        memset(out->data + zip->len / 3, 0, 1024);
        break;
    case 9: /* the beginning is missing */
        bo_buf_append(out, zip->data + 100, zip->len - 100);
        break;
    default:
        return false;
    }
    return true;
}

/* Applies one kind of damage to a whole feed, as CSV or as zip. */
static bo_buf damaged(unsigned kind, const bo_buf *csv, const bo_buf *zip)
{
    bo_buf out = {0}, inner = {0};
    const char *half = strchr(csv->data + csv->len / 2, '\n');
    size_t half_len = (size_t)(half - csv->data);

    if (damage_file(&out, kind, zip)) {
        return out;
    }
    switch (kind) {
    case 10: /* blank lines only */
        bo_buf_text(&out, "\n\r\n \n");
        break;
    case 11: /* a header and nothing else */
        bo_buf_text(&out, "domain;drop date\n");
        break;
    case 12: /* the other separator */
        bo_buf_append(&out, csv->data, csv->len);
        for (size_t i = 0; i < out.len; i++) {
            out.data[i] = (char)(out.data[i] == ';' ? ',' : out.data[i]);
        }
        break;
    case 13: /* most lines are none */
        bo_buf_append(&out, csv->data, half_len + 1);
        for (const char *at = csv->data; (at = strchr(at, '\n')); at++) {
            bo_buf_text(&out, "# comment\n");
        }
        break;
    case 14: /* a third of the list */
        bo_buf_append(&out, csv->data, (size_t)(strchr(csv->data + csv->len / 3, '\n') + 1 - csv->data));
        break;
    case 15: /* a third of the list in a good zip */
        inner = feed_zip("a.csv", csv->data, (size_t)(strchr(csv->data + csv->len / 3, '\n') + 1 - csv->data));
        bo_buf_append(&out, inner.data, inner.len);
        break;
    case 16: /* a zip in the zip */
        inner = feed_zip("a.csv", zip->data, zip->len);
        bo_buf_append(&out, inner.data, inner.len);
        break;
    case 17: /* an empty file in the zip */
        inner = feed_zip("a.csv", "", 0);
        bo_buf_append(&out, inner.data, inner.len);
        break;
    case 18: /* binary noise */
        for (unsigned i = 0; i < 5000; i++) {
            bo_buf_char(&out, (char)(i * 2654435761u >> 24));
        }
        break;
    case 19: /* one endless line */
        for (unsigned i = 0; i < 5000; i++) {
            bo_buf_char(&out, 'a');
        }
        break;
    case 20: /* an error of the API */
        bo_buf_text(&out, "[RESPONSE]\nCODE = 530\nDESCRIPTION = Authentication failed\nEOF\n");
        break;
    case 21: /* days of another calendar */
        bo_buf_append(&out, csv->data, csv->len);
        for (char *at = out.data; (at = strstr(at, ";2027-")); at++) {
            at[1] = '0';
        }
        break;
    default: /* UTF-16 */
        bo_buf_append(&out, "\xff\xfe", 2);
        for (size_t i = 0; i < csv->len; i++) {
            bo_buf_append(&out, csv->data + i, 1);
            bo_buf_char(&out, '\0');
        }
        break;
    }
    bo_buf_free(&inner);
    return out;
}

static void a_feed_that_is_broken_as_a_whole_changes_nothing(void **state)
{
    bo_buf csv = feed_real(4), zip = feed_zip("list.csv", csv.data, csv.len), before, after;
    bo_import_options options = feed_options();
    bo_import_report report;
    uint32_t rows;

    (void)state;
    (void)import(csv.data);
    before = feed_table(db);
    for (unsigned kind = 0; kind <= 22; kind++) {
        bo_err err = {0};
        bo_buf feed = damaged(kind, &csv, &zip);
        options.file = feed_file("damaged", feed.data ? feed.data : "", feed.len);
        if (bo_import(db, directory, &options, &report, &err) != BO_ERR_FEED) {
            fail_msg("damage %u was accepted: %s", kind, err.message);
        }
        assert_true(strlen(err.message) > 20 && err.message[strlen(err.message) - 1] == '.');
        after = feed_table(db);
        assert_string_equal(after.data, before.data);
        assert_int_equal(snapshot_version(&rows), 1);
        bo_buf_free(&after);
        bo_buf_free(&feed);
    }
    assert_int_equal(test_db_number(db, "SELECT COUNT(*) FROM backorder_lease WHERE expires_at IS NOT NULL"), 0);
    bo_buf_free(&before);
    bo_buf_free(&zip);
    bo_buf_free(&csv);
}

static void names_that_have_dropped_may_leave_the_others_only_to_a_share(void **state)
{
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    (void)import(
        "old1.pl;2026-12-01 00:00:00\nold2.pl;2026-12-02 00:00:00\nold3.pl;2026-12-31 23:59:59\n"
        "a.pl;2027-01-01 00:00:00\nb.pl;2027-01-02 00:00:00\nc.pl;2027-01-03 00:00:00\nd.pl;2027-01-03 00:00:00\n");
    assert_int_equal(feed_import(db, directory, "a.pl;2027-01-01 00:00:00\n", &report, &err), BO_ERR_FEED);
    assert_string_equal(err.reason, "shrunk");
    assert_non_null(strstr(err.message, "lacks 3 of the 4 stored names that have not dropped yet"));
    assert_int_equal(test_db_number(db, "SELECT COUNT(*) FROM backorder_pending_domains"), 7);
    expect_report(import("a.pl;2027-01-01 00:00:00\nb.pl;2027-01-02 00:00:00\n"), 2, 0, 0, 5);
    feed_clock(NOW + 7 * 86400);
    expect_report(import("e.pl;2027-02-01 00:00:00\n"), 3, 1, 0, 2);
}

static void past_dates_are_kept_as_the_feed_says(void **state)
{
    (void)state;
    (void)import("a.pl;1999-12-31 23:59:59\nb.pl;2105-12-31 23:59:59\n");
    expect_table("a.pl 1999-12-31 23:59:59\nb.pl 2105-12-31 23:59:59\nversion 1 rows 2");
}

static void where_the_client_refuses_load_data_rows_are_inserted(void **state)
{
    bo_db_settings settings = {.socket = getenv("BO_TEST_SOCKET"), .user = "root"};
    bo_buf csv = feed_real(1), loaded, inserted;
    char name[128] = "";
    const bo_db_value *columns;
    bo_db_rows *rows;
    bo_db *plain;
    bo_import_report report, other;
    bo_err err = {0};

    (void)state;
    assert_int_equal(bo_db_query(db, &rows, "SELECT DATABASE()", NULL, 0, &err), BO_OK);
    assert_int_equal(bo_db_next(rows, &columns, &err), BO_OK);
    (void)snprintf(name, sizeof name, "%s", bo_db_as_text(&columns[0]));
    bo_db_rows_free(rows);
    settings.name = name;
    report = import(csv.data);
    loaded = feed_table(db);
    test_db_run(db, "DELETE FROM backorder_pending_domains;\nUPDATE backorder_droplist SET version = 0;\n");
    assert_int_equal(bo_db_open(&plain, &settings, &err), BO_OK);
    assert_int_equal(feed_import(plain, directory, csv.data, &other, &err), BO_OK);
    assert_false(report.inserted);
    assert_true(other.inserted);
    assert_int_equal(other.rows, report.rows);
    assert_int_equal(other.added, report.added);
    inserted = feed_table(db);
    assert_string_equal(inserted.data, loaded.data);
    bo_db_close(plain);
    bo_buf_free(&inserted);
    bo_buf_free(&loaded);
    bo_buf_free(&csv);
}

static void many_differences_take_many_statements(void **state)
{
    bo_buf first = {0}, second = {0};

    (void)state;
    for (int i = 0; i < 1700; i++) {
        bo_buf_printf(&first, "name%d.com;2027-01-05 00:00:0%d\n", i, i % 10);
        bo_buf_printf(&second, "name%d.%s;2027-01-0%d 00:00:0%d\n", i, i % 3 ? "com" : "net", i % 2 ? 5 : 6, i % 10);
    }
    expect_report(import(first.data), 1, 1700, 0, 0);
    expect_report(import(second.data), 2, 567, 566, 567);
    expect_report(import(second.data), 2, 0, 0, 0);
    expect_report(import(first.data), 3, 567, 566, 567);
    bo_buf_free(&first);
    bo_buf_free(&second);
}

static void an_import_that_died_lets_go_when_its_lease_ends(void **state)
{
    bo_lease lease;

    (void)state;
    assert_int_equal(bo_lease_take(db, &lease, "import", NULL), BO_OK);
    feed_clock(NOW + BO_LEASE_SECONDS + 1);
    expect_report(import("a.pl;2027-01-05 00:00:00\n"), 1, 1, 0, 0);
}

typedef struct {
    const char *stop_in;
    bo_buf steps;
} watcher;

static bool watch(void *context, const char *step, uint64_t done, uint64_t of)
{
    watcher *now = context;

    assert_true(of == 0 || done <= of);
    if (!now->steps.data || !strstr(now->steps.data, step)) {
        bo_buf_printf(&now->steps, "%s ", step);
    }
    return now->stop_in && strcmp(now->stop_in, step) == 0;
}

static void the_progress_is_told_and_may_stop_each_step(void **state)
{
    static const char *const steps[] = {"read", "compare", "snapshot", "store"};
    bo_import_options options = feed_options();
    bo_import_report report;
    bo_err err = {0};
    char left[4096];

    (void)state;
    options.file = feed_text("feed.csv", "a.pl;2027-01-05 00:00:00\n");
    options.progress = watch;
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        watcher now = {.stop_in = steps[i]};
        options.progress_context = &now;
        assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_FEED);
        assert_string_equal(err.reason, "stopped");
        expect_table("version 0 rows 0");
        (void)snprintf(left, sizeof left, "%s/droplist.snapshot.new", directory);
        assert_int_not_equal(access(left, F_OK), 0);
        bo_buf_free(&now.steps);
    }
    watcher now = {0};
    options.progress_context = &now;
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_OK);
    assert_string_equal(now.steps.data, "read compare snapshot store ");
    bo_buf_free(&now.steps);
}

static void options_that_make_no_sense_are_refused(void **state)
{
    static const char *const urls[] = {"http://example.com/list.zip",   "ftp://127.0.0.1/list.zip", "nonsense://", "",
                                       "http://127.0.0.1.example.com/", "file:///etc/passwd"};
    bo_import_options options = feed_options();
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_SETTING);
    options.url = options.file = "x";
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_SETTING);
    options.file = NULL;
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        options.url = urls[i];
        assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_SETTING);
    }
    options.url = NULL;
    options.file = "/nonexistent/feed.zip";
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_FEED);
    assert_non_null(strstr(err.message, "/nonexistent/feed.zip"));
    options.file = directory;
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_FEED);
    assert_non_null(strstr(err.message, "not a regular file"));
    expect_table("version 0 rows 0");
}

static void a_snapshot_that_cannot_be_written_keeps_the_table(void **state)
{
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    assert_int_equal(feed_import(db, "/nonexistent", "a.pl;2027-01-05 00:00:00\n", &report, &err), BO_ERR_SNAPSHOT);
    expect_table("version 0 rows 0");
}

static void another_collation_is_noticed(void **state)
{
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    test_db_run(db,
                "ALTER TABLE backorder_pending_domains CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;\n"
                "INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('ab', 'pl', '2027-01-05'),"
                " ('A', 'pl', '2027-01-05'), ('b', 'pl', '2027-01-05'), ('B1', 'pl', '2027-01-05');\n");
    assert_int_equal(feed_import(db, directory, "ab.pl;2027-01-05 00:00:00\nb.pl;2027-01-05 00:00:00\n", &report, &err),
                     BO_ERR_DATABASE);
    assert_non_null(strstr(err.message, "ascii_bin"));
    assert_int_equal(test_db_number(db, "SELECT COUNT(*) FROM backorder_pending_domains"), 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(only_differences_are_stored, set_up, tear_down),
        cmocka_unit_test_setup_teardown(repeated_names_keep_the_earlier_date_in_any_order, set_up, tear_down),
        cmocka_unit_test_setup_teardown(rejected_lines_are_counted_and_the_first_ten_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_feed_that_is_broken_as_a_whole_changes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_that_have_dropped_may_leave_the_others_only_to_a_share, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(past_dates_are_kept_as_the_feed_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(where_the_client_refuses_load_data_rows_are_inserted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(many_differences_take_many_statements, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_import_that_died_lets_go_when_its_lease_ends, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_progress_is_told_and_may_stop_each_step, set_up, tear_down),
        cmocka_unit_test_setup_teardown(options_that_make_no_sense_are_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_snapshot_that_cannot_be_written_keeps_the_table, set_up, tear_down),
        cmocka_unit_test_setup_teardown(another_collation_is_noticed, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
