#ifndef BO_FUNDS_H
#define BO_FUNDS_H

#include "../base/db.h"
#include "host.h"

/* Available: credit less unpaid invoices. Held money has already left the credit. */
typedef struct {
    int64_t currency;
    bo_money credit, held, unpaid, available;
} bo_funds;

/* BO_ERR_ORDER "no-client", BO_ERR_HOST. */
bo_status bo_funds_of(bo_db *db, const bo_host *host, int64_t client, bo_funds *out, bo_err *err);

#endif
