#include "classes.h"

#include "../core/orders/funds.h"

ZEND_METHOD(Backorder_Funds, __construct)
{
    zend_object *database, *host;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_OBJ_OF_CLASS(database, php_bo_ce_database)
        Z_PARAM_OBJ_OF_CLASS(host, php_bo_ce_host)
    ZEND_PARSE_PARAMETERS_END();

    (void)php_bo_keep(Z_OBJ_P(ZEND_THIS), database, NULL, host);
}

ZEND_METHOD(Backorder_Funds, of)
{
    zend_long client;
    php_bo_keeper *self;
    bo_funds funds;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(client)
    ZEND_PARSE_PARAMETERS_END();

    self = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
    if (!self) {
        RETURN_THROWS();
    }
    host = php_bo_host(Z_OBJ(self->host));
    if (bo_funds_of(db, &host, client, &funds, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(return_value);
    add_assoc_long(return_value, "currency", (zend_long)funds.currency);
    php_bo_add_money(return_value, "credit", funds.credit);
    php_bo_add_money(return_value, "held", funds.held);
    php_bo_add_money(return_value, "unpaid", funds.unpaid);
    php_bo_add_money(return_value, "available", funds.available);
}
