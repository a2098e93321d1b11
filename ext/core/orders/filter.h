#ifndef BO_FILTER_H
#define BO_FILTER_H

#include "../base/buf.h"
#include "orders.h"

/* As many backorders as a search may find and still be told one by one. */
#define BO_FILTER_NARROW 1000

/*
 * A filter as a condition on backorder_domains `d`, but for its states: those are counted beside each other. Free it
 * with bo_order_where_free, whatever bo_order_where_write returned.
 */
typedef struct {
    bo_buf sql; /* " WHERE ..."; empty: every backorder */
    bo_db_value args[16];
    size_t count;
    bool searched; /* it reads the text of many rows */

    /* what the values point to */
    bo_domain domain;
    char name[BO_FILTER_TEXT_MAX + 1];
    char like[2 * BO_FILTER_TEXT_MAX + 3]; /* while clients are looked up */
    bo_db_scratch times[4];
} bo_order_where;

/*
 * BO_ERR_ORDER "not-a-name" for a domain that is none, BO_ERR_SETTING for a text that is too long. Clients, references
 * and names in Unicode that are searched for are looked up here, so that the condition stays one that is read quickly.
 */
bo_status bo_order_where_write(bo_db *db, bo_order_where *where, const bo_order_filter *filter, bo_err *err);
void bo_order_where_free(bo_order_where *where);

/* Appends " AND " or " WHERE ", then the condition of the states; nothing when all are wanted. */
void bo_order_write_states(bo_buf *sql, bool first, unsigned states);

/* Ids, in memory of their own. Zero-initialise, free `items`. */
typedef struct {
    int64_t *items;
    size_t count, capacity;
} bo_ids;

bool bo_ids_add(bo_ids *ids, int64_t id); /* false: no memory */

/* Writes "column IN (1,2,3)"; ids are numbers of ours, so they need no placeholder. No ids: "1 = 0". */
void bo_ids_write(bo_buf *sql, const char *column, const bo_ids *ids);

#endif
