/* base: what every other room of the core uses: errors, buffers, money, the clock, the MySQL session. */
#ifndef BO_ERR_H
#define BO_ERR_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

typedef enum {
    BO_OK = 0,
    BO_ERR_MEMORY,    /* an allocation failed */
    BO_ERR_SETTING,   /* a setting or argument has a value it may not have */
    BO_ERR_DATABASE,  /* MySQL said no, or is gone */
    BO_ERR_FEED,      /* the droplist's source is broken as a whole */
    BO_ERR_BUSY,      /* someone else is doing it */
    BO_ERR_PATTERN,   /* a search pattern does not compile; offset says where */
    BO_ERR_LIMIT,     /* a search took more than it may */
    BO_ERR_SNAPSHOT,  /* the snapshot cannot be written or is damaged */
    BO_ERR_ORDER,     /* a rule of the backorders forbids it; reason says which */
    BO_ERR_REGISTRAR, /* no usable answer from the registrar */
    BO_ERR_HOST,      /* WHMCS could not do what it was asked */
} bo_status;

typedef struct {
    bo_status status;
    size_t offset;     /* BO_ERR_PATTERN: byte offset in the pattern */
    char reason[32];   /* a word for programs, e.g. "not-priced"; may be empty */
    char message[512]; /* one sentence for a person, without credentials or contact data */
} bo_err;

/* Fills `err` (which may be NULL) and returns `status`, so that a failing function can end with `return bo_fail(...)`.
 */
bo_status bo_fail(bo_err *err, bo_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The same with a reason. */
bo_status bo_fail_reason(bo_err *err, bo_status status, const char *reason, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

bo_status bo_fail_memory(bo_err *err);

/* BO_ERR_SETTING, with a sentence that names the setting, its value and its bounds, when it is not within them. */
bo_status bo_check_bounds(const char *setting, int64_t value, int64_t least, int64_t most, bo_err *err);

#endif
