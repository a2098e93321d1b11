#ifndef FAULTS_SIMULATOR_H
#define FAULTS_SIMULATOR_H

#include "base/clock.h"

#include <stddef.h>

/* The simulated registrar (tests/registrar/server.mjs), through its control API. What fails ends the program. */
void simulator_open(const char *url);
void simulator_close(void);
const char *simulator_endpoint(void); /* of the registrar's own API */

/* POST /control/<path> with this JSON. */
void simulator_control(const char *path, const char *format, ...) __attribute__((format(printf, 2, 3)));

typedef struct {
    int64_t id, client; /* client: whose contact it was made with */
    char domain[72];
    char status[72]; /* DELETED: it is gone */
} application;

/* Every application there ever was since the last reset, in the order in which they were made; returns how many. */
size_t simulator_applications(application *out, size_t max);

/* Deletes one as its owner would by hand; the registrar may refuse. */
void simulator_delete(int64_t id);

#endif
