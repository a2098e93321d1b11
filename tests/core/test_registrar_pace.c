/* When a registrar is asked, asked again, and given up: with a clock of the test's own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/registrar/pace.h"

#define MOST 16
#define NOW 1000.0

static bo_pace pace_of(unsigned most)
{
    bo_pace pace;

    bo_pace_init(&pace, most, 42);
    return pace;
}

static void backoff_doubles_and_is_never_quite_the_same(void **state)
{
    bo_pace pace = pace_of(MOST);
    double wait = 0.1;

    (void)state;
    for (unsigned tries = 1; tries <= 3; tries++, wait *= 2) {
        double first = bo_pace_backoff(&pace, tries), least = first, most = first;
        for (int i = 0; i < 1000; i++) {
            double next = bo_pace_backoff(&pace, tries);
            assert_true(next >= wait / 2 && next < wait);
            least = next < least ? next : least;
            most = next > most ? next : most;
        }
        assert_true(least < wait * 0.55 && most > wait * 0.95);
    }
}

static void passing_errors_are_those_of_the_server(void **state)
{
    (void)state;
    assert_true(bo_pace_is_passing(420) && bo_pace_is_passing(421) && bo_pace_is_passing(423) &&
                bo_pace_is_passing(425));
    assert_false(bo_pace_is_passing(200) || bo_pace_is_passing(422) || bo_pace_is_passing(500) ||
                 bo_pace_is_passing(546) || bo_pace_is_passing(549));
}

static void usage_exceeded_makes_everything_wait_and_halves_what_is_under_way(void **state)
{
    bo_pace pace = pace_of(MOST);

    (void)state;
    assert_true(bo_pace_may_start(&pace, MOST - 1, NOW));
    assert_false(bo_pace_may_start(&pace, MOST, NOW));
    bo_pace_answered(&pace, 425, 1, NOW);
    assert_false(bo_pace_may_start(&pace, 0, NOW));
    assert_false(bo_pace_may_start(&pace, 0, NOW + 0.2));
    assert_true(bo_pace_may_start(&pace, MOST / 2 - 1, NOW + 0.5));
    assert_false(bo_pace_may_start(&pace, MOST / 2, NOW + 0.5));
}

static void those_under_way_with_it_do_not_slow_it_further(void **state)
{
    bo_pace pace = pace_of(MOST);
    double resume;

    (void)state;
    bo_pace_answered(&pace, 425, 1, NOW);
    resume = pace.resume;
    for (int i = 0; i < MOST; i++) {
        bo_pace_answered(&pace, 425, 1, NOW + 0.01);
    }
    assert_true(pace.resume == resume);
    assert_int_equal(pace.allowed, MOST / 2);
    for (int i = 1; i < 10; i++) {
        bo_pace_answered(&pace, 425, 1, NOW + i);
    }
    assert_int_equal(pace.allowed, 1);
}

static void answers_restore_what_may_be_under_way(void **state)
{
    bo_pace pace = pace_of(4);
    int answers = 0;

    (void)state;
    bo_pace_answered(&pace, 425, 1, NOW);
    assert_int_equal(pace.allowed, 2);
    for (; pace.allowed < 4; answers++) {
        assert_true(answers < 100);
        bo_pace_answered(&pace, 200, 1, NOW + 1);
    }
    assert_int_equal(answers, 2 + 3);
    bo_pace_answered(&pace, 541, 1, NOW + 1);
    assert_int_equal(pace.allowed, 4);
}

static void failures_in_a_row_give_it_up_and_one_answer_ends_the_row(void **state)
{
    bo_pace pace = pace_of(MOST);

    (void)state;
    for (int i = 0; i < MOST - 1; i++) {
        bo_pace_failed(&pace);
    }
    assert_false(bo_pace_is_down(&pace));
    bo_pace_answered(&pace, 421, 1, NOW);
    for (int i = 0; i < MOST - 1; i++) {
        bo_pace_failed(&pace);
    }
    assert_false(bo_pace_is_down(&pace));
    assert_true(bo_pace_may_start(&pace, 0, NOW));
    bo_pace_failed(&pace);
    assert_true(bo_pace_is_down(&pace));
    assert_false(bo_pace_may_start(&pace, 0, NOW));
}

static void what_was_given_up_is_asked_one_thing_first(void **state)
{
    bo_pace pace = pace_of(MOST);

    (void)state;
    for (int i = 0; i < MOST; i++) {
        bo_pace_failed(&pace);
    }
    bo_pace_begin(&pace);
    assert_false(bo_pace_is_down(&pace));
    assert_true(bo_pace_may_start(&pace, 0, NOW));
    assert_false(bo_pace_may_start(&pace, 1, NOW));
    bo_pace_failed(&pace);
    assert_true(bo_pace_is_down(&pace));
    bo_pace_begin(&pace);
    bo_pace_answered(&pace, 200, 1, NOW);
    assert_true(bo_pace_may_start(&pace, 1, NOW));
    bo_pace_begin(&pace);
    assert_true(bo_pace_may_start(&pace, 1, NOW));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(backoff_doubles_and_is_never_quite_the_same),
        cmocka_unit_test(passing_errors_are_those_of_the_server),
        cmocka_unit_test(usage_exceeded_makes_everything_wait_and_halves_what_is_under_way),
        cmocka_unit_test(those_under_way_with_it_do_not_slow_it_further),
        cmocka_unit_test(answers_restore_what_may_be_under_way),
        cmocka_unit_test(failures_in_a_row_give_it_up_and_one_answer_ends_the_row),
        cmocka_unit_test(what_was_given_up_is_asked_one_thing_first),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
