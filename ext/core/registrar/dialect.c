#include "dialect.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static const bo_status_word ispapi_statuses[] = {
    {"REQUESTED", BO_APPLICATION_WAITING},       {"ACTIVE", BO_APPLICATION_WAITING},
    {"PROCESSING", BO_APPLICATION_WAITING},      {"PENDING", BO_APPLICATION_WAITING},
    {"SUCCESSFUL", BO_APPLICATION_CAUGHT},       {"FAILED", BO_APPLICATION_FAILED},
    {"AUCTION-PENDING", BO_APPLICATION_AUCTION}, {"AUCTION-WON", BO_APPLICATION_WON},
    {"AUCTION-LOST", BO_APPLICATION_LOST},       {NULL, BO_APPLICATION_UNKNOWN},
};

static const bo_dialect dialects[] = {
    {
        .name = "ispapi",
        .endpoint = "https://api.ispapi.net/api/call.cgi",
        .test_endpoint = "https://api.ispapi.net/api/call.cgi",
        .login_field = "s_login",
        .password_field = "s_pw",
        .command_field = "s_command",
        .system = {"s_entity", "54cd", "1234"},
        .commands = {"AddDomainApplication", "StatusDomainApplication", "QueryDomainApplicationList", "StatusDomain"},
        .application_class = "BACKORDER",
        .class_pattern = "*_BACKORDER",
        .statuses = ispapi_statuses,
    },
};

const bo_dialect *bo_dialect_find(const char *name)
{
    for (size_t i = 0; i < sizeof dialects / sizeof *dialects; i++) {
        if (strcmp(dialects[i].name, name) == 0) {
            return &dialects[i];
        }
    }
    return NULL;
}

bo_application_state bo_dialect_state(const bo_dialect *dialect, const char *word)
{
    for (const bo_status_word *known = dialect->statuses; known->word; known++) {
        if (strcasecmp(known->word, word) == 0) {
            return known->state;
        }
    }
    return BO_APPLICATION_UNKNOWN;
}

void bo_dialect_add_application(const bo_dialect *dialect, bo_command *command, const char *domain,
                                const char *zone_class, const bo_contact_field *contact, size_t fields)
{
    static const char *const roles[] = {"OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0"};
    char key[64];

    bo_command_set(command, "COMMAND", dialect->commands.add_application);
    bo_command_set(command, "CLASS", zone_class && *zone_class ? zone_class : dialect->application_class);
    bo_command_set(command, "DOMAIN", domain);
    /* two clients may want the same name: each backorder has an application of its own */
    bo_command_set(command, "NEW", "1");
    for (size_t role = 0; role < sizeof roles / sizeof *roles; role++) {
        for (size_t i = 0; i < fields; i++) {
            if (*contact[i].value) {
                (void)snprintf(key, sizeof key, "%s%s", roles[role], contact[i].field);
                bo_command_set(command, key, contact[i].value);
            }
        }
    }
}

void bo_dialect_status_application(const bo_dialect *dialect, bo_command *command, const char *application)
{
    bo_command_set(command, "COMMAND", dialect->commands.status_application);
    bo_command_set(command, "APPLICATION", application);
}

void bo_dialect_list_applications(const bo_dialect *dialect, bo_command *command, const char *zone_class, size_t first,
                                  size_t limit)
{
    char text[128];

    bo_command_set(command, "COMMAND", dialect->commands.list_applications);
    bo_command_set(command, "WIDE", "1");
    if (zone_class && *zone_class) {
        /* the platform puts the zone in front: BACKORDER becomes COM_BACKORDER */
        (void)snprintf(text, sizeof text, "*%s", zone_class);
        bo_command_set(command, "CLASS", text);
    } else {
        bo_command_set(command, "CLASS", dialect->class_pattern);
    }
    (void)snprintf(text, sizeof text, "%zu", first);
    bo_command_set(command, "FIRST", text);
    (void)snprintf(text, sizeof text, "%zu", limit);
    bo_command_set(command, "LIMIT", text);
    /* a stable order, so that pages do not overlap */
    bo_command_set(command, "ORDERBY", "CREATEDDATE");
}

void bo_dialect_list_name(bo_command *command, unsigned index, const char *domain)
{
    bo_command_set_at(command, "DOMAIN", index, domain);
}

void bo_dialect_status_domain(const bo_dialect *dialect, bo_command *command, const char *domain)
{
    bo_command_set(command, "COMMAND", dialect->commands.status_domain);
    bo_command_set(command, "DOMAIN", domain);
}

void bo_dialect_delete_application(const bo_dialect *dialect, bo_command *command, const char *application)
{
    (void)dialect;
    bo_command_set(command, "COMMAND", "DeleteDomainApplication");
    bo_command_set(command, "APPLICATION", application);
}
