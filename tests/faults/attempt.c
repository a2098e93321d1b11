#define _DEFAULT_SOURCE
#include "attempt.h"

#include "books.h"
#include "checks.h"
#include "orders/batch.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define CHILD_SECONDS 120
#define GONE_TRIES 5000
#define REGISTRAR_DELAY 120 /* seconds, as in step_submit.c */
#define RUNS_MAX 12

static bo_status run_batch(const world *w, bo_db *db, bo_registrar *registrar, const bo_host *host, const void *context,
                           bo_err *err)
{
    bo_batch_report report;
    bo_status status = bo_batch_run(db, registrar, host, &report, err);

    (void)w;
    (void)context;
    bo_buf_free(&report.errors);
    return status;
}

/* Sessions of the parent are not touched, not even closed: they are its own still. */
static _Noreturn void live_as_child(const world *w, fault what, fault_report *report, attempt_work *work,
                                    const void *context)
{
    sql_session *books;
    bo_registrar *registrar;
    bo_host host;
    bo_db *db;
    bo_err err = {0};
    bo_status status;

    (void)alarm(CHILD_SECONDS);
    books = sql_open(w->places.socket, WORLD_DATABASE);
    host = books_host(books);
    registrar = world_registrar();
    points_arm(what, report);
    points_watch_session(true);
    db = world_core_session(w);
    points_watch_session(false);
    status = work(w, db, registrar, &host, context, &err);
    bo_db_close(db);
    sql_close(books);
    (void)fflush(NULL);
    _exit(status == BO_OK || report->struck ? 0 : 1);
}

/* What the dead had open the server takes back when it notices; until then nobody can say how things are. */
static void wait_until_gone(world *w, const fault_report *report)
{
    for (int i = 0; i < report->session_count; i++) {
        int tries = GONE_TRIES;
        while (sql_number(w->sql, "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE ID = %lu",
                          report->sessions[i]) > 0) {
            if (tries-- == 0) {
                die("session %lu does not end", report->sessions[i]);
            }
            (void)usleep(500);
        }
    }
}

static pid_t start(world *w, fault what, fault_report *report, attempt_work *work, const void *context)
{
    pid_t child;

    (void)fflush(NULL);
    child = fork();
    if (child < 0) {
        die("no process to be had");
    }
    if (child == 0) {
        live_as_child(w, what, report, work, context);
    }
    w->counts->children++;
    return child;
}

static void finish(world *w, pid_t child, fault what, const fault_report *report)
{
    int ended = 0;

    if (waitpid(child, &ended, 0) != child) {
        die("a child is lost");
    }
    wait_until_gone(w, report);
    if (report->struck) {
        w->interrupted = true;
        w->counts->times[what.point][what.after][what.way]++;
        w->host_failed = w->host_failed || what.way == WAY_FAIL;
        world_tell(w, "  %s at %s:%s", way_name(what.way), point_name(what.point), what.after ? "after" : "before");
    }
    if (WIFSIGNALED(ended) && !(report->struck && what.way == WAY_KILL && WTERMSIG(ended) == SIGKILL)) {
        world_differ(w, "a process ended by signal %d (%s)", WTERMSIG(ended), strsignal(WTERMSIG(ended)));
    } else if (WIFEXITED(ended) && WEXITSTATUS(ended) != 0) {
        world_differ(w, "a process without a fault failed");
    }
}

void attempt_expire_lease(world *w)
{
    sql_run(w->sql, "UPDATE backorder_lease SET expires_at = '2000-01-01' WHERE expires_at IS NOT NULL");
}

void attempt_batch(world *w, const fault *faults, int count)
{
    fault_report *reports[2];
    pid_t children[2];

    world_tell(w, count == 1 ? "the batch runs" : "two batches run at once");
    for (int i = 0; i < count; i++) {
        reports[i] = points_report(i);
        children[i] = start(w, faults[i], reports[i], run_batch, NULL);
    }
    for (int i = 0; i < count; i++) {
        finish(w, children[i], faults[i], reports[i]);
    }
    w->counts->batches += (unsigned)count;
    check_money(w);
    attempt_expire_lease(w);
}

bool attempt_work_once(world *w, fault what, attempt_work *work, const void *context)
{
    fault_report *report = points_report(0);

    finish(w, start(w, what, report, work, context), what, report);
    check_money(w);
    attempt_expire_lease(w);
    return report->struck;
}

/* Everything a run may change, in a few numbers. */
static void fingerprint(world *w, char out[256])
{
    MYSQL_RES *rows = sql_rows(
        w->sql, "SELECT (SELECT COALESCE(SUM(CRC32(CONCAT_WS('|', id, status, COALESCE(dropdate, 0), reference,"
                " registrar_status, COALESCE(invoice, 0), COALESCE(whmcs_domain, 0), COALESCE(price, -1), held,"
                " lowbalance_notification))), 0) FROM backorder_domains),"
                " (SELECT COUNT(*) FROM backorder_events), (SELECT COUNT(*) FROM backorder_effects),"
                " (SELECT COUNT(*) FROM backorder_effects WHERE state = 'intended'), (SELECT COUNT(*) FROM tblcredit),"
                " (SELECT COUNT(*) FROM tblemails), (SELECT COUNT(*) FROM tblinvoices),"
                " (SELECT COUNT(*) FROM tbldomains), (SELECT SUM(credit) FROM tblclients)");
    MYSQL_ROW row = mysql_fetch_row(rows);
    size_t len = 0;

    for (unsigned i = 0; i < mysql_num_fields(rows); i++) {
        len += (size_t)snprintf(out + len, 256 - len, "%s ", row[i] ? row[i] : "");
    }
    mysql_free_result(rows);
}

bool attempt_until_quiet(world *w)
{
    char before[256], after[256];

    fingerprint(w, after);
    for (int i = 0; i < RUNS_MAX; i++) {
        bo_batch_report report;
        bo_err err = {0};
        bo_status status = bo_batch_run(w->db, w->registrar, &w->host, &report, &err);

        w->counts->batches++;
        world_tell(w, "the batch runs%s%s", report.errors.data ? ": " : "",
                   report.errors.data ? report.errors.data : "");
        bo_buf_free(&report.errors);
        if (status != BO_OK || !report.ran) {
            world_differ(w, "7: a batch without a fault fails: %s",
                         status == BO_OK ? "it does not get the lease" : err.message);
            return false;
        }
        memcpy(before, after, sizeof before);
        fingerprint(w, after);
        if (strcmp(before, after) == 0) {
            return sql_number(w->sql, "SELECT COUNT(*) FROM backorder_effects WHERE state = 'intended'"
                                      " AND kind = 'application'") > 0;
        }
    }
    world_differ(w, "7: after %d runs the next one still changes something", RUNS_MAX);
    return false;
}

void attempt_wait_for_registrar(world *w)
{
    world_set_time(w, w->model.now + REGISTRAR_DELAY + 1);
    world_tell(w, "the registrar's time to make what nobody knows of is over");
}
