#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLOCK_SLACK 86400 /* seconds by which the registrar's day may differ from ours */
#define ASKED_AT_ONCE 512 /* domains whose answers are kept at a time */

static void delivered(bo_due *due, int64_t domain, bo_outcome *outcome)
{
    bo_order_row *row = &due->row;

    (void)snprintf(outcome->result, sizeof outcome->result, "%lld", (long long)domain);
    (void)snprintf(outcome->detail, sizeof outcome->detail, "%lld", (long long)domain);
    row->whmcs_domain = domain;
    outcome->cause = row->state == BO_AUCTION_PENDING ? "won" : row->state == BO_CANCELLED ? "paid-late" : "paid";
}

static bo_status deliver(bo_run *run, bo_due *due, bo_outcome *outcome, bo_err *failure)
{
    int64_t domain = 0;
    bo_status status = run->host->deliver_domain(run->host->context, due->host_client, due->name, due->from, due->to,
                                                 &domain, failure);

    if (status == BO_OK) {
        delivered(due, domain, outcome);
    }
    return status;
}

/*
 * The day from which on it may have been registered: what the client has of that name from before is an earlier one's.
 * It may be asked for when it has dropped already. "YYYY-MM-DD".
 */
static const char *earliest_day(const bo_due *due, char out[BO_TIME_TEXT])
{
    const bo_order_row *row = &due->row;
    bo_time at = row->drop_date != 0 && row->drop_date < row->created ? row->drop_date : row->created;

    (void)bo_time_format(at - CLOCK_SLACK, out);
    out[10] = '\0';
    return out;
}

static bo_status adopt(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    int64_t domain = 0;
    char since[BO_TIME_TEXT];
    bo_status status = run->host->find_domain(run->host->context, due->host_client, due->name, earliest_day(due, since),
                                              &domain, failure);

    (void)answer;
    outcome->not_done = domain == 0;
    if (status == BO_OK && domain) {
        delivered(due, domain, outcome);
    }
    return status;
}

const bo_deed bo_deed_delivery = {.act = deliver, .adopt = adopt};

/* The day of the first of the properties that holds a time. */
static bool read_day(char out[11], const bo_response *response, const char *const *properties)
{
    for (; *properties; properties++) {
        const char *text = bo_response_get(response, *properties, 0);
        bo_time at;

        if (text && bo_time_parse(&at, text, strlen(text))) {
            (void)memcpy(out, text, 10);
            out[10] = '\0';
            return true;
        }
    }
    return false;
}

static bo_status read_days(bo_due *due, const bo_call *call, bo_err *failure)
{
    static const char *const created[] = {"CREATEDDATE", NULL};
    static const char *const expires[] = {"EXPIRATIONDATE", "REGISTRATIONEXPIRATIONDATE", "PAIDUNTILDATE", NULL};
    char why[512];

    if (!call->response || bo_response_verdict(call->response) != BO_VERDICT_DONE) {
        return bo_fail(failure, BO_ERR_REGISTRAR, "It is to be delivered, but: %.400s", bo_call_failure(call, why));
    }
    if (!read_day(due->from, call->response, created) || !read_day(due->to, call->response, expires)) {
        return bo_fail(failure, BO_ERR_REGISTRAR, "The registrar does not tell when it was registered and expires.");
    }
    return BO_OK;
}

/* Keeps those whose days the registrar told; returns how many. */
static bo_status ask_days(bo_run *run, bo_due **items, bo_call *calls, bo_command *commands, size_t *count, bo_err *err)
{
    size_t kept = 0;
    bo_status status = bo_run_perform(run, calls, *count, err);

    for (size_t i = 0; status == BO_OK && i < *count; i++) {
        bo_err failure = {0};
        bo_status one = read_days(items[i], &calls[i], &failure);

        status = bo_run_tolerate(run, items[i]->name, one, &failure, err);
        if (one == BO_OK) {
            items[kept++] = items[i];
        }
    }
    bo_calls_free(calls, commands, *count);
    *count = kept;
    return status;
}

/* Asks for and delivers up to ASKED_AT_ONCE from `*next` on, which it moves past them. */
static bo_status deliver_some(bo_run *run, bo_due_list *list, size_t *next, bo_due **items, bo_call *calls,
                              bo_command *commands, bo_err *err)
{
    size_t count = 0;
    bo_status status;

    for (; *next < list->count && count < ASKED_AT_ONCE; ++*next) {
        if (list->items[*next].deliver) {
            commands[count] = (bo_command){0};
            bo_dialect_status_domain(bo_registrar_dialect(run->registrar), &commands[count], list->items[*next].name);
            calls[count] = (bo_call){.command = &commands[count], .repeatable = true};
            items[count++] = &list->items[*next];
        }
    }
    status = ask_days(run, items, calls, commands, &count, err);
    return status == BO_OK ? bo_deeds_do(run, BO_EFFECT_DELIVERY, items, count, err) : status;
}

bo_status bo_deliver(bo_run *run, bo_due_list *list, bo_err *err)
{
    bo_command *commands = NULL;
    bo_call *calls = NULL;
    bo_due **items = NULL;
    bo_status status = BO_OK;

    /* without the registrar nobody knows the dates; the batch delivers it */
    if (list->count == 0 || !run->registrar) {
        return BO_OK;
    }
    commands = calloc(ASKED_AT_ONCE, sizeof *commands);
    calls = calloc(ASKED_AT_ONCE, sizeof *calls);
    items = calloc(ASKED_AT_ONCE, sizeof(bo_due *));
    if (!commands || !calls || !items) {
        status = bo_fail_memory(err);
    }
    for (size_t next = 0; status == BO_OK && next < list->count;) {
        status = deliver_some(run, list, &next, items, calls, commands, err);
    }
    free(commands);
    free(calls);
    free(items);
    return status;
}
