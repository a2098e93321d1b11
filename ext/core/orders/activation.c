#include "deeds.h"
#include "removal.h"

#include <stdio.h>

/* Why it cannot be activated; BO_OK where it can. */
static bo_status check(const bo_run *run, const bo_due *due, bo_err *err)
{
    if (due->row.state != BO_REQUESTED) {
        return bo_fail_reason(err, BO_ERR_ORDER, "too-late", "%s is %s and can no longer be activated.", due->name,
                              bo_state_name(due->row.state));
    }
    if (due->row.held > 0) {
        return bo_fail_reason(err, BO_ERR_ORDER, "busy",
                              "The money that %s held before is still to be given back; try again in a few minutes.",
                              due->name);
    }
    if (due->row.drop_date == 0) {
        return bo_fail_reason(err, BO_ERR_ORDER, "no-drop",
                              "%s is not in the droplist, so nobody knows when it drops; it cannot be activated yet.",
                              due->name);
    }
    if (due->row.drop_date < run->hand.at - BO_EXPIRY_SECONDS) {
        return bo_fail_reason(err, BO_ERR_ORDER, "past", "%s dropped more than two days ago.", due->name);
    }
    return BO_OK;
}

static bo_status fail_short(const bo_due *due, bo_money available, bo_err *err)
{
    char needed[BO_MONEY_TEXT], there[BO_MONEY_TEXT];

    return bo_fail_reason(
        err, BO_ERR_ORDER, "short-of-funds", "%s needs %s, but client %lld has %s that is not promised otherwise.",
        due->name, bo_money_format(due->amount, needed), (long long)due->row.client, bo_money_format(available, there));
}

/* The hold of one backorder, or why there is none. */
static bo_status hold(bo_run *run, bo_due *due, bo_err *err)
{
    bo_purse purse;
    bo_status status = bo_purse_open(run, &purse, due->row.client, err);

    due->purse = &purse;
    if (status == BO_OK) {
        status = bo_due_price(run, due, err);
    }
    if (status == BO_OK && purse.available < due->amount) {
        return fail_short(due, purse.available, err);
    }
    if (status == BO_OK) {
        status = bo_deeds_do(run, BO_EFFECT_HOLD, &due, 1, err);
    }
    if (status == BO_OK && due->row.state == BO_REQUESTED && due->row.held > 0) {
        /* someone spent it in between */
        status = bo_release_all(run, &due, 1, err);
        return status == BO_OK ? fail_short(due, purse.available, err) : status;
    }
    if (status == BO_OK && due->row.state == BO_REQUESTED) {
        status = bo_fail(err, BO_ERR_HOST, "The money for it could not be held: %.300s",
                         run->report->errors.data ? run->report->errors.data : "another run is at it.");
    }
    return status;
}

static bo_status activate(bo_run *run, int64_t id, bo_err *err)
{
    bo_db_value arg = bo_db_int(id);
    bo_due_list list;
    bo_status status = bo_due_load(
        run->db, &list, "WHERE d.id = ? AND " BO_ROW_IDLE " AND " BO_PURSE_CERTAIN " AND " BO_HAS_CLIENT, &arg, 1, err);

    if (status == BO_OK && list.count == 0) {
        status = bo_order_fail_busy(run->db, id, err);
    } else if (status == BO_OK) {
        status = check(run, list.items, err);
    }
    if (status == BO_OK) {
        status = hold(run, list.items, err);
    }
    bo_due_free(&list);
    return status;
}

bo_status bo_order_activate(bo_db *db, int64_t id, const char *actor, const bo_host *host, bo_err *err)
{
    bo_batch_report report;
    bo_run run;
    bo_status status = bo_run_start(&run, db, NULL, host, &report, actor, err);

    if (status == BO_OK) {
        status = bo_run_end(&run, activate(&run, id, err), err);
        bo_buf_free(&report.errors);
    }
    return status == BO_ERR_BUSY ? bo_order_fail_busy(db, id, err) : status;
}
