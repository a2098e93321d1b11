#ifndef FAULTS_PAYMENTS_H
#define FAULTS_PAYMENTS_H

#include "world.h"

/* What happens to invoices, to clients' credit and to prices, from elsewhere. */

/* The admin does something to an invoice that is not paid; often WHMCS's hook tells us. */
void change_invoice(world *w);

void add_credit(world *w);

/* Others take of a client's credit: now, or within our next taking. */
void spend_credit(world *w);

void change_price(world *w);

#endif
