#ifndef BO_SNAPSHOT_FORMAT_H
#define BO_SNAPSHOT_FORMAT_H

#include <stddef.h>
#include <stdint.h>

/*
 * The file "droplist.snapshot", version 1. Integers have the writer's byte order; a reader with another one refuses the
 * file. A header of 96 bytes is followed by these arrays, each starting at the next multiple of eight bytes:
 *
 *   label_at    u32[rows + 1]   where each label starts in `labels`; the last entry is the length of `labels`
 *   drop        u32[rows]       drop date, seconds since 1970
 *   zone        u16[rows]       number of the zone
 *   digits      u8[rows]        digits of the label
 *   hyphens     u8[rows]        hyphens of the label
 *   zone_at     u32[zones + 1]  where each zone's name starts in `zone_text`; the last entry is its length
 *   zone_names  u32[zones]      names of each zone
 *   day         u32[days]       days since 1970 on which names drop, ascending
 *   day_names   u32[days]       names that drop on each
 *   zone_text   bytes           names of the zones, ascending, without separators
 *   labels      bytes           labels, each followed by LF
 *
 * Rows are ordered by label, then by zone name (bytes).
 */
#define BO_SNAPSHOT_MAGIC "BODROPS" /* with its NUL: eight bytes */
#define BO_SNAPSHOT_VERSION 1u
#define BO_SNAPSHOT_BYTE_ORDER 0x01020304u
#define BO_SNAPSHOT_FILE "droplist.snapshot"

typedef struct {
    char magic[8];
    uint32_t format;
    uint32_t byte_order;
    uint64_t list_version; /* backorder_droplist.version */
    uint32_t rows;
    uint32_t zones;
    uint32_t days;
    uint32_t unused;
    uint64_t zone_text_bytes;
    uint64_t labels_bytes;
    uint64_t file_bytes;
    uint64_t data_checksum; /* of everything behind the header */
    uint64_t unused_more[2];
    uint64_t header_checksum; /* of the header up to here */
} bo_snapshot_header;

_Static_assert(sizeof(bo_snapshot_header) == 96, "the header's size is part of the format");

/* The arrays of a mapped file. */
typedef struct {
    uint32_t *label_at, *drop;
    uint16_t *zone;
    uint8_t *digits, *hyphens;
    uint32_t *zone_at, *zone_names, *day, *day_names;
    char *zone_text, *labels;
} bo_snapshot_arrays;

/* Finds the arrays behind a header; `base` may be NULL. Returns the size of the whole file. */
uint64_t bo_snapshot_layout(const bo_snapshot_header *header, unsigned char *base, bo_snapshot_arrays *arrays);

#endif
