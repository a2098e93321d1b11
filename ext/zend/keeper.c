#include "classes.h"

static zend_object_handlers handlers;

static zend_object *create(zend_class_entry *ce)
{
    php_bo_keeper *self = zend_object_alloc(sizeof *self, ce);

    zend_object_std_init(&self->std, ce);
    object_properties_init(&self->std, ce);
    self->std.handlers = &handlers;
    return &self->std;
}

static void release(zend_object *object)
{
    php_bo_keeper *self = PHP_BO_OBJECT(php_bo_keeper, object);

    zval_ptr_dtor(&self->database);
    zval_ptr_dtor(&self->registrar);
    zval_ptr_dtor(&self->host);
    if (self->directory) {
        efree(self->directory);
    }
    zend_object_std_dtor(object);
}

/* A host may well keep the batch that keeps it: the collector has to see that. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
    php_bo_keeper *self = PHP_BO_OBJECT(php_bo_keeper, object);

    *table = &self->database;
    *count = 3;
    return zend_std_get_properties(object);
}

void php_bo_setup_keeper(zend_class_entry *ce)
{
    ce->create_object = create;
    if (handlers.offset) {
        return;
    }
    memcpy(&handlers, zend_get_std_object_handlers(), sizeof handlers);
    handlers.offset = XtOffsetOf(php_bo_keeper, std);
    handlers.free_obj = release;
    handlers.get_gc = get_gc;
    handlers.clone_obj = NULL;
}

bool php_bo_keep(zend_object *object, zend_object *database, zend_object *registrar, zend_object *host)
{
    php_bo_keeper *self = PHP_BO_OBJECT(php_bo_keeper, object);

    if (Z_TYPE(self->database) != IS_UNDEF) {
        zend_throw_error(NULL, "A %s object is constructed once", ZSTR_VAL(object->ce->name));
        return false;
    }
    ZVAL_OBJ_COPY(&self->database, database);
    if (registrar) {
        ZVAL_OBJ_COPY(&self->registrar, registrar);
    }
    if (host) {
        ZVAL_OBJ_COPY(&self->host, host);
    }
    return true;
}

php_bo_keeper *php_bo_keeper_open(zend_object *object, bo_db **db)
{
    php_bo_keeper *self = PHP_BO_OBJECT(php_bo_keeper, object);
    bo_err err;

    if (Z_TYPE(self->database) == IS_UNDEF) {
        php_bo_throw_unconstructed(object);
        return NULL;
    }
    *db = php_bo_database_session(Z_OBJ(self->database), &err);
    if (!*db) {
        php_bo_throw(&err);
        return NULL;
    }
    return self;
}
