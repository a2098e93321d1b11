#include "run.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define NOTES_MAX 100
#define RENEW_SECONDS 20.0
#define CALLS_PER_CONNECTION 4 /* so that a portion of slow calls is over before the lease is */

bo_status bo_run_start(bo_run *run, bo_db *db, bo_registrar *registrar, const bo_host *host, bo_batch_report *report,
                       const char *actor, bo_err *err)
{
    *report = (bo_batch_report){0};
    *run = (bo_run){.db = db,
                    .registrar = registrar,
                    .host = host,
                    .report = report,
                    .hand = {actor, bo_clock_now()},
                    .renewed = bo_clock_monotonic()};
    return bo_lease_take(db, &run->lease, "batch", err);
}

bo_status bo_run_end(bo_run *run, bo_status status, bo_err *err)
{
    bo_err ignored;
    bo_status released;

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

void bo_run_note(bo_run *run, const char *format, ...)
{
    char sentence[768];
    va_list args;

    va_start(args, format);
    (void)vsnprintf(sentence, sizeof sentence, format, args);
    va_end(args);
    if (++run->report->error_count <= NOTES_MAX) {
        for (char *c = sentence; *c; c++) {
            *c = *c == '\n' || *c == '\r' ? ' ' : *c;
        }
        bo_buf_text(&run->report->errors, sentence);
        bo_buf_char(&run->report->errors, '\n');
    }
}

bo_status bo_run_tolerate(bo_run *run, const char *name, bo_status status, const bo_err *failure, bo_err *err)
{
    if (status == BO_OK) {
        return BO_OK;
    }
    if (status == BO_ERR_DATABASE || status == BO_ERR_MEMORY) {
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

/* After each portion. `status` and `failure` are what it came to. */
static bo_status end_portion(bo_run *run, bo_status status, const bo_err *failure, bo_err *err)
{
    /* each call has its own error too, so the callers need not know of this one */
    if (status != BO_OK) {
        bo_run_note(run, "%s", failure->message);
    }
    if (bo_registrar_is_down(run->registrar)) {
        run->down = true;
        bo_run_note(run, "The registrar does not answer; what is left to ask it waits for the next run.");
    }
    return bo_run_renew(run, err);
}

bo_status bo_run_apply(bo_run *run, bo_application *applications, size_t count, bo_err *err)
{
    bo_err failure;
    bo_status status = bo_applications_add(run->registrar, applications, count, &failure);

    return end_portion(run, status, &failure, err);
}

bo_status bo_run_perform(bo_run *run, bo_call *calls, size_t count, bo_err *err)
{
    size_t portion = bo_run_portion(run);
    size_t at = 0;
    bo_err failure;
    bo_status status = BO_OK;

    while (status == BO_OK && at < count && !run->down) {
        size_t next = count - at < portion ? count - at : portion;
        status = end_portion(run, bo_registrar_perform(run->registrar, calls + at, next, &failure), &failure, err);
        at += next;
    }
    for (; at < count; at++) {
        (void)bo_fail(&calls[at].err, BO_ERR_REGISTRAR, "The registrar was not asked.");
    }
    return status;
}

const char *bo_call_failure(const bo_call *call, char out[512])
{
    if (!call->response) {
        (void)snprintf(out, 512, "%s", call->err.message);
    } else {
        char description[256];
        bo_plain_text(description, sizeof description, bo_response_description(call->response));
        (void)snprintf(out, 512, "The registrar answered %d: %s.", bo_response_code(call->response), description);
    }
    return out;
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
