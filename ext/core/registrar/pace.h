#ifndef BO_PACE_H
#define BO_PACE_H

#include <stdbool.h>
#include <stdint.h>

/*
 * How fast one registrar is asked: how many calls may be under way, when a failed one may be tried again, and when the
 * registrar is given up. Knows no clock: `now` is a point of bo_clock_monotonic.
 */
typedef struct {
    unsigned most;     /* calls that may ever be under way */
    unsigned allowed;  /* that may be now */
    unsigned answers;  /* since `allowed` last changed */
    unsigned failures; /* tries without an answer since the last one that had one */
    double resume;     /* nothing starts before */
    uint64_t random;   /* state of the jitter, never 0 */
} bo_pace;

void bo_pace_init(bo_pace *pace, unsigned most, uint64_t seed);

/* Many calls are about to begin. A registrar that was given up gets one, to find out whether it is back. */
void bo_pace_begin(bo_pace *pace);

/* What came of a try. "Usage exceeded" makes everything wait, and halves what may be under way; answers restore it. */
void bo_pace_answered(bo_pace *pace, int code, unsigned tries, double now);
void bo_pace_failed(bo_pace *pace);

bool bo_pace_is_down(const bo_pace *pace);

/* The transient errors of the server, after which a call may be made again. */
bool bo_pace_is_passing(int code);

/* Whether one more call may start while so many are under way. */
bool bo_pace_may_start(const bo_pace *pace, unsigned under_way, double now);

/* Seconds until a call that has been tried so many times is tried again: doubling, and never quite the same. */
double bo_pace_backoff(bo_pace *pace, unsigned tries);

#endif
