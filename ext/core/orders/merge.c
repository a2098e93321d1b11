#include "deeds.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* How far a backorder has got: where two of one name meet, the further one stays. */
static int progress(bo_state state)
{
    static const int ranks[BO_STATES] = {
        [BO_FAILED] = 1,     [BO_CANCELLED] = 1,   [BO_AUCTION_LOST] = 1,    [BO_REQUESTED] = 2,
        [BO_ACTIVE] = 3,     [BO_PROCESSING] = 4,  [BO_AUCTION_PENDING] = 5, [BO_PENDING_PAYMENT] = 6,
        [BO_SUCCESSFUL] = 7, [BO_AUCTION_WON] = 7,
    };

    return ranks[state];
}

static bool same_name(const bo_due *a, const bo_due *b)
{
    return strcmp(a->name, b->name) == 0;
}

static bo_due *find_namesake(bo_due_list *list, const bo_due *due, int64_t client)
{
    for (size_t i = 0; i < list->count; i++) {
        bo_due *other = &list->items[i];
        if (other->row.client == client && !other->skip && same_name(other, due)) {
            return other;
        }
    }
    return NULL;
}

/* A backorder that changes hands. */
typedef struct {
    bo_run *run;
    bo_due *due;
    int64_t to;
    bo_due *loser; /* the other one of the same name, deleted with it; NULL: there is none */
} change;

static bo_status change_hands(bo_db *db, void *context, bo_err *err)
{
    const change *one = context;
    const bo_order_row *row = &one->due->row;
    char detail[64];
    bo_db_value args[] = {bo_db_int(one->to), bo_db_int(row->id)};
    bo_status status = bo_lease_renew(db, &one->run->lease, err);

    (void)snprintf(detail, sizeof detail, "client %lld became client %lld", (long long)row->client, (long long)one->to);
    if (status == BO_OK && one->loser) {
        status = bo_order_remove(db, &one->loser->row, "Its client was merged with one who had the same name.",
                                 one->run->hand, err);
    }
    if (status == BO_OK && row->client != one->to) {
        status = bo_order_change_state(db, row, "client-merged", detail, one->run->hand, err);
        status = status == BO_OK
                     ? bo_db_exec(db, "UPDATE backorder_domains SET userid = ? WHERE id = ?", args, 2, NULL, err)
                     : status;
    }
    return status;
}

/* Moves one backorder, or ends the lesser of two. */
static bo_status merge_one(bo_run *run, bo_due_list *list, bo_due *due, int64_t to, bo_err *failure)
{
    bo_due *other = find_namesake(list, due, to);
    bool stays = other && progress(other->row.state) >= progress(due->row.state);
    change work = {run, stays ? other : due, to, stays ? due : other};
    bo_due *loser = work.loser;
    bo_status status = BO_OK;

    if (loser && !bo_state_deletable(loser->row.state)) {
        return bo_fail(failure, BO_ERR_ORDER, "Clients %lld and %lld both have an application for it.",
                       (long long)due->row.client, (long long)to);
    }
    if (loser && loser->row.held > 0) {
        status = bo_release_all(run, &loser, 1, failure);
        if (status == BO_OK && loser->row.held > 0) {
            return bo_fail(failure, BO_ERR_HOST, "The money held for it could not be given back.");
        }
    }
    if (status == BO_OK) {
        status = bo_db_transaction(run->db, change_hands, &work, failure);
    }
    return status;
}

static void note_left(bo_merge_report *report, const bo_due *due)
{
    size_t len = strlen(report->names);

    report->left++;
    if (len + strlen(due->name) + 2 < sizeof report->names) {
        (void)snprintf(report->names + len, sizeof report->names - len, "%s%s", len ? " " : "", due->name);
    }
}

/* Moves what can be moved; what is left keeps the merge in its table, for the next run to try again. */
static bo_status move_all(bo_run *run, int64_t from, int64_t to, bo_merge_report *report, bo_err *err)
{
    bo_db_value args[] = {bo_db_int(from), bo_db_int(to)};
    uint64_t before = report->left;
    bo_due_list list = {0};
    bo_status status = bo_due_load(run->db, &list, "WHERE d.userid IN (?, ?)", args, 2, err);

    for (size_t i = 0; status == BO_OK && i < list.count; i++) {
        bo_due *due = &list.items[i];
        bo_err failure = {0};

        if (due->row.client == from) {
            bo_status one = merge_one(run, &list, due, to, &failure);
            report->moved += one == BO_OK ? 1 : 0;
            if (one != BO_OK) {
                note_left(report, due);
            }
            status = bo_run_tolerate(run, due->name, one, &failure, err);
        }
    }
    bo_due_free(&list);
    if (status == BO_OK && report->left == before) {
        status = bo_db_exec(run->db, "DELETE FROM backorder_merges WHERE from_id = ?", args, 1, NULL, err);
    }
    return status;
}

static bo_status merge_pending(bo_run *run, bo_merge_report *report, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns = NULL;
    bo_hand hand = run->hand;
    bo_status status = bo_db_query(run->db, &rows,
                                   "SELECT from_id, to_id, actor FROM backorder_merges ORDER BY from_id", NULL, 0, err);

    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        run->hand.actor = bo_db_as_text(&columns[2]);
        status = move_all(run, bo_db_as_int(&columns[0]), bo_db_as_int(&columns[1]), report, err);
        run->hand = hand;
    }
    bo_db_rows_free(rows);
    return status;
}

bo_status bo_step_merge(bo_run *run, bo_err *err)
{
    bo_merge_report report = {0};

    return merge_pending(run, &report, err);
}

typedef struct {
    int64_t from, to;
    const char *actor;
    bool known;
} announcement;

static bo_status announce(bo_db *db, void *context, bo_err *err)
{
    announcement *merge = context;
    bo_db_value args[] = {bo_db_int(merge->from), bo_db_text(merge->actor), bo_db_int(merge->to)};
    bo_db_value chain[] = {args[2], args[0]};
    uint64_t added = 0;
    bo_status status = bo_db_exec(db,
                                  "REPLACE INTO backorder_merges (from_id, actor, to_id)"
                                  " SELECT ?, ?, id FROM tblclients WHERE id = ?",
                                  args, 3, &added, err);

    merge->known = added > 0;
    if (status == BO_OK && merge->known) {
        /* whoever was to become the one who is merged now becomes what he becomes */
        status = bo_db_exec(db, "UPDATE backorder_merges SET to_id = ? WHERE to_id = ?", chain, 2, NULL, err);
    }
    return status;
}

bo_status bo_order_merge(bo_db *db, const bo_host *host, int64_t from, int64_t to, const char *actor,
                         bo_merge_report *report, bo_err *err)
{
    announcement merge = {from, to, actor, false};
    bo_batch_report batch;
    bo_run run;
    bo_status status;

    *report = (bo_merge_report){0};
    status = bo_db_transaction(db, announce, &merge, err);
    if (status == BO_OK && !merge.known) {
        return bo_fail_reason(err, BO_ERR_ORDER, "no-client", "There is no client %lld.", (long long)to);
    }
    if (status == BO_OK) {
        status = bo_run_start_soon(&run, db, NULL, host, &batch, actor, err);
    }
    if (status != BO_OK) {
        /* the next run does it */
        report->later = status == BO_ERR_BUSY;
        return report->later ? BO_OK : status;
    }
    status = merge_pending(&run, report, err);
    bo_buf_free(&batch.errors);
    return bo_run_end(&run, status, err);
}
