#ifndef BO_LANGUAGE_H
#define BO_LANGUAGE_H

#include "../domain/alphabet.h"

#include <stdbool.h>
#include <stddef.h>

/*
 * Languages: sets of texts over the alphabet of labels, written as expressions. Equal expressions are one, and are
 * simplified as they are made, so that by taking derivatives only few different ones arise (Brzozowski 1964; Owens,
 * Reppy, Turon 2009). There are intersection and complement too, which is what look-arounds are.
 */
typedef struct bo_languages bo_languages;

/* Number of a language. */
typedef uint32_t bo_language;
enum {
    BO_LANGUAGE_NONE,  /* no text */
    BO_LANGUAGE_EMPTY, /* the empty text alone */
    BO_LANGUAGE_ANY,   /* every text */
};

typedef enum {
    BO_IS_NONE,
    BO_IS_EMPTY,
    BO_IS_SET,    /* texts of one character of `set` */
    BO_IS_PAIR,   /* parts[0], then parts[1] */
    BO_IS_EITHER, /* union of the parts */
    BO_IS_BOTH,   /* intersection of the parts */
    BO_IS_NOT,    /* complement of parts[0] */
    BO_IS_STAR,   /* parts[0], any number of times */
} bo_language_kind;

#define BO_LENGTH_MANY 64 /* longer than any label */

/* All but `nullable` may be less sharp than the truth. */
typedef struct {
    bo_language_kind kind;
    bool nullable;    /* it has the empty text */
    uint8_t min, max; /* characters of its texts; BO_LENGTH_MANY: any number */
    bo_symbols set;
    bo_symbols first, last, may; /* which its texts may begin with, end with, have */
    uint32_t at, count;          /* the parts */
    uint32_t depth;              /* of the expression */
} bo_language_facts;

/* NULL: no memory. */
bo_languages *bo_languages_create(void);
void bo_languages_destroy(bo_languages *languages); /* NULL is allowed */

/* Whether a language could not be made, for memory or for there being too many; what was got since is of no use. */
bool bo_languages_failed(const bo_languages *languages);
void bo_languages_fail(bo_languages *languages);

/* Valid until the next language is made. */
const bo_language_facts *bo_language_facts_of(const bo_languages *languages, bo_language language);
bo_language bo_language_part(const bo_languages *languages, bo_language language, uint32_t number);

bo_language bo_language_set(bo_languages *languages, bo_symbols set);
bo_language bo_language_pair(bo_languages *languages, bo_language first, bo_language second);
bo_language bo_language_not(bo_languages *languages, bo_language language);
bo_language bo_language_star(bo_languages *languages, bo_language language);
bo_language bo_language_either(bo_languages *languages, bo_language left, bo_language right);
bo_language bo_language_both(bo_languages *languages, bo_language left, bo_language right);

/* Of many at once: push each, then join all that were pushed since `base`, which bo_language_base() told before. */
size_t bo_language_base(const bo_languages *languages);
void bo_language_push(bo_languages *languages, bo_language language);
bo_language bo_language_join(bo_languages *languages, bo_language_kind kind, size_t base);

/* What may follow `symbol` in the texts that begin with it. */
bo_language bo_language_derive(bo_languages *languages, bo_language language, int symbol);

/* The sets of characters that no language made so far tells apart; returns how many there are. */
int bo_language_classes(const bo_languages *languages, bo_symbols classes[BO_SYMBOLS]);

#endif
