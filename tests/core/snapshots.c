#include "snapshots.h"

#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

bo_names *snapshot_names(void)
{
    bo_names *names;

    assert_int_equal(bo_names_create(&names, NULL), BO_OK);
    return names;
}

void snapshot_add(bo_names *names, const char *label, const char *zone, bo_time drop)
{
    assert_int_equal(bo_names_add(names, label, strlen(label), zone, strlen(zone), drop, NULL), BO_OK);
}

bo_snapshot *snapshot_of(bo_names *names)
{
    const char *directory = feed_directory("snapshot");
    bo_snapshot_identity identity = {.version = 1, .checksum = 1};
    bo_snapshot *out;
    bo_err err = {0};

    assert_int_equal(bo_names_sort(names, NULL, &err), BO_OK);
    if (bo_snapshot_write(directory, names, &identity, &err) != BO_OK ||
        bo_snapshot_publish(directory, &err) != BO_OK || bo_snapshot_open(&out, directory, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    bo_names_destroy(names);
    return out;
}
