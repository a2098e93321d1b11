#include "account.h"

#include <string.h>

/* An amount that is not told is 0 unless it is `needed`. */
static bo_status read_amount(const bo_response *response, const char *name, bool needed, bo_money *out, bo_err *err)
{
    const char *value = bo_response_get(response, name, 0);

    *out = 0;
    if (!value || !*value) {
        return needed ? bo_fail(err, BO_ERR_REGISTRAR, "The registrar does not tell the account's %s.", name) : BO_OK;
    }
    if (!bo_response_amount(response, name, out)) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar's account has a %s that is no amount: \"%.40s\".", name,
                       value);
    }
    return BO_OK;
}

bo_status bo_account_read(const bo_response *response, bo_account *out, bo_err *err)
{
    const char *currency = bo_response_get(response, "CURRENCY", 0);
    bo_status status;

    *out = (bo_account){0};
    if (!currency || !*currency || strlen(currency) >= sizeof out->currency) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar does not tell the account's CURRENCY.");
    }
    memcpy(out->currency, currency, strlen(currency) + 1);
    status = read_amount(response, "AMOUNT", true, &out->balance, err);
    if (status == BO_OK) {
        status = read_amount(response, "DEPOSIT", false, &out->deposits, err);
    }
    if (status == BO_OK) {
        status = read_amount(response, "CREDIT", false, &out->credit, err);
    }
    out->available = out->balance - out->deposits + out->credit;
    return status;
}
