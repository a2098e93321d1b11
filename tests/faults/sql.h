/*
 * faults: backorders lived through crashes. A session of our own with the database, apart from the core's, for WHMCS's
 * books and for looking at what the core has written. Text protocol, several statements a call. What fails ends the
 * program: nothing here is under test.
 */
#ifndef FAULTS_SQL_H
#define FAULTS_SQL_H

#include "base/money.h"

#include <mysql.h>
#include <stdbool.h>

typedef struct sql_session sql_session;

/* `database` NULL: none yet. Strict mode, UTC. */
sql_session *sql_open(const char *socket, const char *database);
void sql_close(sql_session *session);

/* Runs statements separated by semicolons; results are thrown away, of all but the last. */
void sql_run(sql_session *session, const char *format, ...) __attribute__((format(printf, 2, 3)));
void sql_file(sql_session *session, const char *path);

/* The rows of the last statement; the caller frees them with mysql_free_result. */
MYSQL_RES *sql_rows(sql_session *session, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The first column of the first row of the last statement; 0 where there is none or it is NULL. */
int64_t sql_number(sql_session *session, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* "12.34" as hundredths; NULL: 0. */
bo_money sql_money(const char *text);

/* Ends the program: the harness itself, not what it tests, is at fault. */
_Noreturn void die(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
