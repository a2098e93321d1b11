#ifndef BO_LEASE_H
#define BO_LEASE_H

#include "db.h"

/*
 * The right to do what only one process may do at a time, for as long as it is renewed.
 *
 * It ends by the clock of the database's server, the only time of ours that does: the nodes it is between may have
 * clocks that differ by minutes, and one that is ahead would take the lease of another in the middle of its work. Only
 * a clock file, which all processes of a test share, goes before it. Where the database is a cluster each of its
 * servers has a clock of its own, and these must agree to well within BO_LEASE_SECONDS, as by NTP. Where a wrong clock
 * has put the end of a lease that a crash left behind far into the future, it is taken all the same.
 */
typedef struct {
    const char *name;
    int64_t fence; /* grows with each holder; 0: not held */
} bo_lease;

#define BO_LEASE_SECONDS 240

/* Takes the lease `name` (a row of backorder_lease; the text must outlive it). BO_ERR_BUSY: someone else has it. */
bo_status bo_lease_take(bo_db *db, bo_lease *out, const char *name, bo_err *err);

#define BO_LEASE_LOST "lease-lost"

/*
 * BO_ERR_BUSY with reason BO_LEASE_LOST: it ran out and someone else took it. Inside a transaction it is the fence:
 * what else the transaction does is committed only while the lease is still ours, on any node.
 */
bo_status bo_lease_renew(bo_db *db, const bo_lease *lease, bo_err *err);

/* Gives it back if it is still held. */
bo_status bo_lease_release(bo_db *db, bo_lease *lease, bo_err *err);

#endif
