/* Languages, against lists of all the short texts that they have. */
#define _DEFAULT_SOURCE
#include "languages.h"
#include "random.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

#define CHARACTERS "ab-"
#define LONGEST 4
#define TEXTS 121 /* of up to four characters */

/* A language, and which of the texts it has. */
typedef struct {
    bo_language language;
    bool has[TEXTS];
} sample;

static bo_languages *languages;
static char texts[TEXTS][LONGEST + 1];

static int set_up(void **state)
{
    (void)state;
    random_seed(1);
    languages = bo_languages_create();
    assert_non_null(languages);
    assert_int_equal(texts_count(CHARACTERS, LONGEST), TEXTS);
    for (unsigned i = 0; i < TEXTS; i++) {
        (void)text_write(texts[i], CHARACTERS, i);
    }
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    bo_languages_destroy(languages);
    return 0;
}

static unsigned number_of(const char *text, size_t len)
{
    unsigned number = 0;

    while (strlen(texts[number]) != len || memcmp(texts[number], text, len) != 0) {
        number++;
    }
    return number;
}

static sample set_sample(bo_symbols set)
{
    sample out = {.language = bo_language_set(languages, set)};

    for (unsigned i = 0; i < TEXTS; i++) {
        out.has[i] = texts[i][0] && !texts[i][1] && (set >> bo_symbol_of((unsigned char)texts[i][0]) & 1);
    }
    return out;
}

static bool has_pair(const sample *first, const sample *second, const char *text)
{
    size_t len = strlen(text);

    for (size_t cut = 0; cut <= len; cut++) {
        if (first->has[number_of(text, cut)] && second->has[number_of(text + cut, len - cut)]) {
            return true;
        }
    }
    return false;
}

static sample pair_sample(const sample *first, const sample *second)
{
    sample out = {.language = bo_language_pair(languages, first->language, second->language)};

    for (unsigned i = 0; i < TEXTS; i++) {
        out.has[i] = has_pair(first, second, texts[i]);
    }
    return out;
}

static sample star_sample(const sample *part)
{
    sample out = {.language = bo_language_star(languages, part->language)}, more;

    out.has[0] = true;
    for (unsigned times = 0; times < LONGEST; times++) {
        more = out;
        for (unsigned i = 0; i < TEXTS; i++) {
            out.has[i] = out.has[i] || has_pair(part, &more, texts[i]);
        }
    }
    return out;
}

static sample join_sample(const sample *one, const sample *two, bool either)
{
    sample out = {.language =
                      (either ? bo_language_either : bo_language_both)(languages, one->language, two->language)};

    for (unsigned i = 0; i < TEXTS; i++) {
        out.has[i] = either ? one->has[i] || two->has[i] : one->has[i] && two->has[i];
    }
    return out;
}

static sample not_sample(const sample *one)
{
    sample out = {.language = bo_language_not(languages, one->language)};

    for (unsigned i = 0; i < TEXTS; i++) {
        out.has[i] = !one->has[i];
    }
    return out;
}

static sample random_sample(unsigned depth)
{
    static const char *const sets[] = {"a", "b", "-", "ab", "a-", "ab-"};
    const char *set = sets[below(sizeof sets / sizeof *sets)];
    bo_symbols symbols = below(4) ? 0 : BO_SYMBOLS_ALL & ~(BO_SYMBOLS_DIGITS << below(10));
    sample one, two;

    if (depth == 0 || below(5) == 0) {
        for (; *set; set++) {
            symbols |= UINT64_C(1) << bo_symbol_of((unsigned char)*set);
        }
        return set_sample(below(30) ? symbols : 0);
    }
    one = random_sample(depth - 1);
    two = random_sample(depth - 1);
    switch (below(8)) {
    case 0:
        return star_sample(&one);
    case 1:
        return not_sample(&one);
    case 2:
    case 3:
    case 4:
        return pair_sample(&one, &two);
    case 5:
        return join_sample(&one, &two, false);
    default:
        return join_sample(&one, &two, true);
    }
}

/* What the facts say holds for a text that the language has. */
static bool facts_allow(const bo_language_facts *facts, const char *text)
{
    size_t len = strlen(text);
    bo_symbols has = 0;

    for (const char *at = text; *at; at++) {
        has |= UINT64_C(1) << bo_symbol_of((unsigned char)*at);
    }
    return len >= facts->min && len <= facts->max && (has & ~facts->may) == 0 &&
           (len == 0 || ((facts->first >> bo_symbol_of((unsigned char)text[0]) & 1) &&
                         (facts->last >> bo_symbol_of((unsigned char)text[len - 1]) & 1)));
}

static void languages_have_the_texts_that_they_should(void **state)
{
    (void)state;
    for (unsigned turn = 0; turn < 1500; turn++) {
        sample one = random_sample(5);
        assert_false(bo_languages_failed(languages));
        if (turn % 50 == 49) {
            languages_renew(&languages);
            continue;
        }
        assert_int_equal(bo_language_facts_of(languages, one.language)->nullable, one.has[0]);
        for (unsigned i = 0; i < TEXTS; i++) {
            assert_int_equal(language_has(languages, one.language, texts[i], strlen(texts[i])), one.has[i]);
            assert_true(!one.has[i] || facts_allow(bo_language_facts_of(languages, one.language), texts[i]));
        }
    }
}

static void classes_are_told_apart_by_no_derivative(void **state)
{
    (void)state;
    for (unsigned turn = 0; turn < 100; turn++) {
        bo_symbols classes[BO_SYMBOLS], all = 0;
        bo_language language = random_sample(5).language;
        int count = bo_language_classes(languages, classes);
        for (int i = 0; i < count; i++) {
            bo_language derived = bo_language_derive(languages, language, __builtin_ctzll(classes[i]));
            assert_int_equal(all & classes[i], 0);
            all |= classes[i];
            for (bo_symbols set = classes[i]; set != 0; set &= set - 1) {
                assert_int_equal(bo_language_derive(languages, language, __builtin_ctzll(set)), derived);
            }
        }
        assert_int_equal(all, BO_SYMBOLS_ALL);
    }
}

static bo_language symbol(char c)
{
    return bo_language_set(languages, UINT64_C(1) << bo_symbol_of((unsigned char)c));
}

static void what_is_the_same_is_one(void **state)
{
    bo_language a = symbol('a'), b = symbol('b'), c = symbol('c'), ab = bo_language_pair(languages, a, b);
    bo_language some = bo_language_either(languages, a, b), star = bo_language_star(languages, ab);
    bo_language not_a = bo_language_not(languages, a);

    (void)state;
    assert_int_equal(bo_language_set(languages, 0), BO_LANGUAGE_NONE);
    assert_int_equal(some, bo_language_set(languages, UINT64_C(3) << bo_symbol_of('a')));
    assert_int_equal(bo_language_both(languages, a, b), BO_LANGUAGE_NONE);
    assert_int_equal(bo_language_both(languages, some, a), a);
    assert_int_equal(bo_language_pair(languages, ab, c),
                     bo_language_pair(languages, a, bo_language_pair(languages, b, c)));
    assert_int_equal(bo_language_pair(languages, ab, BO_LANGUAGE_NONE), BO_LANGUAGE_NONE);
    assert_int_equal(bo_language_pair(languages, BO_LANGUAGE_EMPTY, ab), ab);
    assert_int_equal(bo_language_pair(languages, BO_LANGUAGE_ANY, star), BO_LANGUAGE_ANY);
    assert_int_equal(bo_language_star(languages, star), star);
    assert_int_equal(bo_language_star(languages, bo_language_set(languages, BO_SYMBOLS_ALL)), BO_LANGUAGE_ANY);
    assert_int_equal(bo_language_star(languages, BO_LANGUAGE_NONE), BO_LANGUAGE_EMPTY);
    assert_int_equal(bo_language_not(languages, not_a), a);
    assert_int_equal(bo_language_not(languages, BO_LANGUAGE_NONE), BO_LANGUAGE_ANY);
    assert_int_equal(bo_language_either(languages, ab, star), bo_language_either(languages, star, ab));
    assert_int_equal(bo_language_either(languages, ab, BO_LANGUAGE_NONE), ab);
    assert_int_equal(bo_language_either(languages, ab, BO_LANGUAGE_ANY), BO_LANGUAGE_ANY);
    assert_int_equal(bo_language_either(languages, star, BO_LANGUAGE_EMPTY), star);
    assert_int_equal(bo_language_both(languages, ab, BO_LANGUAGE_ANY), ab);
    assert_int_equal(bo_language_both(languages, star, BO_LANGUAGE_EMPTY), BO_LANGUAGE_EMPTY);
    assert_int_equal(bo_language_both(languages, ab, BO_LANGUAGE_EMPTY), BO_LANGUAGE_NONE);
    assert_int_equal(bo_language_both(languages, ab, c), BO_LANGUAGE_NONE); /* of other lengths */
    assert_int_equal(bo_language_derive(languages, ab, bo_symbol_of('a')), b);
    assert_int_equal(bo_language_derive(languages, ab, bo_symbol_of('b')), BO_LANGUAGE_NONE);
    assert_int_equal(bo_language_derive(languages, not_a, bo_symbol_of('b')), BO_LANGUAGE_ANY);
    assert_int_equal(bo_language_derive(languages, star, bo_symbol_of('a')), bo_language_pair(languages, b, star));
}

static void too_many_languages_fail(void **state)
{
    bo_language first = BO_LANGUAGE_ANY;
    unsigned made = 0;

    (void)state;
    /* each a pair of its own: the sets differ */
    for (; !bo_languages_failed(languages) && made < 100000; made++) {
        first = bo_language_pair(languages, bo_language_set(languages, made + 1), symbol('a'));
    }
    assert_in_range(made, 29000, 30000); /* of two languages each */
    assert_int_equal(first, BO_LANGUAGE_NONE);
    assert_int_equal(bo_language_set(languages, 1u << 30), BO_LANGUAGE_NONE);
}

static void too_deep_a_language_fails(void **state)
{
    bo_language deep = symbol('a');
    unsigned depth = 0;

    (void)state;
    for (; !bo_languages_failed(languages) && depth < 100000; depth++) {
        deep = bo_language_pair(languages, symbol("ab"[depth % 2]), deep);
    }
    assert_true(depth > 1000 && depth < 2000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(languages_have_the_texts_that_they_should, set_up, tear_down),
        cmocka_unit_test_setup_teardown(classes_are_told_apart_by_no_derivative, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_the_same_is_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(too_many_languages_fail, set_up, tear_down),
        cmocka_unit_test_setup_teardown(too_deep_a_language_fails, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
