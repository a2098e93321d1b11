#include "run.h"

#include <stdio.h>
#include <string.h>

bo_status bo_invoice_made(bo_run *run, bo_due *due, const bo_effect *effect, int64_t invoice, bo_err *failure)
{
    char number[24];
    bo_status status;

    (void)snprintf(number, sizeof number, "%lld", (long long)invoice);
    if (!due->row.priced) {
        due->row.priced = true;
        due->row.price = effect->amount;
        due->row.currency = due->client_currency;
    }
    due->row.invoice = invoice;
    status = bo_outcome_store(
        run->db,
        &(bo_outcome){
            .row = &due->row, .effect = effect, .result = number, .money = true, .cause = "caught", .detail = number},
        1, run->hand, failure);
    run->report->invoiced += status == BO_OK ? 1 : 0;
    return status;
}

bo_status bo_invoice_make(bo_run *run, bo_due *due, bo_err *failure)
{
    char description[BO_NAME_MAX + 32];
    int64_t invoice = 0;
    bo_effect effect;
    /* the price frozen with the hold, or today's where an older version of this addon froze none */
    bo_money price = due->row.priced ? due->row.price : due->offer;
    bo_status status;

    if (price <= 0) {
        return bo_fail(failure, BO_ERR_ORDER, "It was caught, but .%s has no price in the client's currency.",
                       due->row.domain.zone);
    }
    status = bo_effect_begin(run->db, &due->row, BO_EFFECT_INVOICE, price, run->hand.at, &effect, failure);
    if (status != BO_OK) {
        return status;
    }
    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    (void)snprintf(description, sizeof description, "Backorder %s", due->name);
    status = run->host->create_invoice(run->host->context, due->row.client, description, price, effect.token, &invoice,
                                       failure);
    return status == BO_OK ? bo_invoice_made(run, due, &effect, invoice, failure) : status;
}

bo_status bo_invoice_paid(bo_run *run, bo_due *due, const bo_effect *effect, bo_err *failure)
{
    char number[24];

    (void)snprintf(number, sizeof number, "%lld", (long long)due->row.invoice);
    return bo_outcome_store(run->db, &(bo_outcome){.row = &due->row, .effect = effect, .result = number}, 1, run->hand,
                            failure);
}

bo_status bo_invoice_pay(bo_run *run, bo_due *due, bool *paid, bo_err *failure)
{
    bo_effect effect;
    bo_status status =
        bo_effect_begin(run->db, &due->row, BO_EFFECT_PAYMENT, due->row.price, run->hand.at, &effect, failure);

    *paid = false;
    if (status == BO_OK) {
        status = run->host->pay_invoice(run->host->context, due->row.invoice, due->row.price, paid, failure);
    }
    return status == BO_OK ? bo_invoice_paid(run, due, &effect, failure) : status;
}

/* Whether the credit has been applied to the invoice once already: what is left then is for people to settle. */
static bo_status was_tried(bo_run *run, const bo_order_row *row, bool *tried, bo_err *failure)
{
    char number[24];
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status;

    (void)snprintf(number, sizeof number, "%lld", (long long)row->invoice);
    bo_db_value args[] = {bo_db_int(row->id), bo_db_text(number)};
    status = bo_db_query(run->db, &rows,
                         "SELECT 1 FROM backorder_effects"
                         " WHERE state = 'done' AND backorder_id = ? AND kind = 'payment' AND result = ? LIMIT 1",
                         args, 2, failure);
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, failure);
    }
    *tried = columns != NULL;
    bo_db_rows_free(rows);
    return status;
}

static bo_status cancel(bo_run *run, bo_due *due, const char *word, bo_err *failure)
{
    char detail[80];
    bo_status status;

    (void)snprintf(detail, sizeof detail, "Invoice %lld %s", (long long)due->row.invoice,
                   *word ? "was cancelled" : "does not exist");
    status = bo_outcome_store(run->db, &(bo_outcome){.row = &due->row, .cause = "cancelled", .detail = detail}, 1,
                              run->hand, failure);
    run->report->cancelled += status == BO_OK ? 1 : 0;
    return status;
}

/* Applies the credit to an unpaid invoice, once. */
static bo_status pay_once(bo_run *run, bo_due *due, bool *paid, bo_err *failure)
{
    bool tried = false;
    bo_status status = was_tried(run, &due->row, &tried, failure);

    if (status != BO_OK || tried || !due->row.priced) {
        return status;
    }
    status = bo_invoice_pay(run, due, paid, failure);
    if (status == BO_OK && !*paid) {
        bo_run_note(run, "%s: the client's credit did not cover invoice %lld.", due->name, (long long)due->row.invoice);
    }
    return status;
}

static bo_status settle_one(bo_run *run, bo_due *due, bo_err *failure)
{
    char word[32] = "";
    bool paid;
    bo_status status;

    if (due->row.invoice == 0) {
        return bo_fail(failure, BO_ERR_ORDER, "It waits for the payment of an invoice, but has none.");
    }
    status = run->host->invoice_status(run->host->context, due->row.invoice, word, failure);
    if (status == BO_OK && (!*word || strcmp(word, "Cancelled") == 0)) {
        status = cancel(run, due, word, failure);
    }
    /* the money goes back to the credit and from there onto the invoice, in one go */
    if (status == BO_OK && due->row.held > 0) {
        status = bo_hold_release(run, &due->row, failure);
    }
    paid = strcmp(word, "Paid") == 0;
    if (status == BO_OK && strcmp(word, "Unpaid") == 0) {
        status = pay_once(run, due, &paid, failure);
    }
    due->deliver = status == BO_OK && paid && due->row.state == BO_PENDING_PAYMENT;
    return status;
}

bo_status bo_settle(bo_run *run, bo_due_list *list, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        bo_err failure;

        status = settle_one(run, &list->items[i], &failure);
        status = bo_run_tolerate(run, list->items[i].name, status, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    return status == BO_OK ? bo_deliver(run, list, err) : status;
}

bo_status bo_step_settle(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_status status = bo_due_load(run->db, &list, "WHERE d.status = 'PENDING-PAYMENT' AND " BO_ROW_IDLE, NULL, 0, err);

    if (status == BO_OK) {
        status = bo_settle(run, &list, err);
    }
    bo_due_free(&list);
    return status;
}
