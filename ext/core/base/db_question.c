/* A question that the server works on while we do something else. */
#define _DEFAULT_SOURCE
#include "db_session.h"

#include <stdlib.h>
#include <string.h>

static bo_status read_numbers(bo_db_question *question, MYSQL_RES *result, bo_err *err)
{
    MYSQL_ROW row = mysql_fetch_row(result);
    unsigned columns = mysql_num_fields(result);

    if (!row || columns > BO_DB_ANSWER_MAX) {
        return bo_fail(err, BO_ERR_DATABASE, "A question has no answer, or one of %u columns.", columns);
    }
    question->count = columns;
    for (unsigned i = 0; i < columns; i++) {
        question->numbers[i] = row[i] ? strtoll(row[i], NULL, 10) : 0;
    }
    return BO_OK;
}

static bo_status read_answer(bo_db *db, bo_err *err)
{
    MYSQL_RES *result = NULL;
    bo_status status;

    if (mysql_read_query_result(db->mysql) != 0 || !(result = mysql_store_result(db->mysql))) {
        return bo_db_fail_session(db, err);
    }
    status = read_numbers(&db->question, result, err);
    mysql_free_result(result);
    return status;
}

void bo_db_await(bo_db *db)
{
    if (db->question.state == BO_DB_UNANSWERED) {
        db->question.status = read_answer(db, &db->question.err);
        db->question.state = BO_DB_ANSWERED;
    }
}

bo_status bo_db_ask(bo_db *db, const char *sql, bo_err *err)
{
    bo_db_await(db);
    db->question = (bo_db_question){0};
    if (mysql_send_query(db->mysql, sql, (unsigned long)strlen(sql)) != 0) {
        return bo_db_fail_session(db, err);
    }
    db->question.state = BO_DB_UNANSWERED;
    return BO_OK;
}

bo_status bo_db_answer(bo_db *db, int64_t *numbers, unsigned count, bo_err *err)
{
    bo_db_question *question = &db->question;

    bo_db_await(db);
    if (question->state != BO_DB_ANSWERED) {
        return bo_fail(err, BO_ERR_DATABASE, "Nothing was asked.");
    }
    question->state = BO_DB_NOT_ASKED;
    if (question->status != BO_OK) {
        if (err) {
            *err = question->err;
        }
        return question->status;
    }
    if (question->count != count) {
        return bo_fail(err, BO_ERR_DATABASE, "An answer of %u numbers where %u were expected.", question->count, count);
    }
    memcpy(numbers, question->numbers, count * sizeof *numbers);
    return BO_OK;
}
