/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 6864744d7d49f50e095d76f4f1a49c2f82b84c27 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Backorder_Database___construct, 0, 0, 1)
	ZEND_ARG_TYPE_INFO(0, settings, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Database_serverVersion, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Backorder_Clock___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Clock_now, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Domain___construct arginfo_class_Backorder_Clock___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Domain_parse, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Domain_unicode, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, name, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Query_translate, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, how, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, typed, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, any, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Page___construct arginfo_class_Backorder_Clock___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Backorder_Droplist___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, database, Backorder\\Database, 0)
	ZEND_ARG_TYPE_INFO(0, directory, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Droplist_import, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, options, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, progress, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Droplist_refresh, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Backorder_Droplist_search, 0, 1, Backorder\\Page, 0)
	ZEND_ARG_OBJ_INFO(0, query, Backorder\\Query, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Droplist_days, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_OBJ_INFO(0, query, Backorder\\Query, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Droplist_explain arginfo_class_Backorder_Droplist_days

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Droplist_dropDate, 0, 1, IS_STRING, 1)
	ZEND_ARG_TYPE_INFO(0, domain, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Droplist_statistics, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_credit, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Host_unpaid arginfo_class_Backorder_Host_credit

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_gross, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, net, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_changeCredit, 0, 4, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_findCredit, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_createInvoice, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, description, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_findInvoice, 0, 2, IS_LONG, 1)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_invoice, 0, 3, IS_ARRAY, 1)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, token, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, domain, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_payInvoice, 0, 2, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, amount, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_sendMail, 0, 4, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, kind, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, names, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, missing, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_findMail, 0, 4, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, kind, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, domain, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, since, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_accountAlert, 0, 5, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, available, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, needed, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, currency, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, names, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, unknown, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_contact, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_deliverDomain, 0, 4, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, domain, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, registered, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, expires, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Host_findDomain, 0, 3, IS_LONG, 1)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, domain, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, since, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Backorder_Funds___construct, 0, 0, 2)
	ZEND_ARG_OBJ_INFO(0, database, Backorder\\Database, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Funds_of arginfo_class_Backorder_Host_contact

#define arginfo_class_Backorder_Funds_forecast arginfo_class_Backorder_Host_contact

#define arginfo_class_Backorder_Funds_outlook arginfo_class_Backorder_Droplist_statistics

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Backorder_Orders___construct, 0, 0, 1)
	ZEND_ARG_OBJ_INFO(0, database, Backorder\\Database, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_create, 0, 3, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, domain, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, actor, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_createMany, 0, 4, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, names, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, actor, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, dryRun, _IS_BOOL, 0, "false")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_prefer, 0, 2, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_mergeClient, 0, 4, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, fromId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, toId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, actor, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_delete, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, actor, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, registrar, Backorder\\Registrar, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_activate, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, actor, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_cancel, 0, 3, IS_VOID, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, actor, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, registrar, Backorder\\Registrar, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_list, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, filter, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, order, IS_STRING, 0, "\"id\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, descending, _IS_BOOL, 0, "true")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, first, IS_LONG, 0, "0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rows, IS_LONG, 0, "20")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_named, 0, 2, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, clientId, IS_LONG, 0)
	ZEND_ARG_TYPE_INFO(0, names, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_count, 0, 0, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, clientId, IS_LONG, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_events, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, id, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_auctions, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, ids, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Orders_prices, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, currencyId, IS_LONG, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Registrar___construct arginfo_class_Backorder_Database___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Registrar_call, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, command, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Backorder_Batch___construct, 0, 0, 3)
	ZEND_ARG_OBJ_INFO(0, database, Backorder\\Database, 0)
	ZEND_ARG_OBJ_INFO(0, registrar, Backorder\\Registrar, 0)
	ZEND_ARG_OBJ_INFO(0, host, Backorder\\Host, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Backorder_Batch_run arginfo_class_Backorder_Droplist_statistics

#define arginfo_class_Backorder_Batch_syncDropDates arginfo_class_Backorder_Droplist_statistics

#define arginfo_class_Backorder_Batch_closeClient arginfo_class_Backorder_Host_contact

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Backorder_Batch_settleInvoice, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, invoiceId, IS_LONG, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Backorder_Database, __construct);
ZEND_METHOD(Backorder_Database, serverVersion);
ZEND_METHOD(Backorder_Clock, __construct);
ZEND_METHOD(Backorder_Clock, now);
ZEND_METHOD(Backorder_Domain, __construct);
ZEND_METHOD(Backorder_Domain, parse);
ZEND_METHOD(Backorder_Domain, unicode);
ZEND_METHOD(Backorder_Query, translate);
ZEND_METHOD(Backorder_Page, __construct);
ZEND_METHOD(Backorder_Droplist, __construct);
ZEND_METHOD(Backorder_Droplist, import);
ZEND_METHOD(Backorder_Droplist, refresh);
ZEND_METHOD(Backorder_Droplist, search);
ZEND_METHOD(Backorder_Droplist, days);
ZEND_METHOD(Backorder_Droplist, explain);
ZEND_METHOD(Backorder_Droplist, dropDate);
ZEND_METHOD(Backorder_Droplist, statistics);
ZEND_METHOD(Backorder_Funds, __construct);
ZEND_METHOD(Backorder_Funds, of);
ZEND_METHOD(Backorder_Funds, forecast);
ZEND_METHOD(Backorder_Funds, outlook);
ZEND_METHOD(Backorder_Orders, __construct);
ZEND_METHOD(Backorder_Orders, create);
ZEND_METHOD(Backorder_Orders, createMany);
ZEND_METHOD(Backorder_Orders, prefer);
ZEND_METHOD(Backorder_Orders, mergeClient);
ZEND_METHOD(Backorder_Orders, delete);
ZEND_METHOD(Backorder_Orders, activate);
ZEND_METHOD(Backorder_Orders, cancel);
ZEND_METHOD(Backorder_Orders, list);
ZEND_METHOD(Backorder_Orders, named);
ZEND_METHOD(Backorder_Orders, count);
ZEND_METHOD(Backorder_Orders, events);
ZEND_METHOD(Backorder_Orders, auctions);
ZEND_METHOD(Backorder_Orders, prices);
ZEND_METHOD(Backorder_Registrar, __construct);
ZEND_METHOD(Backorder_Registrar, call);
ZEND_METHOD(Backorder_Batch, __construct);
ZEND_METHOD(Backorder_Batch, run);
ZEND_METHOD(Backorder_Batch, syncDropDates);
ZEND_METHOD(Backorder_Batch, closeClient);
ZEND_METHOD(Backorder_Batch, settleInvoice);


static const zend_function_entry class_Backorder_Database_methods[] = {
	ZEND_ME(Backorder_Database, __construct, arginfo_class_Backorder_Database___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Database, serverVersion, arginfo_class_Backorder_Database_serverVersion, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Clock_methods[] = {
	ZEND_ME(Backorder_Clock, __construct, arginfo_class_Backorder_Clock___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Backorder_Clock, now, arginfo_class_Backorder_Clock_now, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Domain_methods[] = {
	ZEND_ME(Backorder_Domain, __construct, arginfo_class_Backorder_Domain___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Backorder_Domain, parse, arginfo_class_Backorder_Domain_parse, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Backorder_Domain, unicode, arginfo_class_Backorder_Domain_unicode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Query_methods[] = {
	ZEND_ME(Backorder_Query, translate, arginfo_class_Backorder_Query_translate, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Page_methods[] = {
	ZEND_ME(Backorder_Page, __construct, arginfo_class_Backorder_Page___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Droplist_methods[] = {
	ZEND_ME(Backorder_Droplist, __construct, arginfo_class_Backorder_Droplist___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, import, arginfo_class_Backorder_Droplist_import, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, refresh, arginfo_class_Backorder_Droplist_refresh, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, search, arginfo_class_Backorder_Droplist_search, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, days, arginfo_class_Backorder_Droplist_days, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, explain, arginfo_class_Backorder_Droplist_explain, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, dropDate, arginfo_class_Backorder_Droplist_dropDate, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Droplist, statistics, arginfo_class_Backorder_Droplist_statistics, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Host_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, credit, arginfo_class_Backorder_Host_credit, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, unpaid, arginfo_class_Backorder_Host_unpaid, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, gross, arginfo_class_Backorder_Host_gross, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, changeCredit, arginfo_class_Backorder_Host_changeCredit, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, findCredit, arginfo_class_Backorder_Host_findCredit, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, createInvoice, arginfo_class_Backorder_Host_createInvoice, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, findInvoice, arginfo_class_Backorder_Host_findInvoice, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, invoice, arginfo_class_Backorder_Host_invoice, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, payInvoice, arginfo_class_Backorder_Host_payInvoice, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, sendMail, arginfo_class_Backorder_Host_sendMail, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, findMail, arginfo_class_Backorder_Host_findMail, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, accountAlert, arginfo_class_Backorder_Host_accountAlert, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, contact, arginfo_class_Backorder_Host_contact, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, deliverDomain, arginfo_class_Backorder_Host_deliverDomain, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Backorder_Host, findDomain, arginfo_class_Backorder_Host_findDomain, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Funds_methods[] = {
	ZEND_ME(Backorder_Funds, __construct, arginfo_class_Backorder_Funds___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Funds, of, arginfo_class_Backorder_Funds_of, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Funds, forecast, arginfo_class_Backorder_Funds_forecast, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Funds, outlook, arginfo_class_Backorder_Funds_outlook, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Orders_methods[] = {
	ZEND_ME(Backorder_Orders, __construct, arginfo_class_Backorder_Orders___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, create, arginfo_class_Backorder_Orders_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, createMany, arginfo_class_Backorder_Orders_createMany, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, prefer, arginfo_class_Backorder_Orders_prefer, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, mergeClient, arginfo_class_Backorder_Orders_mergeClient, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, delete, arginfo_class_Backorder_Orders_delete, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, activate, arginfo_class_Backorder_Orders_activate, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, cancel, arginfo_class_Backorder_Orders_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, list, arginfo_class_Backorder_Orders_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, named, arginfo_class_Backorder_Orders_named, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, count, arginfo_class_Backorder_Orders_count, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, events, arginfo_class_Backorder_Orders_events, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, auctions, arginfo_class_Backorder_Orders_auctions, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Orders, prices, arginfo_class_Backorder_Orders_prices, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Registrar_methods[] = {
	ZEND_ME(Backorder_Registrar, __construct, arginfo_class_Backorder_Registrar___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Registrar, call, arginfo_class_Backorder_Registrar_call, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Batch_methods[] = {
	ZEND_ME(Backorder_Batch, __construct, arginfo_class_Backorder_Batch___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Batch, run, arginfo_class_Backorder_Batch_run, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Batch, syncDropDates, arginfo_class_Backorder_Batch_syncDropDates, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Batch, closeClient, arginfo_class_Backorder_Batch_closeClient, ZEND_ACC_PUBLIC)
	ZEND_ME(Backorder_Batch, settleInvoice, arginfo_class_Backorder_Batch_settleInvoice, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_Failure_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_DatabaseError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_SettingError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_FeedError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_BusyError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_PatternError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_LimitError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_OrderError_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Backorder_Exception_RegistrarError_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Backorder_Database(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Database", class_Backorder_Database_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Clock(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Clock", class_Backorder_Clock_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Domain(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Domain", class_Backorder_Domain_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Query(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Query", class_Backorder_Query_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_pattern_default_value;
	ZVAL_EMPTY_STRING(&property_pattern_default_value);
	zend_string *property_pattern_name = zend_string_init("pattern", sizeof("pattern") - 1, 1);
	zend_declare_typed_property(class_entry, property_pattern_name, &property_pattern_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_pattern_name);

	zval property_exclude_default_value;
	ZVAL_EMPTY_STRING(&property_exclude_default_value);
	zend_string *property_exclude_name = zend_string_init("exclude", sizeof("exclude") - 1, 1);
	zend_declare_typed_property(class_entry, property_exclude_name, &property_exclude_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_exclude_name);

	zval property_patternShown_default_value;
	ZVAL_FALSE(&property_patternShown_default_value);
	zend_string *property_patternShown_name = zend_string_init("patternShown", sizeof("patternShown") - 1, 1);
	zend_declare_typed_property(class_entry, property_patternShown_name, &property_patternShown_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_patternShown_name);

	zval property_excludeShown_default_value;
	ZVAL_FALSE(&property_excludeShown_default_value);
	zend_string *property_excludeShown_name = zend_string_init("excludeShown", sizeof("excludeShown") - 1, 1);
	zend_declare_typed_property(class_entry, property_excludeShown_name, &property_excludeShown_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_excludeShown_name);

	zval property_zones_default_value;
	ZVAL_NULL(&property_zones_default_value);
	zend_string *property_zones_name = zend_string_init("zones", sizeof("zones") - 1, 1);
	zend_declare_typed_property(class_entry, property_zones_name, &property_zones_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY|MAY_BE_NULL));
	zend_string_release(property_zones_name);

	zval property_minCharacters_default_value;
	ZVAL_LONG(&property_minCharacters_default_value, 0);
	zend_string *property_minCharacters_name = zend_string_init("minCharacters", sizeof("minCharacters") - 1, 1);
	zend_declare_typed_property(class_entry, property_minCharacters_name, &property_minCharacters_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minCharacters_name);

	zval property_maxCharacters_default_value;
	ZVAL_LONG(&property_maxCharacters_default_value, 63);
	zend_string *property_maxCharacters_name = zend_string_init("maxCharacters", sizeof("maxCharacters") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxCharacters_name, &property_maxCharacters_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxCharacters_name);

	zval property_minLetters_default_value;
	ZVAL_LONG(&property_minLetters_default_value, 0);
	zend_string *property_minLetters_name = zend_string_init("minLetters", sizeof("minLetters") - 1, 1);
	zend_declare_typed_property(class_entry, property_minLetters_name, &property_minLetters_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minLetters_name);

	zval property_maxLetters_default_value;
	ZVAL_LONG(&property_maxLetters_default_value, 63);
	zend_string *property_maxLetters_name = zend_string_init("maxLetters", sizeof("maxLetters") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxLetters_name, &property_maxLetters_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxLetters_name);

	zval property_minDigits_default_value;
	ZVAL_LONG(&property_minDigits_default_value, 0);
	zend_string *property_minDigits_name = zend_string_init("minDigits", sizeof("minDigits") - 1, 1);
	zend_declare_typed_property(class_entry, property_minDigits_name, &property_minDigits_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minDigits_name);

	zval property_maxDigits_default_value;
	ZVAL_LONG(&property_maxDigits_default_value, 63);
	zend_string *property_maxDigits_name = zend_string_init("maxDigits", sizeof("maxDigits") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxDigits_name, &property_maxDigits_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxDigits_name);

	zval property_minHyphens_default_value;
	ZVAL_LONG(&property_minHyphens_default_value, 0);
	zend_string *property_minHyphens_name = zend_string_init("minHyphens", sizeof("minHyphens") - 1, 1);
	zend_declare_typed_property(class_entry, property_minHyphens_name, &property_minHyphens_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minHyphens_name);

	zval property_maxHyphens_default_value;
	ZVAL_LONG(&property_maxHyphens_default_value, 63);
	zend_string *property_maxHyphens_name = zend_string_init("maxHyphens", sizeof("maxHyphens") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxHyphens_name, &property_maxHyphens_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxHyphens_name);

	zval property_noDigits_default_value;
	ZVAL_FALSE(&property_noDigits_default_value);
	zend_string *property_noDigits_name = zend_string_init("noDigits", sizeof("noDigits") - 1, 1);
	zend_declare_typed_property(class_entry, property_noDigits_name, &property_noDigits_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_noDigits_name);

	zval property_onlyDigits_default_value;
	ZVAL_FALSE(&property_onlyDigits_default_value);
	zend_string *property_onlyDigits_name = zend_string_init("onlyDigits", sizeof("onlyDigits") - 1, 1);
	zend_declare_typed_property(class_entry, property_onlyDigits_name, &property_onlyDigits_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_onlyDigits_name);

	zval property_noHyphens_default_value;
	ZVAL_FALSE(&property_noHyphens_default_value);
	zend_string *property_noHyphens_name = zend_string_init("noHyphens", sizeof("noHyphens") - 1, 1);
	zend_declare_typed_property(class_entry, property_noHyphens_name, &property_noHyphens_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_noHyphens_name);

	zval property_dropFrom_default_value;
	ZVAL_EMPTY_STRING(&property_dropFrom_default_value);
	zend_string *property_dropFrom_name = zend_string_init("dropFrom", sizeof("dropFrom") - 1, 1);
	zend_declare_typed_property(class_entry, property_dropFrom_name, &property_dropFrom_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_dropFrom_name);

	zval property_dropTo_default_value;
	ZVAL_EMPTY_STRING(&property_dropTo_default_value);
	zend_string *property_dropTo_name = zend_string_init("dropTo", sizeof("dropTo") - 1, 1);
	zend_declare_typed_property(class_entry, property_dropTo_name, &property_dropTo_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_dropTo_name);

	zval property_addedFrom_default_value;
	ZVAL_EMPTY_STRING(&property_addedFrom_default_value);
	zend_string *property_addedFrom_name = zend_string_init("addedFrom", sizeof("addedFrom") - 1, 1);
	zend_declare_typed_property(class_entry, property_addedFrom_name, &property_addedFrom_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_addedFrom_name);

	zval property_minScore_default_value;
	ZVAL_LONG(&property_minScore_default_value, 0);
	zend_string *property_minScore_name = zend_string_init("minScore", sizeof("minScore") - 1, 1);
	zend_declare_typed_property(class_entry, property_minScore_name, &property_minScore_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_minScore_name);

	zval property_maxScore_default_value;
	ZVAL_LONG(&property_maxScore_default_value, 255);
	zend_string *property_maxScore_name = zend_string_init("maxScore", sizeof("maxScore") - 1, 1);
	zend_declare_typed_property(class_entry, property_maxScore_name, &property_maxScore_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_maxScore_name);

	zval property_order_default_value;
	zend_string *property_order_default_value_str = zend_string_init("dropdate", strlen("dropdate"), 1);
	ZVAL_STR(&property_order_default_value, property_order_default_value_str);
	zend_string *property_order_name = zend_string_init("order", sizeof("order") - 1, 1);
	zend_declare_typed_property(class_entry, property_order_name, &property_order_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_order_name);

	zval property_descending_default_value;
	ZVAL_FALSE(&property_descending_default_value);
	zend_string *property_descending_name = zend_string_init("descending", sizeof("descending") - 1, 1);
	zend_declare_typed_property(class_entry, property_descending_name, &property_descending_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_descending_name);

	zval property_first_default_value;
	ZVAL_LONG(&property_first_default_value, 0);
	zend_string *property_first_name = zend_string_init("first", sizeof("first") - 1, 1);
	zend_declare_typed_property(class_entry, property_first_name, &property_first_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_first_name);

	zval property_rows_default_value;
	ZVAL_LONG(&property_rows_default_value, 20);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_rows_name);

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Page(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Page", class_Backorder_Page_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval property_total_default_value;
	ZVAL_UNDEF(&property_total_default_value);
	zend_string *property_total_name = zend_string_init("total", sizeof("total") - 1, 1);
	zend_declare_typed_property(class_entry, property_total_name, &property_total_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_total_name);

	zval property_rows_default_value;
	ZVAL_UNDEF(&property_rows_default_value);
	zend_string *property_rows_name = zend_string_init("rows", sizeof("rows") - 1, 1);
	zend_declare_typed_property(class_entry, property_rows_name, &property_rows_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_rows_name);

	zval property_version_default_value;
	ZVAL_UNDEF(&property_version_default_value);
	zend_string *property_version_name = zend_string_init("version", sizeof("version") - 1, 1);
	zend_declare_typed_property(class_entry, property_version_name, &property_version_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_version_name);

	zval property_seconds_default_value;
	ZVAL_UNDEF(&property_seconds_default_value);
	zend_string *property_seconds_name = zend_string_init("seconds", sizeof("seconds") - 1, 1);
	zend_declare_typed_property(class_entry, property_seconds_name, &property_seconds_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_seconds_name);

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Droplist(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Droplist", class_Backorder_Droplist_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Host(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Host", class_Backorder_Host_methods);
	class_entry = zend_register_internal_interface(&ce);

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Funds(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Funds", class_Backorder_Funds_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Orders(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Orders", class_Backorder_Orders_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Registrar(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Registrar", class_Backorder_Registrar_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zval const_CONCURRENCY_MAX_value;
	ZVAL_LONG(&const_CONCURRENCY_MAX_value, BO_REGISTRAR_CONCURRENCY_MAX);
	zend_string *const_CONCURRENCY_MAX_name = zend_string_init_interned("CONCURRENCY_MAX", sizeof("CONCURRENCY_MAX") - 1, 1);
	zend_declare_class_constant_ex(class_entry, const_CONCURRENCY_MAX_name, &const_CONCURRENCY_MAX_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release(const_CONCURRENCY_MAX_name);

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Batch(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder", "Batch", class_Backorder_Batch_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_Failure(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "Failure", class_Backorder_Exception_Failure_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);

	zval property_reason_default_value;
	ZVAL_EMPTY_STRING(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_reason_name);

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_DatabaseError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "DatabaseError", class_Backorder_Exception_DatabaseError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_SettingError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "SettingError", class_Backorder_Exception_SettingError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_FeedError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "FeedError", class_Backorder_Exception_FeedError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_BusyError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "BusyError", class_Backorder_Exception_BusyError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_PatternError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "PatternError", class_Backorder_Exception_PatternError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	zval property_offset_default_value;
	ZVAL_LONG(&property_offset_default_value, 0);
	zend_string *property_offset_name = zend_string_init("offset", sizeof("offset") - 1, 1);
	zend_declare_typed_property(class_entry, property_offset_name, &property_offset_default_value, ZEND_ACC_PUBLIC, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_offset_name);

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_LimitError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "LimitError", class_Backorder_Exception_LimitError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_OrderError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "OrderError", class_Backorder_Exception_OrderError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}

static zend_class_entry *register_class_Backorder_Exception_RegistrarError(zend_class_entry *class_entry_Backorder_Exception_Failure)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Backorder\\Exception", "RegistrarError", class_Backorder_Exception_RegistrarError_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Backorder_Exception_Failure);
	class_entry->ce_flags |= ZEND_ACC_FINAL;

	return class_entry;
}
