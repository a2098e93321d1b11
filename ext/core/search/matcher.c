#include "matcher.h"

#include "../droplist/snapshot_file.h"
#include "regular.h"

#include <string.h>

#define LOOK_EVERY 64u      /* labels that PCRE2 matches between two looks at the clock */
#define JUDGED_AFTER 4096u  /* labels */
#define FORESEEN_AFTER 0.04 /* seconds after which it can be told how long the whole will take */

static bo_status compile(bo_pattern **out, const char *text, size_t len, const char *which, bool shown, bo_err *err)
{
    *out = NULL;
    return text && len > 0 ? bo_pattern_compile(out, text, len, which, shown, err) : BO_OK;
}

/* The language of a pattern, or of more than it; false: nothing is known of it. */
static bool know(bo_matcher *matcher, const bo_pattern *pattern, const char *text, size_t len, bo_language *language,
                 bool *rough)
{
    bo_syntax syntax;
    bool known = bo_syntax_read(&syntax, text, len, bo_pattern_is_unicode(pattern));

    if (known) {
        *language = bo_regular_language(matcher->languages, &syntax, rough);
        known = !bo_languages_failed(matcher->languages);
    }
    bo_syntax_free(&syntax);
    return known;
}

/* New languages, after such as failed. */
static bo_status renew(bo_matcher *matcher, bo_err *err)
{
    bo_languages_destroy(matcher->languages);
    matcher->languages = bo_languages_create();
    matcher->language = BO_LANGUAGE_ANY;
    return matcher->languages ? BO_OK : bo_fail_memory(err);
}

/* What can be told without the syntax. */
static bo_language guess(bo_matcher *matcher)
{
    bo_languages *languages = matcher->languages;
    int required = bo_pattern_required(matcher->pattern), symbol;
    bo_language has;

    if (required < 0 || matcher->unicode) {
        return BO_LANGUAGE_ANY;
    }
    symbol = bo_symbol_of((unsigned char)required);
    has = symbol < 0 ? BO_LANGUAGE_NONE : bo_language_set(languages, UINT64_C(1) << symbol);
    has = bo_language_pair(languages, BO_LANGUAGE_ANY, has);
    return bo_language_pair(languages, has, BO_LANGUAGE_ANY);
}

static bo_status know_pattern(bo_matcher *matcher, const bo_query *query, bo_err *err)
{
    bo_status status = BO_OK;
    bool rough = false;

    if (!matcher->pattern) {
        return BO_OK;
    }
    if (know(matcher, matcher->pattern, query->pattern, query->pattern_len, &matcher->language, &rough)) {
        matcher->confirm_pattern = rough;
        return BO_OK;
    }
    matcher->confirm_pattern = true;
    status = renew(matcher, err);
    if (status == BO_OK) {
        matcher->language = guess(matcher);
    }
    return status;
}

/* What is excluded must be known exactly to be left out by the automaton. */
static bo_status know_exclude(bo_matcher *matcher, const bo_query *query, bo_err *err)
{
    bo_language excluded = BO_LANGUAGE_NONE, language;
    bool rough = false;

    if (!matcher->exclude) {
        return BO_OK;
    }
    matcher->confirm_exclude = true;
    if (know(matcher, matcher->exclude, query->exclude, query->exclude_len, &excluded, &rough) && !rough) {
        language =
            bo_language_both(matcher->languages, matcher->language, bo_language_not(matcher->languages, excluded));
        if (!bo_languages_failed(matcher->languages)) {
            matcher->language = language;
            matcher->confirm_exclude = false;
        }
    }
    if (!bo_languages_failed(matcher->languages)) {
        return BO_OK;
    }
    matcher->confirm_pattern = matcher->pattern != NULL;
    return renew(matcher, err);
}

bo_status bo_matcher_make(bo_matcher *out, const bo_query *query, bo_err *err)
{
    bo_status status;

    *out = (bo_matcher){.language = BO_LANGUAGE_ANY};
    status = compile(&out->pattern, query->pattern, query->pattern_len, "pattern", query->pattern_shown, err);
    if (status == BO_OK) {
        status = compile(&out->exclude, query->exclude, query->exclude_len, "exclude", query->exclude_shown, err);
    }
    if (status == BO_OK) {
        status = renew(out, err);
    }
    if (status == BO_OK) {
        out->unicode = (out->pattern && bo_pattern_is_for_shown(out->pattern)) ||
                       (out->exclude && bo_pattern_is_for_shown(out->exclude));
        status = know_pattern(out, query, err);
    }
    if (status == BO_OK) {
        status = know_exclude(out, query, err);
    }
    if (status == BO_OK && out->language != BO_LANGUAGE_ANY) {
        out->automaton = bo_automaton_create(out->languages, out->language);
        status = out->automaton ? BO_OK : bo_fail_memory(err);
    }
    if (status != BO_OK) {
        bo_matcher_free(out);
    }
    return status;
}

void bo_matcher_free(bo_matcher *matcher)
{
    bo_automaton_destroy(matcher->automaton);
    bo_languages_destroy(matcher->languages);
    bo_pattern_destroy(matcher->exclude);
    bo_pattern_destroy(matcher->pattern);
    *matcher = (bo_matcher){0};
}

const char *bo_matcher_engine(const bo_matcher *matcher)
{
    bool confirms = matcher->confirm_pattern || matcher->confirm_exclude || matcher->unicode;

    if (!matcher->automaton) {
        return "pcre2";
    }
    return confirms ? "automaton, pcre2" : "automaton";
}

/* Counts what PCRE2 has taken since it resumed. */
static void count_time(bo_match_budget *budget)
{
    double now = bo_clock_monotonic();

    budget->spent += now - budget->resumed;
    budget->resumed = now;
}

static bool is_too_long(const bo_match_budget *budget, double seconds)
{
    return seconds > budget->seconds || (seconds > FORESEEN_AFTER && seconds > budget->seconds * budget->share);
}

/*
 * A search that will be too long ends when that can be foreseen: each row takes PCRE2 about as long as another, while
 * the automaton learns most from the first ones. The clock on the wall is quick to read; whether it was work that took
 * the time, or waiting on a busy machine, the other one tells.
 */
static bo_status look_at_clock(bo_match_budget *budget, bo_err *err)
{
    if (++budget->since < LOOK_EVERY) {
        return BO_OK;
    }
    budget->since = 0;
    count_time(budget);
    if (is_too_long(budget, budget->spent) && is_too_long(budget, bo_clock_worked() - budget->begin)) {
        return bo_fail(err, BO_ERR_LIMIT,
                       "The search would take longer than %.2g seconds; please make its pattern simpler.",
                       budget->seconds);
    }
    return BO_OK;
}

/* The row's label in the form that the pattern is for. */
static bo_status match_form(bo_pattern *pattern, const bo_snapshot *snapshot, uint32_t row, bool *matched, bo_err *err)
{
    size_t len = snapshot->label_len[row];
    const char *label = bo_pattern_is_for_shown(pattern) ? bo_snapshot_unicode(snapshot, row, &len)
                                                         : snapshot->labels + snapshot->label_at[row];

    return bo_pattern_match(pattern, label, len, matched, err);
}

static bo_status confirm(bo_pattern *pattern, bo_pattern *exclude, const bo_snapshot *snapshot, uint32_t row, bool *hit,
                         bo_match_budget *budget, bo_err *err)
{
    bo_status status = BO_OK;
    bool excluded = false;

    *hit = true;
    if (pattern) {
        status = match_form(pattern, snapshot, row, hit, err);
    }
    if (status == BO_OK && *hit && exclude) {
        status = match_form(exclude, snapshot, row, &excluded, err);
        *hit = !excluded;
    }
    return status == BO_OK ? look_at_clock(budget, err) : status;
}

static bool repeats_last(const bo_snapshot *snapshot, const uint32_t *rows, unsigned i)
{
    return i > 0 && snapshot->label_at[rows[i]] == snapshot->label_at[rows[i - 1]];
}

bo_status bo_matcher_match_slowly(bo_matcher *matcher, const bo_snapshot *snapshot, const uint32_t *rows,
                                  unsigned count, bool *hits, bo_match_budget *budget, bo_err *err)
{
    bo_status status = BO_OK;

    budget->resumed = bo_clock_monotonic();
    for (unsigned i = 0; i < count && status == BO_OK; i++) {
        if (repeats_last(snapshot, rows, i)) {
            hits[i] = hits[i - 1];
        } else {
            status = confirm(matcher->pattern, matcher->exclude, snapshot, rows[i], &hits[i], budget, err);
        }
    }
    count_time(budget);
    return status;
}

/* PCRE2 alone decides from here on. */
static void drop_automaton(bo_matcher *matcher)
{
    bo_automaton_destroy(matcher->automaton);
    matcher->automaton = NULL;
    matcher->confirm_pattern = matcher->pattern != NULL;
    matcher->confirm_exclude = matcher->exclude != NULL;
}

/* An automaton that stops nearly nothing only delays what PCRE2 has to confirm anyway. */
static void judge_automaton(bo_matcher *matcher, unsigned asked, const bool *found)
{
    matcher->asked += asked;
    for (unsigned i = 0; i < asked; i++) {
        matcher->passed += found[i];
    }
    if (matcher->asked >= JUDGED_AFTER && matcher->passed > matcher->asked / 8 * 7) {
        drop_automaton(matcher);
    }
}

/* False: the automaton has given up. */
static bool ask_automaton(bo_matcher *matcher, const bo_snapshot *snapshot, const uint32_t *rows, unsigned count,
                          bool *hits)
{
    bo_automaton_label labels[BO_MATCH_ROWS] = {NULL};
    bool found[BO_MATCH_ROWS];
    unsigned different = 0;

    for (unsigned i = 0; i < count; i++) {
        if (!repeats_last(snapshot, rows, i)) {
            labels[different] = snapshot->labels + snapshot->label_at[rows[i]];
            __builtin_prefetch(labels[different++]); /* they lie apart */
        }
    }
    if (!bo_automaton_match(matcher->automaton, labels, different, found)) {
        drop_automaton(matcher);
        return false;
    }
    if (matcher->confirm_pattern || matcher->confirm_exclude) {
        judge_automaton(matcher, different, found);
    }
    different = 0;
    for (unsigned i = 0; i < count; i++) {
        different += !repeats_last(snapshot, rows, i);
        hits[i] = found[different - 1];
    }
    return true;
}

bo_status bo_matcher_match(bo_matcher *matcher, const bo_snapshot *snapshot, const uint32_t *rows, unsigned count,
                           bool *hits, bo_match_budget *budget, bo_err *err)
{
    bo_status status = BO_OK;

    if (!matcher->automaton || !ask_automaton(matcher, snapshot, rows, count, hits)) {
        return bo_matcher_match_slowly(matcher, snapshot, rows, count, hits, budget, err);
    }
    if (!matcher->confirm_pattern && !matcher->confirm_exclude) {
        return BO_OK;
    }
    budget->resumed = bo_clock_monotonic();
    for (unsigned i = 0; i < count && status == BO_OK; i++) {
        if (hits[i] && repeats_last(snapshot, rows, i)) {
            hits[i] = hits[i - 1];
        } else if (hits[i]) {
            status =
                confirm(matcher->confirm_pattern ? matcher->pattern : NULL,
                        matcher->confirm_exclude ? matcher->exclude : NULL, snapshot, rows[i], &hits[i], budget, err);
        }
    }
    count_time(budget);
    return status;
}
