#include "checks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ID,
    USER,
    DOMAIN,
    STATUS,
    DROP,
    PRICE,
    CURRENCY,
    HELD,
    STAGE,
    INVOICE_STATUS,
    INVOICE_TOTAL,
    INVOICE_CREDIT,
    INVOICE_OTHER,
    DELIVERED,
    REFERENCE,
    INVOICES,
    DELIVERIES,
};

static const char rows_sql[] =
    "SELECT d.id, d.userid, CONCAT(d.domain, '.', d.tld), d.status, COALESCE(UNIX_TIMESTAMP(d.dropdate), 0), d.price,"
    " d.currency_id, d.held, d.lowbalance_notification, i.status, i.total, i.credit, i.paid, d.whmcs_domain IS NOT"
    " NULL, d.reference <> '', (SELECT COUNT(*) FROM backorder_effects e WHERE e.backorder_id = d.id AND"
    " e.kind = 'invoice' AND e.state = 'done'), (SELECT COUNT(*) FROM backorder_effects e WHERE e.backorder_id = d.id"
    " AND e.kind = 'delivery' AND e.state = 'done') FROM backorder_domains d LEFT JOIN tblinvoices i ON i.id ="
    " d.invoice ORDER BY d.id";

static void compare_number(world *w, const char *who, const char *what, int64_t is, int64_t wanted)
{
    if (is != wanted) {
        world_differ(w, "model: %s: %s is %lld, the model says %lld", who, what, (long long)is, (long long)wanted);
    }
}

static void compare_money(world *w, const char *who, const char *what, bo_money is, bo_money wanted)
{
    char one[BO_MONEY_TEXT], other[BO_MONEY_TEXT];

    if (is != wanted) {
        world_differ(w, "model: %s: %s is %s, the model says %s", who, what, bo_money_format(is, one),
                     bo_money_format(wanted, other));
    }
}

static int64_t number(const char *text)
{
    return text ? strtoll(text, NULL, 10) : 0;
}

static void compare_order(world *w, const char *who, const model_order *order, MYSQL_ROW row)
{
    const char *state = bo_state_name(order->state);

    if (!state || strcmp(row[STATUS], state) != 0) {
        world_differ(w, "model: %s is %s, the model says %s", who, row[STATUS], state ? state : "deleted");
        return;
    }
    compare_number(w, who, "the drop date", number(row[DROP]), order->drop);
    compare_money(w, who, "the frozen price", sql_money(row[PRICE]), order->priced ? order->price : 0);
    compare_number(w, who, "the frozen currency", number(row[CURRENCY]),
                   order->priced ? w->model.client[order->client].currency + 1 : 0);
    compare_money(w, who, "what is held", sql_money(row[HELD]), order->held);
    compare_number(w, who, "the last low-balance mail", w->host_failed ? order->stage : number(row[STAGE]),
                   order->stage);
    compare_number(w, who, "whether it is delivered", number(row[DELIVERED]), order->delivered);
    compare_number(w, who, "the number of invoices", number(row[INVOICES]), order->invoices);
    compare_number(w, who, "the number of deliveries", number(row[DELIVERIES]), order->deliveries);
    if (order->invoiced) {
        if (!row[INVOICE_STATUS] || strcmp(row[INVOICE_STATUS], order->invoice.status) != 0) {
            world_differ(w, "model: %s: the invoice is %s, the model says %s", who,
                         row[INVOICE_STATUS] ? row[INVOICE_STATUS] : "none", order->invoice.status);
        }
        compare_money(w, who, "the invoice's total", sql_money(row[INVOICE_TOTAL]), order->invoice.total);
        compare_money(w, who, "what credit was applied", sql_money(row[INVOICE_CREDIT]), order->invoice.applied);
    } else if (row[INVOICE_STATUS]) {
        world_differ(w, "model: %s has an invoice, the model says none", who);
    }
}

static void compare_orders(world *w)
{
    MYSQL_RES *rows = sql_rows(w->sql, "%s", rows_sql);
    MYSQL_ROW row;

    for (int i = 0; i < w->model.orders; i++) {
        const model_order *order = &w->model.order[i];
        char who[160], domain[72];
        bool found = false;

        (void)snprintf(who, sizeof who, "%s of client %lld (backorder %lld)", world_domain(w, order->name, domain),
                       (long long)world_client_id(order->client), (long long)order->id);
        mysql_data_seek(rows, 0);
        while ((row = mysql_fetch_row(rows))) {
            if (number(row[ID]) == order->id) {
                found = true;
                compare_order(w, who, order, row);
            }
        }
        if (!found && order->state != BO_NONE) {
            world_differ(w, "model: %s does not exist, the model says %s", who, bo_state_name(order->state));
        }
    }
    mysql_free_result(rows);
}

static void compare_credits(world *w)
{
    for (int i = 0; i < w->model.clients; i++) {
        char who[32];
        MYSQL_RES *rows =
            sql_rows(w->sql, "SELECT credit FROM tblclients WHERE id = %lld", (long long)world_client_id(i));
        MYSQL_ROW row = mysql_fetch_row(rows);

        (void)snprintf(who, sizeof who, "client %lld", (long long)world_client_id(i));
        compare_money(w, who, "the credit", row ? sql_money(row[0]) : 0, w->model.client[i].credit);
        mysql_free_result(rows);
    }
}

static bool names_domain(const char *domains, const char *domain)
{
    size_t len = strlen(domain);

    for (const char *at = strstr(domains, domain); at; at = strstr(at + 1, domain)) {
        if ((at == domains || at[-1] == ' ') && at[len] == ' ') {
            return true;
        }
    }
    return false;
}

/* How often each client was written to about what. */
static void compare_mails(world *w)
{
    const model *m = &w->model;
    int low[MODEL_CLIENTS] = {0}, about[MODEL_CLIENTS][MODEL_NAMES][BO_MAIL_KINDS] = {0};
    MYSQL_RES *rows = sql_rows(w->sql, "SELECT userid, kind, domains FROM tblemails WHERE userid > 0 ORDER BY id");
    MYSQL_ROW row;
    char who[128], domain[72];

    while ((row = mysql_fetch_row(rows))) {
        int client = (int)number(row[0]) - 1;
        for (int kind = 0; kind < BO_MAIL_KINDS; kind++) {
            bool same = strcmp(row[1], bo_mail_kind_name((bo_mail_kind)kind)) == 0;
            low[client] += same && kind == BO_MAIL_LOW_BALANCE;
            for (int name = 0; same && name < m->names; name++) {
                about[client][name][kind] += names_domain(row[2], world_domain(w, name, domain));
            }
        }
    }
    mysql_free_result(rows);
    for (int client = 0; client < m->clients; client++) {
        (void)snprintf(who, sizeof who, "client %lld", (long long)world_client_id(client));
        compare_number(w, who, "the number of low-balance mails", low[client], m->client[client].mails);
        for (int name = 0; name < m->names; name++) {
            for (int kind = 0; kind < BO_MAIL_KINDS; kind++) {
                (void)snprintf(who, sizeof who, "client %lld, %s", (long long)world_client_id(client),
                               world_domain(w, name, domain));
                compare_number(w, who, bo_mail_kind_name((bo_mail_kind)kind), about[client][name][kind],
                               m->mails[client][name][kind]);
            }
        }
    }
}

void check_against_model(world *w)
{
    compare_orders(w);
    compare_credits(w);
    if (!w->host_failed) {
        compare_mails(w);
    }
}
