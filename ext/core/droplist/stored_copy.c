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

bo_status bo_stored_copy_ask(bo_snapshot **out, const char *directory, bo_db *db, const bo_snapshot_identity *identity,
                             bo_err *err)
{
    bo_snapshot *snapshot = NULL;
    bo_status status = bo_snapshot_open(&snapshot, directory, err);

    *out = NULL;
    if (status == BO_ERR_SNAPSHOT) {
        return BO_OK;
    }
    if (status == BO_OK && bo_snapshot_is(snapshot, identity)) {
        status = bo_db_ask(db, SUM_SQL, err);
        if (status == BO_OK) {
            *out = snapshot;
            return BO_OK;
        }
    }
    bo_snapshot_release(snapshot);
    return status;
}

bo_status bo_stored_copy_check(bo_snapshot **copy, bo_db *db, const bo_snapshot_identity *identity, bo_err *err)
{
    int64_t table[2]; /* rows, sum */
    bo_status status;
    total held;

    if (!*copy) {
        return BO_OK;
    }
    held = sum_snapshot(*copy);
    status = bo_db_answer(db, table, 2, err);
    if (status != BO_OK || !bo_snapshot_is(*copy, identity) || (uint64_t)table[0] != held.rows ||
        (uint64_t)table[1] != held.sum) {
        bo_snapshot_release(*copy);
        *copy = NULL;
    }
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
