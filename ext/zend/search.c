#include "query.h"

#define DAY 86400
#define DAYS_MAX 400

/* A Backorder\Query and the snapshot that is searched. */
typedef struct {
    bo_query query;
    const char **zones;
    bo_snapshot *snapshot;
} search;

/* Reads the one argument of a method of Droplist. End it, whatever is returned; false: an exception was thrown. */
static bool begin(search *out, zend_execute_data *execute_data)
{
    zend_object *object;
    php_bo_keeper *keeper;
    bo_db *db;
    bo_err err;

    memset(out, 0, sizeof *out);
    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_OBJ_OF_CLASS(object, php_bo_ce_query)
        ZEND_PARSE_PARAMETERS_END_EX(return false);
        keeper = php_bo_keeper_open(Z_OBJ_P(ZEND_THIS), &db);
        if (!keeper || !php_bo_query_read(object, &out->query, &out->zones)) {
            return false;
        }
        if (bo_snapshot_acquire(&out->snapshot, keeper->directory, db, &err) != BO_OK) {
            php_bo_throw(&err);
            return false;
        }
        return true;
}

static void end(search *now)
{
    bo_snapshot_release(now->snapshot);
    if (now->zones) {
        efree(now->zones);
    }
}

ZEND_METHOD(Backorder_Droplist, search)
{
    search now;
    bo_page *page;
    bo_err err;

    if (begin(&now, execute_data)) {
        page = emalloc(sizeof *page);
        if (bo_search(now.snapshot, &now.query, page, &err) == BO_OK) {
            php_bo_page_create(return_value, now.snapshot, page);
        } else {
            php_bo_throw(&err);
        }
        efree(page);
    }
    end(&now);
}

/* Midnights from that of the first day to that behind the last; 0 when there are too many, or no bounds. */
static size_t read_days(const bo_query *query, bo_time bounds[DAYS_MAX + 1])
{
    bo_time first = query->drop_from / DAY * DAY;
    size_t count = 0;

    if (query->drop_from <= 0 || query->drop_to >= query->drop_from + (bo_time)DAYS_MAX * DAY) {
        return 0;
    }
    for (bo_time day = first; day <= query->drop_to && count < DAYS_MAX; day += DAY) {
        bounds[count++] = day;
    }
    bounds[count] = first + (bo_time)count * DAY;
    return count;
}

ZEND_METHOD(Backorder_Droplist, days)
{
    search now;
    bo_time bounds[DAYS_MAX + 1];
    uint64_t counts[DAYS_MAX];
    size_t count;
    bo_err err;

    if (!begin(&now, execute_data)) {
        end(&now);
        RETURN_THROWS();
    }
    count = read_days(&now.query, bounds);
    if (count == 0) {
        (void)bo_fail(&err, BO_ERR_SETTING, "Days are counted from dropFrom to dropTo, at most %d of them.", DAYS_MAX);
        php_bo_throw(&err);
    } else if (bo_search_count(now.snapshot, &now.query, bounds, count, counts, &err) != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init_size(return_value, (uint32_t)count);
        for (size_t i = 0; i < count; i++) {
            char at[BO_TIME_TEXT];
            (void)bo_time_format(bounds[i], at);
            add_assoc_long_ex(return_value, at, 10, (zend_long)counts[i]);
        }
    }
    end(&now);
}

ZEND_METHOD(Backorder_Droplist, explain)
{
    search now;
    bo_explanation explanation;
    bo_err err;

    if (!begin(&now, execute_data)) {
        end(&now);
        RETURN_THROWS();
    }
    if (bo_search_explain(now.snapshot, &now.query, &explanation, &err) != BO_OK) {
        php_bo_throw(&err);
    } else {
        array_init_size(return_value, explanation.count);
        for (unsigned i = 0; i < explanation.count; i++) {
            const bo_explained *step = &explanation.steps[i];
            zval row;
            array_init_size(&row, 3);
            add_assoc_string(&row, "step", (char *)step->step);
            add_assoc_long(&row, "left", (zend_long)step->left);
            add_assoc_double(&row, "seconds", step->seconds);
            add_next_index_zval(return_value, &row);
        }
    }
    end(&now);
}
