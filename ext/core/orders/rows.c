#include "rows.h"

#include <stdio.h>
#include <string.h>

#define DETAIL_MAX 1000

void bo_plain_text(char *out, size_t size, const char *text)
{
    size_t len = 0;

    for (; text[len] && len + 1 < size; len++) {
        out[len] = text[len] >= ' ' && text[len] <= '~' ? text[len] : '?';
    }
    out[len] = '\0';
}

bool bo_order_copy(char *out, size_t size, const bo_db_value *value)
{
    const char *text = bo_db_as_text(value);
    size_t len = strlen(text);

    if (len >= size) {
        return false;
    }
    memcpy(out, text, len + 1);
    return true;
}

bo_status bo_order_read_row(bo_order_row *out, const bo_db_value *columns, bo_err *err)
{
    bo_status status;

    *out = (bo_order_row){.id = bo_db_as_int(&columns[0]), .client = bo_db_as_int(&columns[1])};
    if (!bo_order_copy(out->domain.label, sizeof out->domain.label, &columns[2]) ||
        !bo_order_copy(out->domain.zone, sizeof out->domain.zone, &columns[3]) ||
        !bo_state_parse(&out->state, bo_db_as_text(&columns[4])) ||
        !bo_order_copy(out->reference, sizeof out->reference, &columns[8]) ||
        !bo_order_copy(out->registrar_status, sizeof out->registrar_status, &columns[9])) {
        return bo_fail(err, BO_ERR_DATABASE, "Backorder %lld has columns that cannot be read.", (long long)out->id);
    }
    out->domain.label_len = (uint8_t)strlen(out->domain.label);
    out->domain.zone_len = (uint8_t)strlen(out->domain.zone);
    (void)bo_db_as_time(&columns[5], &out->created);
    (void)bo_db_as_time(&columns[6], &out->updated);
    (void)bo_db_as_time(&columns[7], &out->drop_date);
    out->invoice = bo_db_as_int(&columns[10]);
    out->whmcs_domain = bo_db_as_int(&columns[11]);
    out->priced = columns[12].kind != BO_DB_NULL;
    out->currency = bo_db_as_int(&columns[13]);
    out->preference = (int)bo_db_as_int(&columns[15]);
    out->mails = (int)bo_db_as_int(&columns[16]);
    out->early = bo_db_as_int(&columns[17]) != 0;
    status = bo_db_as_money(&columns[12], &out->price, err);
    return status == BO_OK ? bo_db_as_money(&columns[14], &out->held, err) : status;
}

static bo_db_value or_null(int64_t number)
{
    return number ? bo_db_int(number) : bo_db_null();
}

static bo_status refuse(bo_state from, const char *cause, bo_err *err)
{
    return bo_fail_reason(err, BO_ERR_ORDER, "no-transition", "A backorder that is %s cannot become \"%s\".",
                          from == BO_NONE ? "not there" : bo_state_name(from), cause);
}

static bo_status changed_meanwhile(const bo_order_row *row, bo_err *err)
{
    return bo_fail(err, BO_ERR_BUSY, "The backorder of %s.%s is being worked on or is no longer %s.", row->domain.label,
                   row->domain.zone, bo_state_name(row->state));
}

bo_status bo_order_change_state(bo_db *db, const bo_order_row *row, const char *cause, const char *detail, bo_hand hand,
                                bo_err *err)
{
    const bo_transition *way = bo_transition_find(row->state, cause);
    char plain[DETAIL_MAX + 1];
    bo_db_scratch at;
    uint64_t matched = 0;
    bo_status status;

    if (!way || way->to == BO_NONE) {
        return refuse(row->state, cause, err);
    }
    bo_plain_text(plain, sizeof plain, detail ? detail : "");
    bo_db_value event[] = {bo_db_time(hand.at, &at),
                           bo_db_text(bo_state_name(way->to)),
                           bo_db_text(cause),
                           bo_db_text(hand.actor),
                           bo_db_text(plain),
                           bo_db_int(row->id),
                           bo_db_text(bo_state_name(row->state))};
    bo_db_value columns[] = {bo_db_text(bo_state_name(way->to)),
                             event[0],
                             bo_db_text(row->reference),
                             bo_db_text(row->registrar_status),
                             or_null(row->invoice),
                             or_null(row->whmcs_domain),
                             bo_db_int(row->id)};

    /* the event first: reading the row for it tells whether the row still is as we think, and locks it */
    status =
        bo_db_exec(db,
                   "INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)"
                   " SELECT id, ?, status, ?, ?, ?, ? FROM backorder_domains WHERE id = ? AND status = ? FOR UPDATE",
                   event, sizeof event / sizeof *event, &matched, err);
    if (status == BO_OK && matched == 0) {
        status = changed_meanwhile(row, err);
    }
    if (status == BO_OK) {
        status = bo_db_exec(db,
                            "UPDATE backorder_domains SET status = ?, updateddate = ?, reference = ?,"
                            " registrar_status = ?, invoice = ?, whmcs_domain = ? WHERE id = ?",
                            columns, sizeof columns / sizeof *columns, NULL, err);
    }
    return status;
}

bo_status bo_order_insert(bo_db *db, int64_t client, const bo_domain *domain, bo_time drop_date, bo_hand hand,
                          int64_t *id, bo_err *err)
{
    const bo_transition *way = bo_transition_find(BO_NONE, "requested");
    bo_db_scratch at, drop;
    bo_db_value row[] = {bo_db_int(client),
                         bo_db_text(domain->label),
                         bo_db_text(domain->zone),
                         bo_db_text(bo_state_name(way->to)),
                         bo_db_time(hand.at, &at),
                         bo_db_text(at.text),
                         drop_date ? bo_db_time(drop_date, &drop) : bo_db_null()};
    bo_status status = bo_db_exec(db,
                                  "INSERT INTO backorder_domains (userid, domain, tld, status, createddate,"
                                  " updateddate, dropdate) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                  row, sizeof row / sizeof *row, NULL, err);

    if (status != BO_OK) {
        return status;
    }
    *id = bo_db_insert_id(db);
    bo_db_value event[] = {bo_db_int(*id), row[4], row[3], bo_db_text(way->cause), bo_db_text(hand.actor)};
    return bo_db_exec(db,
                      "INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)"
                      " VALUES (?, ?, NULL, ?, ?, ?)",
                      event, sizeof event / sizeof *event, NULL, err);
}

bo_status bo_order_remove(bo_db *db, const bo_order_row *row, const char *detail, bo_hand hand, bo_err *err)
{
    char text[BO_NAME_MAX + 544];
    size_t len;
    bo_db_scratch at;
    bo_db_value id = bo_db_int(row->id);
    uint64_t matched = 0;
    bo_status status;

    if (!bo_state_deletable(row->state)) {
        return refuse(row->state, "deleted", err);
    }
    /* the name and whose it was, which the row no longer tells */
    len = bo_domain_name(&row->domain, text);
    (void)snprintf(text + len, sizeof text - len, ". Client %lld%s%.500s", (long long)row->client, *detail ? ". " : "",
                   detail);
    bo_plain_text(text, sizeof text, text);
    bo_db_value event[] = {bo_db_time(hand.at, &at),
                           bo_db_text("deleted"),
                           bo_db_text(hand.actor),
                           bo_db_text(text),
                           id,
                           bo_db_text(bo_state_name(row->state))};
    status = bo_db_exec(db,
                        "INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor, detail)"
                        " SELECT d.id, ?, d.status, NULL, ?, ?, ? FROM backorder_domains d"
                        " WHERE d.id = ? AND d.status = ? AND d.held = 0 AND " BO_ROW_IDLE " FOR UPDATE",
                        event, sizeof event / sizeof *event, &matched, err);
    if (status == BO_OK && matched == 0) {
        status = changed_meanwhile(row, err);
    }
    return status == BO_OK ? bo_db_exec(db, "DELETE FROM backorder_domains WHERE id = ?", &id, 1, NULL, err) : status;
}
