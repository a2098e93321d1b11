#include "client.h"

#include <stdlib.h>
#include <string.h>

#include "../base/clock.h"

#define TRIES 4
#define BACKOFF_SECONDS 0.1      /* before the second try; doubles with each further one */
#define SLOW_DOWN 5.0            /* how much longer to wait after "usage exceeded" */
#define WAIT_MILLISECONDS 1000   /* longest sleep of the loop; everything has timeouts of its own */
#define FAILURES_IN_A_ROW_MIN 8u /* so many failures without an answer between them: the registrar is given up */

typedef struct {
    bo_registrar *registrar;
    bo_call *calls;
    size_t count, next, open; /* the next call to start; calls under way or waiting */
} performance;

static unsigned failure_limit(const bo_registrar *registrar)
{
    return registrar->slot_count > FAILURES_IN_A_ROW_MIN ? registrar->slot_count : FAILURES_IN_A_ROW_MIN;
}

bool bo_registrar_is_down(const bo_registrar *registrar)
{
    return registrar->failures >= failure_limit(registrar);
}

static bool given_up(const performance *run)
{
    return bo_registrar_is_down(run->registrar);
}

/* The command's name, for messages; everything else in a command may be private. */
static void command_name(const bo_call *call, char out[64])
{
    const char *lines = call->command->lines.data;
    size_t len;

    out[0] = '\0';
    if (lines && strncmp(lines, "COMMAND=", 8) == 0) {
        len = strcspn(lines + 8, "\n");
        len = len < 63 ? len : 63;
        memcpy(out, lines + 8, len);
        out[len] = '\0';
    }
}

static void fail_call(bo_call *call, const char *why)
{
    char name[64];

    command_name(call, name);
    (void)bo_fail(&call->err, BO_ERR_REGISTRAR, "The registrar gave no answer to %s: %s.", *name ? name : "a command",
                  why);
}

/* Between half and the whole of the time, so that many that failed together do not come back together. */
static double jitter(bo_registrar *registrar, double seconds)
{
    uint64_t x = registrar->random;

    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    registrar->random = x;
    return seconds * (0.5 + (double)(x >> 11) / 18014398509481984.0);
}

static bool start_try(performance *run, bo_slot *slot)
{
    slot->tries++;
    slot->due = 0;
    slot->read = 0;
    slot->oversized = false;
    slot->error[0] = '\0';
    bo_buf_clear(&slot->answer);
    return curl_multi_add_handle(run->registrar->multi, slot->easy) == CURLM_OK;
}

static void free_slot(performance *run, bo_slot *slot)
{
    slot->call = NULL;
    run->open--;
}

static void start_call(performance *run, bo_slot *slot, bo_call *call)
{
    const bo_buf *form = &run->registrar->form, *lines = &call->command->lines;

    run->open++;
    slot->call = call;
    slot->tries = 0;
    slot->rewindable = call->repeatable;
    bo_buf_clear(&slot->body);
    bo_buf_append(&slot->body, form->data, form->len);
    bo_form_append(&slot->body, lines->data ? lines->data : "", lines->len);
    if (bo_buf_failed(&slot->body) || bo_buf_failed(lines)) {
        (void)bo_fail_memory(&call->err);
        free_slot(run, slot);
        return;
    }
    (void)curl_easy_setopt(slot->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)slot->body.len);
    if (!start_try(run, slot)) {
        fail_call(call, "the call could not be started");
        free_slot(run, slot);
    }
}

static bool is_passing(int code)
{
    return code == 420 || code == 421 || code == 423 || code == 425;
}

/* Whether the call may be made again; sets when. */
static bool try_again(performance *run, bo_slot *slot, int code)
{
    double wait = BACKOFF_SECONDS;

    if (slot->tries >= TRIES || slot->oversized || given_up(run) || (!slot->call->repeatable && slot->call->sent)) {
        return false;
    }
    for (unsigned i = 1; i < slot->tries; i++) {
        wait *= 2;
    }
    slot->due = bo_clock_monotonic() + jitter(run->registrar, code == 425 ? wait * SLOW_DOWN : wait);
    return true;
}

/* Reads the answer of a finished try; NULL with a reason when there is none. */
static bo_response *read_answer(bo_slot *slot, CURLcode result, bo_err *err)
{
    bo_response *response = NULL;
    long http = 0;

    if (slot->oversized) {
        (void)bo_fail(err, BO_ERR_REGISTRAR, "it has more than %u bytes", BO_ANSWER_MAX);
    } else if (result != CURLE_OK) {
        (void)bo_fail(err, BO_ERR_REGISTRAR, "%s", *slot->error ? slot->error : curl_easy_strerror(result));
    } else if (curl_easy_getinfo(slot->easy, CURLINFO_RESPONSE_CODE, &http), http != 200) {
        (void)bo_fail(err, BO_ERR_REGISTRAR, "the server said HTTP %ld", http);
    } else if (bo_response_parse(&response, slot->answer.data ? slot->answer.data : "", slot->answer.len, err) !=
               BO_OK) {
        (void)bo_fail(err, BO_ERR_REGISTRAR, "%zu bytes came that are no answer", slot->answer.len);
    }
    return response;
}

static void finish_try(performance *run, bo_slot *slot, CURLcode result)
{
    bo_call *call = slot->call;
    bo_err why = {0};
    bo_response *response = read_answer(slot, result, &why);
    int code = response ? bo_response_code(response) : 0;

    call->sent = call->sent || slot->read > 0;
    run->registrar->failures = response ? 0 : run->registrar->failures + 1;
    if ((!response || is_passing(code)) && try_again(run, slot, code)) {
        bo_response_free(response);
        return;
    }
    if (response) {
        call->response = response;
    } else {
        fail_call(call, why.message);
    }
    free_slot(run, slot);
}

/* Returns whether any try came to an end. */
static bool finish_tries(performance *run)
{
    CURLMsg *message;
    bool any = false;
    int left;

    while ((message = curl_multi_info_read(run->registrar->multi, &left))) {
        CURL *easy = message->easy_handle;
        CURLcode result = message->data.result;
        bo_slot *slot = NULL;

        if (message->msg == CURLMSG_DONE) {
            (void)curl_easy_getinfo(easy, CURLINFO_PRIVATE, (char **)&slot);
            (void)curl_multi_remove_handle(run->registrar->multi, easy);
            finish_try(run, slot, result);
            any = true;
        }
    }
    return any;
}

/* Starts what can be started; returns for how many milliseconds nothing else will become due. */
static int start_due(performance *run)
{
    double now = bo_clock_monotonic();
    double soonest = now + WAIT_MILLISECONDS / 1000.0;

    for (unsigned i = 0; i < run->registrar->slot_count; i++) {
        bo_slot *slot = &run->registrar->slots[i];
        if (!slot->call && run->next < run->count && !given_up(run)) {
            start_call(run, slot, &run->calls[run->next++]);
        } else if (slot->call && slot->due > 0 && (slot->due <= now || given_up(run))) {
            if (given_up(run) || !start_try(run, slot)) {
                fail_call(slot->call, "it does not answer other calls either");
                free_slot(run, slot);
            }
        } else if (slot->call && slot->due > 0 && slot->due < soonest) {
            soonest = slot->due;
        }
    }
    return (int)((soonest - now) * 1000.0) + 1;
}

/* Takes back what is under way after libcurl itself failed. */
static void abandon(performance *run, const char *why)
{
    for (unsigned i = 0; i < run->registrar->slot_count; i++) {
        bo_slot *slot = &run->registrar->slots[i];
        if (slot->call) {
            (void)curl_multi_remove_handle(run->registrar->multi, slot->easy);
            slot->call->sent = slot->call->sent || slot->read > 0;
            fail_call(slot->call, why);
            free_slot(run, slot);
        }
    }
}

bo_status bo_registrar_perform(bo_registrar *registrar, bo_call *calls, size_t count, bo_err *err)
{
    performance run = {.registrar = registrar, .calls = calls, .count = count};
    bo_status status = BO_OK;

    if (bo_registrar_is_down(registrar)) {
        registrar->failures = failure_limit(registrar) - 1;
    }
    for (size_t i = 0; i < count; i++) {
        calls[i].response = NULL;
        calls[i].sent = false;
        calls[i].err = (bo_err){0};
    }
    while (run.open > 0 || (run.next < run.count && !given_up(&run))) {
        int wait = start_due(&run);
        int running;
        CURLMcode code = curl_multi_perform(registrar->multi, &running);

        if (code == CURLM_OK && !finish_tries(&run)) {
            code = curl_multi_poll(registrar->multi, NULL, 0, wait, NULL);
        }
        if (code != CURLM_OK) {
            abandon(&run, curl_multi_strerror(code));
            registrar->failures = failure_limit(registrar);
            status = bo_fail(err, BO_ERR_REGISTRAR, "libcurl failed: %s.", curl_multi_strerror(code));
        }
    }
    for (; run.next < count; run.next++) {
        fail_call(&calls[run.next], "it does not answer other calls either");
    }
    return status;
}
