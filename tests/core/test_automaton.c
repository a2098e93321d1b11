/* Automata say of labels what their languages say. */
#define _DEFAULT_SOURCE
#include "domain/domain.h"
#include "languages.h"
#include "random.h"
#include "search/automaton.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#define LABELS 500

/* Labels, each with its line feed, one after another, and no more behind them than an automaton may read. */
typedef struct {
    char *text;
    bo_automaton_label at[LABELS];
    size_t len[LABELS];
} list;

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

static void make_list(list *out, const char *characters, size_t shortest)
{
    const size_t room = LABELS * (BO_LABEL_MAX + 1u) + BO_AUTOMATON_SLACK;
    size_t used = 0;
    char *text = malloc(room);

    assert_non_null(text);
    for (unsigned i = 0; i < LABELS; i++) {
        out->len[i] = shortest + below(BO_LABEL_MAX + 1 - (unsigned)shortest);
        for (size_t n = 0; n < out->len[i]; n++) {
            text[used++] = characters[below((unsigned)strlen(characters))];
        }
        text[used++] = '\n';
    }
    memset(text + used, 'a', BO_AUTOMATON_SLACK);
    out->text = realloc(text, used + BO_AUTOMATON_SLACK); /* so that a tool sees what is read behind */
    assert_non_null(out->text);
    used = 0;
    for (unsigned i = 0; i < LABELS; i++) {
        out->at[i] = out->text + used;
        used += out->len[i] + 1;
    }
}

static bo_automaton *create(const char *pattern, bo_language *language)
{
    bo_automaton *automaton;

    *language = language_of(languages, pattern);
    automaton = bo_automaton_create(languages, *language);
    assert_non_null(automaton);
    return automaton;
}

static void labels_match_as_their_language_says(void **state)
{
    static const char *const patterns[] = {"",        "a",        "^a*$",    "b-?1",          "(a|b1)+-", "1$",
                                           "^.{63}$", "^.{1,7}$", "^[^-]+$", "^(?!.*(.)\\1)", "[x]",      "\\ba\\b"};
    list labels;

    (void)state;
    make_list(&labels, "ab1-", 1);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        bo_language language;
        bo_automaton *automaton = create(patterns[i], &language);
        for (unsigned count = 0, first = 0; first + count <= LABELS; first += count, count++) {
            bool hits[LABELS];
            assert_true(bo_automaton_match(automaton, labels.at + first, count, hits));
            for (unsigned n = 0; n < count; n++) {
                assert_int_equal(hits[n],
                                 language_has(languages, language, labels.at[first + n], labels.len[first + n]));
            }
        }
        bo_automaton_destroy(automaton);
    }
    free(labels.text);
}

/* Which of the last forty characters were an a: no automaton has room for that. */
static void an_automaton_that_would_be_too_large_gives_up(void **state)
{
    bo_language language;
    bo_automaton *automaton = create("a.{40}$", &language);
    list labels;
    bool hits[LABELS];

    (void)state;
    make_list(&labels, "ab", BO_LABEL_MAX);
    assert_false(bo_automaton_match(automaton, labels.at, LABELS, hits));
    assert_false(bo_automaton_match(automaton, labels.at, 1, hits));
    bo_automaton_destroy(automaton);
    free(labels.text);
}

static void an_automaton_gives_up_with_its_languages(void **state)
{
    static const bo_automaton_label label = "ab\n................................................................"
                                            "................................................................";
    bo_language language;
    bo_automaton *automaton = create("ab", &language);
    bool hit = false;

    (void)state;
    bo_languages_fail(languages);
    assert_false(bo_automaton_match(automaton, &label, 1, &hit));
    bo_automaton_destroy(automaton);
}

/* What takes too much to be learned is left to others at once, not after millions of steps. */
static void it_gives_up_what_is_dear_to_learn(void **state)
{
    static const char *const patterns[] = {"(?:.?){63}(.)\\1\\1\\1", "(?:(?:.?){20}x?){3}(.)\\1-",
                                           "(?:.{0,9}){9}[xyz]{4}(.)\\1"};
    list labels;
    bool hits[LABELS];

    make_list(&labels, "abcdefghijklmnopqrstuvwxyz0123456789-", 40);
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        bo_languages *own = bo_languages_create();
        bo_automaton *automaton;
        assert_non_null(own);
        automaton = bo_automaton_create(own, language_of(own, patterns[i]));
        if (automaton && bo_automaton_match(automaton, labels.at, LABELS, hits)) {
            fail_msg("Learned: %s", patterns[i]);
        }
        assert_true(bo_languages_failed(own));
        bo_automaton_destroy(automaton);
        bo_languages_destroy(own);
    }
    free(labels.text);
    (void)state;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(labels_match_as_their_language_says, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_automaton_that_would_be_too_large_gives_up, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_automaton_gives_up_with_its_languages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_gives_up_what_is_dear_to_learn, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
