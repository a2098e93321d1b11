/* The languages of patterns, against PCRE2 on all short texts. */
#define _DEFAULT_SOURCE
#include "languages.h"
#include "patterns.h"
#include "plain.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

#define CHARACTERS "ab1-"
#define LONGEST 5

static bo_languages *languages;

static int set_up(void **state)
{
    (void)state;
    random_seed(1);
    languages = bo_languages_create();
    assert_non_null(languages);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    bo_languages_destroy(languages);
    return 0;
}

/* An exact language has what PCRE2 finds, a rough one that at least. False: PCRE2 refuses the pattern. */
static bool expect_plain(const char *pattern, bo_language language, bool rough)
{
    plain_pattern *plain = plain_compile(pattern, strlen(pattern), PLAIN_USUAL);
    char text[LONGEST + 1];

    for (unsigned number = 0; plain && number < texts_count(CHARACTERS, LONGEST); number++) {
        size_t len = text_write(text, CHARACTERS, number);
        bool has = language_has(languages, language, text, len);
        int got = plain_match(plain, text, len);
        if ((got >= 0 && !has) || (got == -1 && has && !rough)) {
            fail_msg("/%s/ %s \"%s\"", pattern, has ? "must not have" : "must have", text);
        }
    }
    plain_free(plain);
    return plain;
}

static const struct {
    const char *pattern;
    bool rough;
} known[] = {
    {"(?:)", false},
    {"a", false},
    {"a|b1", false},
    {"^a", false},
    {"a$", false},
    {"^$", false},
    {"a^b", false},
    {"a*^b", false},
    {"(?:^|a)b", false},
    {"(?:^|-)b(?:-|$)", false},
    {"(?:a|^)+b", true}, /* a place in what is repeated */
    {"(?:^a)?b", false},
    {"a+b{2}[1-]?", false},
    {"(?:a|b)*1", false},
    {"(a?){3}b", false},
    {"\\bab\\b", false},
    {"a\\Bb", false},
    {"a*\\b-", false},
    {"(?=a)\\w*\\b", true}, /* a place behind text that may be empty since the look-ahead's */
    {"^(?=.*a)(?=.*b).*1", false},
    {"^(?!.*a)", false},
    {"a(?!b|1)", false},
    {"(?<=a)b", false},
    {"(?<!a)b$", false},
    {"-(?<=a-)b", false},
    {"(?=a(?<=ba))", true}, /* looks back beyond where the look-ahead began */
    {"(?=ab(?<=b))", false},
    {"(?!(?:a|b)1)[ab]", false},
    {"(?!a(?>b+))", true},
    {"(a)\\1", false},
    {"(.)\\1", false},
    {"([a-f])([0-9])\\2\\1", false},
    {"^(.)(.)\\2\\1$", true}, /* more ways than are worth it */
    {"^(..).*\\1$", true},
    {"^(a.)b\\1$", false},
    {"^a(..)\\1(?!\\1)", true},
    {"^(.).*(?!\\1).$", false},
    {"(a|b)\\1", true}, /* of alternatives */
    {"(a)?\\1b", true},
    {"(a+)\\1", true},
    {"\\1(a)", true},
    {"(?>a+)b", true},
    {"a++b", true},
    {"(?i)A(?-i)B", false},
    {"[^a]{2,}1", false},
    {"a{64}", false},
    {"(?:a{0,64}b)*$", false},
};

static void patterns_have_languages(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        bo_language language;
        bool rough;
        if (!language_read(languages, known[i].pattern, &language, &rough)) {
            fail_msg("/%s/ is not known", known[i].pattern);
        }
        if (rough != known[i].rough) {
            fail_msg("/%s/ is %s", known[i].pattern, rough ? "rough" : "exact");
        }
        assert_true(expect_plain(known[i].pattern, language, rough));
    }
}

static void random_patterns_have_languages(void **state)
{
    unsigned exact = 0, rough_ones = 0;

    (void)state;
    for (unsigned turn = 0; turn < 3000; turn++) {
        bo_buf text = {0};
        bo_language language;
        bool rough = false;
        pattern_write(&text);
        bo_buf_char(&text, '\0');
        languages_renew(&languages);
        if (language_read(languages, text.data, &language, &rough) && expect_plain(text.data, language, rough)) {
            *(rough ? &rough_ones : &exact) += 1;
        }
        bo_buf_free(&text);
    }
    assert_true(exact > 800);
    assert_true(rough_ones > 100);
}

static void a_long_group_at_the_begin_is_told_in_part(void **state)
{
    static const struct {
        const char *pattern, *out; /* a text that is not even roughly in the language */
    } some[] = {{"^(..).*\\1$", "abb"}, {"^1(..)-\\1", "1ab-bb"}, {"^(.)(..).*\\1\\2", "ab1bb1"}};
    bo_language language;
    bool rough;

    (void)state;
    for (size_t i = 0; i < sizeof some / sizeof *some; i++) {
        assert_true(language_read(languages, some[i].pattern, &language, &rough));
        assert_true(rough);
        assert_false(language_has(languages, language, some[i].out, strlen(some[i].out)));
    }
}

/* Every choice doubles what is behind it. */
static void a_pattern_that_takes_too_long_is_not_known(void **state)
{
    bo_buf text = {0};
    bo_language language;
    bool rough;

    (void)state;
    for (unsigned i = 0; i < 20; i++) {
        bo_buf_printf(&text, "(?:(?=.*%c)|(?=.*%u))", 'a' + i, i % 10);
    }
    assert_false(language_read(languages, text.data, &language, &rough));
    assert_true(bo_languages_failed(languages));
    bo_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(patterns_have_languages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(random_patterns_have_languages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_long_group_at_the_begin_is_told_in_part, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_that_takes_too_long_is_not_known, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
