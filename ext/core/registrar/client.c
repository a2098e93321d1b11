#define _DEFAULT_SOURCE
#include "client.h"

#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../base/clock.h"

#define TIMEOUT_DEFAULT 30
#define TIMEOUT_MAX 60
#define CONNECT_SECONDS 10
#define CONCURRENCY_DEFAULT 16
#define CONCURRENCY_MAX 64

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

static bool is_loopback(const char *host)
{
    struct in_addr address;

    if (strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0) {
        return true;
    }
    return inet_pton(AF_INET, host, &address) == 1 && (ntohl(address.s_addr) >> 24) == 127;
}

/* An address of ours is https, or http to this machine, and carries no credentials. */
static bo_status check_endpoint(const char *endpoint, bo_err *err)
{
    CURLU *url = curl_url();
    char *scheme = NULL, *host = NULL, *user = NULL;
    bo_status status = BO_OK;

    if (!url) {
        return bo_fail_memory(err);
    }
    if (curl_url_set(url, CURLUPART_URL, endpoint, 0) != CURLUE_OK ||
        curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK ||
        curl_url_get(url, CURLUPART_HOST, &host, 0) != CURLUE_OK) {
        status = bo_fail(err, BO_ERR_SETTING, "The registrar's endpoint is not an address.");
    } else if (curl_url_get(url, CURLUPART_USER, &user, 0) == CURLUE_OK) {
        status = bo_fail(err, BO_ERR_SETTING, "The registrar's endpoint must not contain a user name.");
    } else if (strcmp(scheme, "https") != 0 && !(strcmp(scheme, "http") == 0 && is_loopback(host))) {
        status = bo_fail(err, BO_ERR_SETTING, "The registrar's endpoint must be https (http only on this machine).");
    }
    curl_free(scheme);
    curl_free(host);
    curl_free(user);
    curl_url_cleanup(url);
    return status;
}

static bo_status check_settings(const bo_registrar_settings *settings, const char *platform, bo_err *err)
{
    if (!bo_dialect_find(platform)) {
        return bo_fail(err, BO_ERR_SETTING, "There is no registrar platform \"%.40s\".", platform);
    }
    if (!settings->login || !*settings->login || !settings->password || !*settings->password) {
        return bo_fail(err, BO_ERR_SETTING, "The registrar's login or password is empty.");
    }
    if (settings->timeout > TIMEOUT_MAX) {
        return bo_fail(err, BO_ERR_SETTING, "The registrar's timeout is %u seconds; it may be up to %u.",
                       settings->timeout, TIMEOUT_MAX);
    }
    if (settings->concurrency > CONCURRENCY_MAX) {
        return bo_fail(err, BO_ERR_SETTING, "The registrar's concurrency is %u; it may be up to %u.",
                       settings->concurrency, CONCURRENCY_MAX);
    }
    if (settings->ca_file && access(settings->ca_file, R_OK) != 0) {
        return bo_fail(err, BO_ERR_SETTING, "The file of certificates \"%.200s\" cannot be read.", settings->ca_file);
    }
    return BO_OK;
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

    registrar->timeout = settings->timeout ? settings->timeout : TIMEOUT_DEFAULT;
    registrar->slot_count = settings->concurrency ? settings->concurrency : CONCURRENCY_DEFAULT;
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
    const char *platform = settings->platform ? settings->platform : "ispapi";
    const char *endpoint;
    bo_registrar *registrar;
    bo_status status = check_settings(settings, platform, err);

    *out = NULL;
    if (status != BO_OK) {
        return status;
    }
    registrar = calloc(1, sizeof *registrar);
    if (!registrar) {
        return bo_fail_memory(err);
    }
    registrar->dialect = bo_dialect_find(platform);
    endpoint = settings->test_system ? registrar->dialect->test_endpoint : registrar->dialect->endpoint;
    if (settings->endpoint && *settings->endpoint) {
        endpoint = settings->endpoint;
    }
    status = check_endpoint(endpoint, err);
    if (status == BO_OK && !copy_settings(registrar, settings, endpoint)) {
        status = bo_fail_memory(err);
    }
    if (status == BO_OK) {
        status = open_connections(registrar, err);
    }
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
