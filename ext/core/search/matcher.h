#ifndef BO_MATCHER_H
#define BO_MATCHER_H

#include "automaton.h"
#include "pattern.h"
#include "search.h"

/*
 * What a query's pattern and exclude pattern ask of a label, made ready: as one automaton for all of it that is
 * regular, and by PCRE2 for what is not. The answer is PCRE2's in any case.
 */
typedef struct {
    bo_pattern *pattern, *exclude; /* NULL: none */
    bo_languages *languages;
    bo_language language;    /* of the labels, in ACE, that can match */
    bo_automaton *automaton; /* NULL: PCRE2 alone decides */
    bool confirm_pattern;    /* PCRE2 must confirm what the automaton finds */
    bool confirm_exclude;
    uint64_t asked, passed; /* labels, the automaton */
    bool unicode;           /* a pattern is about Unicode forms: PCRE2 decides of the labels that have one */
} bo_matcher;

/* BO_ERR_PATTERN, see bo_pattern_compile(). */
bo_status bo_matcher_make(bo_matcher *out, const bo_query *query, bo_err *err);
void bo_matcher_free(bo_matcher *matcher); /* of zeros is allowed */

/* Who decides: "automaton", "automaton, pcre2" (one after the other), or "pcre2". */
const char *bo_matcher_engine(const bo_matcher *matcher);

/* What matching by PCRE2 may take. */
typedef struct {
    double seconds; /* of work, for the whole search */
    double begin;   /* on the clock of the thread's work */
    double share;   /* of the work that is done when the rows at hand are, 0 to 1 */
    double spent;   /* seconds by PCRE2, waiting for the processor included */
    double resumed; /* when these were counted last, while it matches */
    unsigned since; /* labels since the last look at the clock */
} bo_match_budget;

/* Rows that are to be matched, at most BO_MATCH_ROWS. Those of one label stand together and are matched once. */
#define BO_MATCH_ROWS 256u

/* Tells of each row whether it matches. BO_ERR_LIMIT when it takes too long. */
bo_status bo_matcher_match(bo_matcher *matcher, const bo_snapshot *snapshot, const uint32_t *rows, unsigned count,
                           bool *hits, bo_match_budget *budget, bo_err *err);

/* The same by PCRE2 alone. */
bo_status bo_matcher_match_slowly(bo_matcher *matcher, const bo_snapshot *snapshot, const uint32_t *rows,
                                  unsigned count, bool *hits, bo_match_budget *budget, bo_err *err);

#endif
