/*
 * search: finds rows of a snapshot.
 *
 *   query -> filters (columns)                                          \
 *         -> pattern (PCRE2) -> syntax -> regular language -> automaton  > scan -> order -> results, kept -> page
 *                                          -> plan: ranges, needs       /
 */
#ifndef BO_SEARCH_H
#define BO_SEARCH_H

#include "../droplist/snapshot.h"

typedef enum {
    BO_ORDER_NAME,
    BO_ORDER_DROP_DATE,
    BO_ORDER_CHARACTERS,
    BO_ORDER_DIGITS,
    BO_ORDER_HYPHENS,
    BO_ORDER_ADDED,
    BO_ORDER_SCORE,
} bo_order;

typedef struct {
    uint8_t min, max;
} bo_range;

typedef struct {
    const char *pattern, *exclude; /* PCRE2, see pattern.h for which form of a label each is for; NULL or empty: none */
    size_t pattern_len, exclude_len;
    bool pattern_shown, exclude_shown; /* match the Unicode form though the pattern is of ASCII */
    const char *const *zones; /* NUL-terminated, with or without leading dot, any case; unknown ones find nothing */
    size_t zone_count;
    bool every_zone; /* then zones do not count */
    bo_range characters, letters, digits, hyphens;
    bo_time drop_from, drop_to; /* inclusive */
    bo_time added_from;         /* inclusive: names that came onto the list then or later */
    bo_range score;             /* the registrar's; 0 is that of names without one */
    bo_order order;             /* equals are ordered by name, ascending */
    bool descending;
    uint64_t first;
    uint32_t rows;  /* 1 to BO_PAGE_MAX */
    double seconds; /* what matching may take; 0: what fits the size of the list, two at most */
} bo_query;

#define BO_PAGE_MAX 1000
#define BO_PATTERN_MAX 1000 /* bytes */

/* A query that narrows nothing: first 20 rows by drop date. */
void bo_query_init(bo_query *query);

typedef struct {
    uint64_t total;
    uint32_t count;
    uint32_t rows[BO_PAGE_MAX]; /* row numbers of the snapshot */
    double seconds;
} bo_page;

/*
 * Fills `page`. BO_ERR_PATTERN with the offset when a pattern does not compile (reason "pattern" or "exclude" says
 * which); BO_ERR_LIMIT when matching takes more than the limits of match, depth or time allow; BO_ERR_SETTING for a bad
 * query.
 */
bo_status bo_search(const bo_snapshot *snapshot, const bo_query *query, bo_page *page, bo_err *err);

/*
 * How many of all that the query finds, whatever its page and order, drop in each of `count` spans: counts[i] from
 * bounds[i] to before bounds[i + 1], so there is one bound more. Bounds ascend. Errors as of bo_search().
 */
bo_status bo_search_count(const bo_snapshot *snapshot, const bo_query *query, const bo_time *bounds, size_t count,
                          uint64_t *counts, bo_err *err);

/* A step of a search: what it is called, how many rows it left, and the seconds it took. */
typedef struct {
    const char *step;
    uint64_t left;
    double seconds;
} bo_explained;

#define BO_EXPLAINED_MAX 8

typedef struct {
    bo_explained steps[BO_EXPLAINED_MAX];
    unsigned count;
} bo_explanation;

/* Makes the search, and tells how. Errors as of bo_search(). */
bo_status bo_search_explain(const bo_snapshot *snapshot, const bo_query *query, bo_explanation *explanation,
                            bo_err *err);

#endif
