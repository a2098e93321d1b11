#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "../registrar/applications.h"

/* Seconds by which the registrar's clock may differ from ours; older applications are not ours. */
#define REGISTRAR_CLOCK_SLACK 86400

/*
 * Seconds after the intent for which an application that the registrar does not list may still come: it may be at work
 * on a call that we have given up. Twice the longest time a call may take.
 */
#define REGISTRAR_DELAY 120

/* The applications of one portion; the contacts are those of its clients. */
typedef struct {
    bo_application *applications;
    bo_contact *contacts;
    size_t *places; /* of the application in the portion */
    size_t count, contact_count;
} batch;

static void batch_free(batch *part)
{
    for (size_t i = 0; part->applications && i < part->count; i++) {
        bo_response_free(part->applications[i].call.response);
    }
    free(part->applications);
    free(part->contacts);
    free(part->places);
}

static bo_status batch_init(batch *part, size_t capacity, bo_err *err)
{
    *part = (batch){.applications = calloc(capacity, sizeof *part->applications),
                    .contacts = calloc(capacity, sizeof *part->contacts),
                    .places = calloc(capacity, sizeof *part->places)};
    if (!part->applications || !part->contacts || !part->places) {
        batch_free(part);
        return bo_fail_memory(err);
    }
    return BO_OK;
}

/* Where nothing was sent the outcome is known: it was not done, and the next run tries again. */
static void leave(bo_portion *portion, size_t i)
{
    portion->outcomes[i].not_done = true;
    portion->known[i] = true;
}

/* An application for each item whose effect began. Items of one client follow each other and share his contact. */
static bo_status fill(bo_run *run, bo_portion *portion, batch *part, bo_err *err)
{
    const bo_contact *contact = NULL;
    int64_t client = 0;
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < portion->count; i++) {
        bo_due *due = portion->items[i];
        bo_err failure = {0};
        bo_status told = BO_OK;

        if (portion->effects[i].id == 0) {
            continue;
        }
        if (!contact || client != due->host_client) {
            bo_contact *next = &part->contacts[part->contact_count];
            *next = (bo_contact){0};
            told = run->host->contact(run->host->context, due->host_client, next, &failure);
            contact = told == BO_OK ? next : NULL;
            client = due->host_client;
            part->contact_count += told == BO_OK ? 1 : 0;
        }
        if (contact) {
            part->applications[part->count] =
                (bo_application){.domain = due->name, .zone_class = due->zone_class, .contact = contact};
            part->places[part->count++] = i;
        } else {
            leave(portion, i);
            status = bo_run_tolerate(run, due->name, told, &failure, err);
        }
    }
    return status;
}

static void accept(bo_due *due, const char *application, const char *said, bo_outcome *outcome)
{
    bo_plain_text(due->row.reference, sizeof due->row.reference, application);
    bo_plain_text(due->row.registrar_status, sizeof due->row.registrar_status, said ? said : "");
    (void)snprintf(outcome->result, sizeof outcome->result, "%s", due->row.reference);
    (void)snprintf(outcome->detail, sizeof outcome->detail, "%s", due->row.reference);
    outcome->cause = "submitted";
}

/* What failed is tried again by each run until the drop. An event tells of each new answer. */
static void put_off(bo_run *run, bo_due *due, const bo_call *call, const char *why, bo_outcome *outcome)
{
    char word[320], said[sizeof due->row.registrar_status];

    (void)snprintf(word, sizeof word, "%d %.300s", bo_response_code(call->response),
                   bo_response_description(call->response));
    bo_plain_text(said, sizeof said, word);
    bo_run_note(run, "%s: %s It will be tried again.", due->name, why);
    if (strcmp(due->row.registrar_status, said) != 0) {
        (void)memcpy(due->row.registrar_status, said, sizeof said);
        outcome->cause = "registrar-status";
        (void)snprintf(outcome->detail, sizeof outcome->detail, "%s", why);
    }
}

/* Decides what came of one call. Where nobody knows, the intent stays and the next run asks. */
static void judge(bo_run *run, bo_portion *portion, size_t i, const bo_call *call)
{
    bo_due *due = portion->items[i];
    bo_outcome *outcome = &portion->outcomes[i];
    bo_verdict verdict = call->response ? bo_response_verdict(call->response) : BO_VERDICT_UNSURE;
    const char *application = verdict == BO_VERDICT_DONE ? bo_response_get(call->response, "APPLICATION", 0) : NULL;
    char why[512];

    (void)bo_call_failure(call, why);
    if (application && *application && strlen(application) < sizeof due->row.reference) {
        accept(due, application, bo_response_get(call->response, "STATUS", 0), outcome);
        portion->known[i] = true;
    } else if (verdict == BO_VERDICT_FAILED && run->hand.at < due->row.drop_date) {
        leave(portion, i);
        put_off(run, due, call, why, outcome);
    } else if (verdict == BO_VERDICT_FAILED || verdict == BO_VERDICT_REFUSED || verdict == BO_VERDICT_GONE) {
        leave(portion, i);
        bo_run_note(run, "%s: %s The application was not accepted.", due->name, why);
        outcome->cause = "refused";
        bo_run_explain(run, due, why, outcome->detail);
    } else if (verdict == BO_VERDICT_UNABLE || !call->sent) {
        leave(portion, i);
        bo_run_note(run, "%s: %s", due->name, why);
    } else {
        bo_run_note(run, "%s: %s Whether the application was made will be asked.", due->name, why);
    }
}

static bo_status apply_all(bo_run *run, bo_portion *portion, bo_err *err)
{
    batch part;
    bo_err failure = {0};
    bo_status status = batch_init(&part, portion->count, err);

    if (status != BO_OK) {
        return status;
    }
    status = fill(run, portion, &part, err);
    if (status == BO_OK && part.count > 0) {
        bo_run_performed(run, bo_applications_add(run->registrar, part.applications, part.count, &failure), &failure);
        status = bo_run_renew(run, err);
    }
    for (size_t i = 0; status == BO_OK && i < part.count; i++) {
        judge(run, portion, part.places[i], &part.applications[i].call);
    }
    batch_free(&part);
    return status;
}

/* Whether an application belongs to a backorder already, now or in an earlier life of its row. */
static bo_status is_known(bo_db *db, const char *application, bool *known, bo_err *failure)
{
    char plain[256];
    bo_db_value args[2];
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status;

    bo_plain_text(plain, sizeof plain, application);
    args[0] = args[1] = bo_db_text(plain);
    status = bo_db_query(db, &rows,
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

static bo_status adopt_application(bo_run *run, bo_due *due, const bo_call *answer, bo_outcome *outcome,
                                   bo_err *failure)
{
    char why[512];
    const char *said;
    size_t at;
    bo_status status;

    if (!answer->response || bo_response_verdict(answer->response) != BO_VERDICT_DONE) {
        return bo_fail(failure, BO_ERR_REGISTRAR, "Whether its application was made cannot be asked: %.300s",
                       bo_call_failure(answer, why));
    }
    status = find_application(run, answer->response, due, outcome->effect, &at, failure);
    if (status != BO_OK) {
        return status;
    }
    if (at == SIZE_MAX && run->hand.at < outcome->effect->intended + REGISTRAR_DELAY) {
        return bo_fail(failure, BO_ERR_BUSY, "The registrar may still be making its application.");
    }
    outcome->not_done = at == SIZE_MAX;
    if (at != SIZE_MAX) {
        said = bo_response_get(answer->response, "STATUS", at);
        accept(due, bo_response_get(answer->response, "APPLICATION", at), said, outcome);
    }
    return BO_OK;
}

const bo_deed bo_deed_application = {.act_all = apply_all, .adopt = adopt_application};

static int compare_names(const void *left, const void *right)
{
    const bo_due *a = *(bo_due *const *)left, *b = *(bo_due *const *)right;
    int order = strcmp(a->name, b->name);

    return order != 0 ? order : a < b ? -1 : a > b;
}

/* How many of the list have the same name and come before, for each of them. */
static bo_status count_namesakes(bo_due_list *list, bo_err *err)
{
    bo_due **sorted;
    bo_status status = bo_due_pointers(list, &sorted, err);

    if (status != BO_OK) {
        return status;
    }
    qsort(sorted, list->count, sizeof *sorted, compare_names);
    for (size_t i = 1; i < list->count; i++) {
        if (strcmp(sorted[i]->name, sorted[i - 1]->name) == 0) {
            sorted[i]->namesakes = sorted[i - 1]->namesakes + 1;
        }
    }
    free(sorted);
    return BO_OK;
}

/* In rounds, in each of which no name stands twice: what is found after a crash must have one owner. */
static bo_status submit(bo_run *run, bo_due_list *list, bo_err *err)
{
    bo_due **items = calloc(list->count + 1, sizeof(bo_due *));
    size_t count = 1;
    bo_status status = items ? count_namesakes(list, err) : bo_fail_memory(err);

    for (size_t round = 0; status == BO_OK && count > 0 && !run->down; round++) {
        count = 0;
        for (size_t i = 0; i < list->count; i++) {
            if (list->items[i].namesakes == round) {
                items[count++] = &list->items[i];
            }
        }
        status = bo_deeds_do(run, BO_EFFECT_APPLICATION, items, count, err);
    }
    free(items);
    return status;
}

bo_status bo_step_submit(bo_run *run, bo_err *err)
{
    bo_due_list list;
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.status = 'PROCESSING' AND d.reference = '' AND " BO_ROW_IDLE
                                   " ORDER BY d.dropdate, d.userid, d.id",
                                   NULL, 0, err);

    if (status == BO_OK) {
        status = submit(run, &list, err);
    }
    bo_due_free(&list);
    return status;
}
