#ifndef FAULTS_RANDOM_H
#define FAULTS_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

/* A small seeded generator (splitmix64): the same numbers on every machine. */
typedef struct {
    uint64_t state;
} random_source;

random_source random_from(uint64_t seed);
uint64_t random_next(random_source *source);
int random_below(random_source *source, int limit);          /* 0 to limit - 1 */
int random_between(random_source *source, int from, int to); /* both included */
bool random_chance(random_source *source, int percent);

#endif
