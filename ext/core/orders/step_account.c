#include "run.h"

#include <string.h>

#include "../registrar/account.h"

#define AHEAD_SECONDS (3 * 86400) /* the registrar locks the reseller's money so long before a drop */
#define ALERT_SECONDS 86400       /* between two mails to the admins */

/* What the names that are due will cost, as far as their zones' cost is known in the account's currency. */
typedef struct {
    bo_money needed;
    uint64_t names, unknown;
    bo_time short_at, alerted_at; /* of the runs before; 0: never */
} outlook;

static bo_status read_outlook(bo_run *run, const char *currency, outlook *out, bo_err *err)
{
    bo_db_scratch at, past;
    bo_db_value args[] = {bo_db_text(currency), bo_db_text(currency),
                          bo_db_time(run->hand.at - BO_EXPIRY_SECONDS, &past),
                          bo_db_time(run->hand.at + AHEAD_SECONDS, &at)};
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_status status =
        bo_db_query(run->db, &rows,
                    "SELECT COUNT(d.id), SUM(IF(z.cost_currency = ?, z.cost, 0)),"
                    " COUNT(IF(z.cost IS NULL OR z.cost_currency IS NULL OR z.cost_currency <> ?, 1, NULL)),"
                    " MAX(a.short_at), MAX(a.alerted_at)"
                    " FROM backorder_account a LEFT JOIN backorder_domains d ON d.status = 'PROCESSING'"
                    " OR (d.status IN ('REQUESTED', 'ACTIVE') AND d.dropdate >= ? AND d.dropdate <= ?)"
                    " LEFT JOIN backorder_zones z ON z.zone = d.tld",
                    args, sizeof args / sizeof *args, err);

    *out = (outlook){0};
    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && columns) {
        out->names = (uint64_t)bo_db_as_int(&columns[0]);
        out->unknown = out->names ? (uint64_t)bo_db_as_int(&columns[2]) : 0;
        (void)bo_db_as_time(&columns[3], &out->short_at);
        (void)bo_db_as_time(&columns[4], &out->alerted_at);
        status = bo_db_as_money(&columns[1], &out->needed, err);
    }
    bo_db_rows_free(rows);
    return status;
}

typedef struct {
    const bo_run *run;
    bo_money available;
    const char *currency;
    const outlook *due;
} account_row;

static bo_status write_account(bo_db *db, void *context, bo_err *err)
{
    const account_row *row = context;
    bo_db_scratch available, needed, checked, was_short, alerted;
    bo_db_value args[] = {bo_db_money(row->available, &available),
                          bo_db_text(row->currency),
                          bo_db_money(row->due->needed, &needed),
                          bo_db_int((int64_t)row->due->names),
                          bo_db_int((int64_t)row->due->unknown),
                          bo_db_time(row->run->hand.at, &checked),
                          row->due->short_at ? bo_db_time(row->due->short_at, &was_short) : bo_db_null(),
                          row->due->alerted_at ? bo_db_time(row->due->alerted_at, &alerted) : bo_db_null()};

    return bo_db_exec(db,
                      "UPDATE backorder_account SET available = ?, currency = ?, needed = ?, names = ?,"
                      " unknown_costs = ?, checked_at = ?, short_at = ?, alerted_at = ? WHERE id = 1",
                      args, sizeof args / sizeof *args, NULL, err);
}

/* Once a day; a mail that WHMCS refuses is tried again by the next run. */
static bo_status alert(bo_run *run, const bo_account_alert *what, outlook *due, bo_err *err)
{
    bo_err failure = {0};
    bo_status status;

    due->short_at = run->hand.at;
    if (due->alerted_at && run->hand.at - due->alerted_at < ALERT_SECONDS) {
        return BO_OK;
    }
    status = run->host->account_alert(run->host->context, what, &failure);
    if (status == BO_OK) {
        due->alerted_at = run->hand.at;
    }
    return bo_run_tolerate(run, "the mail about the registrar account", status, &failure, err);
}

/* What is reserved there for backorders is part of what is there for them. */
static bo_status weigh(bo_run *run, const bo_account *account, bo_err *err)
{
    bo_money available = account->balance + account->credit;
    outlook due;
    account_row row = {run, available, account->currency, &due};
    bo_status status = read_outlook(run, account->currency, &due, err);

    if (status == BO_OK && due.needed > available) {
        bo_account_alert what = {.available = available,
                                 .needed = due.needed,
                                 .currency = account->currency,
                                 .names = due.names,
                                 .unknown = due.unknown};
        status = alert(run, &what, &due, err);
    }
    run->short_at = due.short_at;
    return status == BO_OK ? bo_db_transaction(run->db, write_account, &row, err) : status;
}

/* Whether there is anything that costs the reseller money soon. */
static bo_status is_needed(bo_run *run, bool *needed, bo_err *err)
{
    outlook due;
    bo_status status = read_outlook(run, "", &due, err);

    *needed = status == BO_OK && due.names > 0;
    run->short_at = due.short_at;
    return status;
}

/* What was due has gone; the balance stays as it was found, with its date. */
static bo_status write_idle(bo_run *run, bo_err *err)
{
    return bo_db_exec(
        run->db, "UPDATE backorder_account SET needed = 0, names = 0, unknown_costs = 0 WHERE id = 1 AND names > 0",
        NULL, 0, NULL, err);
}

bo_status bo_step_account(bo_run *run, bo_err *err)
{
    bo_command command = {0};
    bo_call call = {.command = &command, .repeatable = true};
    bo_account account;
    bo_err failure = {0};
    bool needed = false;
    char why[512];
    bo_status read;
    bo_status status = is_needed(run, &needed, err);

    if (status == BO_OK && !needed) {
        return write_idle(run, err);
    }
    if (status != BO_OK || run->down) {
        return status;
    }
    bo_dialect_status_account(bo_registrar_dialect(run->registrar), &command);
    status = bo_run_perform(run, &call, 1, err);
    if (status == BO_OK && call.response && bo_response_verdict(call.response) == BO_VERDICT_DONE) {
        read = bo_account_read(call.response, &account, &failure);
        status = read == BO_OK ? weigh(run, &account, err)
                               : bo_run_tolerate(run, "the registrar account", read, &failure, err);
    } else if (status == BO_OK) {
        bo_run_note(run, "The balance of the registrar account is not known: %s", bo_call_failure(&call, why));
    }
    bo_calls_free(&call, &command, 1);
    return status;
}
