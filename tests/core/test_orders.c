#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

static bo_status create(world *w, int64_t client, const char *name, int64_t *id)
{
    w->err = (bo_err){0};
    return bo_order_create(w->db, client, name, strlen(name), "client:1", id, &w->err);
}

static void refused(world *w, int64_t client, const char *name, const char *reason)
{
    int64_t id = 0;

    assert_int_equal(create(w, client, name, &id), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, reason);
    assert_true(strlen(w->err.message) > 10);
}

static void a_click_sets_requested(void **state)
{
    world *w = *state;
    char story[1024];
    int64_t id = 0;
    bo_order_row row;

    world_client(w, 1, 0);
    world_list(w, "example", "co.uk", NOON + 5 * DAY);
    assert_int_equal(create(w, 1, " EXAMPLE.co.uk. ", &id), BO_OK);
    row = world_row(w, id);
    assert_int_equal(row.state, BO_REQUESTED);
    assert_int_equal(row.client, 1);
    assert_string_equal(row.domain.label, "example");
    assert_string_equal(row.domain.zone, "co.uk");
    assert_int_equal(row.drop_date, NOON + 5 * DAY);
    assert_int_equal(row.created, NOON);
    assert_false(row.priced);
    assert_int_equal(row.held, 0);
    assert_string_equal(world_story(w, id, story), "requested");
}

static void a_name_the_list_does_not_know_has_no_drop_date(void **state)
{
    world *w = *state;
    int64_t id = 0;

    world_client(w, 1, 0);
    assert_int_equal(create(w, 1, "unknown.com", &id), BO_OK);
    assert_int_equal(world_row(w, id).drop_date, 0);
    world_run_clean(w);
    world_expect(w, id, BO_REQUESTED);
}

static void a_name_that_idna_forbids_can_be_backordered_where_the_list_has_it(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 0);
    world_list(w, "xn--zzzzzzzz", "com", NOON + 10 * DAY);
    assert_int_equal(create(w, 1, "xn--zzzzzzzz.com", &id), BO_OK);
    assert_int_equal(world_row(w, id).drop_date, NOON + 10 * DAY);
}

static void what_cannot_be_backordered_is_refused(void **state)
{
    world *w = *state;

    world_client(w, 1, 0);
    refused(w, 1, "not a name", "not-a-name");
    refused(w, 1, "", "not-a-name");
    refused(w, 2, "example.com", "no-client");
    refused(w, 1, "example.org", "not-priced");  /* 0 */
    refused(w, 1, "example.info", "not-priced"); /* empty */
    refused(w, 1, "example.shop", "not-priced");
    refused(w, 1, "xn--zzzzzzzz.com", "impossible");
    refused(w, 1, "ab--cd.com", "impossible");
    world_list(w, "old", "com", NOON - 2 * DAY - 1);
    refused(w, 1, "old.com", "past");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_domains"), 0);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events"), 0);
}

static void the_price_is_that_of_the_clients_currency(void **state)
{
    world *w = *state;
    int64_t id = 0;

    world_client(w, 1, 0);
    world_exec(w, "UPDATE tblclients SET currency = 2");
    assert_int_equal(create(w, 1, "example.com", &id), BO_OK);
    refused(w, 1, "example.net", "not-priced");
}

static void each_client_has_one_backorder_of_a_name(void **state)
{
    world *w = *state;
    int64_t id = 0, other = 0;

    world_client(w, 1, 0);
    world_client(w, 2, 0);
    assert_int_equal(create(w, 1, "example.com", &id), BO_OK);
    refused(w, 1, "Example.com", "exists");
    assert_int_equal(create(w, 2, "example.com", &other), BO_OK);
    assert_int_not_equal(id, other);
}

static void asking_again_takes_the_same_row(void **state)
{
    static const char *const from[] = {"FAILED", "CANCELLED", "AUCTION-LOST"};
    static const char *const not_from[] = {"ACTIVE",          "PROCESSING", "AUCTION-PENDING",
                                           "PENDING-PAYMENT", "SUCCESSFUL", "AUCTION-WON"};
    world *w = *state;
    int64_t id = 0, again = 0;
    char sql[256], story[1024];
    bo_order_row row;

    world_client(w, 1, 0);
    assert_int_equal(create(w, 1, "example.com", &id), BO_OK);
    for (size_t i = 0; i < 3; i++) {
        world_exec(w, "DELETE FROM backorder_events");
        (void)snprintf(sql, sizeof sql,
                       "UPDATE backorder_domains SET status = '%s', reference = '77', registrar_status = 'FAILED',"
                       " invoice = 5, price = 10, currency_id = 1, lowbalance_notification = 2",
                       from[i]);
        world_exec(w, sql);
        world_list(w, "example", "com", NOON + (bo_time)i * DAY);
        assert_int_equal(create(w, 1, "example.com", &again), BO_OK);
        assert_int_equal(again, id);
        row = world_row(w, id);
        assert_int_equal(row.state, BO_REQUESTED);
        assert_string_equal(row.reference, "");
        assert_string_equal(row.registrar_status, "");
        assert_int_equal(row.invoice, 0);
        assert_false(row.priced);
        assert_int_equal(row.drop_date, NOON + (bo_time)i * DAY);
        assert_int_equal(world_number(w, "SELECT lowbalance_notification FROM backorder_domains"), 0);
        assert_string_equal(world_story(w, id, story), "requested-again");
    }
    for (size_t i = 0; i < sizeof not_from / sizeof *not_from; i++) {
        (void)snprintf(sql, sizeof sql, "UPDATE backorder_domains SET status = '%s'", not_from[i]);
        world_exec(w, sql);
        refused(w, 1, "example.com", "exists");
    }
    world_exec(w, "DELETE FROM backorder_events");
    world_exec(w, "DELETE FROM backorder_domains");
}

static bo_status delete_it(world *w, int64_t id, int64_t client)
{
    w->err = (bo_err){0};
    return bo_order_delete(w->db, id, client, "client:1", &w->functions, NULL, &w->err);
}

static void deleting_a_request_leaves_its_events(void **state)
{
    world *w = *state;
    char story[1024];
    int64_t id;

    world_client(w, 1, 0);
    world_client(w, 2, 0);
    id = world_order(w, 1, "example", NOON + 9 * DAY);
    assert_int_equal(delete_it(w, id, 2), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "not-found");
    assert_int_equal(delete_it(w, id + 1, 0), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "not-found");
    assert_int_equal(delete_it(w, id, 1), BO_OK);
    assert_int_equal(world_row(w, id).id, 0);
    assert_string_equal(world_story(w, id, story), "requested deleted");
    assert_int_equal(delete_it(w, id, 1), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "not-found");
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE to_status IS NULL"), 1);
}

static void deleting_an_active_one_gives_the_money_back(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1500);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(fake_host_client(&w->host, 1)->credit, 500);
    assert_int_equal(delete_it(w, id, 0), BO_OK);
    assert_int_equal(world_row(w, id).id, 0);
    assert_int_equal(fake_host_client(&w->host, 1)->credit, 1500);
    world_check(w);
    world_run_clean(w);
}

static void a_deletion_that_breaks_is_finished_by_the_next_run(void **state)
{
    world *w = *state;
    char story[1024];

    for (int after = 0; after < 2; after++) {
        int64_t id, client = 10 + after;
        char label[32];

        world_client(w, client, 1000);
        (void)snprintf(label, sizeof label, "crash%d", after);
        id = world_order(w, client, label, NOON + DAY);
        world_run_clean(w);
        world_expect(w, id, BO_ACTIVE);
        w->host.fault = "change_credit";
        w->host.fault_after = after;
        assert_int_equal(delete_it(w, id, 0), BO_ERR_HOST);
        world_check(w);
        assert_int_equal(delete_it(w, id, 0), BO_ERR_ORDER);
        assert_string_equal(w->err.reason, "busy");
        world_run_clean(w);
        assert_int_equal(world_row(w, id).id, 0);
        assert_int_equal(fake_host_client(&w->host, client)->credit, 1000);
        assert_string_equal(world_story(w, id, story), "requested reserved deleted");
    }
    assert_int_equal(
        world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'deleted' AND actor = 'client:1'"), 2);
    assert_int_equal(world_number(w, "SELECT COUNT(*) FROM backorder_events WHERE cause = 'deleted'"
                                     " AND detail REGEXP '^crash[01][.][a-z]+[.] Client 1[01]$'"),
                     2);
    assert_int_equal(w->host.mail_count, 0);
}

/* Nothing the client did not ask for happens to it meanwhile, and its money is not spent on it again. */
static void a_deletion_goes_on_when_whmcs_answers_again(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    w->host.fault = "change_credit";
    w->host.then = "find_credit";
    assert_int_equal(delete_it(w, id, 0), BO_ERR_HOST);
    world_set_time(w, NOON + DAY - HOUR); /* when applications are made */
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_ACTIVE);
    w->host.fault = "change_credit";
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_ACTIVE);
    world_run_clean(w);
    assert_int_equal(world_row(w, id).id, 0);
    assert_int_equal(fake_host_client(&w->host, 1)->credit, 1000);
    assert_int_equal(w->books.adds, 0);
}

static void who_asks_again_takes_a_deletion_back(void **state)
{
    world *w = *state;
    int64_t id, again = 0;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    world_run_clean(w);
    world_exec(w, "UPDATE backorder_domains SET status = 'FAILED'");
    world_exec(w, "INSERT INTO backorder_events (backorder_id, at, from_status, to_status, cause, actor)"
                  " SELECT id, updateddate, 'ACTIVE', 'FAILED', 'expired', 'batch' FROM backorder_domains");
    w->host.fault = "change_credit";
    w->host.fault_after = true;
    assert_int_equal(delete_it(w, id, 0), BO_ERR_HOST);
    assert_int_equal(create(w, 1, "example.com", &again), BO_OK);
    assert_int_equal(again, id);
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    assert_int_equal(world_row(w, id).held, 1000);
    assert_int_equal(fake_host_client(&w->host, 1)->credit, 0);
    assert_int_equal(fake_host_client(&w->host, 1)->paid_in, 1000);
}

static void only_what_is_with_the_registrar_cannot_be_deleted(void **state)
{
    static const struct {
        const char *status;
        bool deletable;
    } states[] = {
        {"REQUESTED", true},        {"ACTIVE", true},       {"PROCESSING", false}, {"AUCTION-PENDING", false},
        {"PENDING-PAYMENT", false}, {"FAILED", true},       {"CANCELLED", true},   {"SUCCESSFUL", true},
        {"AUCTION-WON", true},      {"AUCTION-LOST", true},
    };
    world *w = *state;
    char sql[128];

    world_client(w, 1, 0);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        int64_t id = world_order(w, 1, "example", NOON + 9 * DAY);
        bo_status status;

        (void)snprintf(sql, sizeof sql, "UPDATE backorder_domains SET status = '%s'", states[i].status);
        world_exec(w, sql);
        status = delete_it(w, id, 1);
        assert_int_equal(status, states[i].deletable ? BO_OK : BO_ERR_ORDER);
        assert_string_equal(w->err.reason, states[i].deletable ? "" : "too-late");
        world_exec(w, "DELETE FROM backorder_domains");
        world_exec(w, "DELETE FROM backorder_events");
    }
}

static void what_is_being_worked_on_cannot_be_deleted(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    w->host.fault = "change_credit";
    w->host.fault_after = true;
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_expect(w, id, BO_REQUESTED);
    assert_int_equal(delete_it(w, id, 1), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "busy");
    world_run_clean(w);
    world_expect(w, id, BO_ACTIVE);
    world_exec(w, "UPDATE backorder_lease SET expires_at = '2030-01-01 12:04:00' WHERE name = 'batch'");
    assert_int_equal(delete_it(w, id, 1), BO_ERR_ORDER);
    assert_string_equal(w->err.reason, "busy");
}

typedef struct {
    char names[512];
    size_t count;
} listing;

static void collect(void *context, const bo_order_row *row)
{
    listing *seen = context;
    size_t len = strlen(seen->names);

    (void)snprintf(seen->names + len, sizeof seen->names - len, "%s%s.%s", len ? " " : "", row->domain.label,
                   row->domain.zone);
    seen->count++;
}

static void listed(world *w, bo_order_filter filter, bo_order_sort sort, bool descending, uint64_t first, uint32_t rows,
                   uint64_t total, const char *names)
{
    listing seen = {0};
    bo_order_totals counted;

    if (bo_order_list(w->db, &filter, sort, descending, first, rows, &counted, collect, &seen, &w->err) != BO_OK) {
        fail_msg("%s", w->err.message);
    }
    assert_int_equal(counted.total, total);
    for (int state = BO_NONE + 1; state < BO_STATES; state++) {
        total -= filter.states == 0 || (filter.states & BO_STATE_BIT(state)) ? counted.states[state] : 0;
    }
    assert_int_equal(total, 0);
    assert_string_equal(seen.names, names);
}

static void lists_are_filtered_sorted_and_paged(void **state)
{
    world *w = *state;
    bo_order_filter bad = {.domain = "not a name"};
    int64_t id;
    bo_order_totals totals;

    world_client(w, 1, 1000);
    world_client(w, 2, 0);
    (void)world_order(w, 1, "cherry", NOON + 9 * DAY);
    id = world_order(w, 1, "apple", NOON + DAY);
    (void)world_order(w, 2, "banana", NOON + 8 * DAY);
    world_list(w, "apple", "net", NOON + 7 * DAY);
    assert_int_equal(create(w, 2, "apple.net", &id), BO_OK);
    world_run_clean(w);
    listed(w, (bo_order_filter){0}, BO_SORT_ID, false, 0, 9, 4, "cherry.com apple.com banana.com apple.net");
    listed(w, (bo_order_filter){0}, BO_SORT_ID, true, 1, 2, 4, "banana.com apple.com");
    listed(w, (bo_order_filter){0}, BO_SORT_DOMAIN, false, 0, 9, 4, "apple.com apple.net banana.com cherry.com");
    listed(w, (bo_order_filter){0}, BO_SORT_DROP_DATE, true, 0, 9, 4, "cherry.com banana.com apple.net apple.com");
    listed(w, (bo_order_filter){.client = 1}, BO_SORT_UPDATED, false, 0, 9, 2, "cherry.com apple.com");
    listed(w, (bo_order_filter){.states = BO_STATE_BIT(BO_ACTIVE)}, BO_SORT_STATUS, false, 0, 9, 1, "apple.com");
    listed(w, (bo_order_filter){.domain = "APPLE.net"}, BO_SORT_ID, false, 0, 9, 1, "apple.net");
    listed(w, (bo_order_filter){.zone = "com", .client = 2}, BO_SORT_ID, false, 0, 9, 1, "banana.com");
    listed(w, (bo_order_filter){.id = id, .client = 1}, BO_SORT_ID, false, 0, 9, 0, "");
    listed(w, (bo_order_filter){0}, BO_SORT_ID, false, UINT64_MAX, 9, 4, "");
    assert_int_equal(bo_order_list(w->db, &bad, BO_SORT_ID, false, 0, 9, &totals, collect, NULL, &w->err),
                     BO_ERR_ORDER);
}

static void states_are_counted(void **state)
{
    world *w = *state;
    uint64_t counts[BO_STATES];

    world_client(w, 1, 1000);
    world_client(w, 2, 0);
    (void)world_order(w, 1, "one", NOON + DAY);
    (void)world_order(w, 1, "two", NOON + 9 * DAY);
    (void)world_order(w, 2, "three", NOON + 9 * DAY);
    world_run_clean(w);
    assert_int_equal(bo_order_count(w->db, 1, counts, &w->err), BO_OK);
    assert_int_equal(counts[BO_REQUESTED], 1);
    assert_int_equal(counts[BO_ACTIVE], 1);
    assert_int_equal(counts[BO_FAILED], 0);
    assert_int_equal(bo_order_count(w->db, 0, counts, &w->err), BO_OK);
    assert_int_equal(counts[BO_REQUESTED], 2);
}

typedef struct {
    unsigned count;
    bo_order_event last;
    char detail[64], actor[64], from[32];
} history;

static void remember(void *context, const bo_order_event *event)
{
    history *seen = context;

    seen->count++;
    seen->last = *event;
    (void)snprintf(seen->actor, sizeof seen->actor, "%s", event->actor);
    (void)snprintf(seen->from, sizeof seen->from, "%s", event->from ? event->from : "(none)");
}

static void events_say_who_and_when(void **state)
{
    world *w = *state;
    history seen = {0};
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + DAY);
    assert_int_equal(bo_order_events(w->db, id, remember, &seen, &w->err), BO_OK);
    assert_int_equal(seen.count, 1);
    assert_int_equal(seen.last.at, NOON);
    assert_string_equal(seen.actor, "client:1");
    assert_string_equal(seen.from, "(none)");
    world_later(w, 60);
    world_run_clean(w);
    seen.count = 0;
    assert_int_equal(bo_order_events(w->db, id, remember, &seen, &w->err), BO_OK);
    assert_int_equal(seen.count, 2);
    assert_int_equal(seen.last.at, NOON + 60);
    assert_string_equal(seen.actor, "batch");
    assert_string_equal(seen.from, "REQUESTED");
}

static void write_price(void *context, const char *zone, bo_money price)
{
    char *text = context;
    size_t len = strlen(text);

    (void)snprintf(text + len, 256 - len, "%s=%lld ", zone, (long long)price);
}

static void prices_are_those_above_zero(void **state)
{
    world *w = *state;
    char text[256] = "";

    assert_int_equal(bo_order_prices(w->db, 1, write_price, text, &w->err), BO_OK);
    assert_string_equal(text, "co.uk=735 com=1000 net=10000 ");
    text[0] = '\0';
    assert_int_equal(bo_order_prices(w->db, 3, write_price, text, &w->err), BO_OK);
    assert_string_equal(text, "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, world_begin, world_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_click_sets_requested),
        TEST(a_name_the_list_does_not_know_has_no_drop_date),
        TEST(a_name_that_idna_forbids_can_be_backordered_where_the_list_has_it),
        TEST(what_cannot_be_backordered_is_refused),
        TEST(the_price_is_that_of_the_clients_currency),
        TEST(each_client_has_one_backorder_of_a_name),
        TEST(asking_again_takes_the_same_row),
        TEST(deleting_a_request_leaves_its_events),
        TEST(deleting_an_active_one_gives_the_money_back),
        TEST(a_deletion_that_breaks_is_finished_by_the_next_run),
        TEST(a_deletion_goes_on_when_whmcs_answers_again),
        TEST(who_asks_again_takes_a_deletion_back),
        TEST(only_what_is_with_the_registrar_cannot_be_deleted),
        TEST(what_is_being_worked_on_cannot_be_deleted),
        TEST(lists_are_filtered_sorted_and_paged),
        TEST(states_are_counted),
        TEST(events_say_who_and_when),
        TEST(prices_are_those_above_zero),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
