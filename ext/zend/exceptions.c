#include "classes.h"

#include "zend_exceptions.h"

static zend_class_entry *class_of(bo_status status)
{
    switch (status) {
    case BO_ERR_SETTING:
        return php_bo_ce_setting_error;
    case BO_ERR_DATABASE:
        return php_bo_ce_database_error;
    case BO_ERR_FEED:
        return php_bo_ce_feed_error;
    case BO_ERR_BUSY:
        return php_bo_ce_busy_error;
    case BO_ERR_PATTERN:
        return php_bo_ce_pattern_error;
    case BO_ERR_LIMIT:
        return php_bo_ce_limit_error;
    case BO_ERR_ORDER:
        return php_bo_ce_order_error;
    case BO_ERR_REGISTRAR:
        return php_bo_ce_registrar_error;
    default:
        return php_bo_ce_failure;
    }
}

void php_bo_throw(const bo_err *err)
{
    zend_class_entry *ce = class_of(err->status);
    zend_object *exception;

    if (EG(exception)) {
        return;
    }
    exception = zend_throw_exception(ce, err->message, 0);
    zend_update_property_string(ce, exception, "reason", sizeof "reason" - 1, err->reason);
    if (ce == php_bo_ce_pattern_error) {
        zend_update_property_long(ce, exception, "offset", sizeof "offset" - 1, (zend_long)err->offset);
    }
}

void php_bo_throw_unconstructed(zend_object *object)
{
    zend_throw_error(NULL, "The %s object was not constructed", ZSTR_VAL(object->ce->name));
}
