#ifndef BO_ROWSET_H
#define BO_ROWSET_H

#include "../base/buf.h"
#include "../base/db.h"

/*
 * Rows of values that a statement joins as a derived table, so that many rows cost one statement. Zero-initialise,
 * start with bo_rowset_open, free with bo_rowset_free.
 */
typedef struct {
    const char *columns; /* of the first row, each with its type: "CAST(? AS SIGNED) AS id, ..." */
    size_t width;
    bo_db_value *args; /* the statement's values: `lead` of the caller's own, then the rows' */
    size_t count, capacity, lead;
    bo_db_scratch *scratch; /* texts of amounts, one a value */
} bo_rowset;

/* Room for `rows` rows; `columns` must outlive it. The caller fills args[0] to args[lead - 1] by itself. */
bo_status bo_rowset_open(bo_rowset *set, const char *columns, size_t lead, size_t rows, bo_err *err);
void bo_rowset_free(bo_rowset *set);

/* The next value, in the order of the columns, row after row. Text must live until the statement has run. */
void bo_rowset_add(bo_rowset *set, bo_db_value value);
void bo_rowset_add_money(bo_rowset *set, bo_money amount);

/* Runs `before (rows) after` as bo_db_exec; all of the caller's own values must stand in `before`. */
bo_status bo_rowset_exec(bo_db *db, const bo_rowset *set, const char *before, const char *after, uint64_t *affected,
                         bo_err *err);

#endif
