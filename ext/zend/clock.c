#include "classes.h"

ZEND_METHOD(Backorder_Clock, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(Backorder_Clock, now)
{
    ZEND_PARSE_PARAMETERS_NONE();
    RETURN_LONG((zend_long)bo_clock_now());
}
