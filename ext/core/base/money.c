#include "money.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bo_status refuse(bo_err *err, const char *text, size_t len)
{
    return bo_fail(err, BO_ERR_SETTING, "\"%.*s\" is not an amount of money.", (int)(len > 40 ? 40 : len), text);
}

bo_status bo_money_parse(bo_money *out, const char *text, size_t len, bo_err *err)
{
    bool negative = len > 0 && text[0] == '-';
    size_t i = negative ? 1 : 0;
    size_t whole_start = i;
    bo_money amount = 0;
    int places = 0;

    for (; i < len && is_digit(text[i]); i++) {
        amount = amount * 10 + (text[i] - '0');
        if (amount > BO_MONEY_MAX / 100) {
            return refuse(err, text, len);
        }
    }
    if (i == whole_start) {
        return refuse(err, text, len);
    }
    amount *= 100;
    if (i < len) {
        if (text[i] != '.' || ++i == len) {
            return refuse(err, text, len);
        }
        for (; i < len && is_digit(text[i]); i++, places++) {
            if (places < 2) {
                amount += (text[i] - '0') * (places == 0 ? 10 : 1);
            } else if (text[i] != '0') {
                return refuse(err, text, len);
            }
        }
        if (i < len) {
            return refuse(err, text, len);
        }
    }
    *out = negative ? -amount : amount;
    return BO_OK;
}

const char *bo_money_format(bo_money amount, char out[BO_MONEY_TEXT])
{
    uint64_t magnitude = amount < 0 ? 0 - (uint64_t)amount : (uint64_t)amount;

    (void)snprintf(out, BO_MONEY_TEXT, "%s%" PRIu64 ".%02" PRIu64, amount < 0 ? "-" : "", magnitude / 100,
                   magnitude % 100);
    return out;
}

bool bo_is_currency(const char *code)
{
    return strlen(code) == 3 && strspn(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == 3;
}
