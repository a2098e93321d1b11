#define _DEFAULT_SOURCE
#define _POSIX_C_SOURCE 200809L
#include "results.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>

#define SETS 1024u
#define WAYS 4u /* slots of a set: as many results whose hashes meet are found */

/* An entry of the ring: its key, then its rows, each from a multiple of 8 on. */
typedef struct {
    uint64_t total;
    uint64_t key_len;
} entry;

/* Where an entry is. Places count all bytes ever written, so that one that was overwritten is known by its age. */
typedef struct {
    uint64_t hash;
    uint64_t at, bytes; /* 0 bytes: none */
} slot;

/* In memory that the processes share. */
typedef struct {
    pthread_mutex_t mutex;
    uint64_t end;      /* of what was written, counted like that */
    uint64_t capacity; /* of the ring */
    slot slots[SETS][WAYS];
    char ring[];
} shared;

static shared *results;
static size_t mapped;

bool bo_results_create(size_t bytes)
{
    pthread_mutexattr_t attributes;
    bool good;

    if (bytes < sizeof(entry) || results) {
        return results != NULL;
    }
    mapped = sizeof(shared) + bytes;
    results = mmap(NULL, mapped, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (results == MAP_FAILED) {
        results = NULL;
        return false;
    }
    results->capacity = bytes / 8 * 8;
    good = pthread_mutexattr_init(&attributes) == 0;
    good = good && pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED) == 0 &&
           pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST) == 0 &&
           pthread_mutex_init(&results->mutex, &attributes) == 0;
    (void)pthread_mutexattr_destroy(&attributes);
    if (!good) {
        bo_results_destroy();
    }
    return good;
}

void bo_results_destroy(void)
{
    if (results) {
        (void)munmap(results, mapped);
        results = NULL;
    }
}

/* A process that died while it wrote leaves what nobody should read. */
static bool lock(void)
{
    int got = results ? pthread_mutex_lock(&results->mutex) : EINVAL;

    if (got == EOWNERDEAD) {
        memset(results->slots, 0, sizeof results->slots);
        got = pthread_mutex_consistent(&results->mutex);
    }
    return got == 0;
}

static void unlock(void)
{
    (void)pthread_mutex_unlock(&results->mutex);
}

static uint64_t hash_of(const char *key, size_t len)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    for (size_t i = 0; i < len; i++) {
        hash = (hash ^ (unsigned char)key[i]) * UINT64_C(0x100000001b3);
    }
    return hash ^ hash >> 32;
}

static uint64_t padded(uint64_t bytes)
{
    return (bytes + 7) / 8 * 8;
}

static const entry *find(const char *key, size_t len)
{
    const uint64_t hash = hash_of(key, len);

    for (const slot *here = results->slots[hash % SETS], *end = here + WAYS; here < end; here++) {
        const entry *found = (const entry *)(const void *)(results->ring + here->at % results->capacity);
        if (here->bytes > 0 && here->hash == hash && results->end - here->at <= results->capacity &&
            found->key_len == len && memcmp(found + 1, key, len) == 0) {
            return found;
        }
    }
    return NULL;
}

/* The slot of that hash, or else the one whose entry is the oldest, if it has any. */
static slot *slot_for(uint64_t hash)
{
    slot *set = results->slots[hash % SETS], *oldest = set;

    for (slot *here = set; here < set + WAYS; here++) {
        if (here->bytes > 0 && here->hash == hash) {
            return here;
        }
        if (here->at + here->bytes < oldest->at + oldest->bytes) {
            oldest = here;
        }
    }
    return oldest;
}

bool bo_results_find(const char *key, size_t len, void (*use)(void *context, const uint32_t *rows, uint64_t total),
                     void *context)
{
    const entry *found;

    if (!lock()) {
        return false;
    }
    found = find(key, len);
    if (found) {
        const char *rows = (const char *)(found + 1) + padded(found->key_len);
        use(context, (const uint32_t *)(const void *)rows, found->total);
    }
    unlock();
    return found != NULL;
}

/* Room for an entry in one piece; what lay there is gone. */
static uint64_t take_room(uint64_t bytes)
{
    uint64_t at = results->end, until_wrap = results->capacity - at % results->capacity;

    if (until_wrap < bytes) {
        at += until_wrap;
    }
    results->end = at + bytes;
    return at;
}

void bo_results_keep(const char *key, size_t len, const uint32_t *rows, uint64_t total)
{
    const uint64_t bytes = sizeof(entry) + padded(len) + padded(total * sizeof *rows);
    const uint64_t hash = hash_of(key, len);
    uint64_t at;
    entry *kept;

    if (!results || bytes > results->capacity / 2 || !lock()) {
        return;
    }
    at = take_room(bytes);
    kept = (entry *)(void *)(results->ring + at % results->capacity);
    *kept = (entry){total, len};
    memcpy(kept + 1, key, len);
    memcpy((char *)(kept + 1) + padded(len), rows, total * sizeof *rows);
    *slot_for(hash) = (slot){hash, at, bytes};
    unlock();
}
