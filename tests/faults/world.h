#ifndef FAULTS_WORLD_H
#define FAULTS_WORLD_H

#include "base/buf.h"
#include "base/db.h"
#include "model.h"
#include "points.h"
#include "random.h"
#include "simulator.h"
#include "sql.h"

#define WORLD_APPLICATIONS 4096
#define WORLD_START INT64_C(1893499217) /* 2030-01-01 12:00:17: its seconds never meet those of drops and windows */

/* Where everything stands; from the environment (see tests/groups/faults). */
typedef struct {
    const char *socket, *root, *directory;
} world_places;

#define WORLD_DATABASE "faults"

/* One run: reality, and the model that says how it should be. */
typedef struct {
    world_places places;
    sql_session *sql; /* to look and to change; the parent's host stands on one of its own */
    sql_session *books;
    bo_db *db;               /* the parent's session of the core */
    bo_registrar *registrar; /* the parent's */
    bo_host host;
    random_source random;
    model model;
    char list_path[512], clock_path[512];
    application applications[WORLD_APPLICATIONS];
    size_t application_count;
    bo_buf differences; /* what was found wrong, a line each */
    bo_buf trace;
    bool may_fail;    /* whether the host fails in this run, besides the other faults */
    bool host_failed; /* it did: a client was left out of a step, so that mails may come earlier, later or not at all */
    bool interrupted; /* a fault struck since reality was last at rest */
    fault_point focus; /* what this run strikes most */
    bool hurries;      /* names drop soon, so that more lives come to their end */
    struct {
        unsigned times[POINTS][2][WAYS];
        unsigned batches, children, imports;
    } * counts; /* over all runs */
} world;

/* Makes the database, in place of the last one. */
void world_create(const world_places *places);

/* Opens sessions with it. */
void world_open(world *w);
void world_close(world *w);

/* Empties everything; the clock stands where every run begins. */
void world_begin(world *w, uint64_t seed);
void world_set_time(world *w, bo_time now);

/* A line of what happens. */
void world_tell(world *w, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A line of what is wrong. */
void world_differ(world *w, const char *format, ...) __attribute__((format(printf, 2, 3)));
bool world_differs(const world *w);

/* A new session of the core, and a new client of the registrar. */
bo_db *world_core_session(const world *w);
bo_registrar *world_registrar(void);

int64_t world_client_id(int client); /* the model's number as tblclients.id */
const char *world_label(int name);
const char *world_zone(const world *w, int name);
const char *world_domain(const world *w, int name, char out[72]);

model_order *world_some_order(world *w); /* any of the model's; NULL: it has none */

#endif
