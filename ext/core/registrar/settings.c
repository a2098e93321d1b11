#define _DEFAULT_SOURCE
#include "settings.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <string.h>
#include <unistd.h>

#include "../domain/quote.h"

#define SHOWN 160 /* bytes of an address in a sentence */

static bool is_loopback(const char *host)
{
    struct in_addr address;

    if (strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0) {
        return true;
    }
    return inet_pton(AF_INET, host, &address) == 1 && (ntohl(address.s_addr) >> 24) == 127;
}

/* An address as a sentence may have it: without what stands before "@", which may be a password. */
static const char *shown(char out[SHOWN], const char *address)
{
    const char *at = strrchr(address, '@');
    const char *from = at ? at + 1 : address;

    return bo_quote(out, SHOWN, from, strlen(from));
}

static bool has_part(CURLU *url, CURLUPart part)
{
    char *text = NULL;
    bool has = curl_url_get(url, part, &text, 0) == CURLUE_OK;

    curl_free(text);
    return has;
}

/* An address of ours is https, or http to this machine, and carries no credentials. */
static bool is_endpoint(CURLU *url, const char *endpoint)
{
    char *scheme = NULL, *host = NULL;
    bool good = curl_url_set(url, CURLUPART_URL, endpoint, 0) == CURLUE_OK &&
                curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK &&
                curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK && !has_part(url, CURLUPART_USER) &&
                !has_part(url, CURLUPART_PASSWORD) &&
                (strcmp(scheme, "https") == 0 || (strcmp(scheme, "http") == 0 && is_loopback(host)));

    curl_free(scheme);
    curl_free(host);
    return good;
}

/* Read as libcurl reads a proxy, which finds out what it cannot use only when the first call is under way. */
static bool is_proxy(CURLU *url, const char *proxy)
{
    static const char *const schemes[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
    char *scheme = NULL, *path = NULL;
    bool known = false;

    if (curl_url_set(url, CURLUPART_URL, proxy, CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME) == CURLUE_OK &&
        has_part(url, CURLUPART_HOST) && curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK &&
        curl_url_get(url, CURLUPART_PATH, &path, 0) == CURLUE_OK && strcmp(path, "/") == 0 &&
        !has_part(url, CURLUPART_QUERY) && !has_part(url, CURLUPART_FRAGMENT)) {
        for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
            known = known || strcmp(scheme, schemes[i]) == 0;
        }
    }
    curl_free(scheme);
    curl_free(path);
    return known;
}

static bo_status check_addresses(const char *endpoint, const char *proxy, bo_err *err)
{
    char text[SHOWN];
    bo_status status = BO_OK;
    CURLU *url = curl_url(), *proxy_url = curl_url();

    if (!url || !proxy_url) {
        status = bo_fail_memory(err);
    } else if (!is_endpoint(url, endpoint)) {
        status = bo_fail(err, BO_ERR_SETTING,
                         "The registrar's endpoint \"%s\" must be an https address (http only on this machine) without "
                         "a user name.",
                         shown(text, endpoint));
    } else if (proxy && *proxy && !is_proxy(proxy_url, proxy)) {
        status = bo_fail(err, BO_ERR_SETTING,
                         "The registrar's proxy \"%s\" must be HOST:PORT, alone or after http://, https://, socks4://, "
                         "socks4a://, socks5:// or socks5h://.",
                         shown(text, proxy));
    }
    curl_url_cleanup(url);
    curl_url_cleanup(proxy_url);
    return status;
}

static bo_status check_numbers(const bo_registrar_settings *settings, bo_err *err)
{
    bo_status status =
        bo_check_bounds("The registrar's timeout in seconds", settings->timeout, 1, BO_REGISTRAR_TIMEOUT_MAX, err);

    return status == BO_OK ? bo_check_bounds("The registrar's concurrency", settings->concurrency, 1,
                                             BO_REGISTRAR_CONCURRENCY_MAX, err)
                           : status;
}

bo_status bo_registrar_settings_check(const bo_registrar_settings *settings, const bo_dialect **dialect,
                                      const char **endpoint, bo_err *err)
{
    const char *platform = settings->platform ? settings->platform : "ispapi";
    char text[SHOWN];
    bo_status status;

    *dialect = bo_dialect_find(platform);
    if (!*dialect) {
        return bo_fail(err, BO_ERR_SETTING, "There is no registrar platform \"%s\".",
                       bo_quote(text, 44, platform, strlen(platform)));
    }
    *endpoint = settings->test_system ? (*dialect)->test_endpoint : (*dialect)->endpoint;
    if (settings->endpoint && *settings->endpoint) {
        *endpoint = settings->endpoint;
    }
    if (!settings->login || !*settings->login || !settings->password || !*settings->password) {
        return bo_fail(err, BO_ERR_SETTING, "The registrar's login or password is empty.");
    }
    status = check_numbers(settings, err);
    if (status == BO_OK && settings->ca_file && access(settings->ca_file, R_OK) != 0) {
        status = bo_fail(err, BO_ERR_SETTING, "The file of certificates \"%.200s\" cannot be read.", settings->ca_file);
    }
    return status == BO_OK ? check_addresses(*endpoint, settings->proxy, err) : status;
}
