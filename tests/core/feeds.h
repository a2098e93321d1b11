/* Feeds for tests: files in the test's folder, zips, and an import of them. */
#ifndef TEST_FEEDS_H
#define TEST_FEEDS_H

#include "base/buf.h"
#include "droplist/import.h"

/* Writes a file of this name in the test's folder; the path stays valid until the next call. */
const char *feed_file(const char *name, const char *bytes, size_t len);
const char *feed_text(const char *name, const char *text);

/* A zip of one entry, in memory; the caller frees the buffer. */
bo_buf feed_zip(const char *entry, const char *bytes, size_t len);

/* An empty folder for a snapshot, with the others' names. Valid until the next call. */
const char *feed_directory(const char *name);

/* Options as the addon sets them: 50 % shrink, 16 MiB, 10 seconds. */
bo_import_options feed_options(void);

/* Imports text as a file. */
bo_status feed_import(bo_db *db, const char *directory, const char *text, bo_import_report *report, bo_err *err);

/* The clock stands at `at` until the test is over (feed_clock(0)). */
void feed_clock(bo_time at);

/* Every row of the table, "name date\n" each, then the version; the caller frees the buffer. */
bo_buf feed_table(bo_db *db);

/* Lines of tests/data/real-names.tsv as a feed whose first day is 2027-01-01; `every` nth of them. */
bo_buf feed_real(unsigned every);

#endif
