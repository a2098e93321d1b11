/* A tiny HTTP server on loopback, in threads of the test, that does to its client what a test asks for. */
#ifndef TEST_SERVER_H
#define TEST_SERVER_H

#include "../../ext/core/base/buf.h"

typedef struct test_server test_server;

/* What happens to one request, after it was read whole. */
typedef enum {
    SERVER_ANSWER,
    SERVER_CUT,      /* the connection is closed without an answer */
    SERVER_TRUNCATE, /* half an answer, then closed */
    SERVER_STALL,    /* no answer until the server stops */
    SERVER_ERROR,    /* HTTP 500 */
} server_fate;

/*
 * Called with the body of each request, one call at a time unless `unlocked`; writes the answer's text to `answer`.
 * `nth` counts the requests of the connection from 0.
 */
typedef server_fate server_handler(void *context, const char *body, unsigned nth, bo_buf *answer);

test_server *server_start(server_handler *handler, void *context, bool unlocked);
void server_stop(test_server *server);
const char *server_url(const test_server *server);
unsigned server_requests(test_server *server);
unsigned server_connections(test_server *server);

/* Value of a form field, decoded; the caller frees the buffer. */
bo_buf server_field(const char *body, const char *name);

#endif
