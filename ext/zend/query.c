#include "query.h"

#include "../core/domain/quote.h"
#include "../core/search/typed.h"

static bool refuse(const char *format, const char *property)
{
    bo_err err;

    (void)snprintf(err.message, sizeof err.message, format, property);
    err.status = BO_ERR_SETTING;
    err.offset = 0;
    (void)snprintf(err.reason, sizeof err.reason, "%s", property);
    php_bo_throw(&err);
    return false;
}

/* A typed property that was unset reads as NULL; then its default holds. */
static zval *property(zend_object *object, const char *name, zval *scratch)
{
    return zend_read_property(php_bo_ce_query, object, name, strlen(name), true, scratch);
}

static bool read_range(zend_object *object, const char *min_name, const char *max_name, bo_range *range)
{
    zval scratch;
    zval *min = property(object, min_name, &scratch);
    zend_long low = Z_TYPE_P(min) == IS_LONG ? Z_LVAL_P(min) : 0;
    zval *max = property(object, max_name, &scratch);
    zend_long high = Z_TYPE_P(max) == IS_LONG ? Z_LVAL_P(max) : range->max;

    if (low < 0) {
        return refuse("%s must be 0 or more.", min_name);
    }
    if (high < 0) {
        return refuse("%s must be 0 or more.", max_name);
    }
    range->min = (uint8_t)(low > 255 ? 255 : low);
    range->max = (uint8_t)(high > 255 ? 255 : high);
    return true;
}

static bool is_set(zend_object *object, const char *name)
{
    zval scratch;

    return Z_TYPE_P(property(object, name, &scratch)) == IS_TRUE;
}

static void read_text(zend_object *object, const char *name, const char **text, size_t *len)
{
    zval scratch;
    zval *value = property(object, name, &scratch);

    *text = Z_TYPE_P(value) == IS_STRING ? Z_STRVAL_P(value) : "";
    *len = Z_TYPE_P(value) == IS_STRING ? Z_STRLEN_P(value) : 0;
}

/* A day alone stands for its first or its last second. */
static bool read_bound(zend_object *object, const char *name, bo_time day_part, bo_time *bound)
{
    const char *text;
    size_t len;

    read_text(object, name, &text, &len);
    if (len == 0) {
        return true;
    }
    if (!bo_time_parse(bound, text, len)) {
        return refuse("%s must be \"YYYY-MM-DD\" or \"YYYY-MM-DD HH:MM:SS\".", name);
    }
    *bound += len == 10 ? day_part : 0;
    return true;
}

static bool read_zones(zend_object *object, bo_query *query, const char ***zones)
{
    zval scratch;
    zval *value = property(object, "zones", &scratch);
    zval *zone;
    size_t count = 0;

    query->every_zone = Z_TYPE_P(value) != IS_ARRAY;
    if (query->every_zone) {
        return true;
    }
    *zones = safe_emalloc(zend_hash_num_elements(Z_ARRVAL_P(value)) + 1, sizeof **zones, 0);
    ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), zone)
    {
        ZVAL_DEREF(zone);
        if (Z_TYPE_P(zone) != IS_STRING || strlen(Z_STRVAL_P(zone)) != Z_STRLEN_P(zone)) {
            return refuse("%s must be a list of texts without NUL bytes.", "zones");
        }
        (*zones)[count++] = Z_STRVAL_P(zone);
    }
    ZEND_HASH_FOREACH_END();
    query->zones = *zones;
    query->zone_count = count;
    return true;
}

static bool read_order(zend_object *object, bo_query *query)
{
    static const struct {
        const char *name;
        bo_order order;
    } orders[] = {
        {"name", BO_ORDER_NAME},     {"dropdate", BO_ORDER_DROP_DATE}, {"characters", BO_ORDER_CHARACTERS},
        {"digits", BO_ORDER_DIGITS}, {"hyphens", BO_ORDER_HYPHENS},    {"added", BO_ORDER_ADDED},
        {"score", BO_ORDER_SCORE},
    };
    const char *text;
    size_t len;

    read_text(object, "order", &text, &len);
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        if (strlen(orders[i].name) == len && memcmp(orders[i].name, text, len) == 0) {
            query->order = orders[i].order;
            return true;
        }
    }
    return refuse("%s must be \"name\", \"dropdate\", \"characters\", \"digits\", \"hyphens\", \"added\" or \"score\".",
                  "order");
}

static bool read_page(zend_object *object, bo_query *query)
{
    zval scratch;
    zval *first = property(object, "first", &scratch);
    zend_long from = Z_TYPE_P(first) == IS_LONG ? Z_LVAL_P(first) : 0;
    zval *rows = property(object, "rows", &scratch);
    zend_long count = Z_TYPE_P(rows) == IS_LONG ? Z_LVAL_P(rows) : 20;

    if (from < 0) {
        return refuse("%s must be 0 or more.", "first");
    }
    if (count < 1 || count > BO_PAGE_MAX) {
        return refuse("%s must be 1 to 1000.", "rows");
    }
    query->first = (uint64_t)from;
    query->rows = (uint32_t)count;
    return true;
}

bool php_bo_query_read(zend_object *object, bo_query *query, const char ***zones)
{
    *zones = NULL;
    bo_query_init(query);
    read_text(object, "pattern", &query->pattern, &query->pattern_len);
    read_text(object, "exclude", &query->exclude, &query->exclude_len);
    query->pattern_shown = is_set(object, "patternShown");
    query->exclude_shown = is_set(object, "excludeShown");
    if (!read_range(object, "minCharacters", "maxCharacters", &query->characters) ||
        !read_range(object, "minLetters", "maxLetters", &query->letters) ||
        !read_range(object, "minDigits", "maxDigits", &query->digits) ||
        !read_range(object, "minHyphens", "maxHyphens", &query->hyphens) ||
        !read_range(object, "minScore", "maxScore", &query->score) ||
        !read_bound(object, "dropFrom", 0, &query->drop_from) ||
        !read_bound(object, "dropTo", 86399, &query->drop_to) ||
        !read_bound(object, "addedFrom", 0, &query->added_from) || !read_order(object, query) ||
        !read_page(object, query) || !read_zones(object, query, zones)) {
        return false;
    }
    if (is_set(object, "noDigits")) {
        query->digits.max = 0;
    }
    if (is_set(object, "onlyDigits")) {
        query->letters.max = 0;
        query->hyphens.max = 0;
    }
    if (is_set(object, "noHyphens")) {
        query->hyphens.max = 0;
    }
    query->descending = is_set(object, "descending");
    return true;
}

static void add_text(zval *array, const char *key, const bo_buf *text)
{
    add_assoc_stringl(array, key, text->data ? text->data : "", text->len);
}

ZEND_METHOD(Backorder_Query, translate)
{
    zend_string *how, *text;
    bool any = false;
    bo_typed_how way;
    bo_typed typed;
    char quoted[40];
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(2, 3)
        Z_PARAM_STR(how)
        Z_PARAM_STR(text)
        Z_PARAM_OPTIONAL
        Z_PARAM_BOOL(any)
    ZEND_PARSE_PARAMETERS_END();

    if (!bo_typed_how_named(&way, ZSTR_VAL(how), ZSTR_LEN(how))) {
        (void)bo_fail_reason(&err, BO_ERR_SETTING, "how",
                             "A search is typed as words, starts, ends, wildcards, shape or regex, not as \"%s\".",
                             bo_quote(quoted, sizeof quoted, ZSTR_VAL(how), ZSTR_LEN(how)));
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    if (bo_typed_translate(&typed, way, ZSTR_VAL(text), ZSTR_LEN(text), any, &err) == BO_OK) {
        array_init_size(return_value, 4);
        add_text(return_value, "pattern", &typed.pattern);
        add_text(return_value, "exclude", &typed.exclude);
        add_assoc_bool(return_value, "patternShown", typed.pattern_shown);
        add_assoc_bool(return_value, "excludeShown", typed.exclude_shown);
    } else {
        php_bo_throw(&err);
    }
    bo_typed_free(&typed);
}
