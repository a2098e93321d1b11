#include "classes.h"

/* Reads one value into its target. False when its type is not the one wanted. */
static bool read_value(zval *value, const php_bo_setting *setting)
{
    if (setting->type == PHP_BO_ANY) {
        *setting->target.value = value;
        return true;
    }
    if (setting->type == PHP_BO_TEXT && Z_TYPE_P(value) == IS_STRING) {
        *setting->target.text = Z_STRVAL_P(value);
        return strlen(Z_STRVAL_P(value)) == Z_STRLEN_P(value);
    }
    if (setting->type == PHP_BO_INT && Z_TYPE_P(value) == IS_LONG) {
        *setting->target.number = Z_LVAL_P(value);
        return true;
    }
    if (setting->type == PHP_BO_BOOL && (Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE)) {
        *setting->target.truth = Z_TYPE_P(value) == IS_TRUE;
        return true;
    }
    return Z_TYPE_P(value) == IS_NULL && !setting->required;
}

static const php_bo_setting *find(const zend_string *key, const php_bo_setting *table, size_t count)
{
    for (size_t i = 0; key && i < count; i++) {
        if (strcmp(table[i].key, ZSTR_VAL(key)) == 0) {
            return &table[i];
        }
    }
    return NULL;
}

bool php_bo_read_settings(HashTable *array, const php_bo_setting *table, size_t count, const char *what)
{
    static const char *const types[] = {"text without NUL bytes", "a whole number", "true or false", ""};
    zend_string *key;
    zval *value;
    bo_err err;

    ZEND_HASH_FOREACH_STR_KEY_VAL(array, key, value)
    {
        const php_bo_setting *setting = find(key, table, count);

        ZVAL_DEREF(value);
        if (!setting) {
            (void)bo_fail(&err, BO_ERR_SETTING, "%s do not know \"%s\".", what,
                          key ? ZSTR_VAL(key) : "a number as key");
            php_bo_throw(&err);
            return false;
        }
        if (!read_value(value, setting)) {
            (void)bo_fail(&err, BO_ERR_SETTING, "%s want %s for \"%s\".", what, types[setting->type], setting->key);
            php_bo_throw(&err);
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    for (size_t i = 0; i < count; i++) {
        if (table[i].required && !zend_hash_str_exists(array, table[i].key, strlen(table[i].key))) {
            (void)bo_fail(&err, BO_ERR_SETTING, "%s need \"%s\".", what, table[i].key);
            php_bo_throw(&err);
            return false;
        }
    }
    return true;
}
