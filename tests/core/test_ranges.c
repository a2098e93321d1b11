/* The ranges of rows that a language's labels can lie in. */
#define _DEFAULT_SOURCE
#include "languages.h"
#include "patterns.h"
#include "random.h"
#include "search/ranges.h"
#include "snapshots.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

static bo_snapshot *snapshot;
static bo_languages *languages;

/* All that have one to four characters of these. */
static int set_up(void **state)
{
    static const char characters[] = "abc1-";
    bo_names *names = snapshot_names();
    char text[5];

    (void)state;
    random_seed(1);
    for (unsigned number = 1; number < texts_count(characters, 4); number++) {
        size_t len = text_write(text, characters, number);
        if (text[0] != '-' && text[len - 1] != '-') {
            snapshot_add(names, text, "com", 86400);
            snapshot_add(names, text, "net", 86400);
        }
    }
    snapshot = snapshot_of(names);
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

static bool begins(uint32_t row, const char *prefix)
{
    size_t len = strlen(prefix);

    return snapshot->label_len[row] >= len && memcmp(snapshot->labels + snapshot->label_at[row], prefix, len) == 0;
}

static bool in_ranges(const bo_ranges *ranges, uint32_t row)
{
    for (unsigned i = 0; i < ranges->count; i++) {
        if (row >= ranges->ranges[i].first && row < ranges->ranges[i].end) {
            return true;
        }
    }
    return false;
}

static void expect_order(const bo_ranges *ranges)
{
    uint64_t rows = 0;

    for (unsigned i = 0; i < ranges->count; i++) {
        assert_true(ranges->ranges[i].first < ranges->ranges[i].end);
        assert_true(ranges->ranges[i].end <= bo_snapshot_rows(snapshot));
        assert_true(i == 0 || ranges->ranges[i - 1].end < ranges->ranges[i].first);
        rows += ranges->ranges[i].end - ranges->ranges[i].first;
    }
    assert_true(ranges->count <= BO_RANGES_MAX);
    assert_int_equal(bo_ranges_rows(ranges), rows);
}

static void a_prefix_is_one_range(void **state)
{
    static const char *const prefixes[] = {"", "a", "ab", "abca", "1-", "z", "0", "c", "abcab", "a-a"};

    (void)state;
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        bo_row_range range = bo_ranges_of_prefix(snapshot, prefixes[i], strlen(prefixes[i]));
        for (uint32_t row = 0; row < bo_snapshot_rows(snapshot); row++) {
            assert_int_equal(row >= range.first && row < range.end, begins(row, prefixes[i]));
        }
    }
}

static void patterns_that_begin_the_label_have_ranges(void **state)
{
    static const struct {
        const char *pattern, *prefixes; /* each followed by a blank */
        unsigned ranges;
    } known[] = {
        {"^abc", "abc ", 1},
        {"^ab|^cb", "ab cb ", 2},
        {"^[ab]1", "a1 b1 ", 2},
        {"^(?=a).b", "ab ", 1},
        {"^aa|^ab1", "aa ab1 ", 2},
        {"^1?a", "1a a ", 2},
        {"^z", "", 0},
        {"^(?:ab|ac)", "ab ac ", 1},
        {"^[a-z]", " ", 1},
        {"b", " ", 1},
        {"a$", " ", 1},
        {"^a?", " ", 1},
        {"^(?!a)", " ", 1},
        {"a^b", "", 0},
        {"^(?:a|.)b", " ", 1},
    };

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        bo_ranges ranges;
        bo_ranges_find(&ranges, snapshot, languages, language_of(languages, known[i].pattern));
        expect_order(&ranges);
        if (ranges.count != known[i].ranges) {
            fail_msg("/%s/ has %u ranges", known[i].pattern, ranges.count);
        }
        for (uint32_t row = 0; row < bo_snapshot_rows(snapshot); row++) {
            bool expected = false;
            for (const char *at = known[i].prefixes; *at; at += strcspn(at, " ") + 1) {
                char prefix[8] = "";
                memcpy(prefix, at, strcspn(at, " "));
                expected = expected || begins(row, prefix);
            }
            assert_int_equal(in_ranges(&ranges, row), expected);
        }
    }
}

static void no_row_that_matches_is_outside(void **state)
{
    unsigned narrowed = 0;

    (void)state;
    for (unsigned turn = 0; turn < 3000; turn++) {
        bo_buf text = {0};
        bo_language language;
        bo_ranges ranges;
        bool rough;
        bo_buf_text(&text, below(2) ? "^" : "");
        pattern_write(&text);
        bo_buf_char(&text, '\0');
        languages_renew(&languages);
        if (language_read(languages, text.data, &language, &rough)) {
            bo_ranges_find(&ranges, snapshot, languages, language);
            expect_order(&ranges);
            narrowed += bo_ranges_rows(&ranges) < bo_snapshot_rows(snapshot);
            for (uint32_t row = 0; row < bo_snapshot_rows(snapshot); row++) {
                assert_true(in_ranges(&ranges, row) ||
                            !language_has(languages, language, snapshot->labels + snapshot->label_at[row],
                                          snapshot->label_len[row]));
            }
        }
        bo_buf_free(&text);
    }
    assert_true(narrowed > 500);
}

static void languages_that_failed_are_sought_everywhere(void **state)
{
    bo_language language = language_of(languages, "^abc");
    bo_ranges ranges;

    (void)state;
    bo_languages_fail(languages);
    bo_ranges_find(&ranges, snapshot, languages, language);
    assert_int_equal(bo_ranges_rows(&ranges), bo_snapshot_rows(snapshot));
}

static void a_range_can_be_taken_out(void **state)
{
    (void)state;
    for (unsigned turn = 0; turn < 2000; turn++) {
        bo_ranges ranges = {.count = 0}, left;
        bo_row_range out = {below(50), 0};
        out.end = out.first + below(20);
        for (uint32_t at = below(5); at < 45; at = ranges.ranges[ranges.count++].end + 1 + below(9)) {
            ranges.ranges[ranges.count] = (bo_row_range){at, at + 1 + below(9)};
        }
        left = ranges;
        bo_ranges_remove(&left, out);
        expect_order(&left);
        for (uint32_t row = 0; row < 80; row++) {
            bool expected = in_ranges(&ranges, row) && !(row >= out.first && row < out.end);
            assert_int_equal(in_ranges(&left, row), expected);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_prefix_is_one_range, set_up, tear_down),
        cmocka_unit_test_setup_teardown(patterns_that_begin_the_label_have_ranges, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_row_that_matches_is_outside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(languages_that_failed_are_sought_everywhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_range_can_be_taken_out, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
