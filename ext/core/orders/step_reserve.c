#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 3 /* in which a client's names get his money, where others take some of it meanwhile */

/*
 * The due backorders, ordered by client and, within one, in the order in which they get his money. Clients are taken
 * together until their holds fill a statement.
 */
typedef struct {
    bo_run *run;
    bo_due_list due;
    bo_purse *purses; /* room for one a backorder */
    bo_due **wanted;  /* the holds to take; room for all */
    bo_due **some;    /* room for what is picked out of a group */
    size_t count;     /* of the wanted */
} reservation;

bo_status bo_purse_open(bo_run *run, bo_purse *purse, int64_t client, bo_err *failure)
{
    bo_money credit = 0;
    bo_status status = run->host->credit(run->host->context, client, &credit, failure);

    *purse = (bo_purse){.client = client};
    if (status == BO_OK) {
        status = run->host->unpaid(run->host->context, client, &purse->unpaid, failure);
    }
    purse->available = credit - purse->unpaid;
    return status;
}

bo_status bo_due_price(bo_run *run, bo_due *due, bo_err *failure)
{
    due->amount = 0;
    if (due->offer <= 0) {
        return bo_fail_reason(failure, BO_ERR_ORDER, "not-priced",
                              ".%s has no price in the client's currency any more.", due->row.domain.zone);
    }
    return run->host->gross(run->host->context, due->host_client, due->offer, &due->amount, failure);
}

/* Chooses what the client's money suffices for; a later, cheaper name may still fit where an earlier one does not. */
static bo_status plan_client(reservation *plan, size_t from, size_t to, bo_err *err)
{
    bo_run *run = plan->run;
    bo_due *first = &plan->due.items[from];
    bo_purse *purse = &plan->purses[from];
    char name[32];
    bo_err failure = {0};
    bo_money left;
    bo_status status = bo_purse_open(run, purse, first->row.client, &failure);

    (void)snprintf(name, sizeof name, "client %lld", (long long)first->row.client);
    for (size_t i = from; i < to; i++) {
        plan->due.items[i].purse = purse;
        plan->due.items[i].skip = status != BO_OK;
    }
    if (status != BO_OK) {
        return bo_run_tolerate(run, name, status, &failure, err);
    }
    left = purse->available;
    for (size_t i = from; status == BO_OK && i < to; i++) {
        bo_due *due = &plan->due.items[i];
        bo_status priced = bo_due_price(run, due, &failure);

        due->skip = priced != BO_OK;
        if (priced == BO_OK && due->amount <= left) {
            left -= due->amount;
            plan->wanted[plan->count++] = due;
        }
        status = bo_run_tolerate(run, due->name, priced, &failure, err);
    }
    return status;
}

/*
 * Someone spent it in between: what was taken was not there any more, or was not taken at all. `more` tells whether
 * other names may get what is left.
 */
static bo_status give_back(reservation *plan, bool *more, bo_err *err)
{
    size_t count = 0;
    bo_status status;

    *more = false;
    for (size_t i = 0; i < plan->count; i++) {
        if (plan->wanted[i]->row.held > 0 && plan->wanted[i]->row.state == BO_REQUESTED) {
            plan->some[count++] = plan->wanted[i];
        }
        *more = *more || plan->wanted[i]->missed;
    }
    *more = *more || count > 0;
    status = bo_release_all(plan->run, plan->some, count, err);
    for (size_t i = 0; status == BO_OK && i < count; i++) {
        plan->some[i]->purse->available += plan->some[i]->row.held == 0 ? plan->some[i]->amount : 0;
    }
    return status;
}

static bool is_short(const bo_due *due)
{
    return !due->skip && due->row.held == 0;
}

/* An ACTIVE one that is short comes from an upgrade, where reserving was only counting. */
static bo_status fall_back(reservation *plan, size_t from, size_t to, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = from; status == BO_OK && i < to; i++) {
        bo_due *due = &plan->due.items[i];
        bo_outcome outcome = {.row = &due->row, .cause = "short-of-funds"};

        if (is_short(due) && due->row.state == BO_ACTIVE) {
            status = bo_outcomes_store(plan->run, &outcome, 1, err);
            due->skip = !outcome.stored;
        }
    }
    return status;
}

/*
 * Picks those of a client for which money is missing, if a mail about one of them is due; returns how many. What has
 * dropped already is not written about: no money helps it any more.
 */
static size_t pick_short(reservation *plan, size_t from, size_t to, bo_due **out)
{
    bo_purse *purse = &plan->purses[from];
    size_t count = 0;
    bool due_now = false;

    purse->missing = -purse->available;
    for (size_t i = from; i < to; i++) {
        bo_due *due = &plan->due.items[i];
        if (!is_short(due)) {
            continue;
        }
        plan->run->report->short_of_funds++;
        if (due->row.drop_date > plan->run->hand.at) {
            due->mail = BO_MAIL_LOW_BALANCE;
            due_now = due_now || bo_mail_stage(due, plan->run->hand.at) > due->row.mails;
            purse->missing += due->amount;
            out[count++] = due;
        }
    }
    return due_now ? count : 0;
}

static size_t client_end(const bo_due_list *list, size_t from)
{
    size_t to = from + 1;

    while (to < list->count && list->items[to].row.client == list->items[from].row.client) {
        to++;
    }
    return to;
}

/* What the money that is left then suffices for. */
static void choose_again(reservation *plan, size_t from, size_t to)
{
    plan->count = 0;
    for (size_t at = from, end; at < to; at = end) {
        bo_money left = plan->purses[at].available;

        plan->purses[at].shrunk = false;

        end = client_end(&plan->due, at);
        for (size_t i = at; i < end; i++) {
            bo_due *due = &plan->due.items[i];
            if (is_short(due) && due->amount <= left) {
                left -= due->amount;
                due->missed = false;
                plan->wanted[plan->count++] = due;
            }
        }
    }
}

static bo_status take_holds(reservation *plan, size_t from, size_t to, bo_err *err)
{
    bool more = true;
    bo_status status = BO_OK;

    for (int round = 0; status == BO_OK && more && round < ROUNDS; round++) {
        if (round > 0) {
            choose_again(plan, from, to);
        }
        status = bo_deeds_do(plan->run, BO_EFFECT_HOLD, plan->wanted, plan->count, err);
        if (status == BO_OK) {
            status = give_back(plan, &more, err);
        }
    }
    plan->count = 0;
    return status;
}

/* Takes the holds of the clients from `from` to `to`, and writes to those who lack money. */
static bo_status take_group(reservation *plan, size_t from, size_t to, bo_err *err)
{
    size_t count = 0;
    bo_status status = take_holds(plan, from, to, err);

    if (status == BO_OK) {
        status = fall_back(plan, from, to, err);
    }
    for (size_t at = from, end; status == BO_OK && at < to; at = end) {
        end = client_end(&plan->due, at);
        count += pick_short(plan, at, end, plan->some + count);
    }
    return status == BO_OK ? bo_deeds_do(plan->run, BO_EFFECT_MAIL, plan->some, count, err) : status;
}

static bo_status reserve(reservation *plan, bo_err *err)
{
    size_t group = 0;
    bo_status status = BO_OK;

    for (size_t from = 0, to; status == BO_OK && from < plan->due.count; from = to) {
        to = client_end(&plan->due, from);
        status = plan_client(plan, from, to, err);
        if (status == BO_OK) {
            status = bo_run_renew(plan->run, err);
        }
        if (status == BO_OK && (plan->count >= BO_BULK || to == plan->due.count)) {
            status = take_group(plan, group, to, err);
            group = to;
        }
    }
    return status;
}

bo_status bo_step_reserve(bo_run *run, bo_err *err)
{
    bo_db_scratch at, limit;
    bo_db_value args[] = {bo_db_time(run->hand.at, &at), bo_db_time(run->hand.at - BO_EXPIRY_SECONDS, &limit)};
    reservation plan = {.run = run};
    bo_status status = bo_due_load(run->db, &plan.due,
                                   "WHERE d.status IN ('REQUESTED', 'ACTIVE') AND d.held = 0 AND " BO_HAS_CLIENT
                                   " AND " BO_PURSE_CERTAIN " AND " BO_RESERVE_AT
                                   " <= ? AND d.dropdate >= ? AND " BO_ROW_IDLE BO_PREFERRED,
                                   args, sizeof args / sizeof *args, err);

    if (status == BO_OK) {
        plan.purses = calloc(plan.due.count + 1, sizeof *plan.purses);
        plan.wanted = calloc(plan.due.count + 1, sizeof(bo_due *));
        plan.some = calloc(plan.due.count + 1, sizeof(bo_due *));
        status = plan.purses && plan.wanted && plan.some ? reserve(&plan, err) : bo_fail_memory(err);
    }
    free(plan.purses);
    free(plan.wanted);
    free(plan.some);
    bo_due_free(&plan.due);
    return status;
}
