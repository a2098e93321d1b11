#ifndef PHP_BO_QUERY_H
#define PHP_BO_QUERY_H

#include "classes.h"

#include "../core/search/search.h"

/*
 * Reads a Backorder\Query. The query's texts point into the object and into `zones`, which the caller frees with efree.
 * Throws SettingError and returns false when a value may not be.
 */
bool php_bo_query_read(zend_object *object, bo_query *query, const char ***zones);

/* Makes a Backorder\Page. */
void php_bo_page_create(zval *out, const bo_snapshot *snapshot, const bo_page *page);

#endif
