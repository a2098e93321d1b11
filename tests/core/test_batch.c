#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

static void a_single_backorder_goes_all_the_way(void **state)
{
    world *w = *state;
    int64_t id;
    bo_order_row row;

    world_client(w, 1, 1500);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_set_time(w, NOON + 2 * DAY - 2 * HOUR - 1);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_later(w, 1);
    world_run_clean(w);
    row = world_row(w, id);
    assert_int_equal(row.state, BO_PROCESSING);
    assert_string_equal(row.reference, w->books.applications[0].id);
    assert_string_equal(row.registrar_status, "REQUESTED");
    assert_string_equal(w->books.applications[0].contact, "Client1");
    assert_int_equal(w->report.processing, 1);
    assert_int_equal(w->report.submitted, 1);
    (void)fake_registrar_set(&w->books, "example.com", "ACTIVE");
    world_run_clean(w);
    assert_int_equal(w->report.polled, 1);
    assert_string_equal(world_row(w, id).registrar_status, "ACTIVE");
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    world_set_time(w, NOON + 2 * DAY + HOUR);
    world_run_clean(w);
    row = world_row(w, id);
    assert_int_equal(row.state, BO_SUCCESSFUL);
    assert_int_equal(row.held, 0);
    assert_int_equal(row.invoice, w->host.invoices[0].id);
    assert_int_equal(row.whmcs_domain, w->host.domains[0].id);
    assert_string_equal(row.registrar_status, "SUCCESSFUL");
    assert_string_equal(w->host.invoices[0].status, "Paid");
    assert_string_equal(w->host.domains[0].name, "example.com");
    assert_string_equal(w->host.domains[0].registered, "2030-01-02");
    assert_string_equal(w->host.domains[0].expires, "2031-01-02");
    assert_int_equal(world_credit(w, 1), 500);
    assert_int_equal(w->report.invoiced, 1);
    assert_int_equal(w->report.delivered, 1);
    assert_int_equal(w->report.released, 1);
    world_told(w, id, "requested reserved submitting submitted caught paid");
    world_run_clean(w);
    assert_int_equal(w->books.count, 1);
    assert_int_equal(w->host.invoice_count, 1);
}

static void a_backorder_placed_late_catches_up_in_one_run(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "late");

    world_told(w, id, "requested reserved submitting submitted");
    assert_int_equal(w->report.reserved, 1);
    assert_int_equal(w->report.processing, 1);
    assert_int_equal(w->report.submitted, 1);
    assert_int_equal(w->report.polled, 1);
}

static void a_failure_releases_the_money(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    assert_int_equal(world_credit(w, 1), 0);
    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    world_run_clean(w);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(world_credit(w, 1), 1000);
    assert_int_equal(w->report.failed, 1);
    assert_int_equal(w->report.released, 1);
    world_told(w, id, "requested reserved submitting submitted failed");
}

static void an_auction_that_is_won(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-PENDING");
    world_run_clean(w);
    world_expect(w, id, BO_AUCTION_PENDING);
    assert_int_equal(world_row(w, id).held, 1000);
    world_run_clean(w);
    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-WON");
    world_run_clean(w);
    world_expect(w, id, BO_AUCTION_WON);
    assert_int_equal(w->host.domain_count, 1);
    assert_int_equal(w->host.invoice_count, 0);
    assert_int_equal(world_credit(w, 1), 1000);
    world_told(w, id, "requested reserved submitting submitted auction won");
    world_run_clean(w);
    assert_int_equal(w->host.domain_count, 1);
}

static void an_auction_that_is_lost(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-PENDING");
    world_run_clean(w);
    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-LOST");
    world_run_clean(w);
    world_expect(w, id, BO_AUCTION_LOST);
    assert_int_equal(world_credit(w, 1), 1000);
    world_told(w, id, "requested reserved submitting submitted auction lost");
}

static void an_auction_nobody_saw_is_caught_up_with(void **state)
{
    world *w = *state;
    int64_t won = world_submitted(w, "won"), lost = world_submitted(w, "lost");

    (void)fake_registrar_set(&w->books, "won.com", "AUCTION-WON");
    (void)fake_registrar_set(&w->books, "lost.com", "AUCTION-LOST");
    world_later(w, 5 * DAY);
    world_run_clean(w);
    world_told(w, won, "requested reserved submitting submitted auction won");
    world_told(w, lost, "requested reserved submitting submitted auction lost");
    assert_int_equal(world_credit(w, 1), 2000);
}

static void two_clients_of_one_name_have_two_applications(void **state)
{
    world *w = *state;
    int64_t one, two;
    char first[256], second[256];

    world_client(w, 1, 1000);
    world_client(w, 2, 1000);
    one = world_order(w, 1, "wanted", NOON + HOUR);
    two = world_order(w, 2, "wanted", NOON + HOUR);
    world_run_clean(w);
    assert_int_equal(fake_registrar_count(&w->books, "wanted.com"), 2);
    assert_string_not_equal(world_reference(w, one, first), world_reference(w, two, second));
    assert_string_equal(fake_registrar_find(&w->books, first)->contact, "Client1");
    assert_string_equal(fake_registrar_find(&w->books, second)->contact, "Client2");
    (void)snprintf(fake_registrar_find(&w->books, first)->status, 64, "FAILED");
    (void)snprintf(fake_registrar_find(&w->books, second)->status, 64, "SUCCESSFUL");
    world_run_clean(w);
    world_expect(w, one, BO_FAILED);
    world_expect(w, two, BO_SUCCESSFUL);
    assert_int_equal(world_credit(w, 1), 1000);
    assert_int_equal(world_credit(w, 2), 0);
}

static void a_refused_application_fails(void **state)
{
    static const int refusals[] = {504, 505, 541, 545, 549, 552};
    world *w = *state;

    world_client(w, 1, 1000);
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        char label[32];
        int64_t id;

        (void)snprintf(label, sizeof label, "refused%zu", i);
        id = world_order(w, 1, label, NOON + HOUR);
        w->books.add_code = refusals[i];
        world_run_clean(w);
        world_expect(w, id, BO_FAILED);
        world_told(w, id, "requested reserved submitting refused");
        assert_int_equal(world_credit(w, 1), 1000);
        assert_int_equal(w->report.failed, 1);
    }
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE detail LIKE '%Not this time%'"),
                     sizeof refusals / sizeof *refusals);
    assert_int_equal(w->books.count, 0);
}

static void what_the_account_forbids_is_tried_again_until_the_drop_is_past(void **state)
{
    static const int troubles[] = {530, 531, 546};
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + HOUR);
    for (size_t i = 0; i < sizeof troubles / sizeof *troubles; i++) {
        w->books.add_code = troubles[i];
        world_run(w);
        assert_int_equal(w->report.error_count, 1);
        assert_non_null(strstr(w->report.errors.data, "example.com"));
        world_expect(w, id, BO_PROCESSING);
    }
    w->books.add_code = 546;
    world_later(w, HOUR + 2 * DAY);
    world_run(w);
    world_expect(w, id, BO_PROCESSING);
    world_later(w, 1);
    world_run_clean(w);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(world_credit(w, 1), 1000);
    world_told(w, id, "requested reserved submitting expired");
}

static void a_list_that_is_silent_is_asked_for_each(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");
    unsigned before = w->books.statuses;

    w->books.silent = true;
    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    world_run_clean(w);
    assert_int_equal(w->books.statuses, before + 1);
    world_expect(w, id, BO_FAILED);
}

static void an_application_that_is_gone_is_cancelled_when_the_drop_is_long_past(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    w->books.applications[0].deleted = true;
    world_later(w, HOUR + 2 * DAY);
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_PROCESSING);
    world_later(w, 1);
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    assert_non_null(strstr(w->report.errors.data, "example.com: application 10000 does not exist"));
    world_expect(w, id, BO_CANCELLED);
    assert_int_equal(w->report.cancelled, 1);
    assert_int_equal(world_credit(w, 1), 1000);
    world_told(w, id, "requested reserved submitting submitted gone");
}

static void an_auction_is_given_up_two_days_after_its_end(void **state)
{
    world *w = *state;
    int64_t ids[] = {world_submitted(w, "known"), world_submitted(w, "unknown"), world_submitted(w, "back")};

    for (size_t i = 0; i < 3; i++) {
        (void)snprintf(w->books.applications[i].status, sizeof w->books.applications[i].status, "AUCTION-PENDING");
    }
    world_run_clean(w); /* they are said to end four days from now */
    world_exec(w, "UPDATE backorder_auctions SET ends_at = NULL WHERE backorder_id ="
                  " (SELECT id FROM backorder_domains WHERE domain = 'unknown')");
    for (size_t i = 0; i < 3; i++) {
        w->books.applications[i].deleted = true;
    }
    world_set_time(w, NOON + 6 * DAY);
    world_run(w);
    assert_int_equal(w->report.error_count, 3);
    for (size_t i = 0; i < 3; i++) {
        world_expect(w, ids[i], BO_AUCTION_PENDING);
    }
    w->books.applications[2].deleted = false;
    (void)fake_registrar_set(&w->books, "back.com", "AUCTION-WON");
    world_later(w, 1);
    world_run(w);
    assert_int_equal(w->report.error_count, 2);
    world_expect(w, ids[0], BO_CANCELLED);
    world_expect(w, ids[1], BO_AUCTION_PENDING);
    world_expect(w, ids[2], BO_AUCTION_WON);
    world_set_time(w, NOON + HOUR + 10 * DAY);
    world_run(w);
    world_expect(w, ids[1], BO_AUCTION_PENDING);
    world_later(w, 1);
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, ids[1], BO_CANCELLED);
    world_run_clean(w);
}

static void a_word_nobody_knows_is_kept_and_not_guessed(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL-ISH");
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    assert_string_equal(world_row(w, id).registrar_status, "SUCCESSFUL-ISH");
    world_run_clean(w);
    world_told(w, id, "requested reserved submitting submitted registrar-status");
    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-PENDING");
    world_run_clean(w);
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL"); /* means nothing in an auction */
    world_run(w);
    world_expect(w, id, BO_AUCTION_PENDING);
    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-LOST");
    world_run_clean(w);
    world_told(w, id, "requested reserved submitting submitted registrar-status auction registrar-status lost");
}

static void drop_dates_follow_the_list(void **state)
{
    world *w = *state;
    int64_t id, gone;

    world_client(w, 1, 5000);
    id = world_order(w, 1, "example", NOON + DAY);
    gone = world_order(w, 1, "gone", NOON + 9 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_list(w, "example", "com", NOON + 30 * DAY);
    world_unlist(w, "gone", "com");
    world_run_clean(w);
    assert_int_equal(w->report.synced, 1);
    assert_int_equal(w->report.gone, 1);
    assert_int_equal(w->report.released, 1);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_row(w, id).drop_date, NOON + 30 * DAY);
    assert_int_equal(world_row(w, gone).drop_date, 0);
    world_told(w, gone, "requested left-list");
    assert_int_equal(world_credit(w, 1), 5000);
    world_told(w, id, "requested reserved drop-date drop-moved");
    assert_int_equal(w->host.mail_count, 1);
    assert_int_equal(w->host.mails[0].kind, BO_MAIL_DROP_MOVED);
    assert_string_equal(w->host.mails[0].names, "example.com ");
    world_list(w, "example", "com", NOON + 2 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_run_clean(w);
    assert_int_equal(w->report.synced, 0);
}

static void syncing_alone_does_only_that(void **state)
{
    world *w = *state;
    int64_t id, late;

    world_client(w, 1, 5000);
    world_list(w, "late", "com", NOON + 9 * DAY);
    id = world_order(w, 1, "example", NOON + 9 * DAY);
    world_unlist(w, "late", "com");
    assert_int_equal(bo_order_create(w->db, 1, "late.com", 8, "client:1", &late, &w->err), BO_OK);
    world_list(w, "late", "com", NOON + DAY);
    world_list(w, "example", "com", NOON + 2 * DAY);
    world_exec(w, "UPDATE backorder_lease SET expires_at = '2031-01-01'");
    assert_int_equal(bo_batch_sync(w->db, &w->report, &w->err), BO_OK);
    assert_int_equal(w->report.synced, 2);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_row(w, late).drop_date, NOON + DAY);
}

static void what_never_was_funded_expires(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 0);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    world_later(w, 3 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    world_later(w, 1);
    world_run_clean(w);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(w->report.failed, 1);
    world_told(w, id, "requested short-of-funds expired");
}

static void what_was_active_when_the_cron_stood_still_expires(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    world_later(w, 4 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(world_credit(w, 1), 1000);
    world_told(w, id, "requested reserved expired");
}

static void asking_again_starts_a_new_life(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example"), again = 0;

    (void)fake_registrar_set(&w->books, "example.com", "FAILED");
    world_run_clean(w);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(bo_order_create(w->db, 1, "example.com", 11, "client:1", &again, &w->err), BO_OK);
    assert_int_equal(again, id);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
    assert_int_equal(fake_registrar_count(&w->books, "example.com"), 2);
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    world_told(
        w, id,
        "requested reserved submitting submitted failed requested-again reserved submitting submitted caught paid");
}

static void one_run_at_a_time(void **state)
{
    world *w = *state;
    bo_batch_report report;
    int64_t fence;

    world_run_clean(w);
    fence = world_number(w, "SELECT fence FROM backorder_lease WHERE name = 'batch'");
    assert_int_equal(world_number(w, "SELECT expires_at IS NULL FROM backorder_lease WHERE name = 'batch'"), 1);
    world_exec(w, "UPDATE backorder_lease SET expires_at = '2030-01-01 12:00:01' WHERE name = 'batch'");
    assert_int_equal(bo_batch_run(w->db, w->registrar, &w->functions, &report, &w->err), BO_OK);
    assert_false(report.ran);
    assert_int_equal(world_number(w, "SELECT fence FROM backorder_lease WHERE name = 'batch'"), fence);
    world_later(w, 1); /* whoever had it is taken for dead */
    world_run_clean(w);
    assert_int_equal(world_number(w, "SELECT fence FROM backorder_lease WHERE name = 'batch'"), fence + 1);
}

static void a_registrar_that_is_down_harms_nothing(void **state)
{
    world *w = *state;
    int64_t ids[3];
    static const char *const labels[] = {"one", "two", "three"};

    world_client(w, 1, 3000);
    for (size_t i = 0; i < 3; i++) {
        ids[i] = world_order(w, 1, labels[i], NOON + HOUR);
    }
    w->books.down = true;
    world_run(w);
    assert_true(w->report.error_count >= 3);
    assert_int_equal(w->report.submitted, 0);
    w->books.down = false;
    world_later(w, 300);
    world_run_clean(w);
    assert_int_equal(w->report.submitted, 3);
    for (size_t i = 0; i < 3; i++) {
        world_expect(w, ids[i], BO_PROCESSING);
    }
    assert_int_equal(w->books.count, 3);
}

#define MANY 1203

static void many_are_submitted_and_polled_in_pages(void **state)
{
    world *w = *state;
    char label[32];
    unsigned lists;

    world_client(w, 1, MANY * 1000);
    for (int i = 0; i < MANY; i++) {
        (void)snprintf(label, sizeof label, "name%d", i);
        (void)world_order(w, 1, label, NOON + HOUR);
    }
    /* others of the same names, so that one answer is not one page */
    for (int i = 0; i < 700; i++) {
        (void)fake_registrar_add(&w->books, "name0.com", "FAILED");
    }
    world_run_clean(w);
    assert_int_equal(w->report.submitted, MANY);
    assert_int_equal(w->report.polled, MANY);
    (void)fake_registrar_set(&w->books, "name7.com", "FAILED");
    lists = w->books.lists;
    world_run_clean(w);
    assert_int_equal(w->report.polled, MANY);
    assert_int_equal(w->report.failed, 1);
    assert_int_equal(w->books.lists - lists, 5); /* three pages of names, two more of one's answer */
    assert_int_equal(w->books.statuses, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_single_backorder_goes_all_the_way),
        TEST(a_backorder_placed_late_catches_up_in_one_run),
        TEST(a_failure_releases_the_money),
        TEST(an_auction_that_is_won),
        TEST(an_auction_that_is_lost),
        TEST(an_auction_nobody_saw_is_caught_up_with),
        TEST(two_clients_of_one_name_have_two_applications),
        TEST(a_refused_application_fails),
        TEST(what_the_account_forbids_is_tried_again_until_the_drop_is_past),
        TEST(a_list_that_is_silent_is_asked_for_each),
        TEST(an_application_that_is_gone_is_cancelled_when_the_drop_is_long_past),
        TEST(an_auction_is_given_up_two_days_after_its_end),
        TEST(a_word_nobody_knows_is_kept_and_not_guessed),
        TEST(drop_dates_follow_the_list),
        TEST(syncing_alone_does_only_that),
        TEST(what_never_was_funded_expires),
        TEST(what_was_active_when_the_cron_stood_still_expires),
        TEST(asking_again_starts_a_new_life),
        TEST(one_run_at_a_time),
        TEST(a_registrar_that_is_down_harms_nothing),
        TEST(many_are_submitted_and_polled_in_pages),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
