#define PCRE2_CODE_UNIT_WIDTH 8
#include "plain.h"

#include "domain/domain.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#define STEPS_MAX 1000000

struct plain_pattern {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *limits;
    bool unicode;
};

static bool has_unicode(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if ((unsigned char)text[i] >= 0x80) {
            return true;
        }
    }
    return false;
}

plain_pattern *plain_compile(const char *text, size_t len, plain_way way)
{
    bool unicode = has_unicode(text, len);
    uint32_t options =
        PCRE2_CASELESS | (unicode ? PCRE2_UTF | PCRE2_UCP : 0) | (way == PLAIN_STRAIGHT ? PCRE2_NO_START_OPTIMIZE : 0);
    PCRE2_SIZE offset;
    int error;
    pcre2_code *code = len > 0 ? pcre2_compile((PCRE2_SPTR)text, len, options, &error, &offset, NULL) : NULL;
    plain_pattern *pattern = code ? malloc(sizeof *pattern) : NULL;

    if (!pattern) {
        pcre2_code_free(code);
        return NULL;
    }
    *pattern = (plain_pattern){code, pcre2_match_data_create(1, NULL), pcre2_match_context_create(NULL), unicode};
    (void)pcre2_set_match_limit(pattern->limits, STEPS_MAX);
    return pattern;
}

void plain_free(plain_pattern *pattern)
{
    if (pattern) {
        pcre2_code_free(pattern->code);
        pcre2_match_data_free(pattern->data);
        pcre2_match_context_free(pattern->limits);
        free(pattern);
    }
}

bool plain_is_unicode(const plain_pattern *pattern)
{
    return pattern->unicode;
}

int plain_match(plain_pattern *pattern, const char *form, size_t len)
{
    uint32_t options = pattern->unicode ? PCRE2_NO_UTF_CHECK : 0;

    return pcre2_match(pattern->code, (PCRE2_SPTR)form, len, 0, options, pattern->data, pattern->limits);
}

bool plain_matches(plain_pattern *pattern, const char *label, size_t len)
{
    char form[BO_UNICODE_MAX];

    memcpy(form, label, len);
    if (pattern->unicode) {
        len = bo_domain_unicode(label, len, form);
    }
    return plain_match(pattern, form, len) >= 0;
}
