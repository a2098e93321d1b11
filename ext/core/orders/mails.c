#include "deeds.h"

#include <stdlib.h>

/* Which of the three low-balance mails is due: when the reserve window opens, a day and six hours before the other. */
int bo_mail_stage(const bo_due *due, bo_time now)
{
    if (now >= due->submit_at - 6 * 3600) {
        return 3;
    }
    return now >= due->submit_at - 86400 ? 2 : 1;
}

/* The mail is on its way. What it says of a drop has its consequence with it: both are stored together. */
static void told(bo_run *run, bo_due *due, bo_mail_kind kind, bo_outcome *outcome)
{
    if (kind == BO_MAIL_LOW_BALANCE) {
        due->row.mails = bo_mail_stage(due, run->hand.at);
        outcome->cause = due->row.state == BO_REQUESTED ? "short-of-funds" : NULL;
    } else {
        outcome->cause = due->row.state == BO_ACTIVE ? "drop-moved" : NULL;
    }
}

/* One mail about the items from `at` on that have the same client and kind; returns where they end. */
static bo_status write_one(bo_run *run, bo_portion *portion, size_t at, size_t *end, bo_mail_name *names,
                           char (*dates)[BO_TIME_TEXT], bo_err *failure)
{
    const bo_due *first = portion->items[at];
    size_t count = 0;

    for (*end = at; *end < portion->count; (*end)++) {
        const bo_due *due = portion->items[*end];
        if (due->row.client != first->row.client || due->mail != first->mail) {
            break;
        }
        if (portion->effects[*end].id == 0) {
            continue;
        }
        names[count] =
            (bo_mail_name){.domain = due->name,
                           .dropdate = due->row.drop_date ? bo_time_format(due->row.drop_date, dates[count]) : "",
                           .price = due->mail == BO_MAIL_LOW_BALANCE ? due->amount : due->row.price,
                           .currency = due->client_currency};
        count++;
    }
    return count == 0 ? BO_OK
                      : run->host->mail(run->host->context, first->host_client, first->mail, names, count,
                                        first->mail == BO_MAIL_LOW_BALANCE && first->purse ? first->purse->missing : 0,
                                        failure);
}

/*
 * A mail that WHMCS refuses does not keep money waiting: a drop that moved has its consequence all the same. A
 * low-balance mail is tried again by the next run.
 */
static void settle_refused(bo_run *run, bo_due *due, bo_outcome *outcome)
{
    outcome->not_done = true;
    if (due->mail != BO_MAIL_LOW_BALANCE) {
        told(run, due, due->mail, outcome);
    }
}

/* Whether a mail that failed went out all the same. */
static bool went_out(bo_run *run, const bo_due *due)
{
    bool found = false;
    bo_err failure;

    return run->host->find_mail(run->host->context, due->host_client, due->mail, due->name, run->hand.at, &found,
                                &failure) == BO_OK &&
           found;
}

static bo_status write_all(bo_run *run, bo_portion *portion, bo_err *err)
{
    bo_mail_name *names = calloc(portion->count, sizeof *names);
    char(*dates)[BO_TIME_TEXT] = calloc(portion->count, sizeof *dates);
    bo_status status = names && dates ? BO_OK : bo_fail_memory(err);

    for (size_t at = 0, end; status == BO_OK && at < portion->count; at = end) {
        bo_err failure = {0};
        bo_status sent = write_one(run, portion, at, &end, names, dates, &failure);

        if (sent != BO_OK && went_out(run, portion->items[at])) {
            sent = BO_OK;
        }
        for (size_t i = at; i < end; i++) {
            portion->known[i] = portion->effects[i].id != 0;
            if (sent == BO_OK) {
                told(run, portion->items[i], portion->items[i]->mail, &portion->outcomes[i]);
            } else {
                settle_refused(run, portion->items[i], &portion->outcomes[i]);
            }
            bo_plain_text(portion->outcomes[i].result, sizeof portion->outcomes[i].result,
                          bo_mail_kind_name(portion->items[i]->mail));
        }
        status = bo_run_tolerate(run, portion->items[at]->name, sent, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    free(names);
    free(dates);
    return status;
}

static bo_status adopt(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    const bo_effect *effect = outcome->effect;
    bool found = false;
    bo_status status = run->host->find_mail(run->host->context, due->host_client, effect->mail, due->name,
                                            effect->intended, &found, failure);

    (void)answer;
    outcome->not_done = !found;
    if (status == BO_OK && found) {
        told(run, due, effect->mail, outcome);
        bo_plain_text(outcome->result, sizeof outcome->result, bo_mail_kind_name(effect->mail));
    }
    return status;
}

const bo_deed bo_deed_mail = {.act_all = write_all, .adopt = adopt, .by_client = true};
