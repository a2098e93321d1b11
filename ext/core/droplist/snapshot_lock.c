#define _DEFAULT_SOURCE
#include "snapshot_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

#define POLL_NANOSECONDS 20000000L

bo_status bo_snapshot_lock_take(bo_snapshot_lock *lock, const char *directory, double seconds, bo_err *err)
{
    const struct timespec pause = {.tv_nsec = POLL_NANOSECONDS};
    double deadline = bo_clock_monotonic() + seconds;
    char path[4096];
    int len = snprintf(path, sizeof path, "%s/droplist.lock", directory);
    bo_status status;

    lock->fd = -1;
    if (len < 0 || (size_t)len >= sizeof path) {
        return bo_fail(err, BO_ERR_SETTING, "The name of the snapshot directory is too long.");
    }
    /* read-only, so that a lock file made by a cron of another user can be locked by the web server too */
    lock->fd = open(path, O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (lock->fd < 0) {
        return bo_fail(err, BO_ERR_SNAPSHOT, "The lock file \"%s\" cannot be opened: %s.", path, strerror(errno));
    }
    while (flock(lock->fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR) {
            status = bo_fail(err, BO_ERR_SNAPSHOT, "\"%s\" cannot be locked: %s.", path, strerror(errno));
            bo_snapshot_lock_release(lock);
            return status;
        }
        if (bo_clock_monotonic() >= deadline) {
            bo_snapshot_lock_release(lock);
            return bo_fail(err, BO_ERR_BUSY, "Another process is building the snapshot in \"%s\".", directory);
        }
        (void)nanosleep(&pause, NULL);
    }
    return BO_OK;
}

void bo_snapshot_lock_release(bo_snapshot_lock *lock)
{
    if (lock->fd >= 0) {
        (void)close(lock->fd);
    }
    lock->fd = -1;
}
