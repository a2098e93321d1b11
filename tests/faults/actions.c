#include "actions.h"

#include "admin.h"
#include "attempt.h"
#include "list.h"
#include "orders/orders.h"
#include "payments.h"
#include "rest.h"
#include "scene.h"
#include "strikes.h"

#include <stdio.h>
#include <string.h>

#define LATEST (20 * DAY) /* after the begin; what was cancelled is looked after for a month */

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
    int attempts = random_below(&w->random, 4) + (focus_is_question(w) ? 2 : 0);
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

static void prefer(world *w)
{
    model_order *order = world_some_order(w);

    if (order && order->state != BO_NONE) {
        order->preference = random_below(&w->random, 4);
        world_tell(w, "backorder %lld gets preference %d", (long long)order->id, order->preference);
        sql_run(w->sql, "UPDATE backorder_domains SET preference = %d WHERE id = %lld", order->preference,
                (long long)order->id);
    }
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
