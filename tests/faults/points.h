#ifndef FAULTS_POINTS_H
#define FAULTS_POINTS_H

#include <stdbool.h>

/*
 * The named fault points: before and after each statement, commit, round of calls to the registrar and function of the
 * host. The linker leads the core's calls here (--wrap), so that the core is tested as it is released. Commits are
 * those of the client library: the core's own function is called from its own file, where no linker can step between.
 */
typedef enum {
    POINT_EXEC,
    POINT_QUERY,
    POINT_COMMIT,
    POINT_PERFORM,
    POINT_CREDIT,
    POINT_UNPAID,
    POINT_GROSS,
    POINT_CHANGE_CREDIT,
    POINT_FIND_CREDIT,
    POINT_CREATE_INVOICE,
    POINT_FIND_INVOICE,
    POINT_INVOICE,
    POINT_PAY_INVOICE,
    POINT_MAIL,
    POINT_FIND_MAIL,
    POINT_ACCOUNT_ALERT,
    POINT_CONTACT,
    POINT_DELIVER_DOMAIN,
    POINT_FIND_DOMAIN,
    POINTS,
} fault_point;

const char *point_name(fault_point point);

/* What happens there. A host function that fails before has done nothing; one that fails after has done its deed. */
typedef enum {
    WAY_NONE,
    WAY_KILL, /* SIGKILL to the process */
    WAY_DROP, /* the session with MySQL is gone; of a statement or commit that was done, the answer is */
    WAY_FAIL, /* the host's function returns an error; elsewhere the same as WAY_DROP */
    WAYS,
} fault_way;

const char *way_name(fault_way way);

typedef struct {
    fault_way way;
    fault_point point;
    bool after;
    int passes; /* how often it is passed before it strikes */
} fault;

/* What a child tells its parent. */
typedef struct {
    bool struck;
    int open_transactions;     /* of the core, when it struck */
    unsigned long sessions[2]; /* connection ids of the core's sessions */
    int session_count;
} fault_report;

/* In the parent, once. */
void points_open(void);
fault_report *points_report(int child);

/* In a child, before it opens its sessions: the next mysql_real_connect is the core's. */
void points_arm(fault what, fault_report *report);
void points_watch_session(bool watch);

/* Whether the host's function shall fail. */
bool point_passed(fault_point point, bool after);

/* The invariant that is broken on purpose, 1 to 7; 0: none. */
extern int broken_invariant;

#endif
