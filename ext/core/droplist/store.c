#include "store.h"

#include "../base/buf.h"
#include "../domain/domain.h"
#include "feed.h"

#include <string.h>

#define ROWS 500u /* of one statement */
#define COLUMNS 5u
#define DAY 86400u

/* The text of the last date: names of one day are many, and making a date is dear. */
typedef struct {
    uint32_t day;
    char text[BO_TIME_TEXT];
} date_memo;

static void two_digits(char *out, uint32_t value)
{
    out[0] = (char)('0' + value / 10);
    out[1] = (char)('0' + value % 10);
}

static const char *date_text(date_memo *memo, uint32_t drop)
{
    uint32_t second = drop % DAY;

    if (memo->text[0] == '\0' || memo->day != drop / DAY) {
        memo->day = drop / DAY;
        (void)bo_time_format(drop, memo->text);
    }
    two_digits(memo->text + 11, second / 3600);
    two_digits(memo->text + 14, second / 60 % 60);
    two_digits(memo->text + 17, second % 60);
    return memo->text;
}

typedef struct {
    bo_db *db;
    const bo_import_options *options;
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
    date_memo memo = {0}, added_memo = {0};
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
            memcpy(drops[i].text, date_text(&memo, name->drop), BO_TIME_TEXT);
            args[used++] = bo_db_text(drops[i].text);
            args[used++] = bo_db_int(name->score);
        }
        if (what->columns > 4) {
            memcpy(added[i].text, date_text(&added_memo, name->added), BO_TIME_TEXT);
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

static bo_status run_all(storing *now, const statement *what, const bo_names *names, const uint32_t *numbers,
                         uint32_t count, bo_err *err)
{
    bo_buf sql = {0};
    size_t written = 0; /* rows of `sql` */
    bo_status status = BO_OK;

    for (uint32_t first = 0; first < count && status == BO_OK; first += ROWS) {
        uint32_t rows = count - first < ROWS ? count - first : ROWS;
        if (written != rows) {
            status = write_sql(&sql, what, rows, err);
            written = rows;
        }
        if (status == BO_OK) {
            status = run(now, what, sql.data, names, numbers, first, rows, err);
        }
    }
    bo_buf_free(&sql);
    return status;
}

typedef struct {
    storing *now;
    const bo_names *list;
    uint32_t next;
    date_memo memo;
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
    uint32_t count = bo_names_count(load->list);
    size_t used = 0;
    uint32_t first = load->next;

    while (!load->stopped && load->next < count && capacity - used >= LINE_SPACE) {
        const bo_name *name = bo_names_at(load->list, load->next++);
        size_t zone_len;
        const char *zone = bo_names_zone(load->list, name->zone, &zone_len);

        memcpy(buffer + used, bo_names_label(load->list, name), name->len);
        used += name->len;
        buffer[used++] = '\t';
        memcpy(buffer + used, zone, zone_len);
        used += zone_len;
        buffer[used++] = '\t';
        memcpy(buffer + used, date_text(&load->memo, name->drop), BO_TIME_TEXT - 1);
        used += BO_TIME_TEXT - 1;
        used += write_score(buffer + used, name->score);
        buffer[used++] = '\n';
    }
    load->stopped = load->stopped || advance(load->now, load->next - first, load->err) != BO_OK;
    return used;
}

static bo_status load_all(storing *now, const bo_names *list, bo_err *err)
{
    bo_err stopped = {0};
    loading load = {.now = now, .list = list, .err = &stopped};
    uint64_t rows = 0;
    bo_status status = bo_db_load(
        now->db,
        "LOAD DATA LOCAL INFILE 'droplist' INTO TABLE backorder_pending_domains CHARACTER SET ascii"
        " FIELDS TERMINATED BY '\\t' ESCAPED BY '' LINES TERMINATED BY '\\n' (domain, zone, drop_date, score)"
        " SET added_at = @backorder_added_at",
        fill, &load, &rows, err);

    if (status == BO_OK && load.stopped) {
        *err = stopped;
        return stopped.status;
    }
    if (status == BO_OK && rows != bo_names_count(list)) {
        status = bo_fail(err, BO_ERR_DATABASE, "backorder_pending_domains took %llu of %u rows.",
                         (unsigned long long)rows, bo_names_count(list));
    }
    return status;
}

/* An empty table. */
static bo_status fill_table(storing *now, const bo_names *list, bo_err *err)
{
    bo_err local = {0};
    bo_status status = load_all(now, list, &local);

    if (status == BO_ERR_DATABASE && strcmp(local.reason, "no-local-infile") == 0) {
        now->done = now->told = 0;
        return run_all(now, &insert, list, NULL, bo_names_count(list), err);
    }
    if (status != BO_OK && err) {
        *err = local;
    }
    return status;
}

bo_status bo_store(bo_db *db, const bo_names *list, const bo_diff *diff, const bo_import_options *options, bo_err *err)
{
    storing now = {.db = db, .options = options};
    bo_db_scratch at;
    bo_db_value added_at = bo_db_time(diff->at, &at);
    bo_status status = bo_db_exec(db, SET_ADDED, &added_at, 1, NULL, err);

    now.of = (uint64_t)bo_names_count(diff->removed) + diff->altered_count + diff->added_count;
    if (status == BO_OK) {
        status = bo_import_tell(options, "store", 0, now.of, err);
    }
    if (status == BO_OK && diff->stored == 0) {
        return fill_table(&now, list, err);
    }
    if (status == BO_OK) {
        status = run_all(&now, &delete, diff->removed, NULL, bo_names_count(diff->removed), err);
    }
    if (status == BO_OK) {
        status = run_all(&now, &replace, list, diff->altered, diff->altered_count, err);
    }
    if (status == BO_OK) {
        status = run_all(&now, &insert, list, diff->added, diff->added_count, err);
    }
    return status;
}
