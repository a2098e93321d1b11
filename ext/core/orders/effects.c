#include "effects.h"

#include "rowset.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const kind_names[BO_EFFECT_KINDS] = {
    [BO_EFFECT_HOLD] = "hold",       [BO_EFFECT_RELEASE] = "release", [BO_EFFECT_APPLICATION] = "application",
    [BO_EFFECT_INVOICE] = "invoice", [BO_EFFECT_PAYMENT] = "payment", [BO_EFFECT_DELIVERY] = "delivery",
    [BO_EFFECT_MAIL] = "mail",
};

static const char *const mail_names[BO_MAIL_KINDS] = {
    [BO_MAIL_LOW_BALANCE] = "low-balance",
    [BO_MAIL_DROP_MOVED] = "drop-moved",
    [BO_MAIL_LEFT_LIST] = "left-list",
};

const char *bo_effect_kind_name(bo_effect_kind kind)
{
    return kind_names[kind];
}

const char *bo_mail_kind_name(bo_mail_kind kind)
{
    return mail_names[kind];
}

void bo_effect_token(int64_t id, char token[BO_TOKEN_MAX])
{
    (void)snprintf(token, BO_TOKEN_MAX, "bo-%lld", (long long)id);
}

static bo_status read_effect(bo_effect *out, const bo_db_value *columns, bo_err *err)
{
    const char *kind = bo_db_as_text(&columns[2]);

    const char *about = bo_db_as_text(&columns[5]);

    *out =
        (bo_effect){.id = bo_db_as_int(&columns[0]), .backorder = bo_db_as_int(&columns[1]), .kind = BO_EFFECT_KINDS};
    bo_effect_token(out->id, out->token);
    for (int i = 0; i < BO_EFFECT_KINDS; i++) {
        out->kind = strcmp(kind_names[i], kind) == 0 ? (bo_effect_kind)i : out->kind;
    }
    for (int i = 0; i < BO_MAIL_KINDS; i++) {
        out->mail = strcmp(mail_names[i], about) == 0 ? (bo_mail_kind)i : out->mail;
    }
    (void)bo_db_as_time(&columns[4], &out->intended);
    if (out->kind == BO_EFFECT_RELEASE && !bo_order_copy(out->deleter, sizeof out->deleter, &columns[5])) {
        return bo_fail(err, BO_ERR_DATABASE, "The effect %s has a deleter that cannot be read.", out->token);
    }
    if (out->kind == BO_EFFECT_INVOICE && !bo_order_copy(out->said, sizeof out->said, &columns[5])) {
        return bo_fail(err, BO_ERR_DATABASE, "The effect %s has a word of the registrar that cannot be read.",
                       out->token);
    }
    if (out->kind == BO_EFFECT_HOLD && bo_db_as_money(&columns[5], &out->net, err) != BO_OK) {
        return BO_ERR_DATABASE;
    }
    if (out->kind == BO_EFFECT_KINDS) {
        return bo_fail(err, BO_ERR_DATABASE, "The effect %s has no known kind.", out->token);
    }
    return bo_db_as_money(&columns[3], &out->amount, err);
}

bo_status bo_effects_open(bo_db *db, bo_effect **out, size_t *count, bo_err *err)
{
    bo_db_rows *rows = NULL;
    const bo_db_value *columns;
    size_t capacity = 0;
    bo_status status = bo_db_query(db, &rows,
                                   "SELECT id, backorder_id, kind, amount, intended_at, result FROM backorder_effects"
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

/* The effects of one transaction. */
typedef struct {
    const bo_lease *lease;
    bo_effect_kind kind;
    bo_due *const *items;
    size_t count;
    bo_time now;
} beginning;

/* What an intent says beyond its kind and amount: it must suffice to finish the deed where this run cannot. */
static void add_about(bo_rowset *set, bo_effect_kind kind, const bo_due *due)
{
    if (kind == BO_EFFECT_HOLD) {
        bo_rowset_add_money(set, due->offer);
    } else if (kind == BO_EFFECT_MAIL) {
        bo_rowset_add(set, bo_db_text(mail_names[due->mail]));
    } else if (kind == BO_EFFECT_INVOICE) {
        bo_rowset_add(set, bo_db_text(due->said));
    } else {
        bo_rowset_add(set, bo_db_text(kind == BO_EFFECT_RELEASE && due->deletion ? due->deletion->actor : ""));
    }
}

static bo_status insert_intents(bo_db *db, void *context, bo_err *err)
{
    const beginning *begin = context;
    bool application = begin->kind == BO_EFFECT_APPLICATION;
    bo_rowset set;
    bo_db_scratch at;
    bo_status status = bo_lease_renew(db, begin->lease, err);

    if (status == BO_OK) {
        status = bo_rowset_open(&set,
                                "CAST(? AS SIGNED) AS id, CAST(? AS CHAR(16)) AS status,"
                                " CAST(? AS DECIMAL(16,2)) AS amount, CAST(? AS CHAR(64)) AS about",
                                2, begin->count, err);
    }
    if (status != BO_OK) {
        return status;
    }
    set.args[0] = bo_db_text(kind_names[begin->kind]);
    set.args[1] = bo_db_time(begin->now, &at);
    for (size_t i = 0; i < begin->count; i++) {
        const bo_due *due = begin->items[i];
        bo_rowset_add(&set, bo_db_int(due->row.id));
        bo_rowset_add(&set, bo_db_text(bo_state_name(due->row.state)));
        bo_rowset_add_money(&set, due->amount);
        add_about(&set, begin->kind, due);
    }
    status = bo_rowset_exec(
        db, &set,
        "INSERT INTO backorder_effects (backorder_id, kind, state, amount, result, intended_at)"
        " SELECT d.id, ?, 'intended', v.amount, v.about, ? FROM",
        application
            ? "v JOIN backorder_domains d ON d.id = v.id AND d.status = v.status WHERE d.reference = '' "
              "AND " BO_ROW_IDLE
              " AND NOT EXISTS (SELECT 1 FROM backorder_effects o JOIN backorder_domains s ON s.id = o.backorder_id"
              " WHERE o.state = 'intended' AND o.kind = 'application' AND s.domain = d.domain AND s.tld = d.tld)"
              " FOR UPDATE"
            : "v JOIN backorder_domains d ON d.id = v.id AND d.status = v.status WHERE " BO_ROW_IDLE " FOR UPDATE",
        NULL, err);
    bo_rowset_free(&set);
    return status;
}

static int compare_backorder(const void *left, const void *right)
{
    const bo_effect *a = left, *b = right;

    return a->backorder < b->backorder ? -1 : a->backorder > b->backorder;
}

bo_status bo_effects_begin(bo_db *db, const bo_lease *lease, bo_effect_kind kind, bo_due *const *items, size_t count,
                           bo_time now, bo_effect *effects, bo_err *err)
{
    beginning begin = {lease, kind, items, count, now};
    bo_effect *open = NULL;
    size_t open_count = 0;
    bo_status status = bo_db_transaction(db, insert_intents, &begin, err);

    /* the items had nothing under way when they were read, so what is open for them now is what just began */
    if (status == BO_OK) {
        status = bo_effects_open(db, &open, &open_count, err);
    }
    for (size_t i = 0; status == BO_OK && i < count; i++) {
        bo_effect key = {.backorder = items[i]->row.id};
        bo_effect *found = open_count ? bsearch(&key, open, open_count, sizeof *open, compare_backorder) : NULL;
        effects[i] = found && found->kind == kind ? *found : (bo_effect){0};
    }
    free(open);
    return status;
}
