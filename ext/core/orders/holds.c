#include "run.h"

#include <stdio.h>

static void describe(char out[BO_NAME_MAX + 64], const bo_order_row *row, const char *what)
{
    char name[BO_NAME_MAX + 1];

    (void)bo_domain_name(&row->domain, name);
    (void)snprintf(out, BO_NAME_MAX + 64, "Backorder %s: %s", name, what);
}

/* The money has left the credit; `credit` is what the client has now. */
bo_status bo_hold_taken(bo_run *run, bo_due *due, const bo_effect *effect, bo_money credit, bo_err *failure)
{
    bo_order_row *row = &due->row;
    const char *cause = NULL;
    bo_status status;

    row->priced = true;
    row->price = effect->amount;
    row->currency = due->client_currency;
    row->held = effect->amount;
    if (credit >= 0) {
        cause = row->state == BO_REQUESTED ? "reserved" : NULL;
    } else if (row->state == BO_ACTIVE) {
        cause = "short-of-funds";
    }
    status = bo_outcome_store(run->db,
                              &(bo_outcome){.row = row, .effect = effect, .money = true, .cause = cause, .detail = ""},
                              1, run->hand, failure);
    if (status == BO_OK && credit >= 0) {
        run->report->reserved++;
    } else if (status == BO_OK) {
        /* someone spent it in between: what we took was not there any more */
        status = bo_hold_release(run, row, failure);
    }
    return status;
}

bo_status bo_hold_take(bo_run *run, bo_due *due, bo_money *credit, bo_err *failure)
{
    char description[BO_NAME_MAX + 64];
    bo_effect effect;
    bo_status status = bo_effect_begin(run->db, &due->row, BO_EFFECT_HOLD, due->offer, run->hand.at, &effect, failure);

    if (status != BO_OK) {
        return status;
    }
    describe(description, &due->row, "reserved");
    status = run->host->change_credit(run->host->context, due->row.client, -due->offer, description, effect.token,
                                      credit, failure);
    if (status != BO_OK) {
        return status;
    }
    status = bo_hold_taken(run, due, &effect, *credit, failure);
    if (status == BO_OK && due->row.held == 0) {
        *credit += due->offer;
    }
    return status;
}

bo_status bo_hold_released(bo_run *run, bo_order_row *row, const bo_effect *effect, bo_err *failure)
{
    bo_status status;

    row->held = 0;
    if (row->state == BO_REQUESTED) {
        row->priced = false;
        row->price = 0;
        row->currency = 0;
    }
    status =
        bo_outcome_store(run->db, &(bo_outcome){.row = row, .effect = effect, .money = true}, 1, run->hand, failure);
    if (status == BO_OK) {
        run->report->released++;
    }
    return status;
}

bo_status bo_hold_release(bo_run *run, bo_order_row *row, bo_err *failure)
{
    char description[BO_NAME_MAX + 64];
    bo_effect effect;
    bo_money credit;
    bo_status status = bo_effect_begin(run->db, row, BO_EFFECT_RELEASE, row->held, run->hand.at, &effect, failure);

    if (status != BO_OK) {
        return status;
    }
    describe(description, row, "released");
    status = run->host->change_credit(run->host->context, row->client, row->held, description, effect.token, &credit,
                                      failure);
    return status == BO_OK ? bo_hold_released(run, row, &effect, failure) : status;
}

bo_status bo_step_release(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.status IN ('REQUESTED', 'FAILED', 'CANCELLED', 'AUCTION-WON',"
                                   " 'AUCTION-LOST', 'SUCCESSFUL') AND d.held > 0 AND " BO_ROW_IDLE,
                                   NULL, 0, err);

    for (size_t i = 0; status == BO_OK && i < list.count; i++) {
        bo_err failure;

        status = bo_hold_release(run, &list.items[i].row, &failure);
        status = bo_run_tolerate(run, list.items[i].name, status, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    bo_due_free(&list);
    return status;
}
