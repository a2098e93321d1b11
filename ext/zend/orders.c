/* Orders: what changes backorders. */
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
        zend_string *typed = php_bo_read_string(name, 2);

        if (!typed) {
            efree(wishes);
            free_names(*kept, count);
            return NULL;
        }
        (*kept)[count] = zend_string_copy(typed);
        wishes[count].typed = ZSTR_VAL(typed);
        wishes[count++].typed_len = ZSTR_LEN(typed);
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

/* NULL where there is no object; false after throwing. */
static bool open_registrar(zend_object *object, bo_registrar **registrar)
{
    *registrar = object ? php_bo_registrar_client(object) : NULL;
    return !object || *registrar;
}

ZEND_METHOD(Backorder_Orders, delete)
{
    zend_long id, client = 0;
    bool no_client = true;
    zend_string *actor;
    zend_object *host_object, *registrar_object = NULL;
    bo_registrar *registrar;
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

    if (!php_bo_check_client(no_client, client, 4) || !open_registrar(registrar_object, &registrar) ||
        !check_actor(actor) || !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
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
    bo_registrar *registrar;
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

    if (!open_registrar(registrar_object, &registrar) || !check_actor(actor) ||
        !php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    host = php_bo_host(host_object);
    if (bo_order_cancel(db, id, ZSTR_VAL(actor), &host, registrar, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
}
