#include "plan.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* Whether the text, in any case and with a leading dot or without, is the zone. */
static bool is_zone(const char *text, const char *zone, size_t len)
{
    text += *text == '.';
    if (strlen(text) != len) {
        return false;
    }
    for (size_t i = 0; i < len; i++) {
        if (tolower((unsigned char)text[i]) != zone[i]) {
            return false;
        }
    }
    return true;
}

static bo_status choose_zones(bo_plan *plan, const bo_snapshot *snapshot, const bo_query *query, bo_err *err)
{
    uint16_t count = bo_snapshot_zones(snapshot);
    bool any = false;

    plan->every_zone = query->every_zone;
    if (query->every_zone) {
        return BO_OK;
    }
    plan->zones = calloc(count + 1u, 1);
    if (!plan->zones) {
        return bo_fail_memory(err);
    }
    for (uint16_t zone = 0; zone < count; zone++) {
        size_t len;
        uint32_t names;
        const char *name = bo_snapshot_zone(snapshot, zone, &len, &names);

        for (size_t i = 0; i < query->zone_count && !plan->zones[zone]; i++) {
            plan->zones[zone] = is_zone(query->zones[i], name, len);
        }
        any = any || plan->zones[zone];
    }
    plan->impossible = plan->impossible || !any;
    return BO_OK;
}

static bo_status check(const bo_query *query, bo_err *err)
{
    if (query->rows < 1 || query->rows > BO_PAGE_MAX) {
        return bo_fail_reason(err, BO_ERR_SETTING, "rows", "A page has 1 to %d rows.", BO_PAGE_MAX);
    }
    if (query->pattern_len > BO_PATTERN_MAX || query->exclude_len > BO_PATTERN_MAX) {
        return bo_fail_reason(err, BO_ERR_PATTERN, query->pattern_len > BO_PATTERN_MAX ? "pattern" : "exclude",
                              "A pattern has %d bytes at most.", BO_PATTERN_MAX);
    }
    return BO_OK;
}

static bool is_empty(bo_range range)
{
    return range.min > range.max;
}

bo_status bo_plan_make(bo_plan *plan, const bo_snapshot *snapshot, const bo_query *query, bo_err *err)
{
    bo_status status = check(query, err);

    *plan = (bo_plan){
        .characters = query->characters, .letters = query->letters, .digits = query->digits, .hyphens = query->hyphens};
    if (status == BO_OK && query->pattern_len > 0) {
        status = bo_pattern_compile(&plan->pattern, query->pattern, query->pattern_len, "pattern", err);
    }
    if (status == BO_OK && query->exclude_len > 0) {
        status = bo_pattern_compile(&plan->exclude, query->exclude, query->exclude_len, "exclude", err);
    }
    if (status == BO_OK) {
        status = choose_zones(plan, snapshot, query, err);
    }
    if (status != BO_OK) {
        return status;
    }
    if (plan->pattern) {
        size_t min = bo_pattern_get_facts(plan->pattern).min_characters;

        if (min > BO_LABEL_MAX) {
            plan->impossible = true;
        } else if (min > plan->characters.min) {
            plan->characters.min = (uint8_t)min;
        }
    }
    plan->impossible = plan->impossible || query->drop_to < 0 || query->drop_from > UINT32_MAX ||
                       query->drop_from > query->drop_to || is_empty(plan->characters) || is_empty(plan->letters) ||
                       is_empty(plan->digits) || is_empty(plan->hyphens);
    plan->drop_from = query->drop_from < 0 ? 0 : (uint32_t)query->drop_from;
    plan->drop_to = query->drop_to > UINT32_MAX ? UINT32_MAX : (uint32_t)query->drop_to;
    return BO_OK;
}

void bo_plan_free(bo_plan *plan)
{
    bo_pattern_free(plan->pattern);
    bo_pattern_free(plan->exclude);
    free(plan->zones);
    *plan = (bo_plan){0};
}
