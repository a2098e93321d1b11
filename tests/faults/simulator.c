#include "simulator.h"

#include "base/buf.h"
#include "sql.h"

#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TIMEOUT_SECONDS 20L

static CURL *curl;
static char base[128], endpoint[160];
static struct curl_slist *json;

static size_t keep(char *bytes, size_t size, size_t count, void *answer)
{
    bo_buf_append(answer, bytes, size * count);
    return size * count;
}

void simulator_open(const char *url)
{
    (void)curl_global_init(CURL_GLOBAL_DEFAULT);
    curl = curl_easy_init();
    json = curl_slist_append(NULL, "Content-Type: application/json");
    if (!curl || !json) {
        die("no memory");
    }
    (void)snprintf(base, sizeof base, "%s", url);
    (void)snprintf(endpoint, sizeof endpoint, "%s/api/call.cgi", url);
}

void simulator_close(void)
{
    curl_slist_free_all(json);
    curl_easy_cleanup(curl);
    curl_global_cleanup();
}

const char *simulator_endpoint(void)
{
    return endpoint;
}

/* `body` NULL: GET. The answer's text is the caller's to free. */
static bo_buf call(const char *url, const struct curl_slist *headers, const char *body)
{
    bo_buf answer = {0};
    long code = 0;
    CURLcode result;

    curl_easy_reset(curl);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, TIMEOUT_SECONDS);
    (void)curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    (void)curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
    if (body) {
        (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    }
    if (headers) {
        (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    }
    result = curl_easy_perform(curl);
    (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    if (result != CURLE_OK || code != 200 || bo_buf_failed(&answer)) {
        die("%s answered %ld (%s): %.400s", url, code, curl_easy_strerror(result), answer.data ? answer.data : "");
    }
    return answer;
}

void simulator_control(const char *path, const char *format, ...)
{
    char url[256], body[16384];
    bo_buf answer;
    va_list args;
    int len;

    va_start(args, format);
    len = vsnprintf(body, sizeof body, format, args);
    va_end(args);
    if (len < 0 || (size_t)len >= sizeof body) {
        die("what the registrar is told is too long");
    }
    (void)snprintf(url, sizeof url, "%s/control/%s", base, path);
    answer = call(url, json, body);
    bo_buf_free(&answer);
}

/* The text that follows the first `key` before `end`, up to a quote. */
static void read_text(const char *from, const char *end, const char *key, char *out, size_t size)
{
    const char *at = strstr(from, key);
    size_t len;

    out[0] = '\0';
    if (at && at < end) {
        at += strlen(key);
        len = strcspn(at, "\"");
        (void)snprintf(out, size, "%.*s", (int)len, at);
    }
}

static int compare_ids(const void *left, const void *right)
{
    const application *a = left, *b = right;

    return a->id < b->id ? -1 : a->id > b->id;
}

size_t simulator_applications(application *out, size_t max)
{
    static const char begin[] = "\"application\": ";
    char url[256], email[128];
    bo_buf answer;
    const char *end, *next;
    size_t count = 0;

    (void)snprintf(url, sizeof url, "%s/control/books?entity=54cd", base);
    answer = call(url, NULL, NULL);
    end = strstr(answer.data, "\n \"domains\": [");
    if (!end) {
        die("the registrar's books cannot be read: %.300s", answer.data);
    }
    for (const char *at = strstr(answer.data, begin); at && at < end; at = next) {
        application *one = &out[count];

        next = strstr(at + 1, begin);
        if (count++ == max) {
            die("more than %zu applications", max);
        }
        one->id = strtoll(at + sizeof begin - 1, NULL, 10);
        read_text(at, next && next < end ? next : end, "\"domain\": \"", one->domain, sizeof one->domain);
        read_text(at, next && next < end ? next : end, "\"status\": \"", one->status, sizeof one->status);
        read_text(at, next && next < end ? next : end, "\"EMAIL\": \"client", email, sizeof email);
        one->client = strtoll(email, NULL, 10);
    }
    bo_buf_free(&answer);
    qsort(out, count, sizeof *out, compare_ids);
    return count;
}

void simulator_delete(int64_t id)
{
    char body[256];
    bo_buf answer;

    (void)snprintf(body, sizeof body,
                   "s_entity=54cd&s_login=test.user&s_pw=test.passw0rd&s_command="
                   "COMMAND%%3DDeleteDomainApplication%%0AAPPLICATION%%3D%lld",
                   (long long)id);
    answer = call(endpoint, NULL, body);
    bo_buf_free(&answer);
}
