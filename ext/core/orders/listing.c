#include "rows.h"

#include "../base/buf.h"

#include <string.h>

#define FILTERS_MAX 5

/* The WHERE clause of a filter, with its values. */
typedef struct {
    bo_buf sql;
    bo_db_value args[FILTERS_MAX + 2]; /* and LIMIT, OFFSET */
    size_t count;
    bo_domain domain; /* what the values point to */
} condition;

static void add(condition *where, const char *column, bo_db_value value)
{
    bo_buf_text(&where->sql, where->count == 0 ? " WHERE " : " AND ");
    bo_buf_text(&where->sql, column);
    bo_buf_text(&where->sql, " = ?");
    where->args[where->count++] = value;
}

static bo_status write_condition(condition *where, const bo_order_filter *filter, bo_err *err)
{
    bo_status status;

    if (filter->client) {
        add(where, "d.userid", bo_db_int(filter->client));
    }
    if (filter->id) {
        add(where, "d.id", bo_db_int(filter->id));
    }
    if (filter->state != BO_NONE) {
        add(where, "d.status", bo_db_text(bo_state_name(filter->state)));
    }
    if (filter->domain) {
        status = bo_domain_parse(&where->domain, filter->domain, strlen(filter->domain), err);
        if (status != BO_OK) {
            return status;
        }
        add(where, "d.domain", bo_db_text(where->domain.label));
        add(where, "d.tld", bo_db_text(where->domain.zone));
    } else if (filter->zone) {
        add(where, "d.tld", bo_db_text(filter->zone));
    }
    return BO_OK;
}

static bo_status count_rows(bo_db *db, const condition *where, uint64_t *total, bo_err *err)
{
    bo_buf sql = {0};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status;

    bo_buf_text(&sql, "SELECT COUNT(*) FROM backorder_domains d");
    bo_buf_append(&sql, where->sql.data ? where->sql.data : "", where->sql.len);
    status =
        bo_buf_failed(&sql) ? bo_fail_memory(err) : bo_db_query(db, &rows, sql.data, where->args, where->count, err);
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    *total = status == BO_OK && columns ? (uint64_t)bo_db_as_int(&columns[0]) : 0;
    bo_db_rows_free(rows);
    bo_buf_free(&sql);
    return status;
}

static void write_order(bo_buf *sql, bo_order_sort sort, bool descending)
{
    static const char *const columns[][2] = {
        [BO_SORT_ID] = {"d.id", NULL},
        [BO_SORT_DOMAIN] = {"d.domain", "d.tld"},
        [BO_SORT_DROP_DATE] = {"d.dropdate", NULL},
        [BO_SORT_STATUS] = {"d.status", NULL},
        [BO_SORT_UPDATED] = {"d.updateddate", NULL},
    };
    const char *direction = descending ? " DESC" : "";

    if (sort == BO_SORT_PREFERENCE) {
        bo_buf_text(sql, " ORDER BY " BO_PREFERENCE);
        return;
    }
    bo_buf_printf(sql, " ORDER BY %s%s", columns[sort][0], direction);
    if (columns[sort][1]) {
        bo_buf_printf(sql, ", %s%s", columns[sort][1], direction);
    }
    if (sort != BO_SORT_ID) {
        bo_buf_printf(sql, ", d.id%s", direction);
    }
}

bo_status bo_order_list(bo_db *db, const bo_order_filter *filter, bo_order_sort sort, bool descending, uint64_t first,
                        uint32_t rows_wanted, uint64_t *total, void (*each)(void *context, const bo_order_row *row),
                        void *context, bo_err *err)
{
    condition where = {0};
    bo_buf sql = {0};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_order_row row;
    bo_status status = write_condition(&where, filter, err);

    *total = 0;
    if (status == BO_OK) {
        status = count_rows(db, &where, total, err);
    }
    if (status != BO_OK) {
        goto done;
    }
    bo_buf_text(&sql, "SELECT " BO_ROW_SQL ", " BO_RESERVE_AT ", " BO_SUBMIT_AT
                      " FROM backorder_domains d LEFT JOIN backorder_zones z ON z.zone = d.tld");
    bo_buf_append(&sql, where.sql.data ? where.sql.data : "", where.sql.len);
    write_order(&sql, sort, descending);
    bo_buf_text(&sql, " LIMIT ? OFFSET ?");
    if (bo_buf_failed(&sql) || bo_buf_failed(&where.sql)) {
        status = bo_fail_memory(err);
        goto done;
    }
    where.args[where.count++] = bo_db_int(rows_wanted);
    where.args[where.count++] = bo_db_int((int64_t)(first < INT64_MAX ? first : INT64_MAX));
    status = bo_db_query(db, &rows, sql.data, where.args, where.count, err);
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
    bo_buf_free(&where.sql);
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
