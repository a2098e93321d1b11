#define _DEFAULT_SOURCE
#include "snapshot_file.h"

#include "checksum.h"
#include "idns.h"

#include "../base/radix.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUFFER 262144u
#define DAY 86400u
#define DAYS_MAX (UINT32_MAX / DAY + 1)
#define IDN_PREFIX UINT64_C(0x786e2d2d) /* "xn--" */

typedef struct {
    int fd;
    const bo_names *names;
    bo_snapshot_header header;
    bo_checksum sum;
    bo_idns idns;
    uint64_t at; /* bytes written or buffered so far */
    size_t used;
    int failed; /* errno of the first write that failed; later ones do nothing */
    unsigned char *buffer;
} writer;

static void flush(writer *out)
{
    size_t done = 0;

    bo_checksum_add(&out->sum, out->buffer, out->used);
    while (!out->failed && done < out->used) {
        ssize_t wrote = write(out->fd, out->buffer + done, out->used - done);
        if (wrote > 0) {
            done += (size_t)wrote;
        } else if (wrote == 0 || errno != EINTR) {
            out->failed = wrote == 0 ? ENOSPC : errno;
        }
    }
    out->used = 0;
}

/* `len` is at most BUFFER. */
static void put(writer *out, const void *bytes, size_t len)
{
    if (BUFFER - out->used < len) {
        flush(out);
    }
    memcpy(out->buffer + out->used, bytes, len);
    out->used += len;
    out->at += len;
}

static void put_char(writer *out, unsigned char c)
{
    put(out, &c, 1);
}

static void begin_section(writer *out, int section)
{
    out->header.sections[section].at = out->at;
}

static void end_section(writer *out, int section)
{
    out->header.sections[section].bytes = out->at - out->header.sections[section].at;
    while (out->at % BO_SNAPSHOT_ALIGN != 0) {
        put_char(out, 0);
    }
}

static bool same_label(const bo_names *names, const bo_name *left, const bo_name *right)
{
    return left->prefix == right->prefix && left->len == right->len &&
           memcmp(bo_names_label(names, left), bo_names_label(names, right), left->len) == 0;
}

static bool repeats_last(const bo_names *names, uint32_t row)
{
    return row > 0 && same_label(names, bo_names_at(names, row - 1), bo_names_at(names, row));
}

static void put_label_at(writer *out, uint32_t rows)
{
    uint32_t at = 0, next = 0;

    begin_section(out, BO_SECTION_LABEL_AT);
    for (uint32_t row = 0; row < rows; row++) {
        if (!repeats_last(out->names, row)) {
            const bo_name *name = bo_names_at(out->names, row);
            at = next;
            next += name->len + 1u;
            out->header.labels++;
            if (name->prefix >> 32 == IDN_PREFIX) {
                bo_idns_add(&out->idns, at, bo_names_label(out->names, name), name->len);
            }
        }
        put(out, &at, sizeof at);
    }
    end_section(out, BO_SECTION_LABEL_AT);
}

/* The columns that are a field of bo_name. */
static void put_fields(writer *out, uint32_t rows)
{
    begin_section(out, BO_SECTION_LABEL_LEN);
    for (uint32_t row = 0; row < rows; row++) {
        put_char(out, bo_names_at(out->names, row)->len);
    }
    end_section(out, BO_SECTION_LABEL_LEN);
    begin_section(out, BO_SECTION_ZONE);
    for (uint32_t row = 0; row < rows; row++) {
        put(out, &bo_names_at(out->names, row)->zone, sizeof(uint16_t));
    }
    end_section(out, BO_SECTION_ZONE);
    begin_section(out, BO_SECTION_DROP);
    for (uint32_t row = 0; row < rows; row++) {
        put(out, &bo_names_at(out->names, row)->drop, sizeof(uint32_t));
    }
    end_section(out, BO_SECTION_DROP);
    begin_section(out, BO_SECTION_ADDED);
    for (uint32_t row = 0; row < rows; row++) {
        put(out, &bo_names_at(out->names, row)->added, sizeof(uint32_t));
    }
    end_section(out, BO_SECTION_ADDED);
    begin_section(out, BO_SECTION_SCORE);
    for (uint32_t row = 0; row < rows; row++) {
        uint8_t score = bo_names_at(out->names, row)->score;
        out->header.scored += score > 0;
        put_char(out, score);
    }
    end_section(out, BO_SECTION_SCORE);
}

static bo_status put_counts(writer *out, uint32_t rows, bo_err *err)
{
    uint8_t *hyphens = malloc(rows + 1u); /* a label is counted once */

    if (!hyphens) {
        return bo_fail_memory(err);
    }
    begin_section(out, BO_SECTION_DIGITS);
    for (uint32_t row = 0; row < rows; row++) {
        const bo_name *name = bo_names_at(out->names, row);
        bo_label_features counted = bo_label_count(bo_names_label(out->names, name), name->len);
        put_char(out, counted.digits);
        hyphens[row] = counted.hyphens;
    }
    end_section(out, BO_SECTION_DIGITS);
    begin_section(out, BO_SECTION_HYPHENS);
    for (uint32_t row = 0; row < rows; row++) {
        put_char(out, hyphens[row]);
    }
    end_section(out, BO_SECTION_HYPHENS);
    free(hyphens);
    return BO_OK;
}

static void put_labels(writer *out, uint32_t rows)
{
    begin_section(out, BO_SECTION_LABELS);
    for (uint32_t row = 0; row < rows; row++) {
        const bo_name *name = bo_names_at(out->names, row);
        if (!repeats_last(out->names, row)) {
            put(out, bo_names_label(out->names, name), name->len);
            put_char(out, '\n');
        }
    }
    end_section(out, BO_SECTION_LABELS);
}

static bo_status put_zones(writer *out, uint32_t rows, bo_err *err)
{
    uint16_t zones = bo_names_zones(out->names);
    uint32_t *counts = calloc(zones + 1u, sizeof *counts);
    uint32_t at = 0;
    size_t len;

    if (!counts) {
        return bo_fail_memory(err);
    }
    for (uint32_t row = 0; row < rows; row++) {
        counts[bo_names_at(out->names, row)->zone]++;
    }
    begin_section(out, BO_SECTION_ZONES);
    for (uint16_t zone = 0; zone < zones; zone++) {
        (void)bo_names_zone(out->names, zone, &len);
        bo_snapshot_zone_entry entry = {.at = at, .names = counts[zone], .len = (uint8_t)len};
        put(out, &entry, sizeof entry);
        at += (uint32_t)len;
    }
    end_section(out, BO_SECTION_ZONES);
    begin_section(out, BO_SECTION_ZONE_TEXT);
    for (uint16_t zone = 0; zone < zones; zone++) {
        const char *name = bo_names_zone(out->names, zone, &len);
        put(out, name, len);
    }
    end_section(out, BO_SECTION_ZONE_TEXT);
    free(counts);
    return BO_OK;
}

static bo_status put_days(writer *out, uint32_t rows, bo_err *err)
{
    uint32_t *counts = calloc(DAYS_MAX, sizeof *counts);

    if (!counts) {
        return bo_fail_memory(err);
    }
    for (uint32_t row = 0; row < rows; row++) {
        counts[bo_names_at(out->names, row)->drop / DAY]++;
    }
    begin_section(out, BO_SECTION_DAYS);
    for (uint32_t day = 0; day < DAYS_MAX; day++) {
        if (counts[day] > 0) {
            bo_snapshot_day_entry entry = {.day = day, .names = counts[day]};
            put(out, &entry, sizeof entry);
            out->header.days++;
        }
    }
    end_section(out, BO_SECTION_DAYS);
    free(counts);
    return BO_OK;
}

static void put_idns(writer *out)
{
    const bo_idns *idns = &out->idns;

    out->header.idns = idns->count;
    begin_section(out, BO_SECTION_IDNS);
    for (size_t at = 0; at < idns->entries.len; at += sizeof(bo_snapshot_idn_entry)) {
        put(out, idns->entries.data + at, sizeof(bo_snapshot_idn_entry));
    }
    end_section(out, BO_SECTION_IDNS);
    begin_section(out, BO_SECTION_UNICODE);
    for (size_t at = 0; at < idns->text.len; at++) {
        put(out, idns->text.data + at, 1);
    }
    end_section(out, BO_SECTION_UNICODE);
}

static bo_status put_by_drop(writer *out, uint32_t rows, bo_err *err)
{
    uint64_t *items = malloc(((size_t)rows + 1) * 2 * sizeof *items), *sorted;

    if (!items) {
        return bo_fail_memory(err);
    }
    for (uint32_t row = 0; row < rows; row++) {
        items[row] = (uint64_t)bo_names_at(out->names, row)->drop << 32 | row;
    }
    sorted = bo_radix_sort(items, items + rows, rows);
    begin_section(out, BO_SECTION_BY_DROP);
    for (uint32_t i = 0; i < rows; i++) {
        uint32_t row = (uint32_t)sorted[i];
        put(out, &row, sizeof row);
    }
    end_section(out, BO_SECTION_BY_DROP);
    free(items);
    return BO_OK;
}

static void share_pairs(uint8_t marks[BO_PAIRS], const bo_names *names, uint32_t rows)
{
    uint32_t counts[BO_PAIRS] = {0};

    for (uint32_t row = 0; row < rows; row++) {
        const bo_name *name = bo_names_at(names, row);
        bo_index_count(counts, bo_names_label(names, name), name->len);
    }
    bo_index_share(marks, counts);
}

static void count_marked(uint32_t marked[BO_MARKS], const uint64_t *block)
{
    for (unsigned i = 0; i < BO_MARKS * BO_INDEX_WORDS; i++) {
        marked[i / BO_INDEX_WORDS] += (uint32_t)__builtin_popcountll(block[i]);
    }
}

static bo_status put_index(writer *out, uint32_t rows, bo_err *err)
{
    const size_t bytes = BO_MARKS * BO_INDEX_WORDS * sizeof(uint64_t);
    uint64_t *block = malloc(bytes);
    uint8_t pairs[BO_PAIRS];
    uint32_t marked[BO_MARKS] = {0};

    if (!block) {
        return bo_fail_memory(err);
    }
    share_pairs(pairs, out->names, rows);
    begin_section(out, BO_SECTION_PAIRS);
    put(out, pairs, sizeof pairs);
    end_section(out, BO_SECTION_PAIRS);
    begin_section(out, BO_SECTION_INDEX);
    for (uint64_t first = 0; first < rows; first += BO_INDEX_BLOCK) {
        memset(block, 0, bytes);
        for (unsigned i = 0; i < BO_INDEX_BLOCK && first + i < rows; i++) {
            const bo_name *name = bo_names_at(out->names, (uint32_t)first + i);
            bo_index_mark(block, pairs, i, bo_names_label(out->names, name), name->len);
        }
        count_marked(marked, block);
        put(out, block, bytes);
    }
    end_section(out, BO_SECTION_INDEX);
    begin_section(out, BO_SECTION_MARKED);
    put(out, marked, sizeof marked);
    end_section(out, BO_SECTION_MARKED);
    free(block);
    return BO_OK;
}

/* The header comes last, when all is known, into the room that was left for it. */
static bo_status finish(writer *out, const char *path, bo_err *err)
{
    bo_snapshot_header *header = &out->header;

    flush(out);
    if (header->sections[BO_SECTION_LABELS].bytes > UINT32_MAX) {
        return bo_fail(err, BO_ERR_SNAPSHOT, "The list's labels are too long together for a snapshot.");
    }
    header->file_bytes = out->at;
    header->data_checksum = bo_checksum_end(&out->sum);
    header->header_checksum = bo_checksum_of(header, offsetof(bo_snapshot_header, header_checksum));
    if (!out->failed &&
        (pwrite(out->fd, header, sizeof *header, 0) != (ssize_t)sizeof *header || fsync(out->fd) != 0)) {
        out->failed = errno ? errno : ENOSPC;
    }
    if (out->failed) {
        return bo_fail(err, BO_ERR_SNAPSHOT, "The snapshot \"%s\" cannot be written: %s.", path, strerror(out->failed));
    }
    return BO_OK;
}

static bo_status write_all(writer *out, const char *path, bo_err *err)
{
    uint32_t rows = bo_names_count(out->names);
    bo_status status;

    put_label_at(out, rows);
    if (bo_idns_failed(&out->idns)) {
        return bo_fail_memory(err);
    }
    put_fields(out, rows);
    status = put_counts(out, rows, err);
    put_labels(out, rows);
    if (status == BO_OK) {
        status = put_zones(out, rows, err);
    }
    if (status == BO_OK) {
        status = put_days(out, rows, err);
    }
    put_idns(out);
    if (status == BO_OK) {
        status = put_by_drop(out, rows, err);
    }
    if (status == BO_OK) {
        status = put_index(out, rows, err);
    }
    return status == BO_OK ? finish(out, path, err) : status;
}

static bo_status path_of(char out[4096], const char *directory, const char *suffix, bo_err *err)
{
    int len = snprintf(out, 4096, "%s/%s%s", directory, BO_SNAPSHOT_FILE, suffix);

    if (len < 0 || len >= 4096) {
        return bo_fail(err, BO_ERR_SETTING, "The name of the snapshot directory is too long.");
    }
    return BO_OK;
}

bo_status bo_snapshot_write(const char *directory, const bo_names *names, const bo_snapshot_identity *identity,
                            bo_err *err)
{
    writer out = {.fd = -1, .names = names, .at = sizeof(bo_snapshot_header)};
    char path[4096];
    bo_status status = path_of(path, directory, ".new", err);

    if (status != BO_OK) {
        return status;
    }
    out.buffer = malloc(BUFFER);
    if (!out.buffer) {
        return bo_fail_memory(err);
    }
    memcpy(out.header.magic, bo_snapshot_magic, sizeof out.header.magic);
    out.header.byte_order = BO_SNAPSHOT_BYTE_ORDER;
    out.header.format = BO_SNAPSHOT_FORMAT;
    out.header.version = identity->version;
    out.header.list_checksum = identity->checksum;
    out.header.rows = bo_names_count(names);
    out.header.zones = bo_names_zones(names);
    bo_checksum_init(&out.sum);
    (void)unlink(path); /* of a build that died; we have the lock */
    out.fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (out.fd < 0 || fchmod(out.fd, 0644) != 0 || lseek(out.fd, sizeof out.header, SEEK_SET) < 0) {
        status = bo_fail(err, BO_ERR_SNAPSHOT, "The snapshot \"%s\" cannot be written: %s.", path, strerror(errno));
    } else {
        status = write_all(&out, path, err);
    }
    if (out.fd >= 0) {
        (void)close(out.fd);
    }
    bo_idns_free(&out.idns);
    free(out.buffer);
    if (status != BO_OK) {
        bo_snapshot_discard(directory);
    }
    return status;
}

bo_status bo_snapshot_publish(const char *directory, bo_err *err)
{
    char from[4096], to[4096];
    bo_status status = path_of(from, directory, ".new", err);
    int fd;

    if (status == BO_OK) {
        status = path_of(to, directory, "", err);
    }
    if (status != BO_OK) {
        return status;
    }
    if (rename(from, to) != 0) {
        status = bo_fail(err, BO_ERR_SNAPSHOT, "The snapshot \"%s\" cannot be put in place: %s.", to, strerror(errno));
        bo_snapshot_discard(directory);
        return status;
    }
    fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) { /* should the rename not survive a power cut, the old file is found older and replaced */
        (void)fsync(fd);
        (void)close(fd);
    }
    return BO_OK;
}

void bo_snapshot_discard(const char *directory)
{
    char path[4096];

    if (path_of(path, directory, ".new", NULL) == BO_OK) {
        (void)unlink(path);
    }
}
