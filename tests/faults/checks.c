#include "checks.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *or_none(const char *text)
{
    return text ? text : "(none)";
}

/* Every row of the statement is a finding; its columns are put into one sentence. */
static void none_of(world *w, const char *what, const char *sql)
{
    MYSQL_RES *rows = sql_rows(w->sql, "%s", sql);
    MYSQL_ROW row;

    while ((row = mysql_fetch_row(rows))) {
        char text[512] = "";
        size_t len = 0;
        for (unsigned i = 0; i < mysql_num_fields(rows) && len < sizeof text; i++) {
            len += (size_t)snprintf(text + len, sizeof text - len, " %s", or_none(row[i]));
        }
        world_differ(w, "%s:%s", what, text);
    }
    mysql_free_result(rows);
}

void check_money(world *w)
{
    none_of(w, "4: credit entries with the same token",
            "SELECT GROUP_CONCAT(description) FROM tblcredit GROUP BY effect HAVING COUNT(*) > 1");
    none_of(
        w, "4: a credit entry of no effect",
        "SELECT c.description FROM tblcredit c LEFT JOIN backorder_effects e ON e.id = c.effect WHERE e.id IS NULL");
    /* what an effect without outcome has moved, its row does not know yet */
    none_of(w, "4: a backorder (id, held) whose finished effects (sum) took another amount",
            "SELECT e.backorder_id, COALESCE(MAX(d.held), 0), -SUM(c.amount) FROM backorder_effects e"
            " JOIN tblcredit c ON c.effect = e.id LEFT JOIN backorder_domains d ON d.id = e.backorder_id"
            " WHERE e.state <> 'intended' GROUP BY e.backorder_id HAVING COALESCE(MAX(d.held), 0) <> -SUM(c.amount)");
    none_of(w, "4: a backorder (id, held) holds what no effect took",
            "SELECT d.id, d.held FROM backorder_domains d WHERE d.held <> 0 AND NOT EXISTS (SELECT 1 FROM"
            " backorder_effects e JOIN tblcredit c ON c.effect = e.id WHERE e.backorder_id = d.id"
            " AND e.state <> 'intended')");
    none_of(w, "4: of client (id) credit + held + on its way + paid is not what was paid in less what others spent",
            "SELECT id, credit, held, moving, paid, paidin, spent FROM (SELECT c.id, c.credit, c.paidin, c.spent,"
            " (SELECT COALESCE(SUM(held), 0) FROM backorder_domains WHERE userid = c.id) AS held,"
            " (SELECT COALESCE(SUM(-l.amount), 0) FROM tblcredit l JOIN backorder_effects e ON e.id = l.effect"
            " WHERE l.clientid = c.id AND e.state = 'intended') AS moving,"
            " (SELECT COALESCE(SUM(credit), 0) FROM tblinvoices WHERE userid = c.id) AS paid FROM tblclients c) sums"
            " WHERE credit + held + moving + paid <> paidin - spent");
}

/* How far the events of one backorder have been followed. */
typedef struct {
    int64_t id;
    bo_state state;
    int submitted, caught, delivered; /* in this life */
} chain;

static bo_state state_of(const char *name)
{
    bo_state state = BO_NONE;

    return name && bo_state_parse(&state, name) ? state : BO_NONE;
}

static bool is_one_of(const char *cause, const char *a, const char *b, const char *c)
{
    return strcmp(cause, a) == 0 || strcmp(cause, b) == 0 || strcmp(cause, c) == 0;
}

static void follow_event(world *w, chain *at, MYSQL_ROW row)
{
    const char *cause = row[3];
    bo_state from = state_of(row[1]), to = state_of(row[2]);
    const bo_transition *way = bo_transition_find(from, cause);

    if (from != at->state) {
        world_differ(w, "5: backorder %s was %s, but the next event (%s) leaves %s", row[0],
                     or_none(bo_state_name(at->state)), cause, or_none(row[1]));
    }
    if (!way || way->to != to) {
        world_differ(w, "5: backorder %s went from %s to %s by \"%s\", which the table lacks", row[0], or_none(row[1]),
                     or_none(row[2]), cause);
    }
    if (is_one_of(cause, "requested", "requested-again", "")) {
        at->submitted = at->caught = at->delivered = 0;
    }
    at->submitted += strcmp(cause, "submitted") == 0;
    at->caught += strcmp(cause, "caught") == 0;
    at->delivered += is_one_of(cause, "paid", "paid-late", "won");
    if (at->submitted > 1 || at->caught > 1 || at->delivered > 1) {
        world_differ(w, "5: backorder %s was \"%s\" twice in one life", row[0], cause);
    }
    at->state = to;
}

/* The row must be as the last event left it. */
static void end_chain(world *w, const chain *at, MYSQL_RES *states)
{
    MYSQL_ROW row;
    bo_state is = BO_NONE;

    mysql_data_seek(states, 0);
    while ((row = mysql_fetch_row(states))) {
        is = strtoll(row[0], NULL, 10) == at->id ? state_of(row[1]) : is;
    }
    if (is != at->state) {
        world_differ(w, "5: backorder %lld is %s, its last event made it %s", (long long)at->id,
                     or_none(bo_state_name(is)), or_none(bo_state_name(at->state)));
    }
}

static void check_events(world *w)
{
    MYSQL_RES *states = sql_rows(w->sql, "SELECT id, status FROM backorder_domains");
    MYSQL_RES *events = sql_rows(w->sql, "SELECT backorder_id, from_status, to_status, cause FROM backorder_events"
                                         " ORDER BY backorder_id, id");
    MYSQL_ROW row;
    chain at = {0};

    while ((row = mysql_fetch_row(events))) {
        int64_t id = strtoll(row[0], NULL, 10);
        if (id != at.id) {
            if (at.id) {
                end_chain(w, &at, states);
            }
            at = (chain){.id = id};
        }
        follow_event(w, &at, row);
    }
    if (at.id) {
        end_chain(w, &at, states);
    }
    mysql_free_result(events);
    mysql_free_result(states);
    none_of(w, "5: a backorder without events",
            "SELECT id FROM backorder_domains WHERE id NOT IN (SELECT backorder_id FROM backorder_events)");
}

/* `row`: the application an effect made, its backorder, and whose that is of what name, unless it was deleted. */
static void find_owner(world *w, MYSQL_ROW row, int *owners)
{
    int64_t id = strtoll(row[0], NULL, 10);

    for (size_t i = 0; i < w->application_count; i++) {
        const application *one = &w->applications[i];
        if (one->id == id) {
            owners[i]++;
            if (row[2] && (one->client != strtoll(row[2], NULL, 10) || strcmp(one->domain, row[3]) != 0)) {
                world_differ(w, "1: backorder %s took application %s, which is of %s and client %lld", row[1], row[0],
                             one->domain, (long long)one->client);
            }
            return;
        }
    }
    world_differ(w, "1: backorder %s has application %s, which never was", row[1], row[0]);
}

/* Each application the registrar has belongs to one done effect of a backorder of its client and name, and no other. */
static void check_applications(world *w)
{
    MYSQL_RES *rows = sql_rows(w->sql, "SELECT e.result, e.backorder_id, d.userid, CONCAT(d.domain, '.', d.tld) FROM"
                                       " backorder_effects e LEFT JOIN backorder_domains d ON d.id = e.backorder_id"
                                       " WHERE e.kind = 'application' AND e.state = 'done' ORDER BY e.id");
    MYSQL_ROW row;
    int owners[WORLD_APPLICATIONS] = {0};

    while ((row = mysql_fetch_row(rows))) {
        find_owner(w, row, owners);
    }
    mysql_free_result(rows);
    for (size_t i = 0; i < w->application_count; i++) {
        if (owners[i] != 1) {
            world_differ(w, "1: application %lld for %s and client %lld has %d backorders",
                         (long long)w->applications[i].id, w->applications[i].domain,
                         (long long)w->applications[i].client, owners[i]);
        }
    }
}

void check_quiet(world *w)
{
    check_money(w);
    check_applications(w);
    none_of(w, "1: rows with the same application",
            "SELECT reference FROM backorder_domains WHERE reference <> '' GROUP BY reference HAVING COUNT(*) > 1");
    none_of(w, "2: an invoice (id, line) that is not of exactly one done effect",
            "SELECT l.invoiceid, l.description FROM tblinvoiceitems l LEFT JOIN backorder_effects e ON e.id = l.effect"
            " AND e.kind = 'invoice' AND e.state = 'done' AND e.result = l.invoiceid WHERE e.id IS NULL");
    none_of(w, "2: an invoice's effect (id, result) without its invoice",
            "SELECT e.id, e.result FROM backorder_effects e LEFT JOIN tblinvoiceitems l ON l.invoiceid = e.result"
            " WHERE e.kind = 'invoice' AND e.state = 'done' AND l.id IS NULL");
    none_of(w, "3: delivered more than once",
            "SELECT userid, domain, COUNT(*) FROM tbldomains GROUP BY userid, domain HAVING COUNT(*) > 1");
    none_of(w, "3: a delivery (effect, domain) of nothing, or twice",
            "SELECT MIN(e.id), e.result FROM backorder_effects e LEFT JOIN tbldomains t ON t.id = e.result WHERE"
            " e.kind = 'delivery' AND e.state = 'done' GROUP BY e.result HAVING COUNT(*) > 1 OR MAX(t.id) IS NULL");
    none_of(w, "3: a domain that no effect delivered",
            "SELECT t.id, t.domain FROM tbldomains t LEFT JOIN backorder_effects e ON e.kind = 'delivery'"
            " AND e.state = 'done' AND e.result = t.id WHERE e.id IS NULL");
    none_of(w, "4: credit below zero", "SELECT id, credit FROM tblclients WHERE credit < 0");
    check_events(w);
    none_of(w, "7: an intent is left",
            "SELECT id, backorder_id, kind, amount FROM backorder_effects WHERE state = 'intended'");
}

void check_read_registrar(world *w)
{
    w->application_count = simulator_applications(w->applications, WORLD_APPLICATIONS);
}

const char *check_word(const void *registrar, int client, int name, int number)
{
    const world *w = registrar;
    char domain[72];

    (void)world_domain(w, name, domain);
    for (size_t i = 0; i < w->application_count; i++) {
        const application *one = &w->applications[i];
        if (one->client == world_client_id(client) && strcmp(one->domain, domain) == 0 && number-- == 0) {
            return one->status;
        }
    }
    return NULL;
}
