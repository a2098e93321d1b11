#define _DEFAULT_SOURCE
#include "pages.h"

#include <stdlib.h>
#include <sys/mman.h>

#define SMALL (256u * 1024) /* below, a call of the system costs more than the memory */

#ifndef MAP_POPULATE
#define MAP_POPULATE 0
#endif

void *bo_pages_alloc(size_t bytes)
{
    void *pages;

    if (bytes < SMALL) {
        return malloc(bytes);
    }
    pages = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    return pages == MAP_FAILED ? NULL : pages;
}

void bo_pages_free(void *pages, size_t bytes)
{
    if (bytes < SMALL) {
        free(pages);
    } else if (pages) {
        (void)munmap(pages, bytes);
    }
}
