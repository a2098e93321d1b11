#define _DEFAULT_SOURCE
#include "snapshot_read.h"

#include "checksum.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct bo_snapshot {
    bo_snapshot_header header;
    bo_snapshot_arrays arrays;
    unsigned char *base;
};

static bo_status damaged(bo_err *err, const char *directory, const char *why)
{
    return bo_fail_reason(err, BO_ERR_SNAPSHOT, "damaged", "The snapshot of the list in %s cannot be trusted: %s.",
                          directory, why);
}

static bool header_is_ours(const bo_snapshot_header *header, uint64_t bytes)
{
    bo_snapshot_arrays arrays;

    return bytes >= sizeof *header && memcmp(header->magic, BO_SNAPSHOT_MAGIC, sizeof header->magic) == 0 &&
           header->byte_order == BO_SNAPSHOT_BYTE_ORDER && header->format == BO_SNAPSHOT_VERSION &&
           header->header_checksum == bo_checksum_of(header, offsetof(bo_snapshot_header, header_checksum)) &&
           header->zones <= UINT16_MAX && header->labels_bytes <= UINT32_MAX && header->zone_text_bytes <= UINT32_MAX &&
           header->file_bytes == bytes && bo_snapshot_layout(header, NULL, &arrays) == bytes;
}

/* What a checksum cannot tell: whether the writer was right. A reader must not leave the file whatever it holds. */
static bool arrays_hold_together(const bo_snapshot_header *header, const bo_snapshot_arrays *arrays)
{
    for (uint32_t i = 0; i < header->rows; i++) {
        uint32_t len = arrays->label_at[i + 1] - arrays->label_at[i];
        if (arrays->label_at[i + 1] <= arrays->label_at[i] || len < 2 || len > BO_LABEL_MAX + 1 ||
            arrays->zone[i] >= header->zones) {
            return false;
        }
    }
    for (uint32_t i = 0; i < header->zones; i++) {
        uint32_t len = arrays->zone_at[i + 1] - arrays->zone_at[i];
        if (arrays->zone_at[i + 1] <= arrays->zone_at[i] || len > BO_ZONE_MAX) {
            return false;
        }
    }
    return arrays->label_at[0] == 0 && arrays->label_at[header->rows] == header->labels_bytes &&
           arrays->zone_at[0] == 0 && arrays->zone_at[header->zones] == header->zone_text_bytes;
}

static bo_status check(bo_snapshot *snapshot, const char *directory, uint64_t bytes, bo_err *err)
{
    const bo_snapshot_header *header = &snapshot->header;

    if (bytes >= sizeof snapshot->header) {
        memcpy(&snapshot->header, snapshot->base, sizeof snapshot->header);
    }
    if (!header_is_ours(header, bytes)) {
        return damaged(err, directory, "its header is not one of this version");
    }
    if (bo_checksum_of(snapshot->base + sizeof *header, bytes - sizeof *header) != header->data_checksum) {
        return damaged(err, directory, "its checksum is wrong");
    }
    (void)bo_snapshot_layout(header, snapshot->base, &snapshot->arrays);
    return arrays_hold_together(header, &snapshot->arrays) ? BO_OK
                                                           : damaged(err, directory, "its parts do not fit together");
}

bo_status bo_snapshot_open(bo_snapshot **out, const char *directory, bo_err *err)
{
    char path[PATH_MAX];
    struct stat status;
    bo_snapshot *snapshot;
    bo_status result;
    int file;

    *out = NULL;
    if (snprintf(path, sizeof path, "%s/%s", directory, BO_SNAPSHOT_FILE) >= (int)sizeof path) {
        return bo_fail(err, BO_ERR_SETTING, "The snapshot directory's name is too long.");
    }
    file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) != 0) {
        result = bo_fail_reason(err, BO_ERR_SNAPSHOT, errno == ENOENT ? "missing" : "damaged",
                                "The snapshot of the list cannot be read (%s): %s.", path, strerror(errno));
        if (file >= 0) {
            (void)close(file);
        }
        return result;
    }
    snapshot = calloc(1, sizeof *snapshot);
    if (!snapshot) {
        (void)close(file);
        return bo_fail_memory(err);
    }
    snapshot->header.file_bytes = (uint64_t)status.st_size;
    snapshot->base = status.st_size > 0 ? mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_SHARED, file, 0) : NULL;
    (void)close(file);
    if (!snapshot->base || snapshot->base == MAP_FAILED) {
        free(snapshot);
        return damaged(err, directory, "it cannot be mapped");
    }
    result = check(snapshot, directory, (uint64_t)status.st_size, err);
    if (result != BO_OK) {
        (void)munmap(snapshot->base, (size_t)status.st_size);
        free(snapshot);
        return result;
    }
    *out = snapshot;
    return BO_OK;
}

void bo_snapshot_destroy(bo_snapshot *snapshot)
{
    if (snapshot) {
        (void)munmap(snapshot->base, snapshot->header.file_bytes);
        free(snapshot);
    }
}

const bo_snapshot_arrays *bo_snapshot_columns(const bo_snapshot *snapshot)
{
    return &snapshot->arrays;
}

uint64_t bo_snapshot_version(const bo_snapshot *snapshot)
{
    return snapshot->header.list_version;
}

uint32_t bo_snapshot_rows(const bo_snapshot *snapshot)
{
    return snapshot->header.rows;
}

uint16_t bo_snapshot_zones(const bo_snapshot *snapshot)
{
    return (uint16_t)snapshot->header.zones;
}

const char *bo_snapshot_zone(const bo_snapshot *snapshot, uint16_t zone, size_t *len, uint32_t *names)
{
    const bo_snapshot_arrays *arrays = &snapshot->arrays;

    *len = arrays->zone_at[zone + 1] - arrays->zone_at[zone];
    *names = arrays->zone_names[zone];
    return arrays->zone_text + arrays->zone_at[zone];
}

bo_snapshot_row bo_snapshot_row_at(const bo_snapshot *snapshot, uint32_t row)
{
    const bo_snapshot_arrays *arrays = &snapshot->arrays;
    uint16_t zone = arrays->zone[row];
    uint8_t len = (uint8_t)(arrays->label_at[row + 1] - arrays->label_at[row] - 1);
    uint8_t digits = arrays->digits[row], hyphens = arrays->hyphens[row];

    return (bo_snapshot_row){
        .label = arrays->labels + arrays->label_at[row],
        .label_len = len,
        .zone = arrays->zone_text + arrays->zone_at[zone],
        .zone_len = (uint8_t)(arrays->zone_at[zone + 1] - arrays->zone_at[zone]),
        .drop_date = arrays->drop[row],
        .features = {len, (uint8_t)(len - digits - hyphens), digits, hyphens},
    };
}

static int compare(const char *left, size_t left_len, const char *right, size_t right_len)
{
    int order = memcmp(left, right, left_len < right_len ? left_len : right_len);

    return order ? order : (left_len > right_len) - (left_len < right_len);
}

bool bo_snapshot_find(const bo_snapshot *snapshot, const bo_domain *name, uint32_t *row)
{
    uint32_t low = 0, high = snapshot->header.rows;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        bo_snapshot_row at = bo_snapshot_row_at(snapshot, middle);
        int order = compare(at.label, at.label_len, name->label, name->label_len);

        if (order == 0) {
            order = compare(at.zone, at.zone_len, name->zone, name->zone_len);
        }
        if (order == 0) {
            *row = middle;
            return true;
        }
        if (order < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

bo_status bo_snapshot_days(const bo_snapshot *snapshot, void (*each)(void *context, bo_time day, uint32_t names),
                           void *context, bo_err *err)
{
    (void)err;
    for (uint32_t i = 0; i < snapshot->header.days; i++) {
        each(context, (bo_time)snapshot->arrays.day[i] * 86400, snapshot->arrays.day_names[i]);
    }
    return BO_OK;
}
