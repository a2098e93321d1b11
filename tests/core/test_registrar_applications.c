/* Many applications at once, with their contacts in them or by handle. */
#define _DEFAULT_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/registrar/applications.h"
#include "fake_registrar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CLIENTS 3
#define EACH 4
#define MANY (CLIENTS * EACH)

/* Applications of a few clients, in turns. */
typedef struct {
    fake_registrar books;
    bo_registrar *registrar;
    bo_contact contacts[CLIENTS];
    char names[MANY][32];
    bo_application applications[MANY];
} desk;

static void fill_desk(desk *d)
{
    for (size_t i = 0; i < CLIENTS; i++) {
        bo_contact *contact = &d->contacts[i];
        *contact = (bo_contact){.first_name = "Jane", .street = "1 Main Street", .city = "Dublin", .country = "IE"};
        (void)snprintf(contact->last_name, sizeof contact->last_name, "Client%zu", i);
        (void)snprintf(contact->email, sizeof contact->email, "client%zu@example.com", i);
    }
    for (size_t i = 0; i < MANY; i++) {
        (void)snprintf(d->names[i], sizeof d->names[i], "name%zu.com", i);
        d->applications[i] = (bo_application){.domain = d->names[i], .contact = &d->contacts[i % CLIENTS]};
    }
}

static desk *open_desk(bool cnr, unsigned concurrency)
{
    desk *d = calloc(1, sizeof *d);
    bo_registrar_settings settings = {.login = "reseller",
                                      .password = "s3cr3t-pw",
                                      .platform = cnr ? "cnr" : "ispapi",
                                      .timeout = 5,
                                      .concurrency = concurrency};
    bo_err err = {0};

    assert_non_null(d);
    fake_registrar_start(&d->books);
    d->books.cnr = cnr;
    settings.endpoint = server_url(d->books.server);
    assert_int_equal(bo_registrar_open(&d->registrar, &settings, &err), BO_OK);
    fill_desk(d);
    return d;
}

static void forget_answers(desk *d)
{
    for (size_t i = 0; i < MANY; i++) {
        bo_response_free(d->applications[i].call.response);
        d->applications[i].call.response = NULL;
    }
}

static void close_desk(desk *d)
{
    forget_answers(d);
    bo_registrar_close(d->registrar);
    fake_registrar_stop(&d->books);
    free(d);
}

static void add(desk *d)
{
    bo_err err = {0};

    assert_int_equal(bo_applications_add(d->registrar, d->applications, MANY, &err), BO_OK);
}

static void each_is_made_once_for_its_own_client(void **state)
{
    (void)state;
    for (int cnr = 0; cnr < 2; cnr++) {
        desk *d = open_desk(cnr, 4);
        add(d);
        assert_int_equal(d->books.count, MANY);
        assert_int_equal(d->books.contact_adds, cnr ? CLIENTS : 0);
        for (size_t i = 0; i < MANY; i++) {
            const bo_application *one = &d->applications[i];
            const fake_application *made;
            assert_non_null(one->call.response);
            assert_true(one->call.sent);
            assert_null(one->call.command);
            assert_int_equal(bo_response_verdict(one->call.response), BO_VERDICT_DONE);
            made = fake_registrar_find(&d->books, bo_response_get(one->call.response, "APPLICATION", 0));
            assert_non_null(made);
            assert_string_equal(made->domain, one->domain);
            assert_string_equal(made->contact, one->contact->last_name);
        }
        close_desk(d);
    }
}

static void nothing_to_make_asks_nothing(void **state)
{
    desk *d = open_desk(true, 4);
    bo_err err = {0};

    (void)state;
    assert_int_equal(bo_applications_add(d->registrar, NULL, 0, &err), BO_OK);
    assert_int_equal(server_requests(d->books.server), 0);
    close_desk(d);
}

static void a_contact_that_is_refused_fails_its_applications_and_no_others(void **state)
{
    desk *d = open_desk(true, 1);
    size_t failed = 0;

    (void)state;
    d->books.contact_code = 505;
    add(d);
    for (size_t i = 0; i < MANY; i++) {
        const bo_call *call = &d->applications[i].call;
        bool refused = call->response && bo_response_code(call->response) == 505;
        assert_true(call->sent == !refused);
        assert_true(refused || bo_response_verdict(call->response) == BO_VERDICT_DONE);
        failed += refused;
    }
    assert_int_equal(failed, EACH);
    assert_int_equal(d->books.count, MANY - EACH);
    close_desk(d);
}

static void a_passing_fault_of_a_contact_is_waited_out(void **state)
{
    desk *d = open_desk(true, 1);

    (void)state;
    d->books.contact_code = 421;
    add(d);
    assert_int_equal(d->books.count, MANY);
    assert_int_equal(d->books.contact_adds, CLIENTS + 1);
    close_desk(d);
}

static void a_known_contact_keeps_its_handle(void **state)
{
    desk *d = open_desk(true, 4);

    (void)state;
    add(d);
    forget_answers(d);
    add(d);
    assert_int_equal(d->books.contact_adds, 2 * CLIENTS);
    assert_int_equal(d->books.contact_count, CLIENTS);
    assert_int_equal(d->books.count, 2 * MANY);
    close_desk(d);
}

static server_fate no_handle(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    (void)context;
    (void)body;
    (void)nth;
    bo_buf_text(answer, "code = 200\nproperty[contact][0] = \n");
    return SERVER_ANSWER;
}

static void without_a_handle_nothing_is_sent(void **state)
{
    desk *d = open_desk(true, 4);
    test_server *server = server_start(no_handle, NULL, false);
    bo_registrar_settings settings = {.login = "reseller",
                                      .password = "s3cr3t-pw",
                                      .platform = "cnr",
                                      .endpoint = server_url(server),
                                      .timeout = 5,
                                      .concurrency = 4};
    bo_err err = {0};

    (void)state;
    bo_registrar_close(d->registrar);
    assert_int_equal(bo_registrar_open(&d->registrar, &settings, &err), BO_OK);
    add(d);
    for (size_t i = 0; i < MANY; i++) {
        assert_null(d->applications[i].call.response);
        assert_false(d->applications[i].call.sent);
        assert_non_null(strstr(d->applications[i].call.err.message, "no handle"));
    }
    assert_int_equal(server_requests(server), CLIENTS);
    close_desk(d);
    server_stop(server);
}

static void a_registrar_that_is_down_or_out_of_time_is_sent_no_application(void **state)
{
    (void)state;
    for (int late = 0; late < 2; late++) {
        desk *d = open_desk(true, 4);
        d->books.down = !late;
        bo_registrar_set_deadline(d->registrar, late ? 1e-9 : 0);
        add(d);
        for (size_t i = 0; i < MANY; i++) {
            assert_null(d->applications[i].call.response);
            assert_false(d->applications[i].call.sent);
            assert_non_null(strstr(d->applications[i].call.err.message, "AddContact"));
            assert_null(strstr(d->applications[i].call.err.message, "Client"));
        }
        assert_int_equal(d->books.adds, 0);
        close_desk(d);
    }
}

static void what_may_have_been_made_is_told(void **state)
{
    (void)state;
    for (int cnr = 0; cnr < 2; cnr++) {
        desk *d = open_desk(cnr, 1);
        size_t unsure = 0;
        d->books.cut_after = true;
        add(d);
        for (size_t i = 0; i < MANY; i++) {
            unsure += !d->applications[i].call.response;
            assert_true(d->applications[i].call.sent);
        }
        assert_int_equal(unsure, 1);
        assert_int_equal(d->books.count, MANY);
        close_desk(d);
    }
}

static server_fate keep_body(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    (void)nth;
    bo_buf_clear(context);
    bo_buf_text(context, body);
    bo_buf_text(answer, "code = 200\n");
    return SERVER_ANSWER;
}

/* Each platform has its own way of telling the live system from the test system. */
static void the_system_is_told_in_the_form(void **state)
{
    static const struct {
        const char *platform;
        bool test_system;
        const char *start;
    } forms[] = {{"ispapi", false, "s_entity=54cd&s_login=reseller&"},
                 {"ispapi", true, "s_entity=1234&s_login=reseller&"},
                 {"cnr", false, "s_login=reseller&"},
                 {"cnr", true, "s_opmode=OTE&s_login=reseller&"}};
    bo_buf body = {0};
    test_server *server = server_start(keep_body, &body, false);
    bo_command command = {0};

    (void)state;
    bo_command_set(&command, "COMMAND", "StatusAccount");
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        bo_registrar_settings settings = {.login = "reseller",
                                          .password = "s3cr3t-pw",
                                          .platform = forms[i].platform,
                                          .test_system = forms[i].test_system,
                                          .endpoint = server_url(server),
                                          .timeout = 5,
                                          .concurrency = 1};
        bo_call call = {.command = &command, .repeatable = true};
        bo_registrar *registrar;
        bo_err err = {0};
        assert_int_equal(bo_registrar_open(&registrar, &settings, &err), BO_OK);
        assert_int_equal(bo_registrar_perform(registrar, &call, 1, &err), BO_OK);
        assert_ptr_equal(strstr(body.data, forms[i].start), body.data);
        bo_response_free(call.response);
        bo_registrar_close(registrar);
    }
    bo_command_free(&command);
    server_stop(server);
    bo_buf_free(&body);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_is_made_once_for_its_own_client),
        cmocka_unit_test(nothing_to_make_asks_nothing),
        cmocka_unit_test(a_contact_that_is_refused_fails_its_applications_and_no_others),
        cmocka_unit_test(a_passing_fault_of_a_contact_is_waited_out),
        cmocka_unit_test(a_known_contact_keeps_its_handle),
        cmocka_unit_test(without_a_handle_nothing_is_sent),
        cmocka_unit_test(a_registrar_that_is_down_or_out_of_time_is_sent_no_application),
        cmocka_unit_test(what_may_have_been_made_is_told),
        cmocka_unit_test(the_system_is_told_in_the_form),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
