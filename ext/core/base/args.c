#include "args.h"

#include <stdlib.h>

void bo_args_add(bo_args *args, bo_db_value value)
{
    if (args->failed) {
        return;
    }
    if (args->count == args->capacity) {
        size_t capacity = args->capacity ? args->capacity * 2 : 16;
        bo_db_value *items = realloc(args->items, capacity * sizeof *items);

        if (!items) {
            args->failed = true;
            return;
        }
        args->items = items;
        args->capacity = capacity;
    }
    args->items[args->count++] = value;
}

void bo_args_add_ids(bo_args *args, const int64_t *ids, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        bo_args_add(args, bo_db_int(ids[i]));
    }
}

void bo_args_free(bo_args *args)
{
    free(args->items);
    *args = (bo_args){0};
}

void bo_args_in(bo_args *args, bo_buf *sql, const char *column, const bo_db_value *values, size_t count)
{
    if (count == 0) {
        bo_buf_text(sql, "1 = 0");
        return;
    }
    bo_buf_text(sql, column);
    for (size_t i = 0; i < count; i++) {
        bo_buf_text(sql, i == 0 ? " IN (?" : ",?");
        bo_args_add(args, values[i]);
    }
    bo_buf_char(sql, ')');
}
