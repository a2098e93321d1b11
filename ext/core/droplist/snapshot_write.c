#define _DEFAULT_SOURCE
#include "snapshot_write.h"

#include "../domain/domain.h"
#include "checksum.h"
#include "snapshot_format.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define DAY_SECONDS 86400u

static unsigned char *place(unsigned char *base, uint64_t *at, uint64_t bytes)
{
    unsigned char *here = base ? base + *at : NULL;

    *at = (*at + bytes + 7) & ~UINT64_C(7);
    return here;
}

uint64_t bo_snapshot_layout(const bo_snapshot_header *header, unsigned char *base, bo_snapshot_arrays *arrays)
{
    uint64_t rows = header->rows, zones = header->zones, days = header->days;
    uint64_t at = sizeof *header;

    arrays->label_at = (uint32_t *)(void *)place(base, &at, (rows + 1) * 4);
    arrays->drop = (uint32_t *)(void *)place(base, &at, rows * 4);
    arrays->zone = (uint16_t *)(void *)place(base, &at, rows * 2);
    arrays->digits = place(base, &at, rows);
    arrays->hyphens = place(base, &at, rows);
    arrays->zone_at = (uint32_t *)(void *)place(base, &at, (zones + 1) * 4);
    arrays->zone_names = (uint32_t *)(void *)place(base, &at, zones * 4);
    arrays->day = (uint32_t *)(void *)place(base, &at, days * 4);
    arrays->day_names = (uint32_t *)(void *)place(base, &at, days * 4);
    arrays->zone_text = (char *)place(base, &at, header->zone_text_bytes);
    arrays->labels = (char *)place(base, &at, header->labels_bytes);
    return at;
}

/* Names by day of the whole range of days that u32 seconds have: 49,711 entries. */
#define DAYS_MAX (UINT32_MAX / DAY_SECONDS + 1)

static void measure(const bo_names *names, bo_snapshot_header *header, uint32_t *by_day)
{
    header->rows = bo_names_count(names);
    header->zones = bo_names_zones(names);
    for (uint32_t i = 0; i < header->rows; i++) {
        const bo_name *name = bo_names_at(names, i);
        header->labels_bytes += name->len + 1u;
        by_day[name->drop / DAY_SECONDS]++;
    }
    for (uint32_t day = 0; day < DAYS_MAX; day++) {
        header->days += by_day[day] > 0;
    }
    for (uint16_t zone = 0; zone < header->zones; zone++) {
        size_t len;
        (void)bo_names_zone(names, zone, &len);
        header->zone_text_bytes += len;
    }
}

static void fill(const bo_names *names, const bo_snapshot_header *header, const bo_snapshot_arrays *arrays,
                 const uint32_t *by_day)
{
    uint32_t at = 0, days = 0;

    for (uint32_t i = 0; i < header->rows; i++) {
        const bo_name *name = bo_names_at(names, i);
        const char *label = bo_names_label(names, name);
        bo_label_features features = bo_label_count(label, name->len);

        arrays->label_at[i] = at;
        arrays->drop[i] = name->drop;
        arrays->zone[i] = name->zone;
        arrays->digits[i] = features.digits;
        arrays->hyphens[i] = features.hyphens;
        arrays->zone_names[name->zone]++;
        memcpy(arrays->labels + at, label, name->len);
        arrays->labels[at + name->len] = '\n';
        at += name->len + 1u;
    }
    arrays->label_at[header->rows] = at;
    at = 0;
    for (uint16_t zone = 0; zone < header->zones; zone++) {
        size_t len;
        const char *text = bo_names_zone(names, zone, &len);
        arrays->zone_at[zone] = at;
        memcpy(arrays->zone_text + at, text, len);
        at += (uint32_t)len;
    }
    arrays->zone_at[header->zones] = at;
    for (uint32_t day = 0; day < DAYS_MAX; day++) {
        if (by_day[day]) {
            arrays->day[days] = day;
            arrays->day_names[days++] = by_day[day];
        }
    }
}

static bo_status fail(bo_err *err, const char *what, const char *path)
{
    return bo_fail(err, BO_ERR_SNAPSHOT, "The snapshot of the list cannot be %s (%s): %s.", what, path, strerror(errno));
}

/* Fills the open file with everything. */
static bo_status write_file(int file, const char *path, const bo_names *names, bo_snapshot_header *header,
                            const uint32_t *by_day, bo_err *err)
{
    bo_snapshot_arrays arrays;
    unsigned char *base;
    int full;

    header->file_bytes = bo_snapshot_layout(header, NULL, &arrays);
    /* With the space taken beforehand a full disk is an error here, not a signal while the pages are filled. */
    full = posix_fallocate(file, 0, (off_t)header->file_bytes);
    if (full != 0) {
        errno = full;
        return fail(err, "written", path);
    }
    base = mmap(NULL, header->file_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (base == MAP_FAILED) {
        return fail(err, "mapped", path);
    }
    (void)bo_snapshot_layout(header, base, &arrays);
    fill(names, header, &arrays, by_day);
    header->data_checksum = bo_checksum_of(base + sizeof *header, header->file_bytes - sizeof *header);
    header->header_checksum = bo_checksum_of(header, offsetof(bo_snapshot_header, header_checksum));
    memcpy(base, header, sizeof *header);
    if (munmap(base, header->file_bytes) != 0 || fsync(file) != 0) {
        return fail(err, "written", path);
    }
    return BO_OK;
}

bo_status bo_snapshot_write(const char *directory, const bo_names *names, uint64_t version, bo_err *err)
{
    bo_snapshot_header header = {.magic = BO_SNAPSHOT_MAGIC,
                                 .format = BO_SNAPSHOT_VERSION,
                                 .byte_order = BO_SNAPSHOT_BYTE_ORDER,
                                 .list_version = version};
    char path[PATH_MAX], temporary[PATH_MAX];
    uint32_t *by_day = calloc(DAYS_MAX, sizeof *by_day);
    int file = -1;
    bo_status status;

    if (!by_day) {
        return bo_fail_memory(err);
    }
    if (snprintf(path, sizeof path, "%s/%s", directory, BO_SNAPSHOT_FILE) >= (int)sizeof path ||
        snprintf(temporary, sizeof temporary, "%s/%s.new", directory, BO_SNAPSHOT_FILE) >= (int)sizeof temporary) {
        free(by_day);
        return bo_fail(err, BO_ERR_SETTING, "The snapshot directory's name is too long.");
    }
    measure(names, &header, by_day);
    /* Writers hold the lock of the directory, so a file of this name is a dead writer's. */
    (void)unlink(temporary);
    file = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    status = file < 0 ? fail(err, "made", temporary) : write_file(file, temporary, names, &header, by_day, err);
    if (file >= 0 && close(file) != 0 && status == BO_OK) {
        status = fail(err, "written", temporary);
    }
    if (status == BO_OK && rename(temporary, path) != 0) {
        status = fail(err, "put in its place", path);
    }
    if (status != BO_OK) {
        (void)unlink(temporary);
    }
    free(by_day);
    return status;
}
