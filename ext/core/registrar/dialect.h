#ifndef BO_DIALECT_H
#define BO_DIALECT_H

#include "registrar.h"

/* What the platform's word for an application's status means to a backorder. */
typedef enum {
    BO_APPLICATION_UNKNOWN, /* a word nobody told us of: kept, never guessed */
    BO_APPLICATION_WAITING,
    BO_APPLICATION_CAUGHT,
    BO_APPLICATION_FAILED,
    BO_APPLICATION_AUCTION,
    BO_APPLICATION_WON,
    BO_APPLICATION_LOST,
} bo_application_state;

typedef struct {
    const char *word; /* NULL ends the map */
    bo_application_state state;
} bo_status_word;

/* A form field the platform wants with every call, besides login, password and command. */
typedef struct {
    const char *name, *live, *test; /* name NULL: none */
} bo_system_field;

/* A registrar platform: everything in which one differs from another. */
typedef struct {
    const char *name;
    const char *endpoint, *test_endpoint;
    const char *login_field, *password_field, *command_field;
    bo_system_field system;
    struct {
        const char *add_application, *status_application, *list_applications, *status_domain;
    } commands;
    const char *application_class; /* in the command that adds an application */
    const char *class_pattern;     /* lists them */
    const bo_status_word *statuses;
} bo_dialect;

const bo_dialect *bo_dialect_find(const char *name); /* NULL: unknown */
const bo_dialect *bo_registrar_dialect(const bo_registrar *registrar);

bo_application_state bo_dialect_state(const bo_dialect *dialect, const char *word);

/* One field of a contact, e.g. {"FIRSTNAME", "Jane"}. */
typedef struct {
    const char *field, *value;
} bo_contact_field;

/*
 * The commands of backorders. `zone_class` NULL or "": the platform's own class. A list of applications starts with no
 * names; the caller adds them with bo_dialect_list_name.
 */
void bo_dialect_add_application(const bo_dialect *dialect, bo_command *command, const char *domain,
                                const char *zone_class, const bo_contact_field *contact, size_t fields);
void bo_dialect_status_application(const bo_dialect *dialect, bo_command *command, const char *application);
void bo_dialect_list_applications(const bo_dialect *dialect, bo_command *command, const char *zone_class, size_t first,
                                  size_t limit);
void bo_dialect_delete_application(const bo_dialect *dialect, bo_command *command, const char *application);
void bo_dialect_list_name(bo_command *command, unsigned index, const char *domain);
void bo_dialect_status_domain(const bo_dialect *dialect, bo_command *command, const char *domain);

#endif
