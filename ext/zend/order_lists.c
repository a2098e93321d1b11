/* Orders: list, named, count, events and prices, which only read. */
#include "order_filter.h"

static void add_number_or_null(zval *array, const char *key, int64_t number)
{
    if (number) {
        add_assoc_long(array, key, (zend_long)number);
    } else {
        add_assoc_null(array, key);
    }
}

/* What an admin may do, as far as the status goes. */
static void add_actions(zval *array, bo_state state)
{
    static const struct {
        const char *action, *cause;
    } table[] = {
        {"activate", "reserved"}, {"cancel", "withdrawn"}, {"retry", "requested-again"}, {"delete", "deleted"}};
    zval list;

    array_init(&list);
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (bo_transition_find(state, table[i].cause)) {
            add_next_index_string(&list, table[i].action);
        }
    }
    add_assoc_zval(array, "actions", &list);
}

static zval row_of(const bo_order_row *row)
{
    char name[BO_NAME_MAX + 1];
    size_t len = bo_domain_name(&row->domain, name);
    zval out;

    array_init_size(&out, 22);
    add_assoc_long(&out, "id", (zend_long)row->id);
    add_assoc_long(&out, "client", (zend_long)row->client);
    add_assoc_stringl(&out, "domain", name, len);
    php_bo_add_unicode(&out, "unicode", name, len);
    add_assoc_stringl(&out, "zone", (char *)row->domain.zone, row->domain.zone_len);
    add_assoc_string(&out, "status", (char *)bo_state_name(row->state));
    php_bo_add_time(&out, "created", row->created);
    php_bo_add_time(&out, "updated", row->updated);
    php_bo_add_time_or_null(&out, "drop_date", row->drop_date);
    php_bo_add_time_or_null(&out, "held_at", row->reserve_at);
    php_bo_add_time_or_null(&out, "submit_at", row->submit_at);
    add_assoc_string(&out, "reference", (char *)row->reference);
    add_assoc_string(&out, "registrar_status", (char *)row->registrar_status);
    add_number_or_null(&out, "invoice", row->invoice);
    add_number_or_null(&out, "whmcs_domain", row->whmcs_domain);
    if (row->priced) {
        php_bo_add_money(&out, "price", row->price);
    } else {
        add_assoc_null(&out, "price");
    }
    add_number_or_null(&out, "currency", row->currency);
    php_bo_add_money(&out, "held", row->held);
    add_assoc_long(&out, "preference", row->preference);
    add_assoc_bool(&out, "early", row->early);
    add_assoc_bool(&out, "deletable", bo_state_deletable(row->state));
    add_actions(&out, row->state);
    return out;
}

static void add_row(void *context, const bo_order_row *row)
{
    zval out = row_of(row);

    add_next_index_zval(context, &out);
}

/* Under its name, which has a dot and so is no number to PHP. */
static void add_named_row(void *context, const bo_order_row *row)
{
    char name[BO_NAME_MAX + 1];
    size_t len = bo_domain_name(&row->domain, name);
    zval out = row_of(row);

    add_assoc_zval_ex(context, name, len, &out);
}

static void add_counts(zval *array, const uint64_t *counts)
{
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        add_assoc_long(array, bo_state_name((bo_state)state), (zend_long)counts[state]);
    }
}

ZEND_METHOD(Backorder_Orders, list)
{
    HashTable *array = NULL;
    zend_string *order = NULL;
    bool descending = true;
    zend_long first = 0, rows = 20;
    bo_order_filter filter = {0};
    bo_order_sort sort = BO_SORT_ID;
    bo_order_totals totals;
    zval list;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(0, 5)
        Z_PARAM_OPTIONAL
        Z_PARAM_ARRAY_HT(array)
        Z_PARAM_STR(order)
        Z_PARAM_BOOL(descending)
        Z_PARAM_LONG(first)
        Z_PARAM_LONG(rows)
    ZEND_PARSE_PARAMETERS_END();

    if ((array && !php_bo_read_order_filter(array, &filter)) || (order && !php_bo_read_order_sort(order, &sort))) {
        goto thrown;
    }
    if (first < 0 || rows < 1 || rows > 1000) {
        (void)bo_fail(&err, BO_ERR_SETTING, "The first row must be 0 or more, the number of rows 1 to 1000.");
        php_bo_throw(&err);
        goto thrown;
    }
    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        goto thrown;
    }
    array_init(&list);
    if (bo_order_list(db, &filter, sort, descending, (uint64_t)first, (uint32_t)rows, &totals, add_row, &list, &err) !=
        BO_OK) {
        zval_ptr_dtor(&list);
        php_bo_throw(&err);
        goto thrown;
    }
    array_init(return_value);
    add_assoc_long(return_value, "total", (zend_long)totals.total);
    add_assoc_zval(return_value, "rows", &list);
    array_init(&list);
    add_counts(&list, totals.states);
    add_assoc_zval(return_value, "counts", &list);
thrown:
    php_bo_free_order_filter(&filter);
}

/* The names of a list, parsed; NULL after throwing. */
static bo_domain *read_names(HashTable *list)
{
    bo_domain *names = ecalloc(zend_hash_num_elements(list) + 1, sizeof *names);
    size_t count = 0;
    zval *name;
    bo_err err;

    ZEND_HASH_FOREACH_VAL(list, name)
    {
        zend_string *typed = php_bo_read_string(name, 2);

        if (!typed) {
            efree(names);
            return NULL;
        }
        if (bo_domain_parse(&names[count++], ZSTR_VAL(typed), ZSTR_LEN(typed), &err) != BO_OK) {
            efree(names);
            php_bo_throw(&err);
            return NULL;
        }
    }
    ZEND_HASH_FOREACH_END();
    return names;
}

ZEND_METHOD(Backorder_Orders, named)
{
    zend_long client;
    HashTable *list;
    bo_domain *names;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_LONG(client)
        Z_PARAM_ARRAY_HT(list)
    ZEND_PARSE_PARAMETERS_END();

    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db) || !(names = read_names(list))) {
        RETURN_THROWS();
    }
    array_init(return_value);
    if (bo_order_named(db, client, names, zend_hash_num_elements(list), add_named_row, return_value, &err) != BO_OK) {
        php_bo_throw(&err);
    }
    efree(names);
}

ZEND_METHOD(Backorder_Orders, count)
{
    zend_long client = 0;
    bool no_client = true;
    uint64_t counts[BO_STATES];
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(0, 1)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG_OR_NULL(client, no_client)
    ZEND_PARSE_PARAMETERS_END();

    if (!php_bo_check_client(no_client, client, 1) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    if (bo_order_count(db, no_client ? 0 : client, counts, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(return_value);
    add_counts(return_value, counts);
}

static void add_text_or_null(zval *array, const char *key, const char *text)
{
    if (text) {
        add_assoc_string(array, key, (char *)text);
    } else {
        add_assoc_null(array, key);
    }
}

static void add_event(void *context, const bo_order_event *event)
{
    zval out;

    array_init(&out);
    php_bo_add_time(&out, "at", event->at);
    add_text_or_null(&out, "from", event->from);
    add_text_or_null(&out, "to", event->to);
    add_assoc_string(&out, "cause", (char *)event->cause);
    add_assoc_string(&out, "actor", (char *)event->actor);
    add_assoc_string(&out, "detail", (char *)event->detail);
    add_next_index_zval(context, &out);
}

ZEND_METHOD(Backorder_Orders, events)
{
    zend_long id;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(id)
    ZEND_PARSE_PARAMETERS_END();

    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    array_init(return_value);
    if (bo_order_events(db, id, add_event, return_value, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
}

static void add_price(void *context, const char *zone, bo_money price)
{
    php_bo_add_money(context, zone, price);
}

ZEND_METHOD(Backorder_Orders, prices)
{
    zend_long currency;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(currency)
    ZEND_PARSE_PARAMETERS_END();

    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    array_init(return_value);
    if (bo_order_prices(db, currency, add_price, return_value, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
}
