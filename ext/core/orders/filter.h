#ifndef BO_FILTER_H
#define BO_FILTER_H

#include "../base/args.h"
#include "orders.h"

/* As many backorders as a search may find and still be told one by one. */
#define BO_FILTER_NARROW 1000

/*
 * A filter as a condition on backorder_domains `d`, but for its states: those are counted beside each other. Free it
 * with bo_order_where_free, whatever bo_order_where_write returned.
 */
typedef struct {
    bo_buf sql;    /* " WHERE ..."; empty: every backorder */
    bo_args args;  /* its values */
    bool searched; /* it reads the text of many rows */
    size_t found;  /* clients and backorders that were looked up for it */

    /* what the values point to */
    bo_domain domain;
    char name[BO_FILTER_TEXT_MAX + 1];
    bo_db_scratch times[4];
} bo_order_where;

/*
 * BO_ERR_ORDER "not-a-name" for a domain that is none, BO_ERR_SETTING for a text that is too long. Clients, references
 * and names in Unicode that are searched for are looked up here, so that the condition stays one that is read quickly;
 * BO_ERR_LIMIT "too-many" where more are found than one statement is given.
 */
bo_status bo_order_where_write(bo_db *db, bo_order_where *where, const bo_order_filter *filter, bo_err *err);
void bo_order_where_free(bo_order_where *where);
bool bo_order_where_failed(const bo_order_where *where); /* no memory */

/* Adds the condition of the states; nothing when all are wanted. */
void bo_order_where_states(bo_order_where *where, unsigned states);

/* The condition becomes to have one of these ids. */
void bo_order_where_only(bo_order_where *where, const bo_args *ids);

#endif
