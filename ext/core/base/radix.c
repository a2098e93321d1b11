#include "radix.h"

#include <stdbool.h>
#include <string.h>

#define BITS 11u
#define BUCKETS (1u << BITS)
#define PASSES 3u /* 3 * 11 >= 32 */

static unsigned digit_of(uint64_t item, unsigned pass)
{
    return (unsigned)(item >> (32 + pass * BITS)) % BUCKETS;
}

/* Whether all items have this digit. */
static bool is_same(const size_t counts[BUCKETS], uint64_t item, unsigned pass, size_t count)
{
    return counts[digit_of(item, pass)] == count;
}

uint64_t *bo_radix_sort(uint64_t *items, uint64_t *spare, size_t count)
{
    size_t counts[PASSES][BUCKETS];

    memset(counts, 0, sizeof counts);
    for (size_t i = 0; i < count; i++) {
        for (unsigned pass = 0; pass < PASSES; pass++) {
            counts[pass][digit_of(items[i], pass)]++;
        }
    }
    for (unsigned pass = 0; pass < PASSES && count > 0; pass++) {
        size_t place = 0;
        uint64_t *sorted = spare;
        if (is_same(counts[pass], items[0], pass, count)) {
            continue;
        }
        for (unsigned digit = 0; digit < BUCKETS; digit++) {
            size_t here = counts[pass][digit];
            counts[pass][digit] = place;
            place += here;
        }
        for (size_t i = 0; i < count; i++) {
            sorted[counts[pass][digit_of(items[i], pass)]++] = items[i];
        }
        spare = items;
        items = sorted;
    }
    return items;
}
