/* zend: the PHP face, one file a class, a long one by what its methods do: argument checks and conversion, nothing
 * else. */
#ifndef PHP_BO_CLASSES_H
#define PHP_BO_CLASSES_H

#include "../php_backorder.h"

#include "../core/base/db.h"
#include "../core/orders/host.h"
#include "../core/registrar/registrar.h"

/* Class entries, filled at module start. */
extern zend_class_entry *php_bo_ce_database, *php_bo_ce_query, *php_bo_ce_page, *php_bo_ce_droplist, *php_bo_ce_host,
    *php_bo_ce_funds, *php_bo_ce_orders, *php_bo_ce_registrar, *php_bo_ce_batch, *php_bo_ce_failure,
    *php_bo_ce_database_error, *php_bo_ce_setting_error, *php_bo_ce_feed_error, *php_bo_ce_busy_error,
    *php_bo_ce_pattern_error, *php_bo_ce_limit_error, *php_bo_ce_order_error, *php_bo_ce_registrar_error;

/* Set up how objects of a class are made and freed. */
void php_bo_setup_database(void);
void php_bo_setup_registrar(void);

/* Throws what a core function told, unless an exception is already under way. */
void php_bo_throw(const bo_err *err);

/* The session of a Backorder\Database object, connected; NULL with `err` filled when it cannot be had. Not the
 * caller's. */
bo_db *php_bo_database_session(zend_object *database, bo_err *err);

/* The client of a Backorder\Registrar object, or NULL after throwing. Not the caller's. */
bo_registrar *php_bo_registrar_client(zend_object *registrar);

/* A host whose functions call the methods of a Backorder\Host object; the object must outlive it. */
bo_host php_bo_host(zend_object *host);

#define PHP_BO_OBJECT(type, object) ((type *)((char *)(object)-XtOffsetOf(type, std)))

/* Throws that an object was not constructed. */
void php_bo_throw_unconstructed(zend_object *object);

/*
 * What Droplist, Funds, Orders and Batch are: an object that keeps the objects it was constructed with. Those a class
 * does not need stay undefined.
 */
typedef struct {
    zval database, registrar, host;
    char *directory; /* Droplist's */
    zend_object std;
} php_bo_keeper;

/* Makes the objects of a class keepers. */
void php_bo_setup_keeper(zend_class_entry *ce);

/* Fills a keeper; NULL for what the class does not need. Throws and returns false when it was constructed before. */
bool php_bo_keep(zend_object *object, zend_object *database, zend_object *registrar, zend_object *host);

/* The keeper with its connected session, or NULL after throwing. */
php_bo_keeper *php_bo_keeper_open(zend_object *object, bo_db **db);

/* One key of an array of settings. Text is borrowed from the array. */
typedef struct {
    const char *key;
    enum { PHP_BO_TEXT, PHP_BO_INT, PHP_BO_BOOL, PHP_BO_ANY } type; /* ANY: the caller looks at it */
    union {
        const char **text;
        zend_long *number;
        bool *truth;
        zval **value;
    } target;
    bool required;
} php_bo_setting;

/* Reads an array whose keys are all in the table; throws SettingError and returns false otherwise. `what` names the
 * array. */
bool php_bo_read_settings(HashTable *array, const php_bo_setting *table, size_t count, const char *what);

/* The numbers of a list, which the caller frees with efree; NULL after throwing about the argument of this number. */
int64_t *php_bo_read_ids(HashTable *array, uint32_t argument, size_t *count);

/* A string of a list of them, the list's own; NULL after throwing about the argument of this number. */
zend_string *php_bo_read_string(zval *value, uint32_t argument);

/* Whether an argument is a client's id or null; false after throwing about the argument of this number. */
bool php_bo_check_client(bool no_client, zend_long client, uint32_t argument);

/* Adds a time as text, an amount as text, and a name in Unicode. */
void php_bo_add_time(zval *array, const char *key, bo_time at);
void php_bo_add_time_or_null(zval *array, const char *key, bo_time at); /* null for 0 */
void php_bo_add_money(zval *array, const char *key, bo_money amount);
void php_bo_add_unicode(zval *array, const char *key, const char *name, size_t len);

#endif
