#include "account.h"

#include "../domain/quote.h"

#include <string.h>

/* An amount that is not told is 0 unless it is `needed`. */
static bo_status read_amount(const bo_response *response, const char *name, bool needed, bo_money *out, bo_err *err)
{
    const char *value = bo_response_get(response, name, 0);
    char told[64];

    *out = 0;
    if (!value || !*value) {
        return needed ? bo_fail(err, BO_ERR_REGISTRAR, "The registrar does not tell the account's %s.", name) : BO_OK;
    }
    if (!bo_response_amount(response, name, out)) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar's account has a %s that is no amount: \"%s\".", name,
                       bo_quote(told, sizeof told, value, strlen(value)));
    }
    return BO_OK;
}

static bo_status read_currency(const bo_response *response, char out[4], bo_err *err)
{
    const char *value = bo_response_get(response, "CURRENCY", 0);
    char told[64];

    if (!value || !*value) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar does not tell the account's CURRENCY.");
    }
    if (!bo_is_currency(value)) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar's account has a CURRENCY that is none: \"%s\".",
                       bo_quote(told, sizeof told, value, strlen(value)));
    }
    memcpy(out, value, 4);
    return BO_OK;
}

bo_status bo_account_read(const bo_response *response, bo_account *out, bo_err *err)
{
    bo_status status;

    *out = (bo_account){0};
    status = read_currency(response, out->currency, err);
    if (status == BO_OK) {
        status = read_amount(response, "AMOUNT", true, &out->balance, err);
    }
    if (status == BO_OK) {
        status = read_amount(response, "DEPOSIT", false, &out->deposits, err);
    }
    if (status == BO_OK) {
        status = read_amount(response, "CREDIT", false, &out->credit, err);
    }
    out->available = out->balance - out->deposits + out->credit;
    if (status == BO_OK && (out->available > BO_MONEY_MAX || out->balance + out->credit > BO_MONEY_MAX)) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar's account has more than can be reckoned with.");
    }
    return status;
}
