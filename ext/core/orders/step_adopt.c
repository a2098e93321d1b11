#include "deeds.h"

#include <stdlib.h>

#define APPLICATIONS_MAX 500 /* that the registrar is asked to list for one name */

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

/*
 * A client who was deleted took his credit, invoices and domains along, so nobody can be asked: what was begun counts
 * as not done. What he still held lapses in the step that closes.
 */
static bo_status adopt(bo_run *run, const question *asked, const bo_call *answer, bo_outcome *outcome, bo_err *failure)
{
    const bo_effect *effect = asked->effect;

    if (asked->due->orphaned && effect->kind != BO_EFFECT_APPLICATION) {
        bo_run_note(run, "%s: client %lld was deleted while a %s was in doubt; it counts as not done.",
                    asked->due->name, (long long)asked->due->row.client, bo_effect_kind_name(effect->kind));
        outcome->not_done = true;
        return BO_OK;
    }
    return bo_deed_of(effect->kind)->adopt(run, asked->due, answer, outcome, failure);
}

/* Asks the other side about each, and stores what it says. */
static bo_status resolve(bo_run *run, question *questions, const bo_call *answers, size_t count, bo_err *err)
{
    bo_outcome *known = calloc(count + 1, sizeof *known);
    size_t known_count = 0;
    bo_status status = known ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        bo_due *due = questions[i].due;
        const bo_effect *effect = questions[i].effect;
        bo_outcome outcome = {.row = &due->row, .effect = effect};
        bo_err failure = {0};
        bo_status told = adopt(run, &questions[i], answers ? &answers[i] : NULL, &outcome, &failure);

        if (told == BO_OK) {
            known[known_count++] = outcome;
        }
        status = bo_run_tolerate(run, due->name, told, &failure, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    if (status == BO_OK) {
        status = bo_outcomes_store(run, known, known_count, err);
    }
    free(known);
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
    /* the rows first: who takes a deletion back changes both, and a row that is older than its effect is left alone */
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.id IN (SELECT backorder_id FROM backorder_effects WHERE state = 'intended')"
                                   " ORDER BY d.id",
                                   NULL, 0, err);

    if (status == BO_OK) {
        status = bo_effects_open(run->db, &effects, &count, err);
    }
    if (status != BO_OK || count == 0) {
        goto done;
    }
    questions = calloc(count, sizeof *questions);
    if (!questions) {
        status = bo_fail_memory(err);
        goto done;
    }
    asked = pair(run, effects, count, &list, false, questions);
    status = resolve(run, questions, NULL, asked, err);
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
