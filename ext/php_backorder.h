#ifndef PHP_BACKORDER_H
#define PHP_BACKORDER_H

#include "php.h"

#define PHP_BACKORDER_VERSION "5.0.0"

extern zend_module_entry backorder_module_entry;
#define phpext_backorder_ptr &backorder_module_entry

ZEND_BEGIN_MODULE_GLOBALS(backorder)
char *ca_file;
char *clock_file;
zend_long search_cache; /* bytes */
ZEND_END_MODULE_GLOBALS(backorder)

ZEND_EXTERN_MODULE_GLOBALS(backorder)
#define BACKORDER_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(backorder, v)

#if defined(ZTS) && defined(COMPILE_DL_BACKORDER)
ZEND_TSRMLS_CACHE_EXTERN()
#endif

#endif
