#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bo_status bo_domain_delivered(bo_run *run, bo_due *due, const bo_effect *effect, int64_t domain, bo_err *failure)
{
    char number[24];
    bo_status status;

    (void)snprintf(number, sizeof number, "%lld", (long long)domain);
    due->row.whmcs_domain = domain;
    status = bo_outcome_store(run->db,
                              &(bo_outcome){.row = &due->row,
                                            .effect = effect,
                                            .result = number,
                                            .cause = due->row.state == BO_AUCTION_PENDING ? "won" : "paid",
                                            .detail = number},
                              1, run->hand, failure);
    run->report->delivered += status == BO_OK ? 1 : 0;
    return status;
}

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

static bo_status deliver_one(bo_run *run, bo_due *due, const bo_call *call, bo_err *failure)
{
    static const char *const created[] = {"CREATEDDATE", NULL};
    static const char *const expires[] = {"EXPIRATIONDATE", "REGISTRATIONEXPIRATIONDATE", "PAIDUNTILDATE", NULL};
    char from[11], to[11], why[512];
    int64_t domain = 0;
    bo_effect effect;
    bo_status status;

    if (!call->response || bo_response_verdict(call->response) != BO_VERDICT_DONE) {
        return bo_fail(failure, BO_ERR_REGISTRAR, "It is to be delivered, but: %.400s", bo_call_failure(call, why));
    }
    if (!read_day(from, call->response, created) || !read_day(to, call->response, expires)) {
        return bo_fail(failure, BO_ERR_REGISTRAR, "The registrar does not tell when it was registered and expires.");
    }
    status = bo_effect_begin(run->db, &due->row, BO_EFFECT_DELIVERY, 0, run->hand.at, &effect, failure);
    if (status == BO_OK) {
        status = run->host->deliver_domain(run->host->context, due->row.client, due->name, from, to, &domain, failure);
        status = status == BO_OK ? bo_domain_delivered(run, due, &effect, domain, failure) : status;
    }
    return status;
}

static bo_status deliver_all(bo_run *run, bo_due **items, const bo_call *calls, size_t count, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        bo_err failure;

        status = deliver_one(run, items[i], &calls[i], &failure);
        status = bo_run_tolerate(run, items[i]->name, status, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    return status;
}

bo_status bo_deliver(bo_run *run, bo_due_list *list, bo_err *err)
{
    bo_command *commands = NULL;
    bo_call *calls = NULL;
    bo_due **items = NULL;
    size_t count = 0;
    bo_status status = BO_OK;

    /* without the registrar nobody knows the dates; the batch delivers it */
    if (list->count == 0 || !run->registrar) {
        return BO_OK;
    }
    commands = calloc(list->count, sizeof *commands);
    calls = calloc(list->count, sizeof *calls);
    items = calloc(list->count, sizeof(bo_due *));
    if (!commands || !calls || !items) {
        status = bo_fail_memory(err);
        goto done;
    }
    for (size_t i = 0; i < list->count; i++) {
        if (list->items[i].deliver) {
            bo_dialect_status_domain(bo_registrar_dialect(run->registrar), &commands[count], list->items[i].name);
            calls[count] = (bo_call){.command = &commands[count], .repeatable = true};
            items[count++] = &list->items[i];
        }
    }
    status = bo_run_perform(run, calls, count, err);
    if (status == BO_OK) {
        status = deliver_all(run, items, calls, count, err);
    }
    bo_calls_free(calls, commands, count);
done:
    free(commands);
    free(calls);
    free(items);
    return status;
}
