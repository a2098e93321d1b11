#include "order_filter.h"

static bool refuse(const char *message)
{
    bo_err err;

    (void)bo_fail(&err, BO_ERR_SETTING, "%s", message);
    php_bo_throw(&err);
    return false;
}

static bool add_state(const zval *name, unsigned *states)
{
    bo_state state;

    if (Z_TYPE_P(name) != IS_STRING || !bo_state_parse(&state, Z_STRVAL_P(name))) {
        return refuse("The filter's status is not a status of backorders.");
    }
    *states |= BO_STATE_BIT(state);
    return true;
}

/* One status or a list of them; an empty list is any. */
static bool read_states(zval *value, unsigned *states)
{
    zval *name;

    if (!value || Z_TYPE_P(value) == IS_NULL) {
        return true;
    }
    if (Z_TYPE_P(value) != IS_ARRAY) {
        return add_state(value, states);
    }
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), name)
    {
        ZVAL_DEREF(name);
        if (!add_state(name, states)) {
            return false;
        }
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

/* A list of ids; an empty one finds nothing. */
static bool read_ids(zval *value, bo_order_filter *filter)
{
    int64_t *ids;
    zval *id;

    if (!value || Z_TYPE_P(value) == IS_NULL) {
        return true;
    }
    if (Z_TYPE_P(value) != IS_ARRAY || zend_hash_num_elements(Z_ARRVAL_P(value)) > BO_FILTER_IDS_MAX) {
        return refuse("The filter's ids must be a list of at most 1000 whole numbers.");
    }
    filter->ids = ids = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(value)) + 1, sizeof *ids, 0);
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), id)
    {
        ZVAL_DEREF(id);
        if (Z_TYPE_P(id) != IS_LONG) {
            return refuse("The filter's ids must be a list of at most 1000 whole numbers.");
        }
        ids[filter->id_count++] = Z_LVAL_P(id);
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

void php_bo_free_order_filter(bo_order_filter *filter)
{
    if (filter->ids) {
        efree((void *)filter->ids);
        filter->ids = NULL;
    }
}

/* A day alone stands for its first or its last second. */
static bool read_bound(const char *text, bo_time day_part, bo_time *bound)
{
    size_t len = text ? strlen(text) : 0;

    if (len == 0) {
        return true;
    }
    if (!bo_time_parse(bound, text, len)) {
        return refuse("The filter's times must be \"YYYY-MM-DD\" or \"YYYY-MM-DD HH:MM:SS\".");
    }
    *bound += len == 10 ? day_part : 0;
    return true;
}

static bool check_number(const char *what, zend_long number)
{
    bo_err err;

    if (bo_check_bounds(what, number, 0, ZEND_LONG_MAX, &err) == BO_OK) {
        return true;
    }
    php_bo_throw(&err);
    return false;
}

bool php_bo_read_order_filter(HashTable *array, bo_order_filter *filter)
{
    zend_long client = 0, id = 0;
    zval *status = NULL, *ids = NULL;
    const char *drop_from = NULL, *drop_to = NULL, *updated_from = NULL, *updated_to = NULL;
    const php_bo_setting table[] = {
        {"client", PHP_BO_INT, {.number = &client}, false},
        {"id", PHP_BO_INT, {.number = &id}, false},
        {"ids", PHP_BO_ANY, {.value = &ids}, false},
        {"status", PHP_BO_ANY, {.value = &status}, false},
        {"domain", PHP_BO_TEXT, {.text = &filter->domain}, false},
        {"zone", PHP_BO_TEXT, {.text = &filter->zone}, false},
        {"person", PHP_BO_TEXT, {.text = &filter->person}, false},
        {"search", PHP_BO_TEXT, {.text = &filter->search}, false},
        {"dropFrom", PHP_BO_TEXT, {.text = &drop_from}, false},
        {"dropTo", PHP_BO_TEXT, {.text = &drop_to}, false},
        {"updatedFrom", PHP_BO_TEXT, {.text = &updated_from}, false},
        {"updatedTo", PHP_BO_TEXT, {.text = &updated_to}, false},
    };
    const bo_time day_end = 86399;

    if (!php_bo_read_settings(array, table, sizeof table / sizeof *table, "The filter's keys") ||
        !check_number("The filter's client", client) || !check_number("The filter's id", id) ||
        !read_states(status, &filter->states) || !read_ids(ids, filter)) {
        return false;
    }
    filter->client = client;
    filter->id = id;
    return read_bound(drop_from, 0, &filter->drop_from) && read_bound(drop_to, day_end, &filter->drop_to) &&
           read_bound(updated_from, 0, &filter->updated_from) && read_bound(updated_to, day_end, &filter->updated_to);
}

bool php_bo_read_order_sort(const zend_string *name, bo_order_sort *sort)
{
    static const char *const names[] = {"id", "domain", "dropdate", "status", "updated", "client", "preference"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], ZSTR_VAL(name)) == 0) {
            *sort = (bo_order_sort)i;
            return true;
        }
    }
    return refuse("Backorders are ordered by \"id\", \"domain\", \"dropdate\", \"status\", \"updated\","
                  " \"client\" or \"preference\".");
}
