#ifndef FAULTS_MODEL_H
#define FAULTS_MODEL_H

#include "base/clock.h"
#include "base/money.h"
#include "orders/host.h"
#include "orders/transitions.h"

#define MODEL_CLIENTS 4
#define MODEL_NAMES 8
#define MODEL_ZONES 4
#define MODEL_CURRENCIES 2
#define MODEL_ORDERS 64
#define MODEL_LIVES 32 /* applications a client may make for a name in one run */

/*
 * The reference model: what the design says becomes of backorders, on plain structs, all at one moment and without a
 * fault. Clients, names, zones and invoices are numbered from 0; no number is -1.
 */
typedef struct {
    int tax; /* percent */
    int currency;
    bo_money credit;
    bo_money theft; /* what others take just before the next taking of ours */
    int mails;      /* low-balance ones */
} model_client;

typedef struct {
    int zone;
    bo_time listed; /* its drop date in the list; 0: the list does not have it */
} model_name;

typedef struct {
    int64_t reserve, submit; /* seconds before the drop */
    bo_money price[MODEL_CURRENCIES];
} model_zone;

typedef struct {
    const char *status;
    bo_money total, applied, other; /* applied: from the credit; other: with other money */
} model_invoice;

typedef struct {
    int64_t id; /* of its row */
    int client, name, preference;
    bo_state state; /* BO_NONE: deleted */
    bo_time drop;   /* 0: unknown */
    bool priced;
    bo_money price, held;
    bool early;                      /* held before its window opened */
    bool moved;                      /* the list has moved the drop since then */
    int stage;                       /* the low-balance mail it had last */
    int application;                 /* which of the client's for this name */
    bool invoiced, tried, delivered; /* of this life; tried: the credit was put onto the invoice, or could not be */
    model_invoice invoice;
    int lives, invoices, deliveries; /* in all lives */
} model_order;

typedef struct {
    bo_time now;
    int clients, names, zones;
    model_client client[MODEL_CLIENTS];
    model_name name[MODEL_NAMES];
    model_zone zone[MODEL_ZONES];
    model_order order[MODEL_ORDERS];
    int orders;
    int applications[MODEL_CLIENTS][MODEL_NAMES];
    int mails[MODEL_CLIENTS][MODEL_NAMES][BO_MAIL_KINDS];
    bool list_is_empty;
} model;

/* What the registrar says of an application: word for word; "DELETED": it is gone; NULL: it was never made. */
typedef const char *model_word(const void *registrar, int client, int name, int application);

/*
 * Where a run broke off after it had heard of the registrar, so that the next one held money which became free before
 * it went on from there.
 */
typedef enum {
    MODEL_UNBROKEN,
    MODEL_BROKEN_BEFORE_INVOICES, /* they were not made yet: what is unpaid is not counted before the money is held */
    MODEL_BROKEN_BEFORE_PAYMENTS,
    MODEL_BREAKS,
} model_break;

/* The batch until nothing changes, at the model's moment. */
void model_settle(model *m, model_break broken, model_word *word, const void *registrar);

/* What a client or admin does; false: the rules forbid it. */
bool model_may_request(const model *m, int client, int name, const model_order *existing);
void model_request(model *m, int client, int name, model_order *order);
bool model_delete(model *m, model_order *order);
bool model_activate(model *m, model_order *order);
/* `let_go`: the registrar deletes its application, or has none. */
bool model_cancel(model *m, model_order *order, bool let_go);

/* The price with taxes, as an invoice of the client comes to. */
bo_money model_gross(const model *m, const model_order *order, bo_money net);

#endif
