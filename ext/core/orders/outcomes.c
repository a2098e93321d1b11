#include "outcomes.h"

#include "rowset.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The outcomes of one transaction. */
typedef struct {
    bo_run *run;
    bo_outcome *outcomes;
    size_t count;
} storing;

static bo_db_value or_null(int64_t number)
{
    return number ? bo_db_int(number) : bo_db_null();
}

static bo_status changed_meanwhile(bo_err *err)
{
    return bo_fail(err, BO_ERR_BUSY, "A backorder is being worked on or was changed meanwhile.");
}

static const bo_transition *way_of(const bo_outcome *outcome)
{
    return outcome->cause ? bo_transition_find(outcome->row->state, outcome->cause) : NULL;
}

static bo_status check_ways(const storing *store, bo_err *err)
{
    for (size_t i = 0; i < store->count; i++) {
        const bo_outcome *one = &store->outcomes[i];
        const bo_transition *way = way_of(one);
        if (one->cause && (!way || (way->to == BO_NONE) != (one->deleter != NULL))) {
            return bo_fail_reason(err, BO_ERR_ORDER, "no-transition", "A backorder that is %s cannot become \"%s\".",
                                  bo_state_name(one->row->state), one->cause);
        }
    }
    return BO_OK;
}

static bo_status end_effects(bo_db *db, const storing *store, bo_err *err)
{
    bo_rowset set;
    bo_db_scratch at;
    uint64_t wanted = 0, ended = 0;
    bo_status status = bo_rowset_open(&set,
                                      "CAST(? AS SIGNED) AS id, CAST(? AS CHAR(16)) AS state,"
                                      " CAST(? AS CHAR(255)) AS result, CAST(? AS DATETIME) AS at",
                                      0, store->count, err);

    if (status != BO_OK) {
        return status;
    }
    for (size_t i = 0; i < store->count; i++) {
        const bo_outcome *one = &store->outcomes[i];
        if (one->effect) {
            bo_rowset_add(&set, bo_db_int(one->effect->id));
            bo_rowset_add(&set, bo_db_text(one->not_done ? "void" : "done"));
            bo_rowset_add(&set, bo_db_text(one->result));
            bo_rowset_add(&set, bo_db_time(store->run->hand.at, &at));
            wanted++;
        }
    }
    if (wanted > 0) {
        status = bo_rowset_exec(db, &set, "UPDATE",
                                "v JOIN backorder_effects e ON e.id = v.id"
                                " SET e.state = v.state, e.result = v.result, e.finished_at = v.at"
                                " WHERE e.state = 'intended'",
                                &ended, err);
    }
    bo_rowset_free(&set);
    return status == BO_OK && ended != wanted ? changed_meanwhile(err) : status;
}

static bool is_as_left(const storing *store, int64_t id, const char *state)
{
    for (size_t i = 0; i < store->count; i++) {
        if (store->outcomes[i].row->id == id) {
            return strcmp(bo_state_name(store->outcomes[i].row->state), state) == 0;
        }
    }
    return false;
}

/* Locks the rows; each must still be in the state that its outcome leaves. */
static bo_status lock_rows(bo_db *db, const storing *store, bo_err *err)
{
    bo_buf sql = {0};
    bo_db_value *args = calloc(store->count, sizeof *args);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    size_t found = 0;
    bo_status status;

    bo_buf_text(&sql, "SELECT id, status FROM backorder_domains WHERE id IN (");
    for (size_t i = 0; args && i < store->count; i++) {
        bo_buf_text(&sql, i == 0 ? "?" : ",?");
        args[i] = bo_db_int(store->outcomes[i].row->id);
    }
    bo_buf_text(&sql, ") FOR UPDATE");
    status =
        !args || bo_buf_failed(&sql) ? bo_fail_memory(err) : bo_db_query(db, &rows, sql.data, args, store->count, err);
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        found += is_as_left(store, bo_db_as_int(&columns[0]), bo_db_as_text(&columns[1]));
    }
    bo_db_rows_free(rows);
    bo_buf_free(&sql);
    free(args);
    return status == BO_OK && found != store->count ? changed_meanwhile(err) : status;
}

static bo_status write_events(bo_db *db, const storing *store, char (*details)[1001], bo_err *err)
{
    bo_rowset set;
    bo_db_scratch at;
    size_t events = 0;
    bo_status status = bo_rowset_open(&set,
                                      "CAST(? AS SIGNED) AS id, CAST(? AS CHAR(16)) AS old, CAST(? AS CHAR(16)) AS new,"
                                      " CAST(? AS CHAR(32)) AS cause, CAST(? AS CHAR(1000)) AS detail",
                                      2, store->count, err);

    if (status != BO_OK) {
        return status;
    }
    set.args[0] = bo_db_time(store->run->hand.at, &at);
    set.args[1] = bo_db_text(store->run->hand.actor);
    for (size_t i = 0; i < store->count; i++) {
        const bo_outcome *one = &store->outcomes[i];
        const bo_transition *way = way_of(one);
        if (way && way->to != BO_NONE) {
            bo_plain_text(details[i], sizeof details[i], one->detail);
            bo_rowset_add(&set, bo_db_int(one->row->id));
            bo_rowset_add(&set, bo_db_text(bo_state_name(way->from)));
            bo_rowset_add(&set, bo_db_text(bo_state_name(way->to)));
            bo_rowset_add(&set, bo_db_text(way->cause));
            bo_rowset_add(&set, bo_db_text(details[i]));
            events++;
        }
    }
    if (events > 0) {
        status = bo_rowset_exec(db, &set,
                                "INSERT INTO backorder_events (at, actor, backorder_id, from_status, to_status, cause,"
                                " detail) SELECT ?, ?, v.id, v.old, v.new, v.cause, v.detail FROM",
                                "v", NULL, err);
    }
    bo_rowset_free(&set);
    return status;
}

/* An event changes when the row was last updated. Those that go are written too: they no longer hold money then. */
static bo_status write_rows(bo_db *db, const storing *store, bo_err *err)
{
    bo_rowset set;
    bo_db_scratch at;
    bo_status status =
        bo_rowset_open(&set,
                       "CAST(? AS SIGNED) AS id, CAST(? AS CHAR(16)) AS status, CAST(? AS DATETIME) AS updated,"
                       " CAST(? AS CHAR(255)) AS reference, CAST(? AS CHAR(64)) AS registrar_status,"
                       " CAST(? AS SIGNED) AS invoice, CAST(? AS SIGNED) AS whmcs_domain,"
                       " CAST(? AS DECIMAL(16,2)) AS price, CAST(? AS SIGNED) AS currency,"
                       " CAST(? AS DECIMAL(16,2)) AS held, CAST(? AS SIGNED) AS mails, CAST(? AS SIGNED) AS early",
                       0, store->count, err);

    if (status != BO_OK) {
        return status;
    }
    for (size_t i = 0; i < store->count; i++) {
        const bo_order_row *row = store->outcomes[i].row;
        const bo_transition *way = way_of(&store->outcomes[i]);
        bool stays = !way || way->to == BO_NONE;
        bo_rowset_add(&set, bo_db_int(row->id));
        bo_rowset_add(&set, bo_db_text(bo_state_name(stays ? row->state : way->to)));
        bo_rowset_add(&set, way ? bo_db_time(store->run->hand.at, &at) : bo_db_null());
        bo_rowset_add(&set, bo_db_text(row->reference));
        bo_rowset_add(&set, bo_db_text(row->registrar_status));
        bo_rowset_add(&set, or_null(row->invoice));
        bo_rowset_add(&set, or_null(row->whmcs_domain));
        if (row->priced) {
            bo_rowset_add_money(&set, row->price);
        } else {
            bo_rowset_add(&set, bo_db_null());
        }
        bo_rowset_add(&set, or_null(row->currency));
        bo_rowset_add_money(&set, row->held);
        bo_rowset_add(&set, bo_db_int(row->mails));
        bo_rowset_add(&set, bo_db_int(row->early));
    }
    status = bo_rowset_exec(db, &set, "UPDATE",
                            "v JOIN backorder_domains d ON d.id = v.id SET d.status = v.status,"
                            " d.updateddate = COALESCE(v.updated, d.updateddate), d.reference = v.reference,"
                            " d.registrar_status = v.registrar_status, d.invoice = v.invoice,"
                            " d.whmcs_domain = v.whmcs_domain, d.price = v.price, d.currency_id = v.currency,"
                            " d.held = v.held, d.lowbalance_notification = v.mails, d.early = v.early",
                            NULL, err);
    bo_rowset_free(&set);
    return status;
}

static bo_status remove_rows(bo_db *db, const storing *store, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < store->count; i++) {
        const bo_outcome *one = &store->outcomes[i];
        const bo_transition *way = way_of(one);
        if (way && way->to == BO_NONE) {
            bo_hand hand = {one->deleter, store->run->hand.at};
            status = bo_order_remove(db, one->row, one->detail, hand, err);
        }
    }
    return status;
}

static bo_status store_all(bo_db *db, void *context, bo_err *err)
{
    const storing *store = context;
    char(*details)[1001] = calloc(store->count, sizeof *details);
    bo_status status = details ? bo_lease_renew(db, &store->run->lease, err) : bo_fail_memory(err);

    if (status == BO_OK) {
        status = lock_rows(db, store, err);
    }
    if (status == BO_OK) {
        status = end_effects(db, store, err);
    }
    if (status == BO_OK) {
        status = write_events(db, store, details, err);
    }
    if (status == BO_OK) {
        status = write_rows(db, store, err);
    }
    if (status == BO_OK) {
        status = remove_rows(db, store, err);
    }
    free(details);
    return status;
}

static void take_stored(bo_run *run, bo_outcome *outcomes, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const bo_transition *way = way_of(&outcomes[i]);
        outcomes[i].stored = true;
        if (way) {
            bo_run_count(run, way->cause);
            outcomes[i].row->state = way->to;
        }
    }
}

static bo_status store_bulk(bo_run *run, bo_outcome *outcomes, size_t count, bo_err *err)
{
    storing store = {run, outcomes, count};
    bo_status status = check_ways(&store, err);

    if (status == BO_OK) {
        status = bo_db_transaction(run->db, store_all, &store, err);
    }
    if (status == BO_OK) {
        take_stored(run, outcomes, count);
        bo_run_kept(run);
    }
    return status;
}

/* One row's own trouble: somebody was quicker to change it, or it cannot become what it should. */
static bool concerns_one(bo_status status, const bo_err *failure)
{
    return status == BO_ERR_ORDER || (status == BO_ERR_BUSY && strcmp(failure->reason, BO_LEASE_LOST) != 0);
}

static bo_status store_single(bo_run *run, bo_outcome *outcome, bo_err *failure)
{
    bo_status status = store_bulk(run, outcome, 1, failure);
    char name[BO_NAME_MAX + 1];

    if (status == BO_ERR_ORDER) {
        (void)bo_domain_name(&outcome->row->domain, name);
        bo_run_note(run, "%s: %s", name, failure->message);
    }
    return concerns_one(status, failure) ? BO_OK : status;
}

/* All in one transaction; where one row spoils it, each in its own. */
static bo_status store_portion(bo_run *run, bo_outcome *outcomes, size_t count, bo_err *err)
{
    bo_err failure = {0};
    bo_status status = store_bulk(run, outcomes, count, &failure);

    if (concerns_one(status, &failure)) {
        status = BO_OK;
        for (size_t i = 0; status == BO_OK && i < count; i++) {
            status = store_single(run, &outcomes[i], &failure);
        }
    }
    if (status != BO_OK) {
        *err = failure;
    }
    return status;
}

bo_status bo_outcomes_store(bo_run *run, bo_outcome *outcomes, size_t count, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t at = 0, next; status == BO_OK && at < count; at += next) {
        next = count - at < BO_BULK ? count - at : BO_BULK;
        status = store_portion(run, outcomes + at, next, err);
    }
    return status;
}

bo_status bo_outcomes_change(bo_run *run, const bo_due_list *list, const char *cause, const char *detail, bo_err *err)
{
    bo_outcome *outcomes = calloc(list->count + 1, sizeof *outcomes);
    bo_status status = outcomes ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        outcomes[i] = (bo_outcome){.row = &list->items[i].row, .cause = cause};
        (void)snprintf(outcomes[i].detail, sizeof outcomes[i].detail, "%s", detail);
    }
    if (status == BO_OK) {
        status = bo_outcomes_store(run, outcomes, list->count, err);
    }
    free(outcomes);
    return status;
}
