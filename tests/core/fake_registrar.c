#define _DEFAULT_SOURCE
#include "fake_registrar.h"

#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Value of KEY in the lines of a command, "" when it is not there. */
static const char *value(const char *lines, const char *key, char out[256])
{
    size_t len = strlen(key);

    out[0] = '\0';
    for (const char *line = lines; line; line = strchr(line, '\n'), line = line ? line + 1 : NULL) {
        if (strncmp(line, key, len) == 0 && line[len] == '=') {
            (void)snprintf(out, 256, "%.*s", (int)strcspn(line + len + 1, "\n"), line + len + 1);
            return out;
        }
    }
    return out;
}

static void head(bo_buf *answer, int code, const char *description)
{
    bo_buf_printf(answer, "[RESPONSE]\r\ncode = %d\r\ndescription=%s\r\n", code, description);
}

static void property(bo_buf *answer, const char *name, size_t index, const char *text)
{
    bo_buf_printf(answer, "property[%s][%zu] = %s\r\n", name, index, text);
}

fake_application *fake_registrar_add(fake_registrar *registrar, const char *domain, const char *status)
{
    fake_application *added = &registrar->applications[registrar->count];

    if (registrar->count == FAKE_APPLICATIONS_MAX) {
        abort();
    }
    *added = (fake_application){.created = bo_clock_now()};
    (void)snprintf(added->id, sizeof added->id, "%zu", 10000 + registrar->count++);
    (void)snprintf(added->domain, sizeof added->domain, "%s", domain);
    (void)snprintf(added->status, sizeof added->status, "%s", status);
    return added;
}

/* The platform gives an equal contact the handle it has. */
static void add_contact(fake_registrar *registrar, const char *lines, bo_buf *answer)
{
    char name[256], email[256], street[256];
    size_t at = 0;
    int code = registrar->contact_code;

    registrar->contact_adds++;
    registrar->contact_code = 0;
    if (code) {
        head(answer, code, "Not this contact");
        return;
    }
    if (!*value(lines, "LASTNAME", name) || !*value(lines, "EMAIL", email) || !*value(lines, "STREET0", street)) {
        head(answer, 504, "Missing required attribute");
        return;
    }
    while (at < registrar->contact_count &&
           (strcmp(registrar->contacts[at].name, name) != 0 || strcmp(registrar->contacts[at].email, email) != 0)) {
        at++;
    }
    if (at == registrar->contact_count) {
        fake_contact *added = &registrar->contacts[registrar->contact_count++];
        if (registrar->contact_count > FAKE_CONTACTS_MAX) {
            abort();
        }
        (void)snprintf(added->handle, sizeof added->handle, "P-FAK%zu", 100 + at);
        (void)snprintf(added->name, sizeof added->name, "%.120s", name);
        (void)snprintf(added->email, sizeof added->email, "%.250s", email);
    }
    head(answer, 200, "Command completed successfully");
    property(answer, "contact", 0, registrar->contacts[at].handle);
    property(answer, "validated", 0, "1");
}

/* The name of the contact that an application is for, "" when what it needs is not there. */
static const char *applicant(const fake_registrar *registrar, const char *lines, char name[256])
{
    static const char *const roles[] = {"OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0"};
    char handle[256], other[256];

    if (!registrar->cnr) {
        return *value(lines, "BILLINGCONTACT0EMAIL", other) ? value(lines, "OWNERCONTACT0LASTNAME", name) : "";
    }
    value(lines, roles[0], handle);
    for (size_t i = 1; i < sizeof roles / sizeof *roles; i++) {
        if (strcmp(value(lines, roles[i], other), handle) != 0) {
            return "";
        }
    }
    for (size_t i = 0; strcmp(value(lines, "PERIOD", other), "1") == 0 && i < registrar->contact_count; i++) {
        if (strcmp(registrar->contacts[i].handle, handle) == 0) {
            (void)snprintf(name, 256, "%s", registrar->contacts[i].name);
            return name;
        }
    }
    return "";
}

static server_fate add_application(fake_registrar *registrar, const char *lines, bo_buf *answer)
{
    char domain[256], class[256], room[256], time[BO_TIME_TEXT];
    const char *name = applicant(registrar, lines, room);
    int code = registrar->add_code;
    bool before = registrar->cut_before, after = registrar->cut_after;
    fake_application *added;

    registrar->adds++;
    registrar->add_code = 0;
    registrar->cut_before = registrar->cut_after = false;
    if (before) {
        return SERVER_CUT;
    }
    if (code) {
        head(answer, code, "Not this time");
        return SERVER_ANSWER;
    }
    if (!*value(lines, "DOMAIN", domain) || !*value(lines, "CLASS", class) || !*name) {
        head(answer, 504, "Missing required attribute");
        return SERVER_ANSWER;
    }
    added = fake_registrar_add(registrar, domain, registrar->cnr ? "UNPAID" : "REQUESTED");
    (void)snprintf(added->contact, sizeof added->contact, "%.120s", name);
    head(answer, 200, "Command completed successfully");
    property(answer, "application", 0, added->id);
    property(answer, "status", 0, added->status);
    if (!registrar->cnr) {
        property(answer, "auth", 0, "s3cr3t-auth");
        property(answer, "createddate", 0, bo_time_format(added->created, time));
    }
    return after ? SERVER_CUT : SERVER_ANSWER;
}

static void status_application(fake_registrar *registrar, const char *lines, bo_buf *answer)
{
    char id[256];
    fake_application *found = fake_registrar_find(registrar, value(lines, "APPLICATION", id));

    registrar->statuses++;
    if (!found || found->deleted) {
        head(answer, 545, "Object not found");
        return;
    }
    head(answer, 200, "Command completed successfully");
    property(answer, "status", 0, found->status);
    if (strncmp(found->status, "AUCTION", 7) == 0) {
        property(answer, "auction-url", 0, "https://auction.example/1");
        property(answer, "auction-numberofbids", 0, *registrar->best_bid ? "2" : "0");
        property(answer, "auction-numberofbidders", 0, "2");
        property(answer, "auction-enddate", 0, "2030-01-05 12:00:00");
        property(answer, "auction-status", 0,
                 *registrar->auction_word                        ? registrar->auction_word
                 : strcmp(found->status, "AUCTION-PENDING") == 0 ? "RUNNING"
                                                                 : "ENDED");
        property(answer, "auction-currency", 0, "USD");
        property(answer, "auction-bestbid", 0, registrar->best_bid);
    }
}

/* Whether one of the lines is DOMAIN<n>=domain, or there is none. */
static bool is_asked_for(const char *lines, const char *domain)
{
    size_t len = strlen(domain);

    if (!strstr(lines, "\nDOMAIN")) {
        return true;
    }
    for (const char *at = lines; (at = strstr(at, domain)); at += len) {
        if (at > lines && at[-1] == '=' && (at[len] == '\n' || at[len] == '\0')) {
            return true;
        }
    }
    return false;
}

static void list_applications(fake_registrar *registrar, const char *lines, bo_buf *answer)
{
    char text[256], time[BO_TIME_TEXT], class[256];
    size_t first = strtoul(value(lines, "FIRST", text), NULL, 10);
    size_t limit = strtoul(value(lines, "LIMIT", text), NULL, 10);
    size_t total = 0, given = 0;
    const char *own_class = registrar->cnr ? "BACKORDER" : "COM_BACKORDER";
    bool listed = fnmatch(value(lines, "CLASS", class), own_class, 0) == 0 && !registrar->silent;

    registrar->lists++;
    if (registrar->cnr && strstr(lines, "\nDOMAIN0=")) {
        head(answer, 503, "Invalid attribute name");
        return;
    }
    head(answer, 200, "Command completed successfully");
    for (size_t i = 0; listed && i < registrar->count; i++) {
        const fake_application *one = &registrar->applications[i];
        if (one->deleted || !is_asked_for(lines, one->domain)) {
            continue;
        }
        if (total++ >= first && given < limit) {
            property(answer, "application", given, one->id);
            property(answer, "domain", given, one->domain);
            property(answer, "status", given, one->status);
            property(answer, registrar->cnr ? "created date" : "createddate", given,
                     bo_time_format(one->created, time));
            given++;
        }
    }
    (void)snprintf(text, sizeof text, "%zu", total);
    property(answer, "total", 0, text);
}

static void status_domain(fake_registrar *registrar, const char *lines, bo_buf *answer)
{
    char domain[256];

    value(lines, "DOMAIN", domain);
    for (size_t i = 0; i < registrar->count; i++) {
        const fake_application *one = &registrar->applications[i];
        if (strcmp(one->domain, domain) == 0 &&
            (strcmp(one->status, "SUCCESSFUL") == 0 || strcmp(one->status, "AUCTION-WON") == 0)) {
            head(answer, 200, "Command completed successfully");
            property(answer, "status", 0, "ACTIVE");
            property(answer, "auth", 0, "s3cr3t-auth");
            if (!registrar->without_expiry) {
                property(answer, registrar->cnr ? "created date" : "createddate", 0, "2030-01-02 03:04:05.0");
                property(answer, registrar->cnr ? "registration expiration date" : "registrationexpirationdate", 0,
                         "2031-01-02 03:04:05");
            }
            return;
        }
    }
    head(answer, 545, "Object not found");
}

static void delete_application(fake_registrar *registrar, const char *lines, bo_buf *answer)
{
    char id[256];
    fake_application *one;

    value(lines, "APPLICATION", id);
    one = fake_registrar_find(registrar, id);
    if (!one || one->deleted) {
        head(answer, 545, "Object not found");
    } else if (strcmp(one->status, "SUCCESSFUL") == 0 || strncmp(one->status, "AUCTION", 7) == 0) {
        head(answer, 552, "Object status does not allow for operation");
    } else {
        one->deleted = true;
        head(answer, 200, "Command completed successfully");
    }
}

static server_fate handle(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    fake_registrar *registrar = context;
    bo_buf lines = server_field(body, "s_command");
    bool same_platform = registrar->cnr == !strstr(body, "s_entity=");
    char command[256];
    server_fate fate = SERVER_ANSWER;

    (void)nth;
    value(lines.data, "COMMAND", command);
    if (registrar->down) {
        fate = SERVER_CUT;
    } else if (!same_platform) {
        head(answer, 507, "Invalid command format");
    } else if (registrar->cnr && strcmp(command, "AddContact") == 0) {
        add_contact(registrar, lines.data, answer);
    } else if (strcmp(command, "AddDomainApplication") == 0) {
        fate = add_application(registrar, lines.data, answer);
    } else if (strcmp(command, "StatusDomainApplication") == 0) {
        status_application(registrar, lines.data, answer);
    } else if (strcmp(command, "QueryDomainApplicationList") == 0) {
        list_applications(registrar, lines.data, answer);
    } else if (strcmp(command, "StatusAccount") == 0) {
        head(answer, 200, "Command completed successfully");
        property(answer, "amount", 0, *registrar->balance ? registrar->balance : "1000000.00");
        property(answer, "currency", 0, *registrar->currency ? registrar->currency : "USD");
    } else if (strcmp(command, "DeleteDomainApplication") == 0) {
        delete_application(registrar, lines.data, answer);
    } else if (strcmp(command, "StatusDomain") == 0) {
        status_domain(registrar, lines.data, answer);
    } else {
        head(answer, 500, "Invalid command name");
    }
    bo_buf_text(answer, "EOF\r\n");
    bo_buf_free(&lines);
    return fate;
}

void fake_registrar_start(fake_registrar *registrar)
{
    (void)memset(registrar, 0, sizeof *registrar);
    registrar->server = server_start(handle, registrar, false);
}

void fake_registrar_stop(fake_registrar *registrar)
{
    server_stop(registrar->server);
    registrar->server = NULL;
}

size_t fake_registrar_set(fake_registrar *registrar, const char *domain, const char *status)
{
    size_t set = 0;

    for (size_t i = 0; i < registrar->count; i++) {
        if (strcmp(registrar->applications[i].domain, domain) == 0) {
            (void)snprintf(registrar->applications[i].status, sizeof registrar->applications[i].status, "%s", status);
            set++;
        }
    }
    return set;
}

fake_application *fake_registrar_find(fake_registrar *registrar, const char *id)
{
    for (size_t i = 0; i < registrar->count; i++) {
        if (strcmp(registrar->applications[i].id, id) == 0) {
            return &registrar->applications[i];
        }
    }
    return NULL;
}

size_t fake_registrar_count(const fake_registrar *registrar, const char *domain)
{
    size_t count = 0;

    for (size_t i = 0; i < registrar->count; i++) {
        count += !registrar->applications[i].deleted && strcmp(registrar->applications[i].domain, domain) == 0;
    }
    return count;
}
