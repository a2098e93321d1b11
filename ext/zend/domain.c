#include "classes.h"

#include "../core/domain/domain.h"

ZEND_METHOD(Backorder_Domain, __construct)
{
    ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(Backorder_Domain, parse)
{
    zend_string *text;
    bo_domain domain;
    bo_label_features features;
    char name[BO_NAME_MAX + 1];
    size_t len;
    bo_err err;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(text)
    ZEND_PARSE_PARAMETERS_END();

    if (bo_domain_parse(&domain, ZSTR_VAL(text), ZSTR_LEN(text), &err) != BO_OK) {
        php_bo_throw(&err);
        RETURN_THROWS();
    }
    features = bo_label_count(domain.label, domain.label_len);
    len = bo_domain_name(&domain, name);
    array_init(return_value);
    add_assoc_stringl(return_value, "domain", name, len);
    php_bo_add_unicode(return_value, "unicode", name, len);
    add_assoc_stringl(return_value, "label", domain.label, domain.label_len);
    add_assoc_stringl(return_value, "zone", domain.zone, domain.zone_len);
    add_assoc_long(return_value, "characters", features.characters);
    add_assoc_long(return_value, "letters", features.letters);
    add_assoc_long(return_value, "digits", features.digits);
    add_assoc_long(return_value, "hyphens", features.hyphens);
    add_assoc_bool(return_value, "possible", bo_domain_possible(&domain));
}

ZEND_METHOD(Backorder_Domain, unicode)
{
    zend_string *name;
    char text[BO_UNICODE_MAX];
    size_t len;

    ZEND_PARSE_PARAMETERS_START(1, 1)
        Z_PARAM_STR(name)
    ZEND_PARSE_PARAMETERS_END();

    if (ZSTR_LEN(name) > BO_NAME_MAX) {
        RETURN_STR_COPY(name);
    }
    len = bo_domain_unicode(ZSTR_VAL(name), ZSTR_LEN(name), text);
    RETURN_STRINGL(text, len);
}
