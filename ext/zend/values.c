#include "classes.h"

#include "../core/domain/domain.h"

int64_t *php_bo_read_ids(HashTable *array, uint32_t argument, size_t *count)
{
    int64_t *ids = ecalloc(zend_hash_num_elements(array) + 1, sizeof *ids);
    zval *id;

    *count = 0;
    ZEND_HASH_FOREACH_VAL(array, id)
    {
        ZVAL_DEREF(id);
        if (Z_TYPE_P(id) != IS_LONG) {
            efree(ids);
            zend_argument_type_error(argument, "must be a list of integers");
            return NULL;
        }
        ids[(*count)++] = Z_LVAL_P(id);
    }
    ZEND_HASH_FOREACH_END();
    return ids;
}

zend_string *php_bo_read_string(zval *value, uint32_t argument)
{
    ZVAL_DEREF(value);
    if (Z_TYPE_P(value) != IS_STRING) {
        zend_argument_type_error(argument, "must be a list of strings");
        return NULL;
    }
    return Z_STR_P(value);
}

bool php_bo_check_client(bool no_client, zend_long client, uint32_t argument)
{
    if (!no_client && client <= 0) {
        zend_argument_value_error(argument, "must be a client's id or null");
        return false;
    }
    return true;
}

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
