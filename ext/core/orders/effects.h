#ifndef BO_EFFECTS_H
#define BO_EFFECTS_H

#include "due.h"
#include "../base/lease.h"

/* What a run does outside the database, where nothing can be rolled back. */
typedef enum {
    BO_EFFECT_HOLD,        /* the price leaves the client's credit */
    BO_EFFECT_RELEASE,     /* held money goes back to it */
    BO_EFFECT_APPLICATION, /* at the registrar */
    BO_EFFECT_INVOICE,
    BO_EFFECT_PAYMENT, /* of the invoice: held money goes back to the credit and from there onto it */
    BO_EFFECT_DELIVERY,
    BO_EFFECT_MAIL, /* to the client */
    BO_EFFECT_KINDS,
} bo_effect_kind;

const char *bo_effect_kind_name(bo_effect_kind kind);

typedef struct {
    int64_t id, backorder; /* id 0: it did not begin */
    bo_effect_kind kind;
    bo_mail_kind mail; /* of a mail */
    char said[65];     /* of an invoice: the registrar's word for which it is made; "": not noted */
    bo_money amount;
    bo_money net;                   /* of a hold: the price without taxes */
    char deleter[BO_ACTOR_MAX + 1]; /* of a release: who has the backorder deleted with it; "": it stays */
    bo_time intended;
    char token[BO_TOKEN_MAX]; /* by which the other side knows it */
} bo_effect;

/*
 * Intent, deed, outcome. Begins one effect of the kind for each item, with the item's `amount`; they are committed,
 * under the lease, before a deed may begin. While an effect has no outcome nothing else begins for its backorder and
 * nobody can delete it. `effects` gets an entry an item, with id 0 where the row has changed, something is under way
 * or, for applications, another one of the same name is: what is found at the registrar after a crash must have one
 * owner.
 */
bo_status bo_effects_begin(bo_db *db, const bo_lease *lease, bo_effect_kind kind, bo_due *const *items, size_t count,
                           bo_time now, bo_effect *effects, bo_err *err);

/* All that have an intent and no outcome, by backorder. The caller frees `*out`. */
bo_status bo_effects_open(bo_db *db, bo_effect **out, size_t *count, bo_err *err);

/* What the other side knows the effect by: "bo-7". */
void bo_effect_token(int64_t id, char token[BO_TOKEN_MAX]);

#endif
