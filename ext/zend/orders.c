#include "order_filter.h"

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

static void free_names(zend_string **names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        zend_string_release(names[i]);
    }
    efree(names);
}

/*
 * A wish a name. `kept` holds the names, which the host may take out of the array while it is asked; free it with
 * free_names. NULL after throwing.
 */
static bo_wish *read_wishes(HashTable *names, zend_string ***kept)
{
    bo_wish *wishes = ecalloc(zend_hash_num_elements(names) + 1, sizeof *wishes);
    size_t count = 0;
    zval *name;

    *kept = ecalloc(zend_hash_num_elements(names) + 1, sizeof **kept);

    ZEND_HASH_FOREACH_VAL(names, name)
    {
        ZVAL_DEREF(name);
        if (Z_TYPE_P(name) != IS_STRING) {
            efree(wishes);
            free_names(*kept, count);
            zend_argument_type_error(2, "must be a list of strings");
            return NULL;
        }
        (*kept)[count] = zend_string_copy(Z_STR_P(name));
        wishes[count].typed = Z_STRVAL_P(name);
        wishes[count++].typed_len = Z_STRLEN_P(name);
    }
    ZEND_HASH_FOREACH_END();
    return wishes;
}

static void add_wish(zval *list, const bo_wish *wish, bo_money held)
{
    bool named = *wish->domain.label != '\0';
    char name[BO_NAME_MAX + 1];
    size_t len = named ? bo_domain_name(&wish->domain, name) : 0;
    zval out;

    array_init(&out);
    add_assoc_stringl(&out, "typed", (char *)wish->typed, wish->typed_len);
    if (named) {
        add_assoc_stringl(&out, "domain", name, len);
        php_bo_add_unicode(&out, "unicode", name, len);
    } else {
        add_assoc_null(&out, "domain");
        add_assoc_null(&out, "unicode");
    }
    add_assoc_bool(&out, "ok", wish->err.status == BO_OK);
    add_assoc_string(&out, "reason", (char *)wish->err.reason);
    add_assoc_string(&out, "message", (char *)wish->err.message);
    php_bo_add_time_or_null(&out, "drop_date", wish->drop_date);
    php_bo_add_time_or_null(&out, "held_at", wish->reserve_at);
    if (wish->price > 0) {
        php_bo_add_money(&out, "held", held);
    } else {
        add_assoc_null(&out, "held");
    }
    if (wish->id) {
        add_assoc_long(&out, "id", (zend_long)wish->id);
    } else {
        add_assoc_null(&out, "id");
    }
    add_next_index_zval(list, &out);
}

/* What a hold of each would take. */
static bo_status price_wishes(const bo_host *host, int64_t client, const bo_wish *wishes, size_t count, bo_money *held,
                              bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < count; i++) {
        held[i] = 0;
        if (wishes[i].price > 0) {
            status = host->gross(host->context, client, wishes[i].price, &held[i], err);
        }
    }
    return status;
}

ZEND_METHOD(Backorder_Orders, createMany)
{
    zend_long client;
    HashTable *names;
    zend_string *actor;
    zend_object *host_object;
    bool dry_run = false;
    bo_status status;
    zend_string **kept;
    bo_wish *wishes;
    bo_money *held;
    bo_host host;
    size_t count;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(4, 5)
        Z_PARAM_LONG(client)
        Z_PARAM_ARRAY_HT(names)
        Z_PARAM_STR(actor)
        Z_PARAM_OBJ_OF_CLASS(host_object, php_bo_ce_host)
        Z_PARAM_OPTIONAL
        Z_PARAM_BOOL(dry_run)
    ZEND_PARSE_PARAMETERS_END();

    if (!check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db) || !(wishes = read_wishes(names, &kept))) {
        RETURN_THROWS();
    }
    count = zend_hash_num_elements(names);
    held = ecalloc(count + 1, sizeof *held);
    host = php_bo_host(host_object);
    /* prices are asked before anything is requested, so that a host that throws leaves nothing half told */
    status = bo_order_create_many(db, client, wishes, count, ZSTR_VAL(actor), true, &err);
    if (status == BO_OK) {
        status = price_wishes(&host, client, wishes, count, held, &err);
    }
    if (status == BO_OK && !dry_run) {
        status = bo_order_create_many(db, client, wishes, count, ZSTR_VAL(actor), false, &err);
    }
    if (status != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init(return_value);
        for (size_t i = 0; i < count; i++) {
            add_wish(return_value, &wishes[i], held[i]);
        }
    }
    efree(held);
    efree(wishes);
    free_names(kept, count);
}

ZEND_METHOD(Backorder_Orders, prefer)
{
    zend_long client;
    HashTable *array;
    int64_t *ids;
    size_t count;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_LONG(client)
        Z_PARAM_ARRAY_HT(array)
    ZEND_PARSE_PARAMETERS_END();

    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db) || !(ids = php_bo_read_ids(array, 2, &count))) {
        RETURN_THROWS();
    }
    if (bo_order_prefer(db, client, ids, count, &err) != BO_OK) {
        php_bo_throw(&err);
    }
    efree(ids);
}

/* The words of a text, as a list. */
static void add_words(zval *array, const char *key, const char *words)
{
    zval list;

    array_init(&list);
    while (*words) {
        size_t len = strcspn(words, " ");
        add_next_index_stringl(&list, words, len);
        words += len + (words[len] == ' ');
    }
    add_assoc_zval(array, key, &list);
}

ZEND_METHOD(Backorder_Orders, mergeClient)
{
    zend_long from, to;
    zend_string *actor;
    zend_object *host_object;
    bo_merge_report report;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(4, 4)
        Z_PARAM_LONG(from)
        Z_PARAM_LONG(to)
        Z_PARAM_STR(actor)
        Z_PARAM_OBJ_OF_CLASS(host_object, php_bo_ce_host)
    ZEND_PARSE_PARAMETERS_END();

    if (from <= 0 || to <= 0 || from == to) {
        zend_argument_value_error(2, "must be another client");
        RETURN_THROWS();
    }
    if (!check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    host = php_bo_host(host_object);
    if (bo_order_merge(db, &host, from, to, ZSTR_VAL(actor), &report, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(return_value);
    add_assoc_long(return_value, "moved", (zend_long)report.moved);
    add_assoc_bool(return_value, "later", report.later);
    add_words(return_value, "left", report.names);
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

ZEND_METHOD(Backorder_Orders, activate)
{
    zend_long id;
    zend_string *actor;
    zend_object *host_object;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(3, 3)
        Z_PARAM_LONG(id)
        Z_PARAM_STR(actor)
        Z_PARAM_OBJ_OF_CLASS(host_object, php_bo_ce_host)
    ZEND_PARSE_PARAMETERS_END();

    if (!check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    host = php_bo_host(host_object);
    if (bo_order_activate(db, id, ZSTR_VAL(actor), &host, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
}

ZEND_METHOD(Backorder_Orders, cancel)
{
    zend_long id;
    zend_string *actor;
    zend_object *host_object, *registrar_object = NULL;
    bo_registrar *registrar = NULL;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(3, 4)
        Z_PARAM_LONG(id)
        Z_PARAM_STR(actor)
        Z_PARAM_OBJ_OF_CLASS(host_object, php_bo_ce_host)
        Z_PARAM_OPTIONAL
        Z_PARAM_OBJ_OF_CLASS_OR_NULL(registrar_object, php_bo_ce_registrar)
    ZEND_PARSE_PARAMETERS_END();

    if (registrar_object && !(registrar = php_bo_registrar_client(registrar_object))) {
        RETURN_THROWS();
    }
    if (!check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    host = php_bo_host(host_object);
    if (bo_order_cancel(db, id, ZSTR_VAL(actor), &host, registrar, &err) != BO_OK) {
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
        ZVAL_DEREF(name);
        if (Z_TYPE_P(name) != IS_STRING) {
            efree(names);
            zend_argument_type_error(2, "must be a list of strings");
            return NULL;
        }
        if (bo_domain_parse(&names[count++], Z_STRVAL_P(name), Z_STRLEN_P(name), &err) != BO_OK) {
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
