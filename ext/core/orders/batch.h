#ifndef BO_BATCH_H
#define BO_BATCH_H

#include "../base/buf.h"
#include "../base/db.h"
#include "../registrar/registrar.h"
#include "host.h"

#define BO_BATCH_STEPS 15

typedef struct {
    bool ran; /* false: another run holds the lease */
    uint64_t synced, gone, reserved, short_of_funds, processing, submitted, polled, failed, invoiced, delivered,
        released, cancelled;
    uint64_t error_count;
    bo_buf errors; /* sentences, each followed by LF; the first hundred; the caller frees it */
    double seconds;
    struct {
        const char *name;
        double seconds;
    } steps[BO_BATCH_STEPS]; /* in the order of the run; name NULL: it did not get that far */
} bo_batch_report;

/*
 * One run: sync -> reserve -> processing -> submit -> poll -> settle. What fails for one backorder is noted in the
 * report and left for the next run; only a failure of the database ends the run.
 */
bo_status bo_batch_run(bo_db *db, bo_registrar *registrar, const bo_host *host, bo_batch_report *report, bo_err *err);

/* Only the first step: drop dates of waiting backorders to those of the list; fills `synced` and `gone`. */
bo_status bo_batch_sync(bo_db *db, bo_batch_report *report, bo_err *err);

/* Carries the backorders of an invoice on after it was paid, cancelled, refunded or split; `registrar` may be NULL. */
bo_status bo_batch_settle_invoice(bo_db *db, bo_registrar *registrar, const bo_host *host, int64_t invoice,
                                  bo_batch_report *report, bo_err *err);

typedef struct {
    uint64_t deleted, left; /* left: those that cannot be deleted any more */
    bo_batch_report batch;  /* `cancelled` ones among the deleted; the errors name those that are left */
} bo_close_report;

/*
 * Ends what a client has before WHMCS deletes him: held money goes back to his credit, applications are withdrawn where
 * the registrar lets us, backorders are deleted. `registrar` may be NULL. BO_ERR_BUSY: a run is at work.
 */
bo_status bo_order_close_client(bo_db *db, bo_registrar *registrar, const bo_host *host, int64_t client,
                                bo_close_report *report, bo_err *err);

#endif
