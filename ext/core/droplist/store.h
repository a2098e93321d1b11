#ifndef BO_STORE_H
#define BO_STORE_H

#include "diff.h"

/*
 * Brings the table to the list by the differences alone: LOAD DATA LOCAL into an empty table where the server allows
 * it, statements of some hundred rows otherwise. Runs in the caller's transaction.
 */
bo_status bo_store(bo_db *db, const bo_names *list, const bo_diff *diff, const bo_import_options *options, bo_err *err);

#endif
