/* Languages for tests: of patterns, and what texts they have. */
#ifndef TEST_LANGUAGES_H
#define TEST_LANGUAGES_H

#include "search/language.h"

/* Makes `*languages` new ones, in place of what was there, if anything was. */
void languages_renew(bo_languages **languages);

/* The labels that a pattern matches; false: nothing is known of them. `rough` as of bo_regular_language(). */
bool language_read(bo_languages *languages, const char *pattern, bo_language *language, bool *rough);

/* The same where it must be known. */
bo_language language_of(bo_languages *languages, const char *pattern);

bool language_has(bo_languages *languages, bo_language language, const char *text, size_t len);

/* How many texts of up to `longest` of these characters there are, and the one of this number; 0 is the empty one. */
unsigned texts_count(const char *characters, unsigned longest);
size_t text_write(char *out, const char *characters, unsigned number);

#endif
