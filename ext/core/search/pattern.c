#define PCRE2_CODE_UNIT_WIDTH 8
#include "pattern.h"

#include "../domain/utf8.h"
#include "pattern_fault.h"

#include <pcre2.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define STEPS_USUAL 10000u /* of PCRE2's match limit: what any label may take */
#define STEPS_MOST 200000u /* what a few labels of a search may take */
#define FEW 64u
#define DEPTH 10000u
#define HEAP_KIB 8192u
#define JIT_STACK_START (32u * 1024)
#define JIT_STACK_MOST (512u * 1024)
#define UNCOUNTED_ALTERNATIVES 8u

struct bo_pattern {
    pcre2_code *code;
    pcre2_match_data *match;
    pcre2_match_context *usual, *most;
    pcre2_jit_stack *stack;
    char *text;
    size_t len;
    bool unicode;          /* compiled as UTF-8 */
    bool fast;             /* pcre2_jit_match instead of pcre2_match */
    unsigned left;         /* labels that may still take more than the usual steps */
    bo_pattern *non_ascii; /* the same as UTF-8, for labels that are not ASCII; NULL: there is no such difference */
};

void bo_pattern_destroy(bo_pattern *pattern)
{
    if (!pattern) {
        return;
    }
    bo_pattern_destroy(pattern->non_ascii);
    pcre2_match_data_free(pattern->match);
    pcre2_match_context_free(pattern->usual);
    pcre2_match_context_free(pattern->most);
    pcre2_jit_stack_free(pattern->stack);
    pcre2_code_free(pattern->code);
    free(pattern->text);
    free(pattern);
}

/* `word` is what is wrong, for programs; empty: only the message tells. */
static bo_status fail_at(const char *which, const char *word, size_t offset, const char *message, bo_err *err)
{
    char reason[sizeof err->reason];
    bo_status status;

    (void)snprintf(reason, sizeof reason, "%s%s%s", which, *word ? "-" : "", word);
    status = bo_fail_reason(err, BO_ERR_PATTERN, reason, "The %s is not a regular expression at offset %zu: %s.",
                            which[0] == 'e' ? "exclude pattern" : "pattern", offset, message);

    if (err) {
        err->offset = offset;
    }
    return status;
}

static uint32_t ask(const pcre2_code *code, uint32_t what)
{
    uint32_t value = 0;

    (void)pcre2_pattern_info(code, what, &value);
    return value;
}

static pcre2_code *compile(const bo_pattern *pattern, uint32_t options, int *error, PCRE2_SIZE *offset)
{
    uint32_t unicode = pattern->unicode ? PCRE2_UTF | PCRE2_UCP : 0;

    return pcre2_compile((PCRE2_SPTR)pattern->text, pattern->len,
                         PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C | unicode | options, error, offset, NULL);
}

static size_t count_char(const char *text, size_t len, char wanted)
{
    size_t count = 0;

    for (size_t i = 0; i < len; i++) {
        count += text[i] == wanted;
    }
    return count;
}

static bool contains_any(const char *text, size_t len, const char *const *words, size_t count)
{
    for (size_t word = 0; word < count; word++) {
        size_t word_len = strlen(words[word]);
        for (size_t i = 0; i + word_len <= len; i++) {
            if (memcmp(text + i, words[word], word_len) == 0) {
                return true;
            }
        }
    }
    return false;
}

/* Whether each way through the pattern that JIT tries is counted, or the uncounted ones are few. */
static bool jit_counts(const pcre2_code *code, const char *text, size_t len)
{
    return ask(code, PCRE2_INFO_CAPTURECOUNT) == 0 || count_char(text, len, '|') <= UNCOUNTED_ALTERNATIVES;
}

/*
 * What JIT does not do as the interpreter does (PCRE2 10.42): some of the verbs that a pattern may begin with, and
 * (*SKIP:name) in look-arounds; {0}, of which the interpreter wants the first character all the same in look-aheads;
 * and a group that is repeated possessively keeps what it captured at an earlier place, so that what refers to it, by
 * a condition or back, is wrong.
 */
static bool needs_interpreter(const pcre2_code *code, const char *text, size_t len)
{
    static const char *const always[] = {"(*", "{0"}, *const condition[] = {"(?("};
    static const char *const possessive[] = {"*+", "++", "?+", "}+"};
    bool refers = ask(code, PCRE2_INFO_BACKREFMAX) > 0 || contains_any(text, len, condition, 1);

    return contains_any(text, len, always, 2) || (refers && contains_any(text, len, possessive, 4));
}

/*
 * JIT must not look for where a match can begin: it misses some, as of (?:.|)c*[ab] in "a".
 *
 * Groups that nothing refers back to need not capture. That is quicker, and more: JIT counts the steps through groups
 * with alternatives only where they do not capture. Such a compilation fails where something does refer to a group by
 * its number, and where some groups capture all the same, these have other numbers.
 */
static pcre2_code *compile_for_jit(const bo_pattern *pattern)
{
    const bool refers = ask(pattern->code, PCRE2_INFO_BACKREFMAX) > 0;
    const uint32_t options = PCRE2_NO_START_OPTIMIZE;
    PCRE2_SIZE offset;
    int error;
    pcre2_code *lean = refers ? NULL : compile(pattern, options | PCRE2_NO_AUTO_CAPTURE, &error, &offset);

    if (lean && ask(lean, PCRE2_INFO_CAPTURECOUNT) == 0) {
        return lean;
    }
    pcre2_code_free(lean);
    return compile(pattern, options, &error, &offset);
}

/* JIT that fails is no error: the interpreter does the same, slower. */
static void make_fast(bo_pattern *pattern)
{
    pcre2_code *code = needs_interpreter(pattern->code, pattern->text, pattern->len) ? NULL : compile_for_jit(pattern);

    pattern->fast =
        code && jit_counts(code, pattern->text, pattern->len) && pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) == 0;
    if (pattern->fast) {
        pcre2_code_free(pattern->code);
        pattern->code = code;
    } else {
        pcre2_code_free(code);
    }
}

static pcre2_match_context *limits(uint32_t steps, pcre2_jit_stack *stack)
{
    pcre2_match_context *context = pcre2_match_context_create(NULL);

    if (context) {
        (void)pcre2_set_match_limit(context, steps);
        (void)pcre2_set_depth_limit(context, DEPTH);
        (void)pcre2_set_heap_limit(context, HEAP_KIB);
        pcre2_jit_stack_assign(context, NULL, stack);
    }
    return context;
}

/* For the first label; many patterns never see one. */
static bo_status prepare(bo_pattern *pattern, bo_err *err)
{
    make_fast(pattern);
    pattern->stack = pcre2_jit_stack_create(JIT_STACK_START, JIT_STACK_MOST, NULL);
    pattern->match = pcre2_match_data_create(1, NULL);
    pattern->usual = limits(STEPS_USUAL, pattern->stack);
    pattern->most = limits(STEPS_MOST, pattern->stack);
    pattern->left = FEW;
    return pattern->stack && pattern->match && pattern->usual && pattern->most ? BO_OK : bo_fail_memory(err);
}

static int find_callout(pcre2_callout_enumerate_block *callout, void *context)
{
    *(size_t *)context = callout->pattern_position;
    return 1;
}

static bo_status check(const bo_pattern *pattern, int error, size_t offset, const char *which, bo_err *err)
{
    size_t callout = 0;

    if (!pattern->code) {
        PCRE2_UCHAR message[160] = "";
        (void)pcre2_get_error_message(error, message, sizeof message);
        return fail_at(which, bo_pattern_fault(error), offset, (const char *)message, err);
    }
    return pcre2_callout_enumerate(pattern->code, find_callout, &callout) == 0
               ? BO_OK
               : fail_at(which, BO_PATTERN_FAULT_CALLOUT, callout, "callouts are not supported", err);
}

static bo_status compile_as(bo_pattern **out, const char *text, size_t len, bool unicode, const char *which,
                            bo_err *err)
{
    bo_pattern *pattern = calloc(1, sizeof *pattern);
    PCRE2_SIZE offset = 0;
    int error = 0;
    bo_status status;

    *out = NULL;
    if (!pattern || !(pattern->text = malloc(len + 1))) {
        bo_pattern_destroy(pattern);
        return bo_fail_memory(err);
    }
    memcpy(pattern->text, text, len);
    pattern->len = len;
    pattern->unicode = unicode;
    pattern->code = compile(pattern, 0, &error, &offset);
    status = check(pattern, error, offset, which, err);
    if (status != BO_OK) {
        bo_pattern_destroy(pattern);
        return status;
    }
    *out = pattern;
    return BO_OK;
}

bo_status bo_pattern_compile(bo_pattern **out, const char *text, size_t len, const char *which, bool shown, bo_err *err)
{
    bool ascii = bo_is_ascii(text, len);
    bo_status status = compile_as(out, text, len, !ascii, which, err);

    if (status == BO_OK && ascii && shown) {
        status = compile_as(&(*out)->non_ascii, text, len, true, which, err);
    }
    if (status != BO_OK) {
        bo_pattern_destroy(*out);
        *out = NULL;
    }
    return status;
}

bool bo_pattern_is_unicode(const bo_pattern *pattern)
{
    return pattern->unicode;
}

bool bo_pattern_is_for_shown(const bo_pattern *pattern)
{
    return pattern->unicode || pattern->non_ascii;
}

static int lower(uint32_t unit)
{
    return (int)(unit >= 'A' && unit <= 'Z' ? unit + ('a' - 'A') : unit);
}

int bo_pattern_required(const bo_pattern *pattern)
{
    if (ask(pattern->code, PCRE2_INFO_LASTCODETYPE) == 1) {
        return lower(ask(pattern->code, PCRE2_INFO_LASTCODEUNIT));
    }
    return ask(pattern->code, PCRE2_INFO_FIRSTCODETYPE) == 1 ? lower(ask(pattern->code, PCRE2_INFO_FIRSTCODEUNIT)) : -1;
}

static int match(const bo_pattern *pattern, const char *label, size_t len, pcre2_match_context *within)
{
    uint32_t options = pattern->unicode ? PCRE2_NO_UTF_CHECK : 0; /* the snapshot was checked when it was opened */

    return pattern->fast ? pcre2_jit_match(pattern->code, (PCRE2_SPTR)label, len, 0, options, pattern->match, within)
                         : pcre2_match(pattern->code, (PCRE2_SPTR)label, len, 0, options, pattern->match, within);
}

static bo_status fail_match(int code, bo_err *err)
{
    PCRE2_UCHAR message[160] = "";

    (void)pcre2_get_error_message(code, message, sizeof message);
    return bo_fail(err, BO_ERR_LIMIT, "The pattern takes too many steps; please make it simpler (%s).",
                   (const char *)message);
}

bo_status bo_pattern_match(bo_pattern *pattern, const char *label, size_t len, bool *matched, bo_err *err)
{
    bo_status status;
    int got;

    if (pattern->non_ascii && !bo_is_ascii(label, len)) {
        return bo_pattern_match(pattern->non_ascii, label, len, matched, err);
    }
    status = pattern->match ? BO_OK : prepare(pattern, err);
    if (status != BO_OK) {
        return status;
    }
    got = match(pattern, label, len, pattern->usual);
    if (got == PCRE2_ERROR_MATCHLIMIT && pattern->left > 0) {
        pattern->left--;
        got = match(pattern, label, len, pattern->most);
    }
    *matched = got >= 0;
    return got >= 0 || got == PCRE2_ERROR_NOMATCH ? BO_OK : fail_match(got, err);
}
