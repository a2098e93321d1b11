#ifndef BO_CHECKSUM_H
#define BO_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/*
 * A 64-bit checksum against damage, not against forgery, at the speed of memory. It depends on the bytes alone, not on
 * how they are cut into calls. Any change within one aligned run of eight bytes changes it.
 */
typedef struct {
    uint64_t lanes[4];
    uint64_t bytes;
    unsigned char rest[32]; /* what does not fill a block yet */
} bo_checksum;

void bo_checksum_init(bo_checksum *sum);
void bo_checksum_add(bo_checksum *sum, const void *bytes, size_t len);
uint64_t bo_checksum_end(const bo_checksum *sum);

uint64_t bo_checksum_of(const void *bytes, size_t len);

#endif
