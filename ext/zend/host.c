#include "classes.h"

#include "zend_exceptions.h"

/*
 * Turns the exception a method threw into a sentence, so that the batch can note it and go on. exit() and the like stay
 * under way: then no further method is called.
 */
static bo_status take_exception(const char *method, bo_err *err)
{
    zend_object *exception = EG(exception);
    zval scratch;
    zval *message;

    if (zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception)) {
        return bo_fail(err, BO_ERR_HOST, "The script ended inside Backorder\\Host::%s().", method);
    }
    message =
        zend_read_property(instanceof_function(exception->ce, zend_ce_exception) ? zend_ce_exception : zend_ce_error,
                           exception, "message", sizeof "message" - 1, true, &scratch);
    (void)bo_fail(err, BO_ERR_HOST, "%s", Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : method);
    zend_clear_exception();
    return BO_ERR_HOST;
}

/* Calls a method; frees the arguments. `result` is the caller's on BO_OK. */
static bo_status call(void *context, const char *method, const char *lower, zval *result, uint32_t count, zval *args,
                      bo_err *err)
{
    zend_object *object = context;
    zend_function *function = zend_hash_str_find_ptr(&object->ce->function_table, lower, strlen(lower));
    bo_status status = BO_OK;

    ZVAL_UNDEF(result);
    if (EG(exception)) {
        status = bo_fail(err, BO_ERR_HOST, "Backorder\\Host::%s() was not called, the script is ending.", method);
    } else {
        zend_call_known_function(function, object, object->ce, result, count, args, NULL);
        if (EG(exception)) {
            zval_ptr_dtor(result);
            ZVAL_UNDEF(result);
            status = take_exception(method, err);
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        zval_ptr_dtor(&args[i]);
    }
    return status;
}

static bo_status as_money(const char *method, zval *result, bo_money *amount, bo_err *err)
{
    bo_err cause;
    bo_status status = bo_money_parse(amount, Z_STRVAL_P(result), Z_STRLEN_P(result), &cause);

    zval_ptr_dtor(result);
    return status == BO_OK ? BO_OK : bo_fail(err, BO_ERR_HOST, "Backorder\\Host::%s(): %s", method, cause.message);
}

static void arg_money(zval *arg, bo_money amount)
{
    char text[BO_MONEY_TEXT];

    ZVAL_STRING(arg, bo_money_format(amount, text));
}

static bo_status credit(void *context, int64_t client, bo_money *amount, bo_err *err)
{
    zval args[1], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    status = call(context, "credit", "credit", &result, 1, args, err);
    return status == BO_OK ? as_money("credit", &result, amount, err) : status;
}

static bo_status unpaid(void *context, int64_t client, bo_money *amount, bo_err *err)
{
    zval args[1], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    status = call(context, "unpaid", "unpaid", &result, 1, args, err);
    return status == BO_OK ? as_money("unpaid", &result, amount, err) : status;
}

static bo_status change_credit(void *context, int64_t client, bo_money amount, const char *description,
                               const char *token, bo_money *after, bo_err *err)
{
    zval args[4], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    arg_money(&args[1], amount);
    ZVAL_STRING(&args[2], description);
    ZVAL_STRING(&args[3], token);
    status = call(context, "changeCredit", "changecredit", &result, 4, args, err);
    return status == BO_OK ? as_money("changeCredit", &result, after, err) : status;
}

static bo_status find_credit(void *context, int64_t client, const char *token, bool *found, bo_err *err)
{
    zval args[2], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], token);
    status = call(context, "findCredit", "findcredit", &result, 2, args, err);
    if (status == BO_OK) {
        *found = Z_TYPE(result) == IS_TRUE;
    }
    return status;
}

static bo_status create_invoice(void *context, int64_t client, const char *description, bo_money amount,
                                const char *token, int64_t *invoice, bo_err *err)
{
    zval args[4], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], description);
    arg_money(&args[2], amount);
    ZVAL_STRING(&args[3], token);
    status = call(context, "createInvoice", "createinvoice", &result, 4, args, err);
    if (status == BO_OK) {
        *invoice = Z_LVAL(result);
    }
    return status;
}

static bo_status find_invoice(void *context, int64_t client, const char *token, int64_t *invoice, bo_err *err)
{
    zval args[2], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], token);
    status = call(context, "findInvoice", "findinvoice", &result, 2, args, err);
    if (status == BO_OK) {
        *invoice = Z_TYPE(result) == IS_LONG ? Z_LVAL(result) : 0;
    }
    return status;
}

static bo_status pay_invoice(void *context, int64_t invoice, bo_money amount, bool *paid, bo_err *err)
{
    zval args[2], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)invoice);
    arg_money(&args[1], amount);
    status = call(context, "payInvoice", "payinvoice", &result, 2, args, err);
    if (status == BO_OK) {
        *paid = Z_TYPE(result) == IS_TRUE;
    }
    return status;
}

static bo_status gross(void *context, int64_t client, bo_money net, bo_money *amount, bo_err *err)
{
    zval args[2], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    arg_money(&args[1], net);
    status = call(context, "gross", "gross", &result, 2, args, err);
    return status == BO_OK ? as_money("gross", &result, amount, err) : status;
}

/* An amount under a key of the array that invoice() returned. */
static bo_status read_amount(const HashTable *fields, const char *key, bo_money *amount, bo_err *err)
{
    zval *value = zend_hash_str_find(fields, key, strlen(key));

    if (!value || Z_TYPE_P(value) != IS_STRING ||
        bo_money_parse(amount, Z_STRVAL_P(value), Z_STRLEN_P(value), NULL) != BO_OK) {
        return bo_fail(err, BO_ERR_HOST, "Backorder\\Host::invoice() returned no amount as \"%s\".", key);
    }
    return BO_OK;
}

static bool read_flag(const HashTable *fields, const char *key)
{
    zval *value = zend_hash_str_find(fields, key, strlen(key));

    return value && Z_TYPE_P(value) == IS_TRUE;
}

static bo_status invoice(void *context, int64_t id, const char *token, const char *domain, bo_invoice *out, bo_err *err)
{
    zval args[3], result, *word;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)id);
    ZVAL_STRING(&args[1], token);
    ZVAL_STRING(&args[2], domain);
    *out = (bo_invoice){0};
    status = call(context, "invoice", "invoice", &result, 3, args, err);
    if (status != BO_OK || Z_TYPE(result) != IS_ARRAY) {
        return status;
    }
    out->found = true;
    out->ours = read_flag(Z_ARRVAL(result), "ours");
    out->named = read_flag(Z_ARRVAL(result), "named");
    word = zend_hash_str_find(Z_ARRVAL(result), "status", sizeof "status" - 1);
    (void)snprintf(out->status, sizeof out->status, "%s", word && Z_TYPE_P(word) == IS_STRING ? Z_STRVAL_P(word) : "");
    status = read_amount(Z_ARRVAL(result), "balance", &out->balance, err);
    if (status == BO_OK) {
        status = read_amount(Z_ARRVAL(result), "credit", &out->credit, err);
    }
    zval_ptr_dtor(&result);
    return status;
}

static bo_status mail(void *context, int64_t client, bo_mail_kind kind, const bo_mail_name *names, size_t count,
                      bo_money missing, bo_err *err)
{
    zval args[4], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], bo_mail_kind_name(kind));
    array_init_size(&args[2], (uint32_t)count);
    for (size_t i = 0; i < count; i++) {
        zval name;
        array_init(&name);
        add_assoc_string(&name, "domain", (char *)names[i].domain);
        add_assoc_string(&name, "dropdate", (char *)names[i].dropdate);
        php_bo_add_money(&name, "price", names[i].price);
        add_assoc_long(&name, "currency", (zend_long)names[i].currency);
        add_next_index_zval(&args[2], &name);
    }
    arg_money(&args[3], missing);
    status = call(context, "sendMail", "sendmail", &result, 4, args, err);
    zval_ptr_dtor(&result);
    return status;
}

static bo_status find_mail(void *context, int64_t client, bo_mail_kind kind, const char *domain, bo_time since,
                           bool *found, bo_err *err)
{
    char text[BO_TIME_TEXT];
    zval args[4], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], bo_mail_kind_name(kind));
    ZVAL_STRING(&args[2], domain);
    ZVAL_STRING(&args[3], bo_time_format(since, text));
    status = call(context, "findMail", "findmail", &result, 4, args, err);
    if (status == BO_OK) {
        *found = Z_TYPE(result) == IS_TRUE;
    }
    return status;
}

static bo_status account_alert(void *context, const bo_account_alert *alert, bo_err *err)
{
    zval args[5], result;
    bo_status status;

    arg_money(&args[0], alert->available);
    arg_money(&args[1], alert->needed);
    ZVAL_STRING(&args[2], alert->currency);
    ZVAL_LONG(&args[3], (zend_long)alert->names);
    ZVAL_LONG(&args[4], (zend_long)alert->unknown);
    status = call(context, "accountAlert", "accountalert", &result, 5, args, err);
    zval_ptr_dtor(&result);
    return status;
}

static void read_field(const HashTable *fields, const char *key, char *out, size_t capacity)
{
    zval *value = zend_hash_str_find(fields, key, strlen(key));

    (void)snprintf(out, capacity, "%s", value && Z_TYPE_P(value) == IS_STRING ? Z_STRVAL_P(value) : "");
}

static bo_status contact(void *context, int64_t client, bo_contact *out, bo_err *err)
{
    zval args[1], result;
    bo_status status;
    const HashTable *fields;

    ZVAL_LONG(&args[0], (zend_long)client);
    status = call(context, "contact", "contact", &result, 1, args, err);
    if (status != BO_OK) {
        return status;
    }
    fields = Z_ARRVAL(result);
    read_field(fields, "FIRSTNAME", out->first_name, sizeof out->first_name);
    read_field(fields, "LASTNAME", out->last_name, sizeof out->last_name);
    read_field(fields, "ORGANIZATION", out->organization, sizeof out->organization);
    read_field(fields, "STREET", out->street, sizeof out->street);
    read_field(fields, "CITY", out->city, sizeof out->city);
    read_field(fields, "STATE", out->state, sizeof out->state);
    read_field(fields, "ZIP", out->zip, sizeof out->zip);
    read_field(fields, "COUNTRY", out->country, sizeof out->country);
    read_field(fields, "PHONE", out->phone, sizeof out->phone);
    read_field(fields, "EMAIL", out->email, sizeof out->email);
    zval_ptr_dtor(&result);
    return BO_OK;
}

static bo_status deliver_domain(void *context, int64_t client, const char *domain, const char *registered,
                                const char *expires, int64_t *id, bo_err *err)
{
    zval args[4], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], domain);
    ZVAL_STRING(&args[2], registered);
    ZVAL_STRING(&args[3], expires);
    status = call(context, "deliverDomain", "deliverdomain", &result, 4, args, err);
    if (status == BO_OK) {
        *id = Z_LVAL(result);
    }
    return status;
}

static bo_status find_domain(void *context, int64_t client, const char *domain, const char *since, int64_t *id,
                             bo_err *err)
{
    zval args[3], result;
    bo_status status;

    ZVAL_LONG(&args[0], (zend_long)client);
    ZVAL_STRING(&args[1], domain);
    ZVAL_STRING(&args[2], since);
    status = call(context, "findDomain", "finddomain", &result, 3, args, err);
    if (status == BO_OK) {
        *id = Z_TYPE(result) == IS_LONG ? Z_LVAL(result) : 0;
    }
    return status;
}

bo_host php_bo_host(zend_object *host)
{
    return (bo_host){
        .context = host,
        .credit = credit,
        .unpaid = unpaid,
        .change_credit = change_credit,
        .find_credit = find_credit,
        .create_invoice = create_invoice,
        .find_invoice = find_invoice,
        .pay_invoice = pay_invoice,
        .gross = gross,
        .invoice = invoice,
        .mail = mail,
        .find_mail = find_mail,
        .account_alert = account_alert,
        .contact = contact,
        .deliver_domain = deliver_domain,
        .find_domain = find_domain,
    };
}
