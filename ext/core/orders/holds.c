#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>

static void describe(char out[BO_NAME_MAX + 64], const bo_due *due, const char *what)
{
    (void)snprintf(out, BO_NAME_MAX + 64, "Backorder %s: %s", due->name, what);
}

/* The money has left the credit; `credit` is what the client has now. */
static void taken(const bo_run *run, bo_due *due, bo_money credit, bo_outcome *outcome)
{
    bo_order_row *row = &due->row;

    row->priced = true;
    row->price = outcome->effect->net;
    row->currency = due->client_currency;
    row->held = outcome->effect->amount;
    row->early = due->reserve_at > run->hand.at;
    (void)bo_money_format(row->price, outcome->result);
    if (credit >= 0) {
        outcome->cause = row->state == BO_REQUESTED ? "reserved" : NULL;
    } else if (row->state == BO_ACTIVE) {
        /* someone spent it in between: what we took was not there any more, and goes back */
        outcome->cause = "short-of-funds";
    }
}

static bo_status hold(bo_run *run, bo_due *due, bo_outcome *outcome, bo_err *failure)
{
    const bo_effect *effect = outcome->effect;
    char description[BO_NAME_MAX + 64];
    bo_money credit = 0;
    bo_status status;

    /* what was taken before for the same client may have shown that there is less than we thought */
    due->missed = due->purse->shrunk || due->purse->available < effect->amount;
    if (due->missed) {
        due->purse->shrunk = true;
        outcome->not_done = true;
        return BO_OK;
    }
    describe(description, due, "reserved");
    status = run->host->change_credit(run->host->context, due->host_client, -effect->amount, description, effect->token,
                                      &credit, failure);
    if (status == BO_OK) {
        due->purse->available = credit - due->purse->unpaid;
        taken(run, due, credit, outcome);
    }
    return status;
}

static bo_status adopt_hold(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    const bo_host *host = run->host;
    bool found = false;
    bo_money credit = 0;
    bo_status status = host->find_credit(host->context, due->host_client, outcome->effect->token, &found, failure);

    (void)answer;
    outcome->not_done = !found;
    if (status == BO_OK && found) {
        status = host->credit(host->context, due->host_client, &credit, failure);
    }
    if (status == BO_OK && found) {
        taken(run, due, credit, outcome);
    }
    return status;
}

const bo_deed bo_deed_hold = {.act = hold, .adopt = adopt_hold};

/*
 * A frozen price is forgotten with the hold unless the backorder has got beyond it; one that is to be deleted goes in
 * the same transaction, so that nobody meets it without its money.
 */
static void released(bo_run *run, bo_due *due, bo_outcome *outcome)
{
    bo_order_row *row = &due->row;
    const char *deleter = outcome->effect->deleter;

    row->held = 0;
    row->early = false;
    if (row->state == BO_REQUESTED) {
        row->priced = false;
        row->price = 0;
        row->currency = 0;
    }
    if (*deleter && bo_state_deletable(row->state)) {
        outcome->cause = "deleted";
        outcome->deleter = deleter;
        (void)snprintf(outcome->detail, sizeof outcome->detail, "%s", due->deletion ? due->deletion->detail : "");
    }
    run->report->released++;
}

static bo_status release(bo_run *run, bo_due *due, bo_outcome *outcome, bo_err *failure)
{
    char description[BO_NAME_MAX + 64];
    bo_money credit;
    bo_status status;

    describe(description, due, "released");
    status = run->host->change_credit(run->host->context, due->host_client, outcome->effect->amount, description,
                                      outcome->effect->token, &credit, failure);
    if (status == BO_OK) {
        released(run, due, outcome);
    }
    return status;
}

/* A deletion that was asked for is carried on: what it had not come to is done now. */
static bo_status adopt_release(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    bool found = false;
    bo_status status =
        run->host->find_credit(run->host->context, due->host_client, outcome->effect->token, &found, failure);

    (void)answer;
    if (status == BO_OK && !found && *outcome->effect->deleter) {
        return release(run, due, outcome, failure);
    }
    outcome->not_done = !found;
    if (status == BO_OK && found) {
        released(run, due, outcome);
    }
    return status;
}

const bo_deed bo_deed_release = {.act = release, .adopt = adopt_release};

bo_status bo_release_all(bo_run *run, bo_due **items, size_t count, bo_err *err)
{
    for (size_t i = 0; i < count; i++) {
        items[i]->amount = items[i]->row.held;
    }
    return bo_deeds_do(run, BO_EFFECT_RELEASE, items, count, err);
}

bo_status bo_step_release(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_due **items = NULL;
    bo_status status =
        bo_due_load(run->db, &list,
                    "WHERE d.status IN ('REQUESTED', 'FAILED', 'CANCELLED', 'AUCTION-WON',"
                    " 'AUCTION-LOST', 'SUCCESSFUL') AND d.held > 0 AND c.id IS NOT NULL AND " BO_ROW_IDLE,
                    NULL, 0, err);

    if (status == BO_OK) {
        status = bo_due_pointers(&list, &items, err);
    }
    if (status == BO_OK) {
        status = bo_release_all(run, items, list.count, err);
    }
    free(items);
    bo_due_free(&list);
    return status;
}
