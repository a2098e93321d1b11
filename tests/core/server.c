#define _GNU_SOURCE
#include "server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#define CONNECTIONS_MAX 1024

typedef struct {
    test_server *server;
    pthread_t thread;
    int fd;
} connection;

struct test_server {
    server_handler *handler;
    void *context;
    bool unlocked, stopping;
    int fd;
    char url[64];
    pthread_t thread;
    pthread_mutex_t lock, calls; /* of these fields; of the handler */
    pthread_cond_t stopped;
    unsigned requests, count;
    connection connections[CONNECTIONS_MAX];
};

static bool send_all(int fd, const char *text, size_t len)
{
    while (len > 0) {
        ssize_t sent = send(fd, text, len, MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        text += sent;
        len -= (size_t)sent;
    }
    return true;
}

/* Reads one request whole and leaves its body in `body`; false at the connection's end. */
static bool read_request(int fd, bo_buf *body)
{
    bo_buf request = {0};
    size_t wanted = SIZE_MAX, head = 0;
    char chunk[16384];

    while (request.len < wanted) {
        ssize_t got = recv(fd, chunk, sizeof chunk, 0);
        char *end, *length;
        if (got <= 0) {
            bo_buf_free(&request);
            return false;
        }
        bo_buf_append(&request, chunk, (size_t)got);
        if (wanted == SIZE_MAX && (end = strstr(request.data, "\r\n\r\n"))) {
            length = strcasestr(request.data, "Content-Length:");
            head = (size_t)(end - request.data) + 4;
            wanted = head + (length ? strtoul(length + 15, NULL, 10) : 0);
        }
    }
    bo_buf_clear(body);
    bo_buf_append(body, request.data + head, request.len - head);
    bo_buf_free(&request);
    return true;
}

static bool reply(test_server *server, int fd, server_fate fate, const bo_buf *answer)
{
    bo_buf text = {0};
    bool sent = false;

    if (fate == SERVER_STALL) {
        pthread_mutex_lock(&server->lock);
        while (!server->stopping) {
            pthread_cond_wait(&server->stopped, &server->lock);
        }
        pthread_mutex_unlock(&server->lock);
    } else if (fate != SERVER_CUT) {
        bo_buf_printf(&text, "HTTP/1.1 %s\r\nContent-Type: text/plain\r\nContent-Length: %zu\r\n\r\n",
                      fate == SERVER_ERROR ? "500 Broken" : "200 OK", answer->len);
        bo_buf_append(&text, answer->data ? answer->data : "", fate == SERVER_TRUNCATE ? answer->len / 2 : answer->len);
        sent = send_all(fd, text.data, text.len) && fate != SERVER_TRUNCATE;
        bo_buf_free(&text);
    }
    return sent;
}

static void *serve(void *argument)
{
    connection *client = argument;
    test_server *server = client->server;
    bo_buf body = {0}, answer = {0};
    bool open = true;

    for (unsigned nth = 0; open && read_request(client->fd, &body); nth++) {
        server_fate fate;

        pthread_mutex_lock(&server->lock);
        server->requests++;
        pthread_mutex_unlock(&server->lock);
        bo_buf_clear(&answer);
        if (!server->unlocked) {
            pthread_mutex_lock(&server->calls);
        }
        fate = server->handler(server->context, body.data ? body.data : "", nth, &answer);
        if (!server->unlocked) {
            pthread_mutex_unlock(&server->calls);
        }
        open = reply(server, client->fd, fate, &answer);
    }
    (void)shutdown(client->fd, SHUT_RDWR);
    bo_buf_free(&body);
    bo_buf_free(&answer);
    return NULL;
}

static void *accept_all(void *argument)
{
    test_server *server = argument;

    for (;;) {
        int fd = accept(server->fd, NULL, NULL);
        connection *client;
        if (fd < 0) {
            return NULL;
        }
        pthread_mutex_lock(&server->lock);
        if (server->stopping || server->count == CONNECTIONS_MAX) {
            (void)close(fd);
        } else {
            client = &server->connections[server->count];
            *client = (connection){.server = server, .fd = fd};
            if (pthread_create(&client->thread, NULL, serve, client) == 0) {
                server->count++;
            } else {
                (void)close(fd);
            }
        }
        pthread_mutex_unlock(&server->lock);
    }
}

test_server *server_start(server_handler *handler, void *context, bool unlocked)
{
    test_server *server = calloc(1, sizeof *server);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t len = sizeof address;

    if (!server) {
        abort();
    }
    server->handler = handler;
    server->context = context;
    server->unlocked = unlocked;
    pthread_mutex_init(&server->lock, NULL);
    pthread_mutex_init(&server->calls, NULL);
    pthread_cond_init(&server->stopped, NULL);
    server->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (server->fd < 0 || bind(server->fd, (struct sockaddr *)&address, len) != 0 || listen(server->fd, 128) != 0 ||
        getsockname(server->fd, (struct sockaddr *)&address, &len) != 0 ||
        pthread_create(&server->thread, NULL, accept_all, server) != 0) {
        abort();
    }
    (void)snprintf(server->url, sizeof server->url, "http://127.0.0.1:%u/api/call.cgi", ntohs(address.sin_port));
    return server;
}

void server_stop(test_server *server)
{
    if (!server) {
        return;
    }
    pthread_mutex_lock(&server->lock);
    server->stopping = true;
    pthread_cond_broadcast(&server->stopped);
    pthread_mutex_unlock(&server->lock);
    (void)shutdown(server->fd, SHUT_RDWR);
    (void)pthread_join(server->thread, NULL);
    (void)close(server->fd);
    for (unsigned i = 0; i < server->count; i++) {
        (void)shutdown(server->connections[i].fd, SHUT_RDWR);
        (void)pthread_join(server->connections[i].thread, NULL);
        (void)close(server->connections[i].fd);
    }
    pthread_cond_destroy(&server->stopped);
    pthread_mutex_destroy(&server->calls);
    pthread_mutex_destroy(&server->lock);
    free(server);
}

const char *server_url(const test_server *server)
{
    return server->url;
}

unsigned server_requests(test_server *server)
{
    unsigned requests;

    pthread_mutex_lock(&server->lock);
    requests = server->requests;
    pthread_mutex_unlock(&server->lock);
    return requests;
}

unsigned server_connections(test_server *server)
{
    unsigned count;

    pthread_mutex_lock(&server->lock);
    count = server->count;
    pthread_mutex_unlock(&server->lock);
    return count;
}

static unsigned hex(char c)
{
    return (unsigned)(c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
}

bo_buf server_field(const char *body, const char *name)
{
    bo_buf value = {0};
    size_t len = strlen(name);
    const char *at = body;

    bo_buf_text(&value, "");
    while (at && (strncmp(at, name, len) != 0 || at[len] != '=')) {
        at = strchr(at, '&');
        at = at ? at + 1 : NULL;
    }
    for (at = at ? at + len + 1 : ""; *at && *at != '&'; at++) {
        if (*at == '%' && at[1] && at[2]) {
            bo_buf_char(&value, (char)(hex(at[1]) * 16 + hex(at[2])));
            at += 2;
        } else {
            bo_buf_char(&value, *at == '+' ? ' ' : *at);
        }
    }
    return value;
}
