#include "rowset.h"

#include <stdlib.h>

bo_status bo_rowset_open(bo_rowset *set, const char *columns, size_t lead, size_t rows, bo_err *err)
{
    size_t width = 0;

    for (const char *c = columns; *c; c++) {
        width += *c == '?';
    }
    *set =
        (bo_rowset){.columns = columns, .width = width, .lead = lead, .count = lead, .capacity = lead + rows * width};
    set->args = calloc(set->capacity, sizeof *set->args);
    set->scratch = calloc(set->capacity, sizeof *set->scratch);
    if (!set->args || !set->scratch) {
        bo_rowset_free(set);
        return bo_fail_memory(err);
    }
    return BO_OK;
}

void bo_rowset_free(bo_rowset *set)
{
    free(set->args);
    free(set->scratch);
    *set = (bo_rowset){0};
}

void bo_rowset_add(bo_rowset *set, bo_db_value value)
{
    if (set->count < set->capacity) {
        set->args[set->count++] = value;
    }
}

void bo_rowset_add_money(bo_rowset *set, bo_money amount)
{
    if (set->count < set->capacity) {
        bo_rowset_add(set, bo_db_money(amount, &set->scratch[set->count]));
    }
}

bo_status bo_rowset_exec(bo_db *db, const bo_rowset *set, const char *before, const char *after, uint64_t *affected,
                         bo_err *err)
{
    bo_buf sql = {0};
    bo_status status;

    bo_buf_printf(&sql, "%s (SELECT %s", before, set->columns);
    for (size_t at = set->lead + set->width; at < set->count; at++) {
        bo_buf_text(&sql, (at - set->lead) % set->width == 0 ? " UNION ALL SELECT ?" : ",?");
    }
    bo_buf_printf(&sql, ") %s", after);
    status = bo_buf_failed(&sql) ? bo_fail_memory(err) : bo_db_exec(db, sql.data, set->args, set->count, affected, err);
    bo_buf_free(&sql);
    return status;
}
