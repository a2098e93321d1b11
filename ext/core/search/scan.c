#include "scan.h"

#include "../droplist/snapshot_file.h"

#include <string.h>

#define SECONDS_MAX 2.0
#define ROWS_BETWEEN_LOOKS 1024u

static bool within(uint8_t value, bo_range range)
{
    return value >= range.min && value <= range.max;
}

/* What a label's own counts decide. */
static bool label_may(const bo_plan *plan, uint8_t characters, uint8_t digits, uint8_t hyphens)
{
    return within(characters, plan->characters) && within(digits, plan->digits) && within(hyphens, plan->hyphens) &&
           within((uint8_t)(characters - digits - hyphens), plan->letters);
}

static bo_status label_matches(const bo_plan *plan, int literal, const char *label, size_t len, bool *matches,
                               bo_err *err)
{
    bo_status status = BO_OK;

    *matches = true;
    if (literal >= 0 && !memchr(label, literal, len)) {
        *matches = false;
    }
    if (*matches && plan->pattern) {
        status = bo_pattern_match(plan->pattern, label, len, matches, err);
    }
    if (status == BO_OK && *matches && plan->exclude) {
        status = bo_pattern_match(plan->exclude, label, len, matches, err);
        *matches = !*matches;
    }
    return status;
}

bo_status bo_scan(const bo_snapshot *snapshot, const bo_plan *plan, uint32_t *hits, uint32_t *count, bo_err *err)
{
    uint32_t rows = plan->impossible ? 0 : bo_snapshot_rows(snapshot);
    int literal = plan->pattern ? bo_pattern_get_facts(plan->pattern).literal : -1;
    bool patterns = plan->pattern || plan->exclude;
    double deadline = bo_clock_monotonic() + SECONDS_MAX;
    const char *matched = NULL; /* the label that was matched last: rows of the same label share its text */
    bool matches = true;

    *count = 0;
    for (uint32_t row = 0; row < rows; row++) {
        const char *label = snapshot->labels + snapshot->label_at[row];
        uint8_t len = snapshot->label_len[row];

        if (row % ROWS_BETWEEN_LOOKS == 0 && bo_clock_monotonic() > deadline) {
            return bo_fail_reason(err, BO_ERR_LIMIT, "time", "The search took more than %d seconds; make it narrower.",
                                  (int)SECONDS_MAX);
        }
        if (snapshot->drop[row] < plan->drop_from || snapshot->drop[row] > plan->drop_to ||
            (plan->zones && !plan->zones[snapshot->zone[row]]) ||
            !label_may(plan, len, snapshot->digits[row], snapshot->hyphens[row])) {
            continue;
        }
        if (patterns && label != matched) {
            bo_status status = label_matches(plan, literal, label, len, &matches, err);
            if (status != BO_OK) {
                return status;
            }
            matched = label;
        }
        if (matches) {
            hits[(*count)++] = row;
        }
    }
    return BO_OK;
}
