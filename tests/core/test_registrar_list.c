/* The registrar's list as a source: pages, a list that changes while it is read, scores; filtered and ordered by them.
 */
#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/names.h"
#include "feeds.h"
#include "search/search.h"
#include "server.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOW 1798761600 /* 2027-01-01 00:00:00 */
#define DAY 86400
#define ROWS_MAX 2000

static bo_db *db;
static const char *directory;

typedef struct {
    char domain[64], date[24], score[16];
} listed;

/* A registrar with nothing but its list, which gives at most `cap` rows at a time. */
static struct {
    listed rows[ROWS_MAX];
    size_t count, cap;
    unsigned pages;
    /* before it answers page `at` */
    unsigned at;
    void (*change)(void);
    /* what it does wrong at page `at` */
    int code; /* 0: it answers */
    server_fate fate;
    bool without_total, wrong_count, same_page;
} site;

static test_server *server;
static bo_registrar *registrar;

static size_t number_in(const char *lines, const char *key)
{
    const char *at = strstr(lines, key);

    assert_non_null(at);
    return strtoull(at + strlen(key), NULL, 10);
}

static void write_rows(bo_buf *answer, size_t first, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const listed *row = &site.rows[first + i];
        bo_buf_printf(answer,
                      "PROPERTY[DOMAIN][%zu] = %s\nPROPERTY[FINALIZATIONDATE][%zu] = %s\nPROPERTY[SCORE][%zu] = %s\n",
                      i, row->domain, i, row->date, i, row->score);
    }
}

static void write_page(const char *lines, bool faulty, bo_buf *answer)
{
    size_t first = faulty && site.same_page ? 0 : number_in(lines, "\nFIRST=");
    size_t limit = number_in(lines, "\nLIMIT=");
    size_t count = first < site.count ? site.count - first : 0;

    count = count > limit ? limit : count;
    count = count > site.cap ? site.cap : count;
    bo_buf_printf(answer, "[RESPONSE]\nCODE = 200\nDESCRIPTION = ok\nPROPERTY[COUNT][0] = %zu\n",
                  faulty && site.wrong_count ? count + 1 : count);
    if (!(faulty && site.without_total)) {
        bo_buf_printf(answer, "PROPERTY[TOTAL][0] = %zu\n", site.count);
    }
    write_rows(answer, first, count);
    bo_buf_text(answer, "EOF\n");
}

static server_fate on_request(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    bo_buf lines = server_field(body, "s_command");
    bool faulty = ++site.pages == site.at;
    server_fate fate = SERVER_ANSWER;

    (void)context;
    (void)nth;
    if (faulty && site.change) {
        site.change();
    }
    if (!strstr(lines.data, "COMMAND=QueryDomainPendingDeleteList\n") || !strstr(lines.data, "\nORDERBY=NAME")) {
        bo_buf_text(answer, "[RESPONSE]\nCODE = 500\nDESCRIPTION = Invalid command name\nEOF\n");
    } else if (faulty && site.code) {
        bo_buf_printf(answer, "[RESPONSE]\nCODE = %d\nDESCRIPTION = Authentication failed\nEOF\n", site.code);
    } else {
        write_page(lines.data, faulty, answer);
        fate = faulty ? site.fate : SERVER_ANSWER;
    }
    bo_buf_free(&lines);
    return fate;
}

static void open_registrar(const char *platform)
{
    bo_registrar_settings settings = {.platform = platform,
                                      .login = "a",
                                      .password = "b",
                                      .endpoint = server_url(server),
                                      .timeout = 10,
                                      .concurrency = 2};

    assert_int_equal(bo_registrar_open(&registrar, &settings, NULL), BO_OK);
}

static int set_up(void **state)
{
    (void)state;
    db = test_db_create();
    directory = feed_directory("snapshot");
    feed_clock(NOW);
    memset(&site, 0, sizeof site);
    site.cap = 120;
    server = server_start(on_request, NULL, false);
    open_registrar("ispapi");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    bo_registrar_close(registrar);
    server_stop(server);
    feed_clock(0);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
    return 0;
}

static void list_row(const char *domain, const char *date, const char *score)
{
    listed *row = &site.rows[site.count++];

    assert_true(site.count <= ROWS_MAX);
    (void)snprintf(row->domain, sizeof row->domain, "%s", domain);
    (void)snprintf(row->date, sizeof row->date, "%s", date);
    (void)snprintf(row->score, sizeof row->score, "%s", score);
}

/* name0000.com and so on, with the scores 0 to 10 in turn. */
static void list_names(size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char domain[64], score[16];
        (void)snprintf(domain, sizeof domain, "name%04zu.com", i);
        (void)snprintf(score, sizeof score, "%zu", i % 11);
        list_row(domain, "2027-01-05 10:00:00", score);
    }
}

static bo_status try_import(bo_import_report *report, bo_err *err)
{
    bo_import_options options = feed_options();

    options.registrar = registrar;
    site.pages = 0;
    return bo_import(db, directory, &options, report, err);
}

static bo_import_report import(void)
{
    bo_import_report report;
    bo_err err = {0};

    if (try_import(&report, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return report;
}

/* The import fails with this, and leaves the table as it was. */
static void expect_refused(const char *reason, const char *sentence)
{
    bo_buf before = feed_table(db), after;
    bo_import_report report;
    bo_err err = {0};

    assert_int_equal(try_import(&report, &err), BO_ERR_FEED);
    assert_string_equal(err.message, sentence);
    assert_string_equal(err.reason, reason);
    after = feed_table(db);
    assert_string_equal(after.data, before.data);
    bo_buf_free(&before);
    bo_buf_free(&after);
}

static void expect_number(const char *sql, int64_t expected)
{
    assert_int_equal(test_db_number(db, sql), expected);
}

/* "label score" of what the query finds, in its order, each with a semicolon. */
static void expect_found(const bo_query *query, const char *expected)
{
    bo_snapshot *snapshot;
    bo_buf found = {0};
    bo_page page;
    bo_err err = {0};

    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK ||
        bo_search(snapshot, query, &page, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    for (uint32_t i = 0; i < page.count; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, page.rows[i]);
        bo_buf_printf(&found, "%.*s %u;", row.label_len, row.label, row.score);
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

static void every_page_is_read_on_one_connection_and_stored_with_scores(void **state)
{
    bo_import_report report;
    bo_snapshot *snapshot;

    (void)state;
    list_names(1000);
    report = import();
    assert_int_equal(report.read, 1000);
    assert_int_equal(report.added, 1000);
    assert_int_equal(report.repeated, 0);
    assert_int_equal(report.version, 1);
    assert_int_equal(server_connections(server), 1);
    assert_true(site.pages > 8);
    expect_number("SELECT COUNT(*) FROM backorder_pending_domains WHERE score = MOD(SUBSTRING(domain, 5), 11)"
                  " AND drop_date = '2027-01-05 10:00:00' AND zone = 'com'",
                  1000);
    expect_number("SELECT source = 'QueryDomainPendingDeleteList (ispapi)' FROM backorder_droplist", 1);
    assert_int_equal(bo_snapshot_acquire(&snapshot, directory, db, NULL), BO_OK);
    assert_int_equal(bo_snapshot_scored(snapshot), 909);
    assert_int_equal(bo_snapshot_row_at(snapshot, 21).score, 10);
    bo_snapshot_release(snapshot);
    assert_false(import().changed);
}

static void another_score_alone_is_a_difference(void **state)
{
    bo_import_report report;

    (void)state;
    list_names(300);
    (void)import();
    feed_clock(NOW + DAY);
    (void)snprintf(site.rows[7].score, sizeof site.rows[7].score, "2");
    (void)snprintf(site.rows[8].score, sizeof site.rows[8].score, "3");
    (void)snprintf(site.rows[8].date, sizeof site.rows[8].date, "2027-01-06 10:00:00");
    report = import();
    assert_true(report.changed);
    assert_int_equal(report.version, 2);
    assert_int_equal(report.rescored, 1);
    assert_int_equal(report.moved, 1);
    assert_int_equal(report.added + report.removed, 0);
    expect_number("SELECT score FROM backorder_pending_domains WHERE domain = 'name0007' AND added_at = '2027-01-01'",
                  2);
    expect_number("SELECT score FROM backorder_pending_domains WHERE domain = 'name0008' AND DAY(drop_date) = 6", 3);
    report = import();
    assert_false(report.changed);
}

static void a_feed_tells_no_scores_and_those_that_are_known_stay(void **state)
{
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    list_row("a.com", "2027-01-05 10:00:00", "7");
    list_row("b.com", "2027-01-05 10:00:00", "8");
    list_row("c.com", "2027-01-05 10:00:00", "");
    (void)import();
    assert_int_equal(feed_import(db, directory,
                                 "a.com;2027-01-05 10:00:00\nb.com;2027-01-06 10:00:00\nc.com;2027-01-05 10:00:00\n"
                                 "d.com;2027-01-05 10:00:00\n",
                                 &report, &err),
                     BO_OK);
    assert_int_equal(report.rescored, 0);
    assert_int_equal(report.moved, 1);
    assert_int_equal(report.added, 1);
    expect_all("a 7;b 8;c 0;d 0;");
    bo_snapshot_cache_clear();
    (void)feed_directory("snapshot"); /* removes the file: it is built from the table */
    expect_all("a 7;b 8;c 0;d 0;");
}

static void remove_front(size_t count)
{
    site.count -= count;
    memmove(site.rows, site.rows + count, site.count * sizeof *site.rows);
}

static void remove_ten(void)
{
    remove_front(10);
}

static void remove_hundred(void)
{
    remove_front(100);
}

static void insert_sixty(void)
{
    memmove(site.rows + 60, site.rows, site.count * sizeof *site.rows);
    for (size_t i = 0; i < 60; i++) {
        (void)snprintf(site.rows[i].domain, sizeof site.rows[i].domain, "a%02zu.com", i);
    }
    site.count += 60;
}

/* Removes the rows that end page 1 too, as page 2 is asked for: the seam is where one of them stays. */
static void remove_seam(void)
{
    memmove(site.rows + 80, site.rows + 119, (site.count - 119) * sizeof *site.rows);
    site.count -= 39;
}

static void every_name_that_stays_is_read_however_the_list_moves(void **state)
{
    static void (*const changes[])(void) = {remove_ten, remove_hundred, insert_sixty, remove_seam};

    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        memset(&site, 0, sizeof site);
        site.cap = i == 1 ? 400 : 120;
        list_names(1990 - 60);
        test_db_run(db, "DELETE FROM backorder_pending_domains");
        site.at = 2;
        site.change = changes[i];
        (void)import();
        for (size_t row = 0; row < site.count; row++) {
            char sql[160];
            if (site.rows[row].domain[0] == 'n' && row % 7 == 0) {
                (void)snprintf(sql, sizeof sql, "SELECT COUNT(*) FROM backorder_pending_domains WHERE domain = '%.8s'",
                               site.rows[row].domain);
                expect_number(sql, 1);
            }
        }
        expect_number("SELECT COUNT(*) FROM backorder_pending_domains WHERE domain LIKE 'name%'", 1930);
    }
}

static void cut_short(void)
{
    site.count = 200;
}

static void a_list_that_is_replaced_while_it_is_read_is_none(void **state)
{
    (void)state;
    list_names(1000);
    (void)import();
    site.at = 3;
    site.change = cut_short;
    expect_refused("changed", "The feed QueryDomainPendingDeleteList (ispapi) changed too much while it was read: its "
                              "first page told of 1000 names, and 200 came.");
}

static void go_on_without_end(void)
{
    for (size_t i = 0; i < site.count; i++) {
        site.rows[i].domain[0]++;
    }
    site.at++;
}

static void pages_that_never_join_are_given_up(void **state)
{
    (void)state;
    list_names(1000);
    site.at = 2;
    site.change = go_on_without_end;
    expect_refused("changed", "The feed QueryDomainPendingDeleteList (ispapi) changed too much while it was read: page "
                              "3 does not continue the one before.");
}

static void a_list_that_is_far_too_short_changes_nothing(void **state)
{
    (void)state;
    list_names(1000);
    (void)import();
    site.count = 400;
    expect_refused("shrunk", "The feed QueryDomainPendingDeleteList (ispapi) lacks 600 of the 1000 stored names that "
                             "have not dropped yet, more than the allowed 50 %.");
    site.count = 0;
    expect_refused("", "The feed QueryDomainPendingDeleteList (ispapi) holds no rows.");
}

static void a_refusal_is_one_sentence_and_a_passing_fault_is_none(void **state)
{
    (void)state;
    list_names(300);
    site.at = 2;
    site.code = 530;
    expect_refused("", "Page 2 of the feed QueryDomainPendingDeleteList (ispapi) could not be read. The registrar "
                       "answered 530: Authentication failed.");
    site.code = 421;
    assert_int_equal(import().read, 300);
    site.code = 0;
    site.fate = SERVER_TRUNCATE;
    assert_int_equal(import().read, 300);
}

static void pages_that_are_not_whole_are_refused(void **state)
{
    (void)state;
    list_names(300);
    site.at = 2;
    site.wrong_count = true;
    expect_refused("", "Page 2 of the feed QueryDomainPendingDeleteList (ispapi) has 120 rows where it tells of 121.");
    site.wrong_count = false;
    site.without_total = true;
    expect_refused("",
                   "Page 2 of the feed QueryDomainPendingDeleteList (ispapi) does not tell how many names there are.");
    site.without_total = false;
    site.same_page = true;
    expect_refused(
        "", "Page 2 of the feed QueryDomainPendingDeleteList (ispapi) brings nothing new, although more is to come.");
}

static void rows_that_are_no_names_are_told_with_page_and_row(void **state)
{
    bo_import_report report;

    (void)state;
    list_names(300);
    (void)snprintf(site.rows[1].domain, sizeof site.rows[1].domain, "name 1.com");
    (void)snprintf(site.rows[130].date, sizeof site.rows[130].date, "soon");
    (void)snprintf(site.rows[140].score, sizeof site.rows[140].score, "7.5");
    (void)snprintf(site.rows[141].score, sizeof site.rows[141].score, "256");
    report = import();
    assert_int_equal(report.rows, 296);
    assert_int_equal(report.rejected, 4);
    assert_int_equal(report.reasons[0].line, 2);
    assert_string_equal(report.reasons[0].text, "name 1.com;2027-01-05 10:00:00;1");
    assert_int_equal(report.reasons[1].line, 131);
    assert_string_equal(report.reasons[1].reason,
                        "on page 2, its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105");
    assert_string_equal(report.reasons[2].reason, "on page 2, its score is not a whole number from 0 to 255");
    assert_string_equal(report.reasons[3].text, "name0141.com;2027-01-05 10:00:00;256");
    for (size_t i = 0; i < 200; i++) {
        (void)snprintf(site.rows[i].date, sizeof site.rows[i].date, "-");
    }
    expect_refused("", "The feed QueryDomainPendingDeleteList (ispapi) is not a list of names: 200 of its 300 rows are "
                       "none; row 1: on page 1, its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105.");
}

static void all_pages_together_have_one_deadline(void **state)
{
    bo_import_options options = feed_options();
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    list_names(10);
    options.registrar = registrar;
    options.timeout = 0;
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_FEED);
    assert_string_equal(err.message,
                        "Page 1 of the feed QueryDomainPendingDeleteList (ispapi) could not be read. The "
                        "registrar gave no answer to QueryDomainPendingDeleteList: the time for it had run "
                        "out.");
    assert_int_equal(import().read, 10);
}

static void a_source_is_one_and_its_platform_must_have_a_list(void **state)
{
    bo_import_options options = feed_options();
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    options.registrar = registrar;
    options.file = "a.csv";
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_SETTING);
    bo_registrar_close(registrar);
    open_registrar("cnr");
    assert_int_equal(try_import(&report, &err), BO_ERR_SETTING);
    assert_string_equal(err.message, "The registrar platform \"cnr\" has no list of names that can be imported.");
    assert_int_equal(site.pages, 0);
}

static void a_search_filters_and_orders_by_score(void **state)
{
    bo_query query;

    (void)state;
    list_row("a.com", "2027-01-05 10:00:00", "3");
    list_row("b.com", "2027-01-05 10:00:00", "10");
    list_row("c.com", "2027-01-05 10:00:00", "0");
    list_row("d.com", "2027-01-05 10:00:00", "3");
    list_row("e.com", "2027-01-05 10:00:00", "200");
    (void)import();
    bo_query_init(&query);
    query.order = BO_ORDER_SCORE;
    query.descending = true;
    expect_found(&query, "e 200;b 10;a 3;d 3;c 0;");
    query.descending = false;
    query.first = 1;
    query.rows = 3;
    expect_found(&query, "a 3;d 3;b 10;");
    bo_query_init(&query);
    query.order = BO_ORDER_NAME;
    query.score = (bo_range){1, 10};
    expect_found(&query, "a 3;b 10;d 3;");
    query.score = (bo_range){4, 255};
    expect_found(&query, "b 10;e 200;");
    query.score = (bo_range){0, 0};
    expect_found(&query, "c 0;");
    query.score = (bo_range){5, 4};
    expect_found(&query, "");
}

static void without_load_data_it_is_the_same(void **state)
{
    bo_db_settings settings = {.socket = getenv("BO_TEST_SOCKET"), .user = "root"};
    bo_import_options options = feed_options();
    const bo_db_value *columns;
    bo_import_report report;
    bo_db_rows *rows;
    bo_db *plain;
    char name[128];

    (void)state;
    list_names(1000);
    assert_int_equal(bo_db_query(db, &rows, "SELECT DATABASE()", NULL, 0, NULL), BO_OK);
    assert_int_equal(bo_db_next(rows, &columns, NULL), BO_OK);
    (void)snprintf(name, sizeof name, "%s", bo_db_as_text(&columns[0]));
    bo_db_rows_free(rows);
    settings.name = name;
    assert_int_equal(bo_db_open(&plain, &settings, NULL), BO_OK);
    options.registrar = registrar;
    assert_int_equal(bo_import(plain, directory, &options, &report, NULL), BO_OK);
    expect_number("SELECT COUNT(*) FROM backorder_pending_domains WHERE score = MOD(SUBSTRING(domain, 5), 11)", 1000);
    bo_db_close(plain);
}

static void equal_names_keep_the_highest_score_and_another_score_is_another_list(void **state)
{
    uint64_t checksums[2];

    (void)state;
    for (uint8_t turn = 0; turn < 2; turn++) {
        bo_names *names;
        assert_int_equal(bo_names_create(&names, NULL), BO_OK);
        for (uint32_t i = 0; i < 3; i++) {
            assert_int_equal(bo_names_add(names, "a", 1, "com", 3, NOW, NULL), BO_OK);
            bo_names_set_score(names, i, i == 1 ? (uint8_t)(5 + turn) : 0);
        }
        assert_int_equal(bo_names_sort(names, NULL, NULL), BO_OK);
        assert_int_equal(bo_names_at(names, 0)->score, 5 + turn);
        checksums[turn] = bo_names_checksum(names);
        bo_names_destroy(names);
    }
    assert_true(checksums[0] != checksums[1]);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(every_page_is_read_on_one_connection_and_stored_with_scores),
        TEST(another_score_alone_is_a_difference),
        TEST(a_feed_tells_no_scores_and_those_that_are_known_stay),
        TEST(every_name_that_stays_is_read_however_the_list_moves),
        TEST(a_list_that_is_replaced_while_it_is_read_is_none),
        TEST(pages_that_never_join_are_given_up),
        TEST(a_list_that_is_far_too_short_changes_nothing),
        TEST(a_refusal_is_one_sentence_and_a_passing_fault_is_none),
        TEST(pages_that_are_not_whole_are_refused),
        TEST(rows_that_are_no_names_are_told_with_page_and_row),
        TEST(all_pages_together_have_one_deadline),
        TEST(a_source_is_one_and_its_platform_must_have_a_list),
        TEST(a_search_filters_and_orders_by_score),
        TEST(without_load_data_it_is_the_same),
        cmocka_unit_test(equal_names_keep_the_highest_score_and_another_score_is_another_list),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
