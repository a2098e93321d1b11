#include "classes.h"

#include "../core/orders/orders.h"

ZEND_METHOD(Backorder_Orders, __construct)
{
    zend_object *database;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_OBJ_OF_CLASS(database, php_bo_ce_database)
    ZEND_PARSE_PARAMETERS_END();

    (void)php_bo_keep(Z_OBJ_P(ZEND_THIS), database, NULL, NULL);
}

/* "client:7", "admin:1": short, printable. */
static bool check_actor(const zend_string *actor)
{
    bo_err err;
    bool good = ZSTR_LEN(actor) > 0 && ZSTR_LEN(actor) <= BO_ACTOR_MAX;

    for (size_t i = 0; good && i < ZSTR_LEN(actor); i++) {
        good = ZSTR_VAL(actor)[i] > ' ' && ZSTR_VAL(actor)[i] < 127;
    }
    if (!good) {
        (void)bo_fail(&err, BO_ERR_SETTING, "The actor must be 1 to %d printable characters.", BO_ACTOR_MAX);
        php_bo_throw(&err);
    }
    return good;
}

ZEND_METHOD(Backorder_Orders, create)
{
    zend_long client;
    zend_string *domain, *actor;
    int64_t id;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(3, 3)
        Z_PARAM_LONG(client)
        Z_PARAM_STR(domain)
        Z_PARAM_STR(actor)
    ZEND_PARSE_PARAMETERS_END();

    if (!check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    if (bo_order_create(db, client, ZSTR_VAL(domain), ZSTR_LEN(domain), ZSTR_VAL(actor), &id, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    RETURN_LONG((zend_long)id);
}

ZEND_METHOD(Backorder_Orders, delete)
{
    zend_long id, client = 0;
    bool no_client = true;
    zend_string *actor;
    zend_object *host_object, *registrar_object = NULL;
    bo_registrar *registrar = NULL;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(3, 5)
        Z_PARAM_LONG(id)
        Z_PARAM_STR(actor)
        Z_PARAM_OBJ_OF_CLASS(host_object, php_bo_ce_host)
        Z_PARAM_OPTIONAL
        Z_PARAM_LONG_OR_NULL(client, no_client)
        Z_PARAM_OBJ_OF_CLASS_OR_NULL(registrar_object, php_bo_ce_registrar)
    ZEND_PARSE_PARAMETERS_END();

    if (!no_client && client <= 0) {
        zend_argument_value_error(4, "must be a client's id or null");
        RETURN_THROWS();
    }
    if (registrar_object && !(registrar = php_bo_registrar_client(registrar_object))) {
        RETURN_THROWS();
    }
    if (!check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    host = php_bo_host(host_object);
    if (bo_order_delete(db, id, no_client ? 0 : client, ZSTR_VAL(actor), &host, registrar, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
}

static void add_number_or_null(zval *array, const char *key, int64_t number)
{
    if (number) {
        add_assoc_long(array, key, (zend_long)number);
    } else {
        add_assoc_null(array, key);
    }
}

static void add_row(void *context, const bo_order_row *row)
{
    char name[BO_NAME_MAX + 1];
    size_t len = bo_domain_name(&row->domain, name);
    zval out;

    array_init_size(&out, 18);
    add_assoc_long(&out, "id", (zend_long)row->id);
    add_assoc_long(&out, "client", (zend_long)row->client);
    add_assoc_stringl(&out, "domain", name, len);
    php_bo_add_unicode(&out, "unicode", name, len);
    add_assoc_stringl(&out, "zone", (char *)row->domain.zone, row->domain.zone_len);
    add_assoc_string(&out, "status", (char *)bo_state_name(row->state));
    php_bo_add_time(&out, "created", row->created);
    php_bo_add_time(&out, "updated", row->updated);
    if (row->drop_date) {
        php_bo_add_time(&out, "drop_date", row->drop_date);
    } else {
        add_assoc_null(&out, "drop_date");
    }
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
    add_assoc_bool(&out, "deletable", bo_state_deletable(row->state));
    add_next_index_zval(context, &out);
}

static bool refuse(const char *message)
{
    bo_err err;

    (void)bo_fail(&err, BO_ERR_SETTING, "%s", message);
    php_bo_throw(&err);
    return false;
}

static bool read_filter(HashTable *array, bo_order_filter *filter)
{
    const char *status = NULL;
    zend_long client = 0, id = 0;
    const php_bo_setting table[] = {
        {"client", PHP_BO_INT, {.number = &client}, false},
        {"id", PHP_BO_INT, {.number = &id}, false},
        {"status", PHP_BO_TEXT, {.text = &status}, false},
        {"domain", PHP_BO_TEXT, {.text = &filter->domain}, false},
        {"zone", PHP_BO_TEXT, {.text = &filter->zone}, false},
    };

    if (!php_bo_read_settings(array, table, sizeof table / sizeof *table, "The filter's keys")) {
        return false;
    }
    filter->client = client;
    filter->id = id;
    if (status && !bo_state_parse(&filter->state, status)) {
        return refuse("The filter's status is not a status of backorders.");
    }
    return true;
}

static bool read_sort(const zend_string *name, bo_order_sort *sort)
{
    static const char *const names[] = {"id", "domain", "dropdate", "status", "updated"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], ZSTR_VAL(name)) == 0) {
            *sort = (bo_order_sort)i;
            return true;
        }
    }
    return refuse("Backorders are ordered by \"id\", \"domain\", \"dropdate\", \"status\" or \"updated\".");
}

ZEND_METHOD(Backorder_Orders, list)
{
    HashTable *array = NULL;
    zend_string *order = NULL;
    bool descending = true;
    zend_long first = 0, rows = 20;
    bo_order_filter filter = {0};
    bo_order_sort sort = BO_SORT_ID;
    uint64_t total;
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

    if ((array && !read_filter(array, &filter)) || (order && !read_sort(order, &sort))) {
        RETURN_THROWS();
    }
    if (first < 0 || rows < 1 || rows > 1000) {
        (void)refuse("The first row must be 0 or more, the number of rows 1 to 1000.");
        RETURN_THROWS();
    }
    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    array_init(&list);
    if (bo_order_list(db, &filter, sort, descending, (uint64_t)first, (uint32_t)rows, &total, add_row, &list, &err) !=
        BO_OK) {
        zval_ptr_dtor(&list);
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(return_value);
    add_assoc_long(return_value, "total", (zend_long)total);
    add_assoc_zval(return_value, "rows", &list);
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

    if (!no_client && client <= 0) {
        zend_argument_value_error(1, "must be a client's id or null");
        RETURN_THROWS();
    }
    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    if (bo_order_count(db, no_client ? 0 : client, counts, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(return_value);
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        add_assoc_long(return_value, bo_state_name((bo_state)state), (zend_long)counts[state]);
    }
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
