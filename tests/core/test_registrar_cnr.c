/* A batch on the second platform: everything that differs is in its dialect. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <stdio.h>
#include <string.h>

static int begin(void **state)
{
    bo_registrar_settings settings = {
        .login = "reseller", .password = "s3cr3t-pw", .platform = "cnr", .timeout = 5, .concurrency = 4};
    world *w;

    if (world_begin(state) != 0) {
        return -1;
    }
    w = *state;
    w->books.cnr = true;
    settings.endpoint = server_url(w->books.server);
    bo_registrar_close(w->registrar);
    return bo_registrar_open(&w->registrar, &settings, &w->err) == BO_OK ? 0 : -1;
}

static void a_backorder_goes_all_the_way(void **state)
{
    world *w = *state;
    int64_t id = world_submitted(w, "example");

    assert_string_equal(world_row(w, id).reference, w->books.applications[0].id);
    assert_string_equal(world_row(w, id).registrar_status, "UNPAID");
    assert_string_equal(w->books.applications[0].contact, "Client1");
    (void)fake_registrar_set(&w->books, "example.com", "PAID");
    world_run_clean(w);
    assert_string_equal(world_row(w, id).registrar_status, "PAID");
    world_expect(w, id, BO_PROCESSING);
    (void)fake_registrar_set(&w->books, "example.com", "SUCCESSFUL");
    world_run_clean(w);
    world_expect(w, id, BO_SUCCESSFUL);
    assert_string_equal(w->host.domains[0].registered, "2030-01-02");
    assert_string_equal(w->host.domains[0].expires, "2031-01-02");
    assert_int_equal(w->books.contact_adds, 1);
}

static void one_contact_serves_all_names_of_a_client(void **state)
{
    world *w = *state;
    char label[64];

    for (int64_t client = 1; client <= 2; client++) {
        world_client(w, client, 5 * 1000);
        for (int i = 0; i < 5; i++) {
            (void)snprintf(label, sizeof label, "name%lld-%d", (long long)client, i);
            (void)world_order(w, client, label, NOON + HOUR);
        }
    }
    world_run_clean(w);
    assert_int_equal(w->report.submitted, 10);
    assert_int_equal(w->books.contact_count, 2);
    assert_int_equal(w->books.contact_adds, 2);
    for (size_t i = 0; i < w->books.count; i++) {
        const fake_application *one = &w->books.applications[i];
        assert_string_equal(one->contact, strncmp(one->domain, "name1-", 6) == 0 ? "Client1" : "Client2");
    }
}

static void a_contact_that_fails_leaves_the_backorder_for_the_next_run(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + HOUR);
    w->books.contact_code = 531;
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    assert_int_equal(w->books.adds, 0);
    world_expect(w, id, BO_PROCESSING);
    world_run_clean(w);
    assert_int_equal(w->books.count, 1);
    assert_string_equal(world_row(w, id).reference, w->books.applications[0].id);
}

static void a_contact_that_is_refused_ends_the_backorder(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + HOUR);
    w->books.contact_code = 505;
    world_run(w);
    world_expect(w, id, BO_FAILED);
    world_run_clean(w);
    assert_int_equal(world_credit(w, 1), 1000);
    assert_int_equal(w->books.adds, 0);
}

static void an_application_whose_answer_was_lost_is_adopted(void **state)
{
    world *w = *state;
    int64_t id;

    world_client(w, 1, 1000);
    id = world_order(w, 1, "example", NOON + HOUR);
    w->books.cut_after = true;
    world_run(w);
    assert_int_equal(w->report.error_count, 1);
    world_run_clean(w);
    assert_int_equal(w->books.count, 1);
    assert_string_equal(world_row(w, id).reference, w->books.applications[0].id);
}

/* The platform's list cannot be narrowed to many names: then it is read whole, page by page. */
static void many_are_polled_by_the_list_of_everything(void **state)
{
    world *w = *state;
    char label[64];

    world_client(w, 1, 60 * 1000);
    for (int i = 0; i < 1200; i++) {
        (void)snprintf(label, sizeof label, "other%d.net", i);
        (void)fake_registrar_add(&w->books, label, "FAILED");
    }
    for (int i = 0; i < 60; i++) {
        (void)snprintf(label, sizeof label, "name%d", i);
        (void)world_order(w, 1, label, NOON + HOUR);
    }
    world_run_clean(w);
    assert_int_equal(w->report.submitted, 60);
    assert_int_equal(w->report.polled, 60);
    assert_int_equal(w->books.lists, 3);
    assert_int_equal(w->books.statuses, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_backorder_goes_all_the_way, begin, world_end),
        cmocka_unit_test_setup_teardown(one_contact_serves_all_names_of_a_client, begin, world_end),
        cmocka_unit_test_setup_teardown(a_contact_that_fails_leaves_the_backorder_for_the_next_run, begin, world_end),
        cmocka_unit_test_setup_teardown(a_contact_that_is_refused_ends_the_backorder, begin, world_end),
        cmocka_unit_test_setup_teardown(an_application_whose_answer_was_lost_is_adopted, begin, world_end),
        cmocka_unit_test_setup_teardown(many_are_polled_by_the_list_of_everything, begin, world_end),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
