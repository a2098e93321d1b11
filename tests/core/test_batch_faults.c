#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "db.h"
#include "world.h"

#include <stdio.h>
#include <string.h>

/* How a life ends, by what the registrar says of the application. */
static const struct {
    const char *said;
    bo_state end;
    bo_money credit; /* of 15.00 */
    size_t invoices, domains;
} ends[] = {
    {"SUCCESSFUL", BO_SUCCESSFUL, 500, 1, 1},
    {"FAILED", BO_FAILED, 1500, 0, 0},
    {"AUCTION-WON", BO_AUCTION_WON, 1500, 0, 1},
    {"AUCTION-LOST", BO_AUCTION_LOST, 1500, 0, 0},
};
#define ENDS (sizeof ends / sizeof *ends)

static const char *const deeds[] = {"change_credit", "create_invoice", "pay_invoice", "deliver_domain"};
static const char *const questions[] = {"credit",       "unpaid",  "contact",    "find_credit",
                                        "find_invoice", "invoice", "find_domain"};

/* Runs, five minutes apart, whatever each comes to; reconnects where the session was lost. */
static void runs(world *w, int count)
{
    for (int i = 0; i < count; i++) {
        bo_buf_free(&w->report.errors);
        if (bo_batch_run(w->db, w->registrar, &w->functions, &w->report, &w->err) != BO_OK) {
            assert_int_equal(w->err.status, BO_ERR_DATABASE);
            world_reconnect(w);
        }
        world_check(w);
        world_later(w, 300);
    }
}

/* A whole life with whatever faults were set, and that nothing of them is left in the end. */
static void live(world *w, size_t end, const char *label)
{
    char name[64];
    int64_t id;

    (void)snprintf(name, sizeof name, "%s.com", label);
    id = world_order(w, 1, label, w->now + HOUR);
    runs(w, 5);
    world_expect(w, id, BO_PROCESSING);
    assert_int_equal(fake_registrar_count(&w->books, name), 1);
    if (end >= 2) {
        (void)fake_registrar_set(&w->books, name, "AUCTION-PENDING");
        runs(w, 1);
    }
    (void)fake_registrar_set(&w->books, name, ends[end].said);
    runs(w, 5);
    world_expect(w, id, ends[end].end);
    assert_int_equal(world_row(w, id).held, 0);
    assert_int_equal(fake_host_client(&w->host, 1)->credit, ends[end].credit);
    assert_int_equal(w->host.invoice_count, ends[end].invoices);
    assert_int_equal(w->host.domain_count, ends[end].domains);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_effects WHERE state = 'intended'"), 0);
    /* what happened is known to have happened, once */
    assert_int_equal(
        world_number(w, "SELECT COUNT(*) FROM backorder_effects WHERE state = 'done' AND kind = 'payment'"),
        ends[end].invoices);
    assert_int_equal(
        world_number(w, "SELECT COUNT(*) FROM backorder_effects WHERE state = 'done' AND kind = 'delivery'"),
        ends[end].domains);
    assert_int_equal(w->report.error_count, 0);
}

/* Begins anew within one test. */
static void anew(world *w)
{
    void *state = w;

    assert_int_equal(world_end(&state), 0);
    assert_int_equal(world_begin(&state), 0);
    world_client(w, 1, 1500);
}

/* Lives through the fault at every call of the function there is; returns at how many it struck. */
static unsigned strike_each(world *w, size_t end, const char *function, bool after, const char *then,
                            void (*strike)(void *context))
{
    unsigned struck = 0;

    for (int call = 0; call < 50; call++) {
        anew(w);
        w->host.fault = function;
        w->host.fault_calls = call;
        w->host.fault_after = after;
        w->host.then = then;
        w->host.strike = strike;
        w->host.strike_context = w;
        live(w, end, "example");
        if (w->host.fault && strcmp(w->host.fault, function) == 0 && w->host.fault_calls >= 0 && w->host.then == then) {
            return struck;
        }
        struck++;
    }
    fail_msg("%s never stops being called", function);
    return 0;
}

static void every_deed_may_fail_before_and_after(void **state)
{
    world *w = *state;

    for (size_t end = 0; end < ENDS; end++) {
        unsigned struck = 0;
        for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
            struck += strike_each(w, end, deeds[i], false, NULL, NULL);
            struck += strike_each(w, end, deeds[i], true, NULL, NULL);
        }
        assert_true(struck >= 4); /* hold and release, twice */
    }
}

static void every_question_may_fail(void **state)
{
    world *w = *state;

    for (size_t end = 0; end < ENDS; end++) {
        for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
            (void)strike_each(w, end, questions[i], false, NULL, NULL);
        }
    }
}

static void asking_after_a_crash_may_fail_too(void **state)
{
    static const char *const follow[] = {"find_credit", "find_invoice", "invoice", "find_domain", "credit"};
    world *w = *state;

    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
        for (size_t n = 0; n < sizeof follow / sizeof *follow; n++) {
            (void)strike_each(w, 0, deeds[i], true, follow[n], NULL);
        }
    }
}

/* As if the process had died: nothing it does afterwards reaches the database. */
static void kill_session(void *context)
{
    world *w = context;
    bo_db *other = test_db_open_again();
    bo_db_rows *rows;
    const bo_db_value *columns;
    char sql[64];

    assert_int_equal(bo_db_query(w->db, &rows, "SELECT CONNECTION_ID()", NULL, 0, &w->err), BO_OK);
    assert_int_equal(bo_db_next(rows, &columns, &w->err), BO_OK);
    (void)snprintf(sql, sizeof sql, "KILL %lld", (long long)bo_db_as_int(&columns[0]));
    bo_db_rows_free(rows);
    test_db_run(other, sql);
    bo_db_close(other);
}

static void the_session_may_be_lost_at_every_deed(void **state)
{
    world *w = *state;

    for (size_t end = 0; end < ENDS; end++) {
        unsigned struck = 0;
        for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
            struck += strike_each(w, end, deeds[i], true, NULL, kill_session);
        }
        assert_true(struck >= 2);
    }
}

static void an_answer_lost_before_or_after_makes_one_application(void **state)
{
    world *w = *state;

    for (int after = 0; after < 2; after++) {
        for (size_t end = 0; end < ENDS; end++) {
            anew(w);
            w->books.cut_before = !after;
            w->books.cut_after = after;
            live(w, end, "example");
            assert_int_equal(w->books.adds, after ? 1 : 2);
        }
    }
}

static void an_application_of_others_is_not_adopted(void **state)
{
    world *w = *state;

    anew(w);
    /* made by hand at the registrar, long ago */
    fake_registrar_add(&w->books, "example.com", "FAILED")->created = NOON - 30 * DAY;
    fake_registrar_add(&w->books, "example.org", "SUCCESSFUL");
    w->books.cut_before = true;
    (void)world_order(w, 1, "example", NOON + HOUR);
    runs(w, 2);
    assert_int_equal(w->books.adds, 2);
    assert_int_equal(world_number(w, "SELECT reference FROM backorder_domains"), 10002);
}

static void an_application_of_an_earlier_life_is_not_adopted(void **state)
{
    world *w = *state;
    int64_t id, again;

    anew(w);
    id = world_order(w, 1, "example", NOON + HOUR);
    runs(w, 1);
    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    runs(w, 1);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(bo_order_create(w->db, 1, "example.com", 11, "client:1", &again, &w->err), BO_OK);
    w->books.cut_before = true;
    runs(w, 2);
    world_expect(w, id, BO_PROCESSING);
    assert_int_equal(fake_registrar_count(&w->books, "example.com"), 2);
    assert_int_equal(world_number(w, "SELECT reference FROM backorder_domains"), 10001);
}

static void of_two_clients_of_a_name_each_keeps_its_own(void **state)
{
    world *w = *state;
    int64_t one, two;
    char first[256], second[256];

    anew(w);
    world_client(w, 2, 1500);
    one = world_order(w, 1, "wanted", NOON + HOUR);
    two = world_order(w, 2, "wanted", NOON + HOUR);
    w->books.cut_after = true; /* one's: nobody knows whose it is if the other applied too */
    runs(w, 1);
    assert_int_equal(w->books.count, 1);
    runs(w, 2);
    assert_int_equal(w->books.count, 2);
    assert_string_equal(fake_registrar_find(&w->books, world_reference(w, one, first))->contact, "Client1");
    assert_string_equal(fake_registrar_find(&w->books, world_reference(w, two, second))->contact, "Client2");
}

static void a_registrar_that_is_slow_is_not_asked_for_a_second_application(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    w->books.cut_before = true;
    id = world_order(w, 1, "slow", NOON + HOUR);
    world_run(w);
    /* it will be at work on it for a while: the list does not have it yet */
    world_later(w, 119);
    world_run(w);
    assert_int_equal(fake_registrar_count(&w->books, "slow.com"), 0);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_effects WHERE state = 'intended'"), 1);
    /* there it is */
    (void)snprintf(fake_registrar_add(&w->books, "slow.com", "REQUESTED")->contact, 16, "Client1");
    world_later(w, 1);
    world_run_clean(w);
    assert_int_equal(fake_registrar_count(&w->books, "slow.com"), 1);
    world_told(w, id, "requested reserved submitting submitted");
}

/* The session is lost when the second one's money is back in the credit, before the invoice is paid with it. */
static void strike_second_payment(void *context)
{
    world *w = context;

    kill_session(w);
    w->host.strike = NULL;
    w->host.fault = "pay_invoice";
    w->host.then = "invoice";
}

/* Others take the first one's money as soon as it is back. */
static void strike_first_payment(void *context)
{
    world *w = context;

    fake_host_spend(&w->host, 1, 1000);
    w->host.fault = "change_credit";
    w->host.fault_after = true;
    w->host.fault_calls = 0;
    w->host.strike = strike_second_payment;
}

static void what_is_held_for_a_name_pays_that_name_whatever_breaks(void **state)
{
    world *w = *state;
    int64_t first, second;

    world_client(w, 1, 2000);
    first = world_order(w, 1, "first", NOON + HOUR);
    second = world_order(w, 1, "second", NOON + HOUR);
    world_run_clean(w);
    (void)fake_registrar_set(&w->books, "first.com", "SUCCESSFUL");
    (void)fake_registrar_set(&w->books, "second.com", "SUCCESSFUL");
    w->host.fault = "change_credit";
    w->host.fault_after = true;
    w->host.strike = strike_first_payment;
    w->host.strike_context = w;
    runs(w, 2);
    assert_null(w->host.fault);
    world_expect(w, first, BO_PENDING_PAYMENT);
    world_expect(w, second, BO_SUCCESSFUL);
    assert_int_equal(world_credit(w, 1), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_registrar_that_is_slow_is_not_asked_for_a_second_application),
        TEST(every_deed_may_fail_before_and_after),
        TEST(every_question_may_fail),
        TEST(asking_after_a_crash_may_fail_too),
        TEST(the_session_may_be_lost_at_every_deed),
        TEST(an_answer_lost_before_or_after_makes_one_application),
        TEST(an_application_of_others_is_not_adopted),
        TEST(an_application_of_an_earlier_life_is_not_adopted),
        TEST(of_two_clients_of_a_name_each_keeps_its_own),
        TEST(what_is_held_for_a_name_pays_that_name_whatever_breaks),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
