#ifndef BO_APPLICATIONS_H
#define BO_APPLICATIONS_H
#include "registrar.h"
typedef struct {
    const char *domain, *zone_class;
    const bo_contact *contact;
    bo_call call;
} bo_application;
bo_status bo_applications_add(bo_registrar *registrar, bo_application *applications, size_t count, bo_err *err);
#endif
