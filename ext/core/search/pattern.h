#ifndef BO_PATTERN_H
#define BO_PATTERN_H

#include "../base/err.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * A PCRE2 pattern over labels, caseless, compiled for one search. A pattern of ASCII is matched against labels as they
 * are stored, in ACE; one with any other character, as UTF-8 and with Unicode's properties, against their Unicode
 * forms; `shown` makes one of ASCII match the Unicode forms as well. Labels are lower case. What matching may cost is
 * bounded: see bo_pattern_match.
 */
typedef struct bo_pattern bo_pattern;

/*
 * BO_ERR_PATTERN with the byte offset; the reason is `which` ("pattern" or "exclude"), with a hyphen and a word of
 * pattern_fault.h behind it where there is one. \C and callouts are refused, and what is neither ASCII nor UTF-8.
 */
bo_status bo_pattern_compile(bo_pattern **out, const char *text, size_t len, const char *which, bool shown,
                             bo_err *err);
void bo_pattern_destroy(bo_pattern *pattern); /* NULL is allowed */

/* Whether it was compiled as UTF-8, with Unicode's rules. */
bool bo_pattern_is_unicode(const bo_pattern *pattern);

/* Which form of the label is to be matched: that in which it is shown, or that in which it is stored. */
bool bo_pattern_is_for_shown(const bo_pattern *pattern);

/* A byte, lower case, that every label that matches has somewhere in the form that is matched; -1: none is known. */
int bo_pattern_required(const bo_pattern *pattern);

/*
 * The label must be UTF-8 where it is the Unicode form. BO_ERR_LIMIT when the label takes more steps than one label
 * may, or when too many labels of this search took more than labels usually do.
 */
bo_status bo_pattern_match(bo_pattern *pattern, const char *label, size_t len, bool *matched, bo_err *err);

#endif
