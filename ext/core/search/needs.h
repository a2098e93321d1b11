#ifndef BO_NEEDS_H
#define BO_NEEDS_H

#include "../droplist/snapshot_file.h"
#include "language.h"

/* Number of a need. */
typedef uint16_t bo_need_id;
#define BO_NEED_NOTHING 0 /* every row has it */

typedef enum { BO_NEED_MARK, BO_NEED_NO_MARK, BO_NEED_ALL, BO_NEED_ANY } bo_need_kind;

/* Marks of the index (index.h) that a row must have. */
typedef struct {
    bo_need_kind kind;
    uint8_t mark;           /* MARK, NO_MARK */
    bo_need_id left, right; /* ALL: both; ANY: one of them */
    uint16_t marks;         /* that are looked at */
    float share;            /* of the rows that have it, about */
} bo_need;

#define BO_NEEDS_MAX 2000

typedef struct {
    bo_need *needs; /* needs[0] is BO_NEED_NOTHING */
    uint16_t count;
    bo_need_id root;
    bool exact; /* the rows that have what is needed are those of the language, and no others */
} bo_needs;

/* What each label of the language needs, as far as the index can tell and it pays to look. */
bo_status bo_needs_make(bo_needs *out, const bo_snapshot *snapshot, const bo_languages *languages, bo_language language,
                        bo_err *err);
void bo_needs_free(bo_needs *needs);

/* Removes from a block's rows (one bit a row) those that lack what is needed. */
void bo_needs_keep(const bo_needs *needs, const uint64_t *block_index, uint64_t rows[BO_INDEX_WORDS]);

/* Has the processor fetch what bo_needs_keep() will look at: a block's marks lie far from the last one's. */
void bo_needs_fetch(const bo_needs *needs, const uint64_t *block_index);

#endif
