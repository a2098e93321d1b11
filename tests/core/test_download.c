#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/snapshot.h"
#include "droplist/source.h"
#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <arpa/inet.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* A server of one thread on loopback that answers each connection with what `answer` says and keeps the request. */
static struct {
    int listener;
    unsigned port;
    pthread_t thread;
    const char *answer;
    size_t answer_len;
    char request[4096];
    unsigned requests;
} server;

static void *serve(void *context)
{
    int client;

    (void)context;
    while ((client = accept(server.listener, NULL, NULL)) >= 0) {
        size_t used = 0;
        ssize_t got;
        server.request[0] = '\0';
        while (!strstr(server.request, "\r\n\r\n") &&
               (got = recv(client, server.request + used, sizeof server.request - 1 - used, 0)) > 0) {
            used += (size_t)got;
            server.request[used] = '\0';
        }
        server.requests++;
        (void)send(client, server.answer, server.answer_len, MSG_NOSIGNAL);
        (void)shutdown(client, SHUT_WR);
        (void)close(client);
    }
    return NULL;
}

static int set_up(void **state)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;

    (void)state;
    server.listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    assert_true(server.listener >= 0);
    assert_int_equal(bind(server.listener, (struct sockaddr *)&address, len), 0);
    assert_int_equal(listen(server.listener, 8), 0);
    assert_int_equal(getsockname(server.listener, (struct sockaddr *)&address, &len), 0);
    server.port = ntohs(address.sin_port);
    assert_int_equal(pthread_create(&server.thread, NULL, serve, NULL), 0);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    (void)shutdown(server.listener, SHUT_RDWR);
    assert_int_equal(pthread_join(server.thread, NULL), 0);
    (void)close(server.listener);
    return 0;
}

static void will_answer(const char *answer)
{
    server.answer = answer;
    server.answer_len = strlen(answer);
    server.requests = 0;
}

static bo_import_options options_for(const char *path)
{
    static char url[256];
    bo_import_options options = feed_options();

    (void)snprintf(url, sizeof url, "http://127.0.0.1:%u%s", server.port, path);
    options.url = url;
    return options;
}

static bo_status fetch(bo_source *source, const bo_import_options *options, const char *etag, const char *modified,
                       bo_err *err)
{
    bo_source_known known = {etag, modified};

    *err = (bo_err){0};
    return bo_source_open(source, options, test_directory(), &known, err);
}

static void a_download_is_a_file_and_what_the_server_told(void **state)
{
    bo_import_options options = options_for("/list.zip?key=secret");
    char text[64] = "", expected[128];
    bo_source source;
    bo_err err;

    (void)state;
    will_answer("HTTP/1.1 200 OK\r\nETag:  \"abc\" \r\nlast-modified: Fri, 01 Jan 2027 00:00:00 GMT\r\n"
                "Content-Length: 5\r\n\r\nhello");
    assert_int_equal(fetch(&source, &options, "", "", &err), BO_OK);
    assert_false(source.unchanged);
    assert_int_equal(read(source.fd, text, sizeof text - 1), 5);
    assert_string_equal(text, "hello");
    assert_string_equal(source.etag, "\"abc\"");
    assert_string_equal(source.modified, "Fri, 01 Jan 2027 00:00:00 GMT");
    (void)snprintf(expected, sizeof expected, "http://127.0.0.1:%u/list.zip", server.port);
    assert_string_equal(source.name, expected);
    assert_null(strstr(server.request, "If-"));
    assert_non_null(strstr(server.request, "GET /list.zip?key=secret "));
    bo_source_close(&source);
}

static void what_is_unchanged_is_not_downloaded_again(void **state)
{
    bo_import_options options = options_for("/list.zip");
    bo_source source;
    bo_err err;

    (void)state;
    will_answer("HTTP/1.1 304 Not Modified\r\n\r\n");
    assert_int_equal(fetch(&source, &options, "\"abc\"", "Fri, 01 Jan 2027 00:00:00 GMT", &err), BO_OK);
    assert_true(source.unchanged);
    assert_int_equal(source.fd, -1);
    assert_non_null(strstr(server.request, "If-None-Match: \"abc\"\r\n"));
    assert_non_null(strstr(server.request, "If-Modified-Since: Fri, 01 Jan 2027 00:00:00 GMT\r\n"));
    options.force = true;
    assert_int_equal(fetch(&source, &options, "\"abc\"", "x", &err), BO_ERR_FEED);
    assert_null(strstr(server.request, "If-None-Match"));
    assert_non_null(strstr(err.message, "answered 304"));
}

static void a_download_that_fails_says_why(void **state)
{
    static const struct {
        const char *answer, *part;
    } cases[] = {
        {"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "answered 404 for http://127.0.0.1"},
        {"HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", "answered 500"},
        {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", "could not be downloaded"},
        {"", "could not be downloaded"},
        {"HTTP/1.1 200 OK\r\n\r\n0123456789", "larger than the allowed 9 bytes"},
        {"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/x\r\nContent-Length: 0\r\n\r\n",
         "could not be downloaded"},
        {"HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", "could not be downloaded"},
    };
    bo_import_options options = options_for("/list.zip");
    bo_source source;
    bo_err err;

    (void)state;
    options.max_bytes = 9;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        will_answer(cases[i].answer);
        assert_int_equal(fetch(&source, &options, "", "", &err), BO_ERR_FEED);
        if (!strstr(err.message, cases[i].part)) {
            fail_msg("\"%s\" does not say \"%s\"", err.message, cases[i].part);
        }
        assert_int_equal(source.fd, -1);
    }
    options.url = "http://user:pass@localhost:1/x?key=secret";
    assert_int_equal(fetch(&source, &options, "", "", &err), BO_ERR_FEED);
    assert_null(strstr(err.message, "pass"));
    assert_null(strstr(err.message, "secret"));
}

static void an_import_remembers_what_the_server_told(void **state)
{
    bo_import_options options = options_for("/list.zip");
    const char *directory = feed_directory("snapshot");
    bo_db *db = test_db_create();
    bo_import_report report;
    bo_err err = {0};

    (void)state;
    will_answer("HTTP/1.1 200 OK\r\nETag: \"one\"\r\n\r\na.com;2027-01-01 00:00:00\nb.com;2027-01-01 00:00:00\n");
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_OK);
    assert_int_equal(report.rows, 2);
    will_answer("HTTP/1.1 304 Not Modified\r\n\r\n");
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_OK);
    assert_non_null(strstr(server.request, "If-None-Match: \"one\"\r\n"));
    assert_false(report.changed);
    assert_int_equal(report.version, 1);
    assert_int_equal(report.rows, 2);
    options = options_for("/other.zip");
    assert_int_equal(bo_import(db, directory, &options, &report, &err), BO_ERR_FEED);
    assert_null(strstr(server.request, "If-None-Match"));
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

static bool stop(void *context, const char *step, uint64_t done, uint64_t of)
{
    (void)context;
    (void)step;
    (void)done;
    (void)of;
    return true;
}

static void a_download_may_be_stopped(void **state)
{
    bo_import_options options = options_for("/list.zip");
    bo_buf answer = {0};
    bo_source source;
    bo_err err;

    (void)state;
    bo_buf_text(&answer, "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
    for (int i = 0; i < 100000; i++) {
        bo_buf_text(&answer, "0123456789");
    }
    will_answer(answer.data);
    options.progress = stop;
    assert_int_equal(fetch(&source, &options, "", "", &err), BO_ERR_FEED);
    assert_string_equal(err.reason, "stopped");
    bo_buf_free(&answer);
}

/* Starts `openssl s_server` with a certificate of its own; returns its process, `*port` and the certificate's path. */
static pid_t start_tls(unsigned *port, char certificate[4096])
{
    char command[16384], line[512];
    const char *directory = test_directory();
    int out[2];
    FILE *told;
    pid_t child;

    (void)snprintf(certificate, 4096, "%s/cert.pem", directory);
    (void)snprintf(command, sizeof command,
                   "cd '%s' && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30000 "
                   "-subj /CN=localhost -addext subjectAltName=DNS:localhost -keyout key.pem -out cert.pem 2>/dev/null "
                   "&& exec openssl s_server -accept 127.0.0.1:0 -cert cert.pem -key key.pem -WWW 2>&1",
                   directory);
    assert_int_equal(pipe(out), 0);
    child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        (void)dup2(out[1], STDOUT_FILENO);
        (void)close(out[0]);
        (void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
        _exit(127);
    }
    (void)close(out[1]);
    told = fdopen(out[0], "r");
    assert_non_null(told);
    *port = 0;
    while (*port == 0 && fgets(line, sizeof line, told)) {
        const char *colon = strncmp(line, "ACCEPT", 6) == 0 ? strrchr(line, ':') : NULL;
        *port = colon ? (unsigned)strtoul(colon + 1, NULL, 10) : 0;
    }
    assert_int_not_equal(*port, 0);
    /* `told` stays open until the program ends, so that the server can go on writing */
    return child;
}

static void https_is_verified(void **state)
{
    bo_import_options options = feed_options();
    char certificate[4096], url[256], text[64] = "";
    unsigned port;
    pid_t tls = start_tls(&port, certificate);
    bo_source source;
    bo_err err;

    (void)state;
    (void)feed_text("list.csv", "a.com;2027-01-01 00:00:00\n");
    (void)snprintf(url, sizeof url, "https://localhost:%u/list.csv", port);
    options.url = url;
    assert_int_equal(fetch(&source, &options, "", "", &err), BO_ERR_FEED);
    assert_non_null(strstr(err.message, "certificate"));
    options.ca_file = certificate;
    if (fetch(&source, &options, "", "", &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    assert_true(read(source.fd, text, sizeof text - 1) > 0);
    assert_non_null(strstr(text, "a.com;2027-01-01"));
    bo_source_close(&source);
    (void)snprintf(url, sizeof url, "https://127.0.0.1:%u/list.csv", port); /* a name the certificate does not have */
    assert_int_equal(fetch(&source, &options, "", "", &err), BO_ERR_FEED);
    (void)kill(tls, SIGTERM);
    (void)waitpid(tls, NULL, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_download_is_a_file_and_what_the_server_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_unchanged_is_not_downloaded_again, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_download_that_fails_says_why, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_import_remembers_what_the_server_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_download_may_be_stopped, set_up, tear_down),
        cmocka_unit_test(https_is_verified),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
