#ifndef BO_SNAPSHOT_FORMAT_H
#define BO_SNAPSHOT_FORMAT_H

#include <stdint.h>

/*
 * The file `droplist.snapshot`, byte by byte. Numbers have the byte order and the widths of the machine that wrote it;
 * a machine with another one refuses the file by `byte_order` and builds its own.
 *
 *   at 0     header, 384 bytes: bo_snapshot_header
 *   at 384   eighteen sections, in the order of the enumeration below. Each begins at a multiple of 64 and is followed
 * by zero bytes up to the next; the file ends at a multiple of 64. A section's size follows from the counts of the
 * header, except those of the three texts.
 *
 * Rows are ordered by label, then zone, bytewise; a row is its number in that order. Columns, one entry a row:
 *
 *   LABEL_AT    u32  where the row's label begins in LABELS
 *   LABEL_LEN   u8   its bytes, 1 to 63
 *   ZONE        u16  number of its zone
 *   DROP        u32  drop date, seconds since 1970-01-01 UTC
 *   ADDED       u32  when the name came onto the list, likewise; 0: before this was noted
 *   SCORE       u8   the registrar's score; 0: not told
 *   DIGITS      u8   how many of the label's characters are digits
 *   HYPHENS     u8   how many are hyphens; the others are letters
 *
 * And beside them:
 *
 *   LABELS      text of the labels, each followed by a line feed. Rows with the same label share it, so LABEL_AT either
 *               stays the same from row to row or grows by the last label's bytes and one.
 *   ZONES       one bo_snapshot_zone_entry a zone, ordered by name bytewise
 *   ZONE_TEXT   the names of the zones, one after another
 *   DAYS        one bo_snapshot_day_entry for each day on which names drop, ascending
 *   IDNS        one bo_snapshot_idn_entry for each different label that has a Unicode form, ordered by label; a label
 *               without one is its own
 *   UNICODE     the Unicode forms in UTF-8, one after another, in the order of IDNS
 *   BY_DROP     u32  rows, ordered by drop date, those of one date by their numbers
 *   PAIRS       u8   the mark of each pair of characters (index.h)
 *   INDEX       u64  the marks of each block of rows, one bit a row; bits behind the last row are zero
 *   MARKED      u32  how many rows have each mark
 *
 * That is 46 bytes a row, a label's bytes and one for each different label, and twelve bytes and the Unicode form for
 * each IDN.
 * `data_checksum` covers everything behind the header, `header_checksum` the header's bytes before itself (checksum.h).
 */

#define BO_SNAPSHOT_FILE "droplist.snapshot"
#define BO_SNAPSHOT_FORMAT 4u
#define BO_SNAPSHOT_BYTE_ORDER 0x01020304u
#define BO_SNAPSHOT_ALIGN 64u

enum {
    BO_SECTION_LABEL_AT,
    BO_SECTION_LABEL_LEN,
    BO_SECTION_ZONE,
    BO_SECTION_DROP,
    BO_SECTION_ADDED,
    BO_SECTION_SCORE,
    BO_SECTION_DIGITS,
    BO_SECTION_HYPHENS,
    BO_SECTION_LABELS,
    BO_SECTION_ZONES,
    BO_SECTION_ZONE_TEXT,
    BO_SECTION_DAYS,
    BO_SECTION_IDNS,
    BO_SECTION_UNICODE,
    BO_SECTION_BY_DROP,
    BO_SECTION_PAIRS,
    BO_SECTION_INDEX,
    BO_SECTION_MARKED,
    BO_SECTIONS
};

typedef struct {
    uint64_t at, bytes;
} bo_snapshot_section;

typedef struct {
    char magic[8];          /* 0: "BODROPS\n" */
    uint32_t byte_order;    /* 8 */
    uint32_t format;        /* 12 */
    uint64_t file_bytes;    /* 16 */
    uint64_t version;       /* 24: of the list, backorder_droplist.version */
    uint64_t list_checksum; /* 32: backorder_droplist.source_checksum; tells lists of one version apart */
    uint32_t rows;          /* 40 */
    uint32_t zones;         /* 44 */
    uint32_t days;          /* 48 */
    uint32_t labels;        /* 52: different ones */
    uint32_t idns;          /* 56: labels that have a Unicode form */
    uint32_t scored;        /* 60: rows that have a score */
    bo_snapshot_section sections[BO_SECTIONS]; /* 64 */
    uint64_t reserved[2];                      /* 352: zero */
    uint64_t data_checksum;                    /* 368 */
    uint64_t header_checksum;                  /* 376 */
} bo_snapshot_header;

typedef struct {
    uint32_t at;    /* of its name in ZONE_TEXT */
    uint32_t names; /* rows of this zone */
    uint8_t len;    /* bytes of its name */
    uint8_t zero[3];
} bo_snapshot_zone_entry;

typedef struct {
    uint32_t day; /* days since 1970-01-01 */
    uint32_t names;
} bo_snapshot_day_entry;

typedef struct {
    uint32_t label_at; /* of the label in LABELS */
    uint32_t at;       /* of its Unicode form in UNICODE */
    uint8_t len;       /* bytes of the Unicode form */
    uint8_t zero[3];
} bo_snapshot_idn_entry;

static const char bo_snapshot_magic[8] = {'B', 'O', 'D', 'R', 'O', 'P', 'S', '\n'};

_Static_assert(sizeof(bo_snapshot_header) == 384, "the header has 384 bytes");
_Static_assert(sizeof(bo_snapshot_zone_entry) == 12, "a zone has 12 bytes");
_Static_assert(sizeof(bo_snapshot_day_entry) == 8, "a day has 8 bytes");
_Static_assert(sizeof(bo_snapshot_idn_entry) == 12, "an IDN has 12 bytes");

#endif
