#include "pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* A label has 63 bytes at most: an honest match needs far fewer steps than this, an exploding one far more. */
#define MATCH_LIMIT 100000u
#define DEPTH_LIMIT 1000u
#define HEAP_LIMIT 1024u /* KiB */
#define JIT_STACK_MAX (512u * 1024u)

struct bo_pattern {
    pcre2_code *code;
    pcre2_match_context *context;
    pcre2_match_data *data;
    pcre2_jit_stack *stack;
    bool jit;
    bool exclude;
    bo_pattern_facts facts;
};

static bo_status fail_compile(bo_err *err, const char *which, int code, size_t offset)
{
    PCRE2_UCHAR message[256];
    bo_status status;

    if (pcre2_get_error_message(code, message, sizeof message) < 0) {
        message[0] = '\0';
    }
    status =
        bo_fail_reason(err, BO_ERR_PATTERN, which, "The %s is not a regular expression: %s at offset %zu.",
                       strcmp(which, "exclude") == 0 ? "exclude pattern" : "pattern", (const char *)message, offset);
    if (err) {
        err->offset = offset;
    }
    return status;
}

static bo_pattern_facts read_facts(const pcre2_code *code)
{
    bo_pattern_facts facts = {.min_characters = 0, .max_characters = SIZE_MAX, .literal = -1};
    uint32_t number = 0;

    if (pcre2_pattern_info(code, PCRE2_INFO_MINLENGTH, &number) == 0) {
        facts.min_characters = number;
    }
    if (pcre2_pattern_info(code, PCRE2_INFO_LASTCODETYPE, &number) == 0 && number == 1 &&
        pcre2_pattern_info(code, PCRE2_INFO_LASTCODEUNIT, &number) == 0 && number < 128) {
        facts.literal = tolower((int)number);
    } else if (pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODETYPE, &number) == 0 && number == 1 &&
               pcre2_pattern_info(code, PCRE2_INFO_FIRSTCODEUNIT, &number) == 0 && number < 128) {
        facts.literal = tolower((int)number);
    }
    return facts;
}

static pcre2_code *compile(const char *text, size_t len, const char *which, bo_err *err)
{
    int code;
    PCRE2_SIZE offset;
    pcre2_code *compiled =
        pcre2_compile((PCRE2_SPTR)text, len, PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C, &code, &offset, NULL);

    if (!compiled) {
        (void)fail_compile(err, which, code, offset);
    }
    return compiled;
}

bo_status bo_pattern_compile(bo_pattern **out, const char *text, size_t len, const char *which, bo_err *err)
{
    bo_pattern *pattern = calloc(1, sizeof *pattern);

    *out = NULL;
    if (!pattern) {
        return bo_fail_memory(err);
    }
    pattern->code = compile(text, len, which, err);
    if (!pattern->code) {
        free(pattern);
        return BO_ERR_PATTERN;
    }
    pattern->exclude = strcmp(which, "exclude") == 0;
    pattern->jit = pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE) == 0;
    pattern->context = pcre2_match_context_create(NULL);
    pattern->data = pcre2_match_data_create(1, NULL);
    pattern->stack = pattern->jit ? pcre2_jit_stack_create(32u * 1024u, JIT_STACK_MAX, NULL) : NULL;
    if (!pattern->context || !pattern->data || (pattern->jit && !pattern->stack)) {
        bo_pattern_free(pattern);
        return bo_fail_memory(err);
    }
    (void)pcre2_set_match_limit(pattern->context, MATCH_LIMIT);
    (void)pcre2_set_depth_limit(pattern->context, DEPTH_LIMIT);
    (void)pcre2_set_heap_limit(pattern->context, HEAP_LIMIT);
    if (pattern->stack) {
        pcre2_jit_stack_assign(pattern->context, NULL, pattern->stack);
    }
    pattern->facts = read_facts(pattern->code);
    *out = pattern;
    return BO_OK;
}

void bo_pattern_free(bo_pattern *pattern)
{
    if (pattern) {
        pcre2_match_data_free(pattern->data);
        pcre2_match_context_free(pattern->context);
        pcre2_jit_stack_free(pattern->stack);
        pcre2_code_free(pattern->code);
        free(pattern);
    }
}

bo_pattern_facts bo_pattern_get_facts(const bo_pattern *pattern)
{
    return pattern->facts;
}

bo_status bo_pattern_match(const bo_pattern *pattern, const char *label, size_t len, bool *matches, bo_err *err)
{
    int result = pattern->jit
                     ? pcre2_jit_match(pattern->code, (PCRE2_SPTR)label, len, 0, 0, pattern->data, pattern->context)
                     : pcre2_match(pattern->code, (PCRE2_SPTR)label, len, 0, 0, pattern->data, pattern->context);

    *matches = result >= 0;
    if (result >= 0 || result == PCRE2_ERROR_NOMATCH) {
        return BO_OK;
    }
    return bo_fail_reason(err, BO_ERR_LIMIT, pattern->exclude ? "exclude" : "pattern",
                          "The %s takes too long to match \"%.*s\"; make it simpler.",
                          pattern->exclude ? "exclude pattern" : "pattern", (int)len, label);
}
