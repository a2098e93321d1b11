#ifndef BO_PATTERN_FAULT_H
#define BO_PATTERN_FAULT_H

/*
 * What is wrong with a regular expression, as a word for programs that stays the same whatever PCRE2 calls it; the
 * addon has a sentence for each (pattern_WORD). "" for what people hardly ever meet.
 */
const char *bo_pattern_fault(int error); /* of pcre2_compile() */

#define BO_PATTERN_FAULT_CALLOUT "callout"

#endif
