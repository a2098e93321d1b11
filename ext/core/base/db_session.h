#ifndef BO_DB_SESSION_H
#define BO_DB_SESSION_H

#include "db.h"

#include <mysql.h>

/* What a session with the server is: shared by db.c, which opens it and keeps its transactions, and db_statement.c. */

#if defined(MARIADB_BASE_VERSION) || MYSQL_VERSION_ID < 80000
typedef my_bool bo_db_flag;
#else
typedef bool bo_db_flag;
#endif

#define BO_DB_STATEMENTS 64 /* kept prepared */

/* A prepared statement. `in_use` while its rows are being read; a second reader of the same SQL prepares its own. */
typedef struct {
    char *sql;
    MYSQL_STMT *stmt;
    uint64_t used; /* the session's count when it was last used */
    bool in_use;
} bo_db_statement;

/* What bo_db_ask asked, and its answer once something had to wait for it. */
typedef struct {
    enum { BO_DB_NOT_ASKED, BO_DB_UNANSWERED, BO_DB_ANSWERED } state;
    int64_t numbers[BO_DB_ANSWER_MAX];
    unsigned count;
    bo_status status;
    bo_err err;
} bo_db_question;

struct bo_db {
    MYSQL *mysql;
    bo_db_question question;
    bo_db_statement cache[BO_DB_STATEMENTS];
    uint64_t uses;
    bool lost;
    int64_t insert_id;
};

/* Tells what the server or the client library said. `db` may be NULL. */
bo_status bo_db_fail(bo_db *db, unsigned code, const char *message, bo_err *err);
/* The same of what it said last. */
bo_status bo_db_fail_session(bo_db *db, bo_err *err);

/* Before anything else runs on the session: waits for what was asked, if anything was. */
void bo_db_await(bo_db *db);

/* Closes all statements that are kept. */
void bo_db_drop_statements(bo_db *db);

#endif
