#include "forecast.h"

#include "funds.h"
#include "rows.h"

#include <stdlib.h>
#include <string.h>

/* REQUESTED backorders `d` that have a price, with their client `c`, price `p` and zone settings `z`. */
#define PRICED_REQUESTS                                                                                                \
    " FROM backorder_domains d JOIN tblclients c ON c.id = d.userid"                                                   \
    " JOIN backorder_pricing p ON p.extension = d.tld AND p.currency_id = c.currency AND p.fullprice > 0"              \
    " LEFT JOIN backorder_zones z ON z.zone = d.tld WHERE d.status = 'REQUESTED'"

/*
 * Many backorders share client and zone: they are counted, as `d`, before they meet clients and prices. Those that have
 * dropped, by the present moment, need no money any more.
 */
#define COUNTED_REQUESTS(more)                                                                                         \
    " FROM (SELECT d.userid, d.tld, COUNT(*) AS n" more " FROM backorder_domains d"                                    \
    " LEFT JOIN backorder_zones z ON z.zone = d.tld WHERE d.status = 'REQUESTED' AND d.dropdate > ?"                   \
    " GROUP BY d.userid, d.tld"

/* The day on which the money is held; its parameter is the present moment. */
#define HOLD_DAY "DATE(GREATEST(" BO_RESERVE_AT ", CAST(? AS DATETIME)))"

#define WITH_PRICE                                                                                                     \
    ") d JOIN tblclients c ON c.id = d.userid"                                                                         \
    " JOIN backorder_pricing p ON p.extension = d.tld AND p.currency_id = c.currency AND p.fullprice > 0"

static bo_status read_row(bo_forecast_row *row, bo_money *price, const bo_db_value *columns, bo_err *err)
{
    *row = (bo_forecast_row){.id = bo_db_as_int(&columns[0])};
    if (!bo_order_copy(row->domain.label, sizeof row->domain.label, &columns[1]) ||
        !bo_order_copy(row->domain.zone, sizeof row->domain.zone, &columns[2])) {
        return bo_fail(err, BO_ERR_DATABASE, "The name of backorder %lld cannot be read.", (long long)row->id);
    }
    row->domain.label_len = (uint8_t)strlen(row->domain.label);
    row->domain.zone_len = (uint8_t)strlen(row->domain.zone);
    (void)bo_db_as_time(&columns[3], &row->drop_date);
    (void)bo_db_as_time(&columns[4], &row->reserve_at);
    return bo_db_as_money(&columns[5], price, err);
}

/*
 * `left` is what is still available. What has dropped by `now` is counted only where the next run holds its money: it
 * may still be tried, but nobody is to pay in for it.
 */
static void count_row(bo_forecast *out, bo_forecast_row *row, bo_money *left, bo_time now)
{
    bool dated = row->drop_date != 0;

    row->covered = dated && row->amount <= *left;
    row->counted = row->covered || (dated && row->drop_date > now);
    if (row->covered) {
        *left -= row->amount;
    }
    if (row->counted) {
        out->needed += row->amount;
    }
    row->needed = out->needed;
}

bo_status bo_forecast_of(bo_db *db, const bo_host *host, int64_t client, bo_forecast *out,
                         void (*each)(void *context, const bo_forecast_row *row), void *context, bo_err *err)
{
    bo_time now = bo_clock_now();
    bo_db_scratch at, limit;
    bo_db_value args[] = {bo_db_int(client), bo_db_time(now - BO_EXPIRY_SECONDS, &limit), bo_db_time(now, &at)};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_funds funds;
    bo_money left, price;
    bo_forecast_row row;
    bo_status status = bo_funds_of(db, host, client, &funds, err);

    if (status != BO_OK) {
        return status;
    }
    *out = (bo_forecast){.currency = funds.currency, .available = funds.available};
    left = funds.available;
    status =
        bo_db_query(db, &rows,
                    "SELECT d.id, d.domain, d.tld, d.dropdate, " BO_RESERVE_AT ", p.fullprice" PRICED_REQUESTS
                    " AND d.userid = ? AND (d.dropdate IS NULL OR d.dropdate >= ?)"
                    /* all whose window is open are held by the same run, as the client prefers */
                    " ORDER BY d.dropdate IS NULL, GREATEST(" BO_RESERVE_AT ", CAST(? AS DATETIME)), " BO_PREFERENCE,
                    args, sizeof args / sizeof *args, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        status = read_row(&row, &price, columns, err);
        if (status == BO_OK) {
            status = host->gross(host->context, client, price, &row.amount, err);
        }
        if (status == BO_OK) {
            count_row(out, &row, &left, now);
            each(context, &row);
        }
    }
    bo_db_rows_free(rows);
    out->missing = out->needed > out->available ? out->needed - out->available : 0;
    return status;
}

static bo_status read_days(bo_db *db, void (*each_day)(void *context, const bo_outlook_day *day), void *context,
                           bo_err *err)
{
    bo_db_scratch at;
    bo_db_value now = bo_db_time(bo_clock_now(), &at), args[] = {now, now};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_outlook_day day;
    bo_status status = bo_db_query(
        db, &rows,
        "SELECT c.currency, DATE_FORMAT(d.day, '%Y-%m-%d'), SUM(d.n), SUM(d.n * p.fullprice)" COUNTED_REQUESTS(
            ", " HOLD_DAY " AS day") ", day" WITH_PRICE " GROUP BY c.currency, d.day ORDER BY c.currency, d.day",
        args, 2, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        day = (bo_outlook_day){.currency = bo_db_as_int(&columns[0]),
                               .backorders = strtoull(bo_db_as_text(&columns[2]), NULL, 10)};
        (void)bo_order_copy(day.day, sizeof day.day, &columns[1]);
        status = bo_db_as_money(&columns[3], &day.needed, err);
        if (status == BO_OK) {
            each_day(context, &day);
        }
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_outlook_read(bo_db *db, void (*each)(void *context, const bo_outlook *outlook),
                          void (*each_day)(void *context, const bo_outlook_day *day), void *context, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value arg = bo_db_time(bo_clock_now(), &at);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_outlook outlook;
    bo_status status =
        bo_db_query(db, &rows,
                    "SELECT currency, COUNT(*), SUM(names), SUM(needed), SUM(credit), SUM(GREATEST(needed - credit, 0))"
                    " FROM (SELECT c.id, c.currency, c.credit, SUM(d.n) AS names, SUM(d.n * p.fullprice) AS "
                    "needed" COUNTED_REQUESTS("") WITH_PRICE
                    " GROUP BY c.id, c.currency, c.credit) s GROUP BY currency ORDER BY currency",
                    &arg, 1, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        outlook = (bo_outlook){.currency = bo_db_as_int(&columns[0]),
                               .clients = (uint64_t)bo_db_as_int(&columns[1]),
                               .backorders = strtoull(bo_db_as_text(&columns[2]), NULL, 10)};
        if ((status = bo_db_as_money(&columns[3], &outlook.needed, err)) == BO_OK &&
            (status = bo_db_as_money(&columns[4], &outlook.credit, err)) == BO_OK) {
            status = bo_db_as_money(&columns[5], &outlook.missing, err);
        }
        if (status == BO_OK) {
            each(context, &outlook);
        }
    }
    bo_db_rows_free(rows);
    return status == BO_OK ? read_days(db, each_day, context, err) : status;
}
