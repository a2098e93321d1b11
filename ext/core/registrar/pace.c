#include "pace.h"

#define BACKOFF_SECONDS 0.1      /* before the second try; doubles with each further one */
#define SLOW_DOWN 5.0            /* how much longer everything waits after "usage exceeded" */
#define FAILURES_IN_A_ROW_MIN 8u /* so many failures without an answer between them: the registrar is given up */
#define CODE_CLOSING 420
#define CODE_SERVER_ERROR 421
#define CODE_NO_SESSION 423
#define CODE_USAGE_EXCEEDED 425

static unsigned failure_limit(const bo_pace *pace)
{
    return pace->most > FAILURES_IN_A_ROW_MIN ? pace->most : FAILURES_IN_A_ROW_MIN;
}

void bo_pace_init(bo_pace *pace, unsigned most, uint64_t seed)
{
    *pace = (bo_pace){.most = most, .allowed = most, .random = seed | 1};
}

bool bo_pace_is_down(const bo_pace *pace)
{
    return pace->failures >= failure_limit(pace);
}

void bo_pace_begin(bo_pace *pace)
{
    if (bo_pace_is_down(pace)) {
        pace->failures = failure_limit(pace) - 1;
        pace->allowed = 1;
        pace->answers = 0;
    }
}

bool bo_pace_is_passing(int code)
{
    return code == CODE_CLOSING || code == CODE_SERVER_ERROR || code == CODE_NO_SESSION || code == CODE_USAGE_EXCEEDED;
}

/* Between half and the whole of the time, so that many that failed together do not come back together. */
static double jitter(bo_pace *pace, double seconds)
{
    uint64_t x = pace->random;

    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    pace->random = x;
    return seconds * (0.5 + (double)(x >> 11) / 18014398509481984.0); /* 2^54 */
}

double bo_pace_backoff(bo_pace *pace, unsigned tries)
{
    double wait = BACKOFF_SECONDS;

    for (unsigned i = 1; i < tries; i++) {
        wait *= 2;
    }
    return jitter(pace, wait);
}

/* The others that were under way with the first one are told the same; they do not slow it down further. */
static void slow_down(bo_pace *pace, unsigned tries, double now)
{
    if (now >= pace->resume) {
        pace->allowed = pace->allowed > 1 ? pace->allowed / 2 : 1;
        pace->answers = 0;
        pace->resume = now + SLOW_DOWN * bo_pace_backoff(pace, tries);
    }
}

void bo_pace_answered(bo_pace *pace, int code, unsigned tries, double now)
{
    pace->failures = 0;
    if (code == CODE_USAGE_EXCEEDED) {
        slow_down(pace, tries, now);
    } else if (pace->allowed < pace->most && ++pace->answers >= pace->allowed) {
        pace->allowed++;
        pace->answers = 0;
    }
}

void bo_pace_failed(bo_pace *pace)
{
    pace->failures++;
}

bool bo_pace_may_start(const bo_pace *pace, unsigned under_way, double now)
{
    return under_way < pace->allowed && now >= pace->resume && !bo_pace_is_down(pace);
}
