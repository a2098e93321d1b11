#include "err.h"

#include <inttypes.h>
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

bo_status bo_check_bounds(const char *setting, int64_t value, int64_t least, int64_t most, bo_err *err)
{
    if (value >= least && value <= most) {
        return BO_OK;
    }
    return bo_fail(err, BO_ERR_SETTING, "%s is %" PRId64 "; it must be from %" PRId64 " to %" PRId64 ".", setting,
                   value, least, most);
}
