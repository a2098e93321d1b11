#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What is to be done about the backorders of a list; each pointer stands in one of them at most. */
typedef struct {
    bo_due **pay, **release;
    size_t pay_count, release_count;
} settlement;

static bo_status store_one(bo_run *run, bo_due *due, const char *cause, const char *detail, bo_err *err)
{
    bo_outcome outcome = {.row = &due->row, .cause = cause};

    (void)snprintf(outcome.detail, sizeof outcome.detail, "%s", detail);
    return bo_outcomes_store(run, &outcome, 1, err);
}

/* Whether the invoice has the backorder's line as we wrote it; it may have been split off, or merged into another one.
 */
static bool has_token(const bo_due *due, const bo_invoice *invoice)
{
    return invoice->found && (invoice->ours || !*due->invoice_token);
}

/* The same where an admin has put it into other words. */
static bool has_line(const bo_due *due, const bo_invoice *invoice)
{
    return has_token(due, invoice) || (invoice->found && invoice->named);
}

/* Looks for the line on the client's other invoices. */
static bo_status follow(bo_run *run, bo_due *due, bo_invoice *invoice, bo_err *failure)
{
    char detail[64];
    int64_t moved = 0;
    int64_t old = due->row.invoice;
    bo_status status = BO_OK;

    if (*due->invoice_token) {
        status = run->host->find_invoice(run->host->context, due->host_client, due->invoice_token, &moved, failure);
    }
    if (status != BO_OK || moved == 0 || moved == old) {
        return status;
    }
    status = run->host->invoice(run->host->context, moved, due->invoice_token, due->name, invoice, failure);
    if (status != BO_OK) {
        return status;
    }
    due->row.invoice = moved;
    (void)snprintf(detail, sizeof detail, "from invoice %lld to %lld", (long long)old, (long long)moved);
    return store_one(run, due, "invoice-moved", detail, failure);
}

static bool is_over(const bo_due *due, const bo_invoice *invoice)
{
    return !has_line(due, invoice) || strcmp(invoice->status, "Cancelled") == 0 ||
           strcmp(invoice->status, "Refunded") == 0;
}

static bo_status cancel(bo_run *run, bo_due *due, const bo_invoice *invoice, bo_err *failure)
{
    char detail[80];

    (void)snprintf(detail, sizeof detail, "Invoice %lld %s", (long long)due->row.invoice,
                   !invoice->found                            ? "does not exist"
                   : !has_line(due, invoice)                  ? "has no line for it any more"
                   : strcmp(invoice->status, "Refunded") == 0 ? "was refunded"
                                                              : "was cancelled");
    return store_one(run, due, "cancelled", detail, failure);
}

/*
 * How much of the credit may go onto the invoice: what was held for it; and where taxes have risen since, the rest of
 * the price with today's, if it is there.
 */
static bo_status most_to_apply(bo_run *run, const bo_due *due, const bo_invoice *invoice, bo_money *most,
                               bo_err *failure)
{
    bo_money today = 0, credit = 0;
    bo_status status = BO_OK;

    *most = due->row.held;
    if (*most >= invoice->balance) {
        return BO_OK;
    }
    status = run->host->gross(run->host->context, due->host_client, due->row.price, &today, failure);
    if (status == BO_OK && *most > 0) {
        status = run->host->credit(run->host->context, due->host_client, &credit, failure);
        today = credit + *most >= invoice->balance ? today : 0;
    }
    *most = today > *most ? today : *most;
    return status;
}

/* Never more than the invoice still wants. */
static bo_status plan_payment(bo_run *run, settlement *todo, bo_due *due, const bo_invoice *invoice, bo_err *failure)
{
    bo_money most = 0;
    bo_status status = most_to_apply(run, due, invoice, &most, failure);

    due->apply = most < invoice->balance ? most : invoice->balance;
    due->amount = invoice->credit + due->apply;
    if (status == BO_OK && due->apply > 0) {
        todo->pay[todo->pay_count++] = due;
    }
    return status;
}

static bo_status look(bo_run *run, settlement *todo, bo_due *due, bo_err *failure)
{
    bool waiting = due->row.state == BO_PENDING_PAYMENT;
    bo_invoice invoice = {0};
    bo_status status;

    if (due->row.invoice == 0) {
        return bo_fail(failure, BO_ERR_ORDER, "It waits for the payment of an invoice, but has none.");
    }
    status = run->host->invoice(run->host->context, due->row.invoice, due->invoice_token, due->name, &invoice, failure);
    if (status == BO_OK && !has_token(due, &invoice) && waiting) {
        status = follow(run, due, &invoice, failure);
    }
    if (status != BO_OK) {
        return status;
    }
    due->deliver = has_line(due, &invoice) && strcmp(invoice.status, "Paid") == 0;
    if (waiting && is_over(due, &invoice)) {
        status = cancel(run, due, &invoice, failure);
    } else if (waiting && strcmp(invoice.status, "Unpaid") == 0 && due->row.priced && !due->credit_tried) {
        return plan_payment(run, todo, due, &invoice, failure);
    }
    if (status == BO_OK && due->row.held > 0) {
        todo->release[todo->release_count++] = due;
    }
    return status;
}

bo_status bo_settle(bo_run *run, bo_due_list *list, bo_err *err)
{
    settlement todo = {.pay = calloc(list->count + 1, sizeof(bo_due *)),
                       .release = calloc(list->count + 1, sizeof(bo_due *))};
    bo_status status = todo.pay && todo.release ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        bo_err failure = {0};

        status = look(run, &todo, &list->items[i], &failure);
        status = bo_run_tolerate(run, list->items[i].name, status, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    if (status == BO_OK) {
        status = bo_release_all(run, todo.release, todo.release_count, err);
    }
    if (status == BO_OK) {
        status = bo_deeds_do(run, BO_EFFECT_PAYMENT, todo.pay, todo.pay_count, err);
    }
    free(todo.pay);
    free(todo.release);
    return status == BO_OK ? bo_deliver(run, list, err) : status;
}

bo_status bo_step_settle(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value since = bo_db_time(run->hand.at - BO_LATE_SECONDS, &at);
    bo_due_list list;
    bo_status status = bo_due_load(
        run->db, &list,
        "WHERE (d.status = 'PENDING-PAYMENT' OR (d.status = 'CANCELLED'"
        " AND d.invoice IS NOT NULL AND d.updateddate >= ?)) AND c.id IS NOT NULL AND " BO_ROW_IDLE BO_PREFERRED,
        &since, 1, err);

    if (status == BO_OK) {
        status = bo_settle(run, &list, err);
    }
    bo_due_free(&list);
    return status;
}
