#define _DEFAULT_SOURCE
#include "run.h"

#include "../domain/quote.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define NOTES_MAX 100
#define RENEW_SECONDS 5.0    /* what stood still for longer asks whether the lease is still its own */
#define ASKING_SECONDS 240.0 /* of a run; what is left to ask the registrar after that waits for the next */
#define PATIENCE_SECONDS 20.0
#define PATIENCE_STEP 200000      /* microseconds */
#define SHORT_SECONDS (3 * 86400) /* before a drop the registrar locks the reseller's money for it */
#define CALLS_PER_CONNECTION 4    /* so that a portion of slow calls is over before the lease is */

bo_status bo_run_start(bo_run *run, bo_db *db, bo_registrar *registrar, const bo_host *host, bo_batch_report *report,
                       const char *actor, bo_err *err)
{
    *report = (bo_batch_report){0};
    *run = (bo_run){.db = db,
                    .registrar = registrar,
                    .host = host,
                    .report = report,
                    .hand = {actor, bo_clock_now()},
                    .renewed = bo_clock_monotonic(),
                    .deadline = bo_clock_monotonic() + ASKING_SECONDS};
    if (registrar) {
        bo_registrar_set_deadline(registrar, run->deadline);
    }
    return bo_lease_take(db, &run->lease, "batch", err);
}

bo_status bo_run_start_soon(bo_run *run, bo_db *db, bo_registrar *registrar, const bo_host *host,
                            bo_batch_report *report, const char *actor, bo_err *err)
{
    double patience = bo_clock_monotonic() + PATIENCE_SECONDS;
    bo_status status = bo_run_start(run, db, registrar, host, report, actor, err);

    while (status == BO_ERR_BUSY && bo_clock_monotonic() < patience) {
        (void)usleep(PATIENCE_STEP);
        status = bo_run_start(run, db, registrar, host, report, actor, err);
    }
    return status;
}

bo_status bo_run_end(bo_run *run, bo_status status, bo_err *err)
{
    bo_err ignored;
    bo_status released;

    if (run->registrar) {
        bo_registrar_set_deadline(run->registrar, 0);
    }
    if (bo_db_lost(run->db)) {
        return status;
    }
    released = bo_lease_release(run->db, &run->lease, status == BO_OK ? err : &ignored);
    return status == BO_OK ? released : status;
}

bo_status bo_run_renew(bo_run *run, bo_err *err)
{
    double now = bo_clock_monotonic();

    if (now - run->renewed < RENEW_SECONDS) {
        return BO_OK;
    }
    run->renewed = now;
    return bo_lease_renew(run->db, &run->lease, err);
}

void bo_run_kept(bo_run *run)
{
    run->renewed = bo_clock_monotonic();
}

void bo_run_note(bo_run *run, const char *format, ...)
{
    char sentence[768], shown[sizeof sentence];
    va_list args;

    va_start(args, format);
    (void)vsnprintf(sentence, sizeof sentence, format, args);
    va_end(args);
    if (++run->report->error_count <= NOTES_MAX) {
        for (char *c = sentence; *c; c++) {
            *c = *c == '\n' || *c == '\r' ? ' ' : *c;
        }
        bo_buf_text(&run->report->errors, bo_quote(shown, sizeof shown, sentence, strlen(sentence)));
        bo_buf_char(&run->report->errors, '\n');
    }
}

bo_status bo_run_tolerate(bo_run *run, const char *name, bo_status status, const bo_err *failure, bo_err *err)
{
    if (status == BO_OK) {
        return BO_OK;
    }
    if (status == BO_ERR_DATABASE || status == BO_ERR_MEMORY ||
        (status == BO_ERR_BUSY && strcmp(failure->reason, BO_LEASE_LOST) == 0)) {
        *err = *failure;
        return status;
    }
    /* a page was quicker and deleted or changed it: nothing is wrong, the next run sees what there is */
    if (status == BO_ERR_BUSY) {
        return BO_OK;
    }
    bo_run_note(run, "%s: %s", name, failure->message);
    return BO_OK;
}

size_t bo_run_portion(const bo_run *run)
{
    return (size_t)bo_registrar_concurrency(run->registrar) * CALLS_PER_CONNECTION;
}

void bo_run_performed(bo_run *run, bo_status status, const bo_err *failure)
{
    /* each call has its own error too, so the callers need not know of this one */
    if (status != BO_OK) {
        bo_run_note(run, "%s", failure->message);
    }
    if (bo_registrar_is_down(run->registrar) && !run->down) {
        run->down = true;
        bo_run_note(run, "The registrar does not answer; what is left to ask it waits for the next run.");
    } else if (bo_clock_monotonic() > run->deadline && !run->down) {
        run->down = true;
        bo_run_note(run, "The registrar is slow; what is left to ask it waits for the next run.");
    }
}

bo_status bo_run_perform(bo_run *run, bo_call *calls, size_t count, bo_err *err)
{
    size_t portion = bo_run_portion(run);
    size_t at = 0;
    bo_status status = BO_OK;

    while (status == BO_OK && at < count && !run->down) {
        size_t next = count - at < portion ? count - at : portion;
        bo_err failure = {0};

        bo_run_performed(run, bo_registrar_perform(run->registrar, calls + at, next, &failure), &failure);
        status = bo_run_renew(run, err);
        at += next;
    }
    for (; at < count; at++) {
        (void)bo_fail(&calls[at].err, BO_ERR_REGISTRAR, "The registrar was not asked.");
    }
    return status;
}

void bo_run_explain(const bo_run *run, const bo_due *due, const char *why, char out[512])
{
    bool was_short = run->short_at != 0 && run->short_at >= due->row.drop_date - SHORT_SECONDS;

    (void)snprintf(out, 512, "%.400s%s", why,
                   was_short ? " The reseller's own account at the registrar was short of funds." : "");
}

void bo_run_count(bo_run *run, const char *cause)
{
    bo_batch_report *report = run->report;
    const struct {
        const char *cause;
        uint64_t *count;
    } counters[] = {
        {"reserved", &report->reserved}, {"submitting", &report->processing}, {"submitted", &report->submitted},
        {"failed", &report->failed},     {"refused", &report->failed},        {"expired", &report->failed},
        {"caught", &report->invoiced},   {"paid", &report->delivered},        {"paid-late", &report->delivered},
        {"won", &report->delivered},     {"gone", &report->cancelled},        {"cancelled", &report->cancelled},
    };

    for (size_t i = 0; i < sizeof counters / sizeof *counters; i++) {
        if (strcmp(counters[i].cause, cause) == 0) {
            ++*counters[i].count;
        }
    }
}

void bo_calls_free(bo_call *calls, bo_command *commands, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (calls) {
            bo_response_free(calls[i].response);
            calls[i].response = NULL;
        }
        if (commands) {
            bo_command_free(&commands[i]);
        }
    }
}
