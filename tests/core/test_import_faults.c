/* Imports that meet a server that dies or refuses, a full disk, each other: a clear message, and a whole list after. */
#define _DEFAULT_SOURCE
#include "base/lease.h"
#include "db.h"
#include "droplist/snapshot_file.h"
#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define NOW 1798761600 /* 2027-01-01 00:00:00 */
#define NAMES 5000     /* of a list */
#define AT_ONCE 1000   /* rows of a transaction */

static bo_db *db;
static const char *directory;
static bo_buf lists[2]; /* feeds of NAMES names in the order of the table; the second lacks a fifth, moves a fifth and
                           has a fifth more */

static void write_lists(void)
{
    for (int i = 0; i < NAMES; i++) {
        bo_buf_printf(&lists[0], "name%04d.com;2027-01-05 00:00:00\n", i);
        if (i % 5 != 0) {
            bo_buf_printf(&lists[1], "name%04d.com;2027-01-0%d 00:00:00\n", i, i % 5 == 1 ? 6 : 5);
        }
    }
    for (int i = 0; i < NAMES / 5; i++) {
        bo_buf_printf(&lists[1], "new%04d.com;2027-01-05 00:00:00\n", i);
    }
}

static int set_up(void **state)
{
    (void)state;
    db = test_db_create();
    directory = feed_directory("snapshot");
    feed_clock(NOW);
    write_lists();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    feed_clock(0);
    bo_snapshot_cache_clear();
    bo_buf_free(&lists[0]);
    bo_buf_free(&lists[1]);
    test_db_destroy(db);
    return 0;
}

/* Imports lists[number], in several transactions; `progress` (may be NULL) meddles. */
static bo_status import(int number, bool (*progress)(void *, const char *, uint64_t, uint64_t), void *context,
                        bo_import_report *report, bo_err *err)
{
    bo_import_options options = feed_options();

    options.file = feed_text("feed.csv", lists[number].data);
    options.store_rows = AT_ONCE;
    options.progress = progress;
    options.progress_context = context;
    *err = (bo_err){0};
    return bo_import(db, directory, &options, report, err);
}

static bo_import_report import_well(int number)
{
    bo_import_report report;
    bo_err err;

    if (import(number, NULL, NULL, &report, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return report;
}

/* The whole of lists[number] is in the table, in the row that tells of it, and in the snapshot. */
static void expect_whole(int number, uint64_t version)
{
    bo_buf expected = {0}, table = feed_table(db);
    bo_snapshot *snapshot;
    bo_err err = {0};

    for (const char *at = lists[number].data; *at; at = strchr(at, '\n') + 1) {
        bo_buf_printf(&expected, "%.*s %.20s", (int)strcspn(at, ";"), at, strchr(at, ';') + 1);
    }
    bo_buf_printf(&expected, "version %llu rows %d", (unsigned long long)version, NAMES);
    assert_string_equal(table.data, expected.data);
    bo_snapshot_cache_expire();
    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    assert_int_equal(bo_snapshot_version(snapshot), version);
    bo_buf_clear(&expected);
    for (uint32_t i = 0; i < bo_snapshot_rows(snapshot); i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, i);
        char drop[BO_TIME_TEXT];
        bo_buf_printf(&expected, "%.*s.%.*s %s\n", row.label_len, row.label, row.zone_len, row.zone,
                      bo_time_format(row.drop_date, drop));
    }
    bo_buf_printf(&expected, "version %llu rows %d", (unsigned long long)version, NAMES);
    assert_string_equal(table.data, expected.data);
    bo_snapshot_release(snapshot);
    bo_buf_free(&expected);
    bo_buf_free(&table);
}

static bool is_changing(void)
{
    return test_db_number(db, "SELECT COUNT(*) FROM backorder_droplist WHERE source_checksum = '" BO_LIST_CHANGING
                              "' AND source_etag = ''") == 1;
}

/* The version of the list that a request gets. */
static uint64_t served(void)
{
    bo_snapshot *snapshot;
    uint64_t version;
    bo_err err = {0};

    bo_snapshot_cache_clear();
    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    version = bo_snapshot_version(snapshot);
    assert_int_equal(bo_snapshot_rows(snapshot), version > 0 ? NAMES : 0);
    bo_snapshot_release(snapshot);
    return version;
}

static void a_large_change_takes_several_transactions_and_a_small_one_a_single_one(void **state)
{
    static const char commits[] =
        "SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'Com_commit'";
    bo_import_options options = feed_options();
    bo_import_report report;
    int64_t before;

    (void)state;
    (void)import_well(0);
    before = test_db_number(db, commits);
    (void)import_well(1);
    /* three thousand rows in three; the lease has transactions of its own */
    int64_t several = test_db_number(db, commits) - before;
    expect_whole(1, 2);
    options.file = feed_text("feed.csv", lists[0].data);
    before = test_db_number(db, commits);
    assert_int_equal(bo_import(db, directory, &options, &report, NULL), BO_OK);
    assert_int_equal(test_db_number(db, commits) - before, several - 2);
    expect_whole(0, 3);
}

/* How many rows an import made the server send. */
static int64_t sent(int number)
{
    static const char rows[] =
        "SELECT VARIABLE_VALUE FROM information_schema.SESSION_STATUS WHERE VARIABLE_NAME = 'Rows_sent'";
    int64_t before = test_db_number(db, rows);

    (void)import_well(number);
    return test_db_number(db, rows) - before;
}

static void the_table_is_read_only_where_the_snapshot_does_not_hold_the_same(void **state)
{
    /* all leave the number of rows and the row of the list as they are */
    static const char *const edits[] = {
        "UPDATE backorder_pending_domains SET drop_date = '2027-02-01' WHERE domain = 'name0002'",
        "UPDATE backorder_pending_domains SET added_at = '2026-12-01' WHERE domain = 'name0002'",
        "UPDATE backorder_pending_domains SET zone = 'net' WHERE domain = 'name0002'",
        "UPDATE backorder_pending_domains SET domain = 'other' WHERE domain = 'name0002'",
        /* exchanged, in two names of one length */
        "UPDATE backorder_pending_domains SET drop_date = IF(domain = 'name0001', '2027-01-05', '2027-01-06')"
        " WHERE domain IN ('name0001', 'name0002')",
    };

    (void)state;
    (void)import_well(0);
    assert_true(sent(1) < 100);
    assert_true(sent(1) < 100); /* the same again */
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        test_db_run(db, edits[i]);
        assert_true(sent(1) > NAMES);
    }
    assert_true(sent(1) < 100);
    directory = feed_directory("snapshot"); /* removes the file */
    assert_true(sent(0) > NAMES);
    test_db_run(db, "UPDATE backorder_droplist SET version = 1");
    assert_true(sent(0) > NAMES);
}

/* A session that looks on while the other imports. */
typedef struct {
    bo_db *other;
    unsigned looks;
} onlooker;

static bool look(void *context, const char *step, uint64_t done, uint64_t of)
{
    onlooker *now = context;

    if (strcmp(step, "store") == 0 && done > 0 && done < of) {
        /* what both lists have is there, with one of its dates; nothing has gone that the new list has */
        assert_int_equal(test_db_number(now->other, "SELECT COUNT(*) FROM backorder_pending_domains WHERE zone = 'com'"
                                                    " AND drop_date IN ('2027-01-05', '2027-01-06')"
                                                    " AND domain LIKE 'name%' AND RIGHT(domain, 1) NOT IN ('0', '5')"),
                         NAMES / 5 * 4);
        assert_int_equal(test_db_number(now->other, "SELECT version FROM backorder_droplist"), 1);
        now->looks++;
    }
    return false;
}

static void readers_of_the_table_find_every_name_as_one_of_the_lists_has_it(void **state)
{
    onlooker now = {.other = test_db_open_again()};
    bo_import_report report;
    bo_err err;

    (void)state;
    (void)import_well(0);
    assert_int_equal(import(1, look, &now, &report, &err), BO_OK);
    assert_int_equal(now.looks, 2);
    expect_whole(1, 2);
    bo_db_close(now.other);
}

static void load_data_that_the_server_refuses_is_done_by_inserts(void **state)
{
    bo_import_report report;

    (void)state;
    test_db_run(db, "SET GLOBAL local_infile = 0");
    report = import_well(0);
    assert_true(report.inserted);
    expect_whole(0, 1);
    report = import_well(1);
    assert_true(report.inserted);
    test_db_run(db, "SET GLOBAL local_infile = 1");
    expect_whole(1, 2);
}

/* While it holds, no file of this process grows beyond some kilobytes: for write() the same as a disk that is full. */
static void limit_files(rlim_t bytes)
{
    struct rlimit limit;

    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = bytes;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static bool fill_disk(void *context, const char *step, uint64_t done, uint64_t of)
{
    (void)context;
    (void)done;
    (void)of;
    if (strcmp(step, "snapshot") == 0) {
        limit_files(8192);
    }
    return false;
}

static void a_full_disk_leaves_the_list_as_it_was(void **state)
{
    char left[4096];
    bo_import_report report;
    bo_status status;
    bo_err err;

    (void)state;
    (void)import_well(0);
    (void)signal(SIGXFSZ, SIG_IGN);
    status = import(1, fill_disk, NULL, &report, &err);
    limit_files(RLIM_INFINITY);
    assert_int_equal(status, BO_ERR_SNAPSHOT);
    assert_non_null(strstr(err.message, "droplist.snapshot.new\" cannot be written: File too large."));
    (void)snprintf(left, sizeof left, "%s/droplist.snapshot.new", directory);
    assert_int_not_equal(access(left, F_OK), 0);
    expect_whole(0, 1);
    assert_int_equal(served(), 1);
    (void)import_well(1);
    expect_whole(1, 2);
}

/* A second import in the middle of the first. */
typedef struct {
    bo_db *other;
    bo_status status;
    bo_err err;
    bool take; /* the first one has slept: its lease has run out, and the second takes it */
} second;

static bool import_too(void *context, const char *step, uint64_t done, uint64_t of)
{
    second *now = context;
    bo_import_options options = feed_options();
    bo_import_report report;
    bo_lease lease;

    (void)of;
    if (strcmp(step, "store") == 0 && done == 2 * AT_ONCE) {
        if (now->take) {
            feed_clock(NOW + BO_LEASE_SECONDS + 1);
            now->status = bo_lease_take(now->other, &lease, "import", &now->err);
        } else {
            options.file = feed_text("other.csv", lists[0].data);
            now->status = bo_import(now->other, directory, &options, &report, &now->err);
        }
    }
    return false;
}

static void of_two_imports_at_once_the_second_is_told_and_the_first_finishes(void **state)
{
    second now = {.other = test_db_open_again()};
    bo_import_report report;
    bo_err err;

    (void)state;
    (void)import_well(0);
    assert_int_equal(import(1, import_too, &now, &report, &err), BO_OK);
    assert_int_equal(now.status, BO_ERR_BUSY);
    assert_string_equal(
        now.err.message,
        "Another import is under way, or broke off less than 4 minutes ago; this one left the list to it.");
    expect_whole(1, 2);
    bo_db_close(now.other);
}

static void an_import_that_slept_and_lost_its_lease_stores_no_more(void **state)
{
    second now = {.other = test_db_open_again(), .take = true};
    bo_import_report report;
    bo_err err;

    (void)state;
    (void)import_well(0);
    assert_int_equal(import(1, import_too, &now, &report, &err), BO_ERR_BUSY);
    assert_int_equal(now.status, BO_OK);
    assert_string_equal(err.reason, BO_LEASE_LOST);
    assert_int_equal(test_db_number(db, "SELECT COUNT(*) FROM backorder_pending_domains WHERE domain LIKE 'new%'"), 0);
    assert_true(is_changing());
    feed_clock(NOW + 3 * BO_LEASE_SECONDS);
    (void)import_well(1);
    expect_whole(1, 2);
    bo_db_close(now.other);
}

static bool die(void *context, const char *step, uint64_t done, uint64_t of)
{
    const uint64_t *at = context;

    (void)of;
    if (strcmp(step, "store") == 0 && done == *at) {
        (void)raise(SIGKILL);
    }
    return false;
}

static void an_import_that_is_killed_is_finished_by_the_next(void **state)
{
    (void)state;
    for (uint64_t at = 0; at < 3 * AT_ONCE; at += AT_ONCE) {
        bo_import_report report;
        bo_err err;
        int ended;
        pid_t child;
        (void)import_well(0);
        child = fork();
        assert_true(child >= 0);
        if (child == 0) {
            db = test_db_open_again();
            (void)import(1, die, &at, &report, &err);
            _exit(1);
        }
        assert_int_equal(waitpid(child, &ended, 0), child);
        assert_true(WIFSIGNALED(ended) && WTERMSIG(ended) == SIGKILL);
        assert_int_equal(is_changing(), at > 0);
        assert_int_equal(import(1, NULL, NULL, &report, &err), BO_ERR_BUSY);
        feed_clock(bo_clock_now() + BO_LEASE_SECONDS + 1);
        assert_int_equal(served(), 1 + 2 * at / AT_ONCE);
        (void)import_well(1);
        expect_whole(1, 2 + 2 * at / AT_ONCE);
    }
}

/* A server of its own, that may be killed. */
static void server(const char *what)
{
    char command[8192];

    (void)snprintf(command, sizeof command, "'%s/tests/host/mariadb' %s '%s/own' >/dev/null 2>&1",
                   getenv("BO_TEST_ROOT"), what, test_directory());
    assert_int_equal(system(command), 0);
}

static pid_t server_pid(void)
{
    char path[4096];
    long pid = 0;
    FILE *file;

    (void)snprintf(path, sizeof path, "%s/own/mariadb.pid", test_directory());
    file = fopen(path, "r");
    assert_non_null(file);
    assert_int_equal(fscanf(file, "%ld", &pid), 1);
    (void)fclose(file);
    return (pid_t)pid;
}

typedef struct {
    uint64_t at;
    bool killed;
} killer;

static bool kill_server(void *context, const char *step, uint64_t done, uint64_t of)
{
    killer *now = context;

    (void)of;
    if (strcmp(step, "store") == 0 && done == now->at && !now->killed) {
        now->killed = true;
        assert_int_equal(kill(server_pid(), SIGKILL), 0);
    }
    return false;
}

/* Imports lists[number], in the middle of which the server dies, and starts it again. */
static bo_err import_broken(int number, uint64_t at)
{
    killer now = {.at = at};
    bo_import_report report;
    bo_err err;

    assert_int_equal(import(number, kill_server, &now, &report, &err), BO_ERR_DATABASE);
    assert_true(now.killed);
    assert_true(bo_db_lost(db));
    bo_db_close(db);
    server("start");
    db = test_db_open_again();
    feed_clock(bo_clock_now() + BO_LEASE_SECONDS + 1);
    return err;
}

static char shared[4096]; /* the socket of the other tests' server */

static int set_up_server(void **state)
{
    char socket[4096];

    (void)snprintf(shared, sizeof shared, "%s", getenv("BO_TEST_SOCKET"));
    (void)snprintf(socket, sizeof socket, "%s/own/mariadb.sock", test_directory());
    server("start");
    (void)setenv("BO_TEST_SOCKET", socket, 1);
    return set_up(state);
}

/* Whatever became of the test, its server does not outlive it; what the database held goes with it. */
static int tear_down_server(void **state)
{
    (void)state;
    bo_db_close(db);
    server("stop");
    (void)setenv("BO_TEST_SOCKET", shared, 1);
    feed_clock(0);
    bo_snapshot_cache_clear();
    bo_buf_free(&lists[0]);
    bo_buf_free(&lists[1]);
    return 0;
}

static void a_server_that_is_killed_midway_is_no_harm(void **state)
{
    bo_err err;

    (void)state;
    assert_int_equal(served(), 0);
    err = import_broken(0, 2 * AT_ONCE); /* the first list of all */
    assert_non_null(strstr(err.message, "broke off after 2000 of 5000 changes; until the next one finishes it"));
    assert_non_null(strstr(err.message, "The database said: "));
    assert_true(is_changing());
    assert_int_equal(test_db_number(db, "SELECT COUNT(*) FROM backorder_pending_domains"), 2 * AT_ONCE);
    assert_int_equal(test_db_number(db, "SELECT row_count FROM backorder_droplist"), 0);
    assert_int_equal(served(), 0);
    (void)import_well(0);
    expect_whole(0, 1);
    err = import_broken(1, AT_ONCE); /* when the names that went have gone */
    assert_true(is_changing());
    assert_int_equal(served(), 1);
    (void)import_well(1);
    expect_whole(1, 2);
    err = import_broken(0, 0); /* in the first transaction */
    assert_null(strstr(err.message, "broke off"));
    expect_whole(1, 2);
    (void)import_well(0);
    expect_whole(0, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_large_change_takes_several_transactions_and_a_small_one_a_single_one, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(the_table_is_read_only_where_the_snapshot_does_not_hold_the_same, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(readers_of_the_table_find_every_name_as_one_of_the_lists_has_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(load_data_that_the_server_refuses_is_done_by_inserts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_full_disk_leaves_the_list_as_it_was, set_up, tear_down),
        cmocka_unit_test_setup_teardown(of_two_imports_at_once_the_second_is_told_and_the_first_finishes, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(an_import_that_slept_and_lost_its_lease_stores_no_more, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_import_that_is_killed_is_finished_by_the_next, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_server_that_is_killed_midway_is_no_harm, set_up_server, tear_down_server),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
