/* Prepared statements: kept, executed, and their rows read. */
#define _DEFAULT_SOURCE
#include "db_session.h"

#include <stdlib.h>
#include <string.h>

#define COLUMN_MAX 65536

struct bo_db_rows {
    MYSQL_STMT *stmt;
    bo_db_statement *cached; /* NULL: the rows own `stmt` */
    unsigned count;
    MYSQL_BIND *binds;
    bo_db_value *values;
    unsigned long *lengths;
    bo_db_flag *nulls;
    char *storage;
};

static bo_status fail_statement(bo_db *db, MYSQL_STMT *stmt, bo_err *err)
{
    return bo_db_fail(db, mysql_stmt_errno(stmt), mysql_stmt_error(stmt), err);
}

static void drop_statement(bo_db_statement *cached)
{
    if (cached->stmt) {
        (void)mysql_stmt_close(cached->stmt);
    }
    free(cached->sql);
    *cached = (bo_db_statement){0};
}

void bo_db_drop_statements(bo_db *db)
{
    for (size_t i = 0; i < BO_DB_STATEMENTS; i++) {
        drop_statement(&db->cache[i]);
    }
}

/* The least recently used statement that is not in use, emptied; NULL when all are in use. */
static bo_db_statement *free_slot(bo_db *db)
{
    bo_db_statement *oldest = NULL;

    for (size_t i = 0; i < BO_DB_STATEMENTS; i++) {
        bo_db_statement *candidate = &db->cache[i];
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
static bo_status prepare(bo_db *db, const char *sql, MYSQL_STMT **out, bo_db_statement **cached, bo_err *err)
{
    bool known_in_use = false;
    bo_db_statement *slot;
    bo_status status;

    bo_db_await(db);
    for (size_t i = 0; i < BO_DB_STATEMENTS; i++) {
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
    bo_db_statement *cached;
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
        return bo_db_fail(NULL, mysql_stmt_errno(rows->stmt), mysql_stmt_error(rows->stmt), err);
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
