#include "run.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 500 /* entries of one call */

/* The names of one call to the list, and how far its answer has been read. */
typedef struct {
    size_t from, to; /* of the due list */
    size_t first;    /* entries of the answer read so far */
    bool over;
} page;

static int compare_references(const void *left, const void *right)
{
    const bo_due *a = left, *b = right;

    return strcmp(a->row.reference, b->row.reference);
}

static void hear(bo_due *due, const char *word)
{
    bo_plain_text(due->said, sizeof due->said, word && *word ? word : "(none)");
}

/* Notes what the answer says of our applications; the list is ordered by reference. */
static void read_page(bo_due_list *list, page *read, const bo_response *response)
{
    size_t count = bo_response_count(response, "APPLICATION");
    const char *total = bo_response_get(response, "TOTAL", 0);

    for (size_t i = 0; i < count; i++) {
        const char *application = bo_response_get(response, "APPLICATION", i);
        bo_due key, *found;

        if (application && strlen(application) < sizeof key.row.reference) {
            (void)snprintf(key.row.reference, sizeof key.row.reference, "%s", application);
            found = bsearch(&key, list->items, list->count, sizeof *list->items, compare_references);
            if (found) {
                hear(found, bo_response_get(response, "STATUS", i));
            }
        }
    }
    read->first += count;
    read->over = count == 0 || !total || read->first >= strtoull(total, NULL, 10);
}

static void write_page(bo_run *run, const bo_due_list *list, const page *wanted, bo_command *command)
{
    const bo_dialect *dialect = bo_registrar_dialect(run->registrar);

    bo_dialect_list_applications(dialect, command, NULL, wanted->first, PAGE);
    for (size_t i = wanted->from; i < wanted->to; i++) {
        bo_dialect_list_name(dialect, command, i - wanted->from, wanted->to - wanted->from, list->items[i].name);
    }
}

/* One round: the next part of every list that is not over. */
static bo_status read_round(bo_run *run, bo_due_list *list, page *pages, size_t count, bo_err *err)
{
    bo_command *commands = calloc(count, sizeof *commands);
    bo_call *calls = calloc(count, sizeof *calls);
    page **asked = calloc(count, sizeof *asked);
    size_t open = 0;
    bo_status status = commands && calls && asked ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        if (!pages[i].over) {
            write_page(run, list, &pages[i], &commands[open]);
            calls[open] = (bo_call){.command = &commands[open], .repeatable = true};
            asked[open++] = &pages[i];
        }
    }
    if (status == BO_OK) {
        status = bo_run_perform(run, calls, open, err);
    }
    for (size_t i = 0; status == BO_OK && i < open; i++) {
        char why[512];

        if (calls[i].response && bo_response_verdict(calls[i].response) == BO_VERDICT_DONE) {
            read_page(list, asked[i], calls[i].response);
            continue;
        }
        bo_run_note(run, "%zu applications could not be asked about: %s", asked[i]->to - asked[i]->from,
                    bo_call_failure(&calls[i], why));
        asked[i]->over = true;
        for (size_t n = asked[i]->from; n < asked[i]->to; n++) {
            list->items[n].skip = true;
        }
    }
    bo_calls_free(calls, commands, calls && commands ? open : 0);
    free(commands);
    free(calls);
    free(asked);
    return status;
}

static bo_status ask_list(bo_run *run, bo_due_list *list, bo_err *err)
{
    size_t names = bo_dialect_list_names(bo_registrar_dialect(run->registrar), list->count);
    size_t count = (list->count + names - 1) / names;
    page *pages = calloc(count, sizeof *pages);
    bool more = true;
    bo_status status = pages ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        pages[i] = (page){.from = i * names, .to = i + 1 < count ? (i + 1) * names : list->count};
    }
    while (status == BO_OK && more) {
        status = read_round(run, list, pages, count, err);
        more = false;
        for (size_t i = 0; i < count; i++) {
            more = more || !pages[i].over;
        }
    }
    free(pages);
    return status;
}

/* What the registrar has deleted stays as it is until the drop is long past: it may be a mistake someone mends. */
static bo_status lose(bo_run *run, bo_due *due, bo_err *err)
{
    bo_err failure;
    bo_status status;

    due->skip = true;
    if (due->row.drop_date == 0 || run->hand.at - due->row.drop_date <= BO_EXPIRY_SECONDS) {
        bo_run_note(run, "%s: application %s does not exist at the registrar.", due->name, due->row.reference);
        return BO_OK;
    }
    status = bo_outcome_store(run->db, &(bo_outcome){.row = &due->row, .cause = "gone", .detail = due->row.reference},
                              1, run->hand, &failure);
    run->report->cancelled += status == BO_OK ? 1 : 0;
    return bo_run_tolerate(run, due->name, status, &failure, err);
}

static bo_status hear_one(bo_run *run, bo_due *due, const bo_call *call, bo_err *err)
{
    bo_verdict verdict = call->response ? bo_response_verdict(call->response) : BO_VERDICT_UNSURE;
    char why[512];

    if (verdict == BO_VERDICT_DONE) {
        hear(due, bo_response_get(call->response, "STATUS", 0));
    } else if (verdict == BO_VERDICT_GONE) {
        return lose(run, due, err);
    } else {
        due->skip = true;
        bo_run_note(run, "%s: %s", due->name, bo_call_failure(call, why));
    }
    return BO_OK;
}

/* Those of which the list says nothing are asked for one by one. */
static bo_status ask_each(bo_run *run, bo_due_list *list, bo_err *err)
{
    bo_command *commands = calloc(list->count, sizeof *commands);
    bo_call *calls = calloc(list->count, sizeof *calls);
    bo_due **silent = calloc(list->count, sizeof *silent);
    size_t count = 0;
    bo_status status = commands && calls && silent ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < list->count; i++) {
        bo_due *due = &list->items[i];
        if (!due->skip && !*due->said) {
            bo_dialect_status_application(bo_registrar_dialect(run->registrar), &commands[count], due->row.reference);
            calls[count] = (bo_call){.command = &commands[count], .repeatable = true};
            silent[count++] = due;
        }
    }
    if (status == BO_OK) {
        status = bo_run_perform(run, calls, count, err);
    }
    for (size_t i = 0; status == BO_OK && i < count; i++) {
        status = hear_one(run, silent[i], &calls[i], err);
    }
    bo_calls_free(calls, commands, calls && commands ? count : 0);
    free(commands);
    free(calls);
    free(silent);
    return status;
}

/* Keeps the registrar's word where it is new. */
static bo_status keep(bo_run *run, bo_due *due, const char *cause, bo_err *failure)
{
    bo_db_value args[] = {bo_db_text(due->said), bo_db_int(due->row.id)};

    (void)cause;
    if (strcmp(due->row.registrar_status, due->said) == 0) {
        return BO_OK;
    }
    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    return bo_db_exec(run->db, "UPDATE backorder_domains SET registrar_status = ? WHERE id = ?", args, 2, NULL,
                      failure);
}

static bo_status change(bo_run *run, bo_due *due, const char *cause, bo_err *failure)
{
    bo_outcome outcome = {.row = &due->row, .cause = cause, .detail = due->said};

    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    return bo_outcome_store(run->db, &outcome, 1, run->hand, failure);
}

/* A word that means nothing here: kept, with an event when it is new. */
static bo_status wonder(bo_run *run, bo_due *due, bo_err *failure)
{
    if (strcmp(due->row.registrar_status, due->said) == 0) {
        return BO_OK;
    }
    bo_run_note(run, "%s: the registrar says \"%s\", which means nothing to a backorder that is %s.", due->name,
                due->said, bo_state_name(due->row.state));
    return change(run, due, "registrar-status", failure);
}

static bo_status fail(bo_run *run, bo_due *due, const char *cause, bo_err *failure)
{
    bo_status status = change(run, due, cause, failure);

    run->report->failed += status == BO_OK ? 1 : 0;
    return status;
}

static bo_status invoice(bo_run *run, bo_due *due, const char *cause, bo_err *failure)
{
    (void)cause;
    return bo_invoice_make(run, due, failure);
}

/* The status changes when the domain is delivered, which is done for all together. */
static bo_status deliver(bo_run *run, bo_due *due, const char *cause, bo_err *failure)
{
    due->deliver = true;
    return keep(run, due, cause, failure);
}

/* What is done in which state about what the registrar says. An auction we missed is caught up with in two steps. */
static const struct {
    bo_state state;
    bo_application_state said;
    bo_status (*act)(bo_run *run, bo_due *due, const char *cause, bo_err *failure);
    const char *cause;
} answers[] = {
    {BO_PROCESSING, BO_APPLICATION_WAITING, keep, NULL},
    {BO_PROCESSING, BO_APPLICATION_FAILED, fail, "failed"},
    {BO_PROCESSING, BO_APPLICATION_CAUGHT, invoice, "caught"},
    {BO_PROCESSING, BO_APPLICATION_AUCTION, change, "auction"},
    {BO_PROCESSING, BO_APPLICATION_WON, change, "auction"},
    {BO_PROCESSING, BO_APPLICATION_LOST, change, "auction"},
    {BO_AUCTION_PENDING, BO_APPLICATION_AUCTION, keep, NULL},
    {BO_AUCTION_PENDING, BO_APPLICATION_WON, deliver, "won"},
    {BO_AUCTION_PENDING, BO_APPLICATION_LOST, change, "lost"},
};

static bo_status act(bo_run *run, bo_due *due, bo_err *failure)
{
    bo_application_state said = bo_dialect_state(bo_registrar_dialect(run->registrar), due->said);

    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        if (answers[i].state == due->row.state && answers[i].said == said) {
            return answers[i].act(run, due, answers[i].cause, failure);
        }
    }
    return wonder(run, due, failure);
}

static bool is_over(bo_application_state said)
{
    return said == BO_APPLICATION_WON || said == BO_APPLICATION_LOST;
}

static bo_status follow(bo_run *run, bo_due *due, bo_err *err)
{
    bo_application_state said = bo_dialect_state(bo_registrar_dialect(run->registrar), due->said);
    bool twice = due->row.state == BO_PROCESSING && is_over(said);
    bo_err failure;
    bo_status status = act(run, due, &failure);

    if (status == BO_OK && twice) {
        status = act(run, due, &failure);
    }
    return bo_run_tolerate(run, due->name, status, &failure, err);
}

bo_status bo_step_poll(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.status IN ('PROCESSING', 'AUCTION-PENDING') AND d.reference <> ''"
                                   " AND " BO_ROW_IDLE,
                                   NULL, 0, err);

    if (status == BO_OK && list.count > 0) {
        qsort(list.items, list.count, sizeof *list.items, compare_references);
        status = ask_list(run, &list, err);
        if (status == BO_OK) {
            status = ask_each(run, &list, err);
        }
        for (size_t i = 0; status == BO_OK && i < list.count; i++) {
            if (*list.items[i].said) {
                run->report->polled++;
                status = follow(run, &list.items[i], err);
                if (status == BO_OK) {
                    status = bo_run_renew(run, err);
                }
            }
        }
        if (status == BO_OK) {
            status = bo_deliver(run, &list, err);
        }
    }
    bo_due_free(&list);
    return status;
}
