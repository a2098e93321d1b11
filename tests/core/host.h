/* A stand-in for WHMCS in C: clients with credit, invoices, domains and mails, and faults on demand. */
#ifndef TEST_HOST_H
#define TEST_HOST_H

#include "../../ext/core/orders/host.h"

#include <stddef.h>
#include <stdint.h>

#define FAKE_CLIENTS_MAX 64
#define FAKE_ENTRIES_MAX 8192
#define FAKE_OLD_DOMAINS 900 /* up to this id a test itself has put them there */

typedef struct {
    int64_t id;
    bo_money credit, other_unpaid;
    bo_money paid_in; /* by the client, less what others took out of the credit */
    bool gone;        /* WHMCS does not know him any more */
} fake_client;

typedef struct {
    int64_t client;
    bo_money amount;
    char token[BO_TOKEN_MAX];
} fake_entry;

typedef struct {
    int64_t id, client;
    bo_money total, paid;
    char status[32], token[BO_TOKEN_MAX];
    char line[320]; /* what stands before the token */
} fake_invoice;

typedef struct {
    int64_t id, client;
    char name[128], registered[11], expires[11];
} fake_domain;

typedef struct {
    int64_t client;
    bo_mail_kind kind;
    size_t count;
    bo_money missing;
    char first[128];  /* name */
    char names[1024]; /* each followed by a blank */
    bo_money first_price;
} fake_mail;

typedef struct {
    fake_client clients[FAKE_CLIENTS_MAX];
    fake_entry entries[FAKE_ENTRIES_MAX];
    fake_invoice invoices[FAKE_ENTRIES_MAX];
    fake_domain domains[FAKE_ENTRIES_MAX];
    fake_mail mails[FAKE_ENTRIES_MAX];
    size_t client_count, entry_count, invoice_count, domain_count, mail_count;
    const char *fault;             /* name of the function whose next call fails, once */
    int fault_calls;               /* calls of it that still go well */
    bool fault_after;              /* it does its deed before it fails */
    const char *then;              /* the fault after that one */
    void (*strike)(void *context); /* NULL, or called when a fault strikes; then the function itself does not fail */
    void *strike_context;
    size_t mails_before; /* mails that are older than any effect, as find_mail sees it */
    unsigned alerts;
    bo_account_alert alert; /* the last one; its currency is not kept */
    int tax_percent;        /* on top of a price */
    bo_money theft;         /* spent by someone else just before the next taking */
} fake_host;

void fake_host_init(fake_host *host);
bo_host fake_host_functions(fake_host *host);

fake_client *fake_host_client(fake_host *host, int64_t id);
/* A client with this credit, paid in. */
fake_client *fake_host_add_client(fake_host *host, int64_t id, bo_money credit);
void fake_host_pay_in(fake_host *host, int64_t client, bo_money amount);
/* WHMCS, or anyone, spends the client's credit on something else. */
void fake_host_spend(fake_host *host, int64_t client, bo_money amount);
fake_invoice *fake_host_invoice(fake_host *host, int64_t id); /* NULL: there is none */
void fake_host_delete_invoice(fake_host *host, int64_t id);
bool fake_host_has_entry(const fake_host *host, const char *token);

#endif
