#ifndef BO_TYPED_H
#define BO_TYPED_H

#include "../base/buf.h"

/* What domainers type, and the patterns it stands for. */
typedef enum {
    BO_TYPED_WORDS,     /* "shop web -24": labels with all words (or any of them), without those after a hyphen */
    BO_TYPED_STARTS,    /* "best top": labels that begin with any of them */
    BO_TYPED_ENDS,      /* "shop -online": labels that end with any of them */
    BO_TYPED_WILDCARDS, /* "shop* ?at -*24": * any characters, ? one, for the whole label; any of them, without the last
                         */
    BO_TYPED_SHAPE,     /* "CVCV LL-NN L{3,5}": see shape.h; any of them */
    BO_TYPED_REGEX,     /* PCRE2, as it is */
} bo_typed_how;

/* The way that a word names: "words", "starts", "ends", "wildcards", "shape", "regex". */
bool bo_typed_how_named(bo_typed_how *out, const char *name, size_t len);

typedef struct {
    bo_buf pattern, exclude; /* for a bo_query; empty: none */
    bool pattern_shown,
        exclude_shown; /* likewise: not for regular expressions, and not where a word begins with xn-- */
} bo_typed;

/*
 * Words, wildcards and shapes stand between blanks or commas, in any case; they are spelled as names are (spelling.h)
 * and nothing in them is taken as regular expression. `any` is for words: any of them instead of all. Free `out` even
 * on failure.
 *
 * Between two words, "or" and "|", "and" and "&" join these two, whatever `any` says; "and" binds tighter. Quotes
 * around a word make it nothing but that: "\"or\"", "\"-24\"". What is left out, is left out of all.
 *
 * BO_ERR_PATTERN with the byte offset into `text`, a sentence that names what and where, and as reason:
 *   typed-dot         a dot: the TLD is chosen beside
 *   typed-sign        what no name has
 *   typed-wildcard    * or ? where they are none
 *   typed-hyphen      a hyphen where no name has one
 *   typed-exclude     a hyphen without a word to leave out
 *   typed-operator    | or & that does not stand between two words
 *   typed-quote       a quote without a second one
 *   typed-shape       what is no letter of a shape
 *   typed-repetition  braces that are no repetition
 *   typed-length      more than a label or a pattern may have
 *   typed-utf8        not UTF-8
 *   pattern...        not a regular expression, see pattern.h
 */
bo_status bo_typed_translate(bo_typed *out, bo_typed_how how, const char *text, size_t len, bool any, bo_err *err);
void bo_typed_free(bo_typed *typed);

#endif
