#define _DEFAULT_SOURCE
#include "search/results.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define RING (1u << 16)

static int set_up(void **state)
{
    (void)state;
    return bo_results_create(RING) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    bo_results_destroy();
    return 0;
}

typedef struct {
    uint32_t rows[1000];
    uint64_t total;
} copy;

static void take(void *context, const uint32_t *rows, uint64_t total)
{
    copy *out = context;

    out->total = total;
    memcpy(out->rows, rows, (total < 1000 ? total : 1000) * sizeof *rows);
}

static void keep(const char *key, uint32_t first, uint64_t total)
{
    uint32_t *rows = malloc((total + 1) * sizeof *rows);

    assert_non_null(rows);
    for (uint64_t i = 0; i < total; i++) {
        rows[i] = first + (uint32_t)i;
    }
    bo_results_keep(key, strlen(key), rows, total);
    free(rows);
}

static bool find(const char *key, copy *out)
{
    return bo_results_find(key, strlen(key), take, out);
}

static void a_result_is_found_by_its_whole_key(void **state)
{
    copy found;

    (void)state;
    keep("list 1 shop", 7, 3);
    assert_true(find("list 1 shop", &found));
    assert_int_equal(found.total, 3);
    assert_int_equal(found.rows[0], 7);
    assert_int_equal(found.rows[2], 9);
    assert_false(find("list 2 shop", &found));
    assert_false(find("list 1 sho", &found));
    assert_false(find("list 1 shop ", &found));
    keep("", 0, 0);
    assert_true(find("", &found));
    assert_int_equal(found.total, 0);
}

/* Many more than fit, of every size; whatever is found is what was kept last under that key. */
static void the_newest_take_the_place_of_the_oldest(void **state)
{
    copy found;
    char key[32];
    unsigned there = 0;

    (void)state;
    for (unsigned turn = 0; turn < 5000; turn++) {
        (void)snprintf(key, sizeof key, "query %u", turn % 700);
        keep(key, turn, turn * 37 % 900);
        assert_true(find(key, &found));
        (void)snprintf(key, sizeof key, "query %u", (turn * 31 + 5) % 700);
        if (find(key, &found)) {
            there++;
            unsigned last = turn - (turn + 700 - (turn * 31 + 5) % 700) % 700;
            assert_int_equal(found.total, last * 37 % 900);
            assert_int_equal(found.total == 0 ? last : found.rows[0], last);
            assert_int_equal(found.total == 0 ? 0 : found.rows[found.total - 1] - last,
                             found.total == 0 ? 0 : found.total - 1);
        }
    }
    assert_true(there > 50);
}

/* Places are found by hash: some may be lost to others, but few. */
static void many_small_results_are_kept(void **state)
{
    const uint32_t many = 1000;
    unsigned there = 0;
    char key[16];
    copy found;

    (void)state;
    for (uint32_t i = 0; i < many; i++) {
        (void)snprintf(key, sizeof key, "key %u", i);
        keep(key, i, 1);
    }
    for (uint32_t i = 0; i < many; i++) {
        (void)snprintf(key, sizeof key, "key %u", i);
        there += find(key, &found) && found.rows[0] == i;
    }
    assert_in_range(there, many * 95 / 100, many);
}

static void what_is_too_large_is_not_kept_and_takes_nothing_away(void **state)
{
    copy found;

    (void)state;
    keep("small", 1, 10);
    keep("large", 1, RING / sizeof(uint32_t) / 2 + 1);
    assert_false(find("large", &found));
    assert_true(find("small", &found));
}

static void processes_share_results(void **state)
{
    copy found;
    int status;
    pid_t child = fork();

    (void)state;
    if (child == 0) {
        keep("child's", 42, 5);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(find("child's", &found));
    assert_int_equal(found.rows[0], 42);
}

static void die(void *context, const uint32_t *rows, uint64_t total)
{
    (void)context;
    (void)rows;
    (void)total;
    (void)raise(SIGKILL);
}

/* The lock goes to the next one, who does not trust what is there. */
static void a_process_that_dies_with_the_lock_stops_nobody(void **state)
{
    copy found;
    int status;
    pid_t child;

    (void)state;
    keep("kept", 1, 4);
    child = fork();
    if (child == 0) {
        (void)bo_results_find("kept", 4, die, NULL);
        _exit(0);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFSIGNALED(status));
    assert_false(find("kept", &found));
    keep("kept", 2, 4);
    assert_true(find("kept", &found));
    assert_int_equal(found.rows[0], 2);
}

static void without_room_nothing_is_kept(void **state)
{
    copy found;

    (void)state;
    assert_false(bo_results_create(0));
    keep("key", 1, 1);
    assert_false(find("key", &found));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_result_is_found_by_its_whole_key, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_newest_take_the_place_of_the_oldest, set_up, tear_down),
        cmocka_unit_test_setup_teardown(many_small_results_are_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_too_large_is_not_kept_and_takes_nothing_away, set_up, tear_down),
        cmocka_unit_test_setup_teardown(processes_share_results, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_process_that_dies_with_the_lock_stops_nobody, set_up, tear_down),
        cmocka_unit_test(without_room_nothing_is_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
