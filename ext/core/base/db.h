#ifndef BO_DB_H
#define BO_DB_H

#include "clock.h"
#include "err.h"
#include "money.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * One session with MySQL or MariaDB: UTC, utf8mb4, strict mode, prepared statements only. Not shared between threads.
 * Every failure is BO_ERR_DATABASE with the server's sentence; `reason` is "deadlock" where the transaction may be
 * tried again (deadlock, lock wait timeout, certification failure), "lost" when the connection is gone, "duplicate" for
 * a duplicate key.
 */
typedef struct bo_db bo_db;

typedef struct {
    const char *host;   /* NULL: localhost */
    const char *socket; /* NULL: the client library's default */
    unsigned port;      /* 0: the default */
    const char *user;
    const char *password;
    const char *name;
    const char *tls_ca, *tls_cert, *tls_key; /* NULL: none */
    bool tls_verify;
    bool local_infile; /* whether this session may LOAD DATA LOCAL */
} bo_db_settings;

bo_status bo_db_open(bo_db **out, const bo_db_settings *settings, bo_err *err);
void bo_db_close(bo_db *db); /* NULL is allowed */
const char *bo_db_server_version(const bo_db *db);
bool bo_db_lost(const bo_db *db); /* the connection is gone: nothing more can be done with it but closing it */

/* A parameter or a column. */
typedef struct {
    enum { BO_DB_NULL, BO_DB_INT, BO_DB_TEXT } kind;
    int64_t number;   /* BO_DB_INT */
    const char *text; /* BO_DB_TEXT; of a column: NUL-terminated, valid until the next bo_db_next */
    size_t len;
} bo_db_value;

bo_db_value bo_db_null(void);
bo_db_value bo_db_int(int64_t number);
bo_db_value bo_db_text(const char *text); /* NULL becomes NULL; the text must live until the call returns */
bo_db_value bo_db_bytes(const char *text, size_t len);

/* Wraps storage for values that must be rendered: keep it alive until the call returns. */
typedef struct {
    char text[BO_MONEY_TEXT];
} bo_db_scratch;
bo_db_value bo_db_money(bo_money amount, bo_db_scratch *scratch);
bo_db_value bo_db_time(bo_time at, bo_db_scratch *scratch);

/*
 * Runs a statement that returns no rows. `affected` (may be NULL) gets the number of rows it matched and changed,
 * as MySQL counts them. The SQL text must have one `?` a value.
 */
bo_status bo_db_exec(bo_db *db, const char *sql, const bo_db_value *args, size_t count, uint64_t *affected,
                     bo_err *err);
int64_t bo_db_insert_id(const bo_db *db);

/*
 * Runs a statement that returns rows. Buffered: the rows are fetched whole and other statements may run meanwhile.
 * Streamed (bo_db_stream): rows come as they are read and nothing else may run on the session until the rows are freed.
 * Integer columns arrive as BO_DB_INT, all others (DECIMAL, DATETIME, ENUM, strings) as text. A column may be 64 KiB.
 */
typedef struct bo_db_rows bo_db_rows;
bo_status bo_db_query(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count,
                      bo_err *err);
bo_status bo_db_stream(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count,
                       bo_err *err);
/* `*columns` is NULL after the last row. */
bo_status bo_db_next(bo_db_rows *rows, const bo_db_value **columns, bo_err *err);
void bo_db_rows_free(bo_db_rows *rows); /* NULL is allowed */

/* Column readers: NULL reads as 0, "" or false. */
int64_t bo_db_as_int(const bo_db_value *value);
const char *bo_db_as_text(const bo_db_value *value);
bo_status bo_db_as_money(const bo_db_value *value, bo_money *out, bo_err *err);
bool bo_db_as_time(const bo_db_value *value, bo_time *out); /* false for NULL and for dates out of range */

/*
 * Asks what the server works on while the caller does something else: a constant SELECT without parameters, whose
 * answer is one row of at most BO_DB_ANSWER_MAX whole numbers. One question at a time; asking another forgets the one
 * before. Any other statement of the session may run meanwhile, but waits for the answer first.
 */
#define BO_DB_ANSWER_MAX 4
bo_status bo_db_ask(bo_db *db, const char *sql, bo_err *err);
/* Waits for the answer to what was asked; `count` is that of its columns. */
bo_status bo_db_answer(bo_db *db, int64_t *numbers, unsigned count, bo_err *err);

bo_status bo_db_begin(bo_db *db, bo_err *err);
bo_status bo_db_commit(bo_db *db, bo_err *err);
void bo_db_rollback(bo_db *db);

/*
 * Runs `work` in a transaction; runs it anew, up to five times, when the server took it back ("deadlock"). `work` must
 * therefore do nothing but SQL on `db` and fill what it fills from scratch each time.
 */
bo_status bo_db_transaction(bo_db *db, bo_status (*work)(bo_db *db, void *context, bo_err *err), void *context,
                            bo_err *err);

/*
 * LOAD DATA LOCAL: the server asks for the file's bytes and gets them from `fill`, which returns the number of bytes
 * written to `buffer`, 0 at the end. `sql` is a constant LOAD DATA LOCAL statement; its file name does not matter.
 * BO_ERR_DATABASE with reason "no-local-infile" when server or client forbid it; nothing was loaded then.
 */
bo_status bo_db_load(bo_db *db, const char *sql, size_t (*fill)(void *context, char *buffer, size_t capacity),
                     void *context, uint64_t *rows, bo_err *err);

#endif
