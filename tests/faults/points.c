#define _GNU_SOURCE
#include "points.h"

#include "base/db.h"
#include "registrar/registrar.h"
#include "sql.h"

#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#define CHILDREN 4
#define EVENTS_KEPT 9 /* of ten, where invariant 5 is broken */

static const char *const names[POINTS] = {
    [POINT_EXEC] = "exec",
    [POINT_QUERY] = "query",
    [POINT_COMMIT] = "commit",
    [POINT_PERFORM] = "perform",
    [POINT_CREDIT] = "credit",
    [POINT_UNPAID] = "unpaid",
    [POINT_GROSS] = "gross",
    [POINT_CHANGE_CREDIT] = "change_credit",
    [POINT_FIND_CREDIT] = "find_credit",
    [POINT_CREATE_INVOICE] = "create_invoice",
    [POINT_FIND_INVOICE] = "find_invoice",
    [POINT_INVOICE] = "invoice",
    [POINT_PAY_INVOICE] = "pay_invoice",
    [POINT_MAIL] = "mail",
    [POINT_FIND_MAIL] = "find_mail",
    [POINT_ACCOUNT_ALERT] = "account_alert",
    [POINT_CONTACT] = "contact",
    [POINT_DELIVER_DOMAIN] = "deliver_domain",
    [POINT_FIND_DOMAIN] = "find_domain",
};

int broken_invariant;

static fault_report *reports; /* shared with the children */
static fault_report *report;  /* this child's; NULL: no faults here */
static fault plan;
static bool watching;
static MYSQL *session; /* the core's last */

const char *point_name(fault_point point)
{
    return names[point];
}

const char *way_name(fault_way way)
{
    static const char *const ways[WAYS] = {"nothing", "killed", "session lost", "host failed"};

    return ways[way];
}

void points_open(void)
{
    reports = mmap(NULL, CHILDREN * sizeof *reports, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (reports == MAP_FAILED) {
        die("no memory to share with children");
    }
}

fault_report *points_report(int child)
{
    reports[child] = (fault_report){0};
    return &reports[child];
}

void points_arm(fault what, fault_report *out)
{
    plan = what;
    report = out;
}

void points_watch_session(bool watch)
{
    watching = watch;
}

static bool strikes(fault_point point, bool after)
{
    if (!report || report->struck || plan.way == WAY_NONE || plan.point != point || plan.after != after ||
        plan.passes-- > 0) {
        return false;
    }
    report->struck = true;
    if (plan.way == WAY_KILL) {
        (void)kill(getpid(), SIGKILL);
        (void)pause();
    }
    return true;
}

static void drop_session(void)
{
    if (session) {
        (void)shutdown(mysql_get_socket(session), SHUT_RDWR);
    }
}

bool point_passed(fault_point point, bool after)
{
    if (!strikes(point, after)) {
        return false;
    }
    if (plan.way == WAY_DROP) {
        drop_session();
    }
    return plan.way == WAY_FAIL;
}

/* A session or a round of calls has no error of its own to give: it is the session that is lost. */
static bool passed_dropping(fault_point point, bool after)
{
    bool struck = strikes(point, after);

    if (struck) {
        drop_session();
    }
    return struck;
}

MYSQL *__real_mysql_real_connect(MYSQL *mysql, const char *host, const char *user, const char *password,
                                 const char *database, unsigned port, const char *socket, unsigned long flags);
MYSQL *__wrap_mysql_real_connect(MYSQL *mysql, const char *host, const char *user, const char *password,
                                 const char *database, unsigned port, const char *socket, unsigned long flags);
my_bool __real_mysql_commit(MYSQL *mysql);
my_bool __wrap_mysql_commit(MYSQL *mysql);
bo_status __real_bo_db_exec(bo_db *db, const char *sql, const bo_db_value *args, size_t count, uint64_t *affected,
                            bo_err *err);
bo_status __wrap_bo_db_exec(bo_db *db, const char *sql, const bo_db_value *args, size_t count, uint64_t *affected,
                            bo_err *err);
bo_status __real_bo_db_query(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count,
                             bo_err *err);
bo_status __wrap_bo_db_query(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count,
                             bo_err *err);
bo_status __real_bo_registrar_perform(bo_registrar *registrar, bo_call *calls, size_t count, bo_err *err);
bo_status __wrap_bo_registrar_perform(bo_registrar *registrar, bo_call *calls, size_t count, bo_err *err);

MYSQL *__wrap_mysql_real_connect(MYSQL *mysql, const char *host, const char *user, const char *password,
                                 const char *database, unsigned port, const char *socket, unsigned long flags)
{
    MYSQL *opened = __real_mysql_real_connect(mysql, host, user, password, database, port, socket, flags);

    if (opened && watching && report && report->session_count < 2) {
        session = opened;
        report->sessions[report->session_count++] = mysql_thread_id(opened);
    }
    return opened;
}

my_bool __wrap_mysql_commit(MYSQL *mysql)
{
    my_bool failed;

    (void)passed_dropping(POINT_COMMIT, false);
    failed = __real_mysql_commit(mysql);
    if (!failed && passed_dropping(POINT_COMMIT, true)) {
        /* it is done, but nobody was told: the next words to the server leave the error of a lost answer */
        failed = mysql_ping(mysql) != 0;
    }
    return failed;
}

static bool begins(const char *sql, const char *with)
{
    return strncmp(sql, with, strlen(with)) == 0;
}

/* Invariant 5: now and then an event is not written. */
static bool leaves_out(const char *sql)
{
    static unsigned count;

    return broken_invariant == 5 && begins(sql, "INSERT INTO backorder_events") && count++ % 10 == EVENTS_KEPT;
}

/* Invariant 6: what is written to the list can be seen before all is. */
static bool shows_early(const char *sql)
{
    return broken_invariant == 6 && session && !begins(sql, "SELECT") && strstr(sql, "backorder_pending_domains");
}

bo_status __wrap_bo_db_exec(bo_db *db, const char *sql, const bo_db_value *args, size_t count, uint64_t *affected,
                            bo_err *err)
{
    bo_status status;

    (void)passed_dropping(POINT_EXEC, false);
    if (leaves_out(sql)) {
        if (affected) {
            *affected = 1;
        }
        return BO_OK;
    }
    status = __real_bo_db_exec(db, sql, args, count, affected, err);
    if (status == BO_OK && shows_early(sql)) {
        (void)__real_mysql_commit(session);
    }
    if (status == BO_OK && passed_dropping(POINT_EXEC, true)) {
        status = __real_bo_db_exec(db, "DO 0", NULL, 0, NULL, err);
    }
    return status;
}

bo_status __wrap_bo_db_query(bo_db *db, bo_db_rows **rows, const char *sql, const bo_db_value *args, size_t count,
                             bo_err *err)
{
    bo_status status;

    (void)passed_dropping(POINT_QUERY, false);
    status = __real_bo_db_query(db, rows, sql, args, count, err);
    (void)passed_dropping(POINT_QUERY, true);
    return status;
}

/* Invariant 1: what is not to be repeated is. */
static void perform_again(bo_registrar *registrar, const bo_call *calls, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        bo_call again = {.command = calls[i].command};

        if (!calls[i].repeatable) {
            (void)__real_bo_registrar_perform(registrar, &again, 1, NULL);
            bo_response_free(again.response);
        }
    }
}

bo_status __wrap_bo_registrar_perform(bo_registrar *registrar, bo_call *calls, size_t count, bo_err *err)
{
    bo_status status;

    (void)passed_dropping(POINT_PERFORM, false);
    status = __real_bo_registrar_perform(registrar, calls, count, err);
    if (broken_invariant == 1) {
        perform_again(registrar, calls, count);
    }
    (void)passed_dropping(POINT_PERFORM, true);
    return status;
}
