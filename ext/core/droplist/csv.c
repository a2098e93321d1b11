#define _DEFAULT_SOURCE
#include "csv.h"

#include <zip.h>

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

struct bo_csv {
    const char *name;
    int fd;           /* of bare CSV */
    zip_t *zip;       /* NULL: bare CSV */
    zip_file_t *file; /* the CSV in it */
    uint64_t size, max_bytes, given;
};

void bo_csv_close(bo_csv *csv)
{
    if (!csv) {
        return;
    }
    if (csv->file) {
        (void)zip_fclose(csv->file);
    }
    if (csv->zip) {
        zip_discard(csv->zip);
    }
    free(csv);
}

uint64_t bo_csv_size(const bo_csv *csv)
{
    return csv->size;
}

static bo_status fail_zip(const bo_csv *csv, const zip_error_t *error, bo_err *err)
{
    zip_error_t copy = *error; /* zip_error_strerror keeps its text in the error */
    bo_status status;

    copy.str = NULL;
    status = bo_fail(err, BO_ERR_FEED, "The feed %s is a damaged or truncated zip: %s.", csv->name,
                     zip_error_strerror(&copy));
    zip_error_fini(&copy);
    return status;
}

static bool is_csv(const char *name)
{
    size_t len = strlen(name);

    return len > 4 && strcasecmp(name + len - 4, ".csv") == 0;
}

/* The number of the only file, or of the only one called *.csv. */
static bo_status find_entry(const bo_csv *csv, zip_uint64_t *entry, bo_err *err)
{
    zip_int64_t count = zip_get_num_entries(csv->zip, 0);
    unsigned files = 0, named = 0;
    zip_uint64_t only = 0, only_named = 0;

    for (zip_int64_t i = 0; i < count; i++) {
        const char *name = zip_get_name(csv->zip, (zip_uint64_t)i, ZIP_FL_ENC_RAW);
        if (!name || !*name || name[strlen(name) - 1] == '/') {
            continue;
        }
        files++;
        only = (zip_uint64_t)i;
        if (is_csv(name)) {
            named++;
            only_named = (zip_uint64_t)i;
        }
    }
    if (files == 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s is a zip without a file in it.", csv->name);
    }
    if (files > 1 && named != 1) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s is a zip of %u files, %u of them CSV, instead of one.", csv->name,
                       files, named);
    }
    *entry = files == 1 ? only : only_named;
    return BO_OK;
}

static bo_status fail_size(const bo_csv *csv, bo_err *err)
{
    return bo_fail(err, BO_ERR_FEED, "The feed %s holds more than the allowed %llu bytes of text.", csv->name,
                   (unsigned long long)csv->max_bytes);
}

static bo_status open_archive(bo_csv *csv, int fd, bo_err *err)
{
    int code = ZIP_ER_READ;
    int own = fcntl(fd, F_DUPFD_CLOEXEC, 0); /* libzip closes what it is given */
    zip_error_t error;
    bo_status status;

    csv->zip = own < 0 ? NULL : zip_fdopen(own, 0, &code);
    if (csv->zip) {
        return BO_OK;
    }
    if (own >= 0) {
        (void)close(own);
    }
    zip_error_init_with_code(&error, code);
    status = fail_zip(csv, &error, err);
    zip_error_fini(&error);
    return status;
}

static bo_status open_zip(bo_csv *csv, int fd, bo_err *err)
{
    zip_uint64_t entry = 0;
    zip_stat_t about;
    bo_status status = open_archive(csv, fd, err);

    if (status == BO_OK) {
        status = find_entry(csv, &entry, err);
    }
    if (status != BO_OK) {
        return status;
    }
    if (zip_stat_index(csv->zip, entry, 0, &about) != 0) {
        return fail_zip(csv, zip_get_error(csv->zip), err);
    }
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s is an encrypted zip.", csv->name);
    }
    csv->size = about.valid & ZIP_STAT_SIZE ? about.size : 0;
    if (csv->size > csv->max_bytes) {
        return fail_size(csv, err);
    }
    csv->file = zip_fopen_index(csv->zip, entry, 0);
    return csv->file ? BO_OK : fail_zip(csv, zip_get_error(csv->zip), err);
}

static bool begins(const char *bytes, size_t len, const char *with, size_t with_len)
{
    return len >= with_len && memcmp(bytes, with, with_len) == 0;
}

/* What a file is that is neither zip nor text, by its first bytes; NULL: it may be text. */
static const char *what_else(const char *head, size_t len)
{
    size_t at = begins(head, len, "\xef\xbb\xbf", 3) ? 3 : 0;

    if (begins(head, len, "\x1f\x8b", 2)) {
        return "gzip data";
    }
    if (begins(head, len, "\xff\xfe", 2) || begins(head, len, "\xfe\xff", 2)) {
        return "UTF-16 text";
    }
    while (at < len && (head[at] == ' ' || (head[at] >= '\t' && head[at] <= '\r'))) {
        at++;
    }
    if (at < len && head[at] == '<') {
        return "an HTML or XML page";
    }
    if (at < len && (head[at] == '{' || head[at] == '[')) {
        return "JSON or an API answer";
    }
    return memchr(head, '\0', len) ? "binary data" : NULL;
}

static bo_status open_by_kind(bo_csv *csv, int fd, bo_err *err)
{
    char head[512];
    ssize_t got = pread(fd, head, sizeof head, 0);
    const char *kind;
    struct stat file;

    if (got < 0 || fstat(fd, &file) != 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s cannot be read: %s.", csv->name, strerror(errno));
    }
    if (got == 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s is empty.", csv->name);
    }
    if (begins(head, (size_t)got, "PK\x03\x04", 4) || begins(head, (size_t)got, "PK\x05\x06", 4)) {
        return open_zip(csv, fd, err);
    }
    kind = what_else(head, (size_t)got);
    if (kind) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s is %s instead of a zip or CSV.", csv->name, kind);
    }
    csv->fd = fd;
    csv->size = (uint64_t)file.st_size;
    if (csv->size > csv->max_bytes) {
        return fail_size(csv, err);
    }
    if (lseek(fd, 0, SEEK_SET) != 0) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s cannot be read: %s.", csv->name, strerror(errno));
    }
    return BO_OK;
}

bo_status bo_csv_open(bo_csv **out, int fd, const char *name, uint64_t max_bytes, bo_err *err)
{
    bo_csv *csv = calloc(1, sizeof *csv);
    bo_status status;

    *out = NULL;
    if (!csv) {
        return bo_fail_memory(err);
    }
    csv->name = name;
    csv->max_bytes = max_bytes;
    status = open_by_kind(csv, fd, err);
    if (status != BO_OK) {
        bo_csv_close(csv);
        return status;
    }
    *out = csv;
    return BO_OK;
}

static ssize_t read_bare(int fd, char *buffer, size_t capacity)
{
    ssize_t got;

    do {
        got = read(fd, buffer, capacity);
    } while (got < 0 && errno == EINTR);
    return got;
}

bo_status bo_csv_read(bo_csv *csv, char *buffer, size_t capacity, size_t *got, bo_err *err)
{
    int64_t bytes = csv->zip ? zip_fread(csv->file, buffer, capacity) : read_bare(csv->fd, buffer, capacity);

    *got = 0;
    if (bytes < 0) {
        return csv->zip ? fail_zip(csv, zip_file_get_error(csv->file), err)
                        : bo_fail(err, BO_ERR_FEED, "The feed %s cannot be read: %s.", csv->name, strerror(errno));
    }
    csv->given += (uint64_t)bytes;
    if (csv->given > csv->max_bytes) {
        return fail_size(csv, err);
    }
    if (bytes == 0 && csv->zip && csv->given < csv->size) {
        return bo_fail(err, BO_ERR_FEED, "The feed %s is a truncated zip: its text ends after %llu of %llu bytes.",
                       csv->name, (unsigned long long)csv->given, (unsigned long long)csv->size);
    }
    *got = (size_t)bytes;
    return BO_OK;
}
