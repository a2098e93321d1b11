/* orders: the backorders: rows, the transition table, funds, and the steps of one batch run. */
#ifndef BO_ORDERS_H
#define BO_ORDERS_H

#include "../base/db.h"
#include "../domain/domain.h"
#include "host.h"
#include "transitions.h"

#define BO_ACTOR_MAX 63

/* Requests a backorder. BO_ERR_ORDER: "not-a-name", "no-client", "not-priced", "exists", "past" (dropped more than 2
 * days ago). */
bo_status bo_order_create(bo_db *db, int64_t client, const char *name, size_t name_len, const char *actor, int64_t *id,
                          bo_err *err);

/*
 * Deletes it and gives held money back. `client` 0: whoever's it is. `registrar`, which may be NULL, is asked to delete
 * an application that came to nothing; whatever it says stands in the event. BO_ERR_ORDER: "not-found", "too-late",
 * "busy" (a run is at work on it; again in a few minutes).
 */
bo_status bo_order_delete(bo_db *db, int64_t id, int64_t client, const char *actor, const bo_host *host,
                          bo_registrar *registrar, bo_err *err);

typedef struct {
    int64_t id, client, invoice, whmcs_domain, currency; /* 0: none */
    bo_domain domain;
    bo_state state;
    bo_time created, updated, drop_date; /* drop_date 0: unknown */
    char reference[256], registrar_status[65];
    bool priced;
    bo_money price, held;
    int preference;
    int mails; /* which low-balance mail was the last, 1 to 3; 0: none */
} bo_order_row;

typedef struct {
    int64_t client, id; /* 0: any */
    bo_state state;     /* BO_NONE: any */
    const char *domain; /* full name as typed; NULL: any */
    const char *zone;   /* NULL: any */
} bo_order_filter;

typedef enum { BO_SORT_ID, BO_SORT_DOMAIN, BO_SORT_DROP_DATE, BO_SORT_STATUS, BO_SORT_UPDATED } bo_order_sort;

/* Calls `each` for every row of the page; `total` gets the number of rows that match. */
bo_status bo_order_list(bo_db *db, const bo_order_filter *filter, bo_order_sort sort, bool descending, uint64_t first,
                        uint32_t rows, uint64_t *total, void (*each)(void *context, const bo_order_row *row),
                        void *context, bo_err *err);

/* `counts` has BO_STATES entries. `client` 0: all. */
bo_status bo_order_count(bo_db *db, int64_t client, uint64_t *counts, bo_err *err);

typedef struct {
    bo_time at;
    const char *from, *to, *cause, *actor, *detail; /* from, to may be NULL */
} bo_order_event;
bo_status bo_order_events(bo_db *db, int64_t id, void (*each)(void *context, const bo_order_event *event),
                          void *context, bo_err *err);

/* Every zone that has a full price above zero in the currency, by name. */
bo_status bo_order_prices(bo_db *db, int64_t currency, void (*each)(void *context, const char *zone, bo_money price),
                          void *context, bo_err *err);

#endif
