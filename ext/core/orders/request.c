#include "rows.h"

#include <string.h>

/* What a request for a name meets. */
typedef struct {
    int64_t client;
    bo_domain domain;
    bo_hand hand;
    bool client_exists, there; /* there: the client has a backorder of this name, `row` */
    bool busy;                 /* what is under way for it must come to its end first */
    bo_money offer;
    bo_time drop_date, reserve_at;
    bo_order_row row;
    int64_t id;
} request;

static bo_status read_request(request *wish, const bo_db_value *columns, bo_err *err)
{
    bo_status status = bo_db_as_money(&columns[0], &wish->offer, err);

    wish->client_exists = true;
    (void)bo_db_as_time(&columns[1], &wish->drop_date);
    (void)bo_db_as_time(&columns[2], &wish->reserve_at);
    wish->busy = bo_db_as_int(&columns[3]) != 0;
    wish->there = columns[4].kind != BO_DB_NULL;
    return status == BO_OK && wish->there ? bo_order_read_row(&wish->row, columns + 4, err) : status;
}

static bo_status look_up(bo_db *db, request *wish, bo_err *err)
{
    bo_db_value label = bo_db_text(wish->domain.label), zone = bo_db_text(wish->domain.zone);
    bo_db_value args[] = {zone, label, zone, zone, label, zone, bo_db_int(wish->client)};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(
        db, &rows,
        "SELECT p.fullprice, l.drop_date," BO_OPENS_AT(
            "l.drop_date", "z.reserve_window",
            BO_RESERVE_WINDOW) ","
                               " EXISTS (SELECT 1 FROM backorder_effects e WHERE e.state = 'intended' AND "
                               "e.backorder_id = d.id"
                               " AND e.kind NOT IN ('release', 'mail')), " BO_ROW_SQL " FROM tblclients c"
                               " LEFT JOIN backorder_pricing p ON p.currency_id = c.currency AND p.extension = ?"
                               " LEFT JOIN backorder_pending_domains l ON l.domain = ? AND l.zone = ?"
                               " LEFT JOIN backorder_zones z ON z.zone = ?"
                               " LEFT JOIN backorder_domains d ON d.userid = c.id AND d.domain = ? AND d.tld = ? WHERE "
                               "c.id = ?",
        args, sizeof args / sizeof *args, err);

    wish->client_exists = wish->there = wish->busy = false;
    wish->drop_date = wish->reserve_at = 0;
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
    if (!wish->drop_date && !bo_domain_possible(domain)) {
        return bo_fail_reason(err, BO_ERR_ORDER, "impossible", "No registry gives out a name like %s.%s.",
                              domain->label, domain->zone);
    }
    if (wish->offer <= 0) {
        return bo_fail_reason(err, BO_ERR_ORDER, "not-priced", "%s.%s cannot be backordered: .%s has no price.",
                              domain->label, domain->zone, domain->zone);
    }
    if (wish->there && !bo_transition_find(wish->row.state, "requested-again")) {
        return refuse_existing(wish, err);
    }
    if (wish->there && wish->busy) {
        return bo_fail_reason(err, BO_ERR_ORDER, "busy",
                              "The backorder of %s.%s is being worked on just now; try again in a few minutes.",
                              domain->label, domain->zone);
    }
    if (wish->drop_date && wish->drop_date < wish->hand.at - BO_EXPIRY_SECONDS) {
        return bo_fail_reason(err, BO_ERR_ORDER, "past", "%s.%s dropped more than two days ago.", domain->label,
                              domain->zone);
    }
    return BO_OK;
}

/*
 * Money of the former life that is still held keeps its price and currency until it is given back. A deletion that
 * broke off is taken back.
 */
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
                            "UPDATE backorder_domains SET dropdate = ?, lowbalance_notification = 0, early = 0,"
                            " price = IF(held > 0, price, NULL), currency_id = IF(held > 0, currency_id, NULL)"
                            " WHERE id = ?",
                            args, 2, NULL, err);
    }
    if (status == BO_OK) {
        status = bo_db_exec(db,
                            "UPDATE backorder_effects SET result = '' WHERE state = 'intended' AND kind = 'release'"
                            " AND backorder_id = ?",
                            &args[1], 1, NULL, err);
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

/* The requests of one transaction. */
typedef struct {
    int64_t client;
    bo_wish *wishes;
    size_t count;
    bo_hand hand;
    bool check_only;
} wish_list;

/* Reads what was typed; a name that stands there twice counts once. */
static void read_names(wish_list *list)
{
    for (size_t i = 0; i < list->count; i++) {
        bo_wish *wish = &list->wishes[i];

        wish->err = (bo_err){0};
        wish->valid = bo_domain_parse(&wish->domain, wish->typed, wish->typed_len, &wish->err) == BO_OK;
        for (size_t n = 0; wish->valid && n < i; n++) {
            const bo_wish *other = &list->wishes[n];
            if (other->valid && strcmp(other->domain.label, wish->domain.label) == 0 &&
                strcmp(other->domain.zone, wish->domain.zone) == 0) {
                wish->valid = false;
                (void)bo_fail_reason(&wish->err, BO_ERR_ORDER, "repeated", "%s.%s stands in the list twice.",
                                     wish->domain.label, wish->domain.zone);
            }
        }
    }
}

static bo_status make_wish(bo_db *db, const wish_list *list, bo_wish *wish, bo_err *err)
{
    request one = {.client = list->client, .domain = wish->domain, .hand = list->hand};
    bo_status status = look_up(db, &one, err);

    if (status != BO_OK) {
        return status;
    }
    wish->err = (bo_err){0};
    wish->id = 0;
    wish->price = one.offer;
    wish->drop_date = one.drop_date;
    wish->reserve_at = one.reserve_at;
    if (check(&one, &wish->err) != BO_OK || list->check_only) {
        return BO_OK;
    }
    status = one.there ? request_again(db, &one, err)
                       : bo_order_insert(db, one.client, &one.domain, one.drop_date, one.hand, &one.id, err);
    wish->id = one.id;
    return status;
}

static bo_status make_wishes(bo_db *db, void *context, bo_err *err)
{
    const wish_list *list = context;
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        if (list->wishes[i].valid) {
            status = make_wish(db, list, &list->wishes[i], err);
        }
    }
    return status;
}

bo_status bo_order_create_many(bo_db *db, int64_t client, bo_wish *wishes, size_t count, const char *actor,
                               bool check_only, bo_err *err)
{
    wish_list list = {client, wishes, count, {actor, bo_clock_now()}, check_only};
    bo_err failure = {0};
    bo_status status = BO_ERR_BUSY;

    if (count > BO_WISHES_MAX) {
        return bo_fail(err, BO_ERR_SETTING, "%zu names are too many at once; up to %d may be requested together.",
                       count, BO_WISHES_MAX);
    }
    read_names(&list);
    /* where someone asked for one of the names at the same moment, the next look sees it */
    for (int try = 0; try < 3 && status != BO_OK; try++) {
        failure = (bo_err){0};
        status = bo_db_transaction(db, make_wishes, &list, &failure);
        if (status != BO_OK && status != BO_ERR_BUSY && strcmp(failure.reason, "duplicate") != 0) {
            break;
        }
    }
    if (status != BO_OK && err) {
        *err = failure;
    }
    return status;
}

/* A client's own order of the names that compete for his money. */
typedef struct {
    int64_t client;
    const int64_t *ids;
    size_t count;
} preference;

static bo_status write_preference(bo_db *db, void *context, bo_err *err)
{
    const preference *order = context;
    bo_db_value client = bo_db_int(order->client);
    bo_status status =
        bo_db_exec(db, "UPDATE backorder_domains SET preference = 0 WHERE userid = ?", &client, 1, NULL, err);

    for (size_t i = 0; status == BO_OK && i < order->count; i++) {
        bo_db_value args[] = {bo_db_int((int64_t)i + 1), bo_db_int(order->ids[i]), client};
        uint64_t changed = 0;

        status = bo_db_exec(db, "UPDATE backorder_domains SET preference = ? WHERE id = ? AND userid = ?", args, 3,
                            &changed, err);
        if (status == BO_OK && changed == 0) {
            status = bo_fail_reason(err, BO_ERR_ORDER, "not-found", "There is no backorder %lld of client %lld.",
                                    (long long)order->ids[i], (long long)order->client);
        }
    }
    return status;
}

bo_status bo_order_prefer(bo_db *db, int64_t client, const int64_t *ids, size_t count, bo_err *err)
{
    preference order = {client, ids, count};

    return bo_db_transaction(db, write_preference, &order, err);
}
