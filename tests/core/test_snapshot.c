#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/checksum.h"
#include "droplist/snapshot_file.h"
#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NOW 1798761600 /* 2027-01-01 00:00:00 */

static const struct {
    const char *label, *zone;
    uint32_t drop;
} rows[] = {
    {"a", "co.uk", 86400},   {"a", "com", 172800}, {"a", "pl", 1},
    {"a-b-9", "com", 86401}, {"shop24", "pl", 5},  {"xn--bcher-kva", "de", 4291747199u},
    {"zzz", "com", 172801},
};
#define ROWS (sizeof rows / sizeof *rows)

static bo_names *make_names(void)
{
    bo_names *names;

    assert_int_equal(bo_names_create(&names, NULL), BO_OK);
    for (size_t i = 0; i < ROWS; i++) {
        size_t at = ROWS - 1 - i;
        assert_int_equal(bo_names_add(names, rows[at].label, strlen(rows[at].label), rows[at].zone,
                                      strlen(rows[at].zone), rows[at].drop, NULL),
                         BO_OK);
    }
    assert_int_equal(bo_names_sort(names, NULL, NULL), BO_OK);
    return names;
}

static void write_snapshot(const char *directory, const bo_names *names, uint64_t version)
{
    bo_snapshot_identity identity = {.version = version, .checksum = 77};
    bo_err err = {0};

    if (bo_snapshot_write(directory, names, &identity, &err) != BO_OK ||
        bo_snapshot_publish(directory, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
}

static void render_day(void *context, bo_time day, uint32_t names)
{
    char text[BO_TIME_TEXT];

    bo_buf_printf(context, "%.10s %u|", bo_time_format(day, text), names);
}

static void what_was_written_is_read(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_names *names = make_names();
    bo_snapshot *snapshot;
    bo_buf days = {0}, zones = {0};

    (void)state;
    write_snapshot(directory, names, 42);
    assert_int_equal(bo_snapshot_open(&snapshot, directory, NULL), BO_OK);
    assert_int_equal(bo_snapshot_version(snapshot), 42);
    assert_int_equal(bo_snapshot_rows(snapshot), ROWS);
    for (uint32_t i = 0; i < ROWS; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, i);
        bo_label_features features = bo_label_count(rows[i].label, strlen(rows[i].label));
        bo_domain name;
        char text[BO_NAME_MAX + 1];
        uint32_t found;
        (void)snprintf(text, sizeof text, "%s.%s", rows[i].label, rows[i].zone);
        assert_null(bo_domain_read(&name, text, strlen(text)));
        assert_int_equal(row.label_len, strlen(rows[i].label));
        assert_memory_equal(row.label, rows[i].label, row.label_len);
        assert_int_equal(row.zone_len, strlen(rows[i].zone));
        assert_memory_equal(row.zone, rows[i].zone, row.zone_len);
        assert_int_equal(row.drop_date, rows[i].drop);
        assert_memory_equal(&row.features, &features, sizeof features);
        assert_true(bo_snapshot_find(snapshot, &name, &found));
        assert_int_equal(found, i);
        (void)snprintf(text, sizeof text, "%s.%sx", rows[i].label, rows[i].zone);
        assert_null(bo_domain_read(&name, text, strlen(text)));
        assert_false(bo_snapshot_find(snapshot, &name, &found));
    }
    for (uint16_t i = 0; i < bo_snapshot_zones(snapshot); i++) {
        uint32_t count;
        size_t len;
        const char *zone = bo_snapshot_zone(snapshot, i, &len, &count);
        bo_buf_printf(&zones, "%.*s %u|", (int)len, zone, count);
    }
    assert_string_equal(zones.data, "co.uk 1|com 3|de 1|pl 2|");
    assert_int_equal(bo_snapshot_days(snapshot, render_day, &days, NULL), BO_OK);
    assert_string_equal(days.data, "1970-01-01 2|1970-01-02 2|1970-01-03 2|2105-12-31 1|");
    bo_buf_free(&days);
    bo_buf_free(&zones);
    bo_snapshot_release(snapshot);
    bo_names_destroy(names);
}

static void an_empty_list_has_a_snapshot(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_snapshot *snapshot;
    bo_names *names;
    bo_domain name;
    uint32_t row;

    (void)state;
    assert_int_equal(bo_names_create(&names, NULL), BO_OK);
    assert_int_equal(bo_names_sort(names, NULL, NULL), BO_OK);
    write_snapshot(directory, names, 0);
    assert_int_equal(bo_snapshot_open(&snapshot, directory, NULL), BO_OK);
    assert_int_equal(bo_snapshot_rows(snapshot), 0);
    assert_null(bo_domain_read(&name, "a.com", 5));
    assert_false(bo_snapshot_find(snapshot, &name, &row));
    bo_snapshot_release(snapshot);
    bo_names_destroy(names);
}

static char *read_snapshot(const char *directory, size_t *len)
{
    char path[4096], *bytes;
    struct stat about;
    FILE *file;

    (void)snprintf(path, sizeof path, "%s/%s", directory, BO_SNAPSHOT_FILE);
    file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fstat(fileno(file), &about), 0);
    assert_int_equal(about.st_mode & 0777, 0644);
    *len = (size_t)about.st_size;
    bytes = malloc(*len + 1);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, *len, file), *len);
    (void)fclose(file);
    return bytes;
}

static void expect_damaged(const char *directory, const char *bytes, size_t len)
{
    bo_snapshot *snapshot;
    bo_err err = {0};

    (void)feed_file("snapshot/" BO_SNAPSHOT_FILE, bytes, len);
    assert_int_equal(bo_snapshot_open(&snapshot, directory, &err), BO_ERR_SNAPSHOT);
    assert_string_equal(err.reason, "damaged");
    assert_null(snapshot);
}

static void any_flipped_byte_and_any_cut_is_refused(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_names *names = make_names();
    char *bytes;
    size_t len;

    (void)state;
    write_snapshot(directory, names, 1);
    bytes = read_snapshot(directory, &len);
    for (size_t i = 0; i < len; i++) {
        bytes[i] = (char)(bytes[i] ^ 1 << i % 8);
        expect_damaged(directory, bytes, len);
        bytes[i] = (char)(bytes[i] ^ 1 << i % 8);
    }
    for (size_t cut = 0; cut < len; cut += 32) {
        expect_damaged(directory, bytes, cut);
    }
    bytes[len] = 0;
    expect_damaged(directory, bytes, len + 1);
    free(bytes);
    bo_names_destroy(names);
}

/* Signs a header and content that were tampered with, as a foreign or malicious writer could. */
static void sign(char *bytes, size_t len)
{
    bo_snapshot_header *header = (bo_snapshot_header *)(void *)bytes;

    header->data_checksum = bo_checksum_of(bytes + sizeof *header, len - sizeof *header);
    header->header_checksum = bo_checksum_of(header, offsetof(bo_snapshot_header, header_checksum));
}

static void a_good_checksum_does_not_make_values_trusted(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_names *names = make_names();
    bo_snapshot_header *header;
    char *bytes, *copy;
    size_t len;

    (void)state;
    write_snapshot(directory, names, 1);
    bytes = read_snapshot(directory, &len);
    copy = malloc(len);
    assert_non_null(copy);
    header = (bo_snapshot_header *)(void *)copy;
    for (int tamper = 0; tamper < 15; tamper++) {
        memcpy(copy, bytes, len);
        const bo_snapshot_section *at = header->sections;
        switch (tamper) {
        case 0:
            header->rows++;
            break;
        case 1:
            header->rows = UINT32_MAX;
            break;
        case 2:
            header->zones--;
            break;
        case 3:
            header->days++;
            break;
        case 4:
            header->sections[BO_SECTION_LABELS].at = len;
            break;
        case 5:
            header->sections[BO_SECTION_LABELS].at = UINT64_MAX - 63;
            break;
        case 6:
            header->sections[BO_SECTION_DROP].at += 4;
            break;
        case 7:
            header->sections[BO_SECTION_LABELS].bytes += 1;
            break;
        case 8:
            copy[at[BO_SECTION_LABEL_AT].at + 4] = 1;
            break;
        case 9:
            copy[at[BO_SECTION_LABEL_LEN].at] = 0;
            break;
        case 10:
            copy[at[BO_SECTION_LABEL_LEN].at + 6] = 64;
            break;
        case 11:
            copy[at[BO_SECTION_ZONE].at] = 4;
            break;
        case 12:
            copy[at[BO_SECTION_DIGITS].at] = 2;
            break;
        case 13:
            copy[at[BO_SECTION_ZONES].at + 8] = 60;
            break;
        default:
            copy[at[BO_SECTION_DAYS].at] = 9;
            break;
        }
        sign(copy, len);
        expect_damaged(directory, copy, len);
    }
    memcpy(copy, bytes, len);
    header->format++;
    sign(copy, len);
    expect_damaged(directory, copy, len);
    free(copy);
    free(bytes);
    bo_names_destroy(names);
}

static void readers_keep_what_was_replaced(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_names *names = make_names();
    bo_snapshot *old, *fresh;

    (void)state;
    write_snapshot(directory, names, 1);
    assert_int_equal(bo_snapshot_open(&old, directory, NULL), BO_OK);
    write_snapshot(directory, names, 2);
    assert_int_equal(bo_snapshot_open(&fresh, directory, NULL), BO_OK);
    assert_int_equal(bo_snapshot_version(old), 1);
    assert_int_equal(bo_snapshot_row_at(old, 6).drop_date, rows[6].drop);
    assert_int_equal(bo_snapshot_version(fresh), 2);
    bo_snapshot_release(old);
    bo_snapshot_release(fresh);
    bo_names_destroy(names);
}

static bo_snapshot *acquire(bo_db *db, const char *directory)
{
    bo_snapshot *snapshot;
    bo_err err = {0};

    if (bo_snapshot_acquire(&snapshot, directory, db, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return snapshot;
}

static bool refresh(bo_db *db, const char *directory)
{
    bool built;
    bo_err err = {0};

    if (bo_snapshot_refresh(directory, db, &built, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return built;
}

static void import(bo_db *db, const char *directory, const char *text)
{
    bo_import_report report;
    bo_err err = {0};

    if (feed_import(db, directory, text, &report, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
}

static void a_node_without_a_good_file_builds_it_from_the_table(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_snapshot *snapshot;
    char *imported, *built, left[4096];
    size_t imported_len, built_len;

    (void)state;
    snapshot = acquire(db, directory); /* before the first import there is an empty one */
    assert_int_equal(bo_snapshot_rows(snapshot), 0);
    bo_snapshot_release(snapshot);
    import(db, directory, "b.com;2027-01-01 00:00:00\na.co.uk;2027-01-02 00:00:00\na-1.com;2027-01-02 00:00:00\n");
    imported = read_snapshot(directory, &imported_len);
    for (int way = 0; way < 4; way++) {   /* missing, a wrong byte, truncated, empty */
        (void)feed_directory("snapshot"); /* removes the files */
        if (way > 0) {
            imported[300] = (char)(imported[300] ^ 1);
            (void)feed_file("snapshot/" BO_SNAPSHOT_FILE, imported, way == 1 ? imported_len : way == 2 ? 300 : 0);
            imported[300] = (char)(imported[300] ^ 1);
        }
        (void)feed_text("snapshot/" BO_SNAPSHOT_FILE ".new", "of a build that died");
        bo_snapshot_cache_clear();
        snapshot = acquire(db, directory);
        assert_int_equal(bo_snapshot_version(snapshot), 1);
        assert_int_equal(bo_snapshot_rows(snapshot), 3);
        bo_snapshot_release(snapshot);
        built = read_snapshot(directory, &built_len);
        assert_int_equal(built_len, imported_len);
        assert_memory_equal(built, imported, built_len);
        free(built);
        (void)snprintf(left, sizeof left, "%s/%s.new", directory, BO_SNAPSHOT_FILE);
        assert_int_not_equal(access(left, F_OK), 0);
    }
    free(imported);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static void a_file_of_another_list_is_never_served(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_snapshot *snapshot;

    (void)state;
    import(db, directory, "b.com;2027-01-01 00:00:00\nc.com;2027-01-01 00:00:00\n");
    bo_snapshot_cache_clear();
    /* the same version, but another list: a database that was set up anew */
    test_db_run(db,
                "DELETE FROM backorder_pending_domains;\n"
                "INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('x', 'com', '2027-01-01');\n"
                "UPDATE backorder_droplist SET row_count = 1, source_checksum = '00000000000000ff';\n");
    snapshot = acquire(db, directory);
    assert_int_equal(bo_snapshot_version(snapshot), 1);
    assert_int_equal(bo_snapshot_rows(snapshot), 1);
    bo_snapshot_release(snapshot);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static void while_another_builds_the_old_list_is_served(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_snapshot *snapshot;
    bo_snapshot_lock lock;
    bo_err err = {0};

    (void)state;
    import(db, directory, "b.com;2027-01-01 00:00:00\n");
    snapshot = acquire(db, directory);
    test_db_run(db, "UPDATE backorder_droplist SET version = 2");
    assert_int_equal(bo_snapshot_lock_take(&lock, directory, 0, &err), BO_OK);
    bo_snapshot_release(snapshot);
    bo_snapshot_cache_expire();
    snapshot = acquire(db, directory);
    assert_int_equal(bo_snapshot_version(snapshot), 1);
    bo_snapshot_release(snapshot);
    bo_snapshot_cache_clear(); /* a process that has none yet takes the old file */
    snapshot = acquire(db, directory);
    assert_int_equal(bo_snapshot_version(snapshot), 1);
    bo_snapshot_release(snapshot);
    bo_snapshot_lock second;
    assert_int_equal(bo_snapshot_lock_take(&second, directory, 0, &err), BO_ERR_BUSY);
    assert_false(refresh(db, directory)); /* left to who is at it */
    bo_snapshot_lock_release(&lock);
    assert_true(refresh(db, directory));
    snapshot = acquire(db, directory);
    assert_int_equal(bo_snapshot_version(snapshot), 2);
    bo_snapshot_release(snapshot);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

/* The list of a node that did not import. */
static uint64_t served(bo_db *db, const char *directory)
{
    bo_snapshot *snapshot;
    uint64_t version;

    bo_snapshot_cache_expire();
    snapshot = acquire(db, directory);
    version = bo_snapshot_version(snapshot);
    bo_snapshot_release(snapshot);
    return version;
}

#define PATH_SPACE 4096

/* A list that one node has imported, and the directory of another one, which has no snapshot yet. */
static bo_db *two_nodes(char directory[PATH_SPACE], char importing[PATH_SPACE])
{
    bo_db *db = test_db_create();

    (void)snprintf(directory, PATH_SPACE, "%s", feed_directory("other-node"));
    (void)snprintf(importing, PATH_SPACE, "%s", feed_directory("snapshot"));
    feed_clock(NOW);
    import(db, importing, "b.com;2027-01-05 00:00:00\n");
    return db;
}

static void a_request_serves_the_old_list_until_a_cron_has_built_the_new_one(void **state)
{
    char directory[PATH_SPACE], importing[PATH_SPACE];
    bo_db *db = two_nodes(directory, importing);

    (void)state;
    assert_int_equal(served(db, directory), 1); /* built: there was none at all */
    assert_false(refresh(db, directory));
    import(db, importing, "a.com;2027-01-05 00:00:00\nb.com;2027-01-05 00:00:00\n");
    assert_int_equal(served(db, directory), 1);
    bo_snapshot_cache_clear(); /* nor does a worker that has just begun build */
    assert_int_equal(served(db, directory), 1);
    assert_true(refresh(db, directory));
    assert_int_equal(served(db, directory), 2);
    assert_false(refresh(db, directory));
    feed_clock(0);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

/* Opening it takes as long as checking all of it. */
static void while_the_old_list_is_served_its_file_is_not_opened_again(void **state)
{
    char directory[PATH_SPACE], importing[PATH_SPACE];
    bo_db *db = two_nodes(directory, importing);
    bo_snapshot *first, *again;

    (void)state;
    first = acquire(db, directory);
    import(db, importing, "a.com;2027-01-05 00:00:00\nb.com;2027-01-05 00:00:00\n");
    bo_snapshot_cache_expire();
    again = acquire(db, directory);
    assert_ptr_equal(again, first);
    bo_snapshot_release(first);
    bo_snapshot_release(again);
    feed_clock(0);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static void where_no_cron_does_a_request_builds_it_in_the_end(void **state)
{
    char directory[PATH_SPACE], importing[PATH_SPACE];
    bo_db *db = two_nodes(directory, importing);

    (void)state;
    assert_int_equal(served(db, directory), 1);
    import(db, importing, "a.com;2027-01-05 00:00:00\nb.com;2027-01-05 00:00:00\n");
    feed_clock(NOW + BO_SNAPSHOT_OVERDUE_SECONDS);
    assert_int_equal(served(db, directory), 1);
    feed_clock(NOW + BO_SNAPSHOT_OVERDUE_SECONDS + 1);
    assert_int_equal(served(db, directory), 2);
    feed_clock(0);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static void of_a_list_that_is_changing_no_snapshot_is_built(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_snapshot *snapshot;
    bo_err err = {0};

    (void)state;
    feed_clock(NOW);
    import(db, directory, "b.com;2027-01-05 00:00:00\n");
    test_db_run(db, "UPDATE backorder_droplist SET source_checksum = '" BO_LIST_CHANGING "'");
    feed_clock(NOW + 10 * BO_SNAPSHOT_OVERDUE_SECONDS);
    assert_int_equal(served(db, directory), 1);
    assert_false(refresh(db, directory));
    bo_snapshot_cache_clear();
    assert_int_equal(served(db, directory), 1);
    bo_snapshot_cache_clear();
    directory = feed_directory("snapshot"); /* removes the file */
    assert_false(refresh(db, directory));
    assert_int_equal(bo_snapshot_acquire(&snapshot, directory, db, &err), BO_ERR_BUSY);
    assert_non_null(strstr(err.message, "the next one will finish it"));
    assert_null(snapshot);
    feed_clock(0);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

/* What the process allocates for a snapshot and a search of it, and what the file takes, of real names. */
static void a_snapshot_is_small_on_disk_and_takes_next_to_nothing_of_a_worker(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_buf feed = feed_real(1);
    bo_snapshot *snapshot;
    struct mallinfo2 before, after;
    size_t len;

    (void)state;
    import(db, directory, feed.data);
    bo_buf_free(&feed);
    bo_snapshot_cache_clear();
    before = mallinfo2();
    snapshot = acquire(db, directory);
    after = mallinfo2();
    assert_true(bo_snapshot_rows(snapshot) > 1000);
    assert_true(after.uordblks + after.hblkhd < before.uordblks + before.hblkhd + 65536);
    free(read_snapshot(directory, &len));
    /* the index has whole blocks: one more than so few names fill */
    assert_true(len <= 80 * (size_t)bo_snapshot_rows(snapshot) + BO_MARKS * BO_INDEX_WORDS * sizeof(uint64_t));
    bo_snapshot_release(snapshot);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static void the_version_is_not_asked_for_with_each_search(void **state)
{
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_snapshot *first, *second;

    (void)state;
    import(db, directory, "b.com;2027-01-01 00:00:00\n");
    first = acquire(db, directory);
    test_db_run(db, "DROP TABLE backorder_droplist");
    second = acquire(db, directory);
    assert_ptr_equal(first, second);
    bo_snapshot_release(first);
    bo_snapshot_release(second);
    bo_snapshot_cache_expire();
    assert_int_equal(bo_snapshot_acquire(&first, directory, db, NULL), BO_ERR_DATABASE);
    assert_null(first);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static void *acquire_often(void *context)
{
    bo_db *db = test_db_open_again();

    for (int i = 0; i < 50; i++) {
        bo_snapshot *snapshot = acquire(db, context);
        uint64_t version = bo_snapshot_version(snapshot);
        assert_int_equal(bo_snapshot_rows(snapshot), version);
        bo_snapshot_release(snapshot);
        (void)test_db_number(db, "SELECT 1"); /* time without a lock of ours, in which a race can be seen */
        if (i % 5 == 0) {
            bo_snapshot_cache_expire();
        }
    }
    bo_db_close(db);
    return NULL;
}

static void threads_share_it_while_it_is_replaced(void **state)
{
    char directory[4096];
    bo_db *db = test_db_create();
    bo_buf feed = {0};
    pthread_t threads[4];

    (void)state;
    (void)snprintf(directory, sizeof directory, "%s", feed_directory("snapshot"));
    bo_buf_text(&feed, "a0.com;2027-01-01 00:00:00\n");
    import(db, directory, feed.data);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, acquire_often, directory), 0);
    }
    for (int i = 1; i < 15; i++) {
        bo_buf_printf(&feed, "a%d.com;2027-01-01 00:00:00\n", i);
        import(db, directory, feed.data);
    }
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    }
    bo_buf_free(&feed);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_written_is_read),
        cmocka_unit_test(an_empty_list_has_a_snapshot),
        cmocka_unit_test(any_flipped_byte_and_any_cut_is_refused),
        cmocka_unit_test(a_good_checksum_does_not_make_values_trusted),
        cmocka_unit_test(readers_keep_what_was_replaced),
        cmocka_unit_test(a_node_without_a_good_file_builds_it_from_the_table),
        cmocka_unit_test(a_file_of_another_list_is_never_served),
        cmocka_unit_test(while_another_builds_the_old_list_is_served),
        cmocka_unit_test(a_request_serves_the_old_list_until_a_cron_has_built_the_new_one),
        cmocka_unit_test(while_the_old_list_is_served_its_file_is_not_opened_again),
        cmocka_unit_test(where_no_cron_does_a_request_builds_it_in_the_end),
        cmocka_unit_test(of_a_list_that_is_changing_no_snapshot_is_built),
        cmocka_unit_test(a_snapshot_is_small_on_disk_and_takes_next_to_nothing_of_a_worker),
        cmocka_unit_test(the_version_is_not_asked_for_with_each_search),
        cmocka_unit_test(threads_share_it_while_it_is_replaced),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
