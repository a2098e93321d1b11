#include "language_facts.h"

static uint8_t add_lengths(unsigned left, unsigned right)
{
    return (uint8_t)(left + right < BO_LENGTH_MANY ? left + right : BO_LENGTH_MANY);
}

static void know_pair(bo_language_facts *facts, const bo_language_facts *left, const bo_language_facts *right)
{
    facts->nullable = left->nullable && right->nullable;
    facts->min = add_lengths(left->min, right->min);
    facts->max = add_lengths(left->max, right->max);
    facts->first = left->first | (left->nullable ? right->first : 0);
    facts->last = right->last | (right->nullable ? left->last : 0);
    facts->may = left->may | right->may;
}

static void know_either(bo_language_facts *facts, const bo_language_facts *part)
{
    facts->nullable = facts->nullable || part->nullable;
    facts->min = part->min < facts->min ? part->min : facts->min;
    facts->max = part->max > facts->max ? part->max : facts->max;
    facts->first |= part->first;
    facts->last |= part->last;
    facts->may |= part->may;
}

void bo_language_know_both(bo_language_facts *facts, const bo_language_facts *part)
{
    facts->nullable = facts->nullable && part->nullable;
    facts->min = part->min > facts->min ? part->min : facts->min;
    facts->max = part->max < facts->max ? part->max : facts->max;
    facts->first &= part->first;
    facts->last &= part->last;
    facts->may &= part->may;
}

void bo_language_know(bo_language_facts *facts, const bo_language *parts, const bo_language_facts *all)
{
    const bo_language_facts *one = facts->count > 0 ? &all[parts[0]] : NULL;

    switch (facts->kind) {
    case BO_IS_NONE:
        facts->min = BO_LENGTH_MANY;
        break;
    case BO_IS_EMPTY:
        facts->nullable = true;
        break;
    case BO_IS_SET:
        facts->min = facts->max = 1;
        facts->first = facts->last = facts->may = facts->set;
        break;
    case BO_IS_PAIR:
        know_pair(facts, one, &all[parts[1]]);
        break;
    case BO_IS_EITHER:
    case BO_IS_BOTH:
        facts->nullable = one->nullable;
        facts->min = one->min;
        facts->max = one->max;
        facts->first = one->first;
        facts->last = one->last;
        facts->may = one->may;
        for (uint32_t i = 1; i < facts->count; i++) {
            (facts->kind == BO_IS_EITHER ? know_either : bo_language_know_both)(facts, &all[parts[i]]);
        }
        break;
    case BO_IS_NOT:
        facts->nullable = !one->nullable;
        facts->min = facts->nullable ? 0 : 1;
        facts->max = BO_LENGTH_MANY;
        facts->first = facts->last = facts->may = BO_SYMBOLS_ALL;
        break;
    case BO_IS_STAR:
        facts->nullable = true;
        facts->max = BO_LENGTH_MANY;
        facts->first = one->first;
        facts->last = one->last;
        facts->may = one->may;
        break;
    }
    for (uint32_t i = 0; i < facts->count; i++) {
        uint32_t depth = all[parts[i]].depth + 1;
        facts->depth = depth > facts->depth ? depth : facts->depth;
    }
}
