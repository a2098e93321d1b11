#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * What is delivered stays so when its invoice is refunded or cancelled afterwards, but is told once. WHMCS's hook tells
 * of the invoice; it may meet a run at work, so that each run looks for itself as well.
 */

#define NOT_TOLD                                                                                                       \
    "NOT EXISTS (SELECT 1 FROM backorder_events r WHERE r.backorder_id = d.id"                                         \
    " AND r.cause IN ('refunded', 'invoice-cancelled'))"

bo_status bo_tell_undone(bo_run *run, int64_t invoice, bo_err *err)
{
    bo_db_value id = bo_db_int(invoice);
    bo_due_list list = {0};
    bo_invoice found = {0};
    bo_err failure = {0};
    const char *cause = NULL;
    char detail[32];
    bo_status asked;
    bo_status status =
        bo_due_load(run->db, &list, "WHERE d.invoice = ? AND d.status = 'SUCCESSFUL' AND " BO_ROW_IDLE " AND " NOT_TOLD,
                    &id, 1, err);

    if (status == BO_OK && list.count > 0) {
        asked = run->host->invoice(run->host->context, invoice, list.items[0].invoice_token, list.items[0].name, &found,
                                   &failure);
        status = bo_run_tolerate(run, list.items[0].name, asked, &failure, err);
    }
    if (status == BO_OK && found.found) {
        cause = strcmp(found.status, "Refunded") == 0    ? "refunded"
                : strcmp(found.status, "Cancelled") == 0 ? "invoice-cancelled"
                                                         : NULL;
    }
    if (cause) {
        (void)snprintf(detail, sizeof detail, "Invoice %lld", (long long)invoice);
        status = bo_outcomes_change(run, &list, cause, detail, err);
    }
    bo_due_free(&list);
    return status;
}

/* The invoices of what was delivered not long ago that are no longer paid for; the caller frees them. */
static bo_status read_undone(bo_run *run, int64_t **out, size_t *count, bo_err *err)
{
    bo_db_scratch at;
    bo_db_value since = bo_db_time(run->hand.at - BO_LATE_SECONDS, &at);
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    size_t capacity = 0;
    bo_status status = bo_db_query(run->db, &rows,
                                   "SELECT DISTINCT d.invoice FROM backorder_domains d"
                                   " JOIN tblinvoices i ON i.id = d.invoice AND i.status IN ('Refunded', 'Cancelled')"
                                   " WHERE d.status = 'SUCCESSFUL' AND d.updateddate >= ? AND " NOT_TOLD,
                                   &since, 1, err);

    *out = NULL;
    *count = 0;
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        if (*count == capacity) {
            int64_t *grown = realloc(*out, (capacity = capacity ? capacity * 2 : 16) * sizeof **out);
            if (!grown) {
                status = bo_fail_memory(err);
                break;
            }
            *out = grown;
        }
        (*out)[(*count)++] = bo_db_as_int(&columns[0]);
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_step_undone(bo_run *run, bo_err *err)
{
    int64_t *invoices;
    size_t count;
    bo_status status = read_undone(run, &invoices, &count, err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        status = bo_run_renew(run, err);
        if (status == BO_OK) {
            status = bo_tell_undone(run, invoices[i], err);
        }
    }
    free(invoices);
    return status;
}
