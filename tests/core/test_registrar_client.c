#define _DEFAULT_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "../../ext/core/registrar/registrar.h"
#include "server.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#define ANSWER "[RESPONSE]\nCODE = 200\nDESCRIPTION = ok\nEOF\n"
#define MANY 40

static bo_registrar *open_at(const char *endpoint, unsigned concurrency, unsigned timeout)
{
    bo_registrar_settings settings = {.login = "reseller & sons",
                                      .password = "s3cr3t=%+pw",
                                      .endpoint = endpoint,
                                      .timeout = timeout,
                                      .concurrency = concurrency};
    bo_registrar *registrar;
    bo_err err = {0};

    if (bo_registrar_open(&registrar, &settings, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    return registrar;
}

static void perform(bo_registrar *registrar, bo_call *calls, size_t count)
{
    bo_err err = {0};

    assert_int_equal(bo_registrar_perform(registrar, calls, count, &err), BO_OK);
}

/* What the server does to the requests, by number; afterwards it answers. */
typedef struct {
    server_fate fates[8];
    const char *answers[8]; /* NULL: ANSWER */
    unsigned count, seen;
    char body[1024]; /* of the last request */
} script;

static server_fate play(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    script *plan = context;
    unsigned now = plan->seen++;

    (void)nth;
    (void)snprintf(plan->body, sizeof plan->body, "%s", body);
    bo_buf_text(answer, now < plan->count && plan->answers[now] ? plan->answers[now] : ANSWER);
    return now < plan->count ? plan->fates[now] : SERVER_ANSWER;
}

/* Good settings, to be changed in one point. */
static bo_registrar_settings good_settings(void)
{
    return (bo_registrar_settings){
        .login = "a", .password = "b", .timeout = BO_REGISTRAR_TIMEOUT, .concurrency = BO_REGISTRAR_CONCURRENCY};
}

/* NULL: they are good; else what the sentence must have. */
static void check_settings(const bo_registrar_settings *settings, const char *sentence)
{
    bo_registrar *registrar;
    bo_err err = {0};
    bo_status status = bo_registrar_open(&registrar, settings, &err);

    assert_int_equal(status, sentence ? BO_ERR_SETTING : BO_OK);
    if (sentence && !strstr(err.message, sentence)) {
        fail_msg("\"%s\" lacks: %s", err.message, sentence);
    }
    assert_true(!sentence == !*err.message);
    bo_registrar_close(registrar);
}

static void settings_are_checked(void **state)
{
    bo_registrar_settings settings = good_settings();

    (void)state;
    check_settings(&settings, NULL);
    settings.platform = "nobody";
    check_settings(&settings, "platform \"nobody\"");
    settings = good_settings();
    settings.login = "";
    check_settings(&settings, "login");
    settings = good_settings();
    settings.password = NULL;
    check_settings(&settings, "password");
    settings = good_settings();
    settings.ca_file = "/does/not/exist.pem";
    check_settings(&settings, "/does/not/exist.pem");
    bo_registrar_close(NULL);
}

static void numbers_have_bounds_that_the_sentence_tells(void **state)
{
    static const struct {
        int64_t timeout, concurrency;
        const char *sentence;
    } cases[] = {
        {1, 1, NULL},
        {60, 64, NULL},
        {0, 16, "timeout in seconds is 0; it must be from 1 to 60."},
        {61, 16, "timeout in seconds is 61; it must be from 1 to 60."},
        {-1, 16, "timeout in seconds is -1; it must be from 1 to 60."},
        {INT64_MAX, 16, "timeout in seconds is 9223372036854775807; it must be from 1 to 60."},
        {30, 0, "concurrency is 0; it must be from 1 to 64."},
        {30, 65, "concurrency is 65; it must be from 1 to 64."},
        {30, -1, "concurrency is -1; it must be from 1 to 64."},
        {30, 1 + (INT64_C(1) << 32), "concurrency is 4294967297; it must be from 1 to 64."},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bo_registrar_settings settings = good_settings();
        settings.timeout = cases[i].timeout;
        settings.concurrency = cases[i].concurrency;
        check_settings(&settings, cases[i].sentence);
    }
}

static void an_endpoint_is_https_or_on_this_machine(void **state)
{
    static const char *const good[] = {"", "https://api.example.com/x", "http://localhost:81/x", "http://127.1.2.3/",
                                       "http://[::1]:8080/"};
    static const char *const bad[] = {"http://api.example.com/x", "http://127.0.0.1.example.com/x",
                                      "file:///etc/passwd", "nonsense"};
    bo_registrar_settings settings = good_settings();

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        settings.endpoint = good[i];
        check_settings(&settings, NULL);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        settings.endpoint = bad[i];
        check_settings(&settings, bad[i]);
    }
    settings.endpoint = "https://user:pw@api.example.com/x";
    check_settings(&settings, "\"api.example.com/x\" must be");
}

static void a_proxy_is_a_host_and_a_port(void **state)
{
    static const char *const good[] = {"",
                                       "proxy.example.com:3128",
                                       "10.0.0.1",
                                       "http://proxy.example.com:3128/",
                                       "HTTPS://user:pw@proxy.example.com:3128",
                                       "socks5h://[::1]:1080"};
    static const char *const bad[] = {
        "nonsense value with blanks", "ftp://x",        "http://", "proxy.example.com:99999",
        "http://wpad/proxy.pac",      "http://proxy?x",
    };
    bo_registrar_settings settings = good_settings();
    char sentence[128];

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        settings.proxy = good[i];
        check_settings(&settings, NULL);
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        settings.proxy = bad[i];
        (void)snprintf(sentence, sizeof sentence, "proxy \"%s\" must be HOST:PORT, ", bad[i]);
        check_settings(&settings, sentence);
    }
    settings.proxy = "ftp://user:p@ss@proxy";
    check_settings(&settings, "The registrar's proxy \"proxy\" must be");
}

static void a_call_is_a_form(void **state)
{
    script plan = {0};
    test_server *server = server_start(play, &plan, false);
    bo_registrar *registrar = open_at(server_url(server), 1, 5);
    bo_command command = {0};
    bo_call call = {.command = &command, .repeatable = true};
    bo_buf lines;

    (void)state;
    bo_command_set(&command, "COMMAND", "StatusDomain");
    bo_command_set(&command, "DOMAIN", "a&b=c d.com");
    perform(registrar, &call, 1);
    assert_int_equal(call.err.status, BO_OK);
    assert_int_equal(bo_response_code(call.response), 200);
    assert_true(call.sent);
    assert_non_null(strstr(plan.body, "s_entity=54cd&s_login=reseller+%26+sons&s_pw=s3cr3t%3D%25%2Bpw&s_command="));
    lines = server_field(plan.body, "s_command");
    assert_string_equal(lines.data, "COMMAND=StatusDomain\nDOMAIN=a&b=c d.com");
    bo_buf_free(&lines);
    bo_response_free(call.response);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

/* Holds every request until as many are there as may be, and notes how many ever were. */
typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    unsigned inside, most, wave, wanted;
} gate;

static server_fate wait_for_others(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    gate *door = context;
    unsigned wave;
    struct timespec limit;

    (void)body;
    (void)nth;
    (void)clock_gettime(CLOCK_REALTIME, &limit);
    limit.tv_sec += 20;
    pthread_mutex_lock(&door->lock);
    wave = door->wave;
    if (++door->inside > door->most) {
        door->most = door->inside;
    }
    if (door->inside == door->wanted) {
        door->wave++;
        pthread_cond_broadcast(&door->changed);
    }
    while (wave == door->wave && pthread_cond_timedwait(&door->changed, &door->lock, &limit) == 0) {
    }
    door->inside--;
    pthread_mutex_unlock(&door->lock);
    bo_buf_text(answer, ANSWER);
    return SERVER_ANSWER;
}

static void as_many_calls_are_under_way_as_may_be_and_connections_are_kept(void **state)
{
    gate door = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER, .wanted = 4};
    test_server *server = server_start(wait_for_others, &door, true);
    bo_registrar *registrar = open_at(server_url(server), 4, 30);
    bo_command command = {0};
    bo_call calls[MANY];

    (void)state;
    bo_command_set(&command, "COMMAND", "StatusAccount");
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < MANY; i++) {
            calls[i] = (bo_call){.command = &command};
        }
        perform(registrar, calls, MANY);
        for (size_t i = 0; i < MANY; i++) {
            assert_non_null(calls[i].response);
            bo_response_free(calls[i].response);
        }
    }
    assert_int_equal(door.most, 4);
    assert_int_equal(server_requests(server), 2 * MANY);
    assert_int_equal(server_connections(server), 4);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

/* Performs one call against a script; `requests` gets how often the server saw it. */
static bo_call play_one(script *plan, bool repeatable, unsigned timeout, unsigned *requests)
{
    test_server *server = server_start(play, plan, false);
    bo_registrar *registrar = open_at(server_url(server), 2, timeout);
    bo_command command = {0};
    bo_call call = {.command = &command, .repeatable = repeatable};

    bo_command_set(&command, "COMMAND", "AddDomainApplication");
    bo_command_set(&command, "AUTH", "s3cr3t-auth");
    perform(registrar, &call, 1);
    *requests = server_requests(server);
    assert_true((call.response != NULL) == (call.err.status == BO_OK));
    assert_null(strstr(call.err.message, "s3cr3t"));
    call.command = NULL;
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
    return call;
}

static void passing_faults_of_readers_are_tried_again(void **state)
{
    script plans[] = {
        {.count = 2, .answers = {"CODE=421\n", "CODE=423\n"}},
        {.count = 2, .answers = {"CODE=420\n", "CODE=425\n"}},
        {.count = 2, .fates = {SERVER_CUT, SERVER_TRUNCATE}},
        {.count = 2, .fates = {SERVER_ERROR}, .answers = {NULL, "<html>"}},
        {.count = 2, .answers = {"", "DESCRIPTION=x\n"}},
    };

    (void)state;
    for (size_t i = 0; i < sizeof plans / sizeof *plans; i++) {
        unsigned requests;
        bo_call call = play_one(&plans[i], true, 5, &requests);
        assert_int_equal(requests, 3);
        assert_int_equal(bo_response_code(call.response), 200);
        bo_response_free(call.response);
    }
}

static void tries_are_bounded(void **state)
{
    script cut = {.count = 8};
    script busy = {.count = 8};
    unsigned requests;
    bo_call call;

    (void)state;
    for (size_t i = 0; i < 8; i++) {
        cut.fates[i] = SERVER_CUT;
        busy.answers[i] = "CODE=421\nDESCRIPTION=try again";
    }
    call = play_one(&cut, true, 5, &requests);
    assert_int_equal(requests, 4);
    assert_null(call.response);
    assert_int_equal(call.err.status, BO_ERR_REGISTRAR);
    assert_non_null(strstr(call.err.message, "AddDomainApplication"));
    call = play_one(&busy, true, 5, &requests);
    assert_int_equal(requests, 4);
    assert_int_equal(bo_response_code(call.response), 421);
    bo_response_free(call.response);
}

static void other_answers_are_final(void **state)
{
    script plan = {.count = 1, .answers = {"CODE=541\nDESCRIPTION=Invalid attribute value"}};
    unsigned requests;
    bo_call call = play_one(&plan, true, 5, &requests);

    (void)state;
    assert_int_equal(requests, 1);
    assert_int_equal(bo_response_code(call.response), 541);
    bo_response_free(call.response);
}

static void what_may_not_be_repeated_is_sent_once(void **state)
{
    const server_fate fates[] = {SERVER_CUT, SERVER_TRUNCATE, SERVER_ERROR, SERVER_STALL};
    script busy = {.count = 1, .answers = {"CODE=421\n"}};
    unsigned requests;
    bo_call call;

    (void)state;
    for (size_t i = 0; i < sizeof fates / sizeof *fates; i++) {
        script plan = {.count = 1, .fates = {fates[i]}};
        call = play_one(&plan, false, 1, &requests);
        assert_int_equal(requests, 1);
        assert_true(call.sent);
        assert_null(call.response);
    }
    call = play_one(&busy, false, 5, &requests);
    assert_int_equal(requests, 1);
    assert_true(call.sent);
    assert_int_equal(bo_response_code(call.response), 421);
    bo_response_free(call.response);
}

static void a_kept_connection_that_closes_does_not_send_twice(void **state)
{
    script plan = {.count = 2, .fates = {SERVER_ANSWER, SERVER_CUT}};
    test_server *server = server_start(play, &plan, false);
    bo_registrar *registrar = open_at(server_url(server), 1, 5);
    bo_command command = {0};
    bo_call call = {.command = &command};

    (void)state;
    bo_command_set(&command, "COMMAND", "AddDomainApplication");
    perform(registrar, &call, 1);
    assert_non_null(call.response);
    bo_response_free(call.response);
    perform(registrar, &call, 1);
    assert_null(call.response);
    assert_true(call.sent);
    assert_int_equal(server_requests(server), 2);
    call.repeatable = true;
    perform(registrar, &call, 1);
    assert_non_null(call.response);
    bo_response_free(call.response);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

static void what_was_not_sent_is_known_not_to_be(void **state)
{
    script plan = {0};
    test_server *server = server_start(play, &plan, false);
    bo_registrar *registrar = open_at(server_url(server), 2, 5);
    bo_command command = {0};
    bo_call call = {.command = &command};

    (void)state;
    server_stop(server);
    bo_command_set(&command, "COMMAND", "AddDomainApplication");
    perform(registrar, &call, 1);
    assert_null(call.response);
    assert_false(call.sent);
    assert_int_equal(call.err.status, BO_ERR_REGISTRAR);
    bo_command_free(&command);
    bo_registrar_close(registrar);
}

static server_fate always_cut(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    (void)context;
    (void)body;
    (void)nth;
    (void)answer;
    return SERVER_CUT;
}

static void a_registrar_that_is_down_is_given_up(void **state)
{
    test_server *server = server_start(always_cut, NULL, false);
    bo_registrar *registrar = open_at(server_url(server), 4, 5);
    bo_command command = {0};
    bo_call calls[MANY];
    size_t unsent = 0;

    (void)state;
    bo_command_set(&command, "COMMAND", "AddDomainApplication");
    for (size_t i = 0; i < MANY; i++) {
        calls[i] = (bo_call){.command = &command};
    }
    assert_false(bo_registrar_is_down(registrar));
    perform(registrar, calls, MANY);
    assert_true(bo_registrar_is_down(registrar));
    for (size_t i = 0; i < MANY; i++) {
        assert_int_equal(calls[i].err.status, BO_ERR_REGISTRAR);
        unsent += !calls[i].sent;
    }
    assert_int_equal(MANY - unsent, server_requests(server));
    assert_true(server_requests(server) <= 16);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

static server_fate count_and_cut(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    (void)body;
    (void)nth;
    (void)answer;
    ++*(unsigned *)context;
    return SERVER_CUT;
}

static void a_registrar_that_was_down_is_asked_one_thing(void **state)
{
    unsigned seen = 0;
    test_server *server = server_start(count_and_cut, &seen, false);
    bo_registrar *registrar = open_at(server_url(server), 4, 5);
    bo_command command = {0};
    bo_call calls[MANY];
    unsigned before;

    (void)state;
    bo_command_set(&command, "COMMAND", "StatusDomainApplication");
    for (int round = 0; round < 2; round++) {
        before = seen;
        for (size_t i = 0; i < MANY; i++) {
            calls[i] = (bo_call){.command = &command, .repeatable = true};
        }
        perform(registrar, calls, MANY);
        assert_true(bo_registrar_is_down(registrar));
    }
    assert_int_equal(seen - before, 1);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

/* Notes the number of each request on its connection. */
typedef struct {
    unsigned seen, nth[8];
} arrivals;

static server_fate close_soon(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    arrivals *noted = context;

    (void)body;
    noted->nth[noted->seen % 8] = nth;
    bo_buf_text(answer, noted->seen++ == 0 ? "CODE=420\n" : ANSWER);
    return SERVER_ANSWER;
}

static void after_420_nothing_more_goes_over_that_connection(void **state)
{
    arrivals noted = {0};
    test_server *server = server_start(close_soon, &noted, false);
    bo_registrar *registrar = open_at(server_url(server), 1, 5);
    bo_command command = {0};
    bo_call calls[3];

    (void)state;
    bo_command_set(&command, "COMMAND", "AddDomainApplication");
    for (size_t i = 0; i < 3; i++) {
        calls[i] = (bo_call){.command = &command};
    }
    perform(registrar, calls, 3);
    assert_int_equal(bo_response_code(calls[0].response), 420);
    for (size_t i = 0; i < 3; i++) {
        bo_response_free(calls[i].response);
    }
    assert_int_equal(noted.seen, 3);
    assert_int_equal(noted.nth[1], 0);
    assert_int_equal(noted.nth[2], 1);
    assert_int_equal(server_connections(server), 2);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

static void usage_exceeded_is_waited_out(void **state)
{
    script plan = {.count = 1, .answers = {"CODE=425\n"}};
    test_server *server = server_start(play, &plan, false);
    bo_registrar *registrar = open_at(server_url(server), 4, 5);
    bo_command command = {0};
    bo_call calls[MANY];

    (void)state;
    bo_command_set(&command, "COMMAND", "StatusDomainApplication");
    for (size_t i = 0; i < MANY; i++) {
        calls[i] = (bo_call){.command = &command, .repeatable = true};
    }
    perform(registrar, calls, MANY);
    for (size_t i = 0; i < MANY; i++) {
        assert_int_equal(bo_response_code(calls[i].response), 200);
        bo_response_free(calls[i].response);
    }
    assert_int_equal(server_requests(server), MANY + 1);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

static void after_the_deadline_nothing_is_sent(void **state)
{
    script plan = {0};
    test_server *server = server_start(play, &plan, false);
    bo_registrar *registrar = open_at(server_url(server), 2, 5);
    bo_command command = {0};
    bo_call calls[3];

    (void)state;
    bo_command_set(&command, "COMMAND", "AddDomainApplication");
    for (int round = 0; round < 3; round++) {
        static const double deadlines[] = {1e-9, 1e15, 0};
        bo_registrar_set_deadline(registrar, deadlines[round]);
        for (size_t i = 0; i < 3; i++) {
            calls[i] = (bo_call){.command = &command, .sent = true};
        }
        perform(registrar, calls, 3);
        for (size_t i = 0; i < 3; i++) {
            assert_true(calls[i].sent == (round > 0));
            assert_int_equal(calls[i].err.status, round > 0 ? BO_OK : BO_ERR_REGISTRAR);
            assert_true((calls[i].response != NULL) == (round > 0));
            bo_response_free(calls[i].response);
        }
        assert_false(bo_registrar_is_down(registrar));
        assert_int_equal(server_requests(server), 3 * round);
    }
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

/* Brings the deadline to pass while the first call is under way. */
static server_fate let_it_pass(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    (void)body;
    (void)nth;
    bo_registrar_set_deadline(*(bo_registrar **)context, 1e-9);
    bo_buf_text(answer, "CODE=421\nDESCRIPTION=try again\n");
    return SERVER_ANSWER;
}

static void what_is_under_way_at_the_deadline_ends_and_is_not_tried_again(void **state)
{
    bo_registrar *registrar = NULL;
    test_server *server = server_start(let_it_pass, &registrar, false);
    bo_command command = {0};
    bo_call calls[2] = {{.command = &command, .repeatable = true}, {.command = &command, .repeatable = true}};

    (void)state;
    registrar = open_at(server_url(server), 1, 5);
    bo_command_set(&command, "COMMAND", "StatusDomainApplication");
    perform(registrar, calls, 2);
    assert_int_equal(bo_response_code(calls[0].response), 421);
    assert_true(calls[0].sent);
    assert_null(calls[1].response);
    assert_false(calls[1].sent);
    assert_int_equal(server_requests(server), 1);
    bo_response_free(calls[0].response);
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

static server_fate flood(void *context, const char *body, unsigned nth, bo_buf *answer)
{
    static const char line[] = "PROPERTY[DOMAIN][0] = example.com                                             \n";

    (void)context;
    (void)body;
    (void)nth;
    while (answer->len <= BO_ANSWER_MAX) {
        bo_buf_append(answer, line, sizeof line - 1);
    }
    return SERVER_ANSWER;
}

static void a_flood_is_cut_off(void **state)
{
    test_server *server = server_start(flood, NULL, false);
    bo_registrar *registrar = open_at(server_url(server), 1, 30);
    bo_command command = {0};
    bo_call call = {.command = &command, .repeatable = true};

    (void)state;
    bo_command_set(&command, "COMMAND", "QueryDomainApplicationList");
    perform(registrar, &call, 1);
    assert_null(call.response);
    assert_int_equal(server_requests(server), 1);
    assert_non_null(strstr(call.err.message, "more than 16777216 bytes"));
    bo_command_free(&command);
    bo_registrar_close(registrar);
    server_stop(server);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(settings_are_checked),
        cmocka_unit_test(numbers_have_bounds_that_the_sentence_tells),
        cmocka_unit_test(an_endpoint_is_https_or_on_this_machine),
        cmocka_unit_test(a_proxy_is_a_host_and_a_port),
        cmocka_unit_test(a_call_is_a_form),
        cmocka_unit_test(as_many_calls_are_under_way_as_may_be_and_connections_are_kept),
        cmocka_unit_test(passing_faults_of_readers_are_tried_again),
        cmocka_unit_test(tries_are_bounded),
        cmocka_unit_test(other_answers_are_final),
        cmocka_unit_test(what_may_not_be_repeated_is_sent_once),
        cmocka_unit_test(a_kept_connection_that_closes_does_not_send_twice),
        cmocka_unit_test(what_was_not_sent_is_known_not_to_be),
        cmocka_unit_test(a_registrar_that_is_down_is_given_up),
        cmocka_unit_test(a_registrar_that_was_down_is_asked_one_thing),
        cmocka_unit_test(after_420_nothing_more_goes_over_that_connection),
        cmocka_unit_test(usage_exceeded_is_waited_out),
        cmocka_unit_test(after_the_deadline_nothing_is_sent),
        cmocka_unit_test(what_is_under_way_at_the_deadline_ends_and_is_not_tried_again),
        cmocka_unit_test(a_flood_is_cut_off),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
