#include "host.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *next(void *items, size_t size, size_t *count, size_t max)
{
    char *at = (char *)items + size * *count;

    if (*count == max) {
        abort();
    }
    (void)memset(at, 0, size);
    (*count)++;
    return at;
}

/* Whether the function's fault strikes now; `after`: the deed was just done. */
static bool strikes(fake_host *host, const char *function, bool after)
{
    if (!host->fault || strcmp(host->fault, function) != 0 || host->fault_after != after) {
        return false;
    }
    if (host->fault_calls-- > 0) {
        return false;
    }
    host->fault = host->then;
    host->fault_after = false;
    host->then = NULL;
    if (host->strike) {
        host->strike(host->strike_context);
        return false;
    }
    return true;
}

static bo_status broken(const char *function, bo_err *err)
{
    return bo_fail(err, BO_ERR_HOST, "%s failed, as the test wants it.", function);
}

fake_client *fake_host_client(fake_host *host, int64_t id)
{
    for (size_t i = 0; i < host->client_count; i++) {
        if (host->clients[i].id == id) {
            return &host->clients[i];
        }
    }
    return NULL;
}

/* NULL: WHMCS does not have him, or not any more. */
static fake_client *present(fake_host *host, int64_t id)
{
    fake_client *one = fake_host_client(host, id);

    return one && !one->gone ? one : NULL;
}

static bo_status credit(void *context, int64_t client, bo_money *out, bo_err *err)
{
    fake_client *one = present(context, client);

    if (strikes(context, "credit", false) || !one) {
        return broken("credit", err);
    }
    *out = one->credit;
    return BO_OK;
}

static bo_status unpaid(void *context, int64_t client, bo_money *out, bo_err *err)
{
    fake_host *host = context;
    fake_client *one = present(host, client);

    if (strikes(host, "unpaid", false) || !one) {
        return broken("unpaid", err);
    }
    *out = one->other_unpaid;
    for (size_t i = 0; i < host->invoice_count; i++) {
        const fake_invoice *invoice = &host->invoices[i];
        if (invoice->client == client && strcmp(invoice->status, "Unpaid") == 0) {
            *out += invoice->total - invoice->paid;
        }
    }
    return BO_OK;
}

static bo_status change_credit(void *context, int64_t client, bo_money amount, const char *description,
                               const char *token, bo_money *out, bo_err *err)
{
    fake_host *host = context;
    fake_client *one = present(host, client);
    fake_entry *entry;

    if (strikes(host, "change_credit", false) || !one || !*description || !*token) {
        return broken("change_credit", err);
    }
    if (amount < 0 && host->theft) {
        fake_host_spend(host, client, host->theft);
        host->theft = 0;
    }
    one->credit += amount;
    entry = next(host->entries, sizeof *host->entries, &host->entry_count, FAKE_ENTRIES_MAX);
    entry->client = client;
    entry->amount = amount;
    (void)snprintf(entry->token, sizeof entry->token, "%s", token);
    if (strikes(host, "change_credit", true)) {
        return broken("change_credit", err);
    }
    *out = one->credit;
    return BO_OK;
}

bool fake_host_has_entry(const fake_host *host, const char *token)
{
    for (size_t i = 0; i < host->entry_count; i++) {
        if (strcmp(host->entries[i].token, token) == 0) {
            return true;
        }
    }
    return false;
}

static bo_status find_credit(void *context, int64_t client, const char *token, bool *found, bo_err *err)
{
    (void)client;
    if (strikes(context, "find_credit", false)) {
        return broken("find_credit", err);
    }
    *found = fake_host_has_entry(context, token);
    return BO_OK;
}

static bo_status create_invoice(void *context, int64_t client, const char *description, bo_money amount,
                                const char *token, int64_t *out, bo_err *err)
{
    fake_host *host = context;
    fake_invoice *invoice;

    if (strikes(host, "create_invoice", false) || !*description) {
        return broken("create_invoice", err);
    }
    invoice = next(host->invoices, sizeof *host->invoices, &host->invoice_count, FAKE_ENTRIES_MAX);
    invoice->id = (int64_t)(500 + host->invoice_count);
    invoice->client = client;
    invoice->total = amount + (amount * host->tax_percent + 50) / 100;
    (void)snprintf(invoice->status, sizeof invoice->status, "Unpaid");
    (void)snprintf(invoice->token, sizeof invoice->token, "%s", token);
    (void)snprintf(invoice->line, sizeof invoice->line, "%s", description);
    if (strikes(host, "create_invoice", true)) {
        return broken("create_invoice", err);
    }
    *out = invoice->id;
    return BO_OK;
}

static bo_status find_invoice(void *context, int64_t client, const char *token, int64_t *out, bo_err *err)
{
    fake_host *host = context;

    if (strikes(host, "find_invoice", false)) {
        return broken("find_invoice", err);
    }
    *out = 0;
    for (size_t i = 0; i < host->invoice_count; i++) {
        if (host->invoices[i].client == client && strcmp(host->invoices[i].token, token) == 0) {
            *out = host->invoices[i].id;
        }
    }
    return BO_OK;
}

fake_invoice *fake_host_invoice(fake_host *host, int64_t id)
{
    for (size_t i = 0; i < host->invoice_count; i++) {
        if (host->invoices[i].id == id && *host->invoices[i].status) {
            return &host->invoices[i];
        }
    }
    return NULL;
}

static bo_status pay_invoice(void *context, int64_t id, bo_money amount, bool *paid, bo_err *err)
{
    fake_host *host = context;
    fake_invoice *invoice = fake_host_invoice(host, id);
    fake_client *client = invoice ? fake_host_client(host, invoice->client) : NULL;

    if (strikes(host, "pay_invoice", false) || !client) {
        return broken("pay_invoice", err);
    }
    if (client->credit >= amount && strcmp(invoice->status, "Unpaid") == 0) {
        client->credit -= amount;
        invoice->paid += amount;
        if (invoice->paid >= invoice->total) {
            (void)snprintf(invoice->status, sizeof invoice->status, "Paid");
        }
    }
    if (strikes(host, "pay_invoice", true)) {
        return broken("pay_invoice", err);
    }
    *paid = strcmp(invoice->status, "Paid") == 0;
    return BO_OK;
}

static bo_status invoice(void *context, int64_t id, const char *token, const char *domain, bo_invoice *out, bo_err *err)
{
    fake_invoice *one = fake_host_invoice(context, id);

    if (strikes(context, "invoice", false)) {
        return broken("invoice", err);
    }
    *out = (bo_invoice){.found = one != NULL};
    if (one) {
        (void)snprintf(out->status, sizeof out->status, "%s", one->status);
        out->ours = strcmp(one->token, token) == 0;
        out->named = strstr(one->line, domain) != NULL;
        out->balance = one->total - one->paid;
        out->credit = one->paid;
    }
    return BO_OK;
}

static bo_status gross(void *context, int64_t client, bo_money net, bo_money *out, bo_err *err)
{
    fake_host *host = context;

    (void)client;
    if (strikes(host, "gross", false)) {
        return broken("gross", err);
    }
    *out = net + (net * host->tax_percent + 50) / 100;
    return BO_OK;
}

static bo_status mail(void *context, int64_t client, bo_mail_kind kind, const bo_mail_name *names, size_t count,
                      bo_money missing, bo_err *err)
{
    fake_host *host = context;
    fake_mail *sent;

    if (strikes(host, "mail", false) || count == 0) {
        return broken("mail", err);
    }
    for (size_t i = 0; i < count; i++) {
        if (strlen(names[i].dropdate) != (kind == BO_MAIL_LEFT_LIST ? 0 : 19)) {
            return broken("mail", err);
        }
    }
    sent = next(host->mails, sizeof *host->mails, &host->mail_count, FAKE_ENTRIES_MAX);
    sent->client = client;
    sent->kind = kind;
    sent->count = count;
    sent->missing = missing;
    sent->first_price = names[0].price;
    (void)snprintf(sent->first, sizeof sent->first, "%s", names[0].domain);
    for (size_t i = 0; i < count; i++) {
        size_t len = strlen(sent->names);
        (void)snprintf(sent->names + len, sizeof sent->names - len, "%s ", names[i].domain);
    }
    return strikes(host, "mail", true) ? broken("mail", err) : BO_OK;
}

static bo_status find_mail(void *context, int64_t client, bo_mail_kind kind, const char *domain, bo_time since,
                           bool *found, bo_err *err)
{
    fake_host *host = context;

    (void)since;
    if (strikes(host, "find_mail", false)) {
        return broken("find_mail", err);
    }
    *found = false;
    for (size_t i = host->mails_before; i < host->mail_count; i++) {
        const fake_mail *one = &host->mails[i];
        *found = *found || (one->client == client && one->kind == kind && strstr(one->names, domain));
    }
    return BO_OK;
}

static bo_status account_alert(void *context, const bo_account_alert *alert, bo_err *err)
{
    fake_host *host = context;

    if (strikes(host, "account_alert", false)) {
        return broken("account_alert", err);
    }
    host->alerts++;
    host->alert = *alert;
    return BO_OK;
}

static bo_status contact(void *context, int64_t client, bo_contact *out, bo_err *err)
{
    if (strikes(context, "contact", false)) {
        return broken("contact", err);
    }
    (void)snprintf(out->first_name, sizeof out->first_name, "Jane");
    (void)snprintf(out->last_name, sizeof out->last_name, "Client%lld", (long long)client);
    (void)snprintf(out->street, sizeof out->street, "Main Street 1");
    (void)snprintf(out->city, sizeof out->city, "Springfield");
    (void)snprintf(out->zip, sizeof out->zip, "12345");
    (void)snprintf(out->country, sizeof out->country, "US");
    (void)snprintf(out->phone, sizeof out->phone, "+1.5555550100");
    (void)snprintf(out->email, sizeof out->email, "jane%lld@example.com", (long long)client);
    return BO_OK;
}

static bo_status deliver_domain(void *context, int64_t client, const char *domain, const char *registered,
                                const char *expires, int64_t *id, bo_err *err)
{
    fake_host *host = context;
    fake_domain *delivered;

    if (strikes(host, "deliver_domain", false) || strlen(registered) != 10 || strlen(expires) != 10) {
        return broken("deliver_domain", err);
    }
    delivered = next(host->domains, sizeof *host->domains, &host->domain_count, FAKE_ENTRIES_MAX);
    delivered->id = (int64_t)(FAKE_OLD_DOMAINS + host->domain_count);
    delivered->client = client;
    (void)snprintf(delivered->name, sizeof delivered->name, "%s", domain);
    (void)snprintf(delivered->registered, sizeof delivered->registered, "%s", registered);
    (void)snprintf(delivered->expires, sizeof delivered->expires, "%s", expires);
    if (strikes(host, "deliver_domain", true)) {
        return broken("deliver_domain", err);
    }
    *id = delivered->id;
    return BO_OK;
}

static bo_status find_domain(void *context, int64_t client, const char *domain, const char *since, int64_t *id,
                             bo_err *err)
{
    fake_host *host = context;

    if (strikes(host, "find_domain", false)) {
        return broken("find_domain", err);
    }
    *id = 0;
    for (size_t i = 0; i < host->domain_count; i++) {
        const fake_domain *one = &host->domains[i];
        if (one->client == client && strcmp(one->name, domain) == 0 && strcmp(one->registered, since) >= 0) {
            *id = one->id;
        }
    }
    return BO_OK;
}

void fake_host_init(fake_host *host)
{
    (void)memset(host, 0, sizeof *host);
}

bo_host fake_host_functions(fake_host *host)
{
    return (bo_host){.context = host,
                     .credit = credit,
                     .unpaid = unpaid,
                     .change_credit = change_credit,
                     .find_credit = find_credit,
                     .create_invoice = create_invoice,
                     .find_invoice = find_invoice,
                     .pay_invoice = pay_invoice,
                     .invoice = invoice,
                     .gross = gross,
                     .mail = mail,
                     .find_mail = find_mail,
                     .account_alert = account_alert,
                     .contact = contact,
                     .deliver_domain = deliver_domain,
                     .find_domain = find_domain};
}

fake_client *fake_host_add_client(fake_host *host, int64_t id, bo_money amount)
{
    fake_client *client = next(host->clients, sizeof *host->clients, &host->client_count, FAKE_CLIENTS_MAX);

    client->id = id;
    client->credit = client->paid_in = amount;
    return client;
}

void fake_host_pay_in(fake_host *host, int64_t client, bo_money amount)
{
    fake_host_client(host, client)->credit += amount;
    fake_host_client(host, client)->paid_in += amount;
}

void fake_host_spend(fake_host *host, int64_t client, bo_money amount)
{
    fake_host_pay_in(host, client, -amount);
}

void fake_host_delete_invoice(fake_host *host, int64_t id)
{
    fake_host_invoice(host, id)->status[0] = '\0';
}
