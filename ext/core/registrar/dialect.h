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
    const char *name, *live, *test; /* name NULL: none; a value NULL: not sent to that system */
} bo_system_field;

/* What the platform calls a field of a contact. */
typedef struct {
    const char *name; /* NULL ends the list */
    size_t offset;    /* of the text in bo_contact */
} bo_contact_field;

/* A registrar platform: everything in which one differs from another. */
typedef struct {
    const char *name;
    const char *endpoint, *test_endpoint;
    const char *login_field, *password_field, *command_field;
    bo_system_field system;
    struct {
        const char *add_application, *status_application, *list_applications, *delete_application;
        const char *status_domain, *status_account;
        const char *list_drops;  /* NULL: not documented for this platform */
        const char *add_contact; /* NULL: an application has its contact's fields in itself, else a handle */
    } commands;
    const bo_contact_field *contact_fields;
    const char *application_class; /* in the command that adds an application */
    struct {
        const char *key, *value;
    } application_extra;       /* goes with that command */
    const char *class_pattern; /* lists them */
    const char *list_order;    /* a stable one, so that pages do not overlap */
    size_t list_names;         /* one list can be narrowed to so many names */
    size_t list_all;           /* so many names and more are looked for in the list of everything */
    const bo_status_word *statuses;
} bo_dialect;

const bo_dialect *bo_dialect_find(const char *name); /* NULL: unknown */
const bo_dialect *bo_registrar_dialect(const bo_registrar *registrar);

bo_application_state bo_dialect_state(const bo_dialect *dialect, const char *word);

/*
 * The commands of backorders. `zone_class` NULL or "": the platform's own class. An application is for `handle`;
 * NULL on a platform that wants the fields of `contact` in it.
 */
void bo_dialect_add_contact(const bo_dialect *dialect, bo_command *command, const bo_contact *contact);
void bo_dialect_add_application(const bo_dialect *dialect, bo_command *command, const char *domain,
                                const char *zone_class, const bo_contact *contact, const char *handle);
void bo_dialect_status_application(const bo_dialect *dialect, bo_command *command, const char *application);
void bo_dialect_delete_application(const bo_dialect *dialect, bo_command *command, const char *application);
void bo_dialect_status_domain(const bo_dialect *dialect, bo_command *command, const char *domain);
void bo_dialect_status_account(const bo_dialect *dialect, bo_command *command);

/* A page of the names that are about to drop, ordered by name. The platform has commands.list_drops. */
void bo_dialect_list_drops(const bo_dialect *dialect, bo_command *command, size_t first, size_t limit);

/*
 * A list of applications. It is narrowed to names by adding each with bo_dialect_list_name, which is told their count:
 * where the platform cannot do that for so many, the list has the account's other applications too. When there are many
 * names to look for, each list is best asked for bo_dialect_list_names(dialect, many) of them.
 */
void bo_dialect_list_applications(const bo_dialect *dialect, bo_command *command, const char *zone_class, size_t first,
                                  size_t limit);
void bo_dialect_list_name(const bo_dialect *dialect, bo_command *command, size_t index, size_t count,
                          const char *domain);
size_t bo_dialect_list_names(const bo_dialect *dialect, size_t many);

#endif
