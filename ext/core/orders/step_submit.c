#include "run.h"

#include <stdlib.h>
#include <string.h>

/* The applications of one portion. */
typedef struct {
    bo_due **items;
    bo_application *applications;
    bo_contact *contacts; /* one a client */
    bo_effect *effects;
    bo_outcome *outcomes;
    char (*details)[512];
    size_t count, contact_count, outcome_count;
} portion;

static void portion_free(portion *part)
{
    for (size_t i = 0; i < part->count; i++) {
        bo_response_free(part->applications[i].call.response);
    }
    free(part->items);
    free(part->applications);
    free(part->contacts);
    free(part->effects);
    free(part->outcomes);
    free(part->details);
}

static bo_status portion_init(portion *part, size_t capacity, bo_err *err)
{
    *part = (portion){.items = calloc(capacity, sizeof *part->items),
                      .applications = calloc(capacity, sizeof *part->applications),
                      .contacts = calloc(capacity, sizeof *part->contacts),
                      .effects = calloc(capacity, sizeof *part->effects),
                      .outcomes = calloc(capacity, sizeof *part->outcomes),
                      .details = calloc(capacity, sizeof *part->details)};
    if (!part->items || !part->applications || !part->contacts || !part->effects || !part->outcomes || !part->details) {
        portion_free(part);
        return bo_fail_memory(err);
    }
    return BO_OK;
}

static bool has_name(const portion *part, const char *name)
{
    for (size_t i = 0; i < part->count; i++) {
        if (strcmp(part->items[i]->name, name) == 0) {
            return true;
        }
    }
    return false;
}

static void take(portion *part, bo_due *due, const bo_contact *contact)
{
    part->applications[part->count] =
        (bo_application){.domain = due->name, .zone_class = due->zone_class, .contact = contact};
    part->items[part->count++] = due;
    due->skip = true;
}

/* Takes as many as the portion holds, no name twice; what has been taken is marked `skip`. */
static bo_status fill(bo_run *run, portion *part, size_t capacity, bo_due_list *list, bo_err *err)
{
    int64_t known = 0; /* whose contact is the last one */
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < list->count && part->count < capacity; i++) {
        bo_due *due = &list->items[i];
        bo_err failure;

        if (due->skip || has_name(part, due->name)) {
            continue;
        }
        if (known != due->row.client) {
            bo_contact *contact = &part->contacts[part->contact_count];
            *contact = (bo_contact){0};
            status = run->host->contact(run->host->context, due->row.client, contact, &failure);
            known = status == BO_OK ? due->row.client : 0;
            part->contact_count += status == BO_OK ? 1 : 0;
        }
        if (status == BO_OK) {
            take(part, due, &part->contacts[part->contact_count - 1]);
        } else {
            due->skip = true;
            status = bo_run_tolerate(run, due->name, status, &failure, err);
        }
    }
    return status;
}

/* Leaves those out whose intent was not accepted: another backorder of the same name has one that nobody knows of. */
static void keep_begun(portion *part)
{
    size_t kept = 0;

    for (size_t i = 0; i < part->count; i++) {
        if (part->effects[i].id != 0) {
            part->applications[kept] = part->applications[i];
            part->items[kept] = part->items[i];
            part->effects[kept++] = part->effects[i];
        }
    }
    part->count = kept;
}

static void accept(portion *part, size_t i, const char *application)
{
    bo_order_row *row = &part->items[i]->row;
    const char *said = bo_response_get(part->applications[i].call.response, "STATUS", 0);

    bo_plain_text(row->reference, sizeof row->reference, application);
    bo_plain_text(row->registrar_status, sizeof row->registrar_status, said ? said : "");
    part->outcomes[part->outcome_count++] = (bo_outcome){.row = row,
                                                         .effect = &part->effects[i],
                                                         .result = row->reference,
                                                         .cause = "submitted",
                                                         .detail = row->reference};
}

static void decline(portion *part, size_t i, const char *cause)
{
    part->outcomes[part->outcome_count++] = (bo_outcome){.row = &part->items[i]->row,
                                                         .effect = &part->effects[i],
                                                         .not_done = true,
                                                         .cause = cause,
                                                         .detail = part->details[i]};
}

/* Decides what came of one call. Where nobody knows, the intent stays and the next run asks. */
static void judge(bo_run *run, portion *part, size_t i)
{
    const bo_call *call = &part->applications[i].call;
    bo_verdict verdict = call->response ? bo_response_verdict(call->response) : BO_VERDICT_UNSURE;
    const char *application = verdict == BO_VERDICT_DONE ? bo_response_get(call->response, "APPLICATION", 0) : NULL;
    const char *name = part->items[i]->name;

    (void)bo_call_failure(call, part->details[i]);
    if (application && *application && strlen(application) < sizeof part->items[i]->row.reference) {
        accept(part, i, application);
    } else if (verdict == BO_VERDICT_REFUSED || verdict == BO_VERDICT_GONE) {
        decline(part, i, "refused");
    } else if (verdict == BO_VERDICT_UNABLE || !call->sent) {
        decline(part, i, NULL);
        bo_run_note(run, "%s: %s", name, part->details[i]);
    } else {
        bo_run_note(run, "%s: %s Whether the application was made will be asked.", name, part->details[i]);
    }
}

static void count_outcome(bo_run *run, const bo_outcome *outcome)
{
    run->report->submitted += outcome->cause && !outcome->not_done ? 1 : 0;
    run->report->failed += outcome->cause && outcome->not_done ? 1 : 0;
}

/* All in one transaction; where one row spoils it, each in its own. */
static bo_status store(bo_run *run, portion *part, bo_err *err)
{
    bo_err failure;
    bo_status status = bo_outcome_store(run->db, part->outcomes, part->outcome_count, run->hand, &failure);
    bool whole = status == BO_OK;

    if (!whole && status != BO_ERR_BUSY) {
        *err = failure;
        return status;
    }
    status = BO_OK;
    for (size_t i = 0; status == BO_OK && i < part->outcome_count; i++) {
        bo_status one = whole ? BO_OK : bo_outcome_store(run->db, &part->outcomes[i], 1, run->hand, &failure);
        if (one == BO_OK) {
            count_outcome(run, &part->outcomes[i]);
        }
        status = bo_run_tolerate(run, "an application", one, &failure, err);
    }
    return status;
}

static bo_status submit(bo_run *run, portion *part, bo_err *err)
{
    bo_status status =
        bo_effect_begin_applications(run->db, part->items, part->count, run->hand.at, part->effects, err);

    if (status != BO_OK) {
        return status;
    }
    keep_begun(part);
    status = bo_run_apply(run, part->applications, part->count, err);
    for (size_t i = 0; status == BO_OK && i < part->count; i++) {
        judge(run, part, i);
    }
    return status == BO_OK ? store(run, part, err) : status;
}

bo_status bo_step_submit(bo_run *run, bo_err *err)
{
    size_t capacity = bo_run_portion(run);
    bo_due_list list;
    size_t taken = 1;
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.status = 'PROCESSING' AND d.reference = '' AND " BO_ROW_IDLE
                                   " ORDER BY d.dropdate, d.userid, d.id",
                                   NULL, 0, err);

    while (status == BO_OK && taken > 0 && !run->down) {
        portion part;

        status = portion_init(&part, capacity, err);
        if (status != BO_OK) {
            break;
        }
        status = fill(run, &part, capacity, &list, err);
        taken = part.count;
        if (status == BO_OK && taken > 0) {
            status = submit(run, &part, err);
        }
        portion_free(&part);
    }
    bo_due_free(&list);
    return status;
}
