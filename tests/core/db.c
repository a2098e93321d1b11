#define _DEFAULT_SOURCE
#include "db.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char database[64];

static bo_db *open_named(const char *name)
{
    bo_db_settings settings = {.socket = getenv("BO_TEST_SOCKET"), .user = "root", .name = name, .local_infile = true};
    bo_db *db;
    bo_err err = {0};

    if (!settings.socket || bo_db_open(&db, &settings, &err) != BO_OK) {
        fail_msg("no database: %s", err.message);
    }
    return db;
}

void test_db_run(bo_db *db, const char *sql)
{
    char *copy = strdup(sql);
    bo_err err = {0};

    assert_non_null(copy);
    for (char *at = copy, *end; at && *at; at = end) {
        end = strstr(at, ";\n");
        if (end) {
            *end = '\0';
            end += 2;
        }
        if (at[strspn(at, " \n\t;")] && bo_db_exec(db, at, NULL, 0, NULL, &err) != BO_OK) {
            fail_msg("%s in %s", err.message, at);
        }
    }
    free(copy);
}

static char *read_schema(void)
{
    FILE *file = fopen(getenv("BO_TEST_SCHEMA"), "rb");
    char *text = calloc(1, 1 << 16);

    assert_non_null(file);
    assert_non_null(text);
    assert_true(fread(text, 1, (1 << 16) - 1, file) > 0);
    (void)fclose(file);
    return text;
}

bo_db *test_db_create(void)
{
    static unsigned number;
    bo_db *server = open_named(NULL);
    char sql[128];
    char *schema = read_schema();
    bo_db *db;

    (void)snprintf(database, sizeof database, "core_%ld_%u", (long)getpid(), number++);
    (void)snprintf(sql, sizeof sql, "CREATE DATABASE %s", database);
    test_db_run(server, sql);
    bo_db_close(server);
    db = open_named(database);
    test_db_run(db, schema);
    test_db_run(db, "CREATE TABLE tblclients (id INT PRIMARY KEY, currency INT NOT NULL, credit DECIMAL(16,2) NOT NULL "
                    "DEFAULT 0);\n"
                    "CREATE TABLE tblinvoices (id INT PRIMARY KEY, status VARCHAR(32) NOT NULL)");
    free(schema);
    return db;
}

void test_db_destroy(bo_db *db)
{
    char sql[128];

    (void)snprintf(sql, sizeof sql, "DROP DATABASE %s", database);
    test_db_run(db, sql);
    bo_db_close(db);
}

bo_db *test_db_open_again(void)
{
    return open_named(database);
}

int64_t test_db_number(bo_db *db, const char *sql)
{
    bo_db_rows *rows;
    const bo_db_value *columns;
    bo_err err = {0};
    int64_t number;

    if (bo_db_query(db, &rows, sql, NULL, 0, &err) != BO_OK || bo_db_next(rows, &columns, &err) != BO_OK) {
        fail_msg("%s in %s", err.message, sql);
    }
    assert_non_null(columns);
    number = columns[0].kind == BO_DB_INT ? columns[0].number : strtoll(bo_db_as_text(&columns[0]), NULL, 10);
    bo_db_rows_free(rows);
    return number;
}

const char *test_directory(void)
{
    const char *directory = getenv("BO_TEST_DIR");

    assert_non_null(directory);
    return directory;
}
