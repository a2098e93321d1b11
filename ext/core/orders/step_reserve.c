#include "run.h"

#include <stdio.h>
#include <stdlib.h>

/* The due backorders of one client, in the order in which they get his money. */
typedef struct {
    bo_due *items;
    size_t count;
    int64_t client;
    bo_money available;
    char name[32]; /* for sentences about the client himself */
} queue;

/* Which of them are short and have not been written about. */
static bool to_be_told(const bo_due *due)
{
    return !due->skip && due->row.state == BO_REQUESTED && due->mails == 0;
}

static bo_status store_told(bo_run *run, const queue *line, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < line->count; i++) {
        if (to_be_told(&line->items[i])) {
            bo_err failure;
            status = bo_outcome_store(
                run->db, &(bo_outcome){.row = &line->items[i].row, .mailed = true, .cause = "short-of-funds"}, 1,
                run->hand, &failure);
            status = bo_run_tolerate(run, line->items[i].name, status, &failure, err);
        }
    }
    return status;
}

/* One mail to the client about all names for which money is missing. */
static bo_status tell(bo_run *run, const queue *line, bo_err *err)
{
    bo_shortage *names = calloc(line->count, sizeof *names);
    char(*dates)[BO_TIME_TEXT] = calloc(line->count, sizeof *dates);
    bo_money missing = -line->available;
    size_t count = 0;
    bo_err failure;
    bo_status status = names && dates ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < line->count; i++) {
        const bo_due *due = &line->items[i];
        if (to_be_told(due)) {
            names[count] = (bo_shortage){.domain = due->name,
                                         .dropdate = bo_time_format(due->row.drop_date, dates[count]),
                                         .price = due->offer,
                                         .currency = due->client_currency};
            missing += due->offer;
            count++;
        }
    }
    if (status == BO_OK && count > 0) {
        status = run->host->low_balance(run->host->context, line->client, names, count, missing, &failure);
        status = status == BO_OK ? store_told(run, line, err) : bo_run_tolerate(run, line->name, status, &failure, err);
    }
    free(names);
    free(dates);
    return status;
}

/* Not enough money: it waits, or waits again. */
static bo_status fall_short(bo_run *run, bo_due *due, bo_err *err)
{
    bo_err failure;
    bo_status status = BO_OK;

    run->report->short_of_funds++;
    if (due->row.state == BO_ACTIVE) {
        status = bo_outcome_store(run->db, &(bo_outcome){.row = &due->row, .cause = "short-of-funds"}, 1, run->hand,
                                  &failure);
        due->skip = status != BO_OK;
    }
    return bo_run_tolerate(run, due->name, status, &failure, err);
}

static bo_status reserve_one(bo_run *run, queue *line, bo_due *due, bo_money unpaid, bo_err *err)
{
    bo_err failure;
    bo_money credit;
    bo_status status;

    if (due->offer <= 0) {
        due->skip = true;
        bo_run_note(run, "%s: .%s has no price in the client's currency any more.", due->name, due->row.domain.zone);
        return BO_OK;
    }
    if (line->available < due->offer) {
        return fall_short(run, due, err);
    }
    status = bo_hold_take(run, due, &credit, &failure);
    if (status != BO_OK) {
        due->skip = true;
        return bo_run_tolerate(run, due->name, status, &failure, err);
    }
    line->available = credit - unpaid;
    if (due->row.held == 0) {
        return fall_short(run, due, err);
    }
    due->skip = true;
    return BO_OK;
}

static bo_status reserve_client(bo_run *run, queue *line, bo_err *err)
{
    bo_money credit = 0, unpaid = 0;
    bo_err failure;
    bo_status status = run->host->credit(run->host->context, line->client, &credit, &failure);

    if (status == BO_OK) {
        status = run->host->unpaid(run->host->context, line->client, &unpaid, &failure);
    }
    if (status != BO_OK) {
        return bo_run_tolerate(run, line->name, status, &failure, err);
    }
    line->available = credit - unpaid;
    for (size_t i = 0; status == BO_OK && i < line->count; i++) {
        status = reserve_one(run, line, &line->items[i], unpaid, err);
    }
    return status == BO_OK ? tell(run, line, err) : status;
}

bo_status bo_step_reserve(bo_run *run, bo_err *err)
{
    bo_db_scratch at, limit;
    bo_db_value args[] = {bo_db_time(run->hand.at, &at), bo_db_time(run->hand.at - BO_EXPIRY_SECONDS, &limit)};
    bo_due_list list;
    /* an ACTIVE one that holds nothing comes from an upgrade, where reserving was only counting */
    bo_status status = bo_due_load(run->db, &list,
                                   "WHERE d.status IN ('REQUESTED', 'ACTIVE') AND d.held = 0"
                                   " AND d.dropdate <= CAST(? AS DATETIME)"
                                   " + INTERVAL COALESCE(z.reserve_window, " BO_RESERVE_WINDOW ") SECOND"
                                   " AND d.dropdate >= ? AND " BO_ROW_IDLE
                                   " ORDER BY d.userid, d.preference = 0, d.preference, d.dropdate, d.id",
                                   args, sizeof args / sizeof *args, err);

    for (size_t start = 0, end; status == BO_OK && start < list.count; start = end) {
        queue line = {.items = list.items + start, .client = list.items[start].row.client};

        for (end = start + 1; end < list.count && list.items[end].row.client == line.client; end++) {
        }
        line.count = end - start;
        (void)snprintf(line.name, sizeof line.name, "client %lld", (long long)line.client);
        status = reserve_client(run, &line, err);
        if (status == BO_OK) {
            status = bo_run_renew(run, err);
        }
    }
    bo_due_free(&list);
    return status;
}
