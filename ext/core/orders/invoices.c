#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void made(bo_due *due, int64_t invoice, bo_outcome *outcome)
{
    (void)snprintf(outcome->result, sizeof outcome->result, "%lld", (long long)invoice);
    (void)snprintf(outcome->detail, sizeof outcome->detail, "%lld", (long long)invoice);
    /* an older version of this addon froze no price */
    if (!due->row.priced) {
        due->row.priced = true;
        due->row.price = outcome->effect->amount;
        due->row.currency = due->client_currency;
    }
    due->row.invoice = invoice;
    outcome->cause = "caught";
}

static bo_status make(bo_run *run, bo_due *due, bo_outcome *outcome, bo_err *failure)
{
    char description[BO_NAME_MAX + 32];
    int64_t invoice = 0;
    bo_status status;

    (void)snprintf(description, sizeof description, "Backorder %s", due->name);
    status = run->host->create_invoice(run->host->context, due->host_client, description, outcome->effect->amount,
                                       outcome->effect->token, &invoice, failure);
    if (status == BO_OK) {
        made(due, invoice, outcome);
    }
    return status;
}

static bo_status adopt_made(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    int64_t invoice = 0;
    bo_status status =
        run->host->find_invoice(run->host->context, due->host_client, outcome->effect->token, &invoice, failure);

    (void)answer;
    outcome->not_done = invoice == 0;
    if (status == BO_OK && invoice) {
        made(due, invoice, outcome);
    }
    return status;
}

const bo_deed bo_deed_invoice = {.act = make, .adopt = adopt_made};

/*
 * Whether the credit has got onto the invoice. The effect's amount is what will have been applied in all: WHMCS applies
 * an amount whole or not at all.
 */
static bo_status check_applied(bo_run *run, bo_due *due, bo_outcome *outcome, bool *applied, bo_err *failure)
{
    bo_invoice invoice = {0};
    bo_status status =
        run->host->invoice(run->host->context, due->row.invoice, due->invoice_token, due->name, &invoice, failure);

    due->deliver = status == BO_OK && invoice.found && strcmp(invoice.status, "Paid") == 0;
    *applied = due->deliver || (invoice.found && invoice.credit >= outcome->effect->amount);
    return status;
}

static void put_back(bo_run *run, bo_due *due)
{
    if (due->row.held > 0) {
        due->row.held = 0;
        run->report->released++;
    }
}

/*
 * What did not suffice leaves no trace at the host. Were it forgotten, the next run would try again, with what was put
 * back for the client's next name meanwhile.
 */
static void pay_noted(bo_run *run, bo_due *due, bo_outcome *outcome)
{
    outcome->traceless = !due->deliver;
    (void)snprintf(outcome->result, sizeof outcome->result, "%lld", (long long)due->row.invoice);
    if (!due->deliver) {
        bo_run_note(run, "%s: the client's credit did not cover invoice %lld.", due->name, (long long)due->row.invoice);
    }
}

/*
 * WHMCS did not apply the credit. Where it does not suffice any more the client pays otherwise; else the next run tries
 * again.
 */
static bo_status pay_refused(bo_run *run, bo_due *due, bo_outcome *outcome, const bo_err *refusal, bo_err *failure)
{
    bo_money credit = 0;
    bool applied = false;
    bo_status status = check_applied(run, due, outcome, &applied, failure);

    if (status == BO_OK && !applied) {
        status = run->host->credit(run->host->context, due->host_client, &credit, failure);
    }
    if (status != BO_OK) {
        return status;
    }
    outcome->not_done = !applied && credit >= due->apply;
    if (outcome->not_done) {
        bo_run_note(run, "%s: %s", due->name, refusal->message);
    } else {
        pay_noted(run, due, outcome);
    }
    return BO_OK;
}

/* The money goes back to the credit and from there onto the invoice, in one go, so that nobody else spends it. */
static bo_status pay(bo_run *run, bo_due *due, bo_outcome *outcome, bo_err *failure)
{
    const bo_host *host = run->host;
    char description[BO_NAME_MAX + 64];
    bo_money credit;
    bo_err refusal = {0};
    bo_status status = BO_OK;

    if (due->row.held > 0) {
        (void)snprintf(description, sizeof description, "Backorder %s: released for invoice %lld", due->name,
                       (long long)due->row.invoice);
        status = host->change_credit(host->context, due->host_client, due->row.held, description,
                                     outcome->effect->token, &credit, failure);
    }
    if (status != BO_OK) {
        return status;
    }
    put_back(run, due);
    status = host->pay_invoice(host->context, due->row.invoice, due->apply, &due->deliver, &refusal);
    if (status != BO_OK) {
        return pay_refused(run, due, outcome, &refusal, failure);
    }
    pay_noted(run, due, outcome);
    return BO_OK;
}

/* What was put back but not applied is no payment yet: the settling that follows tries again. */
static bo_status adopt_paid(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    bool found = true, applied = false;
    bo_status status = BO_OK;

    (void)answer;
    if (due->row.held > 0) {
        status = run->host->find_credit(run->host->context, due->host_client, outcome->effect->token, &found, failure);
    }
    if (status == BO_OK && found) {
        status = check_applied(run, due, outcome, &applied, failure);
    }
    if (status != BO_OK) {
        return status;
    }
    if (found) {
        put_back(run, due);
    }
    outcome->not_done = !applied;
    if (applied) {
        pay_noted(run, due, outcome);
    }
    return BO_OK;
}

const bo_deed bo_deed_payment = {.act = pay, .adopt = adopt_paid};
