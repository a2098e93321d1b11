#ifndef BO_HOST_H
#define BO_HOST_H

#include "../base/clock.h"
#include "../base/money.h"
#include "../registrar/registrar.h"

#include <stdbool.h>

#define BO_TOKEN_MAX 32

/* What a mail to a client is about. */
typedef enum {
    BO_MAIL_LOW_BALANCE, /* funds are missing for the names */
    BO_MAIL_DROP_MOVED,  /* the names drop later than the list said; their money was given back */
    BO_MAIL_LEFT_LIST,   /* the names left the list, as when their owners renewed them; their money was given back */
    BO_MAIL_KINDS,
} bo_mail_kind;

const char *bo_mail_kind_name(bo_mail_kind kind); /* "low-balance", "drop-moved", "left-list" */

/* One name of a mail. */
typedef struct {
    const char *domain;   /* ACE */
    const char *dropdate; /* "YYYY-MM-DD HH:MM:SS"; "" where it is unknown */
    bo_money price;       /* what is, or was, to be held; of a drop that moved without taxes */
    int64_t currency;
} bo_mail_name;

typedef struct {
    bool found;       /* the others say nothing where it does not exist */
    bool ours;        /* a line of it ends with the token */
    bool named;       /* a line of it names the domain */
    char status[32];  /* WHMCS's word: "Unpaid", "Paid", "Cancelled", ... */
    bo_money balance; /* still owed */
    bo_money credit;  /* of the client's credit, applied to it so far */
} bo_invoice;

/* The reseller's own account at the registrar, where it does not suffice. */
typedef struct {
    bo_money available, needed; /* needed: by open applications and those due within three days */
    const char *currency;       /* "USD" */
    size_t names;
    size_t unknown; /* of the names, whose cost nobody told us; not in `needed` */
} bo_account_alert;

/*
 * What only WHMCS can do. `context` is passed to each. Each returns BO_OK or BO_ERR_HOST with a sentence; a failing one
 * may have happened all the same, which is what the find functions are for. The documentation of the interface
 * Backorder\Host in backorder.stub.php says what each does.
 */
typedef struct {
    void *context;
    bo_status (*credit)(void *context, int64_t client, bo_money *credit, bo_err *err);
    bo_status (*unpaid)(void *context, int64_t client, bo_money *unpaid, bo_err *err);
    bo_status (*gross)(void *context, int64_t client, bo_money net, bo_money *gross, bo_err *err);
    bo_status (*change_credit)(void *context, int64_t client, bo_money amount, const char *description,
                               const char *token, bo_money *credit, bo_err *err);
    bo_status (*find_credit)(void *context, int64_t client, const char *token, bool *found, bo_err *err);
    bo_status (*create_invoice)(void *context, int64_t client, const char *description, bo_money amount,
                                const char *token, int64_t *invoice, bo_err *err);
    bo_status (*find_invoice)(void *context, int64_t client, const char *token, int64_t *invoice,
                              bo_err *err); /* 0: none */
    bo_status (*invoice)(void *context, int64_t invoice, const char *token, const char *domain, bo_invoice *out,
                         bo_err *err);
    bo_status (*pay_invoice)(void *context, int64_t invoice, bo_money amount, bool *paid, bo_err *err);
    bo_status (*mail)(void *context, int64_t client, bo_mail_kind kind, const bo_mail_name *names, size_t count,
                      bo_money missing, bo_err *err);
    bo_status (*find_mail)(void *context, int64_t client, bo_mail_kind kind, const char *domain, bo_time since,
                           bool *found, bo_err *err);
    bo_status (*account_alert)(void *context, const bo_account_alert *alert, bo_err *err);
    bo_status (*contact)(void *context, int64_t client, bo_contact *contact, bo_err *err);
    bo_status (*deliver_domain)(void *context, int64_t client, const char *domain, const char *registered,
                                const char *expires, int64_t *id, bo_err *err);
    bo_status (*find_domain)(void *context, int64_t client, const char *domain, const char *since, int64_t *id,
                             bo_err *err); /* since: a day before it was registered; 0: none */
} bo_host;

#endif
