#ifndef BO_REGISTRAR_SETTINGS_H
#define BO_REGISTRAR_SETTINGS_H

#include "dialect.h"

/* The only place that says what a setting may be. Tells the platform's dialect and the address that is meant. */
bo_status bo_registrar_settings_check(const bo_registrar_settings *settings, const bo_dialect **dialect,
                                      const char **endpoint, bo_err *err);

#endif
