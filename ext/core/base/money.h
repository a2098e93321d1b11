#ifndef BO_MONEY_H
#define BO_MONEY_H

#include "err.h"

#include <stdbool.h>
#include <stdint.h>

/* An amount in the smallest unit: hundredths, as WHMCS keeps two places for every currency. */
typedef int64_t bo_money;

/* What DECIMAL(16,2) can hold. */
#define BO_MONEY_MAX INT64_C(9999999999999999)

#define BO_MONEY_TEXT 24 /* bytes that hold any amount's text */

/* Reads "-12", "12.5", "12.50", "12.500" (further places must be zero). Refuses anything else and what DECIMAL(16,2)
 * cannot hold. */
bo_status bo_money_parse(bo_money *out, const char *text, size_t len, bo_err *err);

/* Writes "-12.50" and returns `out`. */
const char *bo_money_format(bo_money amount, char out[BO_MONEY_TEXT]);

/* Whether a text is the code of a currency: three letters. */
bool bo_is_currency(const char *code);

#endif
