#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PAGE 500                    /* entries of one call */
#define AUCTION_SECONDS (8 * 86400) /* after its drop a name may be in an auction whose end we do not know */

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
            bo_plain_text(key.row.reference, sizeof key.row.reference, application);
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

/* When what the registrar knows of is decided at last, as far as we have heard; 0: nobody knows. */
static bo_status decided_at(bo_run *run, const bo_due *due, bo_time *at, bo_err *err)
{
    bo_db_value id = bo_db_int(due->row.id);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_time end = 0;
    bo_status status = BO_OK;

    *at = due->row.drop_date;
    if (due->row.state != BO_AUCTION_PENDING) {
        return BO_OK;
    }
    status = bo_db_query(run->db, &rows, "SELECT ends_at FROM backorder_auctions WHERE backorder_id = ?", &id, 1, err);
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && columns) {
        (void)bo_db_as_time(&columns[0], &end);
    }
    bo_db_rows_free(rows);
    /* one that ended before the drop was of an earlier life of the row */
    if (end > due->row.drop_date) {
        *at = end;
    } else if (*at != 0) {
        *at += AUCTION_SECONDS;
    }
    return status;
}

/*
 * What the registrar has deleted stays as it is until it is long decided: it may be a mistake someone mends. What is
 * given up is never asked about again.
 */
static bo_status lose(bo_run *run, bo_due *due, bo_err *err)
{
    bo_time decided = 0;
    bo_status status = decided_at(run, due, &decided, err);

    if (status == BO_OK) {
        due->gone = decided != 0 && run->hand.at - decided > BO_EXPIRY_SECONDS;
        due->skip = !due->gone;
        bo_run_note(run, "%s: application %s does not exist at the registrar%s.", due->name, due->row.reference,
                    due->gone ? "; the backorder is given up" : "");
    }
    return status;
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

/* What the answers come to: rows to be stored, names to be invoiced, domains to be delivered. */
typedef struct {
    bo_run *run;
    bo_outcome *outcomes;
    bo_due **invoices;
    size_t outcome_count, invoice_count;
} consequences;

static void change(consequences *todo, bo_due *due, const char *cause, const char *detail)
{
    bo_outcome *outcome = &todo->outcomes[todo->outcome_count++];

    *outcome = (bo_outcome){.row = &due->row, .cause = cause};
    (void)snprintf(outcome->detail, sizeof outcome->detail, "%s", detail);
}

/* Keeps the registrar's word where it is new. */
static void keep(consequences *todo, bo_due *due, const char *cause)
{
    (void)cause;
    if (strcmp(due->row.registrar_status, due->said) != 0) {
        (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
        change(todo, due, NULL, "");
    }
}

static void move(consequences *todo, bo_due *due, const char *cause)
{
    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    change(todo, due, cause, due->said);
}

/* A word that means nothing here: kept, with an event when it is new. */
static void wonder(consequences *todo, bo_due *due)
{
    if (strcmp(due->row.registrar_status, due->said) != 0) {
        bo_run_note(todo->run, "%s: the registrar says \"%s\", which means nothing to a backorder that is %s.",
                    due->name, due->said, bo_state_name(due->row.state));
        move(todo, due, "registrar-status");
    }
}

static void fail(consequences *todo, bo_due *due, const char *cause)
{
    char detail[512];

    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    bo_run_explain(todo->run, due, due->said, detail);
    change(todo, due, cause, detail);
}

/* Nobody is left to pay for it or to have it. */
static bool has_no_client(consequences *todo, bo_due *due)
{
    char detail[512];

    if (!due->orphaned) {
        return false;
    }
    (void)snprintf(detail, sizeof detail, "Client %lld was deleted; what application %.200s catches is the reseller's.",
                   (long long)due->row.client, due->row.reference);
    bo_run_note(todo->run, "%s: %s", due->name, detail);
    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    change(todo, due, "client-deleted", detail);
    return true;
}

/* At the price frozen with the hold, or today's where an older version of this addon froze none. */
static void invoice(consequences *todo, bo_due *due, const char *cause)
{
    (void)cause;
    if (has_no_client(todo, due)) {
        return;
    }
    due->amount = due->row.priced ? due->row.price : due->offer;
    if (due->amount <= 0) {
        bo_run_note(todo->run, "%s: It was caught, but .%s has no price in the client's currency.", due->name,
                    due->row.domain.zone);
        return;
    }
    (void)memcpy(due->row.registrar_status, due->said, sizeof due->said);
    todo->invoices[todo->invoice_count++] = due;
}

/* The status changes when the domain is delivered, which is done for all together. */
static void deliver(consequences *todo, bo_due *due, const char *cause)
{
    if (!has_no_client(todo, due)) {
        due->deliver = true;
        keep(todo, due, cause);
    }
}

/* What is done in which state about what the registrar says. An auction we missed is caught up with in two rounds. */
static const struct {
    bo_state state;
    bo_application_state said;
    void (*act)(consequences *todo, bo_due *due, const char *cause);
    const char *cause;
} answers[] = {
    {BO_PROCESSING, BO_APPLICATION_WAITING, keep, NULL},       {BO_PROCESSING, BO_APPLICATION_FAILED, fail, "failed"},
    {BO_PROCESSING, BO_APPLICATION_CAUGHT, invoice, "caught"}, {BO_PROCESSING, BO_APPLICATION_AUCTION, move, "auction"},
    {BO_PROCESSING, BO_APPLICATION_WON, move, "auction"},      {BO_PROCESSING, BO_APPLICATION_LOST, move, "auction"},
    {BO_AUCTION_PENDING, BO_APPLICATION_AUCTION, keep, NULL},  {BO_AUCTION_PENDING, BO_APPLICATION_WON, deliver, "won"},
    {BO_AUCTION_PENDING, BO_APPLICATION_LOST, move, "lost"},
};

static void act(consequences *todo, bo_due *due)
{
    bo_application_state said = bo_dialect_state(bo_registrar_dialect(todo->run->registrar), due->said);

    if (due->gone) {
        change(todo, due, "gone", due->row.reference);
        return;
    }
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        if (answers[i].state == due->row.state && answers[i].said == said) {
            answers[i].act(todo, due, answers[i].cause);
            return;
        }
    }
    wonder(todo, due);
}

/* An auction that was over before we saw it begin is followed a second time. */
static bool is_missed_auction(bo_run *run, const bo_due *due)
{
    bo_application_state said = bo_dialect_state(bo_registrar_dialect(run->registrar), due->said);

    return due->row.state == BO_AUCTION_PENDING && (said == BO_APPLICATION_WON || said == BO_APPLICATION_LOST);
}

static bo_status follow_round(consequences *todo, bo_due_list *list, bool again, bo_err *err)
{
    todo->outcome_count = 0;
    for (size_t i = 0; i < list->count; i++) {
        bo_due *due = &list->items[i];
        bool open = !due->skip && (*due->said || due->gone);
        if (open && (!again || (is_missed_auction(todo->run, due) && !due->deliver))) {
            act(todo, due);
        }
    }
    return bo_outcomes_store(todo->run, todo->outcomes, todo->outcome_count, err);
}

static bo_status follow_all(bo_run *run, bo_due_list *list, bo_err *err)
{
    consequences todo = {.run = run,
                         .outcomes = calloc(list->count, sizeof *todo.outcomes),
                         .invoices = calloc(list->count, sizeof(bo_due *))};
    bo_status status = todo.outcomes && todo.invoices ? BO_OK : bo_fail_memory(err);

    if (status == BO_OK) {
        status = follow_round(&todo, list, false, err);
    }
    if (status == BO_OK) {
        status = follow_round(&todo, list, true, err);
    }
    if (status == BO_OK) {
        status = bo_deeds_do(run, BO_EFFECT_INVOICE, todo.invoices, todo.invoice_count, err);
    }
    free(todo.outcomes);
    free(todo.invoices);
    return status == BO_OK ? bo_deliver(run, list, err) : status;
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
        for (size_t i = 0; i < list.count; i++) {
            run->report->polled += *list.items[i].said ? 1 : 0;
        }
        if (status == BO_OK) {
            status = follow_all(run, &list, err);
        }
    }
    bo_due_free(&list);
    return status;
}
