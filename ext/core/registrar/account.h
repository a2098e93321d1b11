#ifndef BO_ACCOUNT_H
#define BO_ACCOUNT_H

#include "../base/money.h"
#include "registrar.h"

/* The reseller's own account at the registrar. */
typedef struct {
    bo_money balance;   /* AMOUNT; below zero when overdrawn */
    bo_money deposits;  /* DEPOSIT: of the balance, what is reserved for impending backorders; 0 where it is not told */
    bo_money credit;    /* CREDIT: how far it may be overdrawn; 0 where it is not told */
    bo_money available; /* may still be spent: balance - deposits + credit */
    char currency[4];   /* three letters */
} bo_account;

/* Reads the answer to StatusAccount. BO_ERR_REGISTRAR when it has no balance or currency, or what is told is none. */
bo_status bo_account_read(const bo_response *response, bo_account *out, bo_err *err);

#endif
