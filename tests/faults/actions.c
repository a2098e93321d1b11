#include "actions.h"

#include "attempt.h"
#include "list.h"
#include "orders/batch.h"
#include "orders/orders.h"
#include "rest.h"
#include "scene.h"

#include <stdio.h>
#include <string.h>

#define LATEST (20 * DAY) /* after the begin; what was cancelled is looked after for a month */

#define DELETER "admin:1"

static const fault no_fault;

/* Deeds after which the host is asked whether they were done, each with the question. */
static fault_point deed_of(fault_point question)
{
    switch (question) {
    case POINT_FIND_CREDIT:
        return POINT_CHANGE_CREDIT;
    case POINT_FIND_INVOICE:
        return POINT_CREATE_INVOICE;
    case POINT_FIND_DOMAIN:
        return POINT_DELIVER_DOMAIN;
    case POINT_FIND_MAIL:
        return POINT_MAIL;
    default:
        return question;
    }
}

/* How often the point is passed first: statements are many in a run, most other points few. */
static int some_passes(random_source *random, fault_point point)
{
    if (point <= POINT_QUERY) {
        return random_below(random, random_between(random, 1, 60));
    }
    return random_below(random, random_between(random, 1, point <= POINT_PERFORM ? 8 : 3));
}

/* `first`: nothing is under way yet that could be asked about. */
static fault some_fault(world *w, bool first)
{
    random_source *random = &w->random;
    int way = random_below(random, 100);
    fault what = {.way = way < 60   ? WAY_KILL
                         : way < 80 ? WAY_DROP
                                    : WAY_FAIL,
                  .point = random_chance(random, 70) ? w->focus : (fault_point)random_below(random, POINTS),
                  .after = random_chance(random, 50)};

    if (first && deed_of(what.point) != what.point) {
        what.point = deed_of(what.point);
        what.after = random_chance(random, 80);
    }
    /* without a price the next name in line may get the money, and nobody can say that it should not */
    if (what.way == WAY_FAIL && (what.point == POINT_GROSS || !w->may_fail)) {
        what.way = WAY_DROP;
    }
    what.passes = deed_of(w->focus) != w->focus ? 0 : some_passes(random, what.point);
    return what;
}

/* Of what an import passes. */
static fault some_import_fault(world *w)
{
    random_source *random = &w->random;

    return (fault){.way = random_chance(random, 70) ? WAY_KILL : WAY_DROP,
                   .point = (fault_point)random_below(random, POINT_COMMIT + 1),
                   .after = random_chance(random, 50),
                   .passes = random_below(random, random_between(random, 1, 12))};
}

/* The registrar's answers go wrong; what is made only once is struck most, as the others are simply asked again. */
static void some_registrar_fault(world *w)
{
    static const char *const kinds[] = {"cut-before", "cut-after", "cut-middle", "garbage", "empty"};
    static const int codes[] = {420, 421, 423, 425};
    random_source *random = &w->random;
    int skip = random_below(random, 2), count = random_between(random, 1, 3);

    if (random_chance(random, 10)) {
        world_tell(w, "the registrar answers late and cuts off a list");
        simulator_control("faults",
                          "{\"rules\":[{\"kind\":\"delay\",\"ms\":20,\"count\":3},"
                          "{\"command\":\"QueryDomainApplicationList\",\"kind\":\"cut-before\",\"count\":1}]}");
    } else if (random_chance(random, 60)) {
        const char *kind = kinds[random_below(random, sizeof kinds / sizeof *kinds)];
        world_tell(w, "the registrar answers %d applications with %s", count, kind);
        simulator_control(
            "faults", "{\"rules\":[{\"command\":\"AddDomainApplication\",\"kind\":\"%s\",\"skip\":%d,\"count\":%d}]}",
            kind, skip, count);
    } else {
        int code = codes[random_below(random, sizeof codes / sizeof *codes)];
        bool done = code != 425 && random_chance(random, 50);
        world_tell(w, "the registrar answers %d applications with %d%s", count, code, done ? ", but makes them" : "");
        simulator_control("faults",
                          "{\"rules\":[{\"command\":\"AddDomainApplication\",\"kind\":\"code\",\"code\":%d,\"done\":%s,"
                          "\"skip\":%d,\"count\":%d}]}",
                          code, done ? "true" : "false", skip, count);
    }
}

/* Whether others wait for our next taking: which that is must then not depend on what the registrar leaves for later.
 */
static bool someone_lurks(const world *w)
{
    for (int i = 0; i < w->model.clients; i++) {
        if (w->model.client[i].theft > 0) {
            return true;
        }
    }
    return false;
}

static void run_batch(world *w)
{
    /* a question needs a deed before it that broke off */
    int attempts = random_below(&w->random, 4) + (deed_of(w->focus) != w->focus ? 2 : 0);
    bool registrar_fails = random_chance(&w->random, 25) && !someone_lurks(w);

    /* a mail is told from the one before it by its second */
    world_set_time(w, w->model.now + 1);
    if (registrar_fails) {
        some_registrar_fault(w);
        w->interrupted = true;
        attempts = attempts ? attempts : 1;
    }
    for (int i = 0; i < attempts && !world_differs(w); i++) {
        fault what = registrar_fails && random_chance(&w->random, 70) ? no_fault : some_fault(w, i == 0);
        attempt_batch(w, &what, 1);
    }
    if (registrar_fails) {
        simulator_control("faults", "{\"rules\":[]}");
    }
    come_to_rest(w);
}

static void run_two_batches(world *w)
{
    fault faults[2] = {random_chance(&w->random, 50) ? some_fault(w, true) : no_fault, no_fault};

    attempt_batch(w, faults, 2);
    come_to_rest(w);
}

static model_order *some_order(world *w)
{
    return w->model.orders ? &w->model.order[random_below(&w->random, w->model.orders)] : NULL;
}

/* The next moment at which something becomes due; 0: none. */
static bo_time next_moment(const world *w)
{
    bo_time next = 0;

    for (int i = 0; i < w->model.orders; i++) {
        const model_order *order = &w->model.order[i];
        const model_zone *zone = &w->model.zone[w->model.name[order->name].zone];
        bool waiting = order->state == BO_REQUESTED, active = order->state == BO_ACTIVE;
        const bo_time moments[] = {
            waiting ? order->drop - zone->reserve : 0,
            waiting ? order->drop - zone->submit - DAY : 0,
            waiting ? order->drop - zone->submit - 6 * HOUR : 0,
            waiting || active ? order->drop - zone->submit : 0,
            order->drop,
            order->drop + 2 * DAY,
        };
        bool over = order->state == BO_NONE || order->state >= BO_SUCCESSFUL || order->drop == 0;
        for (size_t n = 0; !over && n < sizeof moments / sizeof *moments; n++) {
            if (moments[n] > w->model.now && (next == 0 || moments[n] < next)) {
                next = moments[n];
            }
        }
    }
    return next;
}

static void pass_time(world *w)
{
    random_source *random = &w->random;
    bo_time next = next_moment(w);
    int64_t seconds = random_between(random, 5, 300) * MINUTE;

    if (next && random_chance(random, 75)) {
        seconds = next - w->model.now + random_between(random, 0, 25) * MINUTE;
        seconds -= seconds % MINUTE - MINUTE;
    } else if (random_chance(random, 25)) {
        seconds = -random_between(random, 1, 30) * MINUTE;
    } else if (random_chance(random, 25)) {
        seconds = random_between(random, 1, 3) * DAY;
    }
    if (w->model.now + seconds > WORLD_START + LATEST) {
        seconds = 5 * MINUTE;
    }
    world_set_time(w, w->model.now + seconds);
    world_tell(w, "%lld minutes have passed", (long long)seconds / MINUTE);
    if (random_chance(random, 80)) {
        run_batch(w);
    }
}

static bool anyone_delivered(const world *w, int name)
{
    for (int i = 0; i < w->model.orders; i++) {
        if (w->model.order[i].name == name && w->model.order[i].deliveries > 0) {
            return true;
        }
    }
    return false;
}

static void change_list(world *w)
{
    random_source *random = &w->random;

    for (int i = random_between(random, 1, 3); i > 0; i--) {
        int number = random_below(random, w->model.names);
        model_name *name = &w->model.name[number];

        if (name->listed && random_chance(random, 35)) {
            name->listed = 0;
        } else if (name->listed && random_chance(random, 70)) {
            name->listed += random_between(random, -72, 96) * HOUR;
        } else if (!anyone_delivered(w, number)) {
            name->listed = scene_drop(w);
        }
        scene_tell_drop(w, number);
    }
    list_import(w, random_chance(random, 80) ? some_import_fault(w) : no_fault);
}

static model_order *order_at(world *w, int client, int name)
{
    for (int i = 0; i < w->model.orders; i++) {
        model_order *order = &w->model.order[i];
        if (order->client == client && order->name == name && order->state != BO_NONE) {
            return order;
        }
    }
    return NULL;
}

static void request(world *w, int client, int name)
{
    model_order *order = order_at(w, client, name);
    bool may = model_may_request(&w->model, client, name, order);
    char domain[72], actor[32];
    bo_err err = {0};
    int64_t id = 0;
    bo_status status;

    if (anyone_delivered(w, name) || (!order && w->model.orders == MODEL_ORDERS)) {
        return;
    }
    (void)snprintf(actor, sizeof actor, "client:%lld", (long long)world_client_id(client));
    (void)world_domain(w, name, domain);
    status = bo_order_create(w->db, world_client_id(client), domain, strlen(domain), actor, &id, &err);
    world_tell(w, "client %lld asks for %s: %s", (long long)world_client_id(client), domain,
               status == BO_OK ? "done" : err.message);
    if ((status == BO_OK) != may) {
        world_differ(w, "model: client %lld asks for %s: %s, but the model says %s", (long long)world_client_id(client),
                     domain, status == BO_OK ? "done" : err.message, may ? "yes" : "no");
    } else if (may) {
        order = order ? order : &w->model.order[w->model.orders++];
        order->id = id;
        model_request(&w->model, client, name, order);
    }
}

static void request_some(world *w)
{
    request(w, random_below(&w->random, w->model.clients), random_below(&w->random, w->model.names));
}

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
    return bo_order_delete(db, order->id, 0, DELETER, host, registrar, err);
}

/* Whether the deletion was written down before it broke off: then it is carried on, whatever else happens. */
static bool is_to_be_deleted(world *w, const model_order *order)
{
    return sql_number(w->sql,
                      "SELECT COUNT(*) FROM backorder_effects WHERE backorder_id = %lld AND state = 'intended'"
                      " AND kind = 'release' AND result = '%s'",
                      (long long)order->id, DELETER) == 1;
}

/* One that is interrupted has deleted it, or the next run does, or nothing has happened: nothing between. */
static void delete_some(world *w)
{
    model_order *order = some_order(w);
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
    return answered(bo_order_activate(db, order->id, "admin:1", host, err));
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

/* One that is interrupted has taken the money or has not; what it took the next run keeps. */
static void activate_some(world *w)
{
    model_order *order = some_order(w);
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
    return answered(bo_order_cancel(db, order->id, "admin:1", host, registrar, err));
}

/* Whether the registrar lets go of what it has, only he knows; all else the model says. */
static void cancel_some(world *w)
{
    model_order *order = some_order(w);
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

static void prefer(world *w)
{
    model_order *order = some_order(w);

    if (order && order->state != BO_NONE) {
        order->preference = random_below(&w->random, 4);
        world_tell(w, "backorder %lld gets preference %d", (long long)order->id, order->preference);
        sql_run(w->sql, "UPDATE backorder_domains SET preference = %d WHERE id = %lld", order->preference,
                (long long)order->id);
    }
}

static bo_status settle_invoice(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host,
                                const void *context, bo_err *err)
{
    bo_batch_report report;
    bo_status status = bo_batch_settle_invoice(db, registrar, host, *(const int64_t *)context, &report, err);

    (void)w;
    bo_buf_free(&report.errors);
    return status;
}

/* The admin does something to an invoice that is not paid; often WHMCS's hook tells us. */
static void change_invoice(world *w)
{
    static const char *const fates[] = {"Cancelled", "Deleted", "Paid", "Paid"};
    model_order *order = some_order(w);
    const char *fate = fates[random_below(&w->random, 4)];
    int64_t id;

    for (int i = 0; i < w->model.orders && (!order->invoiced || strcmp(order->invoice.status, "Paid") == 0); i++) {
        order = &w->model.order[i];
    }
    if (!order || order->state == BO_NONE || !order->invoiced || strcmp(order->invoice.status, "Paid") == 0 ||
        strcmp(order->invoice.status, "Deleted") == 0) {
        return;
    }
    id = sql_number(w->sql, "SELECT invoice FROM backorder_domains WHERE id = %lld", (long long)order->id);
    world_tell(w, "invoice %lld of backorder %lld becomes %s", (long long)id, (long long)order->id, fate);
    sql_run(w->sql,
            "UPDATE tblinvoices SET status = '%s', paid = IF(status = 'Paid', total - credit, 0) WHERE id = %lld", fate,
            (long long)id);
    order->invoice.status = fate;
    order->invoice.other = strcmp(fate, "Paid") == 0 ? order->invoice.total - order->invoice.applied : 0;
    if (random_chance(&w->random, 60)) {
        fault what = random_chance(&w->random, 50) ? some_fault(w, true) : no_fault;
        world_tell(w, "the hook of invoice %lld", (long long)id);
        (void)attempt_work_once(w, what, settle_invoice, &id);
    }
}

static void add_credit(world *w)
{
    int client = random_below(&w->random, w->model.clients);
    bo_money amount = random_between(&w->random, 1, 4000);
    char sum[BO_MONEY_TEXT];

    (void)bo_money_format(amount, sum);
    world_tell(w, "client %lld pays %s in", (long long)world_client_id(client), sum);
    w->model.client[client].credit += amount;
    sql_run(w->sql, "UPDATE tblclients SET credit = credit + %s, paidin = paidin + %s WHERE id = %lld", sum, sum,
            (long long)world_client_id(client));
}

/* Whose next taking is the payment of an invoice; -1: nobody's. */
static int someone_awaiting_invoice(const world *w)
{
    for (int i = 0; i < w->model.orders; i++) {
        if (w->model.order[i].state == BO_PROCESSING) {
            return w->model.order[i].client;
        }
    }
    return -1;
}

static void spend_credit(world *w)
{
    int awaiting = someone_awaiting_invoice(w);
    /* where the host fails, another deed than the model's may be the next: nobody could say what the thief would meet
     */
    bool may_lurk = !w->may_fail;
    bool before_payment = may_lurk && awaiting >= 0 && random_chance(&w->random, 60);
    int number = before_payment ? awaiting : random_below(&w->random, w->model.clients);
    model_client *client = &w->model.client[number];
    bo_money amount = random_between(&w->random, 1, before_payment ? 30000 : 3000);
    char sum[BO_MONEY_TEXT];

    if (before_payment || (may_lurk && random_chance(&w->random, 60))) {
        client->theft = amount;
        (void)bo_money_format(amount, sum);
        world_tell(w, "others will take %s of client %lld's within our next taking", sum,
                   (long long)world_client_id(number));
        sql_run(w->sql, "UPDATE tblclients SET theft = %s WHERE id = %lld", sum, (long long)world_client_id(number));
        return;
    }
    amount = amount < client->credit ? amount : client->credit;
    client->credit -= amount;
    (void)bo_money_format(amount, sum);
    world_tell(w, "others take %s of client %lld's", sum, (long long)world_client_id(number));
    sql_run(w->sql, "UPDATE tblclients SET credit = credit - %s, spent = spent + %s WHERE id = %lld", sum, sum,
            (long long)world_client_id(number));
}

static void change_price(world *w)
{
    int zone = random_below(&w->random, w->model.zones), currency = random_below(&w->random, MODEL_CURRENCIES);

    w->model.zone[zone].price[currency] = scene_price(w);
    scene_store_price(w, zone, currency);
}

static void change_outcome(world *w)
{
    scene_outcome(w, random_below(&w->random, w->model.names));
}

static void delete_application(world *w)
{
    if (w->application_count > 0) {
        const application *one = &w->applications[random_below(&w->random, (int)w->application_count)];
        world_tell(w, "application %lld is deleted at the registrar, if it may", (long long)one->id);
        simulator_delete(one->id);
    }
}

/* What one client alone asked for is caught, other names go to auction. */
static void request_first(world *w)
{
    for (int name = 0; name < w->model.names; name++) {
        int only = random_chance(&w->random, scene_needs_catches(w) ? 80 : 40)
                       ? random_below(&w->random, w->model.clients)
                       : -1;
        for (int client = 0; client < w->model.clients; client++) {
            if (only == client || (only < 0 && random_chance(&w->random, 50))) {
                request(w, client, name);
            }
        }
    }
}

void actions_live(world *w)
{
    static const struct {
        int weight; /* in all 100 */
        void (*act)(world *w);
    } actions[] = {
        {14, run_batch},   {3, run_two_batches}, {33, pass_time},         {6, change_list},   {8, request_some},
        {2, delete_some},  {3, prefer},          {8, change_invoice},     {4, add_credit},    {7, spend_credit},
        {3, change_price}, {4, change_outcome},  {2, delete_application}, {2, activate_some}, {1, cancel_some},
    };
    int count;

    scene_make(w);
    list_import(w, no_fault);
    request_first(w);
    count = random_between(&w->random, 20, 40);
    for (int i = 0; i < count && !world_differs(w); i++) {
        int at = random_below(&w->random, 100), n = 0;
        while (at >= actions[n].weight) {
            at -= actions[n++].weight;
        }
        actions[n].act(w);
    }
    if (!world_differs(w)) {
        run_batch(w);
    }
}
