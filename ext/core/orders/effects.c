#include "effects.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const kind_names[BO_EFFECT_KINDS] = {
    [BO_EFFECT_HOLD] = "hold",       [BO_EFFECT_RELEASE] = "release", [BO_EFFECT_APPLICATION] = "application",
    [BO_EFFECT_INVOICE] = "invoice", [BO_EFFECT_PAYMENT] = "payment", [BO_EFFECT_DELIVERY] = "delivery",
};

const char *bo_effect_kind_name(bo_effect_kind kind)
{
    return kind_names[kind];
}

static void set_token(bo_effect *effect)
{
    (void)snprintf(effect->token, sizeof effect->token, "bo-%lld", (long long)effect->id);
}

bo_status bo_effect_begin(bo_db *db, const bo_order_row *row, bo_effect_kind kind, bo_money amount, bo_time now,
                          bo_effect *out, bo_err *err)
{
    bo_db_scratch at, sum;
    bo_db_value args[] = {bo_db_text(kind_names[kind]), bo_db_money(amount, &sum), bo_db_time(now, &at),
                          bo_db_int(row->id), bo_db_text(bo_state_name(row->state))};
    uint64_t begun = 0;
    bo_status status = bo_db_exec(db,
                                  "INSERT INTO backorder_effects (backorder_id, kind, state, amount, intended_at)"
                                  " SELECT d.id, ?, 'intended', ?, ? FROM backorder_domains d"
                                  " WHERE d.id = ? AND d.status = ? AND " BO_ROW_IDLE " FOR UPDATE",
                                  args, sizeof args / sizeof *args, &begun, err);

    if (status != BO_OK) {
        return status;
    }
    if (begun == 0) {
        return bo_fail(err, BO_ERR_BUSY, "The backorder of %s.%s is being worked on or is no longer %s.",
                       row->domain.label, row->domain.zone, bo_state_name(row->state));
    }
    *out =
        (bo_effect){.id = bo_db_insert_id(db), .backorder = row->id, .kind = kind, .amount = amount, .intended = now};
    set_token(out);
    return BO_OK;
}

static bo_status end_effect(bo_db *db, const bo_effect *effect, const char *state, const char *result, bo_time now,
                            bo_err *err)
{
    bo_db_scratch at;
    bo_db_value args[] = {bo_db_text(state), bo_db_text(result), bo_db_time(now, &at), bo_db_int(effect->id)};
    uint64_t ended = 0;
    bo_status status = bo_db_exec(db,
                                  "UPDATE backorder_effects SET state = ?, result = ?, finished_at = ?"
                                  " WHERE id = ? AND state = 'intended'",
                                  args, sizeof args / sizeof *args, &ended, err);

    if (status == BO_OK && ended == 0) {
        return bo_fail(err, BO_ERR_BUSY, "The outcome of %s is known already.", effect->token);
    }
    return status;
}

bo_status bo_effect_void(bo_db *db, const bo_effect *effect, bo_time now, bo_err *err)
{
    return end_effect(db, effect, "void", "", now, err);
}

static bo_status read_effect(bo_effect *out, const bo_db_value *columns, bo_err *err)
{
    const char *kind = bo_db_as_text(&columns[2]);

    *out =
        (bo_effect){.id = bo_db_as_int(&columns[0]), .backorder = bo_db_as_int(&columns[1]), .kind = BO_EFFECT_KINDS};
    set_token(out);
    for (int i = 0; i < BO_EFFECT_KINDS; i++) {
        if (strcmp(kind_names[i], kind) == 0) {
            out->kind = (bo_effect_kind)i;
        }
    }
    (void)bo_db_as_time(&columns[4], &out->intended);
    if (out->kind == BO_EFFECT_KINDS) {
        return bo_fail(err, BO_ERR_DATABASE, "The effect %s has no known kind.", out->token);
    }
    return bo_db_as_money(&columns[3], &out->amount, err);
}

bo_status bo_effect_open(bo_db *db, bo_effect **out, size_t *count, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns;
    size_t capacity = 0;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT id, backorder_id, kind, amount, intended_at FROM backorder_effects"
                                   " WHERE state = 'intended' ORDER BY backorder_id, id",
                                   NULL, 0, err);

    *out = NULL;
    *count = 0;
    while (status == BO_OK && (status = bo_db_next(rows, &columns, err)) == BO_OK && columns) {
        if (*count == capacity) {
            bo_effect *grown = realloc(*out, (capacity = capacity ? capacity * 2 : 64) * sizeof **out);
            if (!grown) {
                status = bo_fail_memory(err);
                break;
            }
            *out = grown;
        }
        status = read_effect(&(*out)[(*count)++], columns, err);
    }
    bo_db_rows_free(rows);
    if (status != BO_OK) {
        free(*out);
        *out = NULL;
        *count = 0;
    }
    return status;
}

/* INSERT ... SELECT of the intents of many rows, with one `?` for each row's id. */
static bo_status applications_sql(bo_buf *sql, size_t count, bo_err *err)
{
    bo_buf_text(sql,
                "INSERT INTO backorder_effects (backorder_id, kind, state, intended_at)"
                " SELECT d.id, 'application', 'intended', ? FROM backorder_domains d"
                " WHERE d.status = 'PROCESSING' AND d.reference = '' AND " BO_ROW_IDLE
                " AND NOT EXISTS (SELECT 1 FROM backorder_effects o JOIN backorder_domains s ON s.id = o.backorder_id"
                " WHERE o.state = 'intended' AND o.kind = 'application' AND s.domain = d.domain AND s.tld = d.tld)"
                " AND d.id IN (");
    for (size_t i = 0; i < count; i++) {
        bo_buf_text(sql, i == 0 ? "?" : ",?");
    }
    bo_buf_text(sql, ")");
    return bo_buf_failed(sql) ? bo_fail_memory(err) : BO_OK;
}

static bo_status insert_applications(bo_db *db, bo_due *const *items, size_t count, bo_time now, bo_err *err)
{
    bo_db_value *args = calloc(count + 1, sizeof *args);
    bo_buf sql = {0};
    bo_db_scratch at;
    bo_status status = args ? applications_sql(&sql, count, err) : bo_fail_memory(err);

    if (status == BO_OK) {
        args[0] = bo_db_time(now, &at);
        for (size_t i = 0; i < count; i++) {
            args[1 + i] = bo_db_int(items[i]->row.id);
        }
        status = bo_db_exec(db, sql.data, args, count + 1, NULL, err);
    }
    bo_buf_free(&sql);
    free(args);
    return status;
}

static int compare_backorder(const void *left, const void *right)
{
    const bo_effect *a = left, *b = right;

    return a->backorder < b->backorder ? -1 : a->backorder > b->backorder;
}

bo_status bo_effect_begin_applications(bo_db *db, bo_due *const *items, size_t count, bo_time now, bo_effect *effects,
                                       bo_err *err)
{
    bo_effect *open = NULL;
    size_t open_count = 0;
    bo_status status = insert_applications(db, items, count, now, err);

    /* the items had nothing under way when they were read, so what is open for them now is what just began */
    if (status == BO_OK) {
        status = bo_effect_open(db, &open, &open_count, err);
    }
    for (size_t i = 0; status == BO_OK && i < count; i++) {
        bo_effect key = {.backorder = items[i]->row.id};
        bo_effect *found = open_count ? bsearch(&key, open, open_count, sizeof *open, compare_backorder) : NULL;
        effects[i] = found && found->kind == BO_EFFECT_APPLICATION ? *found : (bo_effect){0};
    }
    free(open);
    return status;
}

typedef struct {
    const bo_outcome *outcomes;
    size_t count;
    bo_hand hand;
} outcomes_work;

static bo_status store_one(bo_db *db, const bo_outcome *outcome, bo_hand hand, bo_err *err)
{
    const bo_order_row *row = outcome->row;
    bo_db_scratch price, held;
    bo_status status = BO_OK;

    if (outcome->effect) {
        status = end_effect(db, outcome->effect, outcome->not_done ? "void" : "done",
                            outcome->result ? outcome->result : "", hand.at, err);
    }
    if (status == BO_OK && outcome->money) {
        bo_db_value args[] = {row->priced ? bo_db_money(row->price, &price) : bo_db_null(),
                              row->currency ? bo_db_int(row->currency) : bo_db_null(), bo_db_money(row->held, &held),
                              bo_db_int(row->id)};
        status = bo_db_exec(db, "UPDATE backorder_domains SET price = ?, currency_id = ?, held = ? WHERE id = ?", args,
                            sizeof args / sizeof *args, NULL, err);
    }
    if (status == BO_OK && outcome->mailed) {
        bo_db_value id = bo_db_int(row->id);
        status = bo_db_exec(
            db, "UPDATE backorder_domains SET lowbalance_notification = lowbalance_notification + 1 WHERE id = ?", &id,
            1, NULL, err);
    }
    if (status == BO_OK && outcome->cause) {
        status = bo_order_change_state(db, row, outcome->cause, outcome->detail, hand, err);
    }
    return status;
}

static bo_status store_all(bo_db *db, void *context, bo_err *err)
{
    const outcomes_work *work = context;
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < work->count; i++) {
        status = store_one(db, &work->outcomes[i], work->hand, err);
    }
    return status;
}

bo_status bo_outcome_store(bo_db *db, const bo_outcome *outcomes, size_t count, bo_hand hand, bo_err *err)
{
    outcomes_work work = {outcomes, count, hand};
    bo_status status = bo_db_transaction(db, store_all, &work, err);

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        if (outcomes[i].cause) {
            outcomes[i].row->state = bo_transition_find(outcomes[i].row->state, outcomes[i].cause)->to;
        }
    }
    return status;
}
