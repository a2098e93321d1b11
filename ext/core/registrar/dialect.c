#include "dialect.h"

#include <stddef.h>
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

static const bo_contact_field ispapi_contact[] = {
    {"FIRSTNAME", offsetof(bo_contact, first_name)},
    {"LASTNAME", offsetof(bo_contact, last_name)},
    {"ORGANIZATION", offsetof(bo_contact, organization)},
    {"STREET", offsetof(bo_contact, street)},
    {"CITY", offsetof(bo_contact, city)},
    {"STATE", offsetof(bo_contact, state)},
    {"ZIP", offsetof(bo_contact, zip)},
    {"COUNTRY", offsetof(bo_contact, country)},
    {"PHONE", offsetof(bo_contact, phone)},
    {"EMAIL", offsetof(bo_contact, email)},
    {NULL, 0},
};

/* HOLD and INVALID are documented as words but not as meanings, so they stay unknown. */
static const bo_status_word cnr_statuses[] = {
    {"UNPAID", BO_APPLICATION_WAITING},
    {"PAID", BO_APPLICATION_WAITING},
    {"REQUESTED", BO_APPLICATION_WAITING},
    {"PROCESSING", BO_APPLICATION_WAITING},
    {"UNPAIDREQUESTED", BO_APPLICATION_WAITING},
    {"UNPAIDPROCESSING", BO_APPLICATION_WAITING},
    {"SUCCESSFUL", BO_APPLICATION_CAUGHT},
    {"FAILED", BO_APPLICATION_FAILED},
    /* not in this platform's documentation, which tells of auctions but not of their words: the other platform's */
    {"AUCTION-PENDING", BO_APPLICATION_AUCTION},
    {"AUCTION-WON", BO_APPLICATION_WON},
    {"AUCTION-LOST", BO_APPLICATION_LOST},
    {NULL, BO_APPLICATION_UNKNOWN},
};

static const bo_contact_field cnr_contact[] = {
    {"FIRSTNAME", offsetof(bo_contact, first_name)},
    {"LASTNAME", offsetof(bo_contact, last_name)},
    {"ORGANIZATION", offsetof(bo_contact, organization)},
    {"STREET0", offsetof(bo_contact, street)},
    {"CITY", offsetof(bo_contact, city)},
    {"STATE", offsetof(bo_contact, state)},
    {"ZIP", offsetof(bo_contact, zip)},
    {"COUNTRY", offsetof(bo_contact, country)},
    {"PHONE", offsetof(bo_contact, phone)},
    {"EMAIL", offsetof(bo_contact, email)},
    {NULL, 0},
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
        .commands = {.add_application = "AddDomainApplication",
                     .status_application = "StatusDomainApplication",
                     .list_applications = "QueryDomainApplicationList",
                     .delete_application = "DeleteDomainApplication",
                     .status_domain = "StatusDomain",
                     .status_account = "StatusAccount",
                     .list_drops = "QueryDomainPendingDeleteList"},
        .contact_fields = ispapi_contact,
        .application_class = "BACKORDER",
        /* two clients may want the same name: each backorder has an application of its own */
        .application_extra = {"NEW", "1"},
        .class_pattern = "*_BACKORDER",
        .list_order = "CREATEDDATE",
        .list_names = 500,
        .list_all = SIZE_MAX,
        .statuses = ispapi_statuses,
    },
    {
        .name = "cnr",
        .endpoint = "https://api.rrpproxy.net/api/call.cgi",
        .test_endpoint = "https://api-ote.rrpproxy.net/api/call.cgi",
        .login_field = "s_login",
        .password_field = "s_pw",
        .command_field = "s_command",
        .system = {"s_opmode", NULL, "OTE"},
        .commands = {.add_application = "AddDomainApplication",
                     .status_application = "StatusDomainApplication",
                     .list_applications = "QueryDomainApplicationList",
                     .delete_application = "DeleteDomainApplication",
                     .status_domain = "StatusDomain",
                     .status_account = "StatusAccount",
                     .add_contact = "AddContact"},
        .contact_fields = cnr_contact,
        .application_class = "BACKORDER",
        .application_extra = {"PERIOD", "1"}, /* years */
        .class_pattern = "*BACKORDER",
        .list_order = "APPLICATION",
        .list_names = 1,
        .list_all = 50,
        .statuses = cnr_statuses,
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

static void set_contact(const bo_dialect *dialect, bo_command *command, const char *prefix, const bo_contact *contact)
{
    char key[64];

    for (const bo_contact_field *field = dialect->contact_fields; field->name; field++) {
        const char *value = (const char *)contact + field->offset;
        if (*value) {
            (void)snprintf(key, sizeof key, "%s%s", prefix, field->name);
            bo_command_set(command, key, value);
        }
    }
}

void bo_dialect_add_contact(const bo_dialect *dialect, bo_command *command, const bo_contact *contact)
{
    bo_command_set(command, "COMMAND", dialect->commands.add_contact);
    set_contact(dialect, command, "", contact);
}

void bo_dialect_add_application(const bo_dialect *dialect, bo_command *command, const char *domain,
                                const char *zone_class, const bo_contact *contact, const char *handle)
{
    static const char *const roles[] = {"OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0"};

    bo_command_set(command, "COMMAND", dialect->commands.add_application);
    bo_command_set(command, "CLASS", zone_class && *zone_class ? zone_class : dialect->application_class);
    bo_command_set(command, "DOMAIN", domain);
    bo_command_set(command, dialect->application_extra.key, dialect->application_extra.value);
    for (size_t role = 0; role < sizeof roles / sizeof *roles; role++) {
        if (handle) {
            bo_command_set(command, roles[role], handle);
        } else {
            set_contact(dialect, command, roles[role], contact);
        }
    }
}

void bo_dialect_status_application(const bo_dialect *dialect, bo_command *command, const char *application)
{
    bo_command_set(command, "COMMAND", dialect->commands.status_application);
    bo_command_set(command, "APPLICATION", application);
}

void bo_dialect_delete_application(const bo_dialect *dialect, bo_command *command, const char *application)
{
    bo_command_set(command, "COMMAND", dialect->commands.delete_application);
    bo_command_set(command, "APPLICATION", application);
}

void bo_dialect_status_domain(const bo_dialect *dialect, bo_command *command, const char *domain)
{
    bo_command_set(command, "COMMAND", dialect->commands.status_domain);
    bo_command_set(command, "DOMAIN", domain);
}

void bo_dialect_status_account(const bo_dialect *dialect, bo_command *command)
{
    bo_command_set(command, "COMMAND", dialect->commands.status_account);
}

static void set_page(bo_command *command, size_t first, size_t limit, const char *order)
{
    char text[24];

    (void)snprintf(text, sizeof text, "%zu", first);
    bo_command_set(command, "FIRST", text);
    (void)snprintf(text, sizeof text, "%zu", limit);
    bo_command_set(command, "LIMIT", text);
    bo_command_set(command, "ORDERBY", order);
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
    set_page(command, first, limit, dialect->list_order);
}

void bo_dialect_list_drops(const bo_dialect *dialect, bo_command *command, size_t first, size_t limit)
{
    bo_command_set(command, "COMMAND", dialect->commands.list_drops);
    set_page(command, first, limit, "NAME");
}

void bo_dialect_list_name(const bo_dialect *dialect, bo_command *command, size_t index, size_t count,
                          const char *domain)
{
    if (count == 1) {
        bo_command_set(command, "DOMAIN", domain);
    } else if (count <= dialect->list_names) {
        bo_command_set_at(command, "DOMAIN", (unsigned)index, domain);
    }
}

size_t bo_dialect_list_names(const bo_dialect *dialect, size_t many)
{
    if (many >= dialect->list_all) {
        return many;
    }
    return many < dialect->list_names ? many : dialect->list_names;
}
