#include "crc32.h"

#define POLYNOMIAL UINT32_C(0xedb88320) /* of IEEE 802.3, its lowest bit first */

void bo_crc32_init(bo_crc32 *crc)
{
    for (uint32_t byte = 0; byte < 256; byte++) {
        uint32_t sum = byte;
        for (int bit = 0; bit < 8; bit++) {
            sum = sum >> 1 ^ (sum & 1 ? POLYNOMIAL : 0);
        }
        crc->tables[0][byte] = sum;
    }
    for (uint32_t byte = 0; byte < 256; byte++) {
        for (int after = 1; after < 8; after++) { /* zero bytes behind it */
            uint32_t before = crc->tables[after - 1][byte];
            crc->tables[after][byte] = before >> 8 ^ crc->tables[0][before & 255];
        }
    }
}

uint32_t bo_crc32_of(const bo_crc32 *crc, const void *bytes, size_t len)
{
    const unsigned char *at = bytes;
    uint32_t sum = UINT32_MAX;

    for (; len >= 8; len -= 8, at += 8) {
        sum ^= at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
        sum = crc->tables[7][sum & 255] ^ crc->tables[6][sum >> 8 & 255] ^ crc->tables[5][sum >> 16 & 255] ^
              crc->tables[4][sum >> 24] ^ crc->tables[3][at[4]] ^ crc->tables[2][at[5]] ^ crc->tables[1][at[6]] ^
              crc->tables[0][at[7]];
    }
    for (; len > 0; len--, at++) {
        sum = sum >> 8 ^ crc->tables[0][(sum ^ *at) & 255];
    }
    return ~sum;
}
