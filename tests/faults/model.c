#include "model.h"

#include <stdlib.h>
#include <string.h>

#define HOUR 3600
#define DAY 86400

bo_money model_gross(const model *m, const model_order *order, bo_money net)
{
    return net + (net * m->client[order->client].tax + 50) / 100;
}

static const model_zone *zone_of(const model *m, const model_order *order)
{
    return &m->zone[m->name[order->name].zone];
}

static bo_money offer(const model *m, const model_order *order)
{
    return zone_of(m, order)->price[m->client[order->client].currency];
}

static bool is_waiting(const model_order *order)
{
    return order->state == BO_REQUESTED || order->state == BO_ACTIVE;
}

static bo_money owed(const model_invoice *invoice)
{
    return strcmp(invoice->status, "Unpaid") == 0 ? invoice->total - invoice->applied - invoice->other : 0;
}

static bo_money available(const model *m, int client)
{
    bo_money sum = m->client[client].credit;

    for (int i = 0; i < m->orders; i++) {
        sum -= m->order[i].client == client && m->order[i].invoiced ? owed(&m->order[i].invoice) : 0;
    }
    return sum;
}

/* Others are quicker, once, but cannot spend what is not there. */
static void steal(model_client *client)
{
    bo_money taken = client->theft < client->credit ? client->theft : client->credit;

    client->credit -= taken > 0 ? taken : 0;
    client->theft = 0;
}

/* Money that is held for nothing any more goes back. */
static void release(model *m, model_order *order)
{
    if (order->state == BO_ACTIVE || order->state == BO_PROCESSING || order->state == BO_AUCTION_PENDING ||
        order->state == BO_PENDING_PAYMENT) {
        return;
    }
    m->client[order->client].credit += order->held;
    order->early = false;
    order->held = 0;
    if (order->state == BO_REQUESTED) {
        order->priced = false;
        order->price = 0;
    }
}

static void release_all(model *m)
{
    for (int i = 0; i < m->orders; i++) {
        release(m, &m->order[i]);
    }
}

static void tell(model *m, const model_order *order, bo_mail_kind kind)
{
    m->mails[order->client][order->name][kind]++;
}

/* Drop dates are the list's; who leaves it well before the drop has none any more. */
static void follow_list(model *m, model_order *order)
{
    bo_time listed = m->name[order->name].listed;

    if (listed && (is_waiting(order) || order->state == BO_PROCESSING)) {
        order->moved = order->moved || order->drop != listed;
        order->drop = listed;
    } else if (!listed && !m->list_is_empty && is_waiting(order) && order->drop > m->now + DAY) {
        order->drop = 0;
    }
    if (order->state == BO_ACTIVE &&
        (order->drop == 0 || (!order->early && order->drop - zone_of(m, order)->reserve > m->now))) {
        if (order->drop == 0 || order->moved) {
            tell(m, order, order->drop ? BO_MAIL_DROP_MOVED : BO_MAIL_LEFT_LIST);
        }
        order->state = BO_REQUESTED;
    } else if (is_waiting(order) && order->drop && order->drop < m->now - 2 * DAY) {
        order->state = BO_FAILED;
    }
}

static bool wants_money(const model *m, const model_order *order)
{
    return order->state == BO_REQUESTED && order->drop && order->drop - zone_of(m, order)->reserve <= m->now &&
           offer(m, order) > 0;
}

static int stage(const model *m, const model_order *order)
{
    bo_time submit = order->drop - zone_of(m, order)->submit;

    return m->now >= submit - 6 * HOUR ? 3 : m->now >= submit - DAY ? 2 : 1;
}

/* The client's preference decides, then the earlier drop. */
static bool comes_before(const model_order *a, const model_order *b)
{
    int left = a->preference ? a->preference : 1 << 30, right = b->preference ? b->preference : 1 << 30;

    return left != right ? left < right : a->drop != b->drop ? a->drop < b->drop : a->id < b->id;
}

static void reserve(model *m, model_order *order)
{
    model_client *client = &m->client[order->client];
    bo_money amount = model_gross(m, order, offer(m, order));

    if (available(m, order->client) < amount) {
        return;
    }
    steal(client);
    client->credit -= amount;
    if (client->credit < 0) {
        client->credit += amount;
        return;
    }
    order->state = BO_ACTIVE;
    order->early = order->drop - zone_of(m, order)->reserve > m->now;
    order->moved = false;
    order->priced = true;
    order->price = offer(m, order);
    order->held = amount;
}

/* What has dropped already is not written about: no money helps it any more. */
static bool is_short(const model *m, const model_order *order)
{
    return order->state == BO_REQUESTED && order->drop > m->now;
}

/* One mail about all that are short as soon as one of them has reached a new stage. */
static void remind(model *m, model_order **line, int count)
{
    bool due = false;

    for (int i = 0; i < count; i++) {
        due = due || (is_short(m, line[i]) && stage(m, line[i]) > line[i]->stage);
    }
    for (int i = 0; due && i < count; i++) {
        if (is_short(m, line[i])) {
            line[i]->stage = stage(m, line[i]);
            tell(m, line[i], BO_MAIL_LOW_BALANCE);
        }
    }
    if (due) {
        m->client[line[0]->client].mails++;
    }
}

/* Puts the order into the line where it belongs. */
static void line_up(model_order **line, int *count, model_order *order)
{
    int at = (*count)++;

    for (; at > 0 && comes_before(order, line[at - 1]); at--) {
        line[at] = line[at - 1];
    }
    line[at] = order;
}

static void reserve_client(model *m, int client)
{
    model_order *line[MODEL_ORDERS];
    int count = 0;

    for (int i = 0; i < m->orders; i++) {
        if (m->order[i].client == client && wants_money(m, &m->order[i])) {
            line_up(line, &count, &m->order[i]);
        }
    }
    for (int i = 0; i < count; i++) {
        reserve(m, line[i]);
    }
    remind(m, line, count);
}

static void submit(model *m, model_order *order)
{
    if (order->state == BO_ACTIVE && order->drop - zone_of(m, order)->submit <= m->now) {
        order->state = BO_PROCESSING;
        order->application = m->applications[order->client][order->name]++;
    }
}

/* `caught`: whether a name that was caught is invoiced already. */
static void listen(const model *m, model_order *order, const char *word, bool caught)
{
    bool processing = order->state == BO_PROCESSING;

    /* an application that never reached the registrar is given up with the drop */
    if (!word && processing && order->drop && order->drop < m->now - 2 * DAY) {
        order->state = BO_FAILED;
        return;
    }
    if (!word || (!processing && order->state != BO_AUCTION_PENDING)) {
        return;
    }
    if (strcmp(word, "DELETED") == 0) {
        /* the registrar deletes nothing that is in an auction */
        if (processing && order->drop && order->drop < m->now - 2 * DAY) {
            order->state = BO_CANCELLED;
        }
    } else if (strcmp(word, "FAILED") == 0 && processing) {
        order->state = BO_FAILED;
    } else if (strcmp(word, "SUCCESSFUL") == 0 && processing && caught) {
        order->state = BO_PENDING_PAYMENT;
        order->invoiced = true;
        order->invoices++;
        order->invoice = (model_invoice){.status = "Unpaid", .total = model_gross(m, order, order->price)};
    } else if (strcmp(word, "AUCTION-PENDING") == 0) {
        order->state = BO_AUCTION_PENDING;
    } else if (strcmp(word, "AUCTION-WON") == 0) {
        order->state = BO_AUCTION_WON;
        order->delivered = true;
        order->deliveries++;
    } else if (strcmp(word, "AUCTION-LOST") == 0) {
        order->state = BO_AUCTION_LOST;
    }
}

/* What was held goes back and from there onto the invoice, once. */
static void pay(model *m, model_order *order)
{
    model_client *client = &m->client[order->client];
    model_invoice *invoice = &order->invoice;
    bo_money amount = owed(invoice);

    client->credit += order->held;
    order->held = 0;
    order->tried = true;
    steal(client);
    if (client->credit >= amount) {
        client->credit -= amount;
        invoice->applied += amount;
        invoice->status = "Paid";
    }
}

static void settle(model *m, model_order *order)
{
    if (!order->invoiced || (order->state != BO_PENDING_PAYMENT && order->state != BO_CANCELLED)) {
        return;
    }
    if (strcmp(order->invoice.status, "Unpaid") == 0 && order->state == BO_PENDING_PAYMENT && !order->tried) {
        pay(m, order);
    }
    if (strcmp(order->invoice.status, "Paid") == 0) {
        order->state = BO_SUCCESSFUL;
        order->delivered = true;
        order->deliveries++;
    } else if (strcmp(order->invoice.status, "Unpaid") != 0) {
        order->state = BO_CANCELLED;
    }
}

static void settle_all(model *m)
{
    model_order *line[MODEL_ORDERS];
    int count = 0;

    for (int i = 0; i < m->orders; i++) {
        line_up(line, &count, &m->order[i]);
    }
    for (int i = 0; i < count; i++) {
        settle(m, line[i]);
    }
}

static void reserve_all(model *m)
{
    release_all(m);
    for (int client = 0; client < m->clients; client++) {
        reserve_client(m, client);
    }
}

static void listen_all(model *m, bool caught, model_word *word, const void *registrar)
{
    for (int i = 0; i < m->orders; i++) {
        model_order *order = &m->order[i];
        listen(m, order, word(registrar, order->client, order->name, order->application), caught);
    }
}

/* Money that has become free is there before it is reserved again, and before invoices are paid. */
static void settle_once(model *m, model_break broken, model_word *word, const void *registrar)
{
    for (int i = 0; i < m->orders; i++) {
        follow_list(m, &m->order[i]);
    }
    reserve_all(m);
    for (int i = 0; i < m->orders; i++) {
        submit(m, &m->order[i]);
    }
    listen_all(m, broken != MODEL_BROKEN_BEFORE_INVOICES, word, registrar);
    if (broken != MODEL_UNBROKEN) {
        reserve_all(m);
    }
    listen_all(m, true, word, registrar);
    release_all(m);
    settle_all(m);
    release_all(m);
}

void model_settle(model *m, model_break broken, model_word *word, const void *registrar)
{
    model before;

    do {
        before = *m;
        settle_once(m, broken, word, registrar);
    } while (memcmp(&before, m, sizeof before) != 0);
}

bool model_may_request(const model *m, int client, int name, const model_order *existing)
{
    model_order wish = {.client = client, .name = name};
    bo_time drop = m->name[name].listed;

    return offer(m, &wish) > 0 && !(drop && drop < m->now - 2 * DAY) &&
           (!existing || existing->state == BO_FAILED || existing->state == BO_CANCELLED ||
            existing->state == BO_AUCTION_LOST);
}

void model_request(model *m, int client, int name, model_order *order)
{
    *order = (model_order){.id = order->id,
                           .client = client,
                           .name = name,
                           .preference = order->preference,
                           .state = BO_REQUESTED,
                           .drop = m->name[name].listed,
                           .lives = order->lives + 1,
                           .invoices = order->invoices,
                           .deliveries = order->deliveries};
}

bool model_delete(model *m, model_order *order)
{
    if (order->state == BO_PROCESSING || order->state == BO_AUCTION_PENDING || order->state == BO_PENDING_PAYMENT) {
        return false;
    }
    order->state = BO_NONE;
    release(m, order);
    return true;
}

bool model_activate(model *m, model_order *order)
{
    if (order->state == BO_REQUESTED && order->drop && order->drop >= m->now - 2 * DAY && offer(m, order) > 0) {
        reserve(m, order);
    }
    return order->state == BO_ACTIVE && order->held > 0;
}

bool model_cancel(model *m, model_order *order, bool let_go)
{
    if (!is_waiting(order) && !(order->state == BO_PROCESSING && let_go)) {
        return false;
    }
    order->state = BO_CANCELLED;
    release(m, order);
    return true;
}
