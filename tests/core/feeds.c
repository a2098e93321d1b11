#define _DEFAULT_SOURCE
#include "feeds.h"

#include "db.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zip.h>

#define DAY 86400

static char path[4096];

const char *feed_file(const char *name, const char *bytes, size_t len)
{
    FILE *file;

    (void)snprintf(path, sizeof path, "%s/%s", test_directory(), name);
    file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, len, file), len);
    assert_int_equal(fclose(file), 0);
    return path;
}

const char *feed_text(const char *name, const char *text)
{
    return feed_file(name, text, strlen(text));
}

bo_buf feed_zip(const char *entry, const char *bytes, size_t len)
{
    zip_error_t error;
    zip_source_t *target, *content;
    zip_stat_t about;
    zip_t *zip;
    bo_buf out = {0};
    char chunk[4096];
    zip_int64_t got;

    zip_error_init(&error);
    target = zip_source_buffer_create(NULL, 0, 0, &error);
    assert_non_null(target);
    zip_source_keep(target);
    zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    assert_non_null(zip);
    content = zip_source_buffer(zip, bytes, len, 0);
    assert_non_null(content);
    assert_true(zip_file_add(zip, entry, content, 0) >= 0);
    assert_int_equal(zip_close(zip), 0);
    assert_int_equal(zip_source_stat(target, &about), 0);
    assert_int_equal(zip_source_open(target), 0);
    while ((got = zip_source_read(target, chunk, sizeof chunk)) > 0) {
        bo_buf_append(&out, chunk, (size_t)got);
    }
    assert_int_equal(got, 0);
    (void)zip_source_close(target);
    zip_source_free(target);
    assert_int_equal(out.len, about.size);
    return out;
}

const char *feed_directory(const char *name)
{
    static const char *const files[] = {"droplist.snapshot", "droplist.snapshot.new", "droplist.lock"};
    static char directory[2048];
    char file[4096];

    (void)snprintf(directory, sizeof directory, "%s/%s", test_directory(), name);
    (void)mkdir(directory, 0755);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        (void)snprintf(file, sizeof file, "%s/%s", directory, files[i]);
        (void)unlink(file);
    }
    return directory;
}

bo_import_options feed_options(void)
{
    return (bo_import_options){.max_shrink_percent = 50, .max_bytes = 16u << 20, .timeout = 10};
}

bo_status feed_import(bo_db *db, const char *directory, const char *text, bo_import_report *report, bo_err *err)
{
    bo_import_options options = feed_options();

    options.file = feed_text("feed.csv", text);
    return bo_import(db, directory, &options, report, err);
}

void feed_clock(bo_time at)
{
    char text[32];

    if (at == 0) {
        bo_clock_file(NULL);
        return;
    }
    (void)snprintf(text, sizeof text, "@%lld", (long long)at);
    bo_clock_file(feed_text("clock", text));
}

bo_buf feed_table(bo_db *db)
{
    bo_buf out = {0};
    const bo_db_value *columns;
    bo_db_rows *rows;
    bo_err err = {0};

    assert_int_equal(bo_db_query(db, &rows,
                                 "SELECT CONCAT(domain, '.', zone, ' ', drop_date, '\n') FROM backorder_pending_domains"
                                 " UNION ALL SELECT CONCAT('version ', version, ' rows ', row_count) FROM"
                                 " backorder_droplist",
                                 NULL, 0, &err),
                     BO_OK);
    while (bo_db_next(rows, &columns, &err) == BO_OK && columns) {
        bo_buf_text(&out, bo_db_as_text(&columns[0]));
    }
    bo_db_rows_free(rows);
    assert_false(bo_buf_failed(&out));
    return out;
}

bo_buf feed_real(unsigned every)
{
    char name[4096], line[512], date[BO_TIME_TEXT];
    bo_time first = 0, start, day;
    bo_buf out = {0};
    unsigned number = 0;
    FILE *file;

    (void)snprintf(name, sizeof name, "%s/tests/data/real-names.tsv", getenv("BO_TEST_ROOT"));
    file = fopen(name, "r");
    assert_non_null(file);
    assert_true(bo_time_parse(&start, "2027-01-01", 10));
    while (fgets(line, sizeof line, file)) {
        size_t len = strcspn(line, "\n");
        assert_true(len > 11 && bo_time_parse(&day, line, 10));
        first = first ? first : day;
        if (number++ % every == 0) {
            bo_buf_append(&out, line + 11, len - 11);
            bo_buf_printf(&out, ";%s\n", bo_time_format(start + (day - first) + number % DAY, date));
        }
    }
    (void)fclose(file);
    assert_false(bo_buf_failed(&out));
    return out;
}
