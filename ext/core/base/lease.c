#define _DEFAULT_SOURCE
#include "lease.h"

#include <stdio.h>
#include <unistd.h>

/* The time a lease is measured by; its parameter is moved_clock(). */
#define NOW "COALESCE(CAST(? AS DATETIME), UTC_TIMESTAMP())"

/*
 * Nobody's lease ends later than this from now, however far the clocks of a cluster differ: one that does was written
 * by a clock that was wrong, and its holder has gone without giving it back or renews it to a sensible time soon.
 */
#define NONSENSE_SECONDS (2 * BO_LEASE_SECONDS)

typedef struct {
    bo_lease *lease;
    bool taken;
} take_work;

static bo_db_value moved_clock(bo_db_scratch *scratch)
{
    bo_time now;

    return bo_clock_moved(&now) ? bo_db_time(now, scratch) : bo_db_null();
}

static bo_status claim(bo_db *db, const char *name, uint64_t *changed, bo_err *err)
{
    char host[64] = "", holder[128];
    bo_db_scratch scratch;
    bo_db_value now = moved_clock(&scratch);

    (void)gethostname(host, sizeof host - 1);
    (void)snprintf(holder, sizeof holder, "%s:%ld", host, (long)getpid());
    bo_db_value args[] = {bo_db_text(holder),         now, bo_db_int(BO_LEASE_SECONDS), bo_db_text(name), now, now,
                          bo_db_int(NONSENSE_SECONDS)};
    return bo_db_exec(db,
                      "UPDATE backorder_lease SET holder = ?, fence = LAST_INSERT_ID(fence + 1),"
                      " expires_at = " NOW " + INTERVAL ? SECOND WHERE name = ? AND (expires_at IS NULL"
                      " OR expires_at <= " NOW " OR expires_at > " NOW " + INTERVAL ? SECOND)",
                      args, sizeof args / sizeof *args, changed, err);
}

static bo_status take(bo_db *db, void *context, bo_err *err)
{
    take_work *work = context;
    bo_db_value name = bo_db_text(work->lease->name);
    uint64_t changed = 0, made = 0;
    bo_status status = claim(db, work->lease->name, &changed, err);

    /* the row may be lost, as where a backup left it out */
    if (status == BO_OK && changed == 0) {
        status = bo_db_exec(db, "INSERT IGNORE INTO backorder_lease (name) VALUES (?)", &name, 1, &made, err);
    }
    if (status == BO_OK && made > 0) {
        status = claim(db, work->lease->name, &changed, err);
    }
    work->taken = status == BO_OK && changed > 0;
    work->lease->fence = work->taken ? bo_db_insert_id(db) : 0;
    return status;
}

bo_status bo_lease_take(bo_db *db, bo_lease *out, const char *name, bo_err *err)
{
    take_work work = {.lease = out};
    bo_status status;

    *out = (bo_lease){.name = name};
    status = bo_db_transaction(db, take, &work, err);
    if (status == BO_OK && !work.taken) {
        return bo_fail(err, BO_ERR_BUSY, "Another process is at work on \"%s\".", name);
    }
    return status;
}

bo_status bo_lease_renew(bo_db *db, const bo_lease *lease, bo_err *err)
{
    bo_db_scratch scratch;
    bo_db_value args[] = {moved_clock(&scratch), bo_db_int(BO_LEASE_SECONDS), bo_db_text(lease->name),
                          bo_db_int(lease->fence)};
    uint64_t changed = 0;
    bo_status status =
        bo_db_exec(db,
                   "UPDATE backorder_lease SET expires_at = " NOW " + INTERVAL ? SECOND, renewals = renewals + 1"
                   " WHERE name = ? AND fence = ?",
                   args, sizeof args / sizeof *args, &changed, err);

    if (status == BO_OK && changed == 0) {
        return bo_fail_reason(err, BO_ERR_BUSY, BO_LEASE_LOST, "The lease \"%s\" ran out and another process took it.",
                              lease->name);
    }
    return status;
}

bo_status bo_lease_release(bo_db *db, bo_lease *lease, bo_err *err)
{
    bo_db_value args[] = {bo_db_text(lease->name), bo_db_int(lease->fence)};

    lease->fence = 0;
    return bo_db_exec(db, "UPDATE backorder_lease SET expires_at = NULL WHERE name = ? AND fence = ?", args, 2, NULL,
                      err);
}
