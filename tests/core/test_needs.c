/* What the index can tell of a language: no row that matches is passed over, and most others are. */
#define _DEFAULT_SOURCE
#include "languages.h"
#include "patterns.h"
#include "random.h"
#include "search/needs.h"
#include "snapshots.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

#define CHARACTERS "abcdehopsx1-"
#define ROWS 5000 /* more than a block's */

static bo_snapshot *snapshot;
static bo_languages *languages;

static int set_up(void **state)
{
    bo_names *names = snapshot_names();
    char text[20];

    (void)state;
    random_seed(1);
    for (unsigned i = 0; i < ROWS; i++) {
        unsigned len = 1 + below(12);
        for (unsigned n = 0; n < len; n++) {
            text[n] = CHARACTERS[below(n == 0 || n == len - 1 ? 11 : 12)];
        }
        text[len] = '\0';
        snapshot_add(names, text, "com", 86400);
    }
    snapshot = snapshot_of(names);
    assert_true(bo_snapshot_rows(snapshot) > BO_INDEX_BLOCK);
    languages = bo_languages_create();
    assert_non_null(languages);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    bo_languages_destroy(languages);
    bo_snapshot_release(snapshot);
    return 0;
}

/* Which rows the language's needs keep; returns how many. */
static unsigned keep(bo_language language, bool kept[ROWS])
{
    uint64_t rows[BO_INDEX_WORDS];
    unsigned count = 0;
    bo_needs needs;

    assert_int_equal(bo_needs_make(&needs, snapshot, languages, language, NULL), BO_OK);
    for (uint32_t first = 0; first < bo_snapshot_rows(snapshot); first += BO_INDEX_BLOCK) {
        memset(rows, 0xff, sizeof rows);
        bo_needs_keep(&needs, snapshot->index + (size_t)(first / BO_INDEX_BLOCK) * BO_MARKS * BO_INDEX_WORDS, rows);
        for (uint32_t row = first; row < bo_snapshot_rows(snapshot) && row - first < BO_INDEX_BLOCK; row++) {
            kept[row] = rows[(row - first) / 64] >> row % 64 & 1;
            count += kept[row];
        }
    }
    bo_needs_free(&needs);
    return count;
}

static const char *label_of(uint32_t row, size_t *len)
{
    *len = snapshot->label_len[row];
    return snapshot->labels + snapshot->label_at[row];
}

/* How many rows match; each one of them must be kept. */
static unsigned expect_kept(bo_language language, const char *pattern, const bool kept[ROWS])
{
    unsigned matching = 0;

    for (uint32_t row = 0; row < bo_snapshot_rows(snapshot); row++) {
        size_t len;
        const char *label = label_of(row, &len);
        bool matches = language_has(languages, language, label, len);
        if (matches && !kept[row]) {
            fail_msg("/%s/ loses %.*s", pattern, (int)len, label);
        }
        matching += matches;
    }
    return matching;
}

static void no_row_that_matches_is_lost(void **state)
{
    unsigned narrowed = 0;

    (void)state;
    for (unsigned turn = 0; turn < 1500; turn++) {
        bo_buf text = {0};
        bo_language language;
        bool kept[ROWS], rough;
        pattern_write(&text);
        bo_buf_char(&text, '\0');
        languages_renew(&languages);
        if (language_read(languages, text.data, &language, &rough)) {
            narrowed += keep(language, kept) < bo_snapshot_rows(snapshot);
            (void)expect_kept(language, text.data, kept);
        }
        bo_buf_free(&text);
    }
    assert_true(narrowed > 300);
}

static void most_rows_that_do_not_match_are_left_out(void **state)
{
    static const struct {
        const char *pattern;
        unsigned most; /* rows kept for each hundred that match, and ten more */
    } known[] = {
        {"shop", 1000},          {"^shop", 1000},  {"s.*x.*1", 1000}, {"(?:shop|hoes)", 1000},    {"x$", 100},
        {"^[abcdehops]+$", 150}, {"^[^a]+$", 100}, {"[x1]$", 100},    {"(?=.*sh)(?=.*op)", 1000}, {"^(?!.*a).*x$", 200},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        bo_language language = language_of(languages, known[i].pattern);
        bool kept[ROWS];
        unsigned count = keep(language, kept), matching = expect_kept(language, known[i].pattern, kept);
        if (count > matching * known[i].most / 100 + 10) {
            fail_msg("/%s/ keeps %u rows, of which %u match", known[i].pattern, count, matching);
        }
    }
}

static void what_tells_nothing_is_not_looked_at(void **state)
{
    static const char *const patterns[] = {".", "a*", "^.{3}$", "[a-z][a-z]", "[^x]$|^b", "a|.", "^(?!x)"};

    (void)state;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        bo_needs needs;
        bo_language language = language_of(languages, patterns[i]);
        assert_int_equal(bo_needs_make(&needs, snapshot, languages, language, NULL), BO_OK);
        assert_int_equal(needs.root, BO_NEED_NOTHING);
        bo_needs_free(&needs);
    }
}

static void some_languages_are_exactly_what_the_index_tells(void **state)
{
    static const char *const exact[] = {
        "", ".*", "a", "[a-z]", "[^x]", "x$", "[0-9]$", "a|1", "a|x$", "^(?=.*[0-9])(?=.*-)", "a|-$|[b-d]", "."};
    static const char *const others[] = {"^a", "ab", "a.", "^.{3}$", "a|^b", "^(?!.*a)", "(?=.*a)b?c$|bb"};

    (void)state;
    for (size_t i = 0; i < sizeof exact / sizeof *exact + sizeof others / sizeof *others; i++) {
        bool is_exact = i < sizeof exact / sizeof *exact;
        const char *pattern = is_exact ? exact[i] : others[i - sizeof exact / sizeof *exact];
        bo_language language = language_of(languages, pattern);
        bool kept[ROWS];
        bo_needs needs;

        assert_int_equal(bo_needs_make(&needs, snapshot, languages, language, NULL), BO_OK);
        if (needs.exact != is_exact) {
            fail_msg("/%s/ is%s exact", pattern, needs.exact ? "" : " not");
        }
        bo_needs_free(&needs);
        if (is_exact) {
            unsigned count = keep(language, kept);
            assert_int_equal(count, expect_kept(language, pattern, kept));
        }
    }
}

/* Far more than the index is worth to be asked for. */
static void many_needs_are_as_good_as_none(void **state)
{
    bo_buf text = {0};
    bool kept[ROWS];
    bo_language language;

    (void)state;
    for (unsigned i = 0; i < 300; i++) {
        bo_buf_printf(&text, "%s%c%c%c", i ? "|" : "", CHARACTERS[below(12)], CHARACTERS[below(12)],
                      CHARACTERS[below(12)]);
    }
    language = language_of(languages, text.data);
    (void)keep(language, kept);
    assert_true(expect_kept(language, text.data, kept) > 100);
    bo_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(no_row_that_matches_is_lost, set_up, tear_down),
        cmocka_unit_test_setup_teardown(most_rows_that_do_not_match_are_left_out, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_tells_nothing_is_not_looked_at, set_up, tear_down),
        cmocka_unit_test_setup_teardown(some_languages_are_exactly_what_the_index_tells, set_up, tear_down),
        cmocka_unit_test_setup_teardown(many_needs_are_as_good_as_none, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
