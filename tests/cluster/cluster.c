/*
 * cluster: the batch on every node of a Galera cluster at once. Each process has its node for itself, WHMCS's books
 * included. While they work one node is killed, the one whose process has the lease; the others finish.
 */
#define _DEFAULT_SOURCE
#include "attempt.h"
#include "books.h"
#include "checks.h"
#include "orders/batch.h"
#include "orders/orders.h"

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define NODES 3
#define RAN 42 /* exit status of a process that had the lease at least once */
#define CLIENTS 400
#define ORDERS 2000
#define PRICE 1000        /* hundredths */
#define WAVES 4           /* names drop in so many waves, each of which is two rounds of the batch on all nodes */
#define KILL_AT 600       /* applications made, or invoices paid, when the node is killed: within the second wave */
#define ROUND_SECONDS 300 /* that the processes of a round may take */
#define POLL_MICROSECONDS 20000
#define LATER 600               /* seconds after which a lease has run out */
#define FAILS(i) ((i) % 7 == 3) /* of the names, those that are not caught */

typedef struct {
    world_places places; /* of the node */
    pid_t server, child;
    bool dead;
    int rounds; /* in which it had the lease */
    char socket[512];
} node;

typedef struct {
    node nodes[NODES];
    bo_time now;
    char clock_path[512];
} cluster;

static const char *need(const char *name)
{
    const char *value = getenv(name);

    if (!value) {
        die("%s is not set; tests/groups/cluster starts this program", name);
    }
    return value;
}

static pid_t read_pid(const char *path)
{
    FILE *file = fopen(path, "r");
    long pid = 0;

    if (!file || fscanf(file, "%ld", &pid) != 1) {
        die("%s holds no process id", path);
    }
    (void)fclose(file);
    return (pid_t)pid;
}

static void find_nodes(cluster *all)
{
    for (int i = 0; i < NODES; i++) {
        node *one = &all->nodes[i];
        char path[512];

        (void)snprintf(one->socket, sizeof one->socket, "%s/nodes/%d/mariadb.sock", need("CLUSTER_DIR"), i + 1);
        (void)snprintf(path, sizeof path, "%s/nodes/%d/pid", need("CLUSTER_DIR"), i + 1);
        one->places = (world_places){one->socket, need("CLUSTER_ROOT"), need("CLUSTER_DIR")};
        one->server = read_pid(path);
    }
}

static node *living(cluster *all)
{
    for (int i = 0; i < NODES; i++) {
        if (!all->nodes[i].dead) {
            return &all->nodes[i];
        }
    }
    die("no node is left");
}

/* A world on a node that lives; close it with close_world. */
static world *open_world(cluster *all)
{
    world *w = calloc(1, sizeof *w);

    if (!w || !(w->counts = calloc(1, sizeof *w->counts))) {
        die("no memory");
    }
    w->places = living(all)->places;
    w->model.now = all->now;
    world_open(w);
    return w;
}

static void close_world(world *w)
{
    world_close(w);
    free(w->counts);
    free(w);
}

static void domain_of(int order, char out[64])
{
    (void)snprintf(out, 64, "name%04d.com", order);
}

/* Each wave has dropped before the next one is to be submitted. */
static bo_time wave_drop(int wave)
{
    return WORLD_START - WORLD_START % 60 + (wave + 1) * INT64_C(10800);
}

static void make_drops(world *w)
{
    char at[BO_TIME_TEXT], domain[64];
    bo_buf json = {0};

    simulator_control("account", "{\"amount\":\"900000.00\",\"fee\":\"45.00\"}");
    for (int i = 0; i < ORDERS; i++) {
        domain_of(i, domain);
        (void)bo_time_format(wave_drop(i % WAVES), at);
        sql_run(w->sql,
                "INSERT INTO backorder_pending_domains (domain, zone, drop_date) VALUES ('name%04d', 'com', '%s')", i,
                at);
        bo_buf_printf(&json, "%s{\"domain\":\"%s\",\"dropdate\":\"%s\",\"outcome\":\"%s\"}", json.len ? "," : "[",
                      domain, at, FAILS(i) ? "fail" : "catch");
        if (i % 100 == 99) {
            simulator_control("domain", "%s]", json.data);
            bo_buf_clear(&json);
        }
    }
    bo_buf_free(&json);
}

static void make_orders(world *w)
{
    for (int i = 0; i < CLIENTS; i++) {
        sql_run(w->sql,
                "INSERT INTO tblclients (id, currency, credit, tax, paidin) VALUES (%d, 1, 1000.00, 0, 1000.00)",
                i + 1);
    }
    sql_run(w->sql, "INSERT INTO backorder_pricing (extension, currency_id, fullprice) VALUES ('com', 1, 10.00)");
    for (int i = 0; i < ORDERS; i++) {
        char domain[64];
        bo_err err = {0};
        int64_t id;

        domain_of(i, domain);
        if (bo_order_create(w->db, i % CLIENTS + 1, domain, strlen(domain), "client", &id, &err) != BO_OK) {
            die("%s: %s", domain, err.message);
        }
    }
}

/* Runs the batch whenever the lease is free, until nothing is left of what this round is about. */
static _Noreturn void work(const node *one, const char *left_sql)
{
    world *w = calloc(1, sizeof *w);
    int runs = 0;

    (void)alarm(ROUND_SECONDS);
    if (!w) {
        die("no memory");
    }
    w->places = one->places;
    world_open(w);
    while (sql_number(w->sql, "%s", left_sql) > 0) {
        bo_batch_report report;
        bo_err err = {0};
        bo_status status = bo_batch_run(w->db, w->registrar, &w->host, &report, &err);

        if (status != BO_OK) {
            die("a batch failed: %s", err.message);
        }
        runs += report.ran;
        if (report.errors.data) {
            (void)fprintf(stderr, "%s", report.errors.data);
        }
        bo_buf_free(&report.errors);
        (void)usleep(POLL_MICROSECONDS);
    }
    _exit(runs > 0 ? RAN : 0);
}

static void start(cluster *all, const char *left_sql)
{
    (void)fflush(stdout);
    for (int i = 0; i < NODES; i++) {
        node *one = &all->nodes[i];
        if (!one->dead && (one->child = fork()) == 0) {
            work(one, left_sql);
        }
        if (!one->dead && one->child < 0) {
            die("no process to be had");
        }
    }
}

/* The node whose process has the lease now; NULL: none has. */
static node *holder(cluster *all, world *w)
{
    long pid = (long)sql_number(w->sql, "SELECT SUBSTRING_INDEX(holder, ':', -1) FROM backorder_lease"
                                        " WHERE name = 'batch' AND expires_at IS NOT NULL");

    for (int i = 0; i < NODES; i++) {
        if (!all->nodes[i].dead && all->nodes[i].child == (pid_t)pid) {
            return &all->nodes[i];
        }
    }
    return NULL;
}

/* Kills the node that is at work as soon as so many have been done; what it had not told the others is lost with it. */
static void kill_when(cluster *all, const char *done_sql)
{
    double end = bo_clock_monotonic() + ROUND_SECONDS;
    world *w = open_world(all);
    node *one = NULL;
    int64_t done = 0;

    while (done < KILL_AT || !(one = holder(all, w))) {
        if (bo_clock_monotonic() > end) {
            die("only %" PRId64 " are done", done);
        }
        (void)usleep(POLL_MICROSECONDS);
        done = sql_number(w->sql, "%s", done_sql);
    }
    (void)kill(one->server, SIGKILL);
    one->dead = true;
    (void)printf("node %d was killed with the lease in its hands, %" PRId64 " being done\n",
                 (int)(one - all->nodes) + 1, done);
    if (strcmp(w->places.socket, one->socket) != 0) {
        close_world(w);
    }
}

static void set_time(cluster *all, bo_time now)
{
    world w = {0};

    (void)snprintf(w.clock_path, sizeof w.clock_path, "%s/clock", need("CLUSTER_DIR"));
    world_set_time(&w, now);
    all->now = now;
    bo_clock_file(w.clock_path);
}

/* Waits for the processes; only that on the dead node may fail. Returns how many others did. */
static int finish(cluster *all)
{
    int failed = 0;

    for (int i = 0; i < NODES; i++) {
        node *one = &all->nodes[i];
        int ended = 0;
        if (one->child > 0) {
            if (waitpid(one->child, &ended, 0) != one->child) {
                die("a process is lost");
            }
            one->child = 0;
            one->rounds += WIFEXITED(ended) && WEXITSTATUS(ended) == RAN;
            failed += !one->dead && !(WIFEXITED(ended) && (WEXITSTATUS(ended) == 0 || WEXITSTATUS(ended) == RAN));
        }
    }
    return failed;
}

/*
 * One round: the batch on all nodes, at that moment, until nothing is left that `left_sql` counts of the wave. Once
 * `done_sql` counts enough the node at work is killed.
 */
static int run_round(cluster *all, bo_time at, const char *left_sql, int wave, const char *done_sql)
{
    char left[512], drop[BO_TIME_TEXT];

    set_time(all, at);
    (void)snprintf(left, sizeof left, "%s AND dropdate = '%s'", left_sql, bo_time_format(wave_drop(wave), drop));
    start(all, left);
    if (done_sql) {
        kill_when(all, done_sql);
        /* the lease of the dead runs out */
        set_time(all, all->now + LATER);
    }
    return finish(all);
}

/* A wave is submitted an hour before its drop and settled ten minutes after it. */
static int run_wave(cluster *all, int wave, const char *killed)
{
    static const char unsubmitted[] = "SELECT COUNT(*) FROM backorder_domains WHERE reference = ''";
    static const char unsettled[] =
        "SELECT COUNT(*) FROM backorder_domains WHERE status NOT IN ('SUCCESSFUL', 'FAILED')";
    const char *submitted = "SELECT COUNT(*) FROM backorder_domains WHERE reference <> ''";
    const char *paid = "SELECT COUNT(*) FROM tblinvoices WHERE status = 'Paid'";
    bool kills_submitting = wave == 1 && strcmp(killed, "submit") == 0;
    bool kills_settling = wave == 1 && strcmp(killed, "settle") == 0;
    int failed = run_round(all, wave_drop(wave) - 3583, unsubmitted, wave, kills_submitting ? submitted : NULL);

    return failed + run_round(all, wave_drop(wave) + 617, unsettled, wave, kills_settling ? paid : NULL);
}

static void check_end(world *w)
{
    int64_t caught = 0;

    for (int i = 0; i < ORDERS; i++) {
        caught += !FAILS(i);
    }
    attempt_until_quiet(w);
    check_read_registrar(w);
    check_quiet(w);
    if (w->application_count != ORDERS) {
        world_differ(w, "%zu applications for %d backorders", w->application_count, ORDERS);
    }
    const struct {
        const char *what, *sql;
        int64_t wanted;
    } counts[] = {
        {"SUCCESSFUL", "SELECT COUNT(*) FROM backorder_domains WHERE status = 'SUCCESSFUL'", caught},
        {"FAILED", "SELECT COUNT(*) FROM backorder_domains WHERE status = 'FAILED'", ORDERS - caught},
        {"paid invoices", "SELECT COUNT(*) FROM tblinvoices WHERE status = 'Paid'", caught},
        {"invoices", "SELECT COUNT(*) FROM tblinvoices", caught},
        {"domains", "SELECT COUNT(*) FROM tbldomains", caught},
        {"credit", "SELECT SUM(credit) * 100 FROM tblclients", CLIENTS * INT64_C(100000) - caught * PRICE},
        {"held", "SELECT SUM(held) * 100 FROM backorder_domains", 0},
    };
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        int64_t is = sql_number(w->sql, "%s", counts[i].sql);
        if (is != counts[i].wanted) {
            world_differ(w, "%s: %" PRId64 ", not %" PRId64, counts[i].what, is, counts[i].wanted);
        }
    }
}

/* argv[1]: the round of the second wave in which a node is killed, "submit" or "settle". */
int main(int count, char **arguments)
{
    const char *killed = count == 2 ? arguments[1] : "submit";
    cluster all = {0};
    world *w;
    int failed = 0;
    bool differs;

    points_open();
    simulator_open(need("CLUSTER_REGISTRAR"));
    find_nodes(&all);
    set_time(&all, WORLD_START);
    world_create(&all.nodes[0].places);
    w = open_world(&all);
    make_drops(w);
    make_orders(w);
    close_world(w);
    for (int wave = 0; wave < WAVES; wave++) {
        failed += run_wave(&all, wave, killed);
    }
    (void)printf("of %d rounds the nodes worked in %d, %d and %d\n", 2 * WAVES, all.nodes[0].rounds,
                 all.nodes[1].rounds, all.nodes[2].rounds);
    w = open_world(&all);
    if (failed) {
        world_differ(w, "%d processes on living nodes failed", failed);
    }
    check_end(w);
    differs = world_differs(w);
    (void)printf("%s", differs ? w->differences.data : "");
    (void)printf("%s while a node is killed: %s\n", killed, differs ? "FAILED" : "nothing lost, nothing doubled");
    close_world(w);
    simulator_close();
    return differs ? 1 : 0;
}
