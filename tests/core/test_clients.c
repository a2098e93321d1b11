#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/orders/forecast.h"
#include "world.h"

#include <stdio.h>
#include <string.h>

/* What a client asks for in bulk, prefers and will need, and what becomes of it when he is merged or deleted. */

static void wish(bo_wish *out, const char *typed)
{
    *out = (bo_wish){.typed = typed, .typed_len = strlen(typed)};
}

static const char *const typed[] = {"Good.com", "new.com",   "not a name", "free.org",
                                    "good.com", "there.com", "gone.com"};
#define TYPED (sizeof typed / sizeof *typed)

/* Lists them, and backorders there.com. */
static void make_wishes(world *w, bo_wish *wishes)
{
    world_client(w, 1, 0);
    world_list(w, "good", "com", NOON + 10 * DAY);
    world_list(w, "free", "org", NOON + 10 * DAY);
    world_list(w, "gone", "com", NOON - 3 * DAY);
    (void)world_order(w, 1, "there", NOON + DAY);
    for (size_t i = 0; i < TYPED; i++) {
        wish(&wishes[i], typed[i]);
    }
}

static void check_reasons(const bo_wish *wishes)
{
    static const char *const reasons[TYPED] = {"", "", "not-a-name", "not-priced", "repeated", "exists", "past"};

    for (size_t i = 0; i < TYPED; i++) {
        assert_string_equal(wishes[i].err.reason, reasons[i]);
        assert_int_equal(wishes[i].err.status == BO_OK, !*reasons[i]);
    }
    assert_int_equal(wishes[0].drop_date, NOON + 10 * DAY);
    assert_int_equal(wishes[0].reserve_at, NOON + 7 * DAY);
    assert_int_equal(wishes[0].price, 1000);
    assert_int_equal(wishes[1].drop_date, 0);
    assert_int_equal(wishes[1].reserve_at, 0);
}

static void many_names_are_checked_before_any_is_requested(void **state)
{
    world *w = *state;
    bo_wish wishes[TYPED];

    make_wishes(w, wishes);
    assert_int_equal(bo_order_create_many(w->db, 1, wishes, TYPED, "client:1", true, &w->err), BO_OK);
    check_reasons(wishes);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_domains"), 1);
    assert_int_equal(wishes[0].id, 0);
    assert_int_equal(bo_order_create_many(w->db, 1, wishes, TYPED, "client:1", false, &w->err), BO_OK);
    check_reasons(wishes);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_domains"), 3);
    world_expect(w, wishes[0].id, BO_REQUESTED);
    world_told(w, wishes[1].id, "requested");
    assert_int_equal(wishes[2].id, 0);
}

static void many_names_are_requested_together_or_not_at_all(void **state)
{
    world *w = *state;
    bo_wish wishes[2];

    world_client(w, 1, 0);
    wish(&wishes[0], "one.com");
    wish(&wishes[1], "two.com");
    world_exec(w, "CREATE TRIGGER refuse BEFORE INSERT ON backorder_domains FOR EACH ROW"
                  " IF NEW.domain = 'two' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'; END IF");
    assert_int_equal(bo_order_create_many(w->db, 1, wishes, 2, "client:1", false, &w->err), BO_ERR_DATABASE);
    world_exec(w, "DROP TRIGGER refuse");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_domains"), 0);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events"), 0);
}

static void too_many_names_are_refused(void **state)
{
    world *w = *state;
    bo_wish wishes[1];

    assert_int_equal(bo_order_create_many(w->db, 1, wishes, BO_WISHES_MAX + 1, "client:1", true, &w->err),
                     BO_ERR_SETTING);
}

static void what_came_to_nothing_is_requested_again_in_bulk(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");
    bo_wish one;

    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    world_run_clean(w);
    wish(&one, "example.com");
    assert_int_equal(bo_order_create_many(w->db, 1, &one, 1, "client:1", false, &w->err), BO_OK);
    assert_int_equal(one.id, id);
    world_told(w, id, "requested reserved submitting submitted failed requested-again");
}

static void the_clients_own_order_decides_who_gets_his_money(void **state)
{
    world *w = *state;
    int64_t first, second, third;
    int64_t order[2];

    world_client(w, 1, 1000);
    first = world_order(w, 1, "first", NOON + DAY);
    second = world_order(w, 1, "second", NOON + 2 * DAY);
    third = world_order(w, 1, "third", NOON + DAY + HOUR);
    order[0] = third;
    order[1] = second;
    assert_int_equal(bo_order_prefer(w->db, 1, order, 2, &w->err), BO_OK);
    world_run_clean(w);
    world_expect(w, third, BO_ACTIVE);
    world_expect(w, first, BO_REQUESTED);
    world_expect(w, second, BO_REQUESTED);
    fake_host_pay_in(&w->host, 1, 1000);
    world_run_clean(w);
    world_expect(w, second, BO_ACTIVE);
    world_expect(w, first, BO_REQUESTED);
    order[1] = second + 1000;
    assert_int_equal(bo_order_prefer(w->db, 1, order, 2, &w->err), BO_ERR_ORDER);
    assert_int_equal(world_row(w, second).preference, 2);
}

typedef struct {
    size_t count;
    char names[256];
    bo_forecast_row last;
} forecast_seen;

static void see(void *context, const bo_forecast_row *row)
{
    forecast_seen *seen = context;
    size_t len = strlen(seen->names);

    seen->count++;
    seen->last = *row;
    (void)snprintf(seen->names + len, sizeof seen->names - len, "%s%s%s", len ? " " : "", row->domain.label,
                   row->covered ? "+" : "-");
}

static void a_forecast_tells_what_is_needed_by_when(void **state)
{
    world *w = *state;
    forecast_seen seen = {0};
    bo_forecast forecast;
    int64_t id;

    world_client(w, 1, 2500);
    fake_host_client(&w->host, 1)->other_unpaid = 300;
    (void)world_order(w, 1, "late", NOON + 20 * DAY);
    (void)world_order(w, 1, "soon", NOON + 10 * DAY);
    (void)world_order(w, 1, "next", NOON + 11 * DAY);
    assert_int_equal(bo_order_create(w->db, 1, "unknown.com", 11, "client:1", &id, &w->err), BO_OK);
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_string_equal(seen.names, "soon+ next+ late- unknown-");
    assert_int_equal(forecast.available, 2200);
    assert_int_equal(forecast.needed, 3000);
    assert_int_equal(forecast.missing, 800);
    assert_int_equal(seen.last.reserve_at, 0);
    w->host.tax_percent = 10;
    seen = (forecast_seen){0};
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_int_equal(forecast.needed, 3300);
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 63, &forecast, see, &seen, &w->err), BO_ERR_ORDER);
}

static void a_forecast_holds_first_what_the_client_prefers(void **state)
{
    world *w = *state;
    forecast_seen seen = {0};
    bo_forecast forecast;
    int64_t later;

    world_client(w, 1, 1000);
    (void)world_order(w, 1, "sooner", NOON + DAY);
    later = world_order(w, 1, "later", NOON + 2 * DAY);
    assert_int_equal(bo_order_prefer(w->db, 1, &later, 1, &w->err), BO_OK);
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_string_equal(seen.names, "later+ sooner-");
    world_run_clean(w);
    world_expect(w, later, BO_ACTIVE);
}

static void keep_outlook(void *context, const bo_outlook *outlook)
{
    *(bo_outlook *)context = *outlook;
}

static void sum_days(void *context, const bo_outlook_day *day)
{
    ((bo_outlook *)context)->backorders += day->backorders;
}

static void nobody_is_to_pay_in_for_what_has_dropped(void **state)
{
    world *w = *state;
    forecast_seen seen = {0};
    bo_forecast forecast;
    bo_outlook outlook = {0};

    world_client(w, 1, 999);
    (void)world_order(w, 1, "past", NOON + 1);
    (void)world_order(w, 1, "soon", NOON + 9 * DAY);
    world_later(w, 1);
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_string_equal(seen.names, "past- soon-");
    assert_true(seen.last.counted);
    assert_int_equal(forecast.needed, 1000);
    assert_int_equal(forecast.missing, 1);
    world_exec(w, "UPDATE tblclients SET credit = 9.99 WHERE id = 1");
    assert_int_equal(bo_outlook_read(w->db, keep_outlook, sum_days, &outlook, &w->err), BO_OK);
    assert_int_equal(outlook.backorders, 2); /* one in all, and one of the days */
    assert_int_equal(outlook.needed, 1000);
    assert_int_equal(outlook.missing, 1);
    /* with the money there the next run holds it, and what comes after it goes without */
    fake_host_pay_in(&w->host, 1, 1);
    seen = (forecast_seen){0};
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_string_equal(seen.names, "past+ soon-");
    assert_int_equal(forecast.needed, 2000);
    assert_int_equal(forecast.missing, 1000);
}

static void a_window_longer_than_time_has_been_open_always(void **state)
{
    world *w = *state;
    forecast_seen seen = {0};
    bo_forecast forecast;

    world_exec(w, "INSERT INTO backorder_zones (zone, reserve_window) VALUES ('com', 4294967295)");
    world_client(w, 1, 1000);
    (void)world_order(w, 1, "example", NOON + 100 * DAY);
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_int_equal(seen.last.reserve_at, 1);
    assert_int_equal(forecast.needed, 1000);
}

static void count_days(void *context, const bo_outlook_day *day)
{
    /* the rest of the test's word about the days */
    ((bo_outlook *)context)->clients += 100 * day->backorders;
    assert_string_equal(day->day, day->backorders == 2 ? "2030-01-01" : "2030-01-08");
}

static void the_outlook_is_the_forecast_of_all(void **state)
{
    world *w = *state;
    bo_outlook outlook = {0};
    forecast_seen seen = {0};
    bo_forecast forecast;

    world_client(w, 1, 0);
    world_client(w, 2, 0);
    world_exec(w, "UPDATE tblclients SET credit = IF(id = 1, 15.00, 100.00)");
    (void)world_order(w, 1, "one", NOON + DAY);
    (void)world_order(w, 2, "two", NOON + DAY);
    (void)world_order(w, 1, "three", NOON + 10 * DAY);
    assert_int_equal(bo_outlook_read(w->db, keep_outlook, count_days, &outlook, &w->err), BO_OK);
    assert_int_equal(outlook.currency, 1);
    assert_int_equal(outlook.clients, 302);
    assert_int_equal(outlook.backorders, 3);
    assert_int_equal(outlook.needed, 3000);
    assert_int_equal(outlook.credit, 11500);
    assert_int_equal(outlook.missing, 500);
    /* who is in debt has to pay that in as well */
    world_exec(w, "UPDATE tblclients SET credit = -5.00 WHERE id = 1");
    fake_host_client(&w->host, 1)->credit = fake_host_client(&w->host, 1)->paid_in = -500;
    assert_int_equal(bo_forecast_of(w->db, &w->functions, 1, &forecast, see, &seen, &w->err), BO_OK);
    assert_int_equal(forecast.missing, 2500);
    assert_int_equal(bo_outlook_read(w->db, keep_outlook, count_days, &outlook, &w->err), BO_OK);
    assert_int_equal(outlook.missing, forecast.missing);
    fake_host_client(&w->host, 1)->credit = fake_host_client(&w->host, 1)->paid_in = 0;
}

/* WHMCS has moved the credit already. */
static void merge(world *w, int64_t from, int64_t to, bo_merge_report *report)
{
    bo_money credit = fake_host_client(&w->host, from)->credit, paid = fake_host_client(&w->host, from)->paid_in;

    fake_host_client(&w->host, from)->credit = fake_host_client(&w->host, from)->paid_in = 0;
    fake_host_client(&w->host, to)->credit += credit;
    fake_host_client(&w->host, to)->paid_in += paid;
    assert_int_equal(bo_order_merge(w->db, &w->functions, from, to, "hook", report, &w->err), BO_OK);
    world_check(w);
}

static void a_merge_of_clients_moves_backorders_with_their_money(void **state)
{
    world *w = *state;
    bo_merge_report report;
    int64_t id;

    world_client(w, 1, 1000);
    world_client(w, 2, 0);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    merge(w, 1, 2, &report);
    assert_int_equal(report.moved, 1);
    assert_int_equal(report.left, 0);
    assert_int_equal(world_row(w, id).client, 2);
    assert_int_equal(world_row(w, id).held, 1000);
    world_told(w, id, "requested reserved client-merged");
    assert_int_equal(bo_order_delete(w->db, id, 2, "client:2", &w->functions, NULL, &w->err), BO_OK);
    assert_int_equal(world_credit(w, 2), 1000);
}

static void a_merge_during_a_run_is_done_by_the_next(void **state)
{
    world *w = *state;
    bo_merge_report report;
    int64_t id;

    world_client(w, 1, 1000);
    world_client(w, 2, 0);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    /* what a hook leaves that waited in vain */
    world_exec(w, "INSERT INTO backorder_merges (from_id, to_id, actor) VALUES (1, 2, 'admin:1')");
    fake_host_client(&w->host, 2)->paid_in = fake_host_client(&w->host, 1)->paid_in;
    fake_host_client(&w->host, 1)->paid_in = 0;
    world_run_clean(w);
    assert_int_equal(world_row(w, id).client, 2);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_merges"), 0);
    assert_int_equal(bo_order_merge(w->db, &w->functions, 2, 62, "hook", &report, &w->err), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "no-client");
    assert_int_equal(world_row(w, id).client, 2);
}

/* The client is gone from WHMCS, whose credit and log the other one has now. */
static void forget(world *w, int64_t from, int64_t to)
{
    char sql[64];

    (void)snprintf(sql, sizeof sql, "DELETE FROM tblclients WHERE id = %d", (int)from);
    world_exec(w, sql);
    fake_host_client(&w->host, to)->credit += fake_host_client(&w->host, from)->credit;
    fake_host_client(&w->host, from)->credit = 0;
    fake_host_client(&w->host, from)->gone = true;
}

/* What he paid in counts with the other one once his backorders are his. */
static void inherit(world *w, int64_t from, int64_t to)
{
    fake_host_client(&w->host, to)->paid_in += fake_host_client(&w->host, from)->paid_in;
    fake_host_client(&w->host, from)->paid_in = 0;
}

static void merges_that_follow_one_another_lead_to_the_last_client(void **state)
{
    world *w = *state;
    bo_merge_report report;
    int64_t id;

    world_client(w, 1, 0);
    world_client(w, 2, 0);
    world_client(w, 3, 1000);
    id = world_order(w, 3, "example", NOON + DAY);
    world_run_clean(w);
    /* what a hook leaves that waited in vain */
    forget(w, 3, 2);
    world_exec(w, "INSERT INTO backorder_merges (from_id, to_id, actor) VALUES (3, 2, 'admin:1')");
    forget(w, 2, 1);
    inherit(w, 3, 1);
    assert_int_equal(bo_order_merge(w->db, &w->functions, 2, 1, "hook", &report, &w->err), BO_OK);
    assert_int_equal(world_row(w, id).client, 1);
    assert_int_equal(world_row(w, id).held, 1000);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_merges"), 0);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
}

static void a_hold_in_doubt_during_a_merge_is_asked_of_the_other_client(void **state)
{
    world *w = *state;
    bo_merge_report report;
    int64_t his, mine;

    world_client(w, 1, 1000);
    world_client(w, 2, 0);
    his = world_order(w, 1, "example", NOON + DAY);
    mine = world_order(w, 2, "example", NOON + DAY);
    w->host.fault = "change_credit";
    w->host.fault_after = true;
    world_run(w);
    forget(w, 1, 2);
    assert_int_equal(bo_order_merge(w->db, &w->functions, 1, 2, "hook", &report, &w->err), BO_OK);
    world_run(w);
    world_expect(w, his, BO_ACTIVE);
    inherit(w, 1, 2);
    world_run_clean(w);
    world_expect(w, mine, BO_NONE);
    world_expect(w, his, BO_ACTIVE);
    assert_int_equal(world_row(w, his).client, 2);
    assert_int_equal(world_row(w, his).held, 1000);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_merges"), 0);
}

static void of_two_backorders_of_one_name_the_further_one_stays(void **state)
{
    world *w = *state;
    bo_merge_report report;
    int64_t mine, his;

    world_client(w, 1, 1000);
    world_client(w, 2, 0);
    mine = world_order(w, 1, "example", NOON + DAY);
    his = world_order(w, 2, "example", NOON + DAY);
    world_run_clean(w);
    world_expect(w, mine, BO_ACTIVE);
    merge(w, 1, 2, &report);
    assert_int_equal(world_row(w, mine).client, 2);
    world_told(w, his, "requested short-of-funds deleted");
    world_expect(w, his, BO_NONE);

    /* and the other way round, with money to give back */
    mine = world_order(w, 1, "second", NOON + DAY);
    fake_host_pay_in(&w->host, 1, 1000);
    world_run_clean(w);
    his = world_order(w, 2, "second", NOON + DAY);
    fake_host_pay_in(&w->host, 2, 1000);
    world_run_clean(w);
    world_expect(w, his, BO_ACTIVE);
    merge(w, 1, 2, &report);
    world_expect(w, mine, BO_NONE);
    assert_int_equal(world_row(w, his).held, 1000);
    assert_int_equal(world_credit(w, 2), 1000);
}

static void a_merge_leaves_what_has_two_applications(void **state)
{
    world *w = *state;
    bo_merge_report report;
    int64_t mine = world_submitted(w, "example");

    world_client(w, 2, 1000);
    (void)world_order(w, 2, "example", w->now + HOUR);
    world_run_clean(w);
    assert_int_equal(bo_order_merge(w->db, &w->functions, 1, 2, "hook", &report, &w->err), BO_OK);
    assert_int_equal(report.left, 1);
    assert_string_equal(report.names, "example.com");
    assert_int_equal(world_row(w, mine).client, 1);
}

static void a_client_who_is_deleted_gets_his_money_and_no_domain(void **state)
{
    world *w = *state;
    bo_close_report report;
    int64_t held, asked, sent;

    sent = world_submitted(w, "sent");
    fake_host_pay_in(&w->host, 1, 1000);
    held = world_order(w, 1, "held", NOON + DAY);
    world_run_clean(w);
    asked = world_order(w, 1, "asked", NOON + 9 * DAY);
    world_expect(w, held, BO_ACTIVE);
    assert_int_equal(bo_order_close_client(w->db, w->registrar, &w->functions, 1, &report, &w->err), BO_OK);
    bo_buf_free(&report.batch.errors);
    assert_int_equal(report.deleted, 3);
    assert_int_equal(report.left, 0);
    assert_int_equal(world_credit(w, 1), 2000);
    assert_int_equal(fake_registrar_count(&w->books, "sent.com"), 0);
    world_told(w, sent, "requested reserved submitting submitted client-deleted deleted");
    world_told(w, asked, "requested deleted");
}

static void what_the_registrar_does_not_let_go_stays(void **state)
{
    world *w = *state;
    bo_close_report report;
    int64_t sent = world_submitted(w, "sent");

    w->books.down = true;
    assert_int_equal(bo_order_close_client(w->db, w->registrar, &w->functions, 1, &report, &w->err), BO_OK);
    assert_int_equal(report.left, 1);
    assert_non_null(strstr(report.batch.errors.data, "sent.com"));
    bo_buf_free(&report.batch.errors);
    world_expect(w, sent, BO_PROCESSING);
}

static void an_application_that_came_to_nothing_goes_with_its_backorder(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    world_run_clean(w);
    assert_int_equal(bo_order_delete(w->db, id, 1, "client:1", &w->functions, w->registrar, &w->err), BO_OK);
    assert_int_equal(fake_registrar_count(&w->books, "example.com"), 0);
    assert_int_equal(
        world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'deleted'"
                        " AND detail LIKE 'example.com. Client 1. Application % is deleted at the registrar.'"),
        1);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(many_names_are_checked_before_any_is_requested),
        TEST(many_names_are_requested_together_or_not_at_all),
        TEST(too_many_names_are_refused),
        TEST(what_came_to_nothing_is_requested_again_in_bulk),
        TEST(the_clients_own_order_decides_who_gets_his_money),
        TEST(a_forecast_tells_what_is_needed_by_when),
        TEST(a_forecast_holds_first_what_the_client_prefers),
        TEST(nobody_is_to_pay_in_for_what_has_dropped),
        TEST(a_window_longer_than_time_has_been_open_always),
        TEST(the_outlook_is_the_forecast_of_all),
        TEST(a_merge_of_clients_moves_backorders_with_their_money),
        TEST(a_merge_during_a_run_is_done_by_the_next),
        TEST(merges_that_follow_one_another_lead_to_the_last_client),
        TEST(a_hold_in_doubt_during_a_merge_is_asked_of_the_other_client),
        TEST(of_two_backorders_of_one_name_the_further_one_stays),
        TEST(a_merge_leaves_what_has_two_applications),
        TEST(a_client_who_is_deleted_gets_his_money_and_no_domain),
        TEST(what_the_registrar_does_not_let_go_stays),
        TEST(an_application_that_came_to_nothing_goes_with_its_backorder),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
