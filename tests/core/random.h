/* Random numbers for tests: the same ones for the same seed. */
#ifndef TEST_RANDOM_H
#define TEST_RANDOM_H

#include <stdint.h>

void random_seed(uint64_t seed);

/* 0 to before `limit`. */
unsigned below(unsigned limit);

#endif
