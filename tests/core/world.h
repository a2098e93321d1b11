/* Everything a backorder meets: the database, a host, a registrar, a clock that stands where the test puts it. */
#ifndef TEST_WORLD_H
#define TEST_WORLD_H

#include "../../ext/core/orders/batch.h"
#include "../../ext/core/orders/funds.h"
#include "../../ext/core/orders/orders.h"
#include "fake_registrar.h"
#include "host.h"

#define HOUR 3600
#define DAY 86400
#define NOON INT64_C(1893499200) /* 2030-01-01 12:00:00, when every test begins */

typedef struct {
    bo_db *db;
    fake_host host;
    bo_host functions;
    fake_registrar books;
    bo_registrar *registrar;
    bo_batch_report report; /* of the last run */
    bo_err err;             /* of the last failure */
    bo_time now;
    char clock_path[256];
} world;

/* cmocka's: opens the world once for a group, and empties it before each test. The state is a world. */
int world_open(void **state);
int world_close(void **state);
int world_begin(void **state);
/* After each test: every invariant of the design holds. */
int world_end(void **state);
/* The same where the books no longer tell everything, as of a client who was deleted. */
int world_leave(void **state);

void world_set_time(world *w, bo_time now);
void world_later(world *w, int64_t seconds);

/* Client (1 to 63) with this credit in currency 1; .com costs 10.00 there, .co.uk 7.35, .net 100.00, .org nothing. */
void world_client(world *w, int64_t id, bo_money credit);
void world_list(world *w, const char *label, const char *zone, bo_time drop_date);
void world_unlist(world *w, const char *label, const char *zone);
/* Lists "<label>.com" and backorders it. */
int64_t world_order(world *w, int64_t client, const char *label, bo_time drop_date);

/* A run that must go well; its report stands in the world. */
void world_run(world *w);
/* The same, and nothing may be in the report's errors. */
void world_run_clean(world *w);

bo_order_row world_row(world *w, int64_t id);
void world_expect(world *w, int64_t id, bo_state state);
const char *world_reference(world *w, int64_t id, char out[256]);
/* Causes of the row's events, separated by blanks. */
const char *world_story(world *w, int64_t id, char out[1024]);
int64_t world_number(world *w, const char *sql);
void world_exec(world *w, const char *sql);
/* After the session with the database was lost. */
void world_reconnect(world *w);

/* Invariants 1 to 5 of the design; fails the test where one does not hold. */
void world_check(world *w);

bo_money world_credit(world *w, int64_t client);

/* A backorder of client 1, who has 10.00 for it, with its application at the registrar. The drop is in an hour. */
int64_t world_submitted(world *w, const char *label);

/* Fails the test unless these are its events so far. */
void world_told(world *w, int64_t id, const char *story);

#endif
