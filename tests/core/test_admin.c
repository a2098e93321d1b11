#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

/* What an admin does with a backorder, and what becomes of those of clients he deletes. */

static bo_status activate(world *w, int64_t id)
{
    w->err = (bo_err){0};
    return bo_order_activate(w->db, id, "admin:1", &w->functions, &w->err);
}

static bo_status cancel(world *w, int64_t id)
{
    w->err = (bo_err){0};
    return bo_order_cancel(w->db, id, "admin:1", &w->functions, w->registrar, &w->err);
}

static void refused(world *w, bo_status status, const char *reason)
{
    assert_int_equal(status, BO_ERR_ORDER);
    assert_string_equal(w->err.reason, reason);
    assert_true(strlen(w->err.message) > 10);
}

static void an_admin_holds_the_money_before_the_window_opens(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1500);
    id = world_order(w, 1, "example", NOON + 20 * DAY);
    assert_int_equal(activate(w, id), BO_OK);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(world_credit(w, 1), 500);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_told(w, id, "requested reserved");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'reserved'"
                                     " AND actor = 'admin:1'"),
                     1);
    world_set_time(w, NOON + 20 * DAY - HOUR);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
}

static void an_early_hold_outlives_a_later_drop_but_not_a_renewal(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 20 * DAY);
    assert_int_equal(activate(w, id), BO_OK);
    world_list(w, "example", "com", NOON + 30 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_list(w, "other", "com", NOON + 30 * DAY);
    world_unlist(w, "example", "com");
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_credit(w, 1), 1000);
    assert_int_equal(world_number(w, "SELECT early FROM backorder_domains"), 0);
}

static void what_cannot_be_activated_says_why(void **state)
{
    world *w = *state;
    int64_t poor, unknown = 0, sent;

    world_client(w, 2, 999);
    poor = world_order(w, 2, "poor", NOON + 20 * DAY);
    refused(w, activate(w, poor), "short-of-funds");
    assert_non_null(strstr(w->err.message, "10.00"));
    assert_non_null(strstr(w->err.message, "9.99"));
    assert_int_equal(bo_order_create(w->db, 2, "unknown.com", 11, "client:2", &unknown, &w->err), BO_OK);
    refused(w, activate(w, unknown), "no-drop");
    refused(w, activate(w, 4711), "not-found");
    sent = world_submitted(w, "sent");
    refused(w, activate(w, sent), "too-late");
    assert_int_equal(world_credit(w, 2), 999);
    world_told(w, poor, "requested");
}

static void an_activation_that_someone_was_quicker_than_gives_the_money_back(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 20 * DAY);
    w->host.theft = 1;
    refused(w, activate(w, id), "short-of-funds");
    assert_non_null(strstr(w->err.message, "has 9.99 "));
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_row(w, id).held, 0);
    assert_int_equal(world_credit(w, 1), 999);
}

static void an_activation_that_broke_off_is_adopted_as_one(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 20 * DAY);
    w->host.fault = "change_credit";
    w->host.fault_after = true;
    assert_int_equal(activate(w, id), BO_ERR_HOST);
    refused(w, activate(w, id), "busy");
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(world_credit(w, 1), 0);
    world_told(w, id, "requested reserved");
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
}

static void an_admin_cancels_what_waits_and_the_money_goes_back(void **state)
{
    world *w = *state;
    int64_t active, requested, again = 0;

    world_client(w, 1, 1000);
    active = world_order(w, 1, "active", NOON + DAY);
    world_run_clean(w);
    requested = world_order(w, 1, "requested", NOON + 9 * DAY);
    assert_int_equal(cancel(w, active), BO_OK);
    assert_int_equal(cancel(w, requested), BO_OK);
    world_expect(w, active, BO_CANCELLED);
    world_expect(w, requested, BO_CANCELLED);
    assert_int_equal(world_credit(w, 1), 1000);
    world_told(w, active, "requested reserved withdrawn");
    world_run_clean(w);
    world_expect(w, active, BO_CANCELLED);
    refused(w, cancel(w, active), "too-late");
    refused(w, cancel(w, 4711), "not-found");
    assert_int_equal(bo_order_create(w->db, 1, "active.com", 10, "client:1", &again, &w->err), BO_OK);
    assert_int_equal(again, active);
}

static void what_is_with_the_registrar_is_cancelled_only_if_he_lets_it_go(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    w->books.down = true;
    refused(w, cancel(w, id), "too-late");
    assert_non_null(strstr(w->err.message, "example.com"));
    world_expect(w, id, BO_PROCESSING);
    assert_int_equal(world_credit(w, 1), 0);
    w->books.down = false;
    assert_int_equal(cancel(w, id), BO_OK);
    world_expect(w, id, BO_CANCELLED);
    assert_int_equal(fake_registrar_count(&w->books, "example.com"), 0);
    assert_int_equal(world_credit(w, 1), 1000);
    world_run_clean(w);
}

static void a_cancellation_that_broke_off_gives_the_money_back_in_the_next_run(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    w->host.fault = "change_credit";
    assert_int_equal(cancel(w, id), BO_OK);
    world_expect(w, id, BO_CANCELLED);
    assert_int_equal(world_credit(w, 1), 0);
    world_run_clean(w);
    assert_int_equal(world_credit(w, 1), 1000);
}

/* His credit, invoices and domains go with him. */
static void delete_client(world *w, int64_t id)
{
    char sql[64];

    (void)snprintf(sql, sizeof sql, "DELETE FROM tblclients WHERE id = %d", (int)id);
    world_exec(w, sql);
    *fake_host_client(&w->host, id) = (fake_client){.id = id, .gone = true};
    w->host.invoice_count = w->host.domain_count = 0;
}

static void the_registrar_is_asked_again_to_let_go_of_what_nobody_pays_for(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    delete_client(w, 1);
    w->books.down = true;
    world_run(w);
    assert_non_null(strstr(w->report.errors.data, "client 1 was deleted"));
    world_expect(w, id, BO_PROCESSING);
    w->books.down = false;
    world_run(w);
    world_expect(w, id, BO_CANCELLED);
    assert_int_equal(world_row(w, id).held, 0);
    assert_non_null(strstr(w->report.errors.data, "10.00 held for it lapsed"));
    assert_int_equal(fake_registrar_count(&w->books, "example.com"), 0);
    world_run_clean(w);
}

static void a_catch_for_a_client_who_is_gone_makes_no_invoice(void **state)
{
    static const char *const words[] = {"SUCCESSFUL", "AUCTION-WON"};
    world *w = *state;
    int64_t ids[2];

    ids[0] = world_submitted(w, "one");
    fake_host_pay_in(&w->host, 1, 1000);
    ids[1] = world_order(w, 1, "two", w->now + HOUR);
    world_run_clean(w);
    delete_client(w, 1);
    for (size_t i = 0; i < 2; i++) {
        (void)fake_registrar_set(&w->books, i ? "two.com" : "one.com", words[i]);
    }
    world_run(w);
    for (size_t i = 0; i < 2; i++) {
        world_expect(w, ids[i], BO_CANCELLED);
    }
    assert_int_equal(w->host.invoice_count, 0);
    assert_int_equal(w->host.domain_count, 0);
    assert_non_null(strstr(w->report.errors.data, "Client 1 was deleted"));
    world_run(w);
    world_run_clean(w);
}

/* Whatever was in doubt when he was deleted comes to its end, and no run fails because of it. */
static void what_was_in_doubt_when_its_client_was_deleted_ends(void **state)
{
    static const char *const deeds[] = {"change_credit", "create_invoice", "change_credit", "deliver_domain", "mail"};
    world *w = *state;

    for (size_t i = 0; i < sizeof deeds / sizeof *deeds; i++) {
        char name[16], full[24];
        int64_t id;
        bool mail = strcmp(deeds[i], "mail") == 0;

        world_client(w, (int64_t)i + 1, mail ? 0 : 1000);
        (void)snprintf(name, sizeof name, "name%zu", i);
        (void)snprintf(full, sizeof full, "%s.com", name);
        id = world_order(w, (int64_t)i + 1, name, w->now + HOUR);
        if (i > 0 && !mail) {
            world_run_clean(w);
            (void)fake_registrar_set(&w->books, full, "SUCCESSFUL");
        }
        w->host.fault = deeds[i];
        w->host.fault_after = true;
        world_run(w);
        delete_client(w, (int64_t)i + 1);
        world_run(w);
        world_run(w);
        world_expect(w, id, BO_CANCELLED);
        assert_int_equal(world_row(w, id).held, 0);
        assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_effects WHERE state = 'intended'"), 0);
        world_run_clean(w);
    }
}

static void money_that_is_still_to_be_given_back_is_not_held_twice(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example"), again = 0;

    fake_host_pay_in(&w->host, 1, 2000);
    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    w->host.fault = "change_credit";
    world_run(w);
    world_exec(w, "UPDATE backorder_effects SET state = 'void' WHERE state = 'intended'");
    world_expect(w, id, BO_FAILED);
    assert_int_equal(world_row(w, id).held, 1000);
    assert_int_equal(bo_order_create(w->db, 1, "example.com", 11, "client:1", &again, &w->err), BO_OK);
    refused(w, activate(w, id), "busy");
    assert_int_equal(world_credit(w, 1), 2000);
    w->books.down = true;
    world_run(w);
    assert_int_equal(world_credit(w, 1) + world_row(w, id).held, 3000);
}

static void asking_again_waits_for_what_is_under_way(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example"), again = 0, other;
    fake_invoice *invoice;

    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->host.theft = 0;
    w->host.fault = "pay_invoice";
    world_run(w);
    invoice = fake_host_invoice(&w->host, world_row(w, id).invoice);
    (void)snprintf(invoice->status, sizeof invoice->status, "Cancelled");
    world_run(w);
    world_expect(w, id, BO_CANCELLED);
    (void)snprintf(invoice->status, sizeof invoice->status, "Paid");
    w->host.fault = "deliver_domain";
    w->host.fault_after = true;
    world_run(w);
    w->err = (bo_err){0};
    refused(w, bo_order_create(w->db, 1, "example.com", 11, "client:1", &again, &w->err), "busy");
    /* and where a row cannot become what it should, the others go on */
    world_exec(w, "UPDATE backorder_domains SET status = 'REQUESTED', invoice = NULL");
    world_exec(w,
               "INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)"
               " SELECT id, updateddate, 'CANCELLED', 'REQUESTED', 'requested-again', 'test' FROM backorder_domains");
    world_client(w, 2, 1000);
    other = world_order(w, 2, "other", w->now + HOUR);
    world_run(w);
    world_expect(w, other, BO_PROCESSING);
    assert_non_null(strstr(w->report.errors.data, "example.com: A backorder that is REQUESTED cannot become"));
}

static void a_former_invoice_that_is_paid_is_told(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example"), again = 0, number;
    fake_invoice *invoice;
    bo_batch_report report;

    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->host.fault = "invoice";
    world_run(w);
    number = world_row(w, id).invoice;
    invoice = fake_host_invoice(&w->host, number);
    (void)snprintf(invoice->status, sizeof invoice->status, "Cancelled");
    world_run_clean(w);
    assert_int_equal(bo_order_create(w->db, 1, "example.com", 11, "client:1", &again, &w->err), BO_OK);
    (void)snprintf(invoice->status, sizeof invoice->status, "Paid");
    assert_int_equal(bo_batch_settle_invoice(w->db, w->registrar, &w->functions, number, &report, &w->err), BO_OK);
    assert_non_null(strstr(report.errors.data, "deliver it by hand, or refund it"));
    bo_buf_free(&report.errors);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)
/* Invariant 4 is not asked of a client who is gone. */
#define TEST_OF_NOBODY(name) cmocka_unit_test_setup_teardown(name, world_begin, world_leave)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_admin_holds_the_money_before_the_window_opens),
        TEST(an_early_hold_outlives_a_later_drop_but_not_a_renewal),
        TEST(what_cannot_be_activated_says_why),
        TEST(an_activation_that_someone_was_quicker_than_gives_the_money_back),
        TEST(an_activation_that_broke_off_is_adopted_as_one),
        TEST(an_admin_cancels_what_waits_and_the_money_goes_back),
        TEST(what_is_with_the_registrar_is_cancelled_only_if_he_lets_it_go),
        TEST(a_cancellation_that_broke_off_gives_the_money_back_in_the_next_run),
        TEST_OF_NOBODY(the_registrar_is_asked_again_to_let_go_of_what_nobody_pays_for),
        TEST_OF_NOBODY(a_catch_for_a_client_who_is_gone_makes_no_invoice),
        TEST_OF_NOBODY(what_was_in_doubt_when_its_client_was_deleted_ends),
        TEST(money_that_is_still_to_be_given_back_is_not_held_twice),
        TEST_OF_NOBODY(asking_again_waits_for_what_is_under_way),
        TEST_OF_NOBODY(a_former_invoice_that_is_paid_is_told),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
