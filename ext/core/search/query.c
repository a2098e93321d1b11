#include "query.h"

void bo_query_init(bo_query *query)
{
    static const bo_range every = {0, BO_LABEL_MAX};

    *query = (bo_query){
        .every_zone = true,
        .characters = every,
        .letters = every,
        .digits = every,
        .hyphens = every,
        .score = {0, UINT8_MAX},
        .drop_from = 0,
        .drop_to = INT64_MAX,
        .order = BO_ORDER_DROP_DATE,
        .rows = 20,
    };
}

static bo_status check_pattern(const char *pattern, size_t len, const char *name, const char *reason, bo_err *err)
{
    if (!pattern || len <= BO_PATTERN_MAX) {
        return BO_OK;
    }
    return bo_fail_reason(err, BO_ERR_PATTERN, reason, "The %s is longer than %d bytes.", name, BO_PATTERN_MAX);
}

bo_status bo_query_check(const bo_query *query, bo_err *err)
{
    bo_status status = check_pattern(query->pattern, query->pattern_len, "pattern", "pattern-too-big", err);

    if (status == BO_OK) {
        status = check_pattern(query->exclude, query->exclude_len, "exclude pattern", "exclude-too-big", err);
    }
    if (status != BO_OK) {
        return status;
    }
    if (query->rows < 1 || query->rows > BO_PAGE_MAX) {
        return bo_fail(err, BO_ERR_SETTING, "A page has 1 to %d rows, not %u.", BO_PAGE_MAX, query->rows);
    }
    if ((unsigned)query->order > BO_ORDER_SCORE) {
        return bo_fail(err, BO_ERR_SETTING, "A search cannot be ordered by the number %u.", (unsigned)query->order);
    }
    if (!query->every_zone && query->zone_count > 0 && !query->zones) {
        return bo_fail(err, BO_ERR_SETTING, "A search names %zu zones but lists none.", query->zone_count);
    }
    return BO_OK;
}
