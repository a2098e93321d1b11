#ifndef BO_SYMBOLS_H
#define BO_SYMBOLS_H

#include "../domain/alphabet.h"

#include <stdbool.h>
#include <stddef.h>

/* Where a reader of patterns stands, for what stands for one character: literals, classes, some escapes. */
typedef struct {
    const char *text;
    size_t len, place;
    bool unicode; /* the pattern is UTF-8, and matched with Unicode's rules */
    bool caseful; /* (?-i) */
    bool failed;  /* there was something that this reader does not know */
} bo_symbol_reader;

/*
 * Each gives those of the label's characters that what is read stands for, and moves behind it. A character that no
 * label has is the empty set.
 */
bo_symbols bo_symbols_literal(bo_symbol_reader *in);
bo_symbols bo_symbols_escape(bo_symbol_reader *in, bool in_class); /* behind the backslash */
bo_symbols bo_symbols_class(bo_symbol_reader *in);                 /* behind the bracket */

#endif
