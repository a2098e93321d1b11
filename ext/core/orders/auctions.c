#include "orders.h"

#include "../base/args.h"

static bo_status read_auction(bo_order_auction *out, const bo_db_value *columns, bo_err *err)
{
    bo_status status = BO_OK;

    *out = (bo_order_auction){.id = bo_db_as_int(&columns[0]),
                              .url = bo_db_as_text(&columns[1]),
                              .status = bo_db_as_text(&columns[2]),
                              .bidder_status = bo_db_as_text(&columns[3]),
                              .currency = bo_db_as_text(&columns[4]),
                              .bids = bo_db_as_int(&columns[5]),
                              .bidders = bo_db_as_int(&columns[6]),
                              .final = bo_db_as_int(&columns[9]) != 0};
    (void)bo_db_as_time(&columns[7], &out->starts);
    (void)bo_db_as_time(&columns[8], &out->ends);
    (void)bo_db_as_time(&columns[10], &out->updated);
    columns += 11;
    out->minimum_bid.known = columns[0].kind != BO_DB_NULL;
    out->minimum_next_bid.known = columns[1].kind != BO_DB_NULL;
    out->best_bid.known = columns[2].kind != BO_DB_NULL;
    out->price.known = columns[3].kind != BO_DB_NULL;
    out->vat.known = columns[4].kind != BO_DB_NULL;
    if ((status = bo_db_as_money(&columns[0], &out->minimum_bid.amount, err)) == BO_OK &&
        (status = bo_db_as_money(&columns[1], &out->minimum_next_bid.amount, err)) == BO_OK &&
        (status = bo_db_as_money(&columns[2], &out->best_bid.amount, err)) == BO_OK &&
        (status = bo_db_as_money(&columns[3], &out->price.amount, err)) == BO_OK) {
        status = bo_db_as_money(&columns[4], &out->vat.amount, err);
    }
    return status;
}

static bo_status read_all(bo_db *db, const bo_buf *sql, const bo_args *args,
                          void (*each)(void *context, const bo_order_auction *auction), void *context, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_order_auction auction;
    bo_status status = bo_db_query(db, &rows, sql->data, args->items, args->count, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        status = read_auction(&auction, columns, err);
        if (status == BO_OK) {
            each(context, &auction);
        }
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_order_auctions(bo_db *db, const int64_t *ids, size_t count,
                            void (*each)(void *context, const bo_order_auction *auction), void *context, bo_err *err)
{
    bo_buf sql = {0};
    bo_args args = {0}, backorders = {0};
    bo_status status;

    if (count == 0) {
        return BO_OK;
    }
    if (count > BO_AUCTIONS_MAX) {
        return bo_fail(err, BO_ERR_SETTING, "%zu auctions are too many at once; up to %d may be asked for.", count,
                       BO_AUCTIONS_MAX);
    }
    bo_args_add_ids(&backorders, ids, count);
    bo_buf_text(&sql, "SELECT backorder_id, url, status, bidder_status, currency, bids, bidders, starts_at, ends_at,"
                      " final, updated_at, minimum_bid, minimum_next_bid, best_bid, price, vat"
                      " FROM backorder_auctions WHERE ");
    bo_args_in(&args, &sql, "backorder_id", backorders.items, backorders.count);
    bo_buf_text(&sql, " ORDER BY ends_at, backorder_id");
    status = bo_buf_failed(&sql) || args.failed || backorders.failed ? bo_fail_memory(err)
                                                                     : read_all(db, &sql, &args, each, context, err);
    bo_buf_free(&sql);
    bo_args_free(&args);
    bo_args_free(&backorders);
    return status;
}
