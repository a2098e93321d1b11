#define _DEFAULT_SOURCE
#include "clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* A machine that was suspended has to see that time has passed: the lease of its run may have. */
#ifdef CLOCK_BOOTTIME
#define STEADY_CLOCK CLOCK_BOOTTIME
#else
#define STEADY_CLOCK CLOCK_MONOTONIC
#endif

static char *clock_path;

void bo_clock_file(const char *path)
{
    free(clock_path);
    clock_path = path && *path ? strdup(path) : NULL;
}

bool bo_clock_moved(bo_time *now)
{
    char text[32] = "";
    FILE *file = clock_path ? fopen(clock_path, "re") : NULL;
    char *end;
    long long value;

    *now = (bo_time)time(NULL);
    if (!file) {
        return false;
    }
    if (!fgets(text, sizeof text, file)) {
        text[0] = '\0';
    }
    (void)fclose(file);
    value = strtoll(text[0] == '@' ? text + 1 : text, &end, 10);
    if (end == text || (*end != '\0' && *end != '\n')) {
        return false;
    }
    *now = text[0] == '@' ? (bo_time)value : *now + (bo_time)value;
    return true;
}

bo_time bo_clock_now(void)
{
    bo_time now;

    (void)bo_clock_moved(&now);
    return now;
}

double bo_clock_monotonic(void)
{
    struct timespec at;

    (void)clock_gettime(STEADY_CLOCK, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

double bo_clock_worked(void)
{
    struct timespec at;

    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

/* Reads exactly `count` digits. */
static bool number(int *out, const char *text, size_t count)
{
    int value = 0;

    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
        value = value * 10 + (text[i] - '0');
    }
    *out = value;
    return true;
}

/* Days since 1970-01-01 of a date of the Gregorian calendar. */
static int64_t days_from_civil(int year, int month, int day)
{
    int64_t y = month <= 2 ? year - 1 : year;
    int64_t era = y / 400;
    int64_t of_era = y - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static bool is_date(int year, int month, int day)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return year >= 1970 && year <= 2105 && month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

static bool all_digits(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return true;
}

bool bo_time_parse(bo_time *out, const char *text, size_t len)
{
    int year, month, day, hour = 0, minute = 0, second = 0;

    if (len < 10 || !number(&year, text, 4) || text[4] != '-' || !number(&month, text + 5, 2) || text[7] != '-' ||
        !number(&day, text + 8, 2) || !is_date(year, month, day)) {
        return false;
    }
    if (len > 10) {
        if (len < 19 || text[10] != ' ' || !number(&hour, text + 11, 2) || text[13] != ':' ||
            !number(&minute, text + 14, 2) || text[16] != ':' || !number(&second, text + 17, 2) || hour > 23 ||
            minute > 59 || second > 59) {
            return false;
        }
        if (len > 19 && (text[19] != '.' || len == 20 || !all_digits(text + 20, len - 20))) {
            return false;
        }
    }
    *out = days_from_civil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second;
    return true;
}

const char *bo_time_format(bo_time at, char out[BO_TIME_TEXT])
{
    time_t seconds = (time_t)at;
    struct tm parts;

    (void)memset(&parts, 0, sizeof parts);
    (void)gmtime_r(&seconds, &parts);
    if (strftime(out, BO_TIME_TEXT, "%Y-%m-%d %H:%M:%S", &parts) == 0) {
        out[0] = '\0';
    }
    return out;
}
