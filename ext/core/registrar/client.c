#define _DEFAULT_SOURCE
#include "client.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/clock.h"
#include "settings.h"

#define CONNECT_SECONDS 10

void bo_form_append(bo_buf *form, const char *text, size_t len)
{
    static const char hex[] = "0123456789ABCDEF";

    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
            c == '_') {
            bo_buf_char(form, (char)c);
        } else if (c == ' ') {
            bo_buf_char(form, '+');
        } else {
            char escaped[3] = {'%', hex[c >> 4], hex[c & 15]};
            bo_buf_append(form, escaped, sizeof escaped);
        }
    }
}

static void append_field(bo_buf *form, const char *name, const char *value)
{
    if (form->len > 0) {
        bo_buf_char(form, '&');
    }
    bo_buf_text(form, name);
    bo_buf_char(form, '=');
    bo_form_append(form, value, strlen(value));
}

static size_t give_body(char *to, size_t size, size_t count, void *context)
{
    bo_slot *slot = context;
    size_t len = slot->body.len - slot->read;

    if (len > size * count) {
        len = size * count;
    }
    if (len > 0) {
        memcpy(to, slot->body.data + slot->read, len);
    }
    slot->read += len;
    return len;
}

/*
 * libcurl sends a request again by itself when a kept-alive connection turns out to be closed. A call that must not be
 * made twice forbids it: the server may have done it before it closed.
 */
static int rewind_body(void *context, curl_off_t offset, int origin)
{
    bo_slot *slot = context;

    if (!slot->rewindable || origin != SEEK_SET || offset < 0 || (size_t)offset > slot->body.len) {
        return CURL_SEEKFUNC_FAIL;
    }
    slot->read = (size_t)offset;
    return CURL_SEEKFUNC_OK;
}

static size_t take_answer(char *data, size_t size, size_t count, void *context)
{
    bo_slot *slot = context;
    size_t len = size * count;

    if (len > BO_ANSWER_MAX - slot->answer.len) {
        slot->oversized = true;
        return 0;
    }
    bo_buf_append(&slot->answer, data, len);
    return bo_buf_failed(&slot->answer) ? 0 : len;
}

static void limit_protocol(CURL *easy, const char *endpoint)
{
    bool https = strncmp(endpoint, "https:", 6) == 0;

#if LIBCURL_VERSION_NUM >= 0x075500
    (void)curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, https ? "https" : "http");
#else
    (void)curl_easy_setopt(easy, CURLOPT_PROTOCOLS, https ? CURLPROTO_HTTPS : CURLPROTO_HTTP);
#endif
}

static bo_status open_slot(bo_registrar *registrar, bo_slot *slot, bo_err *err)
{
    CURL *easy = slot->easy = curl_easy_init();

    if (!easy || curl_easy_setopt(easy, CURLOPT_URL, registrar->endpoint) != CURLE_OK ||
        curl_easy_setopt(easy, CURLOPT_PROXY, registrar->proxy ? registrar->proxy : "") != CURLE_OK ||
        (registrar->ca_file && curl_easy_setopt(easy, CURLOPT_CAINFO, registrar->ca_file) != CURLE_OK)) {
        return bo_fail_memory(err);
    }
    limit_protocol(easy, registrar->endpoint);
    (void)curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    (void)curl_easy_setopt(easy, CURLOPT_POST, 1L);
    (void)curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    (void)curl_easy_setopt(easy, CURLOPT_HTTPHEADER, registrar->headers);
    (void)curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT,
                           (long)(registrar->timeout < CONNECT_SECONDS ? registrar->timeout : CONNECT_SECONDS));
    (void)curl_easy_setopt(easy, CURLOPT_TIMEOUT, (long)registrar->timeout);
    (void)curl_easy_setopt(easy, CURLOPT_READFUNCTION, give_body);
    (void)curl_easy_setopt(easy, CURLOPT_READDATA, slot);
    (void)curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, rewind_body);
    (void)curl_easy_setopt(easy, CURLOPT_SEEKDATA, slot);
    (void)curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_answer);
    (void)curl_easy_setopt(easy, CURLOPT_WRITEDATA, slot);
    (void)curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, slot->error);
    (void)curl_easy_setopt(easy, CURLOPT_PRIVATE, slot);
    return BO_OK;
}

static bool copy_settings(bo_registrar *registrar, const bo_registrar_settings *settings, const char *endpoint)
{
    const bo_dialect *dialect = registrar->dialect;
    const char *system = settings->test_system ? dialect->system.test : dialect->system.live;

    registrar->timeout = (unsigned)settings->timeout;
    registrar->slot_count = (unsigned)settings->concurrency;
    bo_pace_init(&registrar->pace, registrar->slot_count,
                 (uint64_t)(bo_clock_monotonic() * 1e9) ^ ((uint64_t)getpid() << 32));
    registrar->endpoint = strdup(endpoint);
    registrar->proxy = settings->proxy && *settings->proxy ? strdup(settings->proxy) : NULL;
    registrar->ca_file = settings->ca_file ? strdup(settings->ca_file) : NULL;
    if (dialect->system.name && system) {
        append_field(&registrar->form, dialect->system.name, system);
    }
    append_field(&registrar->form, dialect->login_field, settings->login);
    append_field(&registrar->form, dialect->password_field, settings->password);
    append_field(&registrar->form, dialect->command_field, "");
    return registrar->endpoint && (registrar->proxy || !settings->proxy || !*settings->proxy) &&
           (registrar->ca_file || !settings->ca_file) && !bo_buf_failed(&registrar->form);
}

static bo_status open_connections(bo_registrar *registrar, bo_err *err)
{
    /* an empty Expect spares the round trip of "100 Continue" */
    registrar->headers = curl_slist_append(NULL, "Expect:");
    registrar->multi = curl_multi_init();
    registrar->slots = calloc(registrar->slot_count, sizeof *registrar->slots);
    if (!registrar->headers || !registrar->multi || !registrar->slots) {
        return bo_fail_memory(err);
    }
    (void)curl_multi_setopt(registrar->multi, CURLMOPT_MAXCONNECTS, (long)registrar->slot_count);
    (void)curl_multi_setopt(registrar->multi, CURLMOPT_PIPELINING, (long)CURLPIPE_NOTHING);
    for (unsigned i = 0; i < registrar->slot_count; i++) {
        bo_status status = open_slot(registrar, &registrar->slots[i], err);
        if (status != BO_OK) {
            return status;
        }
    }
    return BO_OK;
}

bo_status bo_registrar_open(bo_registrar **out, const bo_registrar_settings *settings, bo_err *err)
{
    const bo_dialect *dialect;
    const char *endpoint;
    bo_registrar *registrar;
    bo_status status = bo_registrar_settings_check(settings, &dialect, &endpoint, err);

    *out = NULL;
    if (status != BO_OK) {
        return status;
    }
    registrar = calloc(1, sizeof *registrar);
    if (!registrar) {
        return bo_fail_memory(err);
    }
    registrar->dialect = dialect;
    status = copy_settings(registrar, settings, endpoint) ? open_connections(registrar, err) : bo_fail_memory(err);
    if (status != BO_OK) {
        bo_registrar_close(registrar);
        return status;
    }
    *out = registrar;
    return BO_OK;
}

/* Frees a buffer that held a password, and leaves nothing of it behind. */
static void free_secret(bo_buf *buf)
{
    if (buf->data) {
        explicit_bzero(buf->data, buf->capacity);
    }
    bo_buf_free(buf);
}

void bo_registrar_close(bo_registrar *registrar)
{
    if (!registrar) {
        return;
    }
    for (unsigned i = 0; registrar->slots && i < registrar->slot_count; i++) {
        bo_slot *slot = &registrar->slots[i];
        curl_easy_cleanup(slot->easy);
        free_secret(&slot->body);
        bo_buf_free(&slot->answer);
    }
    free(registrar->slots);
    if (registrar->multi) {
        (void)curl_multi_cleanup(registrar->multi);
    }
    curl_slist_free_all(registrar->headers);
    free(registrar->endpoint);
    free(registrar->proxy);
    free(registrar->ca_file);
    free_secret(&registrar->form);
    free(registrar);
}

const bo_dialect *bo_registrar_dialect(const bo_registrar *registrar)
{
    return registrar->dialect;
}

unsigned bo_registrar_concurrency(const bo_registrar *registrar)
{
    return registrar->slot_count;
}
