#include "scene.h"

#include <stdio.h>

static const char *const zones[MODEL_ZONES] = {"com", "net", "co.uk", "org"};

bool scene_needs_catches(const world *w)
{
    return w->focus == POINT_CREATE_INVOICE || w->focus == POINT_FIND_INVOICE || w->focus == POINT_PAY_INVOICE ||
           w->focus == POINT_INVOICE || w->focus == POINT_DELIVER_DOMAIN || w->focus == POINT_FIND_DOMAIN;
}

bo_time scene_drop(world *w)
{
    random_source *random = &w->random;
    int minutes = w->hurries                  ? random_between(random, 30, 8 * 60)
                  : random_chance(random, 70) ? random_between(random, 30, 60 * 60)
                                              : random_between(random, -24 * 60, 10 * 24 * 60);

    return w->model.now - w->model.now % MINUTE + minutes * MINUTE;
}

bo_money scene_price(world *w)
{
    return random_chance(&w->random, 10) ? 0 : random_between(&w->random, 300, 3000);
}

void scene_outcome(world *w, int name)
{
    static const char *const outcomes[] = {"catch", "catch", "catch",          "fail",           "auction",
                                           "won",   "lost",  "status:PENDING", "status:WONDROUS"};
    char domain[72];
    const char *outcome = scene_needs_catches(w) && random_chance(&w->random, 80)
                              ? "catch"
                              : outcomes[random_below(&w->random, sizeof outcomes / sizeof *outcomes)];

    (void)world_domain(w, name, domain);
    world_tell(w, "the outcome of %s is to be %s", domain, outcome);
    simulator_control("domain", "{\"domain\":\"%s\",\"outcome\":\"%s\"}", domain, outcome);
}

void scene_tell_drop(world *w, int name)
{
    char domain[72], at[BO_TIME_TEXT];
    bo_time listed = w->model.name[name].listed;

    (void)world_domain(w, name, domain);
    if (listed) {
        world_tell(w, "%s drops at %s", domain, bo_time_format(listed, at));
        simulator_control("domain", "{\"domain\":\"%s\",\"dropdate\":\"%s\"}", domain, at);
    } else {
        world_tell(w, "%s is not in the list", domain);
    }
}

void scene_store_price(world *w, int zone, int currency)
{
    char price[BO_MONEY_TEXT];

    (void)bo_money_format(w->model.zone[zone].price[currency], price);
    world_tell(w, ".%s costs %s in currency %d", zones[zone], price, currency + 1);
    sql_run(w->sql, "REPLACE INTO backorder_pricing (extension, currency_id, fullprice) VALUES ('%s', %d, %s)",
            zones[zone], currency + 1, price);
}

static void make_zones(world *w)
{
    static const int64_t reserve[] = {3 * DAY, 3 * DAY, DAY, 5 * DAY, 12 * HOUR};
    static const int64_t submit[] = {2 * HOUR, 2 * HOUR, 30 * MINUTE, 6 * HOUR};

    w->model.zones = MODEL_ZONES;
    for (int i = 0; i < w->model.zones; i++) {
        model_zone *zone = &w->model.zone[i];
        int first = random_below(&w->random, 5), second = random_below(&w->random, 4);

        zone->reserve = reserve[first];
        zone->submit = submit[second];
        world_tell(w, ".%s is reserved %lld and submitted %lld minutes before the drop", zones[i],
                   (long long)zone->reserve / MINUTE, (long long)zone->submit / MINUTE);
        sql_run(w->sql,
                "INSERT INTO backorder_zones (zone, reserve_window, submit_window, cost, cost_currency)"
                " VALUES ('%s', NULLIF(%lld, %d), NULLIF(%lld, %d), 45.00, 'EUR')",
                zones[i], (long long)zone->reserve, 3 * DAY, (long long)zone->submit, 2 * HOUR);
        for (int currency = 0; currency < MODEL_CURRENCIES; currency++) {
            zone->price[currency] = scene_price(w);
            scene_store_price(w, i, currency);
        }
    }
}

static int most_credit(const world *w)
{
    if (scene_needs_catches(w)) {
        return 20000;
    }
    return w->focus == POINT_MAIL || w->focus == POINT_FIND_MAIL ? 1500 : 8000;
}

static void make_clients(world *w)
{
    w->model.clients = random_between(&w->random, 2, MODEL_CLIENTS);
    for (int i = 0; i < w->model.clients; i++) {
        model_client *client = &w->model.client[i];
        char credit[BO_MONEY_TEXT];

        client->tax = random_chance(&w->random, 70) ? 0 : 19;
        client->currency = random_below(&w->random, MODEL_CURRENCIES);
        client->credit = random_between(&w->random, 0, most_credit(w));
        (void)bo_money_format(client->credit, credit);
        world_tell(w, "client %lld has %s of currency %d, taxed at %d%%", (long long)world_client_id(i), credit,
                   client->currency + 1, client->tax);
        sql_run(w->sql, "INSERT INTO tblclients (id, currency, credit, tax, paidin) VALUES (%lld, %d, %s, %d, %s)",
                (long long)world_client_id(i), client->currency + 1, credit, client->tax, credit);
    }
}

void scene_make(world *w)
{
    bool poor_reseller = w->focus == POINT_ACCOUNT_ALERT || random_chance(&w->random, 10);

    w->may_fail = random_chance(&w->random, 30);
    w->hurries = scene_needs_catches(w) || random_chance(&w->random, 30);
    simulator_control("account", "{\"amount\":\"%s\",\"fee\":\"45.00\"}", poor_reseller ? "60.00" : "90000.00");
    make_zones(w);
    make_clients(w);
    w->model.names = random_between(&w->random, 4, MODEL_NAMES);
    for (int i = 0; i < w->model.names; i++) {
        w->model.name[i].zone = random_below(&w->random, w->model.zones);
        w->model.name[i].listed = random_chance(&w->random, 92) ? scene_drop(w) : 0;
        scene_tell_drop(w, i);
        scene_outcome(w, i);
    }
}
