#ifndef BO_TRANSITIONS_H
#define BO_TRANSITIONS_H

#include <stdbool.h>
#include <stddef.h>

/* The states of a backorder, and the row's absence. */
typedef enum {
    BO_NONE,
    BO_REQUESTED,
    BO_ACTIVE,
    BO_PROCESSING,
    BO_AUCTION_PENDING,
    BO_PENDING_PAYMENT,
    BO_SUCCESSFUL,
    BO_FAILED,
    BO_CANCELLED,
    BO_AUCTION_WON,
    BO_AUCTION_LOST,
    BO_STATES,
} bo_state;

/* As the database writes it, e.g. "AUCTION-PENDING"; NULL for BO_NONE. */
const char *bo_state_name(bo_state state);
bool bo_state_parse(bo_state *out, const char *name);

/* One way from one state to another; `cause` is what the event says. */
typedef struct {
    bo_state from, to;
    const char *cause;
} bo_transition;

/* The transition of this cause from this state, or NULL: then it must not happen. */
const bo_transition *bo_transition_find(bo_state from, const char *cause);

/* The whole table, for tests and documentation. */
const bo_transition *bo_transition_table(size_t *count);

/* Whether a person may delete a backorder in this state. */
bool bo_state_deletable(bo_state state);

#endif
