#include "err.h"

#include <stdio.h>

static void fill(bo_err *err, bo_status status, const char *reason, const char *format, va_list args)
{
    if (!err) {
        return;
    }
    err->status = status;
    err->offset = 0;
    (void)snprintf(err->reason, sizeof err->reason, "%s", reason);
    (void)vsnprintf(err->message, sizeof err->message, format, args);
}

bo_status bo_fail(bo_err *err, bo_status status, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fill(err, status, "", format, args);
    va_end(args);
    return status;
}

bo_status bo_fail_reason(bo_err *err, bo_status status, const char *reason, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    fill(err, status, reason, format, args);
    va_end(args);
    return status;
}

bo_status bo_fail_memory(bo_err *err)
{
    return bo_fail(err, BO_ERR_MEMORY, "Out of memory.");
}
