#ifndef BO_EFFECTS_H
#define BO_EFFECTS_H

#include "../base/buf.h"
#include "rows.h"

/* What a run does outside the database, where nothing can be rolled back. */
typedef enum {
    BO_EFFECT_HOLD,        /* the price leaves the client's credit */
    BO_EFFECT_RELEASE,     /* held money goes back to it */
    BO_EFFECT_APPLICATION, /* at the registrar */
    BO_EFFECT_INVOICE,
    BO_EFFECT_PAYMENT, /* of the invoice, from the credit */
    BO_EFFECT_DELIVERY,
    BO_EFFECT_KINDS,
} bo_effect_kind;

const char *bo_effect_kind_name(bo_effect_kind kind);

typedef struct {
    int64_t id, backorder;
    bo_effect_kind kind;
    bo_money amount;
    bo_time intended;
    char token[BO_TOKEN_MAX]; /* by which the other side knows it */
} bo_effect;

/*
 * Intent, deed, outcome. The intent is committed before the deed may begin; while it has no outcome nothing else begins
 * for its backorder and nobody can delete it. BO_ERR_BUSY when another effect is under way or the row has changed.
 */
bo_status bo_effect_begin(bo_db *db, const bo_order_row *row, bo_effect_kind kind, bo_money amount, bo_time now,
                          bo_effect *out, bo_err *err);

/* The deed has not happened. */
bo_status bo_effect_void(bo_db *db, const bo_effect *effect, bo_time now, bo_err *err);

/*
 * Begins applications for many backorders at once, but for each name only one: what is found at the registrar after a
 * crash must have one owner. `effects` gets an entry for each item, with id 0 where none began.
 */
bo_status bo_effect_begin_applications(bo_db *db, bo_due *const *items, size_t count, bo_time now, bo_effect *effects,
                                       bo_err *err);

/* All that have an intent and no outcome, by backorder. The caller frees `*out`. */
bo_status bo_effect_open(bo_db *db, bo_effect **out, size_t *count, bo_err *err);

/* What came of it, stored in one transaction: the effect's end, the row's columns, the change of status, the event. */
typedef struct {
    bo_order_row *row; /* as it shall be, but for the state; which is set when it is stored */
    const bo_effect *effect;
    bool not_done;      /* the effect ends as void, not as done */
    const char *result; /* of the effect; NULL: "" */
    bool money;         /* write price, currency and held too */
    bool mailed;        /* one more low-balance mail */
    const char *cause;  /* NULL: the status stays, and of the row only money is written */
    const char *detail;
} bo_outcome;
bo_status bo_outcome_store(bo_db *db, const bo_outcome *outcomes, size_t count, bo_hand hand, bo_err *err);

#endif
