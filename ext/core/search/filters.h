#ifndef BO_FILTERS_H
#define BO_FILTERS_H

#include "../base/buf.h"
#include "search.h"

/* What a query asks of a row's columns, as the snapshot has them. */
typedef struct {
    bool nothing; /* they exclude each other */
    /* which of these narrow anything */
    bool by_characters, by_letters, by_digits, by_hyphens, by_drop, by_added, by_score;
    bo_range characters, letters, digits, hyphens, score; /* inclusive */
    uint32_t drop_from, drop_to;                          /* inclusive */
    uint32_t added_from;                                  /* inclusive */
    bool *zones;                                          /* by number; NULL: every zone */
} bo_filters;

/* Free it with bo_filters_free(), whatever is returned. */
bo_status bo_filters_make(bo_filters *out, const bo_snapshot *snapshot, const bo_query *query, bo_err *err);
void bo_filters_free(bo_filters *filters);

/* Whether any row could be left out. */
bool bo_filters_narrow(const bo_filters *filters);

/* The same for labels of so many characters alone. The zones stay those of `filters`. */
bo_filters bo_filters_within(const bo_filters *filters, bo_range characters);

/* Of 64 rows from `first` on, one bit each, those that pass; rows beyond the last must not be among them. */
uint64_t bo_filters_keep(const bo_filters *filters, const bo_snapshot *snapshot, uint32_t first, uint64_t rows);

/* Appends what tells these filters from others that find other rows of this snapshot; not for people. */
void bo_filters_write(const bo_filters *filters, const bo_snapshot *snapshot, bo_buf *out);

#endif
