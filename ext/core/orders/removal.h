#ifndef BO_REMOVAL_H
#define BO_REMOVAL_H

#include "run.h"

/* What deleting, cancelling and activating single backorders share. */

/* Why a backorder cannot be had just now: BO_ERR_ORDER "busy", or "not-found". */
bo_status bo_order_fail_busy(bo_db *db, int64_t id, bo_err *err);

/* Asks the registrar, once, to delete the application; whether it is gone there, and how an event tells of it. */
void bo_withdraw(bo_registrar *registrar, const char *application, bool *gone, char detail[512]);

/*
 * Gives back what the backorder holds and deletes it with that, under the lease of the run. Once the intent is written
 * the next run finishes what breaks off here. BO_ERR_HOST: the money could not be given back.
 */
bo_status bo_release_and_remove(bo_run *run, int64_t id, const bo_deletion *deletion, bo_err *err);

/* Deletes one that holds nothing, in a transaction of its own. */
bo_status bo_remove_now(bo_db *db, const bo_order_row *row, const bo_deletion *deletion, bo_err *err);

#endif
