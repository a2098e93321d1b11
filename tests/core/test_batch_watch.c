#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/domain/utf8.h"
#include "droplist/import.h"
#include "world.h"

#include <stdio.h>
#include <string.h>

/* What a run watches and tells of: missing funds, drop dates, auctions, the reseller's own account. */

static void a_client_short_of_funds_is_written_to_three_times(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 0);
    id = world_order(w, 1, "example", NOON + 10 * DAY);
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 0);
    for (int64_t hour = 6 * 24; hour < 10 * 24; hour++) {
        static const struct {
            int64_t before; /* the drop, in hours */
            size_t mails;
        } stages[] = {{72, 1}, {26, 2}, {8, 3}};
        size_t expected = 0;

        for (size_t i = 0; i < 3; i++) {
            expected = 10 * 24 - hour <= stages[i].before ? stages[i].mails : expected;
        }
        world_set_time(w, NOON + hour * HOUR);
        world_run_clean(w);
        assert_int_equal(w->host.mail_count, expected);
        assert_int_equal(world_row(w, id).mails, expected);
    }
    assert_int_equal(w->host.mails[2].missing, 1000);
    world_told(w, id, "requested short-of-funds short-of-funds short-of-funds");
}

static void one_mail_names_every_backorder_that_is_short(void **state)
{
    world *w = *state;
    int64_t fits;

    world_client(w, 1, 1500);
    world_client(w, 2, 0);
    (void)world_order(w, 1, "first", NOON + 2 * DAY);
    fits = world_order(w, 1, "second", NOON + 2 * DAY + HOUR);
    (void)world_order(w, 1, "third", NOON + 2 * DAY + 2 * HOUR);
    (void)world_order(w, 2, "fourth", NOON + 2 * DAY);
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 2);
    assert_string_equal(w->host.mails[0].names, "second.com third.com ");
    assert_int_equal(w->host.mails[0].missing, 1500);
    assert_int_equal(w->host.mails[1].client, 2);
    /* one that becomes due later takes the others along into its mail */
    (void)world_order(w, 1, "fifth", NOON + 4 * DAY);
    world_later(w, DAY);
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 4);
    assert_string_equal(w->host.mails[2].names, "second.com third.com fifth.com ");
    world_expect(w, fits, BO_REQUESTED);
}

static void a_mail_is_sent_once_whatever_breaks(void **state)
{
    world *w = *state;

    for (int after = 0; after < 2; after++) {
        char label[] = "mail0";

        label[4] = (char)('0' + after);
        world_client(w, 10 + after, 0);
        w->host.mails_before = w->host.mail_count;
        (void)world_order(w, 10 + after, label, NOON + 2 * DAY);
        w->host.fault = "mail";
        w->host.fault_after = after;
        world_run(w);
        assert_int_equal(w->report.error_count, after ? 0 : 1);
        world_run_clean(w);
        world_run_clean(w);
        assert_int_equal(w->host.mail_count - w->host.mails_before, 1);
    }
}

static void a_mail_nobody_knows_of_is_looked_for(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 0);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 1);
    /* as if the run had ended right after it was sent */
    world_exec(w, "UPDATE backorder_effects SET state = 'intended', finished_at = NULL WHERE kind = 'mail'");
    world_exec(w, "UPDATE backorder_domains SET lowbalance_notification = 0");
    world_exec(w, "DELETE FROM backorder_events WHERE cause = 'short-of-funds'");
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 1);
    assert_int_equal(world_row(w, id).mails, 1);
    world_told(w, id, "requested short-of-funds");
}

static void a_drop_that_moves_nearer_is_acted_on(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 10 * DAY);
    world_run_clean(w);
    world_list(w, "example", "com", NOON + HOUR);
    world_run_clean(w);
    world_told(w, id, "requested drop-date reserved submitting submitted");
    world_list(w, "example", "com", NOON + 5 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
    assert_int_equal(world_row(w, id).drop_date, NOON + 5 * DAY);
    world_told(w, id, "requested drop-date reserved submitting submitted drop-date");
}

static void a_name_its_owner_renewed_gives_the_money_back(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    (void)world_order(w, 1, "other", NOON + 20 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_unlist(w, "example", "com");
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_row(w, id).drop_date, 0);
    assert_int_equal(world_credit(w, 1), 1000);
    assert_int_equal(w->host.mails[0].kind, BO_MAIL_LEFT_LIST);
    world_told(w, id, "requested reserved left-list drop-moved");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'left-list'"
                                     " AND detail LIKE 'Renewed by its owner%'"),
                     1);
    /* and comes back */
    world_list(w, "example", "com", NOON + 2 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
}

static void a_list_may_omit_what_drops_within_a_day(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    (void)world_order(w, 1, "other", NOON + 20 * DAY);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    world_unlist(w, "example", "com");
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_told(w, id, "requested reserved");
}

static void an_empty_list_means_nothing(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    world_run_clean(w);
    world_exec(w, "DELETE FROM backorder_pending_domains");
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(world_row(w, id).drop_date, NOON + 2 * DAY);
}

static void what_a_list_that_is_changing_lacks_means_nothing(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    (void)world_order(w, 1, "other", NOON + 20 * DAY);
    world_run_clean(w);
    world_exec(w, "UPDATE backorder_droplist SET source_checksum = '" BO_LIST_CHANGING "'");
    world_unlist(w, "example", "com");
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(world_row(w, id).drop_date, NOON + 2 * DAY);
    world_exec(w, "UPDATE backorder_droplist SET source_checksum = ''");
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
}

static void a_mail_that_is_refused_does_not_keep_the_money(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    world_run_clean(w);
    world_list(w, "example", "com", NOON + 20 * DAY);
    w->host.fault = "mail";
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_credit(w, 1), 1000);
}

static void windows_are_those_of_the_zone(void **state)
{
    world *w = *state;
    int64_t id;

    world_exec(w, "INSERT INTO backorder_zones (zone, reserve_window, submit_window) VALUES ('com', 864000, 432000)");
    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 11 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    world_later(w, DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_later(w, 5 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_PROCESSING);
}

static void a_window_that_is_shortened_gives_the_money_back_in_silence(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + 2 * DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_exec(w, "INSERT INTO backorder_zones (zone, reserve_window) VALUES ('com', 86400)");
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(world_credit(w, 1), 1000);
    assert_int_equal(w->host.mail_count, 0);
    world_told(w, id, "requested reserved window-changed");
    /* and then the drop moves */
    world_later(w, DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_list(w, "example", "com", NOON + 9 * DAY);
    world_run_clean(w);
    assert_int_equal(w->host.mail_count, 1);
    assert_int_equal(w->host.mails[0].kind, BO_MAIL_DROP_MOVED);
    world_told(w, id, "requested reserved window-changed reserved drop-date drop-moved");
}

static void an_auction_is_followed_bid_by_bid(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-PENDING");
    world_run_clean(w);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_auctions WHERE bids = 0 AND best_bid IS NULL"
                                     " AND bidders = 2 AND url = 'https://auction.example/1' AND currency = 'USD'"
                                     " AND ends_at = '2030-01-05 12:00:00' AND status = 'RUNNING' AND final = 0"),
                     1);
    (void)snprintf(w->books.best_bid, sizeof w->books.best_bid, "75.50");
    world_run_clean(w);
    assert_int_equal(world_number(w, "SELECT best_bid * 100 FROM backorder_auctions"), 7550);
    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-LOST");
    (void)snprintf(w->books.best_bid, sizeof w->books.best_bid, "80.00");
    world_run_clean(w);
    world_expect(w, id, BO_AUCTION_LOST);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_auctions WHERE best_bid = 80.00 AND final = 1"
                                     " AND status = 'ENDED'"),
                     1);
    w->books.statuses = 0;
    world_run_clean(w);
    assert_int_equal(w->books.statuses, 0);
}

static void the_admins_hear_once_a_day_of_an_account_that_is_short(void **state)
{
    world *w = *state;
    int64_t id;

    world_exec(w, "INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('com', 60.00, 'USD')");
    (void)snprintf(w->books.balance, sizeof w->books.balance, "100.00");
    id = world_submitted(w, "sent");
    world_client(w, 2, 0);
    assert_int_equal(w->host.alerts, 0);
    (void)world_order(w, 2, "soon", NOON + 2 * DAY);
    (void)world_order(w, 2, "late", NOON + 20 * DAY);
    world_run_clean(w);
    assert_int_equal(w->host.alerts, 1);
    assert_int_equal(w->host.alert.available, 10000);
    assert_int_equal(w->host.alert.needed, 12000);
    assert_int_equal(w->host.alert.names, 2);
    assert_int_equal(w->host.alert.unknown, 0);
    world_later(w, HOUR / 2);
    world_run_clean(w);
    assert_int_equal(w->host.alerts, 1);
    (void)fake_registrar_set(&w->books, "sent.com", "FAILED");
    world_run_clean(w);
    world_expect(w, id, BO_FAILED);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'failed'"
                                     " AND detail LIKE '%own account at the registrar was short of funds.'"),
                     1);
    (void)snprintf(w->books.balance, sizeof w->books.balance, "10.00");
    world_later(w, DAY);
    world_run_clean(w);
    assert_int_equal(w->host.alerts, 2);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_account WHERE available = 10.00 AND needed = 60.00"
                                     " AND names = 1 AND unknown_costs = 0 AND currency = 'USD'"),
                     1);
}

static void costs_that_nobody_told_are_counted_apart(void **state)
{
    world *w = *state;

    (void)snprintf(w->books.balance, sizeof w->books.balance, "0.00");
    (void)world_submitted(w, "sent");
    assert_int_equal(w->host.alerts, 0);
    assert_int_equal(world_number(w, "SELECT unknown_costs FROM backorder_account"), 1);
}

static void nobody_asks_for_the_balance_while_nothing_is_due(void **state)
{
    world *w = *state;

    world_client(w, 1, 0);
    (void)world_order(w, 1, "late", NOON + 20 * DAY);
    world_run_clean(w);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_account WHERE checked_at IS NULL"), 1);
}

static void what_is_due_no_more_is_not_said_to_be_needed(void **state)
{
    world *w = *state;

    world_exec(w, "INSERT INTO backorder_zones (zone, cost, cost_currency) VALUES ('com', 60.00, 'USD')");
    (void)snprintf(w->books.balance, sizeof w->books.balance, "100.00");
    (void)world_submitted(w, "sent");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_account WHERE needed = 60.00 AND names = 1"), 1);
    (void)fake_registrar_set(&w->books, "sent.com", "FAILED");
    world_run_clean(w);
    world_run_clean(w);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_account WHERE needed = 0 AND names = 0"
                                     " AND available = 100.00 AND checked_at IS NOT NULL"),
                     1);
}

static void strange_words_about_the_account_are_noted_and_the_run_goes_on(void **state)
{
    static const char *const words[] = {"EURO", "\xe2\x82\xac", "\xff\xfe\x01", "US"};
    world *w = *state;
    int64_t id;

    (void)snprintf(w->books.balance, sizeof w->books.balance, "100.00");
    id = world_submitted(w, "sent");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        (void)snprintf(w->books.currency, sizeof w->books.currency, "%s", words[i]);
        world_run(w);
        assert_int_equal(w->report.error_count, 1);
        assert_non_null(strstr(w->report.errors.data, "CURRENCY that is none"));
        assert_true(bo_utf8_valid(w->report.errors.data, w->report.errors.len));
    }
    (void)fake_registrar_set(&w->books, "sent.com", "SUCCESSFUL");
    world_run(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_account WHERE currency = 'USD'"), 1);
}

static void strange_words_about_an_auction_are_kept_as_text(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    (void)fake_registrar_set(&w->books, "example.com", "AUCTION-PENDING");
    (void)snprintf(w->books.auction_word, sizeof w->books.auction_word, "RUN\xffNING");
    world_run_clean(w);
    world_expect(w, id, BO_AUCTION_PENDING);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_auctions WHERE status = 'RUN?NING'"), 1);
}

static void a_holder_who_lost_the_lease_does_nothing_more(void **state)
{
    world *w = *state;
    bo_status status;

    world_client(w, 1, 5000);
    (void)world_order(w, 1, "example", NOON + 2 * DAY);
    /* another node takes the lease between the look at the credit and the intent */
    world_exec(w, "CREATE TRIGGER steal BEFORE INSERT ON backorder_effects FOR EACH ROW"
                  " UPDATE backorder_lease SET fence = fence + 1 WHERE name = 'batch'");
    bo_buf_free(&w->report.errors);
    status = bo_batch_run(w->db, w->registrar, &w->functions, &w->report, &w->err);
    world_exec(w, "DROP TRIGGER steal");
    assert_int_equal(status, BO_ERR_BUSY);
    assert_string_equal(w->err.reason, "lease-lost");
    world_exec(w, "UPDATE backorder_lease SET expires_at = NULL");
    world_run_clean(w);
    assert_int_equal(world_credit(w, 1), 4000);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_client_short_of_funds_is_written_to_three_times),
        TEST(one_mail_names_every_backorder_that_is_short),
        TEST(a_mail_is_sent_once_whatever_breaks),
        TEST(a_mail_nobody_knows_of_is_looked_for),
        TEST(a_drop_that_moves_nearer_is_acted_on),
        TEST(a_name_its_owner_renewed_gives_the_money_back),
        TEST(a_list_may_omit_what_drops_within_a_day),
        TEST(an_empty_list_means_nothing),
        TEST(what_a_list_that_is_changing_lacks_means_nothing),
        TEST(a_mail_that_is_refused_does_not_keep_the_money),
        TEST(windows_are_those_of_the_zone),
        TEST(a_window_that_is_shortened_gives_the_money_back_in_silence),
        TEST(an_auction_is_followed_bid_by_bid),
        TEST(the_admins_hear_once_a_day_of_an_account_that_is_short),
        TEST(costs_that_nobody_told_are_counted_apart),
        TEST(nobody_asks_for_the_balance_while_nothing_is_due),
        TEST(what_is_due_no_more_is_not_said_to_be_needed),
        TEST(strange_words_about_the_account_are_noted_and_the_run_goes_on),
        TEST(strange_words_about_an_auction_are_kept_as_text),
        TEST(a_holder_who_lost_the_lease_does_nothing_more),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
