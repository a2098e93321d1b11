#ifdef HAVE_CONFIG_H
#include "config.h"
#endif

#include "php_backorder.h"

#include "ext/spl/spl_exceptions.h"
#include "ext/standard/info.h"
#include "zend_exceptions.h"

#include "core/droplist/snapshot.h"
#include "core/search/results.h"
#include "zend/classes.h"

#include "backorder_arginfo.h"

#include <curl/curl.h>
#include <idn2.h>
#include <mysql.h>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <zip.h>

ZEND_DECLARE_MODULE_GLOBALS(backorder)

zend_class_entry *php_bo_ce_database, *php_bo_ce_query, *php_bo_ce_page, *php_bo_ce_droplist, *php_bo_ce_host,
    *php_bo_ce_funds, *php_bo_ce_orders, *php_bo_ce_registrar, *php_bo_ce_batch, *php_bo_ce_failure,
    *php_bo_ce_database_error, *php_bo_ce_setting_error, *php_bo_ce_feed_error, *php_bo_ce_busy_error,
    *php_bo_ce_pattern_error, *php_bo_ce_limit_error, *php_bo_ce_order_error, *php_bo_ce_registrar_error;

PHP_INI_BEGIN()
STD_PHP_INI_ENTRY("backorder.ca_file", "", PHP_INI_SYSTEM, OnUpdateString, ca_file, zend_backorder_globals,
                  backorder_globals)
STD_PHP_INI_ENTRY("backorder.clock_file", "", PHP_INI_SYSTEM, OnUpdateString, clock_file, zend_backorder_globals,
                  backorder_globals)
STD_PHP_INI_ENTRY("backorder.search_cache", "64M", PHP_INI_SYSTEM, OnUpdateLongGEZero, search_cache,
                  zend_backorder_globals, backorder_globals)
PHP_INI_END()

static void register_exceptions(void)
{
    php_bo_ce_failure = register_class_Backorder_Exception_Failure(spl_ce_RuntimeException);
    php_bo_ce_database_error = register_class_Backorder_Exception_DatabaseError(php_bo_ce_failure);
    php_bo_ce_setting_error = register_class_Backorder_Exception_SettingError(php_bo_ce_failure);
    php_bo_ce_feed_error = register_class_Backorder_Exception_FeedError(php_bo_ce_failure);
    php_bo_ce_busy_error = register_class_Backorder_Exception_BusyError(php_bo_ce_failure);
    php_bo_ce_pattern_error = register_class_Backorder_Exception_PatternError(php_bo_ce_failure);
    php_bo_ce_limit_error = register_class_Backorder_Exception_LimitError(php_bo_ce_failure);
    php_bo_ce_order_error = register_class_Backorder_Exception_OrderError(php_bo_ce_failure);
    php_bo_ce_registrar_error = register_class_Backorder_Exception_RegistrarError(php_bo_ce_failure);
}

PHP_MINIT_FUNCTION(backorder)
{
    REGISTER_INI_ENTRIES();
    if (curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK) {
        return FAILURE;
    }
    bo_clock_file(BACKORDER_G(clock_file));
    if (!bo_results_create((size_t)BACKORDER_G(search_cache)) && BACKORDER_G(search_cache) > 0) {
        php_error_docref(NULL, E_WARNING,
                         "backorder.search_cache: there is no memory for " ZEND_LONG_FMT
                         " bytes; each search will be made anew",
                         BACKORDER_G(search_cache));
    }
    register_exceptions();
    php_bo_ce_database = register_class_Backorder_Database();
    (void)register_class_Backorder_Clock();
    (void)register_class_Backorder_Domain();
    php_bo_ce_query = register_class_Backorder_Query();
    php_bo_ce_page = register_class_Backorder_Page();
    php_bo_ce_droplist = register_class_Backorder_Droplist();
    php_bo_ce_host = register_class_Backorder_Host();
    php_bo_ce_funds = register_class_Backorder_Funds();
    php_bo_ce_orders = register_class_Backorder_Orders();
    php_bo_ce_registrar = register_class_Backorder_Registrar();
    php_bo_ce_batch = register_class_Backorder_Batch();
    php_bo_setup_database();
    php_bo_setup_registrar();
    php_bo_setup_keeper(php_bo_ce_droplist);
    php_bo_setup_keeper(php_bo_ce_funds);
    php_bo_setup_keeper(php_bo_ce_orders);
    php_bo_setup_keeper(php_bo_ce_batch);
    return SUCCESS;
}

PHP_MSHUTDOWN_FUNCTION(backorder)
{
    bo_snapshot_cache_clear();
    bo_results_destroy();
    bo_clock_file(NULL);
    curl_global_cleanup();
    UNREGISTER_INI_ENTRIES();
    return SUCCESS;
}

PHP_MINFO_FUNCTION(backorder)
{
    char pcre2[64] = "";

    (void)pcre2_config(PCRE2_CONFIG_VERSION, pcre2);
    php_info_print_table_start();
    php_info_print_table_row(2, "backorder", "enabled");
    php_info_print_table_row(2, "Version", PHP_BACKORDER_VERSION);
    php_info_print_table_row(2, "libcurl", curl_version_info(CURLVERSION_NOW)->version);
    php_info_print_table_row(2, "PCRE2", pcre2);
    php_info_print_table_row(2, "libzip", zip_libzip_version());
    php_info_print_table_row(2, "libidn2", idn2_check_version(NULL));
    php_info_print_table_row(2, "MySQL client", mysql_get_client_info());
    php_info_print_table_end();
    DISPLAY_INI_ENTRIES();
}

static PHP_GINIT_FUNCTION(backorder)
{
#if defined(COMPILE_DL_BACKORDER) && defined(ZTS)
    ZEND_TSRMLS_CACHE_UPDATE();
#endif
    memset(backorder_globals, 0, sizeof *backorder_globals);
}

static const zend_module_dep dependencies[] = {ZEND_MOD_REQUIRED("spl") ZEND_MOD_END};

zend_module_entry backorder_module_entry = {
    STANDARD_MODULE_HEADER_EX,
    NULL,
    dependencies,
    "backorder",
    NULL,
    PHP_MINIT(backorder),
    PHP_MSHUTDOWN(backorder),
    NULL,
    NULL,
    PHP_MINFO(backorder),
    PHP_BACKORDER_VERSION,
    PHP_MODULE_GLOBALS(backorder),
    PHP_GINIT(backorder),
    NULL,
    NULL,
    STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_BACKORDER
#ifdef ZTS
ZEND_TSRMLS_CACHE_DEFINE()
#endif
ZEND_GET_MODULE(backorder)
#endif
