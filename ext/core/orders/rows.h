#ifndef BO_ROWS_H
#define BO_ROWS_H

#include "orders.h"

/* The columns of a bo_order_row, of backorder_domains as `d`. */
#define BO_ROW_SQL                                                                                                     \
    "d.id, d.userid, d.domain, d.tld, d.status, d.createddate, d.updateddate, d.dropdate, d.reference,"                \
    " d.registrar_status, d.invoice, d.whmcs_domain, d.price, d.currency_id, d.held, d.preference"
#define BO_ROW_COLUMNS 16

/* Nothing is under way for the backorder `d`: what is waits to be asked about first. */
#define BO_ROW_IDLE                                                                                                    \
    "NOT EXISTS (SELECT 1 FROM backorder_effects e WHERE e.state = 'intended' AND e.backorder_id = d.id)"

/* Seconds before the drop at which money is reserved and the application is made, where the zone has no other; SQL
 * text. */
#define BO_RESERVE_WINDOW "259200"
#define BO_SUBMIT_WINDOW "7200"

/* How long after the drop a backorder that got nowhere is given up. */
#define BO_EXPIRY_SECONDS (2 * 86400)

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
bo_status bo_order_remove(bo_db *db, const bo_order_row *row, bo_hand hand, bo_err *err);

/* A backorder with what the steps of a run want to know about it. */
typedef struct {
    bo_order_row row;
    char name[BO_NAME_MAX + 1];
    int64_t client_currency;
    bo_money offer; /* today's price in the client's currency; 0: none */
    int64_t mails;  /* low-balance mails sent */
    char zone_class[65];
    char said[65]; /* what the registrar's answer says of the application; "": nothing */
    bool deliver;  /* the domain is to be put into the client's account */
    bool skip;     /* not in this step any more */
} bo_due;

typedef struct {
    bo_due *items;
    size_t count;
} bo_due_list;

/*
 * Reads backorders `d` (with zone settings `z`); `condition` is the SQL from WHERE on. Fails whole or not at all; free
 * the list with bo_due_free.
 */
bo_status bo_due_load(bo_db *db, bo_due_list *out, const char *condition, const bo_db_value *args, size_t count,
                      bo_err *err);
void bo_due_free(bo_due_list *list);

/* Changes the state of many that are all in `from`; `changed` gets how many still were. Transactions of its own. */
bo_status bo_due_change_all(bo_db *db, const bo_due_list *list, bo_state from, const char *cause, bo_hand hand,
                            uint64_t *changed, bo_err *err);

/* Copies text of others for our columns: cut to size, printable ASCII, everything else a question mark. */
void bo_plain_text(char *out, size_t size, const char *text);

#endif
