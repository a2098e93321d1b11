#include "regular.h"

#include "../domain/domain.h"

#define REFERENCES_MAX 8 /* characters that back-references of a pattern repeat and that are tried one by one */
#define INSTANCES_MAX 60 /* ways to choose them: an automaton for more takes longer than PCRE2 */
#define STEPS_MAX 60000  /* of the translation */
#define WORD (BO_SYMBOLS_ALL & ~BO_SYMBOLS_HYPHEN)
#define GROUPS 10 /* that can be referred to by one digit, and 0 */

/* What a group that is referred to has matched, character by character; count 0: nothing of that is told. */
typedef struct {
    bo_symbols sets[REFERENCES_MAX];
    bo_symbols chosen[REFERENCES_MAX]; /* one symbol, or the whole set where telling them apart is not worth it */
    unsigned ways[REFERENCES_MAX];     /* to choose: 1 where they are not told apart */
    unsigned count;
    bo_node_id node;
    bool referred;
    bool anchored; /* it begins a known number of characters behind the label's begin */
} group;

/* What is still to be matched: a node, the ones beside it if it is of a sequence, and then the next. */
typedef struct todo {
    bo_node_id node;
    bool siblings;
    const struct todo *next;
} todo;

/* The text since a place, up to where the translation stands. */
typedef struct {
    bo_language text;
    bool whole; /* the place is the label's begin */
} prefix;

typedef struct {
    bo_languages *languages;
    const bo_syntax *syntax;
    group groups[GROUPS];
    unsigned steps;
    bool anchored; /* where find_groups() is, as of a group */
    bool within_reference;
    bool rough;
} translator;

static bo_language follow(translator *now, prefix before, const todo *rest);
static bo_language plain(translator *now, bo_node_id id);

static const bo_node *node_of(const translator *now, bo_node_id id)
{
    return &now->syntax->nodes[id];
}

static bool step(translator *now)
{
    if (++now->steps > STEPS_MAX) {
        bo_languages_fail(now->languages);
    }
    return !bo_languages_failed(now->languages);
}

static bo_language plain_sequence(translator *now, bo_node_id first)
{
    bo_language head;

    if (first == BO_NO_NODE || !step(now)) {
        return BO_LANGUAGE_EMPTY;
    }
    head = plain(now, first);
    return bo_language_pair(now->languages, head, plain_sequence(now, node_of(now, first)->next));
}

static bo_language plain_choice(translator *now, bo_node_id first)
{
    size_t base = bo_language_base(now->languages);

    for (bo_node_id id = first; id != BO_NO_NODE; id = node_of(now, id)->next) {
        bo_language_push(now->languages, plain(now, id));
    }
    return bo_language_join(now->languages, BO_IS_EITHER, base);
}

/* No label is longer than BO_LABEL_MAX, so more repetitions of anything need not be told apart. */
static bo_language plain_repeat(translator *now, const bo_node *node)
{
    bo_languages *languages = now->languages;
    bo_language part = plain(now, node->first);
    bool nullable = bo_language_facts_of(languages, part)->nullable;
    unsigned min = nullable ? 0 : node->min; /* what may be empty may be empty each time */
    bo_language result = BO_LANGUAGE_EMPTY;

    if (part == BO_LANGUAGE_EMPTY || part == BO_LANGUAGE_NONE) {
        return part == BO_LANGUAGE_NONE && node->min > 0 ? BO_LANGUAGE_NONE : BO_LANGUAGE_EMPTY;
    }
    if (node->max == 0) {
        return BO_LANGUAGE_EMPTY;
    }
    if (min > BO_LABEL_MAX) {
        return BO_LANGUAGE_NONE;
    }
    if (node->max > BO_LABEL_MAX) {
        result = bo_language_star(languages, part);
    } else {
        for (unsigned i = min; i < node->max && step(now); i++) {
            result = bo_language_either(languages, BO_LANGUAGE_EMPTY, bo_language_pair(languages, part, result));
        }
    }
    for (unsigned i = 0; i < min && step(now); i++) {
        result = bo_language_pair(languages, part, result);
    }
    return result;
}

/* What the group matched, or, where that is not told exactly, what it could match. */
static bo_language plain_reference(translator *now, unsigned number)
{
    const group *known = &now->groups[number];
    bo_language text = BO_LANGUAGE_EMPTY;

    if (known->count > 0) {
        for (unsigned i = known->count; i-- > 0;) {
            now->rough = now->rough || (known->chosen[i] & (known->chosen[i] - 1)) != 0;
            text = bo_language_pair(now->languages, bo_language_set(now->languages, known->chosen[i]), text);
        }
        return text;
    }
    now->rough = true;
    if (known->node == BO_NO_NODE || now->within_reference) {
        return BO_LANGUAGE_ANY;
    }
    now->within_reference = true;
    text = plain(now, node_of(now, known->node)->first);
    now->within_reference = false;
    return text;
}

static bo_language plain_capture(translator *now, const bo_node *node)
{
    if (node->number < GROUPS && now->groups[node->number].count > 0) {
        return plain_reference(now, node->number);
    }
    return plain(now, node->first);
}

/* A node's language without regard to where it is; what looks around counts as true. */
static bo_language plain(translator *now, bo_node_id id)
{
    const bo_node *node = node_of(now, id);

    if (!step(now)) {
        return BO_LANGUAGE_NONE;
    }
    now->rough = now->rough || node->rough;
    switch (node->kind) {
    case BO_NODE_SET:
        return bo_language_set(now->languages, node->set);
    case BO_NODE_SEQUENCE:
        return plain_sequence(now, node->first);
    case BO_NODE_CHOICE:
        return plain_choice(now, node->first);
    case BO_NODE_REPEAT:
        return plain_repeat(now, node);
    case BO_NODE_CAPTURE:
        return plain_capture(now, node);
    case BO_NODE_REFERENCE:
        return plain_reference(now, node->number);
    case BO_NODE_AHEAD:
    case BO_NODE_BEHIND:
    case BO_NODE_BEGIN:
    case BO_NODE_END:
    case BO_NODE_WORD_EDGE:
        now->rough = true;
        break;
    }
    return BO_LANGUAGE_EMPTY;
}

/* Where the text so far may be empty only at the label's begin, the place from here on is that begin too. */
static prefix from_here(prefix before)
{
    return (prefix){BO_LANGUAGE_EMPTY, before.whole && before.text == BO_LANGUAGE_EMPTY};
}

static bo_language then(translator *now, prefix before, bo_language here, const todo *rest)
{
    bo_language after = follow(now, from_here(before), rest);

    return bo_language_pair(now->languages, before.text, bo_language_both(now->languages, here, after));
}

static bo_language follow_begin(translator *now, prefix before, const todo *rest)
{
    /* Text since a later place that is empty tells nothing; that it is empty must hold in any case. */
    now->rough = now->rough || (!before.whole && bo_language_facts_of(now->languages, before.text)->nullable);
    before.text = bo_language_both(now->languages, before.text, BO_LANGUAGE_EMPTY);
    return follow(now, before, rest);
}

static bo_language follow_ahead(translator *now, prefix before, const bo_node *node, const todo *rest)
{
    const bool rough = now->rough;
    const todo inner = {node->first, false, NULL};
    bo_language looked;

    now->rough = false;
    looked = follow(now, from_here(before), &inner);
    if (node->negative) {
        /* more than what must not follow: nothing is known */
        looked = now->rough ? BO_LANGUAGE_ANY : bo_language_not(now->languages, looked);
    }
    now->rough = now->rough || rough;
    return then(now, before, looked, rest);
}

static bo_language follow_behind(translator *now, prefix before, const bo_node *node, const todo *rest)
{
    const bool rough = now->rough;
    bo_language looked;
    bool known;

    now->rough = false;
    looked = plain(now, node->first);
    known = before.whole ||
            bo_language_facts_of(now->languages, looked)->max <= bo_language_facts_of(now->languages, before.text)->min;
    known = known && !(node->negative && now->rough);
    now->rough = now->rough || rough || !known;
    if (known) {
        looked = bo_language_pair(now->languages, BO_LANGUAGE_ANY, looked);
        looked = node->negative ? bo_language_not(now->languages, looked) : looked;
        before.text = bo_language_both(now->languages, before.text, looked);
    }
    return follow(now, before, rest);
}

/* On one side there is a character of a word, on the other none; or, negated, not so. */
static bo_language follow_edge(translator *now, prefix before, bool negative, const todo *rest)
{
    bo_languages *languages = now->languages;
    bo_language word = bo_language_set(languages, WORD);
    bo_language behind = bo_language_pair(languages, BO_LANGUAGE_ANY, word);
    bo_language ahead = bo_language_pair(languages, word, BO_LANGUAGE_ANY);
    bo_language no_word_behind = bo_language_not(languages, behind), no_word_ahead = bo_language_not(languages, ahead);
    prefix left = before, right = before;

    if (!before.whole && bo_language_facts_of(languages, before.text)->min == 0) {
        now->rough = true;
        return follow(now, before, rest);
    }
    left.text = bo_language_both(languages, before.text, behind);
    right.text = bo_language_both(languages, before.text, no_word_behind);
    return bo_language_either(languages, then(now, left, negative ? ahead : no_word_ahead, rest),
                              then(now, right, negative ? no_word_ahead : ahead, rest));
}

static bo_language follow_choice(translator *now, prefix before, bo_node_id first, const todo *rest)
{
    size_t base = bo_language_base(now->languages);

    for (bo_node_id id = first; id != BO_NO_NODE; id = node_of(now, id)->next) {
        const todo one = {id, false, rest};
        bo_language_push(now->languages, follow(now, before, &one));
    }
    return bo_language_join(now->languages, BO_IS_EITHER, base);
}

static bo_language follow_repeat(translator *now, prefix before, bo_node_id id, const todo *rest)
{
    const bo_node *node = node_of(now, id);
    const todo once = {node->first, false, rest};

    if (node->min == 1 && node->max == 1) {
        return follow(now, before, &once);
    }
    if (node->min == 0 && node->max == 1) {
        return bo_language_either(now->languages, follow(now, before, rest), follow(now, before, &once));
    }
    before.text = bo_language_pair(now->languages, before.text, plain(now, id));
    return follow(now, before, rest);
}

static bo_language follow_look(translator *now, prefix before, const bo_node *node, const todo *rest)
{
    switch (node->kind) {
    case BO_NODE_AHEAD:
        return follow_ahead(now, before, node, rest);
    case BO_NODE_BEHIND:
        return follow_behind(now, before, node, rest);
    case BO_NODE_BEGIN:
        return follow_begin(now, before, rest);
    case BO_NODE_END:
        return then(now, before, BO_LANGUAGE_EMPTY, rest);
    default:
        return follow_edge(now, before, node->negative, rest);
    }
}

/* The texts from `before`'s place on in which all that is to be matched is found, and then anything. */
static bo_language follow(translator *now, prefix before, const todo *rest)
{
    if (!step(now) || before.text == BO_LANGUAGE_NONE) {
        return BO_LANGUAGE_NONE;
    }
    if (!rest) {
        return bo_language_pair(now->languages, before.text, BO_LANGUAGE_ANY);
    }
    const bo_node *node = node_of(now, rest->node);
    const todo siblings = {node->next, true, rest->next};
    const todo *after = rest->siblings && node->next != BO_NO_NODE ? &siblings : rest->next;
    const todo child = {node->first, true, after};
    if (!node->looks) {
        before.text = bo_language_pair(now->languages, before.text, plain(now, rest->node));
        return follow(now, before, after);
    }
    now->rough = now->rough || node->rough;
    switch (node->kind) {
    case BO_NODE_SEQUENCE:
    case BO_NODE_CAPTURE:
        return follow(now, before, &child);
    case BO_NODE_CHOICE:
        return follow_choice(now, before, node->first, after);
    case BO_NODE_REPEAT:
        return follow_repeat(now, before, rest->node, after);
    default:
        return follow_look(now, before, node, after);
    }
}

/* The sets of a text of known length, such as of "..": false when it is none. */
static bool read_sets(const translator *now, bo_node_id id, group *out)
{
    const bo_node *node = node_of(now, id);

    switch (node->kind) {
    case BO_NODE_SET:
        if (out->count == REFERENCES_MAX || node->set == 0) {
            return false;
        }
        out->sets[out->count++] = node->set;
        return true;
    case BO_NODE_REPEAT:
        if (node->min != node->max || node->max > REFERENCES_MAX) {
            return false;
        }
        for (unsigned i = 0; i < node->min; i++) {
            if (!read_sets(now, node->first, out)) {
                return false;
            }
        }
        return true;
    case BO_NODE_CHOICE:
        return node_of(now, node->first)->next == BO_NO_NODE && read_sets(now, node->first, out);
    case BO_NODE_SEQUENCE:
        for (bo_node_id part = node->first; part != BO_NO_NODE; part = node_of(now, part)->next) {
            if (!read_sets(now, part, out)) {
                return false;
            }
        }
        return true;
    default:
        return false;
    }
}

/*
 * Looks for the groups that are referred to. One is told exactly when each match goes through it once, before what
 * refers to it (`certain`), and when its text has a known length.
 */
static void find_groups(translator *now, bo_node_id id, bool certain)
{
    const bo_node *node = node_of(now, id);
    bool inside = certain && (node->kind == BO_NODE_SEQUENCE || node->kind == BO_NODE_CAPTURE ||
                              (node->kind == BO_NODE_CHOICE && node_of(now, node->first)->next == BO_NO_NODE));

    if (node->kind == BO_NODE_CAPTURE && node->number < GROUPS) {
        group *found = &now->groups[node->number];
        bool early = !found->referred;
        found->node = id;
        found->anchored = now->anchored;
        if (!certain || !early || !read_sets(now, node->first, found)) {
            found->count = 0;
        }
    }
    if (node->kind == BO_NODE_REFERENCE) {
        now->groups[node->number].referred = true;
    }
    if (node->kind == BO_NODE_BEGIN) {
        now->anchored = now->anchored || certain;
    } else if (!inside && node->kind != BO_NODE_SET) {
        now->anchored = false; /* it may have any length */
    }
    for (bo_node_id child = node->first; child != BO_NO_NODE; child = node_of(now, child)->next) {
        find_groups(now, child, inside);
    }
}

/* To how many ways the choice comes, when those of the group's characters are told that `instances` leave room for. */
static unsigned count_ways(group *one, unsigned instances)
{
    unsigned all = 1;

    for (unsigned i = 0; i < one->count; i++) {
        unsigned ways = (unsigned)__builtin_popcountll(one->sets[i]);
        one->ways[i] = instances * all * ways > INSTANCES_MAX ? 1 : ways;
        all *= one->ways[i];
    }
    return all;
}

static bool is_whole(const group *one)
{
    for (unsigned i = 0; i < one->count; i++) {
        if (one->ways[i] < (unsigned)__builtin_popcountll(one->sets[i])) {
            return false;
        }
    }
    return true;
}

/*
 * Only groups that are referred to are told, and no more than are worth it. Some of the characters tell much where it
 * is known which of the label's they are; elsewhere the automaton would have to bear all of them in mind.
 */
static unsigned count_instances(translator *now)
{
    unsigned instances = 1;

    for (unsigned number = 0; number < GROUPS; number++) {
        group *one = &now->groups[number];
        unsigned ways = count_ways(one, instances);
        if (one->referred && (one->anchored || is_whole(one))) {
            instances *= ways;
        } else {
            one->count = 0;
        }
    }
    return instances;
}

/* The symbol of number `index` of a set. */
static bo_symbols nth_symbol(bo_symbols set, unsigned index)
{
    for (; index > 0; index--) {
        set &= set - 1;
    }
    return set & -set;
}

static void choose(translator *now, unsigned instance)
{
    for (unsigned number = 0; number < GROUPS; number++) {
        group *one = &now->groups[number];
        for (unsigned i = 0; i < one->count; i++) {
            one->chosen[i] = one->ways[i] > 1 ? nth_symbol(one->sets[i], instance % one->ways[i]) : one->sets[i];
            instance /= one->ways[i];
        }
    }
}

bo_language bo_regular_language(bo_languages *languages, const bo_syntax *syntax, bool *rough)
{
    translator now = {.languages = languages, .syntax = syntax};
    const todo root = {syntax->root, false, NULL};
    const prefix nothing = {BO_LANGUAGE_ANY, true}; /* a match may begin anywhere */
    unsigned instances;
    bo_language language;
    size_t base = bo_language_base(languages);

    for (unsigned number = 0; number < GROUPS; number++) {
        now.groups[number].node = BO_NO_NODE;
    }
    find_groups(&now, syntax->root, true);
    instances = count_instances(&now);
    for (unsigned instance = 0; instance < instances && !bo_languages_failed(languages); instance++) {
        choose(&now, instance);
        bo_language_push(languages, follow(&now, nothing, &root));
    }
    language = bo_language_join(languages, BO_IS_EITHER, base);
    *rough = now.rough;
    return language;
}
