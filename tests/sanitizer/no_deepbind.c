/*
 * Preloaded before AddressSanitizer: PHP opens its extensions with RTLD_DEEPBIND, which the sanitizer refuses, because
 * it would hide its own malloc from them.
 */
#define _GNU_SOURCE
#include <dlfcn.h>

void *dlopen(const char *file, int mode)
{
    void *(*next)(const char *, int) = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");

    return next(file, mode & ~RTLD_DEEPBIND);
}
