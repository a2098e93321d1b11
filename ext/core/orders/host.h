#ifndef BO_HOST_H
#define BO_HOST_H

#include "../base/money.h"
#include "../registrar/registrar.h"

#include <stdbool.h>

#define BO_TOKEN_MAX 32

/* One line of a low-balance mail. */
typedef struct {
    const char *domain;   /* ACE */
    const char *dropdate; /* "YYYY-MM-DD HH:MM:SS" */
    bo_money price;
    int64_t currency;
} bo_shortage;

/*
 * What only WHMCS can do. `context` is passed to each. Each returns BO_OK or BO_ERR_HOST with a sentence; a failing one
 * may have happened all the same, which is what the find functions are for. The documentation of the interface
 * Backorder\Host in backorder.stub.php says what each does.
 */
typedef struct {
    void *context;
    bo_status (*credit)(void *context, int64_t client, bo_money *credit, bo_err *err);
    bo_status (*unpaid)(void *context, int64_t client, bo_money *unpaid, bo_err *err);
    bo_status (*change_credit)(void *context, int64_t client, bo_money amount, const char *description,
                               const char *token, bo_money *credit, bo_err *err);
    bo_status (*find_credit)(void *context, int64_t client, const char *token, bool *found, bo_err *err);
    bo_status (*create_invoice)(void *context, int64_t client, const char *description, bo_money amount,
                                const char *token, int64_t *invoice, bo_err *err);
    bo_status (*find_invoice)(void *context, int64_t client, const char *token, int64_t *invoice,
                              bo_err *err); /* 0: none */
    bo_status (*pay_invoice)(void *context, int64_t invoice, bo_money amount, bool *paid, bo_err *err);
    /* `status` becomes "" when the invoice does not exist. */
    bo_status (*invoice_status)(void *context, int64_t invoice, char status[32], bo_err *err);
    bo_status (*low_balance)(void *context, int64_t client, const bo_shortage *names, size_t count, bo_money missing,
                             bo_err *err);
    bo_status (*contact)(void *context, int64_t client, bo_contact *contact, bo_err *err);
    bo_status (*deliver_domain)(void *context, int64_t client, const char *domain, const char *registered,
                                const char *expires, int64_t *id, bo_err *err);
    bo_status (*find_domain)(void *context, int64_t client, const char *domain, int64_t *id, bo_err *err); /* 0: none */
} bo_host;

#endif
