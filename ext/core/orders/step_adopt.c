#include "run.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define APPLICATIONS_MAX 500 /* that the registrar is asked to list for one name */
#define REGISTRAR_CLOCK_SLACK                                                                                          \
    86400 /* seconds by which its clock may differ from ours; older applications are not ours */

/*
 * Asks the other side whether the deed was done, and stores what it says. `answer` is the registrar's list of the
 * name's applications; only applications have one.
 */
typedef bo_status adopt(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer, bo_err *failure);

static bo_status forget(bo_run *run, const bo_effect *effect, bo_err *failure)
{
    return bo_effect_void(run->db, effect, run->hand.at, failure);
}

static bo_status adopt_hold(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer, bo_err *failure)
{
    const bo_host *host = run->host;
    bool found = false;
    bo_money credit = 0;
    bo_status status = host->find_credit(host->context, due->row.client, effect->token, &found, failure);

    (void)answer;
    if (status == BO_OK && !found) {
        return forget(run, effect, failure);
    }
    if (status == BO_OK) {
        status = host->credit(host->context, due->row.client, &credit, failure);
    }
    return status == BO_OK ? bo_hold_taken(run, due, effect, credit, failure) : status;
}

static bo_status adopt_release(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer,
                               bo_err *failure)
{
    const bo_host *host = run->host;
    bool found = false;
    bo_status status = host->find_credit(host->context, due->row.client, effect->token, &found, failure);

    (void)answer;
    if (status != BO_OK) {
        return status;
    }
    return found ? bo_hold_released(run, &due->row, effect, failure) : forget(run, effect, failure);
}

static bo_status adopt_invoice(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer,
                               bo_err *failure)
{
    const bo_host *host = run->host;
    int64_t invoice = 0;
    bo_status status = host->find_invoice(host->context, due->row.client, effect->token, &invoice, failure);

    (void)answer;
    if (status != BO_OK) {
        return status;
    }
    return invoice ? bo_invoice_made(run, due, effect, invoice, failure) : forget(run, effect, failure);
}

static bo_status adopt_payment(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer,
                               bo_err *failure)
{
    const bo_host *host = run->host;
    char word[32] = "";
    bo_status status = host->invoice_status(host->context, due->row.invoice, word, failure);

    (void)answer;
    if (status != BO_OK) {
        return status;
    }
    return strcmp(word, "Paid") == 0 ? bo_invoice_paid(run, due, effect, failure) : forget(run, effect, failure);
}

static bo_status adopt_delivery(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer,
                                bo_err *failure)
{
    const bo_host *host = run->host;
    int64_t domain = 0;
    bo_status status = host->find_domain(host->context, due->row.client, due->name, &domain, failure);

    (void)answer;
    if (status != BO_OK) {
        return status;
    }
    return domain ? bo_domain_delivered(run, due, effect, domain, failure) : forget(run, effect, failure);
}

/* Whether an application belongs to a backorder already, now or in an earlier life of its row. */
static bo_status is_known(bo_db *db, const char *application, bool *known, bo_err *failure)
{
    bo_db_value args[] = {bo_db_text(application), bo_db_text(application)};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT 1 FROM backorder_domains WHERE reference = ?"
                                   " UNION SELECT 1 FROM backorder_effects"
                                   " WHERE state = 'done' AND kind = 'application' AND result = ?",
                                   args, 2, failure);

    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, failure);
    }
    *known = columns != NULL;
    bo_db_rows_free(rows);
    return status;
}

static bool may_be_ours(const bo_response *response, size_t i, const char *name, const bo_effect *effect)
{
    const char *domain = bo_response_get(response, "DOMAIN", i);
    const char *created = bo_response_get(response, "CREATEDDATE", i);
    bo_time at;

    if (!domain || strcasecmp(domain, name) != 0) {
        return false;
    }
    return !created || !bo_time_parse(&at, created, strlen(created)) || at >= effect->intended - REGISTRAR_CLOCK_SLACK;
}

/* The application that the list has and we do not know; `*at` is its place, or SIZE_MAX. */
static bo_status find_application(bo_run *run, const bo_response *response, const bo_due *due, const bo_effect *effect,
                                  size_t *at, bo_err *failure)
{
    size_t count = bo_response_count(response, "APPLICATION");
    bo_status status = BO_OK;

    *at = SIZE_MAX;
    for (size_t i = 0; status == BO_OK && i < count; i++) {
        const char *application = bo_response_get(response, "APPLICATION", i);
        bool known = true;

        if (application && *application && strlen(application) < sizeof due->row.reference &&
            may_be_ours(response, i, due->name, effect)) {
            status = is_known(run->db, application, &known, failure);
        }
        if (status == BO_OK && !known) {
            *at = i;
            break;
        }
    }
    return status;
}

static bo_status adopt_listed(bo_run *run, bo_due *due, const bo_effect *effect, const bo_response *response,
                              bo_err *failure)
{
    bo_order_row *row = &due->row;
    const char *said;
    size_t at;
    bo_status status = find_application(run, response, due, effect, &at, failure);

    if (status != BO_OK) {
        return status;
    }
    if (at == SIZE_MAX) {
        return forget(run, effect, failure);
    }
    said = bo_response_get(response, "STATUS", at);
    bo_plain_text(row->reference, sizeof row->reference, bo_response_get(response, "APPLICATION", at));
    bo_plain_text(row->registrar_status, sizeof row->registrar_status, said ? said : "");
    status = bo_outcome_store(
        run->db,
        &(bo_outcome){
            .row = row, .effect = effect, .result = row->reference, .cause = "submitted", .detail = row->reference},
        1, run->hand, failure);
    run->report->submitted += status == BO_OK ? 1 : 0;
    return status;
}

static bo_status adopt_application(bo_run *run, bo_due *due, const bo_effect *effect, const bo_call *answer,
                                   bo_err *failure)
{
    char why[512];

    if (answer->response && bo_response_verdict(answer->response) == BO_VERDICT_DONE) {
        return adopt_listed(run, due, effect, answer->response, failure);
    }
    return bo_fail(failure, BO_ERR_REGISTRAR, "Whether its application was made cannot be asked: %.300s",
                   bo_call_failure(answer, why));
}

static adopt *const kinds[BO_EFFECT_KINDS] = {
    [BO_EFFECT_HOLD] = adopt_hold,       [BO_EFFECT_RELEASE] = adopt_release,
    [BO_EFFECT_INVOICE] = adopt_invoice, [BO_EFFECT_APPLICATION] = adopt_application,
    [BO_EFFECT_PAYMENT] = adopt_payment, [BO_EFFECT_DELIVERY] = adopt_delivery,
};

/* An effect with its backorder. */
typedef struct {
    const bo_effect *effect;
    bo_due *due;
    bo_command command;
} question;

static int compare_ids(const void *left, const void *right)
{
    const bo_due *a = left, *b = right;

    return a->row.id < b->row.id ? -1 : a->row.id > b->row.id;
}

/* Pairs effects of the wanted kind (applications, or all others) with their backorders; returns how many. */
static size_t pair(bo_run *run, const bo_effect *effects, size_t count, const bo_due_list *list, bool applications,
                   question *out)
{
    size_t paired = 0;

    for (size_t i = 0; i < count; i++) {
        bo_due key = {.row.id = effects[i].backorder};
        bo_due *due = list->count ? bsearch(&key, list->items, list->count, sizeof key, compare_ids) : NULL;

        if ((effects[i].kind == BO_EFFECT_APPLICATION) != applications) {
            continue;
        }
        if (due) {
            out[paired++] = (question){.effect = &effects[i], .due = due};
        } else {
            bo_run_note(run, "%s, a %s, belongs to no backorder.", effects[i].token,
                        bo_effect_kind_name(effects[i].kind));
        }
    }
    return paired;
}

static bo_status resolve(bo_run *run, question *questions, const bo_call *answers, size_t count, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        bo_due *due = questions[i].due;
        bo_err failure;

        status =
            kinds[questions[i].effect->kind](run, due, questions[i].effect, answers ? &answers[i] : NULL, &failure);
        status = bo_run_tolerate(run, due->name, status, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    return status;
}

static bo_status resolve_applications(bo_run *run, question *questions, size_t count, bo_err *err)
{
    bo_call *calls = calloc(count + 1, sizeof *calls);
    bo_status status = calls ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        const bo_dialect *dialect = bo_registrar_dialect(run->registrar);
        bo_command *command = &questions[i].command;
        bo_dialect_list_applications(dialect, command, questions[i].due->zone_class, 0, APPLICATIONS_MAX);
        bo_dialect_list_name(dialect, command, 0, 1, questions[i].due->name);
        calls[i] = (bo_call){.command = command, .repeatable = true};
    }
    if (status == BO_OK) {
        status = bo_run_perform(run, calls, count, err);
    }
    if (status == BO_OK) {
        status = resolve(run, questions, calls, count, err);
    }
    for (size_t i = 0; i < count; i++) {
        bo_command_free(&questions[i].command);
    }
    bo_calls_free(calls, NULL, calls ? count : 0);
    free(calls);
    return status;
}

bo_status bo_step_adopt(bo_run *run, bo_err *err)
{
    bo_effect *effects = NULL;
    question *questions = NULL;
    size_t count = 0, asked;
    bo_due_list list = {0};
    bo_status status = bo_effect_open(run->db, &effects, &count, err);

    if (status != BO_OK || count == 0) {
        goto done;
    }
    questions = calloc(count, sizeof *questions);
    if (!questions) {
        status = bo_fail_memory(err);
        goto done;
    }
    status = bo_due_load(run->db, &list,
                         "WHERE d.id IN (SELECT backorder_id FROM backorder_effects WHERE state = 'intended')"
                         " ORDER BY d.id",
                         NULL, 0, err);
    if (status == BO_OK) {
        asked = pair(run, effects, count, &list, false, questions);
        status = resolve(run, questions, NULL, asked, err);
    }
    if (status == BO_OK) {
        asked = pair(run, effects, count, &list, true, questions);
        status = resolve_applications(run, questions, asked, err);
    }
done:
    bo_due_free(&list);
    free(questions);
    free(effects);
    return status;
}
