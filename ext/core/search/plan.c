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

static void plan_columns(bo_plan *plan, const bo_query *query)
{
    plan->characters = query->characters;
    plan->letters = query->letters;
    plan->digits = query->digits;
    plan->hyphens = query->hyphens;
    plan->by_characters = narrows(plan->characters);
    plan->by_letters = narrows(plan->letters);
    plan->by_digits = narrows(plan->digits);
    plan->by_hyphens = narrows(plan->hyphens);
    plan->nothing = plan->characters.min > plan->characters.max || plan->letters.min > plan->letters.max ||
                    plan->digits.min > plan->digits.max || plan->hyphens.min > plan->hyphens.max;
}

/* Labels that have a Unicode form begin so; a pattern about that form says nothing about what they have in ACE. */
static void plan_idns(bo_plan *plan, const bo_snapshot *snapshot)
{
    static const char prefix[] = "xn--";

    plan->slow = bo_ranges_of_prefix(snapshot, prefix, sizeof prefix - 1);
    bo_ranges_remove(&plan->ranges, plan->slow);
}

static bo_status plan_labels(bo_plan *plan, const bo_snapshot *snapshot, const bo_matcher *matcher, bo_err *err)
{
    const bo_language_facts *facts = bo_language_facts_of(matcher->languages, matcher->language);

    plan->matched = !bo_matcher_takes_all(matcher);
    plan->length = (bo_range){facts->min, facts->max < BO_LABEL_MAX ? facts->max : BO_LABEL_MAX};
    plan->by_length = plan->length.min > 1 || plan->length.max < BO_LABEL_MAX;
    bo_ranges_find(&plan->ranges, snapshot, matcher->languages, matcher->language);
    if (matcher->unicode) {
        plan_idns(plan, snapshot);
    }
    return bo_needs_make(&plan->needs, snapshot, matcher->languages, matcher->language, err);
}

bo_status bo_plan_make(bo_plan *out, const bo_snapshot *snapshot, const bo_query *query, const bo_matcher *matcher,
                       bo_err *err)
{
    bo_status status;

    *out = (bo_plan){0};
    plan_columns(out, query);
    plan_dates(out, query);
    out->nothing = out->nothing || out->drop_from > out->drop_to;
    status = plan_zones(out, snapshot, query, err);
    return status == BO_OK ? plan_labels(out, snapshot, matcher, err) : status;
}

void bo_plan_free(bo_plan *plan)
{
    bo_needs_free(&plan->needs);
    free(plan->zones);
    plan->zones = NULL;
}
