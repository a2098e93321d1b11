#ifndef BO_CLOCK_H
#define BO_CLOCK_H

#include "err.h"

#include <stdbool.h>
#include <stdint.h>

/* A point in time: seconds since 1970-01-01 00:00:00 UTC. */
typedef int64_t bo_time;

#define BO_TIME_TEXT 20 /* "YYYY-MM-DD HH:MM:SS" and its NUL */

/*
 * The clock of everything that acts on time. Without a clock file it is the system's. A clock file holds "+N" or "-N"
 * (seconds off the system's clock) or "@N" (stands at N); it is read at every call, so a test can move a running
 * server. A clock file that is missing or holds anything else is as if there were none.
 */
void bo_clock_file(
    const char *path); /* copies the path; NULL or "": the system's clock; not thread-safe, call at start */
bo_time bo_clock_now(void);

/* The same, and whether a clock file moves or stops it. */
bool bo_clock_moved(bo_time *now);

/* Seconds on a clock that only goes forward, for durations and deadlines. */
double bo_clock_monotonic(void);

/* Seconds that this thread has worked: what work has taken, however busy the machine is. */
double bo_clock_worked(void);

/* Reads "YYYY-MM-DD HH:MM:SS", optionally with a fraction, or "YYYY-MM-DD" (midnight). Years 1970 to 2105. */
bool bo_time_parse(bo_time *out, const char *text, size_t len);

/* Writes "YYYY-MM-DD HH:MM:SS" and returns `out`. */
const char *bo_time_format(bo_time at, char out[BO_TIME_TEXT]);

#endif
