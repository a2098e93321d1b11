#include "actions.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REPORT_EVERY 50
#define FAILURES_SHOWN 5
#define RUNS_FOR_ALL_POINTS 200

typedef struct {
    uint64_t runs, seed;
    bool trace;
} options;

static uint64_t read_number(const char *text)
{
    char *end;
    uint64_t number = text ? strtoull(text, &end, 10) : 0;

    if (!text || end == text || *end) {
        die("usage: tests/faults [--runs N] [--seed S] [--break 1..7] [--trace]");
    }
    return number;
}

static options read_options(int count, char **arguments)
{
    options wanted = {.runs = 200, .seed = 1};

    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "--trace") == 0) {
            wanted.trace = true;
        } else if (strcmp(arguments[i], "--runs") == 0) {
            wanted.runs = read_number(arguments[++i]);
        } else if (strcmp(arguments[i], "--seed") == 0) {
            wanted.seed = read_number(arguments[++i]);
        } else if (strcmp(arguments[i], "--break") == 0) {
            broken_invariant = (int)read_number(arguments[++i]);
        } else {
            (void)read_number(NULL);
        }
    }
    return wanted;
}

static const char *place(const char *name)
{
    const char *value = getenv(name);

    if (!value) {
        die("%s is not set; tests/groups/faults starts this program", name);
    }
    return value;
}

/* What stands in the tables in the end. */
static void show_table(const world *w, const char *sql)
{
    MYSQL_RES *rows = sql_rows(w->sql, "%s", sql);
    MYSQL_ROW row;

    (void)printf(" ");
    for (unsigned i = 0; i < mysql_num_fields(rows); i++) {
        (void)printf(" %s", mysql_fetch_field_direct(rows, i)->name);
    }
    while ((row = mysql_fetch_row(rows))) {
        (void)printf("\n   ");
        for (unsigned i = 0; i < mysql_num_fields(rows); i++) {
            (void)printf(" %s", row[i] ? row[i] : "-");
        }
    }
    (void)printf("\n");
    mysql_free_result(rows);
}

static void show_tables(const world *w)
{
    show_table(
        w, "SELECT backorder_id, at, from_status, to_status, cause, actor, detail FROM backorder_events ORDER BY id");
    show_table(w,
               "SELECT id, backorder_id, kind, state, amount, result, intended_at FROM backorder_effects ORDER BY id");
    show_table(w, "SELECT clientid, amount, description FROM tblcredit ORDER BY id");
    show_table(w, "SELECT id, userid, status, total, credit, paid FROM tblinvoices ORDER BY id");
    show_table(w, "SELECT userid, date, kind, missing, domains FROM tblemails ORDER BY id");
    show_table(w, "SELECT id, credit, paidin, spent, theft FROM tblclients");
}

static void show_failure(const world *w, uint64_t seed, bool trace)
{
    char broken[16] = "";

    if (broken_invariant) {
        (void)snprintf(broken, sizeof broken, " --break %d", broken_invariant);
    }
    if (trace) {
        show_tables(w);
    }
    (void)printf("FAILED: seed %" PRIu64 "\n%s", seed, w->differences.data);
    (void)printf("  to see it again: bin/test faults --runs 1 --seed %" PRIu64 "%s%s\n", seed, broken,
                 trace ? "" : " --trace");
}

static void count_ends(const world *w, unsigned ends[BO_STATES])
{
    for (int i = 0; i < w->model.orders; i++) {
        ends[w->model.order[i].state]++;
    }
}

static void show_ends(const unsigned ends[BO_STATES])
{
    (void)printf("backorders ended");
    for (int state = 0; state < BO_STATES; state++) {
        const char *name = bo_state_name((bo_state)state);
        (void)printf("%s %u %s", state ? "," : "", ends[state], name ? name : "deleted");
    }
    (void)printf("\n");
}

/* How often each point was struck, before and after; returns how many never were. */
static unsigned show_points(const world *w)
{
    unsigned never = 0;

    for (int point = 0; point < POINTS; point++) {
        (void)printf("  %-14s", point_name((fault_point)point));
        for (int after = 0; after < 2; after++) {
            const unsigned *times = w->counts->times[point][after];
            never += times[WAY_KILL] + times[WAY_DROP] + times[WAY_FAIL] == 0;
            (void)printf("  %s: %3u killed %3u lost %3u failed", after ? "after" : "before", times[WAY_KILL],
                         times[WAY_DROP], times[WAY_FAIL]);
        }
        (void)printf("\n");
    }
    return never;
}

/* What a run strikes most. Questions after a deed that broke off need most luck, so they are sought more often. */
static fault_point focus_of(uint64_t seed)
{
    static const fault_point rare[] = {POINT_FIND_DOMAIN, POINT_FIND_DOMAIN, POINT_FIND_INVOICE, POINT_FIND_MAIL};
    uint64_t at = seed % (POINTS + sizeof rare / sizeof *rare);

    return at < POINTS ? (fault_point)at : rare[at - POINTS];
}

int main(int count, char **arguments)
{
    options wanted = read_options(count, arguments);
    world *w = calloc(1, sizeof *w);
    unsigned ends[BO_STATES] = {0};
    uint64_t failed = 0, all = wanted.runs;

    if (!w || !(w->counts = calloc(1, sizeof *w->counts))) {
        die("no memory");
    }
    w->places = (world_places){place("FAULTS_SOCKET"), place("FAULTS_ROOT"), place("FAULTS_DIR")};
    points_open();
    simulator_open(place("FAULTS_REGISTRAR"));
    world_create(&w->places);
    world_open(w);
    for (uint64_t i = 0; i < wanted.runs; i++) {
        world_begin(w, wanted.seed + i);
        w->focus = focus_of(wanted.seed + i);
        actions_live(w);
        count_ends(w, ends);
        if (wanted.trace && w->trace.data) {
            (void)fputs(w->trace.data, stdout);
        }
        if (world_differs(w) && ++failed <= FAILURES_SHOWN) {
            show_failure(w, wanted.seed + i, wanted.trace);
        }
        if ((i + 1) % REPORT_EVERY == 0) {
            (void)printf("%" PRIu64 " runs, %" PRIu64 " failed\n", i + 1, failed);
            (void)fflush(stdout);
        }
    }
    show_ends(ends);
    (void)printf("%u batches, %u processes, %u imports; faults by point:\n", w->counts->batches, w->counts->children,
                 w->counts->imports);
    if (show_points(w) > 0 && wanted.runs >= RUNS_FOR_ALL_POINTS) {
        (void)printf("FAILED: not every point was struck\n");
        failed++;
        all++;
    }
    (void)printf("%" PRIu64 " passed, %" PRIu64 " failed\n", all - failed, failed);
    world_close(w);
    simulator_close();
    free(w->counts);
    free(w);
    return failed ? 1 : 0;
}
