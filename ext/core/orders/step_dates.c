#include "deeds.h"

#include "../droplist/import.h"

#include <stdlib.h>

/* How long before its drop a name may leave the list without meaning anything: a list may omit what drops today. */
#define BO_LIST_SLACK_SECONDS 86400

typedef struct {
    bo_run *run;
    uint64_t moved, gone;
} syncing;

/* Drop dates to those of the list, each with an event. */
static bo_status move_dates(bo_db *db, syncing *sync, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value args[] = {bo_db_time(sync->run->hand.at, &at), bo_db_text(sync->run->hand.actor)};
    bo_status status =
        bo_db_exec(db,
                   "INSERT INTO backorder_events (at, actor, backorder_id, from_status, to_status, cause, detail)"
                   " SELECT ?, ?, d.id, d.status, d.status, 'drop-date',"
                   " CONCAT('from ', COALESCE(d.dropdate, 'unknown'), ' to ', l.drop_date) FROM backorder_domains d"
                   " JOIN backorder_pending_domains l ON l.domain = d.domain AND l.zone = d.tld"
                   " WHERE d.status IN ('REQUESTED', 'ACTIVE', 'PROCESSING')"
                   " AND (d.dropdate IS NULL OR d.dropdate <> l.drop_date) FOR UPDATE",
                   args, 2, &sync->moved, err);

    if (status == BO_OK && sync->moved > 0) {
        status = bo_db_exec(db,
                            "UPDATE backorder_domains d"
                            " JOIN backorder_pending_domains l ON l.domain = d.domain AND l.zone = d.tld"
                            " SET d.dropdate = l.drop_date, d.updateddate = ?"
                            " WHERE d.status IN ('REQUESTED', 'ACTIVE', 'PROCESSING')"
                            " AND (d.dropdate IS NULL OR d.dropdate <> l.drop_date)",
                            args, 1, NULL, err);
    }
    return status;
}

/*
 * Names that left the list well before their drop: nobody knows any more when they drop, or whether. What a list lacks
 * that is only half there, or none at all, tells nothing.
 */
static bo_status forget_dates(bo_db *db, syncing *sync, bo_err *err)
{
    bo_db_scratch at, limit;
    bo_db_value args[] = {bo_db_time(sync->run->hand.at, &at), bo_db_text(sync->run->hand.actor),
                          bo_db_time(sync->run->hand.at + BO_LIST_SLACK_SECONDS, &limit)};
    bo_db_value times[] = {args[0], args[2]};
    bo_status status = bo_db_exec(
        db,
        "INSERT INTO backorder_events (at, actor, backorder_id, from_status, to_status, cause, detail)"
        " SELECT ?, ?, d.id, d.status, d.status, 'left-list',"
        " CONCAT('Renewed by its owner or deleted early; it was to drop ', d.dropdate) FROM backorder_domains d"
        " LEFT JOIN backorder_pending_domains l ON l.domain = d.domain AND l.zone = d.tld"
        " WHERE d.status IN ('REQUESTED', 'ACTIVE') AND d.dropdate > ? AND l.domain IS NULL"
        " AND EXISTS (SELECT 1 FROM backorder_pending_domains)"
        " AND NOT EXISTS (SELECT 1 FROM backorder_droplist WHERE source_checksum = '" BO_LIST_CHANGING "') FOR UPDATE",
        args, 3, &sync->gone, err);

    if (status == BO_OK && sync->gone > 0) {
        status = bo_db_exec(db,
                            "UPDATE backorder_domains d"
                            " LEFT JOIN backorder_pending_domains l ON l.domain = d.domain AND l.zone = d.tld"
                            " SET d.dropdate = NULL, d.updateddate = ?"
                            " WHERE d.status IN ('REQUESTED', 'ACTIVE') AND d.dropdate > ? AND l.domain IS NULL",
                            times, 2, NULL, err);
    }
    return status;
}

static bo_status sync_dates(bo_db *db, void *context, bo_err *err)
{
    syncing *sync = context;
    bo_status status = move_dates(db, sync, err);

    return status == BO_OK ? forget_dates(db, sync, err) : status;
}

bo_status bo_step_sync(bo_run *run, bo_err *err)
{
    syncing sync = {.run = run};
    bo_status status = bo_db_transaction(run->db, sync_dates, &sync, err);

    run->report->synced = sync.moved;
    run->report->gone = sync.gone;
    return status;
}

/* Changes the state of all that the condition finds. */
static bo_status change_found(bo_run *run, const char *condition, const bo_db_value *args, size_t count,
                              const char *cause, bo_err *err)
{
    bo_due_list list;
    bo_status status = bo_due_load(run->db, &list, condition, args, count, err);

    if (status == BO_OK) {
        status = bo_outcomes_change(run, &list, cause, "", err);
    }
    bo_due_free(&list);
    return status;
}

/* Whose drop is more than two days past: whatever they waited for did not happen. */
static bo_status expire(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value limit = bo_db_time(run->hand.at - BO_EXPIRY_SECONDS, &at);

    return change_found(run,
                        "WHERE (d.status IN ('REQUESTED', 'ACTIVE') OR (d.status = 'PROCESSING' AND d.reference = ''))"
                        " AND d.dropdate < ? AND " BO_ROW_IDLE,
                        &limit, 1, "expired", err);
}

/* Backorders `d` whose window is not open any more; the parameter is the present moment. */
#define WAITS_AGAIN                                                                                                    \
    "d.status = 'ACTIVE' AND (d.dropdate IS NULL OR (d.early = 0 AND " BO_RESERVE_AT " > ?)) AND " BO_ROW_IDLE

/* The list has changed since the money was held when `d` drops. */
#define DROP_HAS_MOVED                                                                                                 \
    "(d.dropdate IS NULL OR EXISTS (SELECT 1 FROM backorder_events v WHERE v.backorder_id = d.id"                      \
    " AND v.cause = 'drop-date' AND v.id > COALESCE((SELECT MAX(h.id) FROM backorder_events h"                         \
    " WHERE h.backorder_id = d.id AND h.cause = 'reserved'), 0)))"

/* What is no longer to drop soon gives its money back, and the client is told. */
static bo_status postpone(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value now = bo_db_time(run->hand.at, &at);
    bo_due_list list;
    bo_due **items = NULL;
    bo_status status = bo_due_load(
        run->db, &list, "WHERE " WAITS_AGAIN " AND " DROP_HAS_MOVED " ORDER BY d.userid, d.dropdate IS NULL, d.id",
        &now, 1, err);

    for (size_t i = 0; i < list.count; i++) {
        list.items[i].mail = list.items[i].row.drop_date ? BO_MAIL_DROP_MOVED : BO_MAIL_LEFT_LIST;
    }
    if (status == BO_OK) {
        status = bo_due_pointers(&list, &items, err);
    }
    if (status == BO_OK) {
        status = bo_deeds_do(run, BO_EFFECT_MAIL, items, list.count, err);
    }
    free(items);
    bo_due_free(&list);
    return status;
}

/* The reseller has shortened the zone's window. Nobody writes to the client of a drop that is where it was. */
static bo_status close_windows(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value now = bo_db_time(run->hand.at, &at);

    return change_found(run, "WHERE " WAITS_AGAIN " AND NOT " DROP_HAS_MOVED, &now, 1, "window-changed", err);
}

bo_status bo_step_withdraw(bo_run *run, bo_err *err)
{
    bo_status status = postpone(run, err);

    if (status == BO_OK) {
        status = close_windows(run, err);
    }
    return status == BO_OK ? expire(run, err) : status;
}

bo_status bo_step_process(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value now = bo_db_time(run->hand.at, &at);

    return change_found(run, "WHERE d.status = 'ACTIVE' AND d.held > 0 AND " BO_SUBMIT_AT " <= ? AND " BO_ROW_IDLE,
                        &now, 1, "submitting", err);
}
