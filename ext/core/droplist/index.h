#ifndef BO_INDEX_H
#define BO_INDEX_H

#include "../domain/alphabet.h"

#include <stddef.h>

/*
 * The index of the snapshot: for each row, marks that tell what its label has, so that a search can pass over the rows
 * that cannot match. Each row has the marks
 *
 *   BO_MARK_HAS + symbol     of each character of the label
 *   BO_MARK_LAST + symbol    of its last one
 *   BO_MARK_PAIR + n         of each two neighbours; each pair of characters shares its n with others. Which ones is
 *                            chosen when the snapshot is written, so that frequent pairs have few to share with.
 *
 * Rows lie in blocks of BO_INDEX_BLOCK, one bit a row, and a block's marks one after another.
 */
#define BO_INDEX_BLOCK 4096u
#define BO_INDEX_WORDS (BO_INDEX_BLOCK / 64) /* of a mark in a block */
#define BO_MARK_HAS 0
#define BO_MARK_LAST BO_SYMBOLS
#define BO_MARK_PAIR (2 * BO_SYMBOLS)
#define BO_MARKS 192
#define BO_PAIRS (BO_SYMBOLS * BO_SYMBOLS)

static inline unsigned bo_pair_of(int first, int second)
{
    return (unsigned)first * BO_SYMBOLS + (unsigned)second;
}

/* How often each pair stands in the labels counted. */
void bo_index_count(uint32_t counts[BO_PAIRS], const char *label, size_t len);

/* Which mark each pair gets. */
void bo_index_share(uint8_t marks[BO_PAIRS], const uint32_t counts[BO_PAIRS]);

/* Sets a label's marks in its block, for the row `row` of it. */
void bo_index_mark(uint64_t block[BO_MARKS * BO_INDEX_WORDS], const uint8_t pairs[BO_PAIRS], unsigned row,
                   const char *label, size_t len);

#endif
