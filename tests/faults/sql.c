#include "sql.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_MAX (1 << 18)

struct sql_session {
    MYSQL *mysql;
    char text[TEXT_MAX];
};

void die(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    (void)fputs("tests/faults: ", stderr);
    (void)vfprintf(stderr, format, args);
    (void)fputc('\n', stderr);
    va_end(args);
    exit(2);
}

sql_session *sql_open(const char *socket, const char *database)
{
    sql_session *session = calloc(1, sizeof *session);
    unsigned seconds = 30;

    if (!session || !(session->mysql = mysql_init(NULL))) {
        die("no memory");
    }
    (void)mysql_options(session->mysql, MYSQL_OPT_READ_TIMEOUT, &seconds);
    (void)mysql_options(session->mysql, MYSQL_OPT_WRITE_TIMEOUT, &seconds);
    (void)mysql_options(session->mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (!mysql_real_connect(session->mysql, NULL, "root", NULL, database, 0, socket, CLIENT_MULTI_STATEMENTS)) {
        die("%s", mysql_error(session->mysql));
    }
    sql_run(session, "SET time_zone = '+00:00', sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE'");
    return session;
}

void sql_close(sql_session *session)
{
    mysql_close(session->mysql);
    free(session);
}

/* Reads every result; gives that of the last statement, which is NULL where it has no rows. */
static MYSQL_RES *finish(sql_session *session)
{
    MYSQL_RES *last = NULL;
    int more = 0;

    while (more == 0) {
        mysql_free_result(last);
        last = mysql_store_result(session->mysql);
        if (!last && mysql_errno(session->mysql) != 0) {
            break;
        }
        more = mysql_next_result(session->mysql);
    }
    if (mysql_errno(session->mysql) != 0) {
        die("%s in %.2000s", mysql_error(session->mysql), session->text);
    }
    return last;
}

static MYSQL_RES *send(sql_session *session, const char *format, va_list args)
{
    int len = vsnprintf(session->text, TEXT_MAX, format, args);

    if (len < 0 || len >= TEXT_MAX) {
        die("a statement is too long");
    }
    if (mysql_real_query(session->mysql, session->text, (unsigned long)len) != 0) {
        die("%s in %.2000s", mysql_error(session->mysql), session->text);
    }
    return finish(session);
}

void sql_run(sql_session *session, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    mysql_free_result(send(session, format, args));
    va_end(args);
}

void sql_file(sql_session *session, const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t len = file ? fread(session->text, 1, TEXT_MAX - 1, file) : 0;

    if (len == 0 || len == TEXT_MAX - 1) {
        die("%s cannot be read", path);
    }
    (void)fclose(file);
    session->text[len] = '\0';
    if (mysql_real_query(session->mysql, session->text, (unsigned long)len) != 0) {
        die("%s in %s", mysql_error(session->mysql), path);
    }
    mysql_free_result(finish(session));
}

MYSQL_RES *sql_rows(sql_session *session, const char *format, ...)
{
    va_list args;
    MYSQL_RES *rows;

    va_start(args, format);
    rows = send(session, format, args);
    va_end(args);
    if (!rows) {
        die("no rows from %.2000s", session->text);
    }
    return rows;
}

int64_t sql_number(sql_session *session, const char *format, ...)
{
    va_list args;
    MYSQL_RES *rows;
    MYSQL_ROW row;
    int64_t number = 0;

    va_start(args, format);
    rows = send(session, format, args);
    va_end(args);
    if (rows && (row = mysql_fetch_row(rows)) && row[0]) {
        number = strtoll(row[0], NULL, 10);
    }
    mysql_free_result(rows);
    return number;
}

bo_money sql_money(const char *text)
{
    bo_money amount = 0;

    if (text && bo_money_parse(&amount, text, strlen(text), NULL) != BO_OK) {
        die("%s is no amount", text);
    }
    return amount;
}
