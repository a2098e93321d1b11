#ifndef BO_TYPED_READER_H
#define BO_TYPED_READER_H

#include "../base/buf.h"

/* A piece of what was typed, for messages. */
typedef struct {
    size_t at, len;  /* in bytes */
    unsigned number; /* counted in pieces, from 1 */
} bo_typed_place;

/* Reads what was typed piece by piece, as names spell it. Zero-initialise all but `text` and `len`, which are UTF-8. */
typedef struct {
    const char *text;
    size_t len;
    bool begun, ended;    /* whether there is a present piece, and whether there is none any more */
    bo_typed_place place; /* of the present piece */
    bo_buf spelled;       /* the present piece; empty where names leave it out */
    bool refused;         /* no name can have the present piece */
    int sign;             /* the present piece where it is one ASCII character, lower case; -1 otherwise */
} bo_typed_reader;

/* Goes to the next piece; false when there is none. */
bool bo_typed_next(bo_typed_reader *reader);
/* Goes back to a piece that was present before. */
void bo_typed_go(bo_typed_reader *reader, bo_typed_place place);
void bo_typed_reader_free(bo_typed_reader *reader);

/* Whether the present piece, if any, is part of a word: neither blank nor comma nor operator. */
bool bo_typed_in_word(const bo_typed_reader *reader);

/* Whether the present piece is | or &, which need no blanks around them. */
bool bo_typed_at_operator(const bo_typed_reader *reader);

/* Fails with the sentence `Character 5, "$", <why>.` */
bo_status bo_typed_refuse(const bo_typed_reader *reader, bo_typed_place place, const char *reason, const char *why,
                          bo_err *err);

#endif
