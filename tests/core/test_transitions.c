#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/orders/transitions.h"

#include <string.h>

/* The pairs of design.md's table, and the deletions of the seed ("Once in processing backorders can't be deleted"). */
static const bo_state allowed[][2] = {
    {BO_NONE, BO_REQUESTED},
    {BO_REQUESTED, BO_ACTIVE},
    {BO_REQUESTED, BO_REQUESTED},
    {BO_ACTIVE, BO_REQUESTED},
    {BO_ACTIVE, BO_PROCESSING},
    {BO_PROCESSING, BO_PROCESSING},
    {BO_PROCESSING, BO_FAILED},
    {BO_PROCESSING, BO_AUCTION_PENDING},
    {BO_PROCESSING, BO_PENDING_PAYMENT},
    {BO_AUCTION_PENDING, BO_AUCTION_PENDING},
    {BO_AUCTION_PENDING, BO_AUCTION_WON},
    {BO_AUCTION_PENDING, BO_AUCTION_LOST},
    {BO_PENDING_PAYMENT, BO_SUCCESSFUL},
    {BO_PENDING_PAYMENT, BO_CANCELLED},
    {BO_PROCESSING, BO_CANCELLED},
    {BO_AUCTION_PENDING, BO_CANCELLED},
    /* cancelled by an admin, or nobody is left to pay */
    {BO_REQUESTED, BO_CANCELLED},
    {BO_ACTIVE, BO_CANCELLED},
    {BO_REQUESTED, BO_FAILED},
    {BO_ACTIVE, BO_FAILED},
    {BO_FAILED, BO_REQUESTED},
    {BO_CANCELLED, BO_REQUESTED},
    {BO_AUCTION_LOST, BO_REQUESTED},
    {BO_REQUESTED, BO_NONE},
    {BO_ACTIVE, BO_NONE},
    {BO_SUCCESSFUL, BO_NONE},
    {BO_FAILED, BO_NONE},
    {BO_CANCELLED, BO_NONE},
    {BO_AUCTION_WON, BO_NONE},
    {BO_AUCTION_LOST, BO_NONE},
    {BO_CANCELLED, BO_SUCCESSFUL}, /* the invoice is paid late */
    /* what happens to a backorder without changing its state */
    {BO_ACTIVE, BO_ACTIVE},
    {BO_PENDING_PAYMENT, BO_PENDING_PAYMENT},
    {BO_SUCCESSFUL, BO_SUCCESSFUL},
    {BO_FAILED, BO_FAILED},
    {BO_CANCELLED, BO_CANCELLED},
    {BO_AUCTION_WON, BO_AUCTION_WON},
    {BO_AUCTION_LOST, BO_AUCTION_LOST},
};
#define ALLOWED (sizeof allowed / sizeof *allowed)

static void table_has_exactly_the_ways_of_the_design(void **state)
{
    size_t count;
    const bo_transition *table = bo_transition_table(&count);
    bool seen[ALLOWED] = {false};

    (void)state;
    for (size_t i = 0; i < count; i++) {
        bool known = false;
        for (size_t n = 0; n < ALLOWED; n++) {
            if (table[i].from == allowed[n][0] && table[i].to == allowed[n][1]) {
                known = seen[n] = true;
            }
        }
        assert_true(known);
    }
    for (size_t n = 0; n < ALLOWED; n++) {
        assert_true(seen[n]);
    }
}

static void a_cause_leads_one_way_only(void **state)
{
    size_t count;
    const bo_transition *table = bo_transition_table(&count);

    (void)state;
    for (size_t i = 0; i < count; i++) {
        assert_ptr_equal(bo_transition_find(table[i].from, table[i].cause), &table[i]);
        assert_true(strlen(table[i].cause) > 0 && strlen(table[i].cause) <= 32);
    }
}

static void what_is_not_in_the_table_is_not_found(void **state)
{
    (void)state;
    assert_null(bo_transition_find(BO_REQUESTED, "paid"));
    assert_null(bo_transition_find(BO_SUCCESSFUL, "requested-again"));
    assert_null(bo_transition_find(BO_PROCESSING, "deleted"));
    assert_null(bo_transition_find(BO_NONE, "deleted"));
    assert_null(bo_transition_find(BO_ACTIVE, ""));
}

static void deletable_in_exactly_these_states(void **state)
{
    (void)state;
    assert_false(bo_state_deletable(BO_NONE));
    assert_true(bo_state_deletable(BO_REQUESTED));
    assert_true(bo_state_deletable(BO_ACTIVE));
    assert_false(bo_state_deletable(BO_PROCESSING));
    assert_false(bo_state_deletable(BO_AUCTION_PENDING));
    assert_false(bo_state_deletable(BO_PENDING_PAYMENT));
    assert_true(bo_state_deletable(BO_SUCCESSFUL));
    assert_true(bo_state_deletable(BO_FAILED));
    assert_true(bo_state_deletable(BO_CANCELLED));
    assert_true(bo_state_deletable(BO_AUCTION_WON));
    assert_true(bo_state_deletable(BO_AUCTION_LOST));
}

static void names_read_back(void **state)
{
    bo_state read;

    (void)state;
    assert_null(bo_state_name(BO_NONE));
    assert_null(bo_state_name(BO_STATES));
    for (int one = BO_REQUESTED; one < BO_STATES; one++) {
        assert_true(bo_state_parse(&read, bo_state_name((bo_state)one)));
        assert_int_equal(read, one);
    }
    assert_false(bo_state_parse(&read, ""));
    assert_false(bo_state_parse(&read, "active"));
    assert_string_equal(bo_state_name(BO_AUCTION_PENDING), "AUCTION-PENDING");
}

static void every_state_is_reached_from_nothing(void **state)
{
    size_t count;
    const bo_transition *table = bo_transition_table(&count);
    bool reached[BO_STATES] = {[BO_NONE] = true};

    (void)state;
    for (int round = 0; round < BO_STATES; round++) {
        for (size_t i = 0; i < count; i++) {
            reached[table[i].to] = reached[table[i].to] || reached[table[i].from];
        }
    }
    for (int one = BO_NONE; one < BO_STATES; one++) {
        assert_true(reached[one]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(table_has_exactly_the_ways_of_the_design),
        cmocka_unit_test(a_cause_leads_one_way_only),
        cmocka_unit_test(what_is_not_in_the_table_is_not_found),
        cmocka_unit_test(deletable_in_exactly_these_states),
        cmocka_unit_test(names_read_back),
        cmocka_unit_test(every_state_is_reached_from_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
