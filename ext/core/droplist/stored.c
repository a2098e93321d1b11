#include "diff.h"

#include "../domain/domain.h"
#include "../domain/quote.h"

#include <string.h>

typedef struct {
    char label[BO_LABEL_MAX + 1], zone[BO_ZONE_MAX + 1];
} key;

/* The time that was read last: names of one import are many, and reading a time is dear. */
typedef struct {
    char text[BO_TIME_TEXT];
    bo_time at;
} time_memo;

static bo_time read_added(time_memo *memo, const bo_db_value *column)
{
    const char *text = bo_db_as_text(column);

    if (column->len != BO_TIME_TEXT - 1) {
        return 0;
    }
    if (memcmp(memo->text, text, BO_TIME_TEXT) != 0) {
        memcpy(memo->text, text, BO_TIME_TEXT);
        memo->at = 0;
        (void)bo_db_as_time(column, &memo->at);
    }
    return memo->at;
}

static bo_status read_row(bo_stored_row *out, const bo_db_value *columns, bo_err *err)
{
    char label[80], zone[80];

    *out = (bo_stored_row){
        .label = bo_db_as_text(&columns[0]),
        .zone = bo_db_as_text(&columns[1]),
        .label_len = columns[0].len,
        .zone_len = columns[1].len,
    };
    if (out->label_len < 1 || out->label_len > BO_LABEL_MAX || out->zone_len < 1 || out->zone_len > BO_ZONE_MAX ||
        !bo_db_as_time(&columns[2], &out->drop)) {
        return bo_fail(err, BO_ERR_DATABASE,
                       "backorder_pending_domains holds a row that is not a name (\"%s\", \"%s\").",
                       bo_quote(label, sizeof label, out->label, out->label_len),
                       bo_quote(zone, sizeof zone, out->zone, out->zone_len));
    }
    return BO_OK;
}

/* strcmp() compares bytes, as the table's collation must. */
static bo_status check_order(key *last, const bo_stored_row *row, bo_err *err)
{
    int order = strcmp(last->label, row->label);

    if (order > 0 || (order == 0 && strcmp(last->zone, row->zone) >= 0)) {
        return bo_fail(err, BO_ERR_DATABASE,
                       "backorder_pending_domains does not order its names by their bytes; its collation must be "
                       "ascii_bin.");
    }
    memcpy(last->label, row->label, row->label_len + 1);
    memcpy(last->zone, row->zone, row->zone_len + 1);
    return BO_OK;
}

bo_status bo_stored_each(bo_db *db, bo_status (*each)(void *context, const bo_stored_row *row, bo_err *err),
                         void *context, bo_err *err)
{
    const bo_db_value *columns;
    bo_db_rows *rows;
    bo_stored_row row;
    key last = {"", ""};
    time_memo memo = {0};
    bo_status status = bo_db_stream(
        db, &rows,
        "SELECT domain, zone, drop_date, added_at, score FROM backorder_pending_domains ORDER BY domain, zone", NULL, 0,
        err);

    while (status == BO_OK) {
        status = bo_db_next(rows, &columns, err);
        if (status != BO_OK || !columns) {
            break;
        }
        status = read_row(&row, columns, err);
        if (status == BO_OK) {
            status = check_order(&last, &row, err);
        }
        if (status == BO_OK) {
            row.added = read_added(&memo, &columns[3]);
            row.score = (uint8_t)bo_db_as_int(&columns[4]);
            status = each(context, &row, err);
        }
    }
    bo_db_rows_free(rows);
    return status;
}
