#include "applications.h"
#include "dialect.h"

#include <stdlib.h>

/* A contact of the applications, and what making it known brought. */
typedef struct {
    const bo_contact *contact;
    bo_command command;
    bo_call call;
} known_contact;

static int compare_contacts(const void *left, const void *right)
{
    const known_contact *a = left, *b = right;
    uintptr_t x = (uintptr_t)a->contact, y = (uintptr_t)b->contact;

    return x < y ? -1 : x > y;
}

static known_contact *find_contact(known_contact *contacts, size_t count, const bo_contact *wanted)
{
    known_contact key = {.contact = wanted};

    return bsearch(&key, contacts, count, sizeof key, compare_contacts);
}

/* Each contact once, in order; returns how many. */
static size_t distinct_contacts(const bo_application *applications, size_t count, known_contact *contacts)
{
    size_t kept = 0;

    for (size_t i = 0; i < count; i++) {
        contacts[i].contact = applications[i].contact;
    }
    qsort(contacts, count, sizeof *contacts, compare_contacts);
    for (size_t i = 0; i < count; i++) {
        if (kept == 0 || contacts[kept - 1].contact != contacts[i].contact) {
            contacts[kept++] = contacts[i];
        }
    }
    return kept;
}

/* The platform gives the handle of an equal contact it knows already, so that this can be repeated. */
static bo_status make_known(bo_registrar *registrar, known_contact *contacts, size_t count, bo_err *err)
{
    bo_call *calls = calloc(count, sizeof *calls);
    bo_status status;

    if (!calls) {
        return bo_fail_memory(err);
    }
    for (size_t i = 0; i < count; i++) {
        bo_dialect_add_contact(bo_registrar_dialect(registrar), &contacts[i].command, contacts[i].contact);
        calls[i] = (bo_call){.command = &contacts[i].command, .repeatable = true};
    }
    status = bo_registrar_perform(registrar, calls, count, err);
    for (size_t i = 0; i < count; i++) {
        contacts[i].call = calls[i];
    }
    free(calls);
    return status;
}

/* NULL when there is none; then `call` is told why: the application was not made, and nothing of it was sent. */
static const char *handle_of(const known_contact *contact, bo_call *call)
{
    bo_response *response = contact->call.response;
    bool done = response && bo_response_verdict(response) == BO_VERDICT_DONE;
    const char *handle = done ? bo_response_get(response, "CONTACT", 0) : NULL;

    if (handle && *handle) {
        return handle;
    }
    call->err = contact->call.err;
    if (done) {
        (void)bo_fail(&call->err, BO_ERR_REGISTRAR, "The registrar's answer to AddContact has no handle.");
    } else if (response) {
        call->response = bo_response_share(response);
    }
    return NULL;
}

/* `contacts` NULL: the applications carry theirs in themselves. */
static bo_status add_all(bo_registrar *registrar, bo_application *applications, size_t count, known_contact *contacts,
                         size_t contact_count, bo_err *err)
{
    bo_command *commands = calloc(count, sizeof *commands);
    bo_call *calls = calloc(count, sizeof *calls);
    bo_application **asked = calloc(count, sizeof(bo_application *));
    size_t open = 0;
    bo_status status = commands && calls && asked ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        bo_application *one = &applications[i];
        const char *handle = NULL;

        if (contacts && !(handle = handle_of(find_contact(contacts, contact_count, one->contact), &one->call))) {
            continue;
        }
        bo_dialect_add_application(bo_registrar_dialect(registrar), &commands[open], one->domain, one->zone_class,
                                   one->contact, handle);
        calls[open] = (bo_call){.command = &commands[open]};
        asked[open++] = one;
    }
    if (status == BO_OK) {
        status = bo_registrar_perform(registrar, calls, open, err);
    }
    for (size_t i = 0; i < open; i++) {
        asked[i]->call = calls[i];
        asked[i]->call.command = NULL;
        bo_command_free(&commands[i]);
    }
    free(commands);
    free(calls);
    free(asked);
    return status;
}

/* Makes the contacts known, then the applications. A failure stands in the calls too. */
static bo_status add_with_handles(bo_registrar *registrar, bo_application *applications, size_t count, bo_err *err)
{
    known_contact *contacts = calloc(count, sizeof *contacts);
    size_t known;
    bo_status first, second;

    if (!contacts) {
        return bo_fail_memory(err);
    }
    known = distinct_contacts(applications, count, contacts);
    first = make_known(registrar, contacts, known, err);
    second = add_all(registrar, applications, count, contacts, known, first == BO_OK ? err : NULL);
    for (size_t i = 0; i < known; i++) {
        bo_response_free(contacts[i].call.response);
        bo_command_free(&contacts[i].command);
    }
    free(contacts);
    return first == BO_OK ? second : first;
}

bo_status bo_applications_add(bo_registrar *registrar, bo_application *applications, size_t count, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; i < count; i++) {
        applications[i].call = (bo_call){0};
    }
    if (count > 0) {
        status = bo_registrar_dialect(registrar)->commands.add_contact
                     ? add_with_handles(registrar, applications, count, err)
                     : add_all(registrar, applications, count, NULL, 0, err);
    }
    for (size_t i = 0; status != BO_OK && i < count; i++) {
        bo_call *call = &applications[i].call;
        if (!call->response && call->err.status == BO_OK) {
            (void)bo_fail(&call->err, BO_ERR_REGISTRAR, "The registrar was not asked.");
        }
    }
    return status;
}
