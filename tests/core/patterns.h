/* Random patterns of all that PCRE2 has. */
#ifndef TEST_PATTERNS_H
#define TEST_PATTERNS_H

#include "base/buf.h"

/* Appends one; PCRE2 may refuse it. Its letters are few, those of labels of {a, b, 1, -}, so that much matches. */
void pattern_write(bo_buf *out);

#endif
