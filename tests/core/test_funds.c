#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

static bo_money credit(world *w, int64_t client)
{
    return fake_host_client(&w->host, client)->credit;
}

static void available_is_credit_less_unpaid_invoices(void **state)
{
    world *w = *state;
    bo_funds funds;

    world_client(w, 1, 5000);
    fake_host_client(&w->host, 1)->other_unpaid = 1234;
    (void)world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    assert_int_equal(bo_funds_of(w->db, &w->functions, 1, &funds, &w->err), BO_OK);
    assert_int_equal(funds.currency, 1);
    assert_int_equal(funds.credit, 4000);
    assert_int_equal(funds.held, 1000);
    assert_int_equal(funds.unpaid, 1234);
    assert_int_equal(funds.available, 4000 - 1234);
    assert_int_equal(bo_funds_of(w->db, &w->functions, 99, &funds, &w->err), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "no-client");
    w->host.fault = "unpaid";
    assert_int_equal(bo_funds_of(w->db, &w->functions, 1, &funds, &w->err), BO_ERR_HOST);
}

static void three_days_before_the_drop_the_price_leaves_the_credit(void **state)
{
    world *w = *state;
    char story[1024];
    int64_t id;
    bo_order_row row;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 3 * DAY + 1);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(credit(w, 1), 1000);
    world_later(w, 1);
    world_run_clean(w);
    row = world_row(w, id);
    assert_int_equal(row.state, BO_ACTIVE);
    assert_true(row.priced);
    assert_int_equal(row.price, 1000);
    assert_int_equal(row.currency, 1);
    assert_int_equal(row.held, 1000);
    assert_int_equal(credit(w, 1), 0);
    assert_int_equal(w->report.reserved, 1);
    assert_string_equal(world_story(w, id, story), "requested reserved");
    world_run_clean(w);
    assert_int_equal(w->report.reserved, 0);
    assert_int_equal(credit(w, 1), 0);
}

static void a_zone_may_have_windows_of_its_own(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    world_exec(w, "INSERT INTO backorder_zones (zone, reserve_window, submit_window) VALUES ('com', 600, 60)");
    id = world_order(w, 1, "example", NOON + 601);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    world_later(w, 1);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_later(w, 539);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_later(w, 1);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
}

static void the_price_is_frozen_with_the_hold(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 5000);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    world_run_clean(w);
    world_exec(w, "UPDATE backorder_pricing SET fullprice = 20.00 WHERE extension = 'com'");
    world_set_time(w, NOON + 2 * DAY - HOUR);
    world_run_clean(w);
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->host.invoices[0].total, 1000);
    assert_int_equal(credit(w, 1), 4000);
}

static void missing_funds_are_told_once_for_all_names(void **state)
{
    world *w = *state;
    int64_t one, two;
    char story[1024];

    world_client(w, 1, 999);
    one = world_order(w, 1, "one", NOON + DAY);
    two = world_order(w, 1, "two", NOON + 2 * DAY);
    (void)world_order(w, 1, "later", NOON + 9 * DAY);
    world_run_clean(w);
    world_expect(w, one, BO_REQUESTED);
    assert_int_equal(w->report.short_of_funds, 2);
    assert_int_equal(w->host.mail_count, 1);
    assert_int_equal(w->host.mails[0].count, 2);
    assert_int_equal(w->host.mails[0].missing, 2000 - 999);
    assert_string_equal(w->host.mails[0].first, "one.com");
    assert_int_equal(w->host.mails[0].first_price, 1000);
    assert_int_equal(credit(w, 1), 999);
    assert_string_equal(world_story(w, two, story), "requested short-of-funds");
    world_run_clean(w);
    assert_int_equal(w->report.short_of_funds, 2);
    assert_int_equal(w->host.mail_count, 1);
    fake_host_pay_in(&w->host, 1, 1);
    world_run_clean(w);
    world_expect(w, one, BO_ACTIVE);
    world_expect(w, two, BO_REQUESTED);
    assert_int_equal(w->host.mail_count, 1);
}

static void a_mail_that_fails_is_tried_again(void **state)
{
    world *w = *state;

    world_client(w, 1, 0);
    (void)world_order(w, 1, "one", NOON + DAY);
    w->host.fault = "mail";
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    assert_int_equal(w->host.mail_count, 0);
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 1);
}

static void unpaid_invoices_come_first(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1500);
    fake_host_client(&w->host, 1)->other_unpaid = 501;
    id = world_order(w, 1, "one", NOON + DAY);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(w->host.mails[0].missing, 1);
    fake_host_client(&w->host, 1)->other_unpaid = 500;
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
}

static void preference_decides_then_the_earlier_drop(void **state)
{
    world *w = *state;
    int64_t late, early, liked;

    world_client(w, 1, 1000);
    late = world_order(w, 1, "late", NOON + 2 * DAY);
    early = world_order(w, 1, "early", NOON + DAY);
    world_run_clean(w);
    world_expect(w, early, BO_ACTIVE);
    world_expect(w, late, BO_REQUESTED);
    liked = world_order(w, 1, "liked", NOON + 3 * DAY);
    world_exec(w, "UPDATE backorder_domains SET preference = 2 WHERE domain = 'liked'");
    world_exec(w, "UPDATE backorder_domains SET preference = 3 WHERE domain = 'late'");
    fake_host_pay_in(&w->host, 1, 1000);
    world_run_clean(w);
    world_expect(w, liked, BO_ACTIVE);
    world_expect(w, late, BO_REQUESTED);
}

static void money_someone_else_took_in_between_is_put_back(void **state)
{
    world *w = *state;
    int64_t id;
    bo_order_row row;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    w->host.theft = 1;
    world_run_clean(w);
    row = world_row(w, id);
    assert_int_equal(row.state, BO_REQUESTED);
    assert_int_equal(row.held, 0);
    assert_false(row.priced);
    assert_int_equal(credit(w, 1), 999);
    assert_int_equal(w->report.short_of_funds, 1);
    assert_int_equal(w->report.reserved, 0);
    assert_int_equal(w->host.mails[0].missing, 1);
    assert_int_equal(w->host.entry_count, 2);
    fake_host_pay_in(&w->host, 1, 1);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(credit(w, 1), 0);
}

static void what_is_left_after_it_goes_to_the_next_name(void **state)
{
    world *w = *state;
    int64_t first, second;

    world_client(w, 1, 1500);
    first = world_order(w, 1, "first", NOON + DAY);
    world_list(w, "second", "co.uk", NOON + 2 * DAY);
    assert_int_equal(bo_order_create(w->db, 1, "second.co.uk", 12, "client:1", &second, &w->err), BO_OK);
    /* 10.00 and 7.35: only one of them is wanted, and the other one fits once someone has spent 6.00 */
    w->host.theft = 600;
    world_run_clean(w);
    world_expect(w, first, BO_REQUESTED);
    world_expect(w, second, BO_ACTIVE);
    assert_int_equal(credit(w, 1), 165);
    assert_int_equal(w->host.mail_count, 1);
    assert_int_equal(w->host.mails[0].count, 1);
    assert_int_equal(w->host.mails[0].missing, 835);
}

static void money_left_by_a_name_that_missed_its_hold_goes_to_the_next_one(void **state)
{
    world *w = *state;
    int64_t first, second, third = 0;

    world_client(w, 1, 2000);
    first = world_order(w, 1, "first", NOON + DAY);
    second = world_order(w, 1, "second", NOON + DAY + HOUR);
    world_list(w, "third", "co.uk", NOON + DAY + 2 * HOUR);
    assert_int_equal(bo_order_create(w->db, 1, "third.co.uk", 11, "client:1", &third, &w->err), BO_OK);
    /* 10.00, 10.00 and 7.35: with the first hold 2.00 go elsewhere, and the 8.00 that are left suffice for the third */
    w->host.theft = 200;
    world_run(w);
    world_expect(w, first, BO_ACTIVE);
    world_expect(w, second, BO_REQUESTED);
    world_expect(w, third, BO_ACTIVE);
    assert_int_equal(world_credit(w, 1), 65);
    assert_int_equal(w->host.mail_count, 1);
    assert_string_equal(w->host.mails[0].names, "second.com ");
}

static void a_name_that_misses_its_hold_leaves_the_choice_to_the_clients_order(void **state)
{
    world *w = *state;
    int64_t first, second = 0, third, fourth = 0;

    world_client(w, 1, 11800);
    first = world_order(w, 1, "first", NOON + DAY);
    world_list(w, "second", "net", NOON + DAY + HOUR);
    assert_int_equal(bo_order_create(w->db, 1, "second.net", 10, "client:1", &second, &w->err), BO_OK);
    third = world_order(w, 1, "third", NOON + DAY + 2 * HOUR);
    world_list(w, "fourth", "co.uk", NOON + DAY + 3 * HOUR);
    assert_int_equal(bo_order_create(w->db, 1, "fourth.co.uk", 12, "client:1", &fourth, &w->err), BO_OK);
    /* 10.00, 100.00, 10.00 and 7.35: of 118.00 the third was to get nothing; once 95.00 are gone it comes before the
     * fourth */
    w->host.theft = 9500;
    world_run(w);
    world_expect(w, first, BO_ACTIVE);
    world_expect(w, second, BO_REQUESTED);
    world_expect(w, third, BO_ACTIVE);
    world_expect(w, fourth, BO_REQUESTED);
    assert_int_equal(world_credit(w, 1), 300);
}

static void putting_back_may_break_too(void **state)
{
    world *w = *state;
    int64_t id;

    for (int after = 0; after < 2; after++) {
        int64_t client = 20 + after;
        char label[] = "back0";

        label[4] = (char)('0' + after);
        world_client(w, client, 1000);
        id = world_order(w, client, label, NOON + DAY);
        w->host.theft = 600;
        w->host.fault = "change_credit";
        w->host.fault_calls = 1;
        w->host.fault_after = after;
        world_run(w);
        assert_true(w->report.error_count > 0);
        world_run_clean(w);
        world_expect(w, id, BO_REQUESTED);
        assert_int_equal(world_row(w, id).held, 0);
        assert_int_equal(credit(w, client), 400);
    }
}

static void cents_do_not_get_lost(void **state)
{
    world *w = *state;
    int64_t ids[3];
    static const char *const labels[] = {"a", "b", "c"};
    char name[32];

    world_client(w, 1, 2206);
    for (size_t i = 0; i < 3; i++) {
        world_list(w, labels[i], "co.uk", NOON + DAY + (bo_time)i);
        (void)snprintf(name, sizeof name, "%s.co.uk", labels[i]);
        assert_int_equal(bo_order_create(w->db, 1, name, strlen(name), "client:1", &ids[i], &w->err), BO_OK);
    }
    world_run_clean(w);
    assert_int_equal(credit(w, 1), 1);
    assert_int_equal(world_number(w, "SELECT SUM(held) * 100 FROM backorder_domains"), 2205);
    assert_int_equal(bo_order_delete(w->db, ids[1], 0, "admin:1", &w->functions, NULL, &w->err), BO_OK);
    assert_int_equal(credit(w, 1), 736);
}

static void a_price_that_went_away_reserves_nothing(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 5000);
    id = world_order(w, 1, "example", NOON + DAY);
    world_exec(w, "UPDATE backorder_pricing SET fullprice = 0");
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    assert_non_null(strstr(w->report.errors.data, "example.com"));
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(credit(w, 1), 5000);
}

static void one_client_that_cannot_be_asked_does_not_stop_the_others(void **state)
{
    world *w = *state;
    int64_t one, two;

    world_client(w, 1, 1000);
    world_client(w, 2, 1000);
    one = world_order(w, 1, "one", NOON + DAY);
    two = world_order(w, 2, "two", NOON + DAY);
    w->host.fault = "credit";
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, one, BO_REQUESTED);
    world_expect(w, two, BO_ACTIVE);
    world_run_clean(w);
    world_expect(w, one, BO_ACTIVE);
}

static void a_reservation_an_upgrade_only_counted_becomes_a_hold(void **state)
{
    world *w = *state;
    int64_t rich, poor;
    char story[1024];

    world_client(w, 1, 1000);
    world_client(w, 2, 999);
    rich = world_order(w, 1, "rich", NOON + DAY);
    poor = world_order(w, 2, "poor", NOON + DAY);
    world_exec(w, "UPDATE backorder_domains SET status = 'ACTIVE'");
    world_exec(w, "INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)"
                  " SELECT id, updateddate, 'REQUESTED', 'ACTIVE', 'reserved', 'upgrade' FROM backorder_domains");
    world_run_clean(w);
    world_expect(w, rich, BO_ACTIVE);
    assert_int_equal(world_row(w, rich).held, 1000);
    assert_int_equal(credit(w, 1), 0);
    world_expect(w, poor, BO_REQUESTED);
    assert_int_equal(credit(w, 2), 999);
    assert_string_equal(world_story(w, poor, story), "requested reserved short-of-funds short-of-funds");
    assert_int_equal(w->host.mail_count, 1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(available_is_credit_less_unpaid_invoices),
        TEST(three_days_before_the_drop_the_price_leaves_the_credit),
        TEST(a_zone_may_have_windows_of_its_own),
        TEST(the_price_is_frozen_with_the_hold),
        TEST(missing_funds_are_told_once_for_all_names),
        TEST(a_mail_that_fails_is_tried_again),
        TEST(unpaid_invoices_come_first),
        TEST(preference_decides_then_the_earlier_drop),
        TEST(money_someone_else_took_in_between_is_put_back),
        TEST(what_is_left_after_it_goes_to_the_next_name),
        TEST(money_left_by_a_name_that_missed_its_hold_goes_to_the_next_one),
        TEST(a_name_that_misses_its_hold_leaves_the_choice_to_the_clients_order),
        TEST(putting_back_may_break_too),
        TEST(cents_do_not_get_lost),
        TEST(a_price_that_went_away_reserves_nothing),
        TEST(one_client_that_cannot_be_asked_does_not_stop_the_others),
        TEST(a_reservation_an_upgrade_only_counted_becomes_a_hold),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
