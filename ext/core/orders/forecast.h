#ifndef BO_FORECAST_H
#define BO_FORECAST_H

#include "host.h"
#include "orders.h"

/* A backorder whose money will be held. */
typedef struct {
    int64_t id;
    bo_domain domain;
    bo_time drop_date, reserve_at; /* reserve_at: when its money is held; both 0: nobody knows when it drops */
    bo_money amount;               /* that will be held, taxes included */
    bo_money needed;               /* up to and with it */
    bool covered;                  /* by what is available now, in the order in which money is held */
    bool counted;                  /* in what is needed */
} bo_forecast_row;

typedef struct {
    int64_t currency;
    bo_money available, needed, missing;
} bo_forecast;

/*
 * What a client will need by when, against what he has. Calls `each` for every REQUESTED backorder, soonest first;
 * those without a known drop come last and are not counted, nor is what has dropped and is not covered.
 * BO_ERR_ORDER "no-client", BO_ERR_HOST.
 */
bo_status bo_forecast_of(bo_db *db, const bo_host *host, int64_t client, bo_forecast *out,
                         void (*each)(void *context, const bo_forecast_row *row), void *context, bo_err *err);

/* What all clients of one currency will need on one day, for what has not dropped yet; prices without taxes. */
typedef struct {
    int64_t currency;
    char day[11]; /* UTC; what should have been held before today counts as today's */
    uint64_t backorders;
    bo_money needed;
} bo_outlook_day;

typedef struct {
    int64_t currency;
    uint64_t clients, backorders;
    bo_money needed;
    bo_money credit;  /* of these clients; what they owe on unpaid invoices is not subtracted */
    bo_money missing; /* of those whose credit does not cover what they need */
} bo_outlook;

/* The same for the whole installation, by currency and day. */
bo_status bo_outlook_read(bo_db *db, void (*each)(void *context, const bo_outlook *outlook),
                          void (*each_day)(void *context, const bo_outlook_day *day), void *context, bo_err *err);

#endif
