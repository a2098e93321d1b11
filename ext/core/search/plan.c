#include "plan.h"

#include "../droplist/snapshot_file.h"

#include <stdlib.h>
#include <string.h>

/* The number of a zone of the snapshot, whose zones are ordered by name. */
static bool find_zone(const bo_snapshot *snapshot, const bo_domain *name, uint16_t *number)
{
    uint16_t low = 0, high = bo_snapshot_zones(snapshot);

    while (low < high) {
        uint16_t middle = (uint16_t)(low + (high - low) / 2);
        uint32_t names;
        size_t len;
        const char *zone = bo_snapshot_zone(snapshot, middle, &len, &names);
        size_t shorter = len < name->zone_len ? len : name->zone_len;
        int order = memcmp(zone, name->zone, shorter);

        if (order == 0 && len == name->zone_len) {
            *number = middle;
            return true;
        }
        if (order < 0 || (order == 0 && len < name->zone_len)) {
            low = (uint16_t)(middle + 1);
        } else {
            high = middle;
        }
    }
    return false;
}

/* Reads a zone as a name is read, so that case, IDNs and a leading dot come out alike. */
static bool read_zone(bo_domain *out, const char *text)
{
    char name[BO_UNICODE_MAX] = "a.";
    size_t len;

    text += *text == '.';
    len = strlen(text);
    if (len > sizeof name - 3) {
        return false;
    }
    memcpy(name + 2, text, len);
    return !bo_domain_read(out, name, len + 2);
}

static bo_status plan_zones(bo_plan *plan, const bo_snapshot *snapshot, const bo_query *query, bo_err *err)
{
    bool any = false;

    if (query->every_zone) {
        return BO_OK;
    }
    plan->zones = calloc(bo_snapshot_zones(snapshot) + 1u, sizeof *plan->zones);
    if (!plan->zones) {
        return bo_fail_memory(err);
    }
    for (size_t i = 0; i < query->zone_count; i++) {
        bo_domain name;
        uint16_t number;
        if (read_zone(&name, query->zones[i]) && find_zone(snapshot, &name, &number)) {
            plan->zones[number] = any = true;
        }
    }
    plan->nothing = plan->nothing || !any;
    return BO_OK;
}

static bool narrows(bo_range range)
{
    return range.min > 0 || range.max < BO_LABEL_MAX;
}

static void plan_dates(bo_plan *plan, const bo_query *query)
{
    plan->by_drop = query->drop_from > 0 || query->drop_to < UINT32_MAX;
    plan->nothing = plan->nothing || query->drop_from > UINT32_MAX || query->drop_to < 0;
    plan->drop_from = query->drop_from > 0 ? (uint32_t)query->drop_from : 0;
    plan->drop_to = query->drop_to < UINT32_MAX ? (uint32_t)query->drop_to : UINT32_MAX;
    plan->by_added = query->added_from > 0;
    plan->nothing = plan->nothing || query->added_from > UINT32_MAX;
    plan->added_from = query->added_from > 0 ? (uint32_t)query->added_from : 0;
}

bo_status bo_plan_make(bo_plan *out, const bo_snapshot *snapshot, const bo_query *query, const bo_pattern *pattern,
                       bo_err *err)
{
    *out = (bo_plan){
        .characters = query->characters,
        .letters = query->letters,
        .digits = query->digits,
        .hyphens = query->hyphens,
        .required = -1,
    };
    if (pattern) {
        bo_pattern_facts facts = bo_pattern_know(pattern);
        out->required = facts.required;
        out->nothing = facts.min_length > BO_LABEL_MAX;
        if (!out->nothing && facts.min_length > out->characters.min) {
            out->characters.min = (uint8_t)facts.min_length;
        }
    }
    plan_dates(out, query);
    out->by_characters = narrows(out->characters);
    out->by_letters = narrows(out->letters);
    out->by_digits = narrows(out->digits);
    out->by_hyphens = narrows(out->hyphens);
    out->score = query->score;
    out->by_score = out->score.min > 0 || out->score.max < UINT8_MAX;
    out->nothing = out->nothing || out->score.min > out->score.max || out->characters.min > out->characters.max ||
                   out->letters.min > out->letters.max || out->digits.min > out->digits.max ||
                   out->hyphens.min > out->hyphens.max || out->drop_from > out->drop_to;
    return plan_zones(out, snapshot, query, err);
}

void bo_plan_free(bo_plan *plan)
{
    free(plan->zones);
    plan->zones = NULL;
}
