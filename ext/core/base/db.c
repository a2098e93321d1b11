#define _DEFAULT_SOURCE
#include "db.h"

#include <mysql.h>

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CONNECT_SECONDS 10
#define ANSWER_SECONDS 300 /* a LOAD DATA of millions of rows is one answer */
#define CACHED_STATEMENTS 64
#define TRIES 5
#define COLUMN_MAX 65536

#if defined(MARIADB_BASE_VERSION) || MYSQL_VERSION_ID < 80000
typedef my_bool flag;
#else
typedef bool flag;
#endif

/* A prepared statement. `in_use` while its rows are being read; a second reader of the same SQL prepares its own. */
typedef struct {
    char *sql;
    MYSQL_STMT *stmt;
    uint64_t used; /* the session's count when it was last used */
    bool in_use;
} statement;

struct bo_db {
    MYSQL *mysql;
    statement cache[CACHED_STATEMENTS];
    uint64_t uses;
    bool lost;
    int64_t insert_id;
};

struct bo_db_rows {
    MYSQL_STMT *stmt;
    statement *cached; /* NULL: the rows own `stmt` */
    unsigned count;
    MYSQL_BIND *binds;
    bo_db_value *values;
    unsigned long *lengths;
    flag *nulls;
    char *storage;
};

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

static bo_status fail(bo_db *db, unsigned code, const char *message, bo_err *err)
{
    const char *reason = reason_of(code);

    if (db && strcmp(reason, "lost") == 0) {
        db->lost = true;
    }
    return bo_fail_reason(err, BO_ERR_DATABASE, reason, "The database said: %s (error %u).", message, code);
}

static bo_status fail_session(bo_db *db, bo_err *err)
{
    return fail(db, mysql_errno(db->mysql), mysql_error(db->mysql), err);
}

static bo_status fail_statement(bo_db *db, MYSQL_STMT *stmt, bo_err *err)
{
    return fail(db, mysql_stmt_errno(stmt), mysql_stmt_error(stmt), err);
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
        flag verify = settings->tls_verify;
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
        status = fail_session(db, err);
        bo_db_close(db);
        return status;
    }
    mysql_set_local_infile_handler(db->mysql, refuse_file, refuse_read, load_end, load_error, NULL);
    *out = db;
    return BO_OK;
}

static void drop_statement(statement *cached)
{
    if (cached->stmt) {
        (void)mysql_stmt_close(cached->stmt);
    }
    free(cached->sql);
    *cached = (statement){0};
}

void bo_db_close(bo_db *db)
{
    if (!db) {
        return;
    }
    for (size_t i = 0; i < CACHED_STATEMENTS; i++) {
        drop_statement(&db->cache[i]);
    }
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

/* The least recently used statement that is not in use, emptied; NULL when all are in use. */
static statement *free_slot(bo_db *db)
{
    statement *oldest = NULL;

    for (size_t i = 0; i < CACHED_STATEMENTS; i++) {
        statement *candidate = &db->cache[i];
        if (!candidate->in_use && (!oldest || candidate->used < oldest->used)) {
            oldest = candidate;
        }
    }
    if (oldest) {
        drop_statement(oldest);
    }
    return oldest;
}

static bo_status prepare_new(bo_db *db, const char *sql, MYSQL_STMT **out, bo_err *err)
{
    MYSQL_STMT *stmt = mysql_stmt_init(db->mysql);
    bo_status status;

    if (!stmt) {
        return bo_fail_memory(err);
    }
    if (mysql_stmt_prepare(stmt, sql, (unsigned long)strlen(sql)) != 0) {
        status = fail_statement(db, stmt, err);
        (void)mysql_stmt_close(stmt);
        return status;
    }
    *out = stmt;
    return BO_OK;
}

/* `*cached` becomes NULL when the caller owns the statement. */
static bo_status prepare(bo_db *db, const char *sql, MYSQL_STMT **out, statement **cached, bo_err *err)
{
    bool known_in_use = false;
    statement *slot;
    bo_status status;

    for (size_t i = 0; i < CACHED_STATEMENTS; i++) {
        slot = &db->cache[i];
        if (slot->sql && strcmp(slot->sql, sql) == 0) {
            if (!slot->in_use) {
                slot->used = ++db->uses;
                *cached = slot;
                *out = slot->stmt;
                return BO_OK;
            }
            known_in_use = true;
        }
    }
    *cached = NULL;
    status = prepare_new(db, sql, out, err);
    if (status != BO_OK) {
        return status;
    }
    slot = known_in_use ? NULL : free_slot(db);
    if (slot && (slot->sql = strdup(sql))) {
        slot->stmt = *out;
        slot->used = ++db->uses;
        *cached = slot;
    }
    return BO_OK;
}

/* Binds and executes. The binds only have to live until the server has the values. */
static bo_status execute(bo_db *db, MYSQL_STMT *stmt, const bo_db_value *args, size_t count, bo_err *err)
{
    MYSQL_BIND *binds = NULL;
    long long *numbers = NULL;
    bo_status status = BO_OK;

    if (mysql_stmt_param_count(stmt) != count) {
        return bo_fail(err, BO_ERR_DATABASE, "A statement with %lu parameters got %zu values.",
                       mysql_stmt_param_count(stmt), count);
    }
    if (count > 0) {
        binds = calloc(count, sizeof *binds);
        numbers = calloc(count, sizeof *numbers);
        if (!binds || !numbers) {
            status = bo_fail_memory(err);
            goto done;
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (args[i].kind == BO_DB_NULL) {
            binds[i].buffer_type = MYSQL_TYPE_NULL;
        } else if (args[i].kind == BO_DB_INT) {
            numbers[i] = args[i].number;
            binds[i].buffer_type = MYSQL_TYPE_LONGLONG;
            binds[i].buffer = &numbers[i];
        } else {
            binds[i].buffer_type = MYSQL_TYPE_STRING;
            binds[i].buffer = (void *)(uintptr_t)args[i].text;
            binds[i].buffer_length = (unsigned long)args[i].len;
        }
    }
    if ((count > 0 && mysql_stmt_bind_param(stmt, binds) != 0) || mysql_stmt_execute(stmt) != 0) {
        status = fail_statement(db, stmt, err);
    }
done:
    free(binds);
    free(numbers);
    return status;
}

bo_status bo_db_exec(bo_db *db, const char *sql, const bo_db_value *args, size_t count, uint64_t *affected, bo_err *err)
{
    MYSQL_STMT *stmt;
    statement *cached;
    bo_status status = prepare(db, sql, &stmt, &cached, err);

    if (status != BO_OK) {
        return status;
    }
    status = execute(db, stmt, args, count, err);
    if (status == BO_OK) {
        db->insert_id = (int64_t)mysql_stmt_insert_id(stmt);
        if (affected) {
            *affected = mysql_stmt_affected_rows(stmt);
        }
    }
    if (!cached) {
        (void)mysql_stmt_close(stmt);
    }
    return status;
}

int64_t bo_db_insert_id(const bo_db *db)
{
    return db->insert_id;
}

static bool is_integer(enum enum_field_types type)
{
    return type == MYSQL_TYPE_TINY || type == MYSQL_TYPE_SHORT || type == MYSQL_TYPE_INT24 || type == MYSQL_TYPE_LONG ||
           type == MYSQL_TYPE_LONGLONG;
}

/* Bytes of storage a column gets, a multiple of eight. */
static size_t column_size(const MYSQL_FIELD *field)
{
    if (is_integer(field->type)) {
        return 8;
    }
    return (field->length < COLUMN_MAX - 8 ? field->length + 8 : COLUMN_MAX) & ~(size_t)7;
}

/* A bind a column, each with storage of its own. */
static bo_status bind_columns(bo_db *db, bo_db_rows *rows, bo_err *err)
{
    MYSQL_RES *meta = mysql_stmt_result_metadata(rows->stmt);
    MYSQL_FIELD *fields;
    size_t total = 0;
    char *at;
    bo_status status = BO_OK;

    if (!meta) {
        return bo_fail(err, BO_ERR_DATABASE, "A statement that should return rows returns none.");
    }
    rows->count = mysql_num_fields(meta);
    fields = mysql_fetch_fields(meta);
    rows->binds = calloc(rows->count, sizeof *rows->binds);
    rows->values = calloc(rows->count, sizeof *rows->values);
    rows->lengths = calloc(rows->count, sizeof *rows->lengths);
    rows->nulls = calloc(rows->count, sizeof *rows->nulls);
    for (unsigned i = 0; i < rows->count; i++) {
        total += column_size(&fields[i]);
    }
    rows->storage = malloc(total + 8);
    if (!rows->binds || !rows->values || !rows->lengths || !rows->nulls || !rows->storage) {
        status = bo_fail_memory(err);
        goto done;
    }
    at = rows->storage;
    for (unsigned i = 0; i < rows->count; i++) {
        MYSQL_BIND *bind = &rows->binds[i];
        size_t size = column_size(&fields[i]);

        bind->buffer_type = is_integer(fields[i].type) ? MYSQL_TYPE_LONGLONG : MYSQL_TYPE_STRING;
        bind->buffer = at;
        bind->buffer_length = (unsigned long)size;
        bind->length = &rows->lengths[i];
        bind->is_null = &rows->nulls[i];
        at += size;
    }
    if (mysql_stmt_bind_result(rows->stmt, rows->binds) != 0) {
        status = fail_statement(db, rows->stmt, err);
    }
done:
    mysql_free_result(meta);
    return status;
}

static bo_status open_rows(bo_db *db, bo_db_rows **out, const char *sql, const bo_db_value *args, size_t count,
                           bool buffered, bo_err *err)
{
    bo_db_rows *rows = calloc(1, sizeof *rows);
    bo_status status;

    *out = NULL;
    if (!rows) {
        return bo_fail_memory(err);
    }
    status = prepare(db, sql, &rows->stmt, &rows->cached, err);
    if (status != BO_OK) {
        free(rows);
        return status;
    }
    if (rows->cached) {
        rows->cached->in_use = true;
    }
    status = execute(db, rows->stmt, args, count, err);
    if (status == BO_OK) {
        status = bind_columns(db, rows, err);
    }
    if (status == BO_OK && buffered && mysql_stmt_store_result(rows->stmt) != 0) {
        status = fail_statement(db, rows->stmt, err);
    }
    if (status != BO_OK) {
        bo_db_rows_free(rows);
        return status;
    }
    *out = rows;
    return BO_OK;
}

bo_status bo_db_query(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count, bo_err *err)
{
    return open_rows(db, rows, sql, args, count, true, err);
}

bo_status bo_db_stream(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count,
                       bo_err *err)
{
    return open_rows(db, rows, sql, args, count, false, err);
}

bo_status bo_db_next(bo_db_rows *rows, const bo_db_value **columns, bo_err *err)
{
    int got = mysql_stmt_fetch(rows->stmt);

    *columns = NULL;
    if (got == MYSQL_NO_DATA) {
        return BO_OK;
    }
    if (got == MYSQL_DATA_TRUNCATED) {
        return bo_fail(err, BO_ERR_DATABASE, "A column holds more than %d bytes.", COLUMN_MAX);
    }
    if (got != 0) {
        return fail(NULL, mysql_stmt_errno(rows->stmt), mysql_stmt_error(rows->stmt), err);
    }
    for (unsigned i = 0; i < rows->count; i++) {
        bo_db_value *value = &rows->values[i];
        MYSQL_BIND *bind = &rows->binds[i];

        if (rows->nulls[i]) {
            value->kind = BO_DB_NULL;
        } else if (bind->buffer_type == MYSQL_TYPE_LONGLONG) {
            value->kind = BO_DB_INT;
            memcpy(&value->number, bind->buffer, sizeof value->number);
        } else {
            value->kind = BO_DB_TEXT;
            if (rows->lengths[i] >= bind->buffer_length) {
                return bo_fail(err, BO_ERR_DATABASE, "A column holds more than %d bytes.", COLUMN_MAX);
            }
            ((char *)bind->buffer)[rows->lengths[i]] = '\0';
            value->text = bind->buffer;
            value->len = rows->lengths[i];
        }
    }
    *columns = rows->values;
    return BO_OK;
}

void bo_db_rows_free(bo_db_rows *rows)
{
    if (!rows) {
        return;
    }
    (void)mysql_stmt_free_result(rows->stmt);
    if (rows->cached) {
        rows->cached->in_use = false;
    } else {
        (void)mysql_stmt_close(rows->stmt);
    }
    free(rows->binds);
    free(rows->values);
    free(rows->lengths);
    free(rows->nulls);
    free(rows->storage);
    free(rows);
}

bo_status bo_db_begin(bo_db *db, bo_err *err)
{
    return mysql_real_query(db->mysql, "START TRANSACTION", 17) == 0 ? BO_OK : fail_session(db, err);
}

bo_status bo_db_commit(bo_db *db, bo_err *err)
{
    return mysql_commit(db->mysql) == 0 ? BO_OK : fail_session(db, err);
}

void bo_db_rollback(bo_db *db)
{
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

    mysql_set_local_infile_handler(db->mysql, load_begin, load_read, load_end, load_error, &source);
    if (mysql_real_query(db->mysql, sql, (unsigned long)strlen(sql)) != 0) {
        status = fail_session(db, err);
    } else if (rows) {
        *rows = mysql_affected_rows(db->mysql);
    }
    mysql_set_local_infile_handler(db->mysql, refuse_file, refuse_read, load_end, load_error, NULL);
    return status;
}
