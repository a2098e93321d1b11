#include "deeds.h"
#include "removal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLOSE_SECONDS 10.0 /* for all applications of a client who is being deleted; an admin waits for it */

/* Whether the registrar may still be told to leave it, or never heard of it. */
static bool is_cancellable(bo_state state)
{
    return state == BO_REQUESTED || state == BO_ACTIVE || state == BO_PROCESSING;
}

/* Makes it CANCELLED unless the registrar keeps its application; then `why` says so and the row is as it was. */
static bo_status cancel_one(bo_run *run, bo_due *due, const char *cause, char why[512], bo_err *err)
{
    bo_outcome outcome = {.row = &due->row, .cause = cause};
    bool gone = due->row.state != BO_PROCESSING || !*due->row.reference;

    (void)snprintf(outcome.detail, sizeof outcome.detail, "%s", gone ? "" : "Its application stays.");
    if (!gone && run->registrar) {
        bo_withdraw(run->registrar, due->row.reference, &gone, outcome.detail);
    }
    *why = '\0';
    if (!gone) {
        (void)snprintf(why, 512, "%s", outcome.detail);
        return BO_OK;
    }
    return bo_outcomes_store(run, &outcome, 1, err);
}

static bo_status cancel(bo_run *run, bo_due *due, bo_err *err)
{
    char why[512];
    bo_status status;

    if (!is_cancellable(due->row.state)) {
        return bo_fail_reason(err, BO_ERR_ORDER, "too-late", "%s is %s and can no longer be cancelled.", due->name,
                              bo_state_name(due->row.state));
    }
    status = cancel_one(run, due, "withdrawn", why, err);
    if (status == BO_OK && *why) {
        return bo_fail_reason(err, BO_ERR_ORDER, "too-late", "%s cannot be cancelled. %.400s", due->name, why);
    }
    if (status == BO_OK && due->row.state != BO_CANCELLED) {
        return bo_order_fail_busy(run->db, due->row.id, err);
    }
    /* what cannot be given back now, the next run gives back */
    return status == BO_OK && due->row.held > 0 ? bo_release_all(run, &due, 1, err) : status;
}

bo_status bo_order_cancel(bo_db *db, int64_t id, const char *actor, const bo_host *host, bo_registrar *registrar,
                          bo_err *err)
{
    bo_db_value arg = bo_db_int(id);
    bo_batch_report report;
    bo_due_list list = {0};
    bo_run run;
    bo_status status = bo_run_start(&run, db, registrar, host, &report, actor, err);

    if (status != BO_OK) {
        return status == BO_ERR_BUSY ? bo_order_fail_busy(db, id, err) : status;
    }
    status = bo_due_load(db, &list, "WHERE d.id = ? AND " BO_ROW_IDLE, &arg, 1, err);
    if (status == BO_OK) {
        status = list.count == 0 ? bo_order_fail_busy(db, id, err) : cancel(&run, list.items, err);
    }
    bo_due_free(&list);
    status = bo_run_end(&run, status, err);
    bo_buf_free(&report.errors);
    return status == BO_ERR_BUSY ? bo_order_fail_busy(db, id, err) : status;
}

/* Backorders that wait for the registrar: their applications are deleted there as long as it lets us. */
static bo_status cancel_processing(bo_run *run, bo_due_list *list, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        char why[512] = "";

        if (list->items[i].row.state == BO_PROCESSING) {
            status = cancel_one(run, &list->items[i], "client-deleted", why, err);
        }
        if (*why) {
            bo_run_note(run, "%s: %s", list->items[i].name, why);
        }
    }
    return status;
}

static bo_status remove_all(bo_run *run, bo_due_list *list, bo_close_report *report, bo_err *err)
{
    bo_deletion deletion = {run->hand.actor, ""};
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        bo_due *due = &list->items[i];
        bo_err failure = {0};
        bo_status one = BO_OK;

        if (bo_state_deletable(due->row.state)) {
            one = due->row.held > 0 ? bo_release_and_remove(run, due->row.id, &deletion, &failure)
                                    : bo_remove_now(run->db, &due->row, &deletion, &failure);
            report->deleted += one == BO_OK ? 1 : 0;
        }
        if (!bo_state_deletable(due->row.state) || one != BO_OK) {
            report->left++;
            bo_run_note(run, "%s is %s and stays.", due->name, bo_state_name(due->row.state));
        }
        status = bo_run_tolerate(run, due->name, one, &failure, err);
    }
    return status;
}

bo_status bo_order_close_client(bo_db *db, bo_registrar *registrar, const bo_host *host, int64_t client,
                                bo_close_report *report, bo_err *err)
{
    bo_db_value id = bo_db_int(client);
    bo_due_list list = {0};
    bo_run run;
    bo_status status;

    *report = (bo_close_report){0};
    status = bo_run_start_soon(&run, db, registrar, host, &report->batch, "hook", err);
    if (status != BO_OK) {
        return status;
    }
    if (registrar) {
        bo_registrar_set_deadline(registrar, bo_clock_monotonic() + CLOSE_SECONDS);
    }
    status = bo_due_load(db, &list, "WHERE d.userid = ? AND " BO_ROW_IDLE, &id, 1, err);
    if (status == BO_OK) {
        status = cancel_processing(&run, &list, err);
    }
    if (status == BO_OK) {
        status = remove_all(&run, &list, report, err);
    }
    bo_due_free(&list);
    return bo_run_end(&run, status, err);
}

/* His credit went with him, so what was held of it can be given back to nobody. */
static bo_status lapse(bo_run *run, bo_due *due, bo_err *err)
{
    bo_outcome outcome = {.row = &due->row};
    char sum[BO_MONEY_TEXT];

    if (due->row.held == 0 || !bo_state_deletable(due->row.state)) {
        return BO_OK;
    }
    bo_run_note(run, "%s: client %lld was deleted, and the %s held for it lapsed with his credit.", due->name,
                (long long)due->row.client, bo_money_format(due->row.held, sum));
    due->row.held = 0;
    return bo_outcomes_store(run, &outcome, 1, err);
}

/* What is left of clients whom WHMCS has deleted: nobody would pay for a catch. */
bo_status bo_step_close(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE (d.status IN ('REQUESTED', 'ACTIVE', 'PROCESSING', 'PENDING-PAYMENT')"
                                   " OR d.held > 0)"
                                   " AND c.id IS NULL AND " BO_ROW_IDLE,
                                   NULL, 0, err);

    for (size_t i = 0; status == BO_OK && i < list.count; i++) {
        bo_due *due = &list.items[i];
        char why[512] = "";

        if (is_cancellable(due->row.state) || due->row.state == BO_PENDING_PAYMENT) {
            status = cancel_one(run, due, "client-deleted", why, err);
        }
        if (*why) {
            bo_run_note(run, "%s: client %lld was deleted, but %.400s", due->name, (long long)due->row.client, why);
        }
        if (status == BO_OK) {
            status = lapse(run, due, err);
        }
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    bo_due_free(&list);
    return status;
}
