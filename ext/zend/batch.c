#include "classes.h"

#include "../core/orders/batch.h"

ZEND_METHOD(Backorder_Batch, __construct)
{
    zend_object *database, *registrar, *host;

    ZEND_PARSE_PARAMETERS_START(3, 3)
        Z_PARAM_OBJ_OF_CLASS(database, php_bo_ce_database)
        Z_PARAM_OBJ_OF_CLASS(registrar, php_bo_ce_registrar)
        Z_PARAM_OBJ_OF_CLASS(host, php_bo_ce_host)
    ZEND_PARSE_PARAMETERS_END();

    (void)php_bo_keep(Z_OBJ_P(ZEND_THIS), database, registrar, host);
}

/* What a run needs; false after throwing. */
static bool open_batch(zend_object *object, bo_db **db, bo_registrar **registrar, bo_host *host)
{
    php_bo_keeper *self = php_bo_keeper_open(object, db);

    if (!self) {
        return false;
    }
    *registrar = php_bo_registrar_client(Z_OBJ(self->registrar));
    *host = php_bo_host(Z_OBJ(self->host));
    return *registrar != NULL;
}

static void add_steps(zval *array, const bo_batch_report *report)
{
    const struct {
        const char *name;
        uint64_t count;
    } steps[] = {
        {"synced", report->synced},         {"gone", report->gone},
        {"reserved", report->reserved},     {"short", report->short_of_funds},
        {"processing", report->processing}, {"submitted", report->submitted},
        {"polled", report->polled},         {"failed", report->failed},
        {"invoiced", report->invoiced},     {"delivered", report->delivered},
        {"released", report->released},     {"cancelled", report->cancelled},
    };
    zval counts;

    array_init(&counts);
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
        add_assoc_long(&counts, steps[i].name, (zend_long)steps[i].count);
    }
    add_assoc_zval(array, "steps", &counts);
}

static void add_durations(zval *array, const bo_batch_report *report)
{
    zval durations;

    array_init(&durations);
    for (size_t i = 0; i < BO_BATCH_STEPS && report->steps[i].name; i++) {
        add_assoc_double(&durations, report->steps[i].name, report->steps[i].seconds);
    }
    add_assoc_zval(array, "durations", &durations);
}

static void add_errors(zval *array, const bo_batch_report *report)
{
    const char *at = report->errors.data;
    const char *end = at ? at + report->errors.len : NULL;
    zval errors;

    array_init(&errors);
    while (at && at < end) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        size_t len = (size_t)((line_end ? line_end : end) - at);
        add_next_index_stringl(&errors, at, len);
        at += len + 1;
    }
    add_assoc_zval(array, "errors", &errors);
}

ZEND_METHOD(Backorder_Batch, run)
{
    bo_batch_report report = {0};
    bo_registrar *registrar;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_NONE();
    if (!open_batch(Z_OBJ_P(ZEND_THIS), &db, &registrar, &host)) {
        RETURN_THROWS();
    }
    if (bo_batch_run(db, registrar, &host, &report, &err) != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init(return_value);
        add_assoc_bool(return_value, "ran", report.ran);
        add_steps(return_value, &report);
        add_durations(return_value, &report);
        add_errors(return_value, &report);
        add_assoc_double(return_value, "seconds", report.seconds);
    }
    bo_buf_free(&report.errors);
}

ZEND_METHOD(Backorder_Batch, syncDropDates)
{
    bo_batch_report report = {0};
    bo_registrar *registrar;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_NONE();
    if (!open_batch(Z_OBJ_P(ZEND_THIS), &db, &registrar, &host)) {
        RETURN_THROWS();
    }
    if (bo_batch_sync(db, &report, &err) != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init(return_value);
        add_assoc_long(return_value, "moved", (zend_long)report.synced);
        add_assoc_long(return_value, "gone", (zend_long)report.gone);
    }
    bo_buf_free(&report.errors);
}

ZEND_METHOD(Backorder_Batch, closeClient)
{
    zend_long client;
    bo_close_report report = {0};
    bo_registrar *registrar;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(client)
    ZEND_PARSE_PARAMETERS_END();

    if (!open_batch(Z_OBJ_P(ZEND_THIS), &db, &registrar, &host)) {
        RETURN_THROWS();
    }
    if (bo_order_close_client(db, registrar, &host, client, &report, &err) != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init(return_value);
        add_assoc_long(return_value, "deleted", (zend_long)report.deleted);
        add_assoc_long(return_value, "left", (zend_long)report.left);
        add_errors(return_value, &report.batch);
    }
    bo_buf_free(&report.batch.errors);
}

ZEND_METHOD(Backorder_Batch, settleInvoice)
{
    zend_long invoice;
    bo_batch_report report = {0};
    bo_registrar *registrar;
    bo_host host;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_LONG(invoice)
    ZEND_PARSE_PARAMETERS_END();

    if (!open_batch(Z_OBJ_P(ZEND_THIS), &db, &registrar, &host)) {
        RETURN_THROWS();
    }
    if (bo_batch_settle_invoice(db, registrar, &host, invoice, &report, &err) != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init(return_value);
        add_assoc_long(return_value, "changed", (zend_long)(report.delivered + report.cancelled));
        add_errors(return_value, &report);
    }
    bo_buf_free(&report.errors);
}
