/* Lives against the simulated registrar of tests/registrar, which is stricter than the fake one here. */
#define _DEFAULT_SOURCE
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "world.h"

#include <curl/curl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define READY_TRIES 200 /* of 50 ms */

static pid_t simulator;
static char address[128];

static bool has_node(void)
{
    return system("command -v node >/dev/null 2>&1") == 0;
}

static void start_simulator(const world *w)
{
    char script[512], ready[512], text[256] = "", *url;
    const char *root = getenv("BO_TEST_ROOT");
    FILE *file;

    assert_non_null(root);
    (void)snprintf(script, sizeof script, "%s/tests/registrar/server.mjs", root);
    (void)snprintf(ready, sizeof ready, "%s/ready", getenv("BO_TEST_DIR"));
    (void)unlink(ready);
    simulator = fork();
    assert_true(simulator >= 0);
    if (simulator == 0) {
        (void)execlp("node", "node", script, "--ready", ready, "--clock-file", w->clock_path, (char *)NULL);
        _exit(127);
    }
    for (int i = 0; i < READY_TRIES && access(ready, R_OK) != 0; i++) {
        (void)usleep(50000);
    }
    file = fopen(ready, "r");
    assert_non_null(file);
    assert_true(fread(text, 1, sizeof text - 1, file) > 0);
    (void)fclose(file);
    url = strstr(text, "http://");
    assert_non_null(url);
    (void)snprintf(address, sizeof address, "%.*s", (int)strcspn(url, "\""), url);
}

static void stop_simulator(void)
{
    int status;

    if (simulator > 0) {
        (void)kill(simulator, SIGTERM);
        (void)waitpid(simulator, &status, 0);
        simulator = 0;
    }
}

static size_t swallow(char *data, size_t size, size_t count, void *context)
{
    (void)data;
    (void)context;
    return size * count;
}

static void control(const char *what, const char *json)
{
    struct curl_slist *headers = curl_slist_append(NULL, "Content-Type: application/json");
    CURL *curl = curl_easy_init();
    char url[256];
    long code = 0;

    assert_non_null(curl);
    (void)snprintf(url, sizeof url, "%s/control/%s", address, what);
    (void)curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_setopt(curl, CURLOPT_PROXY, "");
    (void)curl_easy_setopt(curl, CURLOPT_POSTFIELDS, json);
    (void)curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    (void)curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, swallow);
    (void)curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
    assert_int_equal(curl_easy_perform(curl), CURLE_OK);
    (void)curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    assert_in_range(code, 200, 204);
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
}

static void live(world *w, const char *platform, const char *path)
{
    static const struct {
        const char *label, *outcome;
        bo_state end;
    } lives[] = {
        {"caught", "catch", BO_SUCCESSFUL},
        {"failed", "fail", BO_FAILED},
        {"won", "won", BO_AUCTION_WON},
        {"lost", "lost", BO_AUCTION_LOST},
    };
    bo_registrar_settings settings = {
        .login = "test.user", .password = "test.passw0rd", .platform = platform, .timeout = 10, .concurrency = 4};
    char endpoint[256], json[256];
    int64_t ids[4];

    if (!has_node()) {
        print_message("node is not installed: the simulated registrar cannot be asked\n");
        skip();
    }
    start_simulator(w);
    (void)snprintf(endpoint, sizeof endpoint, "%s%s", address, path);
    settings.endpoint = endpoint;
    bo_registrar_close(w->registrar);
    assert_int_equal(bo_registrar_open(&w->registrar, &settings, &w->err), BO_OK);
    world_client(w, 1, 4000);
    for (size_t i = 0; i < 4; i++) {
        ids[i] = world_order(w, 1, lives[i].label, NOON + DAY);
        (void)snprintf(json, sizeof json,
                       "{\"domain\": \"%s.com\", \"dropdate\": \"2030-01-02 12:00:00\", \"outcome\": \"%s\"}",
                       lives[i].label, lives[i].outcome);
        control("domain", json);
    }
    world_run_clean(w);
    world_set_time(w, NOON + DAY - HOUR);
    world_run_clean(w);
    for (size_t i = 0; i < 4; i++) {
        world_expect(w, ids[i], BO_PROCESSING);
        assert_true(strlen(world_row(w, ids[i]).reference) > 0);
    }
    for (int i = 0; i < 15; i++) {
        world_later(w, DAY);
        world_run_clean(w);
    }
    for (size_t i = 0; i < 4; i++) {
        world_expect(w, ids[i], lives[i].end);
    }
    assert_int_equal(fake_host_client(&w->host, 1)->credit, 3000);
    assert_int_equal(w->host.domain_count, 2);
}

static void lives_of_every_end_at_ispapi(void **state)
{
    live(*state, "ispapi", "/api/call.cgi");
}

static void lives_of_every_end_at_cnr(void **state)
{
    live(*state, "cnr", "/cnr/api/call.cgi");
}

static int end(void **state)
{
    stop_simulator();
    return world_end(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(lives_of_every_end_at_ispapi, world_begin, end),
        cmocka_unit_test_setup_teardown(lives_of_every_end_at_cnr, world_begin, end),
    };

    return cmocka_run_group_tests(tests, world_open, world_close);
}
