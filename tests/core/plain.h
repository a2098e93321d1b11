/* What a pattern means: PCRE2's answer on the label alone, without plans, indexes or limits that a search has. */
#ifndef TEST_PLAIN_H
#define TEST_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

typedef struct plain_pattern plain_pattern;

typedef enum {
    PLAIN_USUAL,
    PLAIN_STRAIGHT, /* without looking first for where a match can begin */
} plain_way;

/* NULL: PCRE2 refuses the pattern, or it is empty. */
plain_pattern *plain_compile(const char *text, size_t len, plain_way way);
void plain_free(plain_pattern *pattern); /* NULL is allowed */

/* A pattern with any character beyond ASCII is about the Unicode form of labels. */
bool plain_is_unicode(const plain_pattern *pattern);

/* The form is the one that the pattern is about. PCRE2's code: negative for none, or for a limit. */
int plain_match(plain_pattern *pattern, const char *form, size_t len);

/* The same for a label in ACE, in memory of its own. */
bool plain_matches(plain_pattern *pattern, const char *label, size_t len);

#endif
