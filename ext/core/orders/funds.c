#include "funds.h"

static bo_status read_account(bo_db *db, int64_t client, bo_funds *out, bo_err *err)
{
    bo_db_value id = bo_db_int(client);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT c.currency, SUM(d.held) FROM tblclients c"
                                   " LEFT JOIN backorder_domains d ON d.userid = c.id WHERE c.id = ?"
                                   " GROUP BY c.id, c.currency",
                                   &id, 1, err);

    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && !columns) {
        status = bo_fail_reason(err, BO_ERR_ORDER, "no-client", "There is no client %lld.", (long long)client);
    }
    if (status == BO_OK) {
        out->currency = bo_db_as_int(&columns[0]);
        status = bo_db_as_money(&columns[1], &out->held, err);
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_funds_of(bo_db *db, const bo_host *host, int64_t client, bo_funds *out, bo_err *err)
{
    bo_status status;

    *out = (bo_funds){0};
    status = read_account(db, client, out, err);
    if (status == BO_OK) {
        status = host->credit(host->context, client, &out->credit, err);
    }
    if (status == BO_OK) {
        status = host->unpaid(host->context, client, &out->unpaid, err);
    }
    out->available = out->credit - out->unpaid;
    return status;
}
