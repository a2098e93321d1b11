#define _DEFAULT_SOURCE
#include "snapshot_file.h"

#include "checksum.h"
#include "idns.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define PATH_SPACE 4096

#define DAY 86400

static const size_t entry_sizes[BO_SECTIONS] = {
    [BO_SECTION_LABEL_AT] = sizeof(uint32_t),
    [BO_SECTION_LABEL_LEN] = sizeof(uint8_t),
    [BO_SECTION_ZONE] = sizeof(uint16_t),
    [BO_SECTION_DROP] = sizeof(uint32_t),
    [BO_SECTION_ADDED] = sizeof(uint32_t),
    [BO_SECTION_SCORE] = sizeof(uint8_t),
    [BO_SECTION_DIGITS] = sizeof(uint8_t),
    [BO_SECTION_HYPHENS] = sizeof(uint8_t),
    [BO_SECTION_LABELS] = 1,
    [BO_SECTION_ZONES] = sizeof(bo_snapshot_zone_entry),
    [BO_SECTION_ZONE_TEXT] = 1,
    [BO_SECTION_DAYS] = sizeof(bo_snapshot_day_entry),
    [BO_SECTION_IDNS] = sizeof(bo_snapshot_idn_entry),
    [BO_SECTION_UNICODE] = 1,
    [BO_SECTION_BY_DROP] = sizeof(uint32_t),
    [BO_SECTION_PAIRS] = sizeof(uint8_t),
    [BO_SECTION_INDEX] = sizeof(uint64_t),
    [BO_SECTION_MARKED] = sizeof(uint32_t),
};

/* NULL, or what is wrong with the header itself. */
static const char *check_header(const bo_snapshot_header *header, uint64_t bytes)
{
    if (bytes < sizeof *header || memcmp(header->magic, bo_snapshot_magic, sizeof header->magic) != 0) {
        return "it is not a snapshot";
    }
    if (header->byte_order != BO_SNAPSHOT_BYTE_ORDER) {
        return "it is from a machine with another byte order";
    }
    if (header->format != BO_SNAPSHOT_FORMAT) {
        return "it has another format";
    }
    if (header->header_checksum != bo_checksum_of(header, offsetof(bo_snapshot_header, header_checksum))) {
        return "its header is damaged";
    }
    if (header->file_bytes != bytes) {
        return "it is truncated or has grown";
    }
    return NULL;
}

/* How many entries the header tells a section to have; false: it is a text of any length. */
static bool count_of(const bo_snapshot_header *header, int section, uint64_t *count)
{
    switch (section) {
    case BO_SECTION_LABELS:
    case BO_SECTION_ZONE_TEXT:
    case BO_SECTION_UNICODE:
        return false;
    case BO_SECTION_ZONES:
        *count = header->zones;
        break;
    case BO_SECTION_DAYS:
        *count = header->days;
        break;
    case BO_SECTION_IDNS:
        *count = header->idns;
        break;
    case BO_SECTION_PAIRS:
        *count = BO_PAIRS;
        break;
    case BO_SECTION_INDEX:
        *count = ((uint64_t)header->rows + BO_INDEX_BLOCK - 1) / BO_INDEX_BLOCK * BO_MARKS * BO_INDEX_WORDS;
        break;
    case BO_SECTION_MARKED:
        *count = BO_MARKS;
        break;
    default:
        *count = header->rows;
        break;
    }
    return true;
}

/* Each section must lie in the file, aligned, behind the one before, and have the size its count tells. */
static const char *check_sections(const bo_snapshot_header *header)
{
    uint64_t end = sizeof *header;

    if (header->zones > UINT16_MAX) {
        return "it has too many zones";
    }
    for (int i = 0; i < BO_SECTIONS; i++) {
        const bo_snapshot_section *section = &header->sections[i];
        uint64_t count;

        if (section->at < end || section->at % BO_SNAPSHOT_ALIGN != 0 || section->at > header->file_bytes ||
            section->bytes > header->file_bytes - section->at) {
            return "a section lies outside of it";
        }
        if (count_of(header, i, &count) && section->bytes != count * entry_sizes[i]) {
            return "a section has the wrong size";
        }
        end = section->at + section->bytes;
    }
    return NULL;
}

static const void *section(const bo_snapshot_header *header, int number)
{
    return (const char *)header + header->sections[number].at;
}

static void set_columns(bo_snapshot *snapshot)
{
    const bo_snapshot_header *header = snapshot->header;

    snapshot->label_at = section(header, BO_SECTION_LABEL_AT);
    snapshot->label_len = section(header, BO_SECTION_LABEL_LEN);
    snapshot->zone = section(header, BO_SECTION_ZONE);
    snapshot->drop = section(header, BO_SECTION_DROP);
    snapshot->added = section(header, BO_SECTION_ADDED);
    snapshot->score = section(header, BO_SECTION_SCORE);
    snapshot->digits = section(header, BO_SECTION_DIGITS);
    snapshot->hyphens = section(header, BO_SECTION_HYPHENS);
    snapshot->labels = section(header, BO_SECTION_LABELS);
    snapshot->zones = section(header, BO_SECTION_ZONES);
    snapshot->zone_text = section(header, BO_SECTION_ZONE_TEXT);
    snapshot->days = section(header, BO_SECTION_DAYS);
    snapshot->idns = section(header, BO_SECTION_IDNS);
    snapshot->unicode = section(header, BO_SECTION_UNICODE);
    snapshot->by_drop = section(header, BO_SECTION_BY_DROP);
    snapshot->pairs = section(header, BO_SECTION_PAIRS);
    snapshot->index = section(header, BO_SECTION_INDEX);
    snapshot->marked = section(header, BO_SECTION_MARKED);
}

static const char *check_rows(const bo_snapshot *snapshot)
{
    const bo_snapshot_header *header = snapshot->header;
    uint64_t next = 0; /* where the next different label begins */

    for (uint32_t row = 0; row < header->rows; row++) {
        unsigned len = snapshot->label_len[row];

        if (len < 1 || len > BO_LABEL_MAX || snapshot->zone[row] >= header->zones ||
            snapshot->digits[row] + snapshot->hyphens[row] > len) {
            return "a row has values that cannot be";
        }
        if (snapshot->label_at[row] == next) {
            next += len + 1u;
        } else if (row == 0 || snapshot->label_at[row] != snapshot->label_at[row - 1] ||
                   len != snapshot->label_len[row - 1]) {
            return "a label is not where it should be";
        }
    }
    return next == header->sections[BO_SECTION_LABELS].bytes ? NULL : "its labels are not whole";
}

static const char *check_tables(const bo_snapshot *snapshot)
{
    const bo_snapshot_header *header = snapshot->header;
    uint64_t text = 0;

    for (uint32_t zone = 0; zone < header->zones; zone++) {
        const bo_snapshot_zone_entry *entry = &snapshot->zones[zone];
        if (entry->at != text || entry->len < 1 || entry->len > BO_ZONE_MAX) {
            return "a zone has values that cannot be";
        }
        text += entry->len;
    }
    for (uint32_t day = 1; day < header->days; day++) {
        if (snapshot->days[day].day <= snapshot->days[day - 1].day) {
            return "its days are out of order";
        }
    }
    return text == header->sections[BO_SECTION_ZONE_TEXT].bytes ? NULL : "its zones are not whole";
}

static const char *check_index(const bo_snapshot *snapshot)
{
    const bo_snapshot_header *header = snapshot->header;

    for (unsigned pair = 0; pair < BO_PAIRS; pair++) {
        if (snapshot->pairs[pair] < BO_MARK_PAIR || snapshot->pairs[pair] >= BO_MARKS) {
            return "a pair of its index has a mark that cannot be";
        }
    }
    for (uint32_t i = 0; i < header->rows; i++) {
        if (snapshot->by_drop[i] >= header->rows) {
            return "a row that is ordered by drop date does not exist";
        }
    }
    return NULL;
}

static const char *check(bo_snapshot *snapshot, uint64_t bytes)
{
    const bo_snapshot_header *header = snapshot->header;
    const char *why = check_header(header, bytes);

    if (!why) {
        why = check_sections(header);
    }
    if (!why && header->data_checksum != bo_checksum_of(header + 1, header->file_bytes - sizeof *header)) {
        why = "its content is damaged";
    }
    if (why) {
        return why;
    }
    set_columns(snapshot);
    why = check_rows(snapshot);
    if (!why) {
        why = check_tables(snapshot);
    }
    if (!why) {
        why = check_index(snapshot);
    }
    return why ? why
               : bo_idns_check(snapshot->idns, header->idns, snapshot->unicode,
                               header->sections[BO_SECTION_UNICODE].bytes);
}

static bo_status fail_open(const char *path, const char *why, const char *reason, bo_err *err)
{
    return bo_fail_reason(err, BO_ERR_SNAPSHOT, reason, "The snapshot \"%s\" cannot be used: %s.", path, why);
}

static bo_status map(bo_snapshot *snapshot, int fd, const char *path, bo_err *err)
{
    struct stat file;
    const char *why;
    void *mapping;

    if (fstat(fd, &file) != 0) {
        return fail_open(path, strerror(errno), "", err);
    }
    if (!S_ISREG(file.st_mode) || file.st_size < (off_t)sizeof(bo_snapshot_header)) {
        return fail_open(path, "it is not a snapshot", "damaged", err);
    }
    mapping = mmap(NULL, (size_t)file.st_size, PROT_READ, MAP_SHARED, fd, 0);
    if (mapping == MAP_FAILED) {
        return fail_open(path, strerror(errno), "", err);
    }
    snapshot->device = file.st_dev;
    snapshot->inode = file.st_ino;
    snapshot->header = mapping;
    why = check(snapshot, (uint64_t)file.st_size);
    if (why) {
        (void)munmap(mapping, (size_t)file.st_size);
        return fail_open(path, why, "damaged", err);
    }
    return BO_OK;
}

/* False: the name is too long. */
static bool write_path(char path[PATH_SPACE], const char *directory)
{
    int len = snprintf(path, PATH_SPACE, "%s/%s", directory, BO_SNAPSHOT_FILE);

    return len >= 0 && len < PATH_SPACE;
}

bool bo_snapshot_is_in(const bo_snapshot *snapshot, const char *directory)
{
    char path[PATH_SPACE];
    struct stat file;

    return write_path(path, directory) && stat(path, &file) == 0 && file.st_dev == snapshot->device &&
           file.st_ino == snapshot->inode;
}

bo_status bo_snapshot_open(bo_snapshot **out, const char *directory, bo_err *err)
{
    bo_snapshot *snapshot;
    char path[PATH_SPACE];
    bo_status status;
    int fd;

    *out = NULL;
    if (!write_path(path, directory)) {
        return bo_fail(err, BO_ERR_SETTING, "The name of the snapshot directory is too long.");
    }
    fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0) {
        return fail_open(path, strerror(errno), errno == ENOENT ? "missing" : "", err);
    }
    snapshot = calloc(1, sizeof *snapshot);
    if (!snapshot) {
        (void)close(fd);
        return bo_fail_memory(err);
    }
    snapshot->references = 1;
    status = map(snapshot, fd, path, err);
    (void)close(fd);
    if (status != BO_OK) {
        free(snapshot);
        return status;
    }
    *out = snapshot;
    return BO_OK;
}

bo_snapshot *bo_snapshot_retain(bo_snapshot *snapshot)
{
    snapshot->references++;
    return snapshot;
}

void bo_snapshot_release(bo_snapshot *snapshot)
{
    if (snapshot && --snapshot->references == 0) {
        (void)munmap((void *)(uintptr_t)snapshot->header, snapshot->header->file_bytes);
        free(snapshot);
    }
}

bool bo_snapshot_is(const bo_snapshot *snapshot, const bo_snapshot_identity *identity)
{
    return !identity->changing && snapshot->header->version == identity->version &&
           snapshot->header->list_checksum == identity->checksum;
}

uint64_t bo_snapshot_version(const bo_snapshot *snapshot)
{
    return snapshot->header->version;
}

uint32_t bo_snapshot_rows(const bo_snapshot *snapshot)
{
    return snapshot->header->rows;
}

uint32_t bo_snapshot_scored(const bo_snapshot *snapshot)
{
    return snapshot->header->scored;
}

bo_snapshot_row bo_snapshot_row_at(const bo_snapshot *snapshot, uint32_t row)
{
    const bo_snapshot_zone_entry *zone = &snapshot->zones[snapshot->zone[row]];
    uint8_t len = snapshot->label_len[row], digits = snapshot->digits[row], hyphens = snapshot->hyphens[row];

    return (bo_snapshot_row){
        .label = snapshot->labels + snapshot->label_at[row],
        .label_len = len,
        .zone = snapshot->zone_text + zone->at,
        .zone_len = zone->len,
        .drop_date = snapshot->drop[row],
        .added = snapshot->added[row],
        .score = snapshot->score[row],
        .features = {len, (uint8_t)(len - digits - hyphens), digits, hyphens},
    };
}

const char *bo_snapshot_unicode(const bo_snapshot *snapshot, uint32_t row, size_t *len)
{
    uint32_t at = snapshot->label_at[row], low = 0, high = snapshot->header->idns;
    const char *label = snapshot->labels + at;

    *len = snapshot->label_len[row];
    if (*len < 4 || memcmp(label, "xn--", 4) != 0) {
        return label;
    }
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const bo_snapshot_idn_entry *entry = &snapshot->idns[middle];

        if (entry->label_at == at) {
            *len = entry->len;
            return snapshot->unicode + entry->at;
        }
        if (entry->label_at < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return label;
}

static int compare_text(const char *left, size_t left_len, const char *right, size_t right_len)
{
    int order = memcmp(left, right, left_len < right_len ? left_len : right_len);

    return order ? order : (left_len > right_len) - (left_len < right_len);
}

bool bo_snapshot_find(const bo_snapshot *snapshot, const bo_domain *name, uint32_t *row)
{
    uint32_t low = 0, high = snapshot->header->rows;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        bo_snapshot_row at = bo_snapshot_row_at(snapshot, middle);
        int order = compare_text(at.label, at.label_len, name->label, name->label_len);

        if (order == 0) {
            order = compare_text(at.zone, at.zone_len, name->zone, name->zone_len);
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

uint16_t bo_snapshot_zones(const bo_snapshot *snapshot)
{
    return (uint16_t)snapshot->header->zones;
}

const char *bo_snapshot_zone(const bo_snapshot *snapshot, uint16_t zone, size_t *len, uint32_t *names)
{
    *len = snapshot->zones[zone].len;
    *names = snapshot->zones[zone].names;
    return snapshot->zone_text + snapshot->zones[zone].at;
}

bo_status bo_snapshot_days(const bo_snapshot *snapshot, void (*each)(void *context, bo_time day, uint32_t names),
                           void *context, bo_err *err)
{
    (void)err;
    for (uint32_t i = 0; i < snapshot->header->days; i++) {
        each(context, (bo_time)snapshot->days[i].day * DAY, snapshot->days[i].names);
    }
    return BO_OK;
}
