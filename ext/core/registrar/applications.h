#ifndef BO_APPLICATIONS_H
#define BO_APPLICATIONS_H

#include "registrar.h"

/* An application to be made. */
typedef struct {
    const char *domain, *zone_class; /* zone_class "" or NULL: the platform's own */
    const bo_contact *contact;       /* applications of one client share the pointer */
    /*
     * Filled: the answer that decided it, of AddDomainApplication or of the command before it that was refused; `sent`
     * tells whether AddDomainApplication may have been sent. The caller frees the response. Has no command.
     */
    bo_call call;
} bo_application;

/*
 * Makes many applications at once, as bo_registrar_perform does its calls. Where the platform knows contacts by handle,
 * each distinct contact is made known first; what fails then fails its applications. Returns BO_OK when every
 * application was taken care of, whatever its outcome.
 */
bo_status bo_applications_add(bo_registrar *registrar, bo_application *applications, size_t count, bo_err *err);

#endif
