#include "diff.h"

#include "../domain/domain.h"
#include "crc32.h"
#include "date_text.h"

#include <string.h>

/*
 * What the rows of the table add up to. A sum, not an exclusive or: that one stays the same where two names of one
 * length exchange their dates, since a CRC is linear.
 */
#define SUM_SQL                                                                                                        \
    "SELECT COUNT(*), CAST(COALESCE(SUM(CRC32(CONCAT(domain, '.', zone, ' ', drop_date, ' ', added_at,"                \
    " CHAR(score)))), 0) AS SIGNED) FROM backorder_pending_domains"

#define DATE_LEN (BO_TIME_TEXT - 1)

typedef struct {
    uint64_t rows, sum;
} total;

static bo_status sum_table(total *out, bo_db *db, bo_err *err)
{
    const bo_db_value *columns = NULL;
    bo_db_rows *rows = NULL;
    bo_status status = bo_db_query(db, &rows, SUM_SQL, NULL, 0, err);

    if (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
    }
    if (status == BO_OK && columns) {
        out->rows = (uint64_t)bo_db_as_int(&columns[0]);
        out->sum = (uint64_t)bo_db_as_int(&columns[1]);
    }
    bo_db_rows_free(rows);
    return status;
}

static char *append(char *at, const char *bytes, size_t len)
{
    memcpy(at, bytes, len);
    return at + len;
}

static total sum_snapshot(const bo_snapshot *snapshot)
{
    total out = {.rows = bo_snapshot_rows(snapshot)};
    bo_date_text drop = {0}, added = {0};
    bo_crc32 crc;

    bo_crc32_init(&crc);
    for (uint32_t i = 0; i < out.rows; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, i);
        char text[BO_NAME_MAX + 1 + 2 * BO_TIME_TEXT + 1], *end = text;

        end = append(end, row.label, row.label_len);
        *end++ = '.';
        end = append(end, row.zone, row.zone_len);
        *end++ = ' ';
        end = append(end, bo_date_text_of(&drop, (uint32_t)row.drop_date), DATE_LEN);
        *end++ = ' ';
        end = append(end, bo_date_text_of(&added, (uint32_t)row.added), DATE_LEN);
        *end++ = (char)row.score;
        out.sum += bo_crc32_of(&crc, text, (size_t)(end - text));
    }
    return out;
}

bo_status bo_stored_copy(bo_snapshot **out, const char *directory, bo_db *db, const bo_snapshot_identity *identity,
                         bo_err *err)
{
    bo_snapshot *snapshot = NULL;
    total table = {0}, copy;
    bo_status status = bo_snapshot_open(&snapshot, directory, err);

    *out = NULL;
    if (status == BO_ERR_SNAPSHOT) {
        return BO_OK;
    }
    if (status == BO_OK && bo_snapshot_is(snapshot, identity)) {
        status = sum_table(&table, db, err);
        copy = sum_snapshot(snapshot);
        if (status == BO_OK && table.rows == copy.rows && table.sum == copy.sum) {
            *out = snapshot;
            return BO_OK;
        }
    }
    bo_snapshot_release(snapshot);
    return status;
}

bo_status bo_stored_copy_each(const bo_snapshot *snapshot,
                              bo_status (*each)(void *context, const bo_stored_row *row, bo_err *err), void *context,
                              bo_err *err)
{
    bo_status status = BO_OK;

    for (uint32_t i = 0; i < bo_snapshot_rows(snapshot) && status == BO_OK; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, i);
        bo_stored_row stored = {row.label, row.zone, row.label_len, row.zone_len, row.drop_date, row.added, row.score};
        status = each(context, &stored, err);
    }
    return status;
}
