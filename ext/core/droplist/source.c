#define _DEFAULT_SOURCE
#include "source.h"

#include "../domain/quote.h"
#include "../registrar/dialect.h"
#include "download.h"

#include <arpa/inet.h>
#include <curl/curl.h>

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool is_loopback(const char *host)
{
    struct in_addr address;

    return strcmp(host, "localhost") == 0 || strcmp(host, "[::1]") == 0 ||
           (inet_pton(AF_INET, host, &address) == 1 && ntohl(address.s_addr) >> 24 == 127);
}

/* Checks the scheme and writes the URL without what may be secret. */
static bo_status name_url(char out[256], const char *url, bo_err *err)
{
    CURLU *parts = curl_url();
    char *scheme = NULL, *host = NULL, *shown = NULL;
    bo_status status = BO_OK;

    if (!parts) {
        return bo_fail_memory(err);
    }
    if (curl_url_set(parts, CURLUPART_URL, url, 0) != CURLUE_OK ||
        curl_url_get(parts, CURLUPART_SCHEME, &scheme, 0) != CURLUE_OK ||
        curl_url_get(parts, CURLUPART_HOST, &host, 0) != CURLUE_OK ||
        curl_url_set(parts, CURLUPART_USER, NULL, 0) != CURLUE_OK ||
        curl_url_set(parts, CURLUPART_PASSWORD, NULL, 0) != CURLUE_OK ||
        curl_url_set(parts, CURLUPART_QUERY, NULL, 0) != CURLUE_OK ||
        curl_url_set(parts, CURLUPART_FRAGMENT, NULL, 0) != CURLUE_OK ||
        curl_url_get(parts, CURLUPART_URL, &shown, 0) != CURLUE_OK) {
        status = bo_fail(err, BO_ERR_SETTING, "The feed's address is not a URL.");
    } else {
        (void)bo_quote(out, 256, shown, strlen(shown));
        if (strcmp(scheme, "https") != 0 && !(strcmp(scheme, "http") == 0 && is_loopback(host))) {
            status = bo_fail(err, BO_ERR_SETTING,
                             "The feed's address \"%s\" must begin with https:// (http:// is for loopback only).", out);
        }
    }
    curl_free(scheme);
    curl_free(host);
    curl_free(shown);
    curl_url_cleanup(parts);
    return status;
}

bool bo_source_has_scores(const bo_import_options *options)
{
    return options->registrar != NULL;
}

static bo_status name_registrar(char out[256], const bo_registrar *registrar, bo_err *err)
{
    const bo_dialect *dialect = bo_registrar_dialect(registrar);

    if (!dialect->commands.list_drops) {
        return bo_fail(err, BO_ERR_SETTING, "The registrar platform \"%s\" has no list of names that can be imported.",
                       dialect->name);
    }
    (void)snprintf(out, 256, "%s (%s)", dialect->commands.list_drops, dialect->name);
    return BO_OK;
}

bo_status bo_source_name(char out[256], const bo_import_options *options, bo_err *err)
{
    if (!options->url + !options->file + !options->registrar != 2) {
        return bo_fail(err, BO_ERR_SETTING, "An import needs the address of a feed, a file or a registrar.");
    }
    if (options->registrar) {
        return name_registrar(out, options->registrar, err);
    }
    if (options->url) {
        return name_url(out, options->url, err);
    }
    (void)bo_quote(out, 256, options->file, strlen(options->file));
    return BO_OK;
}

static bo_status open_file(bo_source *out, const char *path, bo_err *err)
{
    struct stat file;

    out->fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a FIFO must not hang */
    if (out->fd < 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed file \"%s\" cannot be opened: %s.", out->name, strerror(errno));
    }
    if (fstat(out->fd, &file) != 0 || !S_ISREG(file.st_mode)) {
        bo_source_close(out);
        return bo_fail(err, BO_ERR_FEED, "The feed file \"%s\" is not a regular file.", out->name);
    }
    return BO_OK;
}

/* A file without a name: whatever happens, nothing of it is left behind. */
static bo_status open_spool(bo_source *out, const char *directory, bo_err *err)
{
    char path[4096];
    int len = snprintf(path, sizeof path, "%s/feed.XXXXXX", directory);

    if (len < 0 || (size_t)len >= sizeof path) {
        return bo_fail(err, BO_ERR_SETTING, "The name of the snapshot directory is too long.");
    }
    out->fd = mkstemp(path);
    if (out->fd < 0) {
        return bo_fail(err, BO_ERR_FEED, "No file for the download can be made in \"%s\": %s.", directory,
                       strerror(errno));
    }
    (void)fcntl(out->fd, F_SETFD, FD_CLOEXEC);
    (void)unlink(path);
    return BO_OK;
}

bo_status bo_source_open(bo_source *out, const bo_import_options *options, const char *directory,
                         const bo_source_known *known, bo_err *err)
{
    bo_status status;

    *out = (bo_source){.fd = -1};
    status = bo_source_name(out->name, options, err);
    if (status != BO_OK) {
        return status;
    }
    if (options->registrar) {
        return BO_OK;
    }
    if (options->file) {
        return open_file(out, options->file, err);
    }
    status = open_spool(out, directory, err);
    if (status == BO_OK) {
        status = bo_download(out, options, known, err);
    }
    if (status != BO_OK || out->unchanged) {
        bo_source_close(out);
    }
    return status;
}

void bo_source_close(bo_source *source)
{
    if (source->fd >= 0) {
        (void)close(source->fd);
    }
    source->fd = -1;
}
