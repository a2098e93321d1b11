#include "checksum.h"

#include <string.h>

#define BLOCK sizeof((bo_checksum *)0)->rest
#define LANES 4

/* Odd, so that multiplying by it loses nothing; taken from the golden ratio. */
static const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);

/* Each step can be undone, so a lane that met another word stays different. */
static uint64_t step(uint64_t lane, uint64_t word)
{
    lane = (lane ^ word) * factor;
    return lane ^ lane >> 32;
}

static void add_block(uint64_t lanes[LANES], const unsigned char *block)
{
    uint64_t words[LANES];

    memcpy(words, block, BLOCK);
    for (int i = 0; i < LANES; i++) {
        lanes[i] = step(lanes[i], words[i]);
    }
}

void bo_checksum_init(bo_checksum *sum)
{
    *sum = (bo_checksum){.lanes = {1, 2, 3, 4}};
}

void bo_checksum_add(bo_checksum *sum, const void *bytes, size_t len)
{
    const unsigned char *at = bytes;
    size_t filled = (size_t)(sum->bytes % BLOCK);

    sum->bytes += len;
    if (filled > 0) {
        size_t room = BLOCK - filled;
        size_t take = len < room ? len : room;
        memcpy(sum->rest + filled, at, take);
        at += take;
        len -= take;
        if (filled + take < BLOCK) {
            return;
        }
        add_block(sum->lanes, sum->rest);
    }
    for (; len >= BLOCK; at += BLOCK, len -= BLOCK) {
        add_block(sum->lanes, at);
    }
    if (len > 0) {
        memcpy(sum->rest, at, len);
    }
}

uint64_t bo_checksum_end(const bo_checksum *sum)
{
    unsigned char last[BLOCK] = {0};
    uint64_t lanes[LANES];
    uint64_t all = sum->bytes;

    memcpy(lanes, sum->lanes, sizeof lanes);
    memcpy(last, sum->rest, (size_t)(sum->bytes % BLOCK));
    add_block(lanes, last);
    for (int i = 0; i < LANES; i++) {
        all = step(all, lanes[i]);
    }
    return all;
}

uint64_t bo_checksum_of(const void *bytes, size_t len)
{
    bo_checksum sum;

    bo_checksum_init(&sum);
    bo_checksum_add(&sum, bytes, len);
    return bo_checksum_end(&sum);
}
