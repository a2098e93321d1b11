#include "classes.h"

#include "../core/orders/forecast.h"
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

static void add_forecast_row(void *context, const bo_forecast_row *row)
{
    char name[BO_NAME_MAX + 1];
    size_t len = bo_domain_name(&row->domain, name);
    zval out;

    array_init(&out);
    add_assoc_long(&out, "id", (zend_long)row->id);
    add_assoc_stringl(&out, "domain", name, len);
    php_bo_add_unicode(&out, "unicode", name, len);
    php_bo_add_time_or_null(&out, "drop_date", row->drop_date);
    php_bo_add_time_or_null(&out, "held_at", row->reserve_at);
    php_bo_add_money(&out, "amount", row->amount);
    php_bo_add_money(&out, "needed", row->needed);
    add_assoc_bool(&out, "covered", row->covered);
    add_assoc_bool(&out, "counted", row->counted);
    add_next_index_zval(context, &out);
}

ZEND_METHOD(Backorder_Funds, forecast)
{
    zend_long client;
    php_bo_keeper *self;
    bo_forecast forecast;
    bo_host host;
    bo_db *db;
    bo_err err;
    zval rows;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(client)
    ZEND_PARSE_PARAMETERS_END();

    self = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
    if (!self) {
        RETURN_THROWS();
    }
    host = php_bo_host(Z_OBJ(self->host));
    array_init(&rows);
    if (bo_forecast_of(db, &host, client, &forecast, add_forecast_row, &rows, &err) != BO_OK) {
        zval_ptr_dtor(&rows);
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(return_value);
    add_assoc_long(return_value, "currency", (zend_long)forecast.currency);
    php_bo_add_money(return_value, "available", forecast.available);
    php_bo_add_money(return_value, "needed", forecast.needed);
    php_bo_add_money(return_value, "missing", forecast.missing);
    add_assoc_zval(return_value, "rows", &rows);
}

static void add_outlook(void *context, const bo_outlook *outlook)
{
    zval out, days;

    array_init(&out);
    array_init(&days);
    add_assoc_long(&out, "clients", (zend_long)outlook->clients);
    add_assoc_long(&out, "backorders", (zend_long)outlook->backorders);
    php_bo_add_money(&out, "needed", outlook->needed);
    php_bo_add_money(&out, "credit", outlook->credit);
    php_bo_add_money(&out, "missing", outlook->missing);
    add_assoc_zval(&out, "days", &days);
    add_index_zval(context, (zend_ulong)outlook->currency, &out);
}

static void add_outlook_day(void *context, const bo_outlook_day *day)
{
    zval *currency = zend_hash_index_find(Z_ARRVAL_P((zval *)context), (zend_ulong)day->currency);
    zval *days = currency ? zend_hash_str_find(Z_ARRVAL_P(currency), "days", sizeof "days" - 1) : NULL;
    zval out;

    /* a backorder of this currency may have been placed since the sums were read */
    if (days) {
        array_init(&out);
        add_assoc_long(&out, "backorders", (zend_long)day->backorders);
        php_bo_add_money(&out, "needed", day->needed);
        add_assoc_zval(days, day->day, &out);
    }
}

ZEND_METHOD(Backorder_Funds, outlook)
{
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_NONE();
    if (!php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db)) {
        RETURN_THROWS();
    }
    array_init(return_value);
    if (bo_outlook_read(db, add_outlook, add_outlook_day, return_value, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
}
