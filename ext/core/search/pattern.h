#ifndef BO_PATTERN_H
#define BO_PATTERN_H

#include "../base/err.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * A compiled PCRE2 pattern that is matched, caselessly, against labels, and what can be told of every label that
 * matches it without matching.
 */
typedef struct bo_pattern bo_pattern;

/* What every matching label has. */
typedef struct {
    size_t min_characters;
    size_t max_characters; /* SIZE_MAX: no bound */
    int literal;           /* a byte that occurs in it, lower case; -1: none known */
} bo_pattern_facts;

/* BO_ERR_PATTERN with the offset; `which` is the reason: "pattern" or "exclude". */
bo_status bo_pattern_compile(bo_pattern **out, const char *text, size_t len, const char *which, bo_err *err);
void bo_pattern_free(bo_pattern *pattern); /* NULL is allowed */

bo_pattern_facts bo_pattern_get_facts(const bo_pattern *pattern);

/* Matches one label. BO_ERR_LIMIT when it takes more than one match may. */
bo_status bo_pattern_match(const bo_pattern *pattern, const char *label, size_t len, bool *matches, bo_err *err);

#endif
