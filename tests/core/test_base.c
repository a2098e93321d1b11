#define _DEFAULT_SOURCE
#include "base/buf.h"
#include "base/lease.h"
#include "db.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void money_is_read_and_written_to_the_cent(void **state)
{
    static const struct {
        const char *text;
        bo_money amount;
        const char *written;
    } good[] = {
        {"0", 0, "0.00"},
        {"12", 1200, "12.00"},
        {"12.5", 1250, "12.50"},
        {"-0.01", -1, "-0.01"},
        {"99999999999999.99", BO_MONEY_MAX, "99999999999999.99"},
        {"1.2300", 123, "1.23"},
    };
    static const char *const bad[] = {"",  "-", ".5", "1.", "1.005", "1,50", "1e3", " 1", "1 ", "100000000000000.00",
                                      "+1"};
    char text[BO_MONEY_TEXT];
    bo_money amount;

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_int_equal(bo_money_parse(&amount, good[i].text, strlen(good[i].text), NULL), BO_OK);
        assert_int_equal(amount, good[i].amount);
        assert_string_equal(bo_money_format(amount, text), good[i].written);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(bo_money_parse(&amount, bad[i], strlen(bad[i]), NULL), BO_ERR_SETTING);
    }
}

static void times_are_utc_and_refuse_what_is_no_date(void **state)
{
    static const char *const bad[] = {
        "",           "2027-02-29",          "2027-13-01",          "2027-1-1",
        "1969-12-31", "2027-01-01 24:00:00", "2027-01-01T00:00:00", "2027-01-01 00:00:00.",
        "2106-01-01", "2027-01-01 00:00"};
    char text[BO_TIME_TEXT];
    bo_time at;

    (void)state;
    assert_true(bo_time_parse(&at, "2027-01-15 08:00:00", 19));
    assert_int_equal(at, 1800000000);
    assert_string_equal(bo_time_format(at, text), "2027-01-15 08:00:00");
    assert_true(bo_time_parse(&at, "2028-02-29", 10));
    assert_string_equal(bo_time_format(at, text), "2028-02-29 00:00:00");
    assert_true(bo_time_parse(&at, "2027-01-15 08:00:00.123", 23));
    assert_int_equal(at, 1800000000);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_false(bo_time_parse(&at, bad[i], strlen(bad[i])));
    }
}

static void a_buffer_grows_and_keeps_its_nul(void **state)
{
    bo_buf buf = {0};

    (void)state;
    for (int i = 0; i < 1000; i++) {
        bo_buf_printf(&buf, "%d,", i);
    }
    assert_false(bo_buf_failed(&buf));
    assert_int_equal(strlen(buf.data), buf.len);
    bo_buf_clear(&buf);
    assert_string_equal(buf.data, "");
    bo_buf_free(&buf);
}

static void values_come_back_as_they_went(void **state)
{
    bo_db *db = test_db_create();
    bo_db_scratch money, at;
    bo_db_value args[] = {bo_db_text("a"), bo_db_money(-1234, &money), bo_db_time(1800000000, &at), bo_db_null(),
                          bo_db_int(-5)};
    bo_db_rows *rows, *inner;
    const bo_db_value *columns;
    bo_money amount;
    bo_time time;
    bo_err err = {0};

    (void)state;
    test_db_run(db, "CREATE TABLE t (a VARCHAR(3), b DECIMAL(16,2), c DATETIME, d INT, e INT)");
    assert_int_equal(bo_db_exec(db, "INSERT INTO t VALUES (?, ?, ?, ?, ?)", args, 5, NULL, &err), BO_OK);
    assert_int_equal(bo_db_query(db, &rows, "SELECT a, b, c, d, e FROM t", NULL, 0, &err), BO_OK);
    /* The same statement once more while its rows are read. */
    assert_int_equal(bo_db_query(db, &inner, "SELECT a, b, c, d, e FROM t", NULL, 0, &err), BO_OK);
    bo_db_rows_free(inner);
    assert_int_equal(bo_db_next(rows, &columns, &err), BO_OK);
    assert_string_equal(bo_db_as_text(&columns[0]), "a");
    assert_int_equal(bo_db_as_money(&columns[1], &amount, &err), BO_OK);
    assert_int_equal(amount, -1234);
    assert_true(bo_db_as_time(&columns[2], &time));
    assert_int_equal(time, 1800000000);
    assert_int_equal(columns[3].kind, BO_DB_NULL);
    assert_int_equal(bo_db_as_int(&columns[4]), -5);
    assert_int_equal(bo_db_next(rows, &columns, &err), BO_OK);
    assert_null(columns);
    bo_db_rows_free(rows);
    assert_int_equal(bo_db_exec(db, "INSERT INTO t (a) VALUES ('long')", NULL, 0, NULL, &err), BO_ERR_DATABASE);
    assert_int_equal(bo_db_exec(db, "SELECT ?", NULL, 0, NULL, &err), BO_ERR_DATABASE);
    test_db_destroy(db);
}

static void an_answer_is_awaited_when_it_is_wanted_and_others_run_meanwhile(void **state)
{
    bo_db *db = test_db_create();
    int64_t numbers[2] = {0};
    bo_err err = {0};

    (void)state;
    test_db_run(db, "CREATE TABLE t (a INT)");
    assert_int_equal(bo_db_ask(db, "SELECT COUNT(*), SUM(a) FROM t", &err), BO_OK);
    /* The answer is of when it was asked. */
    assert_int_equal(bo_db_begin(db, &err), BO_OK);
    assert_int_equal(bo_db_exec(db, "INSERT INTO t VALUES (4), (-9)", NULL, 0, NULL, &err), BO_OK);
    assert_int_equal(bo_db_commit(db, &err), BO_OK);
    assert_int_equal(bo_db_answer(db, numbers, 2, &err), BO_OK);
    assert_int_equal(numbers[0], 0);
    assert_int_equal(bo_db_ask(db, "SELECT COUNT(*) FROM t", &err), BO_OK);
    assert_int_equal(bo_db_ask(db, "SELECT COUNT(*), SUM(a) FROM t", &err), BO_OK);
    assert_int_equal(test_db_number(db, "SELECT MAX(a) FROM t"), 4);
    assert_int_equal(bo_db_answer(db, numbers, 2, &err), BO_OK);
    assert_int_equal(numbers[0], 2);
    assert_int_equal(numbers[1], -5);
    assert_int_equal(bo_db_answer(db, numbers, 2, &err), BO_ERR_DATABASE);
    assert_int_equal(bo_db_ask(db, "SELECT a, a, a FROM t", &err), BO_OK);
    assert_int_equal(bo_db_answer(db, numbers, 2, &err), BO_ERR_DATABASE);
    /* What goes wrong is told to him who asks for the answer, and to nobody else. */
    assert_int_equal(bo_db_ask(db, "SELECT COUNT(*) FROM none_such", &err), BO_OK);
    assert_int_equal(test_db_number(db, "SELECT COUNT(*) FROM t"), 2);
    err = (bo_err){0};
    assert_int_equal(bo_db_answer(db, numbers, 1, &err), BO_ERR_DATABASE);
    assert_non_null(strstr(err.message, "none_such"));
    assert_int_equal(bo_db_ask(db, "SELECT SLEEP(0)", &err), BO_OK); /* and nobody asks for it */
    test_db_destroy(db);
}

typedef struct {
    int runs;
} deadlock_count;

static bo_status meet_a_deadlock(bo_db *db, void *context, bo_err *err)
{
    deadlock_count *meet = context;

    (void)db;
    return ++meet->runs < 3 ? bo_fail_reason(err, BO_ERR_DATABASE, "deadlock", "again") : BO_OK;
}

static void a_transaction_that_meets_a_deadlock_runs_again(void **state)
{
    bo_db *db = test_db_create();
    deadlock_count meet = {0};
    bo_err err = {0};

    (void)state;
    assert_int_equal(bo_db_transaction(db, meet_a_deadlock, &meet, &err), BO_OK);
    assert_int_equal(meet.runs, 3);
    test_db_destroy(db);
}

static size_t give_text(void *context, char *buffer, size_t capacity)
{
    const char **text = context;
    size_t len = strlen(*text) < capacity ? strlen(*text) : capacity;

    memcpy(buffer, *text, len);
    *text += len;
    return len;
}

static void load_data_reads_from_memory_and_never_a_file(void **state)
{
    bo_db *db = test_db_create();
    const char *text = "1\n2\n3\n";
    uint64_t rows = 0;
    bo_err err = {0};

    (void)state;
    test_db_run(db, "CREATE TABLE t (a INT)");
    assert_int_equal(bo_db_load(db, "LOAD DATA LOCAL INFILE 'x' INTO TABLE t", give_text, &text, &rows, &err), BO_OK);
    assert_int_equal(rows, 3);
    test_db_destroy(db);
}

static void a_lease_has_one_holder_until_it_runs_out(void **state)
{
    bo_db *db = test_db_create();
    bo_lease first, second;
    char path[512];
    FILE *clock_file;
    bo_err err = {0};

    (void)state;
    (void)snprintf(path, sizeof path, "%s/clock", test_directory());
    clock_file = fopen(path, "w");
    assert_non_null(clock_file);
    (void)fputs("@1800000000", clock_file);
    (void)fclose(clock_file);
    bo_clock_file(path);
    assert_int_equal(bo_lease_take(db, &first, "batch", &err), BO_OK);
    assert_int_equal(bo_lease_take(db, &second, "batch", &err), BO_ERR_BUSY);
    assert_int_equal(bo_lease_renew(db, &first, &err), BO_OK);
    clock_file = fopen(path, "w");
    assert_non_null(clock_file);
    (void)fputs("@1800001000", clock_file);
    (void)fclose(clock_file);
    assert_int_equal(bo_lease_take(db, &second, "batch", &err), BO_OK);
    assert_true(second.fence > first.fence);
    assert_int_equal(bo_lease_renew(db, &first, &err), BO_ERR_BUSY);
    assert_int_equal(bo_lease_release(db, &second, &err), BO_OK);
    assert_int_equal(bo_lease_take(db, &first, "batch", &err), BO_OK);
    bo_clock_file(NULL);
    test_db_destroy(db);
}

/* Moves the server's clock for one session, as SQL sees it. */
static void move_server_clock(bo_db *db, int64_t to)
{
    char sql[64];

    (void)snprintf(sql, sizeof sql, "SET timestamp = %" PRId64, to);
    test_db_run(db, sql);
}

static void a_lease_runs_out_by_the_clock_of_the_database(void **state)
{
    bo_db *db = test_db_create(), *other = test_db_open_again();
    int64_t now = test_db_number(db, "SELECT UNIX_TIMESTAMP()");
    bo_lease first, second;
    bo_err err = {0};

    (void)state;
    move_server_clock(db, now + 7200); /* the clock of this node, which differs, does not matter */
    assert_int_equal(bo_lease_take(db, &first, "batch", &err), BO_OK);
    move_server_clock(other, now + 7200 + BO_LEASE_SECONDS - 1);
    assert_int_equal(bo_lease_take(other, &second, "batch", &err), BO_ERR_BUSY);
    move_server_clock(db, now + 7200 + 60);
    assert_int_equal(bo_lease_renew(db, &first, &err), BO_OK);
    move_server_clock(other, now + 7200 + 60 + BO_LEASE_SECONDS - 1);
    assert_int_equal(bo_lease_take(other, &second, "batch", &err), BO_ERR_BUSY);
    move_server_clock(other, now + 7200 + 60 + BO_LEASE_SECONDS);
    assert_int_equal(bo_lease_take(other, &second, "batch", &err), BO_OK);
    assert_int_equal(bo_lease_renew(db, &first, &err), BO_ERR_BUSY);
    bo_db_close(other);
    test_db_destroy(db);
}

/* As a clock that was wrong when its holder crashed has left it. */
static void a_lease_that_ends_later_than_any_can_is_taken(void **state)
{
    bo_db *db = test_db_create();
    int64_t now = test_db_number(db, "SELECT UNIX_TIMESTAMP()");
    bo_lease first, second;
    bo_err err = {0};

    (void)state;
    move_server_clock(db, now + 365 * 86400);
    assert_int_equal(bo_lease_take(db, &first, "batch", &err), BO_OK);
    move_server_clock(db, now);
    assert_int_equal(bo_lease_take(db, &second, "batch", &err), BO_OK);
    assert_int_equal(bo_lease_renew(db, &first, &err), BO_ERR_BUSY);
    assert_int_equal(bo_lease_renew(db, &second, &err), BO_OK);
    move_server_clock(db, now - BO_LEASE_SECONDS); /* another node's clock, which is as far off as it may be */
    assert_int_equal(bo_lease_take(db, &first, "batch", &err), BO_ERR_BUSY);
    test_db_destroy(db);
}

static void a_lease_whose_row_is_lost_is_made_anew(void **state)
{
    bo_db *db = test_db_create();
    bo_lease first, second;
    bo_err err = {0};

    (void)state;
    test_db_run(db, "DELETE FROM backorder_lease");
    assert_int_equal(bo_lease_take(db, &first, "batch", &err), BO_OK);
    assert_true(first.fence > 0);
    assert_int_equal(bo_lease_take(db, &second, "batch", &err), BO_ERR_BUSY);
    assert_int_equal(bo_lease_take(db, &second, "import", &err), BO_OK);
    assert_int_equal(bo_lease_release(db, &first, &err), BO_OK);
    test_db_destroy(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(money_is_read_and_written_to_the_cent),
        cmocka_unit_test(times_are_utc_and_refuse_what_is_no_date),
        cmocka_unit_test(a_buffer_grows_and_keeps_its_nul),
        cmocka_unit_test(values_come_back_as_they_went),
        cmocka_unit_test(an_answer_is_awaited_when_it_is_wanted_and_others_run_meanwhile),
        cmocka_unit_test(a_transaction_that_meets_a_deadlock_runs_again),
        cmocka_unit_test(load_data_reads_from_memory_and_never_a_file),
        cmocka_unit_test(a_lease_has_one_holder_until_it_runs_out),
        cmocka_unit_test(a_lease_that_ends_later_than_any_can_is_taken),
        cmocka_unit_test(a_lease_whose_row_is_lost_is_made_anew),
        cmocka_unit_test(a_lease_runs_out_by_the_clock_of_the_database),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
