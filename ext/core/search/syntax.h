#ifndef BO_SYNTAX_H
#define BO_SYNTAX_H

#include "../domain/alphabet.h"

#include <stdbool.h>
#include <stddef.h>

/* Number of a node. Its children are `first` and the `next` of each child. */
typedef uint16_t bo_node_id;
#define BO_NO_NODE UINT16_MAX
#define BO_REPEAT_MANY UINT16_MAX /* as a maximum: no bound */

typedef enum {
    BO_NODE_SET,       /* one character of `set` */
    BO_NODE_SEQUENCE,  /* the children, one after another; none: the empty text */
    BO_NODE_CHOICE,    /* any of the children */
    BO_NODE_REPEAT,    /* the child, `min` to `max` times */
    BO_NODE_CAPTURE,   /* the child, as group `number` */
    BO_NODE_AHEAD,     /* looks whether the child follows here, or does not: `negative` */
    BO_NODE_BEHIND,    /* looks whether the child ends here, or does not */
    BO_NODE_BEGIN,     /* the label begins here */
    BO_NODE_END,       /* it ends here */
    BO_NODE_WORD_EDGE, /* a word begins or ends here, or does not */
    BO_NODE_REFERENCE, /* what group `number` matched */
} bo_node_kind;

typedef struct {
    bo_node_kind kind;
    bool negative;
    bool rough; /* it matches what the pattern does and perhaps more: an atomic group is read as another one */
    bool looks; /* it, or what is below it, is about a place: AHEAD to WORD_EDGE */
    uint16_t min, max, number;
    bo_node_id first, next;
    bo_symbols set;
} bo_node;

/* The tree of a pattern, as far as labels of the alphabet's characters can tell it from another. */
typedef struct {
    bo_node *nodes;
    uint16_t count, capacity;
    bo_node_id root;
} bo_syntax;

/*
 * Reads a pattern that PCRE2 has compiled (pattern.h); `unicode` as it was compiled. False when it has anything that
 * this reader does not know: nothing is then known of it. True or false, free it.
 */
bool bo_syntax_read(bo_syntax *out, const char *text, size_t len, bool unicode);
void bo_syntax_free(bo_syntax *syntax);

#endif
