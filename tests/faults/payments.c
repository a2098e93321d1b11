#include "payments.h"

#include "attempt.h"
#include "orders/batch.h"
#include "scene.h"
#include "strikes.h"

#include <string.h>

static bo_status settle_invoice(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host,
                                const void *context, bo_err *err)
{
    bo_batch_report report;
    bo_status status = bo_batch_settle_invoice(db, registrar, host, *(const int64_t *)context, &report, err);

    (void)w;
    bo_buf_free(&report.errors);
    return status;
}

void change_invoice(world *w)
{
    static const char *const fates[] = {"Cancelled", "Deleted", "Paid", "Paid"};
    model_order *order = world_some_order(w);
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

void add_credit(world *w)
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

void spend_credit(world *w)
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

void change_price(world *w)
{
    int zone = random_below(&w->random, w->model.zones), currency = random_below(&w->random, MODEL_CURRENCIES);

    w->model.zone[zone].price[currency] = scene_price(w);
    scene_store_price(w, zone, currency);
}
