#ifndef BO_AUCTION_H
#define BO_AUCTION_H

#include "../base/clock.h"
#include "../base/money.h"
#include "registrar.h"

/* An amount the registrar may leave out. */
typedef struct {
    bool known;
    bo_money amount;
} bo_amount;

/* The auction of a name that several applications met for. What the registrar does not tell is "" or 0. */
typedef struct {
    char url[256];                      /* http or https, printable ASCII */
    char status[32], bidder_status[32]; /* may be shown: no control characters */
    char currency[4];                   /* three letters */
    unsigned bids, bidders;
    bo_time start, end;
    bo_amount minimum_bid, minimum_next_bid, best_bid;
    bo_amount price, vat; /* once it is won */
} bo_auction;

/* Reads the AUCTION-* properties of an application's status; false when there are none. */
bool bo_auction_read(const bo_response *response, bo_auction *out);

#endif
