#include "classes.h"

#include "../core/domain/domain.h"

void php_bo_add_time(zval *array, const char *key, bo_time at)
{
    char text[BO_TIME_TEXT];

    add_assoc_string(array, key, (char *)bo_time_format(at, text));
}

void php_bo_add_time_or_null(zval *array, const char *key, bo_time at)
{
    if (at) {
        php_bo_add_time(array, key, at);
    } else {
        add_assoc_null(array, key);
    }
}

void php_bo_add_money(zval *array, const char *key, bo_money amount)
{
    char text[BO_MONEY_TEXT];

    add_assoc_string(array, key, (char *)bo_money_format(amount, text));
}

void php_bo_add_unicode(zval *array, const char *key, const char *name, size_t len)
{
    char text[BO_UNICODE_MAX];
    size_t text_len = bo_domain_unicode(name, len, text);

    add_assoc_stringl(array, key, text, text_len);
}
