#ifndef BO_PATTERN_H
#define BO_PATTERN_H

#include "../base/err.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * A PCRE2 pattern over labels, caseless, compiled for one search. Labels are lower-case ASCII. What matching may cost
 * is bounded: see bo_pattern_match.
 */
typedef struct bo_pattern bo_pattern;

/*
 * BO_ERR_PATTERN with the byte offset; `which` ("pattern" or "exclude") is the reason. \C and callouts are refused.
 */
bo_status bo_pattern_compile(bo_pattern **out, const char *text, size_t len, const char *which, bo_err *err);
void bo_pattern_destroy(bo_pattern *pattern); /* NULL is allowed */

/* What every label that matches has. */
typedef struct {
    uint32_t min_length;
    int required; /* a character that it has somewhere, lower case; -1: none is known */
} bo_pattern_facts;
bo_pattern_facts bo_pattern_know(const bo_pattern *pattern);

/*
 * BO_ERR_LIMIT when the label takes more steps than one label may, or when too many labels of this search took more
 * than labels usually do.
 */
bo_status bo_pattern_match(bo_pattern *pattern, const char *label, size_t len, bool *matched, bo_err *err);

#endif
