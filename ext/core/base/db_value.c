#include "db.h"

#include <string.h>

bo_db_value bo_db_null(void)
{
    return (bo_db_value){.kind = BO_DB_NULL};
}

bo_db_value bo_db_int(int64_t number)
{
    return (bo_db_value){.kind = BO_DB_INT, .number = number};
}

bo_db_value bo_db_bytes(const char *text, size_t len)
{
    return (bo_db_value){.kind = BO_DB_TEXT, .text = text, .len = len};
}

bo_db_value bo_db_text(const char *text)
{
    return text ? bo_db_bytes(text, strlen(text)) : bo_db_null();
}

bo_db_value bo_db_money(bo_money amount, bo_db_scratch *scratch)
{
    return bo_db_text(bo_money_format(amount, scratch->text));
}

bo_db_value bo_db_time(bo_time at, bo_db_scratch *scratch)
{
    return bo_db_text(bo_time_format(at, scratch->text));
}

int64_t bo_db_as_int(const bo_db_value *value)
{
    return value->kind == BO_DB_INT ? value->number : 0;
}

const char *bo_db_as_text(const bo_db_value *value)
{
    return value->kind == BO_DB_TEXT ? value->text : "";
}

bo_status bo_db_as_money(const bo_db_value *value, bo_money *out, bo_err *err)
{
    *out = 0;
    if (value->kind == BO_DB_NULL) {
        return BO_OK;
    }
    return bo_money_parse(out, bo_db_as_text(value), value->len, err);
}

bool bo_db_as_time(const bo_db_value *value, bo_time *out)
{
    *out = 0;
    return value->kind == BO_DB_TEXT && bo_time_parse(out, value->text, value->len);
}
