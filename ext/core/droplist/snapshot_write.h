#ifndef BO_SNAPSHOT_WRITE_H
#define BO_SNAPSHOT_WRITE_H

#include "names.h"

/* Writes the snapshot of a sorted list beside the old one and puts it in its place. BO_ERR_SNAPSHOT leaves the old one. */
bo_status bo_snapshot_write(const char *directory, const bo_names *names, uint64_t version, bo_err *err);

#endif
