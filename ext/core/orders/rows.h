#ifndef BO_ROWS_H
#define BO_ROWS_H

#include "orders.h"

/* The columns of a bo_order_row, of backorder_domains as `d`. */
#define BO_ROW_SQL                                                                                                     \
    "d.id, d.userid, d.domain, d.tld, d.status, d.createddate, d.updateddate, d.dropdate, d.reference,"                \
    " d.registrar_status, d.invoice, d.whmcs_domain, d.price, d.currency_id, d.held, d.preference,"                    \
    " d.lowbalance_notification, d.early"
#define BO_ROW_COLUMNS 18

/* Nothing is under way for the backorder `d`: what is waits to be asked about first. */
#define BO_ROW_IDLE                                                                                                    \
    "NOT EXISTS (SELECT 1 FROM backorder_effects e WHERE e.state = 'intended' AND e.backorder_id = d.id)"

/* When money is reserved and when the application is made, as SQL on backorder `d` with the settings `z` of its zone.
 */
#define BO_RESERVE_WINDOW "259200" /* seconds before the drop, where the zone has no other */
#define BO_RESERVE_AT BO_OPENS_AT("d.dropdate", "z.reserve_window", BO_RESERVE_WINDOW)
#define BO_SUBMIT_AT BO_OPENS_AT("d.dropdate", "z.submit_window", "7200")
/* One that a zone's setting puts before our time begins is open at the first second of it. */
#define BO_OPENS_AT(drop, window, usual)                                                                               \
    "GREATEST(CAST('1970-01-01 00:00:01' AS DATETIME), " drop " - INTERVAL COALESCE(" window ", " usual ") SECOND)"

/* The order in which a client's backorders get his money: his own, then by drop date. */
#define BO_PREFERENCE "d.preference = 0, d.preference, d.dropdate, d.id"
#define BO_PREFERRED " ORDER BY d.userid, " BO_PREFERENCE

/* How long after the drop a backorder that got nowhere is given up. */
#define BO_EXPIRY_SECONDS (2 * 86400)

/* How long after a cancelled invoice took its backorder along the batch still looks whether it was paid late. */
#define BO_LATE_SECONDS (30 * 86400)

bo_status bo_order_read_row(bo_order_row *out, const bo_db_value *columns, bo_err *err);

/* Whose hand it was, and when; stands in the event. */
typedef struct {
    const char *actor;
    bo_time at;
} bo_hand;

/*
 * Nothing else writes `status`. All run inside a transaction of the caller, and each writes exactly one event.
 * BO_ERR_BUSY when the row is no longer as the caller read it; BO_ERR_ORDER "no-transition" for what the table lacks.
 */

/* Writes `status`, `reference`, `registrar_status`, `invoice` and `whmcs_domain`; `row->state` is the state it leaves.
 */
bo_status bo_order_change_state(bo_db *db, const bo_order_row *row, const char *cause, const char *detail, bo_hand hand,
                                bo_err *err);
bo_status bo_order_insert(bo_db *db, int64_t client, const bo_domain *domain, bo_time drop_date, bo_hand hand,
                          int64_t *id, bo_err *err);
/* `detail` follows the name in the event. */
bo_status bo_order_remove(bo_db *db, const bo_order_row *row, const char *detail, bo_hand hand, bo_err *err);

/* Copies text of others for our columns: cut to size, printable ASCII, everything else a question mark. */
void bo_plain_text(char *out, size_t size, const char *text);

/* Copies a column's text; false when it does not fit. */
bool bo_order_copy(char *out, size_t size, const bo_db_value *value);

#endif
