#ifndef FAULTS_ATTEMPT_H
#define FAULTS_ATTEMPT_H

#include "world.h"

/* What a child does, on sessions of its own. */
typedef bo_status attempt_work(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host,
                               const void *context, bo_err *err);

/* The batch, in `count` processes at once (two at most), each with its fault. Then the money is checked. */
void attempt_batch(world *w, const fault *faults, int count);

/* Something else in a process of its own; gives whether the fault struck. */
bool attempt_work_once(world *w, fault what, attempt_work *work, const void *context);

/*
 * The batch in this process until a run changes nothing. True: an application of which nobody knows is not given up at
 * once, as the registrar may still be making it; time has to pass.
 */
bool attempt_until_quiet(world *w);

/* Until the registrar must have made what it was making. */
void attempt_wait_for_registrar(world *w);

/* As if the time of whoever had the lease were over. */
void attempt_expire_lease(world *w);

#endif
