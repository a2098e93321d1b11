#ifndef BO_CSV_H
#define BO_CSV_H

#include "../base/err.h"

#include <stdint.h>

/* The feed's text, out of the one CSV file of a zip, or of a file that is the CSV itself; which one its bytes tell. */
typedef struct bo_csv bo_csv;

/*
 * Reads from `fd`, which stays the caller's, from its beginning. `name` is for messages and must outlive the reader.
 * BO_ERR_FEED with one sentence that says what the file is instead, or that it holds more than `max_bytes`.
 */
bo_status bo_csv_open(bo_csv **out, int fd, const char *name, uint64_t max_bytes, bo_err *err);
void bo_csv_close(bo_csv *csv); /* NULL is allowed */

/* Bytes of the text as the file tells, for progress. */
uint64_t bo_csv_size(const bo_csv *csv);

/* `*got` is 0 at the end, which is only reached when all was there and the zip's checksum held. */
bo_status bo_csv_read(bo_csv *csv, char *buffer, size_t capacity, size_t *got, bo_err *err);

#endif
