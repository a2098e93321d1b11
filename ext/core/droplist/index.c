#include "index.h"

#include <stdlib.h>

typedef struct {
    uint32_t count;
    unsigned pair;
} ranked;

void bo_index_count(uint32_t counts[BO_PAIRS], const char *label, size_t len)
{
    for (size_t i = 1; i < len; i++) {
        counts[bo_pair_of(bo_symbol_of((unsigned char)label[i - 1]), bo_symbol_of((unsigned char)label[i]))]++;
    }
}

/* The most frequent first; equals by number, so that one list makes one snapshot. */
static int by_count(const void *left, const void *right)
{
    const ranked *a = left, *b = right;

    return a->count != b->count ? (a->count < b->count) - (a->count > b->count)
                                : (a->pair > b->pair) - (a->pair < b->pair);
}

void bo_index_share(uint8_t marks[BO_PAIRS], const uint32_t counts[BO_PAIRS])
{
    ranked pairs[BO_PAIRS];
    uint64_t loads[BO_MARKS - BO_MARK_PAIR] = {0};

    for (unsigned pair = 0; pair < BO_PAIRS; pair++) {
        pairs[pair] = (ranked){counts[pair], pair};
    }
    qsort(pairs, BO_PAIRS, sizeof *pairs, by_count);
    for (unsigned i = 0; i < BO_PAIRS; i++) {
        unsigned lightest = 0;
        for (unsigned mark = 1; mark < sizeof loads / sizeof *loads; mark++) {
            lightest = loads[mark] < loads[lightest] ? mark : lightest;
        }
        loads[lightest] += pairs[i].count + 1u; /* pairs that this list lacks are shared out too */
        marks[pairs[i].pair] = (uint8_t)(BO_MARK_PAIR + lightest);
    }
}

void bo_index_mark(uint64_t block[BO_MARKS * BO_INDEX_WORDS], const uint8_t pairs[BO_PAIRS], unsigned row,
                   const char *label, size_t len)
{
    const uint64_t bit = UINT64_C(1) << row % 64;
    uint64_t *words = block + row / 64;
    int symbol = 0, before = -1;

    for (size_t i = 0; i < len; i++, before = symbol) {
        symbol = bo_symbol_of((unsigned char)label[i]);
        words[(BO_MARK_HAS + symbol) * (int)BO_INDEX_WORDS] |= bit;
        if (before >= 0) {
            words[pairs[bo_pair_of(before, symbol)] * BO_INDEX_WORDS] |= bit;
        }
    }
    words[(BO_MARK_LAST + symbol) * (int)BO_INDEX_WORDS] |= bit;
}
