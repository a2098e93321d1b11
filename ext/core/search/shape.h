#ifndef BO_SHAPE_H
#define BO_SHAPE_H

#include "typed_reader.h"

/*
 * A shape is one letter for each character of a label, in any case: C a consonant, V a vowel (a, e, i, o, u: y is a
 * consonant, as domainers count four-letter names), L any letter, N a digit, A letter or digit, - a hyphen. Braces
 * repeat: L{3} is LLL, L{3,5} three to five, L{3,} three or more.
 *
 * Reads the shape at which the reader stands, up to the blank or comma after it, and appends its pattern, without
 * anchors.
 */
bo_status bo_shape_read(bo_buf *out, bo_typed_reader *reader, bo_err *err);

#endif
