#include "plan.h"

/* Labels that have a Unicode form begin so; a pattern about that form says nothing about what they have in ACE. */
static void plan_idns(bo_plan *plan, const bo_snapshot *snapshot)
{
    static const char prefix[] = "xn--";

    plan->slow = bo_ranges_of_prefix(snapshot, prefix, sizeof prefix - 1);
    bo_ranges_remove(&plan->ranges, plan->slow);
}

bo_status bo_plan_make(bo_plan *plan, const bo_snapshot *snapshot, const bo_matcher *matcher, bo_err *err)
{
    const bo_language_facts *facts = bo_language_facts_of(matcher->languages, matcher->language);
    bo_status status;

    *plan = (bo_plan){0};
    plan->length = (bo_range){facts->min, facts->max < BO_LABEL_MAX ? facts->max : BO_LABEL_MAX};
    bo_ranges_find(&plan->ranges, snapshot, matcher->languages, matcher->language);
    if (matcher->unicode) {
        plan_idns(plan, snapshot);
    }
    status = bo_needs_make(&plan->needs, snapshot, matcher->languages, matcher->language, err);
    plan->matched = !plan->needs.exact || matcher->confirm_pattern || matcher->confirm_exclude;
    return status;
}

void bo_plan_free(bo_plan *plan)
{
    bo_needs_free(&plan->needs);
}
