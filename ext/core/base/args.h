#ifndef BO_ARGS_H
#define BO_ARGS_H

#include "buf.h"
#include "db.h"

/*
 * A growing list of a statement's values, for statements whose text is put together. Zero-initialise it; free it with
 * bo_args_free. A value that finds no memory marks the list as failed and every later one does nothing, so that a long
 * sequence is checked once. Texts stay their owner's. The servers take at most BO_ARGS_MAX values a statement.
 */
#define BO_ARGS_MAX 65535

typedef struct {
    bo_db_value *items; /* NULL while there are none */
    size_t count, capacity;
    bool failed;
} bo_args;

void bo_args_add(bo_args *args, bo_db_value value);
void bo_args_add_ids(bo_args *args, const int64_t *ids, size_t count);
void bo_args_free(bo_args *args);

/* Writes "column IN (?,?,?)" and adds the values; no values: "1 = 0". */
void bo_args_in(bo_args *args, bo_buf *sql, const char *column, const bo_db_value *values, size_t count);

#endif
