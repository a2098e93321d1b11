#include "transitions.h"

#include <string.h>

static const char *const names[BO_STATES] = {
    [BO_REQUESTED] = "REQUESTED",
    [BO_ACTIVE] = "ACTIVE",
    [BO_PROCESSING] = "PROCESSING",
    [BO_AUCTION_PENDING] = "AUCTION-PENDING",
    [BO_PENDING_PAYMENT] = "PENDING-PAYMENT",
    [BO_SUCCESSFUL] = "SUCCESSFUL",
    [BO_FAILED] = "FAILED",
    [BO_CANCELLED] = "CANCELLED",
    [BO_AUCTION_WON] = "AUCTION-WON",
    [BO_AUCTION_LOST] = "AUCTION-LOST",
};

/* The life of a backorder. Whatever is not here does not happen. */
static const bo_transition table[] = {
    {BO_NONE, BO_REQUESTED, "requested"},
    {BO_FAILED, BO_REQUESTED, "requested-again"},
    {BO_CANCELLED, BO_REQUESTED, "requested-again"},
    {BO_AUCTION_LOST, BO_REQUESTED, "requested-again"},

    {BO_REQUESTED, BO_REQUESTED, "drop-date"}, /* the list moved it */
    {BO_ACTIVE, BO_ACTIVE, "drop-date"},
    {BO_PROCESSING, BO_PROCESSING, "drop-date"},
    {BO_REQUESTED, BO_REQUESTED, "left-list"}, /* renewed by its owner, or deleted early */
    {BO_ACTIVE, BO_ACTIVE, "left-list"},

    {BO_REQUESTED, BO_ACTIVE, "reserved"},
    {BO_REQUESTED, BO_REQUESTED, "short-of-funds"},
    {BO_ACTIVE, BO_REQUESTED, "short-of-funds"}, /* an upgrade brought a reservation that was only counted */
    {BO_ACTIVE, BO_REQUESTED, "drop-moved"},
    {BO_REQUESTED, BO_FAILED, "expired"},
    {BO_ACTIVE, BO_FAILED, "expired"},

    {BO_ACTIVE, BO_PROCESSING, "submitting"},
    {BO_PROCESSING, BO_PROCESSING, "submitted"},
    {BO_PROCESSING, BO_PROCESSING, "registrar-status"}, /* a word we do not know */
    {BO_PROCESSING, BO_FAILED, "refused"},              /* the application was not accepted */
    {BO_PROCESSING, BO_FAILED, "expired"},              /* the application never reached the registrar */
    {BO_PROCESSING, BO_FAILED, "failed"},
    {BO_PROCESSING, BO_CANCELLED, "gone"},
    {BO_PROCESSING, BO_AUCTION_PENDING, "auction"},
    {BO_PROCESSING, BO_PENDING_PAYMENT, "caught"},

    {BO_AUCTION_PENDING, BO_AUCTION_PENDING, "registrar-status"},
    {BO_AUCTION_PENDING, BO_AUCTION_WON, "won"},
    {BO_AUCTION_PENDING, BO_AUCTION_LOST, "lost"},
    {BO_AUCTION_PENDING, BO_CANCELLED, "gone"},

    {BO_PENDING_PAYMENT, BO_SUCCESSFUL, "paid"},
    {BO_PENDING_PAYMENT, BO_CANCELLED, "cancelled"},
    {BO_PENDING_PAYMENT, BO_PENDING_PAYMENT, "invoice-moved"}, /* its line stands on another one: split or merged */
    {BO_CANCELLED, BO_SUCCESSFUL, "paid-late"},
    {BO_SUCCESSFUL, BO_SUCCESSFUL, "refunded"},
    {BO_SUCCESSFUL, BO_SUCCESSFUL, "invoice-cancelled"},

    {BO_REQUESTED, BO_CANCELLED, "withdrawn"}, /* by an admin */
    {BO_ACTIVE, BO_CANCELLED, "withdrawn"},
    {BO_PROCESSING, BO_CANCELLED, "withdrawn"}, /* where the registrar deletes the application */

    {BO_REQUESTED, BO_CANCELLED, "client-deleted"},
    {BO_ACTIVE, BO_CANCELLED, "client-deleted"},
    {BO_PROCESSING, BO_CANCELLED, "client-deleted"},
    {BO_AUCTION_PENDING, BO_CANCELLED, "client-deleted"},
    {BO_PENDING_PAYMENT, BO_CANCELLED, "client-deleted"},

    {BO_REQUESTED, BO_REQUESTED, "client-merged"},
    {BO_ACTIVE, BO_ACTIVE, "client-merged"},
    {BO_PROCESSING, BO_PROCESSING, "client-merged"},
    {BO_AUCTION_PENDING, BO_AUCTION_PENDING, "client-merged"},
    {BO_PENDING_PAYMENT, BO_PENDING_PAYMENT, "client-merged"},
    {BO_SUCCESSFUL, BO_SUCCESSFUL, "client-merged"},
    {BO_FAILED, BO_FAILED, "client-merged"},
    {BO_CANCELLED, BO_CANCELLED, "client-merged"},
    {BO_AUCTION_WON, BO_AUCTION_WON, "client-merged"},
    {BO_AUCTION_LOST, BO_AUCTION_LOST, "client-merged"},

    {BO_REQUESTED, BO_NONE, "deleted"},
    {BO_ACTIVE, BO_NONE, "deleted"},
    {BO_SUCCESSFUL, BO_NONE, "deleted"},
    {BO_FAILED, BO_NONE, "deleted"},
    {BO_CANCELLED, BO_NONE, "deleted"},
    {BO_AUCTION_WON, BO_NONE, "deleted"},
    {BO_AUCTION_LOST, BO_NONE, "deleted"},
};

const char *bo_state_name(bo_state state)
{
    return state < BO_STATES ? names[state] : NULL;
}

bool bo_state_parse(bo_state *out, const char *name)
{
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        if (strcmp(names[state], name) == 0) {
            *out = (bo_state)state;
            return true;
        }
    }
    return false;
}

const bo_transition *bo_transition_find(bo_state from, const char *cause)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (table[i].from == from && strcmp(table[i].cause, cause) == 0) {
            return &table[i];
        }
    }
    return NULL;
}

const bo_transition *bo_transition_table(size_t *count)
{
    *count = sizeof table / sizeof *table;
    return table;
}

bool bo_state_deletable(bo_state state)
{
    return bo_transition_find(state, "deleted") != NULL;
}
