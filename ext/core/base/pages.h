#ifndef BO_PAGES_H
#define BO_PAGES_H

#include <stddef.h>

/*
 * Memory for what is large and short-lived. It goes back to the system when it is freed, whereas malloc() would keep
 * it, and a worker that once made a large search would be as large from then on. NULL where there is none; to be
 * freed with the same size; NULL is allowed.
 */
void *bo_pages_alloc(size_t bytes);
void bo_pages_free(void *pages, size_t bytes);

#endif
