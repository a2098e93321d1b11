#include "filter.h"

#include "../domain/spelling.h"
#include "../domain/utf8.h"

#include <stdio.h>
#include <string.h>

/* As many clients and backorders as are looked up for one search: each is a value of the statement. */
#define FOUND_MAX 50000
_Static_assert(FOUND_MAX + BO_FILTER_IDS_MAX + BO_STATES + 16 <= BO_ARGS_MAX, "a condition fits a statement");

/* Clients by a part of their name, company or email; the three values are the same. */
#define CLIENTS_SQL                                                                                                    \
    "SELECT c.id FROM tblclients c WHERE CONCAT(c.firstname, ' ', c.lastname) LIKE ? ESCAPE '|'"                       \
    " OR c.companyname LIKE ? ESCAPE '|' OR c.email LIKE ? ESCAPE '|' LIMIT ?"

void bo_order_where_free(bo_order_where *where)
{
    bo_buf_free(&where->sql);
    bo_args_free(&where->args);
}

bool bo_order_where_failed(const bo_order_where *where)
{
    return bo_buf_failed(&where->sql) || where->args.failed;
}

static void begin(bo_order_where *where)
{
    bo_buf_text(&where->sql, where->sql.len == 0 ? " WHERE " : " AND ");
}

static void add(bo_order_where *where, const char *condition, bo_db_value value)
{
    begin(where);
    bo_buf_text(&where->sql, condition);
    bo_args_add(&where->args, value);
}

static void write_in(bo_order_where *where, const char *column, const bo_args *values)
{
    bo_args_in(&where->args, &where->sql, column, values->items, values->count);
}

void bo_order_where_states(bo_order_where *where, unsigned states)
{
    bo_db_value names[BO_STATES];
    size_t count = 0;

    if (states == 0) {
        return;
    }
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        if (states & BO_STATE_BIT(state)) {
            names[count++] = bo_db_text(bo_state_name((bo_state)state));
        }
    }
    begin(where);
    bo_args_in(&where->args, &where->sql, "d.status", names, count);
}

void bo_order_where_only(bo_order_where *where, const bo_args *ids)
{
    bo_buf_clear(&where->sql);
    where->args.count = 0;
    begin(where);
    write_in(where, "d.id", ids);
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

/* Adds an id to those that were looked up for this condition. */
static bo_status found(bo_order_where *where, bo_args *ids, int64_t id, bo_err *err)
{
    if (++where->found > FOUND_MAX) {
        return bo_fail_reason(err, BO_ERR_LIMIT, "too-many",
                              "More than %d clients and backorders match; tell more of the name.", FOUND_MAX);
    }
    bo_args_add(ids, bo_db_int(id));
    return ids->failed ? bo_fail_memory(err) : BO_OK;
}

static bo_status find(bo_db *db, bo_order_where *where, bo_args *ids, const char *sql, const bo_db_value *args,
                      size_t count, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(db, &rows, sql, args, count, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        status = found(where, ids, bo_db_as_int(&columns[0]), err);
    }
    bo_db_rows_free(rows);
    return status;
}

/*
 * The clients whose name, company or email has this part. They are found once and listed: asked for in the condition,
 * they would be looked for at each backorder.
 */
static bo_status find_clients(bo_db *db, bo_order_where *where, bo_args *ids, const char *text, bo_err *err)
{
    char like[2 * BO_FILTER_TEXT_MAX + 3];
    bo_db_value args[4];

    write_like(like, text);
    args[0] = args[1] = args[2] = bo_db_text(like);
    args[3] = bo_db_int(FOUND_MAX + 1);
    return find(db, where, ids, CLIENTS_SQL, args, 4, err);
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
static bo_status find_numbers(bo_db *db, bo_order_where *where, bo_args *ids, const char *text, bo_err *err)
{
    const int64_t number = as_number(text);
    bo_db_value args[] = {bo_db_text(text), bo_db_int(FOUND_MAX + 1)};
    bo_status status =
        find(db, where, ids, "SELECT d.id FROM backorder_domains d WHERE d.reference = ? LIMIT ?", args, 2, err);

    if (status == BO_OK && number) {
        args[0] = bo_db_int(number);
        status = find(db, where, ids, "SELECT d.id FROM backorder_domains d WHERE d.invoice = ? LIMIT ?", args, 2, err);
    }
    return status == BO_OK && number ? found(where, ids, number, err) : status;
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
static bo_status find_unicode(bo_db *db, bo_order_where *where, bo_args *ids, const char *text, bo_err *err)
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
        if (part.len > 0 && strstr(unicode, part.data)) {
            status = found(where, ids, bo_db_as_int(&columns[0]), err);
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
    bo_args ids = {0}, clients = {0};
    bo_status status = ascii ? find_numbers(db, where, &ids, text, err) : find_unicode(db, where, &ids, text, err);

    if (status == BO_OK) {
        status = find_clients(db, where, &clients, text, err);
    }
    begin(where);
    bo_buf_char(&where->sql, '(');
    write_in(where, "d.id", &ids);
    if (clients.count > 0) {
        bo_buf_text(&where->sql, " OR ");
        write_in(where, "d.userid", &clients);
    }
    if (ascii) {
        write_name(where->name, text);
        bo_buf_text(&where->sql, " OR INSTR(CONCAT(d.domain, '.', d.tld), ?) > 0");
        bo_args_add(&where->args, bo_db_text(where->name));
    }
    bo_buf_char(&where->sql, ')');
    where->searched = ascii;
    bo_args_free(&ids);
    bo_args_free(&clients);
    return status;
}

static bo_status add_person(bo_db *db, bo_order_where *where, const char *text, bo_err *err)
{
    bo_args clients = {0};
    bo_status status = find_clients(db, where, &clients, text, err);

    begin(where);
    write_in(where, "d.userid", &clients);
    bo_args_free(&clients);
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

static void add_ids(bo_order_where *where, const int64_t *numbers, size_t count)
{
    bo_args ids = {0};

    bo_args_add_ids(&ids, numbers, count);
    begin(where);
    write_in(where, "d.id", &ids);
    where->args.failed |= ids.failed;
    bo_args_free(&ids);
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
        add_ids(where, filter->ids, filter->id_count);
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
    return status == BO_OK && bo_order_where_failed(where) ? bo_fail_memory(err) : status;
}
