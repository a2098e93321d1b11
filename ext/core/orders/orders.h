/* orders: the backorders: rows, the transition table, funds, and the steps of one batch run. */
#ifndef BO_ORDERS_H
#define BO_ORDERS_H

#include "../base/db.h"
#include "../domain/domain.h"
#include "host.h"
#include "transitions.h"

#define BO_ACTOR_MAX 63

/* Requests a backorder. BO_ERR_ORDER: "not-a-name", "no-client", "impossible" (not bo_domain_possible(), nor on the
 * list), "not-priced", "exists", "past" (dropped more than 2 days ago), "busy" (its former life is still being settled;
 * again in a few minutes). */
bo_status bo_order_create(bo_db *db, int64_t client, const char *name, size_t name_len, const char *actor, int64_t *id,
                          bo_err *err);

#define BO_WISHES_MAX 1000

/* One of many names that are requested together. */
typedef struct {
    const char *typed; /* the caller's */
    size_t typed_len;
    bool valid; /* `domain` is a name, and stands in the list for the first time */
    bo_domain domain;
    bo_err err;     /* status BO_OK: it can be requested, or was; else why it cannot */
    bo_money price; /* without taxes */
    bo_time drop_date,
        reserve_at; /* reserve_at: from when the money is held; both 0: the list does not have the name */
    int64_t id;     /* the backorder; 0: it was not requested */
} bo_wish;

/*
 * Checks all names, then requests those that can be in one transaction; `check_only` leaves it at the checks. Names
 * that cannot be requested say why in `err` and keep none of the others back; their reasons are those of
 * bo_order_create and "repeated". BO_ERR_SETTING: more than BO_WISHES_MAX.
 */
bo_status bo_order_create_many(bo_db *db, int64_t client, bo_wish *wishes, size_t count, const char *actor,
                               bool check_only, bo_err *err);

/*
 * Sets the order in which the client's backorders get his money where it does not suffice for all: those named come
 * first, in this order, all others after them by drop date. BO_ERR_ORDER "not-found": one is not his; then nothing
 * changes.
 */
bo_status bo_order_prefer(bo_db *db, int64_t client, const int64_t *ids, size_t count, bo_err *err);

/* What a merge of clients left: names of which both had a backorder and neither can be deleted. */
typedef struct {
    uint64_t moved, left;
    bool later;       /* a run is at work: the next one moves everything */
    char names[1024]; /* separated by blanks, as many as fit */
} bo_merge_report;

/*
 * Moves the backorders of a client to another one, as WHMCS does with all he has. Where both want the same name, the
 * one that has got further stays. `host` gives held money of the other back. What cannot be moved now, each further run
 * tries again. BO_ERR_ORDER "no-client": there is no client `to`.
 */
bo_status bo_order_merge(bo_db *db, const bo_host *host, int64_t from, int64_t to, const char *actor,
                         bo_merge_report *report, bo_err *err);

/*
 * Deletes it and gives held money back. `client` 0: whoever's it is. `registrar`, which may be NULL, is asked to delete
 * an application that came to nothing; whatever it says stands in the event. BO_ERR_ORDER: "not-found", "too-late",
 * "busy" (a run is at work on it; again in a few minutes).
 */
bo_status bo_order_delete(bo_db *db, int64_t id, int64_t client, const char *actor, const bo_host *host,
                          bo_registrar *registrar, bo_err *err);

/*
 * Holds the money of a REQUESTED backorder before its window opens, as an admin may want. It stays held although the
 * drop is far off; only a name that leaves the list gives it back. BO_ERR_ORDER: "not-found", "too-late" (it is no
 * longer REQUESTED), "no-drop" (nobody knows when it drops), "past", "not-priced", "short-of-funds", "busy".
 * BO_ERR_HOST: the host could not do it.
 */
bo_status bo_order_activate(bo_db *db, int64_t id, const char *actor, const bo_host *host, bo_err *err);

/*
 * Ends a backorder that the registrar has not begun to catch, and keeps its row: CANCELLED, held money goes back. Where
 * there is an application, the registrar must delete it. BO_ERR_ORDER: "not-found", "too-late" (it has got further, or
 * the registrar keeps the application), "busy".
 */
bo_status bo_order_cancel(bo_db *db, int64_t id, const char *actor, const bo_host *host, bo_registrar *registrar,
                          bo_err *err);

typedef struct {
    int64_t id, client, invoice, whmcs_domain, currency; /* 0: none */
    bo_domain domain;
    bo_state state;
    bo_time created, updated, drop_date; /* drop_date 0: unknown */
    char reference[256], registrar_status[65];
    bool priced;
    bo_money price, held;
    int preference;
    int mails;                     /* which low-balance mail was the last, 1 to 3; 0: none */
    bool early;                    /* the money was held before the window opened, as an admin wanted */
    bo_time reserve_at, submit_at; /* of bo_order_list: when the windows of its zone open; 0: unknown */
} bo_order_row;

#define BO_STATE_BIT(state) (1U << (state))
#define BO_FILTER_TEXT_MAX 255 /* bytes of what is searched for */
#define BO_FILTER_IDS_MAX 1000

typedef struct {
    int64_t client, id; /* 0: any */
    const int64_t *ids; /* several; NULL: any */
    size_t id_count;
    unsigned states;    /* BO_STATE_BIT of each that is wanted; 0: any */
    const char *domain; /* full name as typed; NULL: any */
    const char *zone;   /* NULL: any */
    const char *person; /* part of the client's name, company or email; NULL or "": any */
    const char *search; /* part of the name (in Unicode or ACE), or of `person`, or the number of an application, an
                           invoice or a backorder; NULL or "": any */
    bo_time drop_from, drop_to, updated_from, updated_to; /* inclusive; 0: any */
} bo_order_filter;

typedef enum {
    BO_SORT_ID,
    BO_SORT_DOMAIN,
    BO_SORT_DROP_DATE,
    BO_SORT_STATUS, /* then by drop date */
    BO_SORT_UPDATED,
    BO_SORT_CLIENT,     /* then by name */
    BO_SORT_PREFERENCE, /* a client's, in the order in which they get his money where it does not suffice for all */
} bo_order_sort;

/* How many match, and how many would in each state if the filter named none. */
typedef struct {
    uint64_t total, states[BO_STATES];
} bo_order_totals;

/* Calls `each` for every row of the page. */
bo_status bo_order_list(bo_db *db, const bo_order_filter *filter, bo_order_sort sort, bool descending, uint64_t first,
                        uint32_t rows, bo_order_totals *totals, void (*each)(void *context, const bo_order_row *row),
                        void *context, bo_err *err);

/* `counts` has BO_STATES entries. `client` 0: all. */
bo_status bo_order_count(bo_db *db, int64_t client, uint64_t *counts, bo_err *err);

typedef struct {
    bo_time at;
    const char *from, *to, *cause, *actor, *detail; /* from, to may be NULL */
} bo_order_event;
bo_status bo_order_events(bo_db *db, int64_t id, void (*each)(void *context, const bo_order_event *event),
                          void *context, bo_err *err);

/* The client's backorders of these names; at most BO_WISHES_MAX names, in one statement. */
bo_status bo_order_named(bo_db *db, int64_t client, const bo_domain *names, size_t count,
                         void (*each)(void *context, const bo_order_row *row), void *context, bo_err *err);

#define BO_AUCTIONS_MAX 1000

/* The private auction of a backorder, as the registrar last told it. */
typedef struct {
    int64_t id; /* the backorder's */
    const char *url, *status, *bidder_status, *currency;
    int64_t bids, bidders;
    bo_time starts, ends; /* 0: unknown */
    struct {
        bool known;
        bo_money amount;
    } minimum_bid, minimum_next_bid, best_bid, price, vat;
    bool final; /* it is over and will not be asked about again */
    bo_time updated;
} bo_order_auction;

/*
 * Calls `each` for every one of these backorders that has, or had, an auction; the strings last as long as the call.
 * BO_ERR_SETTING: more than BO_AUCTIONS_MAX.
 */
bo_status bo_order_auctions(bo_db *db, const int64_t *ids, size_t count,
                            void (*each)(void *context, const bo_order_auction *auction), void *context, bo_err *err);

/* Every zone that has a full price above zero in the currency, by name. */
bo_status bo_order_prices(bo_db *db, int64_t currency, void (*each)(void *context, const char *zone, bo_money price),
                          void *context, bo_err *err);

#endif
