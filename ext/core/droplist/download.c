#define _DEFAULT_SOURCE
#include "download.h"

#include <curl/curl.h>

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#define CONNECT_SECONDS 20L
#define SLOW_SECONDS 60L /* this long below SLOW_BYTES a second ends the download */
#define SLOW_BYTES 200L
#define REDIRECTS 5L
#define TOLD_EVERY 262144 /* bytes between two calls of progress */

typedef struct {
    bo_source *source;
    const bo_import_options *options;
    uint64_t received, told;
    uint64_t limit;
    int write_errno;
    bool too_large, stopped;
    struct curl_slist *headers;
    char error[CURL_ERROR_SIZE];
} transfer;

static size_t on_body(char *bytes, size_t size, size_t count, void *context)
{
    transfer *now = context;
    size_t len = size * count, done = 0;

    if (len > now->limit - now->received) {
        now->too_large = true;
        return 0;
    }
    while (done < len) {
        ssize_t wrote = write(now->source->fd, bytes + done, len - done);
        if (wrote < 0 && errno == EINTR) {
            continue;
        }
        if (wrote <= 0) {
            now->write_errno = wrote < 0 ? errno : ENOSPC;
            return 0;
        }
        done += (size_t)wrote;
    }
    now->received += len;
    return len;
}

/* Keeps the header's value where it fits and is plain ASCII; otherwise the next import just downloads again. */
static void keep_header(char *out, size_t size, const char *line, size_t len, const char *name)
{
    size_t name_len = strlen(name);

    if (len <= name_len || strncasecmp(line, name, name_len) != 0) {
        return;
    }
    line += name_len;
    len -= name_len;
    while (len > 0 && (line[0] == ' ' || line[0] == '\t')) {
        line++;
        len--;
    }
    while (len > 0 && (unsigned char)line[len - 1] <= ' ') {
        len--;
    }
    out[0] = '\0';
    if (len >= size) {
        return;
    }
    for (size_t i = 0; i < len; i++) {
        if ((unsigned char)line[i] < ' ' || (unsigned char)line[i] > '~') {
            return;
        }
    }
    memcpy(out, line, len);
    out[len] = '\0';
}

static size_t on_header(char *line, size_t size, size_t count, void *context)
{
    transfer *now = context;
    size_t len = size * count;

    if (len >= 5 && strncmp(line, "HTTP/", 5) == 0) { /* a redirect's headers are not the file's */
        now->source->etag[0] = now->source->modified[0] = '\0';
    }
    keep_header(now->source->etag, sizeof now->source->etag, line, len, "etag:");
    keep_header(now->source->modified, sizeof now->source->modified, line, len, "last-modified:");
    return len;
}

static int on_progress(void *context, curl_off_t of, curl_off_t done, curl_off_t up_of, curl_off_t up_done)
{
    transfer *now = context;
    bool complete = of > 0 && done == of;

    (void)up_of;
    (void)up_done;
    if (!now->options->progress || (uint64_t)done < now->told + (complete ? 1 : TOLD_EVERY)) {
        return 0;
    }
    now->told = (uint64_t)done;
    now->stopped = now->options->progress(now->options->progress_context, "download", (uint64_t)done, (uint64_t)of);
    return now->stopped ? 1 : 0;
}

static bo_status add_condition(transfer *now, const char *name, const char *value, bo_err *err)
{
    char header[512];
    struct curl_slist *longer;

    if (!value || !*value || now->options->force) {
        return BO_OK;
    }
    (void)snprintf(header, sizeof header, "%s: %s", name, value);
    longer = curl_slist_append(now->headers, header);
    if (!longer) {
        return bo_fail_memory(err);
    }
    now->headers = longer;
    return BO_OK;
}

static bool set_protocols(CURL *curl, bool plain)
{
#if LIBCURL_VERSION_NUM >= 0x075500
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, plain ? "http" : "https") == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "https") == CURLE_OK;
#else
    return curl_easy_setopt(curl, CURLOPT_PROTOCOLS, (long)(plain ? CURLPROTO_HTTP : CURLPROTO_HTTPS)) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, (long)CURLPROTO_HTTPS) == CURLE_OK;
#endif
}

static bool set_up(CURL *curl, transfer *now)
{
    const bo_import_options *options = now->options;
    bool plain = strncasecmp(options->url, "http:", 5) == 0;
    bool ok = set_protocols(curl, plain) && curl_easy_setopt(curl, CURLOPT_URL, options->url) == CURLE_OK;

    if (plain) { /* loopback must not leave the machine by a proxy */
        ok = ok && curl_easy_setopt(curl, CURLOPT_NOPROXY, "*") == CURLE_OK;
    }
    if (options->ca_file) {
        ok = ok && curl_easy_setopt(curl, CURLOPT_CAINFO, options->ca_file) == CURLE_OK;
    }
    return ok && curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, now->error) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_USERAGENT, "backorder-whmcs") == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_HTTPHEADER, now->headers) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_MAXREDIRS, REDIRECTS) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, CONNECT_SECONDS) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)options->timeout) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, SLOW_SECONDS) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, SLOW_BYTES) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_WRITEDATA, now) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_HEADERDATA, now) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, on_progress) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_XFERINFODATA, now) == CURLE_OK;
}

static bo_status outcome(CURL *curl, CURLcode code, transfer *now, bo_err *err)
{
    const char *name = now->source->name;
    long answer = 0;

    if (now->stopped) {
        return bo_fail_reason(err, BO_ERR_FEED, "stopped", "The import was stopped during the download.");
    }
    if (now->too_large) {
        return bo_fail(err, BO_ERR_FEED, "The feed at %s is larger than the allowed %llu bytes.", name,
                       (unsigned long long)now->limit);
    }
    if (now->write_errno) {
        return bo_fail(err, BO_ERR_FEED, "The feed at %s could not be written to disk: %s.", name,
                       strerror(now->write_errno));
    }
    if (code != CURLE_OK) {
        return bo_fail(err, BO_ERR_FEED, "The feed at %s could not be downloaded: %s.", name,
                       now->error[0] ? now->error : curl_easy_strerror(code));
    }
    (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer);
    now->source->unchanged = answer == 304 && now->headers;
    if (answer != 200 && !now->source->unchanged) {
        return bo_fail(err, BO_ERR_FEED, "The feed's server answered %ld for %s.", answer, name);
    }
    if (lseek(now->source->fd, 0, SEEK_SET) != 0) {
        return bo_fail(err, BO_ERR_FEED, "The downloaded feed cannot be read: %s.", strerror(errno));
    }
    return BO_OK;
}

bo_status bo_download(bo_source *source, const bo_import_options *options, const bo_source_known *known, bo_err *err)
{
    transfer now = {.source = source, .options = options, .limit = options->max_bytes};
    CURL *curl = curl_easy_init();
    bo_status status;

    if (!curl) {
        return bo_fail_memory(err);
    }
    status = add_condition(&now, "If-None-Match", known->etag, err);
    if (status == BO_OK) {
        status = add_condition(&now, "If-Modified-Since", known->modified, err);
    }
    if (status == BO_OK && !set_up(curl, &now)) {
        status = bo_fail(err, BO_ERR_FEED, "libcurl cannot download from %s.", source->name);
    }
    if (status == BO_OK) {
        status = outcome(curl, curl_easy_perform(curl), &now, err);
    }
    curl_slist_free_all(now.headers);
    curl_easy_cleanup(curl);
    return status;
}
