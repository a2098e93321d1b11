#include "rows.h"

#include "../base/buf.h"

#include <stdlib.h>

/* The client is the first of the values, then each name's label and zone. */
static bo_status write_names(bo_buf *sql, bo_db_value *args, const bo_domain *names, size_t count, bo_err *err)
{
    bo_buf_text(sql, "SELECT " BO_ROW_SQL " FROM backorder_domains d WHERE d.userid = ? AND (");
    for (size_t i = 0; i < count; i++) {
        bo_buf_text(sql, i == 0 ? "(d.domain = ? AND d.tld = ?)" : " OR (d.domain = ? AND d.tld = ?)");
        args[1 + 2 * i] = bo_db_text(names[i].label);
        args[2 + 2 * i] = bo_db_text(names[i].zone);
    }
    bo_buf_char(sql, ')');
    return bo_buf_failed(sql) ? bo_fail_memory(err) : BO_OK;
}

bo_status bo_order_named(bo_db *db, int64_t client, const bo_domain *names, size_t count,
                         void (*each)(void *context, const bo_order_row *row), void *context, bo_err *err)
{
    bo_buf sql = {0};
    bo_db_value *args;
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_order_row row;
    bo_status status;

    if (count == 0) {
        return BO_OK;
    }
    if (count > BO_WISHES_MAX) {
        return bo_fail(err, BO_ERR_SETTING, "At most %d names can be asked about at once.", BO_WISHES_MAX);
    }
    args = calloc(1 + 2 * count, sizeof *args);
    if (!args) {
        return bo_fail_memory(err);
    }
    args[0] = bo_db_int(client);
    status = write_names(&sql, args, names, count, err);
    if (status == BO_OK) {
        status = bo_db_query(db, &rows, sql.data, args, 1 + 2 * count, err);
    }
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        status = bo_order_read_row(&row, columns, err);
        if (status == BO_OK) {
            each(context, &row);
        }
    }
    bo_db_rows_free(rows);
    bo_buf_free(&sql);
    free(args);
    return status;
}
