#ifndef BO_RANGES_H
#define BO_RANGES_H

#include "../droplist/snapshot_file.h"
#include "language.h"

/* Rows of the snapshot, `first` to before `end`. Rows are ordered by label, so labels that begin alike are neighbours.
 */
typedef struct {
    uint32_t first, end;
} bo_row_range;

#define BO_RANGES_MAX 64

typedef struct {
    bo_row_range ranges[BO_RANGES_MAX]; /* ascending, with gaps between them */
    unsigned count;
} bo_ranges;

/* The rows whose labels begin as those of the language may; all, where that tells little. */
void bo_ranges_find(bo_ranges *out, const bo_snapshot *snapshot, bo_languages *languages, bo_language language);

/* The rows whose labels begin with `prefix`. */
bo_row_range bo_ranges_of_prefix(const bo_snapshot *snapshot, const char *prefix, size_t len);

/* Takes the rows of `range` out; at most one range more arises, for which there must be room. */
void bo_ranges_remove(bo_ranges *ranges, bo_row_range range);

uint64_t bo_ranges_rows(const bo_ranges *ranges);

#endif
