#define _DEFAULT_SOURCE
#include "db_session.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CONNECT_SECONDS 10
#define ANSWER_SECONDS 300 /* a LOAD DATA of millions of rows is one answer */
#define TRIES 5

static const char *reason_of(unsigned code)
{
    switch (code) {
    case 1205: /* lock wait timeout */
    case 1213: /* deadlock, certification failure */
    case 3101: /* certification failure at commit */
        return "deadlock";
    case 1062:
        return "duplicate";
    case 1148: /* old servers: command not allowed */
    case 2068: /* refused by the client library */
    case 3948: /* MySQL 8: loading local data is disabled */
    case 4166: /* MariaDB: the same */
        return "no-local-infile";
    case 2002:
    case 2003:
    case 2006:
    case 2013:
    case 2055:
        return "lost";
    default:
        return "";
    }
}

bo_status bo_db_fail(bo_db *db, unsigned code, const char *message, bo_err *err)
{
    const char *reason = reason_of(code);

    if (db && strcmp(reason, "lost") == 0) {
        db->lost = true;
    }
    return bo_fail_reason(err, BO_ERR_DATABASE, reason, "The database said: %s (error %u).", message, code);
}

bo_status bo_db_fail_session(bo_db *db, bo_err *err)
{
    return bo_db_fail(db, mysql_errno(db->mysql), mysql_error(db->mysql), err);
}

/* The server may only read what bo_db_load offers, never a file of this machine. */
static int refuse_file(void **context, const char *name, void *session)
{
    (void)context;
    (void)name;
    (void)session;
    return 1;
}

static int refuse_read(void *context, char *buffer, unsigned capacity)
{
    (void)context;
    (void)buffer;
    (void)capacity;
    return -1;
}

static void load_end(void *context)
{
    (void)context;
}

static int load_error(void *context, char *message, unsigned capacity)
{
    static const char text[] = "reading local files is refused";

    (void)context;
    if (capacity > 0) {
        size_t len = sizeof text - 1 < capacity - 1 ? sizeof text - 1 : capacity - 1;
        memcpy(message, text, len);
        message[len] = '\0';
    }
    return 2068;
}

static void set_options(MYSQL *mysql, const bo_db_settings *settings)
{
    unsigned connect_seconds = CONNECT_SECONDS;
    unsigned answer_seconds = ANSWER_SECONDS;
    unsigned local_infile = settings->local_infile ? 1 : 0;

    (void)mysql_options(mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connect_seconds);
    (void)mysql_options(mysql, MYSQL_OPT_READ_TIMEOUT, &answer_seconds);
    (void)mysql_options(mysql, MYSQL_OPT_WRITE_TIMEOUT, &answer_seconds);
    (void)mysql_options(mysql, MYSQL_OPT_LOCAL_INFILE, &local_infile);
    (void)mysql_options(mysql, MYSQL_SET_CHARSET_NAME, "utf8mb4");
    if (settings->tls_ca || settings->tls_cert || settings->tls_key) {
        bo_db_flag verify = settings->tls_verify;
        (void)mysql_ssl_set(mysql, settings->tls_key, settings->tls_cert, settings->tls_ca, NULL, NULL);
#ifdef MARIADB_BASE_VERSION
        (void)mysql_options(mysql, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &verify);
#else
        unsigned mode = verify ? SSL_MODE_VERIFY_IDENTITY : SSL_MODE_REQUIRED;
        (void)mysql_options(mysql, MYSQL_OPT_SSL_MODE, &mode);
#endif
    }
}

bo_status bo_db_open(bo_db **out, const bo_db_settings *settings, bo_err *err)
{
    static const char setup[] =
        "SET time_zone = '+00:00', innodb_lock_wait_timeout = 20, sql_mode = "
        "'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";
    bo_db *db = calloc(1, sizeof *db);
    bo_status status;

    *out = NULL;
    if (!db || !(db->mysql = mysql_init(NULL))) {
        free(db);
        return bo_fail_memory(err);
    }
    set_options(db->mysql, settings);
    if (!mysql_real_connect(db->mysql, settings->host, settings->user, settings->password, settings->name,
                            settings->port, settings->socket, 0) ||
        mysql_real_query(db->mysql, setup, sizeof setup - 1) != 0) {
        status = bo_db_fail_session(db, err);
        bo_db_close(db);
        return status;
    }
    mysql_set_local_infile_handler(db->mysql, refuse_file, refuse_read, load_end, load_error, NULL);
    *out = db;
    return BO_OK;
}

void bo_db_close(bo_db *db)
{
    if (!db) {
        return;
    }
    bo_db_drop_statements(db);
    mysql_close(db->mysql);
    free(db);
}

const char *bo_db_server_version(const bo_db *db)
{
    return mysql_get_server_info(db->mysql);
}

bool bo_db_lost(const bo_db *db)
{
    return db->lost;
}

bo_status bo_db_begin(bo_db *db, bo_err *err)
{
    bo_db_await(db);
    return mysql_real_query(db->mysql, "START TRANSACTION", 17) == 0 ? BO_OK : bo_db_fail_session(db, err);
}

bo_status bo_db_commit(bo_db *db, bo_err *err)
{
    bo_db_await(db);
    return mysql_commit(db->mysql) == 0 ? BO_OK : bo_db_fail_session(db, err);
}

void bo_db_rollback(bo_db *db)
{
    bo_db_await(db);
    (void)mysql_rollback(db->mysql);
}

bo_status bo_db_transaction(bo_db *db, bo_status (*work)(bo_db *db, void *context, bo_err *err), void *context,
                            bo_err *err)
{
    bo_err local;
    bo_status status = BO_OK;

    for (int try = 0; try < TRIES; try++) {
        if (try > 0) {
            (void)usleep((useconds_t)(10000u << try));
        }
        local = (bo_err){0};
        status = bo_db_begin(db, &local);
        if (status == BO_OK) {
            status = work(db, context, &local);
        }
        if (status == BO_OK) {
            status = bo_db_commit(db, &local);
        }
        if (status == BO_OK) {
            return BO_OK;
        }
        if (!db->lost) {
            bo_db_rollback(db);
        }
        if (status != BO_ERR_DATABASE || strcmp(local.reason, "deadlock") != 0) {
            break;
        }
    }
    if (err) {
        *err = local;
    }
    return status;
}

typedef struct {
    size_t (*fill)(void *context, char *buffer, size_t capacity);
    void *context;
} load_source;

static int load_begin(void **context, const char *name, void *session)
{
    (void)name;
    *context = session;
    return 0;
}

static int load_read(void *context, char *buffer, unsigned capacity)
{
    load_source *source = context;

    return (int)source->fill(source->context, buffer, capacity);
}

bo_status bo_db_load(bo_db *db, const char *sql, size_t (*fill)(void *context, char *buffer, size_t capacity),
                     void *context, uint64_t *rows, bo_err *err)
{
    load_source source = {fill, context};
    bo_status status = BO_OK;

    bo_db_await(db);
    mysql_set_local_infile_handler(db->mysql, load_begin, load_read, load_end, load_error, &source);
    if (mysql_real_query(db->mysql, sql, (unsigned long)strlen(sql)) != 0) {
        status = bo_db_fail_session(db, err);
    } else if (rows) {
        *rows = mysql_affected_rows(db->mysql);
    }
    mysql_set_local_infile_handler(db->mysql, refuse_file, refuse_read, load_end, load_error, NULL);
    return status;
}
