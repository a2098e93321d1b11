#include "applications.h"
#include "dialect.h"
#include <stdlib.h>
bo_status bo_applications_add(bo_registrar *registrar, bo_application *applications, size_t count, bo_err *err)
{
    bo_call *calls = calloc(count, sizeof *calls);
    bo_command *commands = calloc(count, sizeof *commands);
    bo_status status;
    for (size_t i = 0; i < count; i++) {
        const bo_contact *contact = applications[i].contact;
        const bo_contact_field fields[] = {
            {"FIRSTNAME", contact->first_name},
            {"LASTNAME", contact->last_name},
            {"ORGANIZATION", contact->organization},
            {"STREET", contact->street},
            {"CITY", contact->city},
            {"STATE", contact->state},
            {"ZIP", contact->zip},
            {"COUNTRY", contact->country},
            {"PHONE", contact->phone},
            {"EMAIL", contact->email},
        };
        bo_dialect_add_application(bo_registrar_dialect(registrar), &commands[i], applications[i].domain,
                                   applications[i].zone_class, fields, 10);
        calls[i] = (bo_call){.command = &commands[i]};
    }
    status = bo_registrar_perform(registrar, calls, count, err);
    for (size_t i = 0; i < count; i++) {
        applications[i].call = calls[i];
        bo_command_free(&commands[i]);
    }
    free(calls);
    free(commands);
    return status;
}
