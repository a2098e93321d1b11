#ifndef BO_CRC32_H
#define BO_CRC32_H

#include <stddef.h>
#include <stdint.h>

/* The checksum that SQL's CRC32() and zip have, eight bytes at a time. */
typedef struct {
    uint32_t tables[8][256];
} bo_crc32;

void bo_crc32_init(bo_crc32 *crc);
uint32_t bo_crc32_of(const bo_crc32 *crc, const void *bytes, size_t len);

#endif
