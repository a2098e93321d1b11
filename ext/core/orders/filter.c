#include "filter.h"

#include "../domain/spelling.h"
#include "../domain/utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLIENTS_MAX 50000

/* Clients by a part of their name, company or email; the three values are the same. */
#define CLIENTS_SQL                                                                                                    \
    "SELECT c.id FROM tblclients c WHERE CONCAT(c.firstname, ' ', c.lastname) LIKE ? ESCAPE '|'"                       \
    " OR c.companyname LIKE ? ESCAPE '|' OR c.email LIKE ? ESCAPE '|' LIMIT 50001"

bool bo_ids_add(bo_ids *ids, int64_t id)
{
    if (ids->count == ids->capacity) {
        size_t capacity = ids->capacity ? ids->capacity * 2 : 64;
        int64_t *items = realloc(ids->items, capacity * sizeof *items);

        if (!items) {
            return false;
        }
        ids->items = items;
        ids->capacity = capacity;
    }
    ids->items[ids->count++] = id;
    return true;
}

static void write_ids(bo_buf *sql, const char *column, const int64_t *ids, size_t count)
{
    if (count == 0) {
        bo_buf_text(sql, "1 = 0");
        return;
    }
    bo_buf_text(sql, column);
    for (size_t i = 0; i < count; i++) {
        bo_buf_printf(sql, "%s%lld", i == 0 ? " IN (" : ",", (long long)ids[i]);
    }
    bo_buf_char(sql, ')');
}

void bo_ids_write(bo_buf *sql, const char *column, const bo_ids *ids)
{
    write_ids(sql, column, ids->items, ids->count);
}

void bo_order_write_states(bo_buf *sql, bool first, unsigned states)
{
    const char *before = " IN (";

    if (states == 0) {
        return;
    }
    bo_buf_text(sql, first ? " WHERE d.status" : " AND d.status");
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        if (states & BO_STATE_BIT(state)) {
            bo_buf_printf(sql, "%s'%s'", before, bo_state_name((bo_state)state));
            before = ", ";
        }
    }
    bo_buf_char(sql, ')');
}

void bo_order_where_free(bo_order_where *where)
{
    bo_buf_free(&where->sql);
}

static void begin(bo_order_where *where)
{
    bo_buf_text(&where->sql, where->sql.len == 0 ? " WHERE " : " AND ");
}

static void add(bo_order_where *where, const char *condition, bo_db_value value)
{
    begin(where);
    bo_buf_text(&where->sql, condition);
    where->args[where->count++] = value;
}

static void add_times(bo_order_where *where, const bo_order_filter *filter)
{
    const struct {
        const char *condition;
        bo_time at;
    } bounds[] = {{"d.dropdate >= ?", filter->drop_from},
                  {"d.dropdate <= ?", filter->drop_to},
                  {"d.updateddate >= ?", filter->updated_from},
                  {"d.updateddate <= ?", filter->updated_to}};

    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
        if (bounds[i].at) {
            add(where, bounds[i].condition, bo_db_time(bounds[i].at, &where->times[i]));
        }
    }
}

/* "%text%", with what has a meaning for LIKE escaped. */
static void write_like(char *out, const char *text)
{
    *out++ = '%';
    for (; *text; text++) {
        if (*text == '%' || *text == '_' || *text == '|') {
            *out++ = '|';
        }
        *out++ = *text;
    }
    *out++ = '%';
    *out = '\0';
}

static bo_status read_ids(bo_db *db, bo_ids *ids, const char *sql, const bo_db_value *args, size_t count, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(db, &rows, sql, args, count, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        if (!bo_ids_add(ids, bo_db_as_int(&columns[0]))) {
            status = bo_fail_memory(err);
        }
    }
    bo_db_rows_free(rows);
    return status;
}

/*
 * The clients whose name, company or email is like this. They are found once and listed: asked for in the condition,
 * they would be looked for at each backorder.
 */
static bo_status find_clients(bo_db *db, bo_ids *ids, const char *like, bo_err *err)
{
    const bo_db_value args[] = {bo_db_text(like), bo_db_text(like), bo_db_text(like)};
    bo_status status = read_ids(db, ids, CLIENTS_SQL, args, 3, err);

    return status == BO_OK && ids->count > CLIENTS_MAX
               ? bo_fail_reason(err, BO_ERR_LIMIT, "clients", "More than %d clients match; tell more of the name.",
                                CLIENTS_MAX)
               : status;
}

/* The number a text is, 0 when it is none. */
static int64_t as_number(const char *text)
{
    int64_t number = 0;

    for (size_t i = 0; text[i]; i++) {
        if (text[i] < '0' || text[i] > '9' || i >= 18) {
            return 0;
        }
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/* Backorders whose application, invoice or own number the text is. */
static bo_status find_numbers(bo_db *db, bo_ids *ids, const char *text, bo_err *err)
{
    const int64_t number = as_number(text);
    const bo_db_value args[] = {bo_db_text(text), bo_db_int(number)};
    bo_status status = read_ids(db, ids, "SELECT d.id FROM backorder_domains d WHERE d.reference = ?", args, 1, err);

    if (status == BO_OK && number) {
        status = read_ids(db, ids, "SELECT d.id FROM backorder_domains d WHERE d.invoice = ?", args + 1, 1, err);
        if (status == BO_OK && !bo_ids_add(ids, number)) {
            status = bo_fail_memory(err);
        }
    }
    return status;
}

/* A part of a name as names spell it; what no name can have stays, and is not found. */
static void fold(bo_buf *out, const char *text)
{
    size_t len = strlen(text);

    while (len > 0) {
        size_t bytes = bo_spelling_piece(text, len);

        bytes = bytes > 0 ? bytes : 1;
        if (!bo_spelling_fold(out, text, bytes)) {
            bo_buf_append(out, text, bytes);
        }
        text += bytes;
        len -= bytes;
    }
}

/* Backorders of internationalised names with this part; the database cannot decode them. */
static bo_status find_unicode(bo_db *db, bo_ids *ids, const char *text, bo_err *err)
{
    char name[BO_NAME_MAX + 1], unicode[BO_UNICODE_MAX];
    bo_buf part = {0};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT d.id, CONCAT(d.domain, '.', d.tld) FROM backorder_domains d"
                                   " WHERE INSTR(CONCAT(d.domain, '.', d.tld), 'xn--') > 0",
                                   NULL, 0, err);

    fold(&part, text);
    if (status == BO_OK && bo_buf_failed(&part)) {
        status = bo_fail_memory(err);
    }
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        (void)snprintf(name, sizeof name, "%s", bo_db_as_text(&columns[1]));
        (void)bo_domain_unicode(name, strlen(name), unicode);
        if (part.len > 0 && strstr(unicode, part.data) && !bo_ids_add(ids, bo_db_as_int(&columns[0]))) {
            status = bo_fail_memory(err);
        }
    }
    bo_db_rows_free(rows);
    bo_buf_free(&part);
    return status;
}

/* The part as names are stored. */
static void write_name(char *out, const char *text)
{
    for (; *text; text++) {
        *out++ = (char)(*text >= 'A' && *text <= 'Z' ? *text + ('a' - 'A') : *text);
    }
    *out = '\0';
}

/* A part of the name, or of what its client is called, or a number. */
static bo_status add_search(bo_db *db, bo_order_where *where, const char *text, bo_err *err)
{
    const bool ascii = bo_is_ascii(text, strlen(text));
    bo_ids ids = {0}, clients = {0};
    bo_status status = ascii ? find_numbers(db, &ids, text, err) : find_unicode(db, &ids, text, err);

    if (status == BO_OK) {
        write_like(where->like, text);
        status = find_clients(db, &clients, where->like, err);
    }
    begin(where);
    bo_buf_char(&where->sql, '(');
    bo_ids_write(&where->sql, "d.id", &ids);
    if (clients.count > 0) {
        bo_buf_text(&where->sql, " OR ");
        bo_ids_write(&where->sql, "d.userid", &clients);
    }
    if (ascii) {
        write_name(where->name, text);
        bo_buf_text(&where->sql, " OR INSTR(CONCAT(d.domain, '.', d.tld), ?) > 0");
        where->args[where->count++] = bo_db_text(where->name);
    }
    bo_buf_char(&where->sql, ')');
    where->searched = ascii;
    free(ids.items);
    free(clients.items);
    return status;
}

static bo_status add_person(bo_db *db, bo_order_where *where, const char *text, bo_err *err)
{
    bo_ids clients = {0};
    bo_status status;

    write_like(where->like, text);
    status = find_clients(db, &clients, where->like, err);
    begin(where);
    bo_ids_write(&where->sql, "d.userid", &clients);
    free(clients.items);
    return status;
}

static bo_status check_text(const char *what, const char *text, bo_err *err)
{
    return text && strlen(text) > BO_FILTER_TEXT_MAX
               ? bo_fail(err, BO_ERR_SETTING, "%s must have at most %d bytes.", what, BO_FILTER_TEXT_MAX)
               : BO_OK;
}

static bo_status add_texts(bo_db *db, bo_order_where *where, const bo_order_filter *filter, bo_err *err)
{
    bo_status status = check_text("The filter's search", filter->search, err);

    if (status == BO_OK) {
        status = check_text("The filter's person", filter->person, err);
    }
    if (status == BO_OK && filter->person && *filter->person) {
        status = add_person(db, where, filter->person, err);
    }
    if (status == BO_OK && filter->search && *filter->search) {
        status = add_search(db, where, filter->search, err);
    }
    return status;
}

bo_status bo_order_where_write(bo_db *db, bo_order_where *where, const bo_order_filter *filter, bo_err *err)
{
    bo_status status = BO_OK;

    if (filter->client) {
        add(where, "d.userid = ?", bo_db_int(filter->client));
    }
    if (filter->id) {
        add(where, "d.id = ?", bo_db_int(filter->id));
    }
    if (filter->ids) {
        begin(where);
        write_ids(&where->sql, "d.id", filter->ids, filter->id_count);
    }
    if (filter->domain) {
        status = bo_domain_parse(&where->domain, filter->domain, strlen(filter->domain), err);
        if (status != BO_OK) {
            return status;
        }
        add(where, "d.domain = ?", bo_db_text(where->domain.label));
        add(where, "d.tld = ?", bo_db_text(where->domain.zone));
    } else if (filter->zone) {
        add(where, "d.tld = ?", bo_db_text(filter->zone));
    }
    add_times(where, filter);
    status = add_texts(db, where, filter, err);
    return status == BO_OK && bo_buf_failed(&where->sql) ? bo_fail_memory(err) : status;
}
