#ifndef BO_OUTCOMES_H
#define BO_OUTCOMES_H

#include "run.h"

#define BO_BULK 128 /* rows of one statement */

/* What came of a backorder's step: the effect's end, the row's columns, the change of status and its event. */
typedef struct {
    bo_order_row *row;       /* as it shall be, but for the state, which it leaves; set when it is stored */
    const bo_effect *effect; /* NULL: none ends */
    bool not_done;           /* the effect ends as void, not as done */
    bool traceless;          /* the other side cannot tell of it: it is stored before the next deed begins */
    const char *cause;       /* NULL: the status stays and no event is written; "deleted": the row goes */
    const char *deleter;     /* whose hand deletes it; of that cause only */
    char result[256];        /* of the effect */
    char detail[512];        /* of the event */
    bool stored;
} bo_outcome;

/*
 * Stores them under the lease, each whole or not at all. What a page was quicker to change is left as it is, with
 * `stored` false: nothing is wrong, the next run sees what there is. Anything but BO_OK ends the run.
 */
bo_status bo_outcomes_store(bo_run *run, bo_outcome *outcomes, size_t count, bo_err *err);

/* Changes the state of all in the list, each for the same cause and with the same detail. */
bo_status bo_outcomes_change(bo_run *run, const bo_due_list *list, const char *cause, const char *detail, bo_err *err);

#endif
