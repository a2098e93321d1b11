#include "due.h"

#include "effects.h"

#include <stdio.h>
#include <stdlib.h>

static bo_status read_due(bo_due *due, const bo_db_value *columns, bo_err *err)
{
    bo_status status;

    *due = (bo_due){0};
    status = bo_order_read_row(&due->row, columns, err);
    if (status != BO_OK) {
        return status;
    }
    columns += BO_ROW_COLUMNS;
    (void)bo_domain_name(&due->row.domain, due->name);
    due->client_currency = bo_db_as_int(&columns[0]);
    if (!bo_order_copy(due->zone_class, sizeof due->zone_class, &columns[2])) {
        return bo_fail(err, BO_ERR_DATABASE, "The registrar's class of .%s cannot be read.", due->row.domain.zone);
    }
    (void)bo_db_as_time(&columns[3], &due->reserve_at);
    (void)bo_db_as_time(&columns[4], &due->submit_at);
    due->credit_tried = bo_db_as_int(&columns[5]) > bo_db_as_int(&columns[6]);
    due->host_client = columns[7].kind != BO_DB_NULL ? bo_db_as_int(&columns[7]) : due->row.client;
    due->orphaned = bo_db_as_int(&columns[8]) != 0;
    if (columns[6].kind != BO_DB_NULL) {
        bo_effect_token(bo_db_as_int(&columns[6]), due->invoice_token);
    }
    return bo_db_as_money(&columns[1], &due->offer, err);
}

static bo_status grow(bo_due_list *list, size_t *capacity, bo_err *err)
{
    size_t wanted = *capacity ? *capacity + *capacity / 2 : 64;
    bo_due *items = realloc(list->items, wanted * sizeof *items);

    if (!items) {
        return bo_fail_memory(err);
    }
    list->items = items;
    *capacity = wanted;
    return BO_OK;
}

bo_status bo_due_load(bo_db *db, bo_due_list *out, const char *condition, const bo_db_value *args, size_t count,
                      bo_err *err)
{
    static const char select[] =
        "SELECT " BO_ROW_SQL ", c.currency, p.fullprice, z.registrar_class, " BO_RESERVE_AT ", " BO_SUBMIT_AT ","
        " (SELECT MAX(t.id) FROM backorder_effects t WHERE t.state = 'done' AND t.backorder_id = d.id"
        " AND t.kind = 'payment'),"
        " (SELECT MAX(i.id) FROM backorder_effects i WHERE i.state = 'done' AND i.backorder_id = d.id"
        " AND i.kind = 'invoice'), m.to_id, c.id IS NULL"
        " FROM backorder_domains d LEFT JOIN backorder_merges m ON m.from_id = d.userid"
        " LEFT JOIN tblclients c ON c.id = COALESCE(m.to_id, d.userid)"
        " LEFT JOIN backorder_zones z ON z.zone = d.tld"
        " LEFT JOIN backorder_pricing p ON p.extension = d.tld AND p.currency_id = c.currency ";
    char sql[2048];
    size_t capacity = 0;
    bo_db_rows *rows = NULL;
    const bo_db_value *columns;
    bo_status status;
    int len = snprintf(sql, sizeof sql, "%s%s", select, condition);

    *out = (bo_due_list){0};
    if (len < 0 || (size_t)len >= sizeof sql) {
        return bo_fail(err, BO_ERR_DATABASE, "A statement has more than %zu bytes.", sizeof sql);
    }
    status = bo_db_query(db, &rows, sql, args, count, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        if (out->count == capacity) {
            status = grow(out, &capacity, err);
        }
        if (status == BO_OK) {
            status = read_due(&out->items[out->count++], columns, err);
        }
    }
    bo_db_rows_free(rows);
    if (status != BO_OK) {
        bo_due_free(out);
    }
    return status;
}

void bo_due_free(bo_due_list *list)
{
    free(list->items);
    *list = (bo_due_list){0};
}

bo_status bo_due_pointers(bo_due_list *list, bo_due ***out, bo_err *err)
{
    *out = calloc(list->count + 1, sizeof **out);
    if (!*out) {
        return bo_fail_memory(err);
    }
    for (size_t i = 0; i < list->count; i++) {
        (*out)[i] = &list->items[i];
    }
    return BO_OK;
}
