#include "deeds.h"

#include <stdio.h>
#include <string.h>

#define HOOK_SECONDS 5.0 /* after which a hook asks nothing more of the registrar; the batch goes on from there */

/* Money that has become free is given back before it is reserved again, and once more for what the run itself freed. */
static const struct {
    const char *name;
    bo_status (*take)(bo_run *run, bo_err *err);
} steps[] = {
    {"merge", bo_step_merge},     {"adopt", bo_step_adopt},       {"sync", bo_step_sync},
    {"close", bo_step_close},     {"withdraw", bo_step_withdraw}, {"release", bo_step_release},
    {"reserve", bo_step_reserve}, {"process", bo_step_process},   {"submit", bo_step_submit},
    {"account", bo_step_account}, {"poll", bo_step_poll},         {"release-freed", bo_step_release},
    {"settle", bo_step_settle},   {"undone", bo_step_undone},     {"auctions", bo_step_auctions},
};
_Static_assert(sizeof steps / sizeof *steps <= BO_BATCH_STEPS, "a report has room for every step");

static bo_status take_steps(bo_run *run, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < sizeof steps / sizeof *steps; i++) {
        double start = bo_clock_monotonic();

        status = bo_run_renew(run, err);
        if (status == BO_OK) {
            status = steps[i].take(run, err);
        }
        run->report->steps[i].name = steps[i].name;
        run->report->steps[i].seconds = bo_clock_monotonic() - start;
    }
    return status;
}

bo_status bo_batch_run(bo_db *db, bo_registrar *registrar, const bo_host *host, bo_batch_report *report, bo_err *err)
{
    double start = bo_clock_monotonic();
    bo_run run;
    bo_status status = bo_run_start(&run, db, registrar, host, report, "batch", err);

    if (status != BO_OK) {
        return status == BO_ERR_BUSY ? BO_OK : status;
    }
    report->ran = true;
    status = bo_run_end(&run, take_steps(&run, err), err);
    report->seconds = bo_clock_monotonic() - start;
    return status == BO_OK && bo_buf_failed(&report->errors) ? bo_fail_memory(err) : status;
}

bo_status bo_batch_sync(bo_db *db, bo_batch_report *report, bo_err *err)
{
    double start = bo_clock_monotonic();
    bo_run run = {.db = db, .report = report, .hand = {"sync", bo_clock_now()}};
    bo_status status;

    /* without the lease: it is one UPDATE, which the batch does too */
    *report = (bo_batch_report){.ran = true};
    status = bo_step_sync(&run, err);
    report->seconds = bo_clock_monotonic() - start;
    return status;
}

/*
 * Who asks again for a name whose invoice was cancelled gets another one; that the former one is paid all the same
 * somebody has to know, for nothing follows from it.
 */
static bo_status tell_former(bo_run *run, int64_t invoice, bo_err *err)
{
    bo_db_value id = bo_db_int(invoice);
    bo_due_list list = {0};
    bo_invoice found = {0};
    bo_err failure = {0};
    bo_status asked = BO_OK;
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.invoice IS NULL AND d.id IN (SELECT f.backorder_id FROM backorder_effects f"
                                   " WHERE f.kind = 'invoice' AND f.state = 'done' AND f.result = CAST(? AS CHAR))",
                                   &id, 1, err);

    if (status == BO_OK && list.count > 0) {
        asked = run->host->invoice(run->host->context, invoice, list.items[0].invoice_token, list.items[0].name, &found,
                                   &failure);
        status = bo_run_tolerate(run, list.items[0].name, asked, &failure, err);
    }
    if (status == BO_OK && found.found && strcmp(found.status, "Paid") == 0) {
        bo_run_note(run,
                    "%s: invoice %lld of an earlier backorder was paid after client %lld had asked for the name again."
                    " The domain it was for is in your account at the registrar: deliver it by hand, or refund it.",
                    list.items[0].name, (long long)invoice, (long long)list.items[0].row.client);
    }
    bo_due_free(&list);
    return status;
}

bo_status bo_batch_settle_invoice(bo_db *db, bo_registrar *registrar, const bo_host *host, int64_t invoice,
                                  bo_batch_report *report, bo_err *err)
{
    double start = bo_clock_monotonic();
    bo_db_value id = bo_db_int(invoice);
    bo_due_list list = {0};
    bo_run run;
    bo_status status = bo_run_start(&run, db, registrar, host, report, "hook", err);

    if (status != BO_OK) {
        /* a run is at work: it, or the next one, finds the invoice by itself */
        return status == BO_ERR_BUSY ? BO_OK : status;
    }
    report->ran = true;
    if (registrar) {
        /* someone waits for the page that this hook belongs to */
        bo_registrar_set_deadline(registrar, start + HOOK_SECONDS);
    }
    status = bo_due_load(db, &list,
                         "WHERE d.invoice = ? AND d.status IN ('PENDING-PAYMENT', 'CANCELLED') AND c.id IS NOT NULL"
                         " AND " BO_ROW_IDLE,
                         &id, 1, err);
    if (status == BO_OK) {
        status = bo_settle(&run, &list, err);
    }
    if (status == BO_OK) {
        status = bo_step_release(&run, err);
    }
    if (status == BO_OK) {
        status = bo_tell_undone(&run, invoice, err);
    }
    if (status == BO_OK) {
        status = tell_former(&run, invoice, err);
    }
    bo_due_free(&list);
    status = bo_run_end(&run, status, err);
    report->seconds = bo_clock_monotonic() - start;
    return status;
}
