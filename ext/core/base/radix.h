#ifndef BO_RADIX_H
#define BO_RADIX_H

#include <stddef.h>
#include <stdint.h>

/*
 * Sorts by the upper 32 bits; what is equal in these stays in its order. `spare` has room for as many; the sorted
 * items are in the one that is returned.
 */
uint64_t *bo_radix_sort(uint64_t *items, uint64_t *spare, size_t count);

#endif
