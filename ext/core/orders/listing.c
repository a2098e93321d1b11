#include "filter.h"
#include "rows.h"

#include <string.h>

static void count_state(bo_order_totals *totals, const bo_db_value *name, uint64_t number)
{
    bo_state state;

    if (bo_state_parse(&state, bo_db_as_text(name))) {
        totals->states[state] += number;
    }
}

/* Reads rows of a state and a number. */
static bo_status count_by_state(bo_db *db, const bo_order_where *where, bo_order_totals *totals, bo_err *err)
{
    bo_buf sql = {0};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status;

    /* with a condition, grouped by an expression: by the index of the status each row would be looked up on its own */
    bo_buf_text(&sql, where->sql.len ? "SELECT CONCAT(d.status) AS state, COUNT(*) FROM backorder_domains d"
                                     : "SELECT d.status AS state, COUNT(*) FROM backorder_domains d");
    bo_buf_append(&sql, where->sql.data ? where->sql.data : "", where->sql.len);
    bo_buf_text(&sql, " GROUP BY state");
    status = bo_buf_failed(&sql) ? bo_fail_memory(err)
                                 : bo_db_query(db, &rows, sql.data, where->args.items, where->args.count, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        count_state(totals, &columns[0], (uint64_t)bo_db_as_int(&columns[1]));
    }
    bo_db_rows_free(rows);
    bo_buf_free(&sql);
    return status;
}

/*
 * What few rows match is found by one look at all, counted here, and the condition becomes their ids. `narrow` is false
 * where more match.
 */
static bo_status narrow_down(bo_db *db, bo_order_where *where, bo_order_totals *totals, bool *narrow, bo_err *err)
{
    bo_order_totals seen = {0};
    bo_buf sql = {0};
    bo_args ids = {0};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status;

    bo_buf_text(&sql, "SELECT d.id, d.status FROM backorder_domains d");
    bo_buf_append(&sql, where->sql.data, where->sql.len);
    bo_buf_printf(&sql, " LIMIT %d", BO_FILTER_NARROW + 1);
    status = bo_buf_failed(&sql) ? bo_fail_memory(err)
                                 : bo_db_query(db, &rows, sql.data, where->args.items, where->args.count, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        count_state(&seen, &columns[1], 1);
        bo_args_add(&ids, columns[0]);
    }
    if (status == BO_OK && ids.failed) {
        status = bo_fail_memory(err);
    }
    *narrow = status == BO_OK && ids.count <= BO_FILTER_NARROW;
    if (*narrow) {
        *totals = seen;
        bo_order_where_only(where, &ids);
    }
    bo_db_rows_free(rows);
    bo_buf_free(&sql);
    bo_args_free(&ids);
    return status;
}

/* Fills the totals. */
static bo_status count_rows(bo_db *db, bo_order_where *where, unsigned states, bo_order_totals *totals, bo_err *err)
{
    bool narrow = false;
    bo_status status = where->searched ? narrow_down(db, where, totals, &narrow, err) : BO_OK;

    if (status == BO_OK && !narrow) {
        status = count_by_state(db, where, totals, err);
    }
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        totals->total += states == 0 || (states & BO_STATE_BIT(state)) ? totals->states[state] : 0;
    }
    return status;
}

static void write_order(bo_buf *sql, bo_order_sort sort, bool descending)
{
    /* each as an index has them */
    static const char *const columns[][6] = {
        [BO_SORT_ID] = {"d.id"},
        [BO_SORT_DOMAIN] = {"d.domain", "d.tld", "d.userid"},
        [BO_SORT_DROP_DATE] = {"d.dropdate", "d.status", "d.id"},
        [BO_SORT_STATUS] = {"d.status", "d.dropdate", "d.tld", "d.userid", "d.id"},
        [BO_SORT_UPDATED] = {"d.updateddate", "d.status", "d.id"},
        [BO_SORT_CLIENT] = {"d.userid", "d.domain", "d.tld"},
    };

    if (sort == BO_SORT_PREFERENCE) {
        bo_buf_text(sql, " ORDER BY " BO_PREFERENCE);
        return;
    }
    for (size_t i = 0; columns[sort][i]; i++) {
        bo_buf_printf(sql, "%s%s%s", i == 0 ? " ORDER BY " : ", ", columns[sort][i], descending ? " DESC" : "");
    }
}

/* The ids of the page first, from an index alone where there is one, then their rows. */
static void write_page(bo_buf *sql, const bo_order_where *where, bo_order_sort sort, bool descending)
{
    bo_buf_text(sql, "SELECT " BO_ROW_SQL ", " BO_RESERVE_AT ", " BO_SUBMIT_AT
                     " FROM (SELECT d.id FROM backorder_domains d");
    bo_buf_append(sql, where->sql.data ? where->sql.data : "", where->sql.len);
    write_order(sql, sort, descending);
    bo_buf_text(sql, " LIMIT ? OFFSET ?) page JOIN backorder_domains d ON d.id = page.id"
                     " LEFT JOIN backorder_zones z ON z.zone = d.tld");
    write_order(sql, sort, descending);
}

bo_status bo_order_list(bo_db *db, const bo_order_filter *filter, bo_order_sort sort, bool descending, uint64_t first,
                        uint32_t rows_wanted, bo_order_totals *totals,
                        void (*each)(void *context, const bo_order_row *row), void *context, bo_err *err)
{
    bo_order_where where = {0};
    bo_buf sql = {0};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_order_row row;
    bo_status status = bo_order_where_write(db, &where, filter, err);

    *totals = (bo_order_totals){0};
    if (status == BO_OK) {
        status = count_rows(db, &where, filter->states, totals, err);
    }
    if (status != BO_OK || totals->total <= first) {
        goto done;
    }
    bo_order_where_states(&where, filter->states);
    write_page(&sql, &where, sort, descending);
    bo_args_add(&where.args, bo_db_int(rows_wanted));
    bo_args_add(&where.args, bo_db_int((int64_t)first));
    if (bo_buf_failed(&sql) || bo_order_where_failed(&where)) {
        status = bo_fail_memory(err);
        goto done;
    }
    status = bo_db_query(db, &rows, sql.data, where.args.items, where.args.count, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        status = bo_order_read_row(&row, columns, err);
        if (status == BO_OK) {
            (void)bo_db_as_time(&columns[BO_ROW_COLUMNS], &row.reserve_at);
            (void)bo_db_as_time(&columns[BO_ROW_COLUMNS + 1], &row.submit_at);
            each(context, &row);
        }
    }
done:
    bo_db_rows_free(rows);
    bo_buf_free(&sql);
    bo_order_where_free(&where);
    return status;
}

bo_status bo_order_count(bo_db *db, int64_t client, uint64_t *counts, bo_err *err)
{
    bo_db_value id = bo_db_int(client);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_state state;
    bo_status status;

    (void)memset(counts, 0, BO_STATES * sizeof *counts);
    status =
        client
            ? bo_db_query(db, &rows, "SELECT status, COUNT(*) FROM backorder_domains WHERE userid = ? GROUP BY status",
                          &id, 1, err)
            : bo_db_query(db, &rows, "SELECT status, COUNT(*) FROM backorder_domains GROUP BY status", NULL, 0, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        if (bo_state_parse(&state, bo_db_as_text(&columns[0]))) {
            counts[state] = (uint64_t)bo_db_as_int(&columns[1]);
        }
    }
    bo_db_rows_free(rows);
    return status;
}

static const char *text_or_null(const bo_db_value *value)
{
    return value->kind == BO_DB_NULL ? NULL : bo_db_as_text(value);
}

bo_status bo_order_events(bo_db *db, int64_t id, void (*each)(void *context, const bo_order_event *event),
                          void *context, bo_err *err)
{
    bo_db_value backorder = bo_db_int(id);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT at, from_status, to_status, cause, actor, detail FROM backorder_events"
                                   " WHERE backorder_id = ? ORDER BY id",
                                   &backorder, 1, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        bo_order_event event = {.from = text_or_null(&columns[1]),
                                .to = text_or_null(&columns[2]),
                                .cause = bo_db_as_text(&columns[3]),
                                .actor = bo_db_as_text(&columns[4]),
                                .detail = bo_db_as_text(&columns[5])};
        (void)bo_db_as_time(&columns[0], &event.at);
        each(context, &event);
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_order_prices(bo_db *db, int64_t currency, void (*each)(void *context, const char *zone, bo_money price),
                          void *context, bo_err *err)
{
    bo_db_value id = bo_db_int(currency);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_money price;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT extension, fullprice FROM backorder_pricing"
                                   " WHERE currency_id = ? AND fullprice > 0 ORDER BY extension",
                                   &id, 1, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        status = bo_db_as_money(&columns[1], &price, err);
        if (status == BO_OK) {
            each(context, bo_db_as_text(&columns[0]), price);
        }
    }
    bo_db_rows_free(rows);
    return status;
}
