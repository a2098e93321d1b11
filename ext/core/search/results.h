#ifndef BO_RESULTS_H
#define BO_RESULTS_H

#include "../base/err.h"

#include <stdbool.h>
#include <stdint.h>

/*
 * Results of searches, shared by the processes that were forked after bo_results_create(): a ring of so many bytes
 * where the newest take the place of the oldest. A result belongs to its key, all of it: list, filters, patterns,
 * order.
 */

/* Before forking. False: there is no memory, or no need (`bytes` holds no result); then every search is made anew. */
bool bo_results_create(size_t bytes);
void bo_results_destroy(void);

/*
 * Calls `use` with the rows of the result of that key, which must not be kept, and returns true; or false, when there
 * is none. `use` runs while other processes wait: it must be quick.
 */
bool bo_results_find(const char *key, size_t len, void (*use)(void *context, const uint32_t *rows, uint64_t total),
                     void *context);

/* Keeps a copy. Those that would take more than half of the ring are not kept. */
void bo_results_keep(const char *key, size_t len, const uint32_t *rows, uint64_t total);

#endif
