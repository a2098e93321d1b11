#include "client.h"

#include <string.h>
#include <sys/socket.h>

#include "../base/clock.h"
#include "../domain/quote.h"

#define TRIES 4
#define CODE_CLOSING 420
#define WAIT_SECONDS 1.0 /* longest sleep of the loop; everything has timeouts of its own */

static const char given_up[] = "it does not answer other calls either";
static const char not_started[] = "the call could not be started";
static const char too_late[] = "the time for it had run out";

typedef struct {
    bo_registrar *registrar;
    bo_call *calls;
    size_t count, next, open; /* the next call to start; calls that have a slot */
    unsigned under_way;       /* tries; the other calls that have a slot wait for their next one */
} performance;

bool bo_registrar_is_down(const bo_registrar *registrar)
{
    return bo_pace_is_down(&registrar->pace);
}

void bo_registrar_set_deadline(bo_registrar *registrar, double deadline)
{
    registrar->deadline = deadline;
}

/* Why nothing more is started, NULL while things are. */
static const char *over(const performance *run, double now)
{
    double deadline = run->registrar->deadline;

    if (deadline > 0 && now >= deadline) {
        return too_late;
    }
    return bo_registrar_is_down(run->registrar) ? given_up : NULL;
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

static bool start_try(performance *run, bo_slot *slot)
{
    slot->tries++;
    slot->due = 0;
    slot->read = 0;
    slot->oversized = false;
    slot->error[0] = '\0';
    bo_buf_clear(&slot->answer);
    if (curl_multi_add_handle(run->registrar->multi, slot->easy) != CURLM_OK) {
        return false;
    }
    run->under_way++;
    return true;
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
        fail_call(call, not_started);
        free_slot(run, slot);
    }
}

/* Whether the call may be made again; sets when. */
static bool try_again(performance *run, bo_slot *slot, double now)
{
    if (slot->tries >= TRIES || slot->oversized || over(run, now) || (!slot->call->repeatable && slot->call->sent)) {
        return false;
    }
    slot->due = now + bo_pace_backoff(&run->registrar->pace, slot->tries);
    return true;
}

/* The server is about to close the connection: no other call may take it over, to be cut off there. */
static void close_connection(const bo_slot *slot)
{
    curl_socket_t socket;

    if (curl_easy_getinfo(slot->easy, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD) {
        (void)shutdown(socket, SHUT_RDWR);
    }
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
    bo_pace *pace = &run->registrar->pace;
    bo_err why = {0};
    bo_response *response = read_answer(slot, result, &why);
    int code = response ? bo_response_code(response) : 0;
    double now = bo_clock_monotonic();

    run->under_way--;
    call->sent = call->sent || slot->read > 0;
    if (response) {
        bo_pace_answered(pace, code, slot->tries, now);
    } else {
        bo_pace_failed(pace);
    }
    if (code == CODE_CLOSING) {
        close_connection(slot);
    }
    if ((!response || bo_pace_is_passing(code)) && try_again(run, slot, now)) {
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
            finish_try(run, slot, result);
            (void)curl_multi_remove_handle(run->registrar->multi, easy);
            any = true;
        }
    }
    return any;
}

/* Calls that are due for another try come first: new ones must not keep them waiting. */
static void start_retries(performance *run, double now)
{
    const char *why = over(run, now);

    for (unsigned i = 0; i < run->registrar->slot_count; i++) {
        bo_slot *slot = &run->registrar->slots[i];

        if (!slot->call || slot->due == 0) {
            continue;
        }
        if (why) {
            fail_call(slot->call, why);
            free_slot(run, slot);
        } else if (slot->due <= now && bo_pace_may_start(&run->registrar->pace, run->under_way, now) &&
                   !start_try(run, slot)) {
            fail_call(slot->call, not_started);
            free_slot(run, slot);
        }
    }
}

static void start_new(performance *run, double now)
{
    for (unsigned i = 0; i < run->registrar->slot_count && run->next < run->count; i++) {
        bo_slot *slot = &run->registrar->slots[i];

        if (!slot->call && !over(run, now) && bo_pace_may_start(&run->registrar->pace, run->under_way, now)) {
            start_call(run, slot, &run->calls[run->next++]);
        }
    }
}

static void bring_forward(double *soonest, double at, double now)
{
    if (at > now && at < *soonest) {
        *soonest = at;
    }
}

/* For how many milliseconds nothing can become due. */
static int idle_time(const performance *run, double now)
{
    double soonest = now + WAIT_SECONDS;

    bring_forward(&soonest, run->registrar->pace.resume, now);
    bring_forward(&soonest, run->registrar->deadline, now);
    for (unsigned i = 0; i < run->registrar->slot_count; i++) {
        if (run->registrar->slots[i].call) {
            bring_forward(&soonest, run->registrar->slots[i].due, now);
        }
    }
    return (int)((soonest - now) * 1000.0) + 1;
}

/* Takes back what is under way after libcurl itself failed; what waits for another try or its first is not started. */
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
    run->under_way = 0;
}

bo_status bo_registrar_perform(bo_registrar *registrar, bo_call *calls, size_t count, bo_err *err)
{
    performance run = {.registrar = registrar, .calls = calls, .count = count};
    const char *why = given_up;
    CURLMcode code = CURLM_OK;

    bo_pace_begin(&registrar->pace);
    for (size_t i = 0; i < count; i++) {
        calls[i].response = NULL;
        calls[i].sent = false;
        calls[i].err = (bo_err){0};
    }
    while (code == CURLM_OK && (run.open > 0 || run.next < count)) {
        double now = bo_clock_monotonic();
        int running;

        start_retries(&run, now);
        start_new(&run, now);
        why = over(&run, now);
        if (why && run.open == 0) {
            break;
        }
        code = curl_multi_perform(registrar->multi, &running);
        if (code == CURLM_OK && !finish_tries(&run)) {
            code = curl_multi_poll(registrar->multi, NULL, 0, idle_time(&run, now), NULL);
        }
    }
    if (code != CURLM_OK) {
        why = curl_multi_strerror(code);
        abandon(&run, why);
    }
    for (; run.next < count; run.next++) {
        fail_call(&calls[run.next], why ? why : given_up);
    }
    return code == CURLM_OK ? BO_OK : bo_fail(err, BO_ERR_REGISTRAR, "libcurl failed: %s.", curl_multi_strerror(code));
}

const char *bo_call_failure(const bo_call *call, char out[512])
{
    if (!call->response) {
        (void)snprintf(out, 512, "%s", call->err.message);
    } else {
        const char *told = bo_response_description(call->response);
        char description[256];

        (void)snprintf(out, 512, "The registrar answered %d: %s.", bo_response_code(call->response),
                       bo_quote(description, sizeof description, told, strlen(told)));
    }
    return out;
}
