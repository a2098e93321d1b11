#include "removal.h"

#include "deeds.h"

#include <stdio.h>
#include <string.h>

static bo_status find_row(bo_db *db, int64_t id, int64_t client, bo_order_row *out, bo_err *err)
{
    bo_db_value args[] = {bo_db_int(id), bo_db_int(client), bo_db_int(client)};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status = bo_db_query(
        db, &rows, "SELECT " BO_ROW_SQL " FROM backorder_domains d WHERE d.id = ? AND (? = 0 OR d.userid = ?)", args, 3,
        err);

    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && !columns) {
        status = bo_fail_reason(err, BO_ERR_ORDER, "not-found", "There is no backorder %lld.", (long long)id);
    }
    if (status == BO_OK) {
        status = bo_order_read_row(out, columns, err);
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_order_fail_busy(bo_db *db, int64_t id, bo_err *err)
{
    bo_order_row row;
    bo_status status = find_row(db, id, 0, &row, err);

    return status != BO_OK ? status
                           : bo_fail_reason(err, BO_ERR_ORDER, "busy",
                                            "The backorder of %s.%s is being worked on just now; try again in a few"
                                            " minutes.",
                                            row.domain.label, row.domain.zone);
}

static bo_status find_deletable(bo_db *db, int64_t id, int64_t client, bo_order_row *out, bo_err *err)
{
    bo_status status = find_row(db, id, client, out, err);

    if (status == BO_OK && !bo_state_deletable(out->state)) {
        return bo_fail_reason(err, BO_ERR_ORDER, "too-late", "%s.%s is %s and can no longer be deleted.",
                              out->domain.label, out->domain.zone, bo_state_name(out->state));
    }
    return status;
}

typedef struct {
    const bo_order_row *row;
    const bo_deletion *deletion;
} removal;

static bo_status remove_row(bo_db *db, void *context, bo_err *err)
{
    const removal *work = context;
    bo_hand hand = {work->deletion->actor, bo_clock_now()};

    return bo_order_remove(db, work->row, work->deletion->detail, hand, err);
}

bo_status bo_remove_now(bo_db *db, const bo_order_row *row, const bo_deletion *deletion, bo_err *err)
{
    removal work = {row, deletion};

    return bo_db_transaction(db, remove_row, &work, err);
}

bo_status bo_release_and_remove(bo_run *run, int64_t id, const bo_deletion *deletion, bo_err *err)
{
    bo_db_value arg = bo_db_int(id);
    bo_due_list list;
    bo_due *item;
    bo_status status = bo_due_load(run->db, &list, "WHERE d.id = ? AND d.held > 0 AND " BO_ROW_IDLE, &arg, 1, err);
    size_t noted = run->report->errors.len;
    bool removed = false;

    if (status == BO_OK && list.count == 1) {
        item = list.items;
        item->deletion = deletion;
        status = bo_release_all(run, &item, 1, err);
        removed = item->row.state == BO_NONE;
    }
    if (status == BO_OK && !removed && run->report->errors.len > noted) {
        status = bo_fail(err, BO_ERR_HOST, "It is deleted by the next run; its money could not be given back: %.300s",
                         run->report->errors.data + noted);
    } else if (status == BO_OK && !removed) {
        status = bo_fail(err, BO_ERR_BUSY, "Another run is at it.");
    }
    bo_due_free(&list);
    return status;
}

static bo_status remove_holding(bo_db *db, int64_t id, int64_t client, const bo_deletion *deletion, const bo_host *host,
                                bo_err *err)
{
    bo_batch_report report;
    bo_order_row row;
    bo_run run;
    bo_status status = bo_run_start(&run, db, NULL, host, &report, deletion->actor, err);

    if (status != BO_OK) {
        return status;
    }
    status = find_deletable(db, id, client, &row, err);
    if (status == BO_OK) {
        status = row.held > 0 ? bo_release_and_remove(&run, id, deletion, err) : bo_remove_now(db, &row, deletion, err);
    }
    bo_buf_free(&report.errors);
    return bo_run_end(&run, status, err);
}

/* What became of an application, for the event of what made it needless. */
static void tell_withdrawn(const bo_call *call, const char *application, char detail[512])
{
    char why[512];

    if (call->response && (bo_response_verdict(call->response) == BO_VERDICT_DONE ||
                           bo_response_verdict(call->response) == BO_VERDICT_GONE)) {
        (void)snprintf(detail, 512, "Application %.200s is deleted at the registrar.", application);
    } else {
        (void)snprintf(detail, 512, "Application %.100s stays at the registrar: %.300s", application,
                       bo_call_failure(call, why));
    }
}

void bo_withdraw(bo_registrar *registrar, const char *application, bool *gone, char detail[512])
{
    bo_command command = {0};
    bo_call call = {.command = &command}; /* once: someone waits for it, and it matters little */
    bo_err failure;

    bo_dialect_delete_application(bo_registrar_dialect(registrar), &command, application);
    (void)bo_registrar_perform(registrar, &call, 1, &failure);
    *gone = call.response && (bo_response_verdict(call.response) == BO_VERDICT_DONE ||
                              bo_response_verdict(call.response) == BO_VERDICT_GONE);
    tell_withdrawn(&call, application, detail);
    bo_response_free(call.response);
    bo_command_free(&command);
}

/* Only these may still have an application that does something; the registrar's word on it does not keep the row. */
static bool has_application(const bo_order_row *row)
{
    return *row->reference && (row->state == BO_FAILED || row->state == BO_CANCELLED);
}

bo_status bo_order_delete(bo_db *db, int64_t id, int64_t client, const char *actor, const bo_host *host,
                          bo_registrar *registrar, bo_err *err)
{
    char detail[512] = "";
    bo_deletion deletion = {actor, detail};
    bo_order_row row;
    bool gone;
    bo_status status = find_deletable(db, id, client, &row, err);

    if (status == BO_OK && registrar && has_application(&row)) {
        bo_withdraw(registrar, row.reference, &gone, detail);
    }
    if (status == BO_OK) {
        status = row.held > 0 ? remove_holding(db, id, client, &deletion, host, err)
                              : bo_remove_now(db, &row, &deletion, err);
    }
    return status == BO_ERR_BUSY ? bo_order_fail_busy(db, id, err) : status;
}
