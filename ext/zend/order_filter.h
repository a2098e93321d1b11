#ifndef PHP_BO_ORDER_FILTER_H
#define PHP_BO_ORDER_FILTER_H

#include "classes.h"

#include "../core/orders/orders.h"

/* What Orders::list() is given. Texts stay the array's. False after throwing. Free it either way. */
bool php_bo_read_order_filter(HashTable *array, bo_order_filter *filter);
void php_bo_free_order_filter(bo_order_filter *filter);
bool php_bo_read_order_sort(const zend_string *name, bo_order_sort *sort);

#endif
