#include "run.h"

static bo_status sync_dates(bo_db *db, void *context, bo_err *err)
{
    bo_run *run = context;
    bo_db_scratch at;
    bo_db_value now = bo_db_time(run->hand.at, &at);

    return bo_db_exec(db,
                      "UPDATE backorder_domains d"
                      " JOIN backorder_pending_domains l ON l.domain = d.domain AND l.zone = d.tld"
                      " SET d.dropdate = l.drop_date, d.updateddate = ?"
                      " WHERE d.status IN ('REQUESTED', 'ACTIVE')"
                      " AND (d.dropdate IS NULL OR d.dropdate <> l.drop_date)",
                      &now, 1, &run->report->synced, err);
}

bo_status bo_step_sync(bo_run *run, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns;
    bo_status status = bo_db_transaction(run->db, sync_dates, run, err);

    if (status == BO_OK) {
        status = bo_db_query(run->db, &rows,
                             "SELECT COUNT(*) FROM backorder_domains d"
                             " LEFT JOIN backorder_pending_domains l ON l.domain = d.domain AND l.zone = d.tld"
                             " WHERE d.status IN ('REQUESTED', 'ACTIVE') AND d.dropdate IS NOT NULL"
                             " AND l.domain IS NULL",
                             NULL, 0, err);
    }
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && columns) {
        run->report->gone = (uint64_t)bo_db_as_int(&columns[0]);
    }
    bo_db_rows_free(rows);
    return status;
}

/* Whose drop is more than two days past: whatever they waited for did not happen. */
static bo_status expire(bo_run *run, bo_state from, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value args[] = {bo_db_text(bo_state_name(from)), bo_db_time(run->hand.at - BO_EXPIRY_SECONDS, &at)};
    bo_due_list list;
    uint64_t changed = 0;
    bo_status status =
        bo_due_load(run->db, &list,
                    "WHERE d.status = ? AND d.dropdate < ? AND (d.status <> 'PROCESSING' OR d.reference = '')"
                    " AND " BO_ROW_IDLE,
                    args, sizeof args / sizeof *args, err);

    if (status == BO_OK) {
        status = bo_due_change_all(run->db, &list, from, "expired", run->hand, &changed, err);
    }
    run->report->failed += changed;
    bo_due_free(&list);
    return status;
}

static bo_status postpone(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value now = bo_db_time(run->hand.at, &at);
    bo_due_list list;
    uint64_t changed;
    bo_status status =
        bo_due_load(run->db, &list,
                    "WHERE d.status = 'ACTIVE' AND d.dropdate > CAST(? AS DATETIME)"
                    " + INTERVAL COALESCE(z.reserve_window, " BO_RESERVE_WINDOW ") SECOND AND " BO_ROW_IDLE,
                    &now, 1, err);

    if (status == BO_OK) {
        status = bo_due_change_all(run->db, &list, BO_ACTIVE, "drop-moved", run->hand, &changed, err);
    }
    bo_due_free(&list);
    return status;
}

bo_status bo_step_withdraw(bo_run *run, bo_err *err)
{
    bo_status status = postpone(run, err);

    if (status == BO_OK) {
        status = expire(run, BO_REQUESTED, err);
    }
    if (status == BO_OK) {
        status = expire(run, BO_ACTIVE, err);
    }
    return status == BO_OK ? expire(run, BO_PROCESSING, err) : status;
}

bo_status bo_step_process(bo_run *run, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value now = bo_db_time(run->hand.at, &at);
    bo_due_list list;
    bo_status status =
        bo_due_load(run->db, &list,
                    "WHERE d.status = 'ACTIVE' AND d.held > 0 AND d.dropdate <= CAST(? AS DATETIME)"
                    " + INTERVAL COALESCE(z.submit_window, " BO_SUBMIT_WINDOW ") SECOND AND " BO_ROW_IDLE,
                    &now, 1, err);

    if (status == BO_OK) {
        status = bo_due_change_all(run->db, &list, BO_ACTIVE, "submitting", run->hand, &run->report->processing, err);
    }
    bo_due_free(&list);
    return status;
}
