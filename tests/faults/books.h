#ifndef FAULTS_BOOKS_H
#define FAULTS_BOOKS_H

#include "orders/host.h"
#include "sql.h"

/*
 * A host whose books survive the process: every deed is one transaction in the tables of books.sql, on the given
 * session, which must be no other's and outlive the host.
 */
bo_host books_host(sql_session *session);

/* What a line at this price comes to. */
bo_money books_gross(bo_money net, int tax_percent);

#endif
