#ifndef TEST_DB_H
#define TEST_DB_H

#include "base/db.h"

/*
 * A database of its own for one test, with sql/schema.sql and an empty tblclients (id, currency) in it, on the server
 * that tests/core/run started. Failures end the test.
 */
bo_db *test_db_create(void);
void test_db_destroy(bo_db *db);

/* Another session with the same database. */
bo_db *test_db_open_again(void);

/* Runs statements without parameters, each ended by ";\n" or the text's end. */
void test_db_run(bo_db *db, const char *sql);

/* The first column of the first row. */
int64_t test_db_number(bo_db *db, const char *sql);

/* A folder of this program's own. */
const char *test_directory(void);

#endif
