#include "classes.h"

typedef struct {
    bo_registrar *client; /* NULL until constructed */
    zend_object std;
} registrar;

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
    registrar *self = zend_object_alloc(sizeof *self, ce);

    zend_object_std_init(&self->std, ce);
    object_properties_init(&self->std, ce);
    self->std.handlers = &handlers;
    return &self->std;
}

static void release(zend_object *object)
{
    bo_registrar_close(PHP_BO_OBJECT(registrar, object)->client);
    zend_object_std_dtor(object);
}

void php_bo_setup_registrar(void)
{
    php_bo_ce_registrar->create_object = create;
    memcpy(&handlers, zend_get_std_object_handlers(), sizeof handlers);
    handlers.offset = XtOffsetOf(registrar, std);
    handlers.free_obj = release;
    handlers.clone_obj = NULL;
}

bo_registrar *php_bo_registrar_client(zend_object *object)
{
    bo_registrar *client = PHP_BO_OBJECT(registrar, object)->client;

    if (!client) {
        php_bo_throw_unconstructed(object);
    }
    return client;
}

ZEND_METHOD(Backorder_Registrar, __construct)
{
    HashTable *array;
    registrar *self = PHP_BO_OBJECT(registrar, Z_OBJ_P(ZEND_THIS));
    bo_registrar_settings settings = {0};
    zend_long timeout = BO_REGISTRAR_TIMEOUT, concurrency = BO_REGISTRAR_CONCURRENCY;
    const php_bo_setting table[] = {
        {"platform", PHP_BO_TEXT, {.text = &settings.platform}, false},
        {"login", PHP_BO_TEXT, {.text = &settings.login}, true},
        {"password", PHP_BO_TEXT, {.text = &settings.password}, true},
        {"test", PHP_BO_BOOL, {.truth = &settings.test_system}, false},
        {"endpoint", PHP_BO_TEXT, {.text = &settings.endpoint}, false},
        {"proxy", PHP_BO_TEXT, {.text = &settings.proxy}, false},
        {"timeout", PHP_BO_INT, {.number = &timeout}, false},
        {"concurrency", PHP_BO_INT, {.number = &concurrency}, false},
    };
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ARRAY_HT(array)
    ZEND_PARSE_PARAMETERS_END();

    if (self->client) {
        zend_throw_error(NULL, "A Backorder\\Registrar object is constructed once");
        RETURN_THROWS();
    }
    if (!php_bo_read_settings(array, table, sizeof table / sizeof *table, "The registrar's settings")) {
        RETURN_THROWS();
    }
    settings.timeout = timeout;
    settings.concurrency = concurrency;
    settings.ca_file = BACKORDER_G(ca_file) && *BACKORDER_G(ca_file) ? BACKORDER_G(ca_file) : NULL;
    if (bo_registrar_open(&self->client, &settings, &err) != BO_OK) {
        php_bo_throw(&err);
    }
}

/* Fills a command from key => value. Throws and returns false on anything but texts. */
static bool read_command(HashTable *array, bo_command *command)
{
    zend_string *key;
    zval *value;
    bo_err err;

    ZEND_HASH_FOREACH_STR_KEY_VAL(array, key, value)
    {
        ZVAL_DEREF(value);
        if (!key || Z_TYPE_P(value) != IS_STRING) {
            (void)bo_fail(&err, BO_ERR_SETTING, "A registrar command is an array of texts with names as keys.");
            php_bo_throw(&err);
            return false;
        }
        bo_command_set(command, ZSTR_VAL(key), Z_STRVAL_P(value));
    }
    ZEND_HASH_FOREACH_END();
    return true;
}

static void return_response(zval *return_value, const bo_response *response)
{
    zval properties;

    array_init(return_value);
    add_assoc_long(return_value, "code", bo_response_code(response));
    add_assoc_string(return_value, "description", (char *)bo_response_description(response));
    array_init(&properties);
    for (size_t i = 0; i < bo_response_names(response); i++) {
        const char *name = bo_response_name(response, i);
        zval values;

        array_init(&values);
        for (size_t k = 0; k < bo_response_count(response, name); k++) {
            const char *value = bo_response_get(response, name, k);
            add_next_index_string(&values, value ? (char *)value : "");
        }
        add_assoc_zval(&properties, name, &values);
    }
    add_assoc_zval(return_value, "properties", &properties);
}

ZEND_METHOD(Backorder_Registrar, call)
{
    HashTable *array;
    bo_registrar *client;
    bo_command command = {0};
    bo_call call = {.command = &command};
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ARRAY_HT(array)
    ZEND_PARSE_PARAMETERS_END();

    client = php_bo_registrar_client(Z_OBJ_P(ZEND_THIS));
    if (!client || !read_command(array, &command)) {
        goto done;
    }
    if (bo_registrar_perform(client, &call, 1, &err) != BO_OK) {
        php_bo_throw(&err);
    } else if (call.err.status != BO_OK) {
        php_bo_throw(&call.err);
    } else {
        return_response(return_value, call.response);
    }
done:
    bo_response_free(call.response);
    bo_command_free(&command);
}
