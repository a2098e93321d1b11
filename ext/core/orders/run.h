#ifndef BO_RUN_H
#define BO_RUN_H

#include "../base/lease.h"
#include "../registrar/dialect.h"
#include "batch.h"
#include "effects.h"

/* One run of the batch, or the part of one that a page or hook needs. Everything in it belongs to the caller. */
typedef struct {
    bo_db *db;
    bo_registrar *registrar; /* NULL: nothing can be asked there */
    const bo_host *host;
    bo_batch_report *report;
    bo_hand hand; /* the run's actor and its one point in time */
    bo_lease lease;
    double renewed;   /* when the lease was, on the monotonic clock */
    double deadline;  /* after which nothing more is asked of the registrar, on the same clock */
    bool down;        /* the registrar was given up: nothing more is asked of it in this run */
    bo_time short_at; /* when the reseller's own account last did not suffice; 0: never */
} bo_run;

/* Takes the lease and starts the report. BO_ERR_BUSY: another run has it. */
bo_status bo_run_start(bo_run *run, bo_db *db, bo_registrar *registrar, const bo_host *host, bo_batch_report *report,
                       const char *actor, bo_err *err);
/* The same for a page or hook that cannot come again later: waits up to 20 seconds for the other run to end. */
bo_status bo_run_start_soon(bo_run *run, bo_db *db, bo_registrar *registrar, const bo_host *host,
                            bo_batch_report *report, const char *actor, bo_err *err);
/* Gives the lease back; `status` is what the run came to, and stays so unless it was BO_OK and this fails. */
bo_status bo_run_end(bo_run *run, bo_status status, bo_err *err);

/*
 * Keeps the lease where a while has passed; to be called before each deed. BO_ERR_BUSY with BO_LEASE_LOST: nothing more
 * may be done.
 */
bo_status bo_run_renew(bo_run *run, bo_err *err);
/* A transaction of the run has just renewed the lease. */
void bo_run_kept(bo_run *run);

/* Adds a sentence to the report. */
void bo_run_note(bo_run *run, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Counts a change of status in the report. */
void bo_run_count(bo_run *run, const char *cause);

/*
 * What to do about a failure at one backorder: a sentence for the report and on with the others (BO_OK). Only where the
 * database, the memory or the lease failed, the run ends: then it returns that status, with `*err` filled.
 */
bo_status bo_run_tolerate(bo_run *run, const char *name, bo_status status, const bo_err *failure, bo_err *err);

/* bo_registrar_perform in portions, between which the lease is kept, for as long as the registrar answers. */
bo_status bo_run_perform(bo_run *run, bo_call *calls, size_t count, bo_err *err);

/* How many calls a portion has. */
size_t bo_run_portion(const bo_run *run);

/* Notes what a perform came to: whether the registrar is down. */
void bo_run_performed(bo_run *run, bo_status status, const bo_err *failure);

/* Why a backorder failed, for its event: what the registrar said, and whether the reseller's account was short. */
void bo_run_explain(const bo_run *run, const bo_due *due, const char *why, char out[512]);

/* Frees responses and commands. */
void bo_calls_free(bo_call *calls, bo_command *commands, size_t count);

/* The steps, in the order of a run. Each does what is due and returns BO_OK, or ends the run. */
bo_status bo_step_merge(bo_run *run, bo_err *err);    /* backorders of clients who were merged */
bo_status bo_step_close(bo_run *run, bo_err *err);    /* what is left of clients who were deleted */
bo_status bo_step_adopt(bo_run *run, bo_err *err);    /* effects whose outcome nobody knows */
bo_status bo_step_sync(bo_run *run, bo_err *err);     /* drop dates, from the list */
bo_status bo_step_account(bo_run *run, bo_err *err);  /* whether the reseller's own money suffices */
bo_status bo_step_withdraw(bo_run *run, bo_err *err); /* what expired, what drops later than we thought */
bo_status bo_step_release(bo_run *run, bo_err *err);  /* money held for nothing any more */
bo_status bo_step_reserve(bo_run *run, bo_err *err);  /* REQUESTED to ACTIVE */
bo_status bo_step_process(bo_run *run, bo_err *err);  /* ACTIVE to PROCESSING */
bo_status bo_step_submit(bo_run *run, bo_err *err);   /* applications */
bo_status bo_step_poll(bo_run *run, bo_err *err);     /* what became of them */
bo_status bo_step_auctions(bo_run *run, bo_err *err); /* how the auctions stand */
bo_status bo_step_settle(bo_run *run, bo_err *err);   /* invoices */
bo_status bo_step_undone(bo_run *run, bo_err *err);   /* invoices refunded or cancelled after the delivery */

/* Delivers the domains of those marked `deliver`. */
bo_status bo_deliver(bo_run *run, bo_due_list *list, bo_err *err);

/* Tells of what was delivered for an invoice that was refunded or cancelled afterwards, once. */
bo_status bo_tell_undone(bo_run *run, int64_t invoice, bo_err *err);

/* Carries a list of PENDING-PAYMENT and of CANCELLED with an invoice on. */
bo_status bo_settle(bo_run *run, bo_due_list *list, bo_err *err);

#endif
