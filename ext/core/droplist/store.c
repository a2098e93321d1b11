#include "store.h"

#include "../base/buf.h"
#include "../domain/domain.h"
#include "date_text.h"
#include "feed.h"

#include <string.h>

#define ROWS 500u /* of one statement */
#define COLUMNS 5u

/* One transaction. */
typedef struct {
    bo_db *db;
    const bo_import_options *options;
    uint32_t room; /* rows that it may still take */
    uint64_t done, of, told;
} storing;

static bo_status advance(storing *now, uint64_t rows, bo_err *err)
{
    now->done += rows;
    if (now->done < now->of && now->done < now->told + BO_TELL_EVERY) {
        return BO_OK;
    }
    now->told = now->done;
    return bo_import_tell(now->options, "store", now->done, now->of, err);
}

/* A statement that takes many rows: `begin`, then `row` a row, with `between`. */
typedef struct {
    const char *begin, *row, *between;
    size_t columns; /* of a row that are given: label, zone, drop date, score, when it came onto the list */
} statement;

/* New names are many and all come at one moment, which the session keeps so that it need not be sent with each. */
#define SET_ADDED "SET @backorder_added_at = ?"

static const statement insert = {
    "INSERT INTO backorder_pending_domains (domain, zone, drop_date, score, added_at) VALUES ",
    "(?, ?, ?, ?, @backorder_added_at)", ", ", 4};
static const statement replace = {
    "REPLACE INTO backorder_pending_domains (domain, zone, drop_date, score, added_at) VALUES ", "(?, ?, ?, ?, ?)",
    ", ", 5};
static const statement delete = {"DELETE FROM backorder_pending_domains WHERE ", "(domain = ? AND zone = ?)", " OR ",
                                 2};

static bo_status write_sql(bo_buf *sql, const statement *what, size_t rows, bo_err *err)
{
    bo_buf_clear(sql);
    bo_buf_text(sql, what->begin);
    for (size_t i = 0; i < rows; i++) {
        bo_buf_text(sql, i > 0 ? what->between : "");
        bo_buf_text(sql, what->row);
    }
    return bo_buf_failed(sql) ? bo_fail_memory(err) : BO_OK;
}

/* One statement for `count` names, at most ROWS; `numbers` NULL: the names from `first` on. */
static bo_status run(storing *now, const statement *what, const char *sql, const bo_names *names,
                     const uint32_t *numbers, uint32_t first, uint32_t count, bo_err *err)
{
    bo_db_value args[ROWS * COLUMNS] = {{0}};
    bo_db_scratch drops[ROWS], added[ROWS];
    bo_date_text memo = {0}, added_memo = {0};
    size_t used = 0;
    uint64_t affected = 0;
    bo_status status;

    for (uint32_t i = 0; i < count; i++) {
        const bo_name *name = bo_names_at(names, numbers ? numbers[first + i] : first + i);
        size_t zone_len;
        const char *zone = bo_names_zone(names, name->zone, &zone_len);

        args[used++] = bo_db_bytes(bo_names_label(names, name), name->len);
        args[used++] = bo_db_bytes(zone, zone_len);
        if (what->columns > 2) {
            memcpy(drops[i].text, bo_date_text_of(&memo, name->drop), BO_TIME_TEXT);
            args[used++] = bo_db_text(drops[i].text);
            args[used++] = bo_db_int(name->score);
        }
        if (what->columns > 4) {
            memcpy(added[i].text, bo_date_text_of(&added_memo, name->added), BO_TIME_TEXT);
            args[used++] = bo_db_text(added[i].text);
        }
    }
    status = bo_db_exec(now->db, sql, args, used, &affected, err);
    if (status == BO_OK && affected < count) {
        status = bo_fail(err, BO_ERR_DATABASE, "backorder_pending_domains took %llu of %u rows.",
                         (unsigned long long)affected, count);
    }
    return status == BO_OK ? advance(now, count, err) : status;
}

static uint32_t smaller(uint32_t left, uint32_t right)
{
    return left < right ? left : right;
}

/* As many of the `count` names from `*stored` on as there is room for, by statements. */
static bo_status run_all(storing *now, const statement *what, const bo_names *names, const uint32_t *numbers,
                         uint32_t count, uint32_t *stored, bo_err *err)
{
    bo_buf sql = {0};
    uint32_t written = 0; /* rows of `sql` */
    uint32_t rows;
    bo_status status = BO_OK;

    while (status == BO_OK && (rows = smaller(smaller(count - *stored, now->room), ROWS)) > 0) {
        if (written != rows) {
            status = write_sql(&sql, what, rows, err);
            written = rows;
        }
        if (status == BO_OK) {
            status = run(now, what, sql.data, names, numbers, *stored, rows, err);
        }
        *stored += rows;
        now->room -= rows;
    }
    bo_buf_free(&sql);
    return status;
}

typedef struct {
    storing *now;
    const bo_names *list;
    const uint32_t *numbers; /* NULL: all names of the list */
    uint32_t next, end;
    bo_date_text memo;
    bool stopped;
    bo_err *err;
} loading;

#define LINE_SPACE (BO_NAME_MAX + 1 + BO_TIME_TEXT + 2 + 4) /* the last: a score */

/* A tab and up to three digits; snprintf for each row is dear. */
static size_t write_score(char *out, uint8_t score)
{
    size_t len = 0;

    out[len++] = '\t';
    if (score >= 100) {
        out[len++] = (char)('0' + score / 100);
    }
    if (score >= 10) {
        out[len++] = (char)('0' + score / 10 % 10);
    }
    out[len++] = (char)('0' + score % 10);
    return len;
}

/* Lines of LOAD DATA: names and dates have nothing that needs escaping. */
static size_t fill(void *context, char *buffer, size_t capacity)
{
    loading *load = context;
    size_t used = 0;
    uint32_t first = load->next;

    while (!load->stopped && load->next < load->end && capacity - used >= LINE_SPACE) {
        uint32_t number = load->next++;
        const bo_name *name = bo_names_at(load->list, load->numbers ? load->numbers[number] : number);
        size_t zone_len;
        const char *zone = bo_names_zone(load->list, name->zone, &zone_len);

        memcpy(buffer + used, bo_names_label(load->list, name), name->len);
        used += name->len;
        buffer[used++] = '\t';
        memcpy(buffer + used, zone, zone_len);
        used += zone_len;
        buffer[used++] = '\t';
        memcpy(buffer + used, bo_date_text_of(&load->memo, name->drop), BO_TIME_TEXT - 1);
        used += BO_TIME_TEXT - 1;
        used += write_score(buffer + used, name->score);
        buffer[used++] = '\n';
    }
    load->stopped = load->stopped || advance(load->now, load->next - first, load->err) != BO_OK;
    return used;
}

/* `rows` of the added names from `first` on, in one statement. */
static bo_status load(storing *now, const bo_names *list, const uint32_t *numbers, uint32_t first, uint32_t rows,
                      bo_err *err)
{
    bo_err stopped = {0};
    loading source = {
        .now = now, .list = list, .numbers = numbers, .next = first, .end = first + rows, .err = &stopped};
    uint64_t taken = 0;
    bo_status status = bo_db_load(
        now->db,
        "LOAD DATA LOCAL INFILE 'droplist' INTO TABLE backorder_pending_domains CHARACTER SET ascii"
        " FIELDS TERMINATED BY '\\t' ESCAPED BY '' LINES TERMINATED BY '\\n' (domain, zone, drop_date, score)"
        " SET added_at = @backorder_added_at",
        fill, &source, &taken, err);

    if (status == BO_OK && source.stopped) {
        *err = stopped;
        return stopped.status;
    }
    if (status == BO_OK && taken != rows) {
        status = bo_fail(err, BO_ERR_DATABASE, "backorder_pending_domains took %llu of %u rows.",
                         (unsigned long long)taken, rows);
    }
    return status;
}

/* As many of the added names as there is room for. */
static bo_status add(storing *now, const bo_names *list, const bo_diff *diff, bo_stored *stored, bo_err *err)
{
    uint32_t rows = smaller(diff->added_count - stored->added, now->room);
    bo_db_scratch scratch;
    bo_db_value added_at = bo_db_time(diff->at, &scratch);
    bo_err local = {0};
    bo_status status = rows > 0 ? bo_db_exec(now->db, SET_ADDED, &added_at, 1, NULL, err) : BO_OK;

    if (status != BO_OK || rows == 0) {
        return status;
    }
    if (!stored->refused) {
        status = load(now, list, diff->added, stored->added, rows, &local);
        stored->refused = status == BO_ERR_DATABASE && strcmp(local.reason, "no-local-infile") == 0;
    }
    if (stored->refused) {
        return run_all(now, &insert, list, diff->added, diff->added_count, &stored->added, err);
    }
    stored->added += status == BO_OK ? rows : 0;
    if (status != BO_OK && err) {
        *err = local;
    }
    return status;
}

uint64_t bo_store_count(const bo_diff *diff)
{
    return (uint64_t)bo_names_count(diff->removed) + diff->altered_count + diff->added_count;
}

uint64_t bo_stored_count(const bo_stored *stored)
{
    return (uint64_t)stored->removed + stored->altered + stored->added;
}

bo_status bo_store(bo_db *db, const bo_names *list, const bo_diff *diff, const bo_import_options *options,
                   bo_stored *stored, bo_err *err)
{
    storing now = {
        .db = db,
        .options = options,
        .room = options->store_rows ? options->store_rows : BO_STORE_ROWS,
        .done = bo_stored_count(stored),
        .told = bo_stored_count(stored),
        .of = bo_store_count(diff),
    };
    bo_status status = now.of > 0 ? bo_import_tell(options, "store", now.done, now.of, err) : BO_OK;

    if (status == BO_OK) {
        status = run_all(&now, &delete, diff->removed, NULL, bo_names_count(diff->removed), &stored->removed, err);
    }
    if (status == BO_OK) {
        status = run_all(&now, &replace, list, diff->altered, diff->altered_count, &stored->altered, err);
    }
    return status == BO_OK ? add(&now, list, diff, stored, err) : status;
}
