#ifndef BO_DUE_H
#define BO_DUE_H

#include "host.h"
#include "rows.h"

/* What a client can spend, while a step spends it. */
typedef struct {
    int64_t client;
    bo_money available, unpaid;
    bo_money missing; /* for all that is due and not covered */
    bool shrunk;      /* a hold was not taken, so that another choice of the names after it may be right */
} bo_purse;

/* That a person wants a backorder deleted; the strings are the caller's. */
typedef struct {
    const char *actor, *detail; /* detail: follows the name in the event */
} bo_deletion;

/* A backorder with what the steps of a run want to know about it and note on it. */
typedef struct {
    bo_order_row row;
    char name[BO_NAME_MAX + 1];
    int64_t client_currency;
    bo_money offer;                /* today's price in the client's currency; 0: none */
    bo_time reserve_at, submit_at; /* when the windows open; 0: the drop date is unknown */
    char zone_class[65];
    char invoice_token[BO_TOKEN_MAX]; /* by which its line is known; "": an older version of this addon made it */
    bool credit_tried;                /* the client's credit has been applied to its invoice before */
    int64_t host_client;              /* whom the host is asked about: its client, or the one a merge makes of him */
    bool orphaned;                    /* its client was deleted */

    bo_money amount;             /* of the effect that is to begin */
    bo_money apply;              /* of the client's credit, to its invoice */
    bo_purse *purse;             /* its client's, in the step that reserves */
    const bo_deletion *deletion; /* that the release of its money is for; NULL: it stays */
    bo_mail_kind mail;           /* that is to be sent about it */
    size_t namesakes;            /* of the same name, before it in the list */
    char said[65];               /* what the registrar's answer says of the application; "": nothing */
    char from[11], to[11];       /* days on which the domain was registered and expires */
    bool gone;                   /* the application does not exist there and the drop is long past */
    bool deliver;                /* the domain is to be put into the client's account */
    bool skip;                   /* not in this step any more */
    bool missed;                 /* its hold was not taken: there was less than we thought */
} bo_due;

typedef struct {
    bo_due *items;
    size_t count;
} bo_due_list;

/* Backorder `d` belongs to a client whom WHMCS has: he was neither deleted nor is he about to become another one. */
#define BO_HAS_CLIENT "(c.id IS NOT NULL AND m.from_id IS NULL)"

/*
 * Reads backorders `d` with their clients `c`, merges `m` under way and zone settings `z`; while one is, `c` is the
 * client whom the merge gives them to. `condition` is the SQL from WHERE on. Fails whole or not at all; free
 * the list with bo_due_free.
 */
bo_status bo_due_load(bo_db *db, bo_due_list *out, const char *condition, const bo_db_value *args, size_t count,
                      bo_err *err);
void bo_due_free(bo_due_list *list);

/* Room for a pointer to each of the list, filled with them in its order; the caller frees it. */
bo_status bo_due_pointers(bo_due_list *list, bo_due ***out, bo_err *err);

#endif
