#include "query.h"

ZEND_METHOD(Backorder_Page, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

static void add_row(zval *rows, const bo_snapshot *snapshot, uint32_t number)
{
    bo_snapshot_row row = bo_snapshot_row_at(snapshot, number);
    char name[BO_NAME_MAX + 2];
    size_t len = (size_t)row.label_len + 1 + row.zone_len;
    zval out;

    memcpy(name, row.label, row.label_len);
    name[row.label_len] = '.';
    memcpy(name + row.label_len + 1, row.zone, row.zone_len);
    array_init_size(&out, 11);
    add_assoc_stringl(&out, "domain", name, len);
    php_bo_add_unicode(&out, "unicode", name, len);
    add_assoc_stringl(&out, "label", row.label, row.label_len);
    add_assoc_stringl(&out, "zone", row.zone, row.zone_len);
    php_bo_add_time(&out, "drop_date", row.drop_date);
    php_bo_add_time(&out, "added", row.added);
    add_assoc_long(&out, "score", row.score);
    add_assoc_long(&out, "characters", row.features.characters);
    add_assoc_long(&out, "letters", row.features.letters);
    add_assoc_long(&out, "digits", row.features.digits);
    add_assoc_long(&out, "hyphens", row.features.hyphens);
    add_next_index_zval(rows, &out);
}

void php_bo_page_create(zval *out, const bo_snapshot *snapshot, const bo_page *page)
{
    zval rows;

    object_init_ex(out, php_bo_ce_page);
    array_init_size(&rows, page->count);
    for (uint32_t i = 0; i < page->count; i++) {
        add_row(&rows, snapshot, page->rows[i]);
    }
    zend_update_property_long(php_bo_ce_page, Z_OBJ_P(out), "total", sizeof "total" - 1, (zend_long)page->total);
    zend_update_property(php_bo_ce_page, Z_OBJ_P(out), "rows", sizeof "rows" - 1, &rows);
    zend_update_property_long(php_bo_ce_page, Z_OBJ_P(out), "version", sizeof "version" - 1,
                              (zend_long)bo_snapshot_version(snapshot));
    zend_update_property_double(php_bo_ce_page, Z_OBJ_P(out), "seconds", sizeof "seconds" - 1, page->seconds);
    zval_ptr_dtor(&rows);
}
