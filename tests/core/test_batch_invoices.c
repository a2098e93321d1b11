#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

/* Caught, but the invoice stays unpaid: someone spends the money between release and payment. */
static int64_t unpaid(world *w)
{
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->host.fault = "pay_invoice";
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_PENDING_PAYMENT);
    fake_host_spend(&w->host, 1, 1000);
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_PENDING_PAYMENT);
    world_run_clean(w);
    return id;
}

static void an_invoice_paid_late_delivers_the_domain(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w);
    fake_invoice *invoice = fake_host_invoice(&w->host, world_row(w, id).invoice);

    /* by card: the money never was credit */
    (void)snprintf(invoice->status, sizeof invoice->status, "Paid");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->host.domain_count, 1);
    assert_int_equal(w->host.invoice_count, 1);
    world_told(w, id, "requested reserved submitting submitted caught paid");
}

static void credit_that_comes_later_is_not_taken_by_itself(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w);

    fake_host_pay_in(&w->host, 1, 5000);
    world_run_clean(w);
    world_expect(w, id, BO_PENDING_PAYMENT);
    assert_int_equal(world_credit(w, 1), 5000);
}

static void an_invoice_that_is_cancelled_cancels_the_backorder(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w);

    (void)snprintf(fake_host_invoice(&w->host, world_row(w, id).invoice)->status, 32, "Cancelled");
    world_run_clean(w);
    world_expect(w, id, BO_CANCELLED);
    assert_int_equal(w->report.cancelled, 1);
    world_told(w, id, "requested reserved submitting submitted caught cancelled");
}

static void an_invoice_that_is_gone_cancels_the_backorder(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w);

    fake_host_delete_invoice(&w->host, world_row(w, id).invoice);
    world_run_clean(w);
    world_expect(w, id, BO_CANCELLED);
}

static void a_cancelled_invoice_gives_held_money_back(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->host.fault = "invoice";
    world_run(w);
    world_expect(w, id, BO_PENDING_PAYMENT);
    assert_int_equal(world_row(w, id).held, 1000);
    fake_host_delete_invoice(&w->host, world_row(w, id).invoice);
    world_run_clean(w);
    world_expect(w, id, BO_CANCELLED);
    assert_int_equal(world_credit(w, 1), 1000);
}

static void settle(world *w, int64_t invoice, bo_registrar *registrar)
{
    bo_buf_free(&w->report.errors);
    if (bo_batch_settle_invoice(w->db, registrar, &w->functions, invoice, &w->report, &w->err) != BO_OK) {
        fail_msg("%s", w->err.message);
    }
    world_check(w);
}

static void a_hook_settles_one_invoice_at_once(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    settle(w, invoice + 1, w->registrar);
    assert_true(w->report.ran);
    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Paid");
    settle(w, invoice, NULL);
    world_expect(w, id, BO_PENDING_PAYMENT);
    settle(w, invoice, w->registrar);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->report.delivered, 1);
    settle(w, invoice, w->registrar);
    assert_int_equal(w->report.delivered, 0);
    assert_int_equal(w->host.domain_count, 1);
}

static void a_hook_may_come_in_the_middle_of_a_run(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Paid");
    world_exec(w, "UPDATE backorder_lease SET expires_at = '2030-01-01 12:04:00' WHERE name = 'batch'");
    settle(w, invoice, w->registrar);
    assert_false(w->report.ran);
    world_expect(w, id, BO_PENDING_PAYMENT);
    world_later(w, HOUR);
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
}

static void what_an_older_version_caught_is_priced_today(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    /* as if the hold had never been */
    world_exec(w, "UPDATE backorder_domains SET price = NULL, currency_id = NULL, held = 0");
    fake_host_client(&w->host, 1)->credit = 1000;
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->host.invoices[0].total, 1000);
    assert_int_equal(world_credit(w, 1), 0);
}

static void a_domain_without_dates_waits(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->books.without_expiry = true;
    world_run(w);
    world_expect(w, id, BO_PENDING_PAYMENT);
    assert_int_equal(w->report.error_count, 1);
    assert_string_equal(w->host.invoices[0].status, "Paid");
    w->books.without_expiry = false;
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
}

/* Its line moves to another invoice, as when an admin splits or merges invoices. */
static int64_t move_line(world *w, int64_t invoice)
{
    fake_invoice *from = fake_host_invoice(&w->host, invoice);
    fake_invoice *to = &w->host.invoices[w->host.invoice_count++];

    *to = *from;
    to->id = 9000;
    from->token[0] = from->line[0] = '\0';
    return to->id;
}

static void a_line_that_was_split_off_is_followed(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), old = world_row(w, id).invoice, invoice = move_line(w, old);

    /* that the other invoice is paid means nothing */
    (void)snprintf(fake_host_invoice(&w->host, old)->status, 32, "Paid");
    settle(w, old, w->registrar);
    world_expect(w, id, BO_PENDING_PAYMENT);
    assert_int_equal(world_row(w, id).invoice, invoice);
    world_told(w, id, "requested reserved submitting submitted caught invoice-moved");
    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Paid");
    settle(w, invoice, w->registrar);
    world_expect(w, id, BO_SUCCESSFUL);
}

static void a_line_in_other_words_is_still_ours(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w);
    fake_invoice *invoice = fake_host_invoice(&w->host, world_row(w, id).invoice);

    invoice->token[0] = '\0';
    (void)snprintf(invoice->line, sizeof invoice->line, "Backorder example.com (thanks!)");
    world_run_clean(w);
    world_expect(w, id, BO_PENDING_PAYMENT);
    (void)snprintf(invoice->status, sizeof invoice->status, "Paid");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
}

static void a_line_that_is_gone_cancels_the_backorder(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w);
    fake_invoice *invoice = fake_host_invoice(&w->host, world_row(w, id).invoice);

    invoice->token[0] = '\0';
    (void)snprintf(invoice->line, sizeof invoice->line, "Something else");
    world_run_clean(w);
    world_expect(w, id, BO_CANCELLED);
}

static void a_cancelled_invoice_that_is_paid_late_delivers_after_all(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Cancelled");
    settle(w, invoice, w->registrar);
    world_expect(w, id, BO_CANCELLED);
    world_run_clean(w);
    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Paid");
    world_later(w, 20 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->host.domain_count, 1);
    world_told(w, id, "requested reserved submitting submitted caught cancelled paid-late");
}

static void a_refund_after_the_delivery_is_told_once(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Paid");
    settle(w, invoice, w->registrar);
    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Refunded");
    settle(w, invoice, w->registrar);
    settle(w, invoice, w->registrar);
    world_expect(w, id, BO_SUCCESSFUL);
    world_told(w, id, "requested reserved submitting submitted caught paid refunded");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'refunded'"
                                     " AND detail LIKE 'Invoice %'"),
                     1);
}

static void an_invoice_cancelled_after_the_delivery_is_told_once(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Paid");
    settle(w, invoice, w->registrar);
    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Cancelled");
    settle(w, invoice, w->registrar);
    settle(w, invoice, w->registrar);
    world_expect(w, id, BO_SUCCESSFUL);
    world_told(w, id, "requested reserved submitting submitted caught paid invoice-cancelled");
}

static void an_earlier_domain_of_the_name_is_not_taken_for_the_caught_one(void **state)
{
    world *w = *state;
    fake_domain *old = &w->host.domains[w->host.domain_count++];
    int64_t id;

    *old = (fake_domain){.id = 800, .client = 1, .registered = "2020-01-01", .expires = "2030-01-20"};
    (void)snprintf(old->name, sizeof old->name, "example.com");
    id = world_submitted(w, "example");
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->host.fault = "deliver_domain";
    world_run(w);
    world_expect(w, id, BO_PENDING_PAYMENT);
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_true(world_row(w, id).whmcs_domain > FAKE_OLD_DOMAINS);
}

/* As WHMCS's own table has it, which the batch reads. */
static void store_invoice(world *w, int64_t invoice, const char *status)
{
    char sql[128];

    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "%s", status);
    (void)snprintf(sql, sizeof sql, "REPLACE INTO tblinvoices (id, status) VALUES (%lld, '%s')", (long long)invoice,
                   status);
    world_exec(w, sql);
}

static void a_refund_whose_hook_met_a_run_is_told_by_the_next_one(void **state)
{
    static const char *const words[] = {"Refunded", "Cancelled"};
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    store_invoice(w, invoice, "Paid");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    world_later(w, 29 * DAY);
    world_run_clean(w);
    for (size_t i = 0; i < 2; i++) {
        store_invoice(w, invoice, words[i]);
        world_run_clean(w);
        world_run_clean(w);
        world_told(w, id, "requested reserved submitting submitted caught paid refunded");
    }
}

static void a_refund_long_after_the_delivery_is_left_to_the_hook(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    store_invoice(w, invoice, "Paid");
    world_run_clean(w);
    world_later(w, 30 * DAY + 1);
    store_invoice(w, invoice, "Cancelled");
    world_run_clean(w);
    world_told(w, id, "requested reserved submitting submitted caught paid");
    settle(w, invoice, w->registrar);
    world_told(w, id, "requested reserved submitting submitted caught paid invoice-cancelled");
}

static void a_refund_before_it_cancels_the_backorder(void **state)
{
    world *w = *state;
    int64_t id = unpaid(w), invoice = world_row(w, id).invoice;

    (void)snprintf(fake_host_invoice(&w->host, invoice)->status, 32, "Refunded");
    world_run_clean(w);
    world_expect(w, id, BO_CANCELLED);
}

static void taxes_are_held_with_the_price(void **state)
{
    world *w = *state;
    int64_t id;

    w->host.tax_percent = 19;
    world_client(w, 1, 1189);
    id = world_order(w, 1, "example", NOON + HOUR);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    fake_host_pay_in(&w->host, 1, 1);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
    assert_int_equal(world_row(w, id).held, 1190);
    assert_int_equal(world_row(w, id).price, 1000);
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->host.invoices[0].total, 1190);
    assert_string_equal(w->host.invoices[0].status, "Paid");
    assert_int_equal(world_credit(w, 1), 0);
}

/* A tax that rose between the hold and the catch is paid out of the credit, if it is there. */
static void a_tax_that_rose_is_paid_if_the_credit_suffices(void **state)
{
    world *w = *state;
    int64_t rich = world_submitted(w, "rich");
    const bo_money credit[] = {300, 100};

    for (size_t i = 0; i < 2; i++) {
        int64_t id = i == 0 ? rich : world_order(w, 1, "poor", w->now + HOUR);
        if (i == 1) {
            w->host.tax_percent = 0;
            fake_host_pay_in(&w->host, 1, 1000 - world_credit(w, 1));
            world_run_clean(w);
        }
        w->host.tax_percent = 20;
        fake_host_pay_in(&w->host, 1, credit[i]);
        (void)fake_registrar_set(&w->books, i == 0 ? "rich.com" : "poor.com", "SUCCESSFUL");
        world_run(w);
        world_expect(w, id, i == 0 ? BO_SUCCESSFUL : BO_PENDING_PAYMENT);
        assert_int_equal(w->host.invoices[i].paid, i == 0 ? 1200 : 1000);
        assert_int_equal(world_credit(w, 1), 100);
    }
}

static void what_is_owed_is_paid_and_no_more(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    /* the reseller has lowered the invoice, and it has been paid in part, before the credit gets there */
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    w->host.fault = "invoice";
    world_run(w);
    w->host.invoices[0].total = 800;
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(w->host.invoices[0].paid, 800);
    assert_int_equal(world_credit(w, 1), 200);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(an_invoice_paid_late_delivers_the_domain),
        TEST(credit_that_comes_later_is_not_taken_by_itself),
        TEST(an_invoice_that_is_cancelled_cancels_the_backorder),
        TEST(an_invoice_that_is_gone_cancels_the_backorder),
        TEST(a_cancelled_invoice_gives_held_money_back),
        TEST(a_hook_settles_one_invoice_at_once),
        TEST(a_hook_may_come_in_the_middle_of_a_run),
        TEST(what_an_older_version_caught_is_priced_today),
        TEST(a_domain_without_dates_waits),
        TEST(a_line_that_was_split_off_is_followed),
        TEST(a_line_in_other_words_is_still_ours),
        TEST(a_line_that_is_gone_cancels_the_backorder),
        TEST(a_cancelled_invoice_that_is_paid_late_delivers_after_all),
        TEST(a_refund_after_the_delivery_is_told_once),
        TEST(an_invoice_cancelled_after_the_delivery_is_told_once),
        TEST(an_earlier_domain_of_the_name_is_not_taken_for_the_caught_one),
        TEST(a_refund_whose_hook_met_a_run_is_told_by_the_next_one),
        TEST(a_refund_long_after_the_delivery_is_left_to_the_hook),
        TEST(a_refund_before_it_cancels_the_backorder),
        TEST(taxes_are_held_with_the_price),
        TEST(a_tax_that_rose_is_paid_if_the_credit_suffices),
        TEST(what_is_owed_is_paid_and_no_more),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
