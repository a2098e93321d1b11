#include "classes.h"

typedef struct {
    char *name; /* NULL until constructed */
    char *host, *socket, *user, *password, *tls_ca, *tls_cert, *tls_key;
    zend_long port;
    bool tls_verify;
    bo_db *db; /* NULL until first used */
    zend_object std;
} database;

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
    database *self = zend_object_alloc(sizeof *self, ce);

    zend_object_std_init(&self->std, ce);
    object_properties_init(&self->std, ce);
    self->std.handlers = &handlers;
    return &self->std;
}

static void release(zend_object *object)
{
    database *self = PHP_BO_OBJECT(database, object);
    char *texts[] = {self->name,     self->host,   self->socket,   self->user,
                     self->password, self->tls_ca, self->tls_cert, self->tls_key};

    bo_db_close(self->db);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (texts[i]) {
            efree(texts[i]);
        }
    }
    zend_object_std_dtor(object);
}

void php_bo_setup_database(void)
{
    php_bo_ce_database->create_object = create;
    memcpy(&handlers, zend_get_std_object_handlers(), sizeof handlers);
    handlers.offset = XtOffsetOf(database, std);
    handlers.free_obj = release;
    handlers.clone_obj = NULL;
}

static char *copy(const char *text)
{
    return text ? estrdup(text) : NULL;
}

ZEND_METHOD(Backorder_Database, __construct)
{
    HashTable *array;
    database *self = PHP_BO_OBJECT(database, Z_OBJ_P(ZEND_THIS));
    const char *host = NULL, *socket = NULL, *user = NULL, *password = NULL, *name = NULL;
    const char *tls_ca = NULL, *tls_cert = NULL, *tls_key = NULL;
    zend_long port = 0;
    bool tls_verify = true;
    const php_bo_setting table[] = {
        {"host", PHP_BO_TEXT, {.text = &host}, false},
        {"port", PHP_BO_INT, {.number = &port}, false},
        {"socket", PHP_BO_TEXT, {.text = &socket}, false},
        {"user", PHP_BO_TEXT, {.text = &user}, true},
        {"password", PHP_BO_TEXT, {.text = &password}, false},
        {"name", PHP_BO_TEXT, {.text = &name}, true},
        {"tls_ca", PHP_BO_TEXT, {.text = &tls_ca}, false},
        {"tls_cert", PHP_BO_TEXT, {.text = &tls_cert}, false},
        {"tls_key", PHP_BO_TEXT, {.text = &tls_key}, false},
        {"tls_verify", PHP_BO_BOOL, {.truth = &tls_verify}, false},
    };
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_ARRAY_HT(array)
    ZEND_PARSE_PARAMETERS_END();

    if (self->name) {
        zend_throw_error(NULL, "A Backorder\\Database object is constructed once");
        RETURN_THROWS();
    }
    if (!php_bo_read_settings(array, table, sizeof table / sizeof *table, "The database's settings")) {
        RETURN_THROWS();
    }
    if (bo_check_bounds("The database's port", port, 0, 65535, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    self->host = copy(host);
    self->socket = copy(socket);
    self->user = copy(user);
    self->password = copy(password);
    self->tls_ca = copy(tls_ca);
    self->tls_cert = copy(tls_cert);
    self->tls_key = copy(tls_key);
    self->tls_verify = tls_verify;
    self->port = port;
    self->name = estrdup(name);
}

/* An empty text means the same as none. */
static const char *or_null(const char *text)
{
    return text && *text ? text : NULL;
}

bo_db *php_bo_database_session(zend_object *object, bo_err *err)
{
    database *self = PHP_BO_OBJECT(database, object);
    bo_db_settings settings = {
        .host = or_null(self->host),
        .socket = or_null(self->socket),
        .port = (unsigned)self->port,
        .user = self->user,
        .password = self->password,
        .name = self->name,
        .tls_ca = or_null(self->tls_ca),
        .tls_cert = or_null(self->tls_cert),
        .tls_key = or_null(self->tls_key),
        .tls_verify = self->tls_verify,
        .local_infile = true,
    };

    if (!self->name) {
        (void)bo_fail(err, BO_ERR_SETTING, "The Backorder\\Database object was not constructed.");
        return NULL;
    }
    if (self->db && bo_db_lost(self->db)) {
        bo_db_close(self->db);
        self->db = NULL;
    }
    if (!self->db) {
        (void)bo_db_open(&self->db, &settings, err);
    }
    return self->db;
}

ZEND_METHOD(Backorder_Database, serverVersion)
{
    bo_err err;
    bo_db *db;

    ZEND_PARSE_PARAMETERS_NONE();
    if (!PHP_BO_OBJECT(database, Z_OBJ_P(ZEND_THIS))->name) {
        php_bo_throw_unconstructed(Z_OBJ_P(ZEND_THIS));
        RETURN_THROWS();
    }
    db = php_bo_database_session(Z_OBJ_P(ZEND_THIS), &err);
    if (!db) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    RETURN_STRING(bo_db_server_version(db));
}
