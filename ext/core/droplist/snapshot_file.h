#ifndef BO_SNAPSHOT_FILE_H
#define BO_SNAPSHOT_FILE_H

#include "index.h"
#include "names.h"
#include "snapshot.h"
#include "snapshot_format.h"

#include <sys/types.h>

/* What a reader sees of the file: checked, mapped, read-only. The columns are what the search scans. */
struct bo_snapshot {
    const bo_snapshot_header *header; /* begins the mapping */
    const uint32_t *label_at;
    const uint8_t *label_len;
    const uint16_t *zone;
    const uint32_t *drop, *added;
    const uint8_t *score, *digits, *hyphens;
    const char *labels;
    const bo_snapshot_zone_entry *zones;
    const char *zone_text;
    const bo_snapshot_day_entry *days;
    const bo_snapshot_idn_entry *idns;
    const char *unicode;
    const uint32_t *by_drop;
    const uint8_t *pairs;
    const uint64_t *index;
    const uint32_t *marked;
    dev_t device; /* of the file, with `inode`; no other one has both while this one is mapped */
    ino_t inode;
    _Atomic unsigned references;
};

/* Which list a snapshot must hold, as backorder_droplist tells. */
typedef struct {
    uint64_t version, checksum;
    bool changing;       /* the table is on its way from `version` to the next, and is no list (import.h) */
    bo_time imported_at; /* 0: never */
} bo_snapshot_identity;

/*
 * Opens and checks the snapshot of `directory`; the caller has one reference. BO_ERR_SNAPSHOT with reason "missing",
 * "damaged" or "" (it cannot be read).
 */
bo_status bo_snapshot_open(bo_snapshot **out, const char *directory, bo_err *err);
bo_snapshot *bo_snapshot_retain(bo_snapshot *snapshot);
bool bo_snapshot_is(const bo_snapshot *snapshot, const bo_snapshot_identity *identity);
/* Whether opening the snapshot of `directory` would open the same file once more. */
bool bo_snapshot_is_in(const bo_snapshot *snapshot, const char *directory);

/* The right to write into `directory`, exclusive among processes and threads; waits for up to `seconds`. */
typedef struct {
    int fd;
} bo_snapshot_lock;
/* BO_ERR_BUSY when the time is up, BO_ERR_SNAPSHOT when the directory cannot be written. */
bo_status bo_snapshot_lock_take(bo_snapshot_lock *lock, const char *directory, double seconds, bo_err *err);
void bo_snapshot_lock_release(bo_snapshot_lock *lock); /* one that was not taken is allowed, with fd -1 */

#define BO_SNAPSHOT_LOCK_SECONDS 120.0

/* Both under the lock. Writes the sorted names beside the snapshot, to the disk; readers do not see it yet. */
bo_status bo_snapshot_write(const char *directory, const bo_names *names, const bo_snapshot_identity *identity,
                            bo_err *err);
/* Puts what was written last in the snapshot's place. */
bo_status bo_snapshot_publish(const char *directory, bo_err *err);
/* Removes what was written and not published. */
void bo_snapshot_discard(const char *directory);

bo_status bo_snapshot_identity_read(bo_snapshot_identity *out, bo_db *db, bo_err *err);

/* Makes this process look at the version anew with the next bo_snapshot_acquire. */
void bo_snapshot_cache_expire(void);

#endif
