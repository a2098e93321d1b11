#include "rows.h"

#include <string.h>

/* What a request for a name meets. */
typedef struct {
    int64_t client;
    bo_domain domain;
    bo_hand hand;
    bool client_exists, there; /* there: the client has a backorder of this name, `row` */
    bo_money offer;
    bo_time drop_date;
    bo_order_row row;
    int64_t id;
} request;

static bo_status read_request(request *wish, const bo_db_value *columns, bo_err *err)
{
    bo_status status = bo_db_as_money(&columns[0], &wish->offer, err);

    wish->client_exists = true;
    (void)bo_db_as_time(&columns[1], &wish->drop_date);
    wish->there = columns[2].kind != BO_DB_NULL;
    return status == BO_OK && wish->there ? bo_order_read_row(&wish->row, columns + 2, err) : status;
}

static bo_status look_up(bo_db *db, request *wish, bo_err *err)
{
    bo_db_value label = bo_db_text(wish->domain.label), zone = bo_db_text(wish->domain.zone);
    bo_db_value args[] = {zone, label, zone, label, zone, bo_db_int(wish->client)};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status =
        bo_db_query(db, &rows,
                    "SELECT p.fullprice, l.drop_date, " BO_ROW_SQL " FROM tblclients c"
                    " LEFT JOIN backorder_pricing p ON p.currency_id = c.currency AND p.extension = ?"
                    " LEFT JOIN backorder_pending_domains l ON l.domain = ? AND l.zone = ?"
                    " LEFT JOIN backorder_domains d ON d.userid = c.id AND d.domain = ? AND d.tld = ? WHERE c.id = ?",
                    args, sizeof args / sizeof *args, err);

    wish->client_exists = wish->there = false;
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && columns) {
        status = read_request(wish, columns, err);
    }
    bo_db_rows_free(rows);
    return status;
}

static bo_status refuse_existing(const request *wish, bo_err *err)
{
    return bo_fail_reason(err, BO_ERR_ORDER, "exists", "There is a backorder of %s.%s already.", wish->domain.label,
                          wish->domain.zone);
}

static bo_status check(const request *wish, bo_err *err)
{
    const bo_domain *domain = &wish->domain;

    if (!wish->client_exists) {
        return bo_fail_reason(err, BO_ERR_ORDER, "no-client", "There is no client %lld.", (long long)wish->client);
    }
    if (wish->offer <= 0) {
        return bo_fail_reason(err, BO_ERR_ORDER, "not-priced", "%s.%s cannot be backordered: .%s has no price.",
                              domain->label, domain->zone, domain->zone);
    }
    if (wish->there && !bo_transition_find(wish->row.state, "requested-again")) {
        return refuse_existing(wish, err);
    }
    if (wish->drop_date && wish->drop_date < wish->hand.at - BO_EXPIRY_SECONDS) {
        return bo_fail_reason(err, BO_ERR_ORDER, "past", "%s.%s dropped more than two days ago.", domain->label,
                              domain->zone);
    }
    return BO_OK;
}

/* Money of the former life that is still held keeps its price and currency until it is given back. */
static bo_status request_again(bo_db *db, request *wish, bo_err *err)
{
    bo_order_row *row = &wish->row;
    bo_db_scratch drop;
    bo_db_value args[] = {wish->drop_date ? bo_db_time(wish->drop_date, &drop) : bo_db_null(), bo_db_int(row->id)};
    bo_status status;

    row->reference[0] = row->registrar_status[0] = '\0';
    row->invoice = row->whmcs_domain = 0;
    wish->id = row->id;
    status = bo_order_change_state(db, row, "requested-again", NULL, wish->hand, err);
    if (status == BO_OK) {
        status = bo_db_exec(db,
                            "UPDATE backorder_domains SET dropdate = ?, lowbalance_notification = 0,"
                            " price = IF(held > 0, price, NULL), currency_id = IF(held > 0, currency_id, NULL)"
                            " WHERE id = ?",
                            args, 2, NULL, err);
    }
    return status;
}

static bo_status make_request(bo_db *db, void *context, bo_err *err)
{
    request *wish = context;
    bo_status status = look_up(db, wish, err);

    if (status == BO_OK) {
        status = check(wish, err);
    }
    if (status != BO_OK) {
        return status;
    }
    return wish->there ? request_again(db, wish, err)
                       : bo_order_insert(db, wish->client, &wish->domain, wish->drop_date, wish->hand, &wish->id, err);
}

bo_status bo_order_create(bo_db *db, int64_t client, const char *name, size_t name_len, const char *actor, int64_t *id,
                          bo_err *err)
{
    request wish = {.client = client, .hand = {actor, bo_clock_now()}};
    bo_err failure = {0};
    bo_status status = bo_domain_parse(&wish.domain, name, name_len, err);

    if (status != BO_OK) {
        return status;
    }
    status = bo_db_transaction(db, make_request, &wish, &failure);
    *id = wish.id;
    /* someone asked for the same at the same moment */
    if (status == BO_ERR_BUSY || (status == BO_ERR_DATABASE && strcmp(failure.reason, "duplicate") == 0)) {
        return refuse_existing(&wish, err);
    }
    if (status != BO_OK && err) {
        *err = failure;
    }
    return status;
}
