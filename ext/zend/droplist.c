#include "query.h"

#include "../core/droplist/import.h"

#include <sys/stat.h>

ZEND_METHOD(Backorder_Droplist, __construct)
{
    zend_object *database;
    char *directory;
    size_t directory_len;
    struct stat status;

    ZEND_PARSE_PARAMETERS_START(2, 2)
        Z_PARAM_OBJ_OF_CLASS(database, php_bo_ce_database)
        Z_PARAM_PATH(directory, directory_len)
    ZEND_PARSE_PARAMETERS_END();

    if (stat(directory, &status) != 0 || !S_ISDIR(status.st_mode)) {
        bo_err err;
        (void)bo_fail(&err, BO_ERR_SETTING, "The snapshot directory \"%s\" does not exist.", directory);
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    if (php_bo_keep(Z_OBJ_P(ZEND_THIS), database, NULL, NULL)) {
        PHP_BO_OBJECT(php_bo_keeper, Z_OBJ_P(ZEND_THIS))->directory = estrndup(directory, directory_len);
    }
}

typedef struct {
    zend_fcall_info call;
    zend_fcall_info_cache cache;
} callback;

static bool tell_progress(void *context, const char *step, uint64_t done, uint64_t of)
{
    callback *progress = context;
    zval args[3], result;

    ZVAL_STRING(&args[0], step);
    ZVAL_LONG(&args[1], (zend_long)done);
    ZVAL_LONG(&args[2], (zend_long)of);
    ZVAL_UNDEF(&result);
    progress->call.params = args;
    progress->call.param_count = 3;
    progress->call.retval = &result;
    (void)zend_call_function(&progress->call, &progress->cache);
    zval_ptr_dtor(&result);
    zval_ptr_dtor(&args[0]);
    return EG(exception) != NULL;
}

/* A Backorder\Registrar object, or NULL for none. */
static bool read_registrar(zval *value, bo_registrar **out)
{
    bo_err err;

    if (!value || Z_TYPE_P(value) == IS_NULL) {
        return true;
    }
    if (Z_TYPE_P(value) != IS_OBJECT || Z_OBJCE_P(value) != php_bo_ce_registrar) {
        (void)bo_fail(&err, BO_ERR_SETTING, "The import's options want a Backorder\\Registrar for \"registrar\".");
        php_bo_throw(&err);
        return false;
    }
    *out = php_bo_registrar_client(Z_OBJ_P(value));
    return *out != NULL;
}

static bool read_options(HashTable *array, bo_import_options *options)
{
    zend_long max_shrink = 50, max_megabytes = 1024, timeout = 600;
    zval *registrar = NULL;
    const php_bo_setting table[] = {
        {"url", PHP_BO_TEXT, {.text = &options->url}, false},
        {"file", PHP_BO_TEXT, {.text = &options->file}, false},
        {"registrar", PHP_BO_ANY, {.value = &registrar}, false},
        {"max_shrink", PHP_BO_INT, {.number = &max_shrink}, false},
        {"max_megabytes", PHP_BO_INT, {.number = &max_megabytes}, false},
        {"timeout", PHP_BO_INT, {.number = &timeout}, false},
        {"force", PHP_BO_BOOL, {.truth = &options->force}, false},
    };
    bo_err err;

    if (!php_bo_read_settings(array, table, sizeof table / sizeof *table, "The import's options") ||
        !read_registrar(registrar, &options->registrar)) {
        return false;
    }
    if (!options->url + !options->file + !options->registrar != 2) {
        (void)bo_fail(&err, BO_ERR_SETTING, "The import's options need one of \"url\", \"file\" and \"registrar\".");
        php_bo_throw(&err);
        return false;
    }
    if (bo_check_bounds("The import's \"max_shrink\"", max_shrink, 0, 100, &err) != BO_OK ||
        bo_check_bounds("The import's \"max_megabytes\"", max_megabytes, 1, 1024 * 1024, &err) != BO_OK ||
        bo_check_bounds("The import's \"timeout\"", timeout, 1, 86400, &err) != BO_OK) {
        php_bo_throw(&err);
        return false;
    }
    options->max_shrink_percent = (unsigned)max_shrink;
    options->max_bytes = (uint64_t)max_megabytes << 20;
    options->timeout = (unsigned)timeout;
    options->ca_file = BACKORDER_G(ca_file) && *BACKORDER_G(ca_file) ? BACKORDER_G(ca_file) : NULL;
    return true;
}

static void return_report(zval *return_value, const bo_import_report *report)
{
    zval reasons;

    array_init(return_value);
    add_assoc_bool(return_value, "changed", report->changed);
    add_assoc_long(return_value, "version", (zend_long)report->version);
    add_assoc_long(return_value, "read", (zend_long)report->read);
    add_assoc_long(return_value, "rows", (zend_long)report->rows);
    add_assoc_long(return_value, "added", (zend_long)report->added);
    add_assoc_long(return_value, "moved", (zend_long)report->moved);
    add_assoc_long(return_value, "rescored", (zend_long)report->rescored);
    add_assoc_long(return_value, "removed", (zend_long)report->removed);
    add_assoc_long(return_value, "repeated", (zend_long)report->repeated);
    add_assoc_long(return_value, "rejected", (zend_long)report->rejected);
    add_assoc_bool(return_value, "inserted", report->inserted);
    array_init(&reasons);
    for (size_t i = 0; i < BO_IMPORT_REASONS && i < report->rejected; i++) {
        zval reason;
        array_init(&reason);
        add_assoc_long(&reason, "line", (zend_long)report->reasons[i].line);
        add_assoc_string(&reason, "text", (char *)report->reasons[i].text);
        add_assoc_string(&reason, "reason", (char *)report->reasons[i].reason);
        add_next_index_zval(&reasons, &reason);
    }
    add_assoc_zval(return_value, "reasons", &reasons);
    add_assoc_double(return_value, "seconds", report->seconds);
}

ZEND_METHOD(Backorder_Droplist, import)
{
    HashTable *array;
    callback progress = {0};
    bo_import_options options = {0};
    bo_import_report report;
    php_bo_keeper *self;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 2)
        Z_PARAM_ARRAY_HT(array)
        Z_PARAM_OPTIONAL
        Z_PARAM_FUNC_OR_NULL(progress.call, progress.cache)
    ZEND_PARSE_PARAMETERS_END();

    self = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
    if (!self || !read_options(array, &options)) {
        RETURN_THROWS();
    }
    if (ZEND_FCI_INITIALIZED(progress.call)) {
        options.progress = tell_progress;
        options.progress_context = &progress;
    }
    if (bo_import(db, self->directory, &options, &report, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    return_report(return_value, &report);
}

ZEND_METHOD(Backorder_Droplist, refresh)
{
    php_bo_keeper *self;
    bool built;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_NONE();
    self = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
    if (!self) {
        RETURN_THROWS();
    }
    if (bo_snapshot_refresh(self->directory, db, &built, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    RETURN_BOOL(built);
}

ZEND_METHOD(Backorder_Droplist, dropDate)
{
    zend_string *text;
    bo_domain name;
    bo_snapshot *snapshot;
    php_bo_keeper *self;
    uint32_t row;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(text)
    ZEND_PARSE_PARAMETERS_END();

    self = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
    if (!self) {
        RETURN_THROWS();
    }
    if (bo_domain_parse(&name, ZSTR_VAL(text), ZSTR_LEN(text), &err) != BO_OK ||
        bo_snapshot_acquire(&snapshot, self->directory, db, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    if (bo_snapshot_find(snapshot, &name, &row)) {
        char at[BO_TIME_TEXT];
        RETVAL_STRING(bo_time_format(bo_snapshot_row_at(snapshot, row).drop_date, at));
    }
    bo_snapshot_release(snapshot);
}

static void add_day(void *context, bo_time day, uint32_t names)
{
    char at[BO_TIME_TEXT];

    (void)bo_time_format(day, at);
    add_assoc_long_ex(context, at, 10, names);
}

typedef struct {
    const char *name;
    size_t len;
    uint32_t names;
} zone_count;

/* Largest first, equals by name. */
static int compare_zones(const void *left, const void *right)
{
    const zone_count *a = left, *b = right;
    size_t shorter = a->len < b->len ? a->len : b->len;
    int names = (a->names < b->names) - (a->names > b->names);
    int text = names ? names : memcmp(a->name, b->name, shorter);

    return text ? text : (a->len > b->len) - (a->len < b->len);
}

static void add_zones(zval *array, const bo_snapshot *snapshot)
{
    uint16_t count = bo_snapshot_zones(snapshot);
    zone_count *zones = safe_emalloc(count + 1u, sizeof *zones, 0);

    for (uint16_t i = 0; i < count; i++) {
        zones[i].name = bo_snapshot_zone(snapshot, i, &zones[i].len, &zones[i].names);
    }
    qsort(zones, count, sizeof *zones, compare_zones);
    for (uint16_t i = 0; i < count; i++) {
        add_assoc_long_ex(array, zones[i].name, zones[i].len, zones[i].names);
    }
    efree(zones);
}

ZEND_METHOD(Backorder_Droplist, statistics)
{
    bo_snapshot *snapshot;
    php_bo_keeper *self;
    bo_time imported_at;
    zval days, zones;
    bo_db *db;
    bo_err err;

    ZEND_PARSE_PARAMETERS_NONE();
    self = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
    if (!self) {
        RETURN_THROWS();
    }
    if (bo_droplist_imported_at(db, &imported_at, &err) != BO_OK ||
        bo_snapshot_acquire(&snapshot, self->directory, db, &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    array_init(&days);
    array_init(&zones);
    if (bo_snapshot_days(snapshot, add_day, &days, &err) != BO_OK) {
        php_bo_throw(&err);
    }
    add_zones(&zones, snapshot);
    array_init(return_value);
    add_assoc_long(return_value, "version", (zend_long)bo_snapshot_version(snapshot));
    add_assoc_long(return_value, "rows", bo_snapshot_rows(snapshot));
    add_assoc_long(return_value, "scored", bo_snapshot_scored(snapshot));
    if (imported_at) {
        php_bo_add_time(return_value, "imported_at", imported_at);
    } else {
        add_assoc_null(return_value, "imported_at");
    }
    add_assoc_zval(return_value, "days", &days);
    add_assoc_zval(return_value, "zones", &zones);
    bo_snapshot_release(snapshot);
}
