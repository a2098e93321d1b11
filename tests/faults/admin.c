#include "admin.h"

#include "attempt.h"
#include "orders/orders.h"
#include "rest.h"
#include "strikes.h"

#define ADMIN "admin:1"

/* A hook may have carried it on since reality and model last came to rest: then nobody can say what an admin meets. */
static bool is_ahead(world *w, const model_order *order)
{
    return sql_number(w->sql, "SELECT COUNT(*) FROM backorder_domains WHERE id = %lld AND status = '%s'",
                      (long long)order->id, bo_state_name(order->state)) == 0;
}

static bo_status delete_order(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host,
                              const void *context, bo_err *err)
{
    const model_order *order = context;

    (void)w;
    return bo_order_delete(db, order->id, 0, ADMIN, host, registrar, err);
}

/* Whether the deletion was written down before it broke off: then it is carried on, whatever else happens. */
static bool is_to_be_deleted(world *w, const model_order *order)
{
    return sql_number(w->sql,
                      "SELECT COUNT(*) FROM backorder_effects WHERE backorder_id = %lld AND state = 'intended'"
                      " AND kind = 'release' AND result = '%s'",
                      (long long)order->id, ADMIN) == 1;
}

void delete_some(world *w)
{
    model_order *order = world_some_order(w);
    bool struck = false, gone, may;
    bo_err err = {0};
    char domain[72];

    if (!order || order->state == BO_NONE || is_ahead(w, order)) {
        return;
    }
    (void)world_domain(w, order->name, domain);
    world_tell(w, "backorder %lld of %s is to be deleted", (long long)order->id, domain);
    may = order->state != BO_PROCESSING && order->state != BO_AUCTION_PENDING && order->state != BO_PENDING_PAYMENT;
    if (may && random_chance(&w->random, 50)) {
        struck = attempt_work_once(w, some_fault(w, true), delete_order, order);
    } else if ((delete_order(w, w->db, w->registrar, &w->host, order, &err) == BO_OK) != may) {
        world_differ(w, "model: backorder %lld, %s, may %sbe deleted: %s", (long long)order->id,
                     bo_state_name(order->state), may ? "" : "not ", err.message);
    }
    gone = sql_number(w->sql, "SELECT COUNT(*) FROM backorder_domains WHERE id = %lld", (long long)order->id) == 0;
    if (gone != may && !(may && struck)) {
        world_differ(w, "model: backorder %lld, %s, is %s", (long long)order->id, bo_state_name(order->state),
                     gone ? "gone" : "still there");
    } else if (gone || (struck && is_to_be_deleted(w, order))) {
        (void)model_delete(&w->model, order);
    }
    if (struck) {
        come_to_rest(w);
    }
}

/* A refusal is an answer like any other. */
static bo_status answered(bo_status status)
{
    return status == BO_ERR_ORDER ? BO_OK : status;
}

static bo_status activate_order(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host,
                                const void *context, bo_err *err)
{
    const model_order *order = context;

    (void)w;
    (void)registrar;
    return answered(bo_order_activate(db, order->id, ADMIN, host, err));
}

/* Whether a hold of the backorder that nobody knows the outcome of has happened. */
static bool took_money(const world *w, const model_order *order)
{
    return sql_number(w->sql,
                      "SELECT COUNT(*) FROM backorder_effects e JOIN tblcredit c ON c.description LIKE"
                      " CONCAT('%%[bo-', e.id, ']') WHERE e.backorder_id = %lld AND e.kind = 'hold'"
                      " AND e.state = 'intended'",
                      (long long)order->id) > 0;
}

void activate_some(world *w)
{
    model_order *order = world_some_order(w);
    bool struck = false, done, may;
    bo_err err = {0};
    char domain[72];

    if (!order || order->state == BO_NONE || order->state == BO_ACTIVE || is_ahead(w, order)) {
        return;
    }
    if (random_chance(&w->random, 50)) {
        struck = attempt_work_once(w, some_fault(w, true), activate_order, order);
    } else {
        (void)activate_order(w, w->db, w->registrar, &w->host, order, &err);
    }
    done = sql_number(w->sql, "SELECT COUNT(*) FROM backorder_domains WHERE id = %lld AND status = 'ACTIVE'",
                      (long long)order->id) > 0;
    world_tell(w, "backorder %lld of %s is activated: %s", (long long)order->id, world_domain(w, order->name, domain),
               done     ? "done"
               : struck ? "it breaks off"
                        : err.message);
    may = !struck || done || took_money(w, order) ? model_activate(&w->model, order) : false;
    if (!struck && done != may) {
        world_differ(w, "model: backorder %lld, %s, may %sbe activated: %s", (long long)order->id,
                     bo_state_name(order->state), may ? "" : "not ", err.message);
    }
    if (struck) {
        come_to_rest(w);
    }
}

static bo_status cancel_order(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host,
                              const void *context, bo_err *err)
{
    const model_order *order = context;

    (void)w;
    return answered(bo_order_cancel(db, order->id, ADMIN, host, registrar, err));
}

void cancel_some(world *w)
{
    model_order *order = world_some_order(w);
    bool struck = false, done;
    bo_err err = {0};
    char domain[72];

    if (!order || order->state == BO_NONE || order->state == BO_CANCELLED || is_ahead(w, order)) {
        return;
    }
    if (random_chance(&w->random, 50)) {
        struck = attempt_work_once(w, some_fault(w, true), cancel_order, order);
    } else {
        (void)cancel_order(w, w->db, w->registrar, &w->host, order, &err);
    }
    done = sql_number(w->sql, "SELECT COUNT(*) FROM backorder_domains WHERE id = %lld AND status = 'CANCELLED'",
                      (long long)order->id) > 0;
    world_tell(w, "backorder %lld of %s is cancelled: %s", (long long)order->id, world_domain(w, order->name, domain),
               done     ? "done"
               : struck ? "it breaks off"
                        : err.message);
    if (done != (!struck || done ? model_cancel(&w->model, order, done) : false)) {
        world_differ(w, "model: backorder %lld, %s, is %scancelled: %s", (long long)order->id,
                     bo_state_name(order->state), done ? "" : "not ", err.message);
    }
    if (struck) {
        come_to_rest(w);
    }
}
