#ifndef BO_DEEDS_H
#define BO_DEEDS_H

#include "outcomes.h"

/* Backorders for which effects of one kind are done together. */
typedef struct {
    bo_due **items;
    bo_effect *effects;   /* id 0: it did not begin */
    bo_outcome *outcomes; /* with row and effect filled */
    bool *known;          /* whether the outcome is, and is to be stored; of what is neither the next run asks */
    size_t count;
} bo_portion;

/* How a kind of effect is done, and how one is found again whose outcome nobody knows. */
typedef struct {
    /*
     * Does one: fills `outcome`. Anything but BO_OK means that nobody knows whether it was done; the effect then stays
     * intended. NULL where all are done together.
     */
    bo_status (*act)(bo_run *run, bo_due *due, bo_outcome *outcome, bo_err *failure);

    /* Does all whose effect began. Notes its failures by itself; what it returns ends the run. */
    bo_status (*act_all)(bo_run *run, bo_portion *portion, bo_err *err);

    /*
     * Asks the other side whether it was done: fills `outcome`, with `not_done` where it was not. `answer` is the
     * registrar's list of the name's applications; only applications have one.
     */
    bo_status (*adopt)(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure);

    bool by_client; /* what concerns one client stays in one portion */
} bo_deed;

extern const bo_deed bo_deed_hold, bo_deed_release, bo_deed_application, bo_deed_invoice, bo_deed_payment,
    bo_deed_delivery, bo_deed_mail;

const bo_deed *bo_deed_of(bo_effect_kind kind);

/*
 * Intent, deed and outcome for each item, in portions: `row` and `amount` of an item say what. Failures of single items
 * are noted; anything but BO_OK ends the run.
 */
bo_status bo_deeds_do(bo_run *run, bo_effect_kind kind, bo_due **items, size_t count, bo_err *err);

/* Which low-balance mail about it is due, 1 to 3. */
int bo_mail_stage(const bo_due *due, bo_time now);

/* What the client can spend now. */
bo_status bo_purse_open(bo_run *run, bo_purse *purse, int64_t client, bo_err *failure);

/* Sets `amount` to what a hold takes: the price with the taxes its invoice will have. */
bo_status bo_due_price(bo_run *run, bo_due *due, bo_err *failure);

/* While it is in doubt what the client of backorder `d` has, none of his backorders gets any of it. */
#define BO_PURSE_CERTAIN                                                                                               \
    "NOT EXISTS (SELECT 1 FROM backorder_effects u JOIN backorder_domains o ON o.id = u.backorder_id"                  \
    " WHERE u.state = 'intended' AND u.kind IN ('hold', 'release', 'payment') AND o.userid = d.userid)"

/* Gives back what each of them holds. */
bo_status bo_release_all(bo_run *run, bo_due **items, size_t count, bo_err *err);

#endif
