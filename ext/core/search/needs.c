#include "needs.h"

#include <stdlib.h>
#include <string.h>

#define FEW_SYMBOLS 12      /* of a set, that are worth to be looked for one by one */
#define FEW_PAIRS 24        /* likewise, of neighbours */
#define MARKS_MAX 120       /* that are worth to be looked at */
#define SHARE_MAX 0.75f     /* of all rows; what more have tells too little */
#define LINE_WORDS 8        /* of a line of the processor's cache */
#define NEAR_CERTAIN 0.985f /* the same for what is cheap: one mark that a row may not have */

typedef struct {
    bo_needs *out;
    const bo_snapshot *snapshot;
    const bo_languages *languages;
    bo_need_id *known;          /* by language, plus one; 0: not yet */
    bo_need_id marks[BO_MARKS]; /* 0: not yet */
    bool exact;                 /* so far, rows that have what is needed are those of the language */
} maker;

static bo_need_id make(maker *now, bo_language language);

static float share_of(const maker *now, bo_need_id need)
{
    return now->out->needs[need].share;
}

static bo_need_id add(maker *now, bo_need need)
{
    if (now->out->count == BO_NEEDS_MAX) {
        now->exact = false;
        return BO_NEED_NOTHING;
    }
    now->out->needs[now->out->count] = need;
    return now->out->count++;
}

static bo_need_id mark(maker *now, unsigned number)
{
    uint32_t rows = bo_snapshot_rows(now->snapshot);
    float share = rows ? (float)now->snapshot->marked[number] / (float)rows : 0;

    if (now->marks[number] == 0) {
        now->marks[number] =
            add(now, (bo_need){.kind = BO_NEED_MARK, .mark = (uint8_t)number, .marks = 1, .share = share});
    }
    return now->marks[number];
}

/* Whether `whole` asks for `part` already. */
static bool includes(const bo_need *needs, bo_need_id whole, bo_need_id part)
{
    return whole == part || (whole != BO_NEED_NOTHING && needs[whole].kind == BO_NEED_ALL &&
                             (includes(needs, needs[whole].left, part) || includes(needs, needs[whole].right, part)));
}

/* The less frequent one is looked at first: where no row of a block has it, the other one need not be. */
static bo_need_id all(maker *now, bo_need_id left, bo_need_id right)
{
    const bo_need *needs = now->out->needs;
    unsigned marks = needs[left].marks + (unsigned)needs[right].marks;

    if (right == BO_NEED_NOTHING || includes(needs, left, right)) {
        return left;
    }
    if (left == BO_NEED_NOTHING || includes(needs, right, left)) {
        return right;
    }
    if (needs[right].share < needs[left].share) {
        bo_need_id other = left;
        left = right;
        right = other;
    }
    if (marks > MARKS_MAX) {
        now->exact = false;
        return left;
    }
    return add(now, (bo_need){.kind = BO_NEED_ALL,
                              .left = left,
                              .right = right,
                              .marks = (uint16_t)marks,
                              .share = needs[left].share * needs[right].share});
}

static bo_need_id any(maker *now, bo_need_id left, bo_need_id right)
{
    const bo_need *needs = now->out->needs;
    unsigned marks = needs[left].marks + (unsigned)needs[right].marks;
    float share = needs[left].share + needs[right].share;

    if (left == right) {
        return left;
    }
    if (left == BO_NEED_NOTHING || right == BO_NEED_NOTHING || marks > MARKS_MAX) {
        now->exact = false;
        return BO_NEED_NOTHING;
    }
    return add(now, (bo_need){.kind = BO_NEED_ANY,
                              .left = left,
                              .right = right,
                              .marks = (uint16_t)marks,
                              .share = share < 1 ? share : 1});
}

static bo_need_id if_telling(const maker *now, bo_need_id need)
{
    return share_of(now, need) > SHARE_MAX ? BO_NEED_NOTHING : need;
}

/* One of the characters, of which there is at least one, as the mark `first` + symbol. */
static bo_need_id one_of(maker *now, unsigned first, bo_symbols set)
{
    bo_need_id need = mark(now, first + (unsigned)__builtin_ctzll(set));

    for (set &= set - 1; set != 0; set &= set - 1) {
        need = any(now, need, mark(now, first + (unsigned)__builtin_ctzll(set)));
    }
    return need;
}

/* The same where it pays. */
static bo_need_id one_of_few(maker *now, unsigned first, bo_symbols set)
{
    return set == 0 || __builtin_popcountll(set) > FEW_SYMBOLS ? BO_NEED_NOTHING
                                                               : if_telling(now, one_of(now, first, set));
}

/* One of the pairs that a text which ends so and one that begins so make. */
static bo_need_id neighbours(maker *now, bo_symbols ends, bo_symbols begins)
{
    bo_need_id need = BO_NEED_NOTHING;
    bool first = true;

    if (__builtin_popcountll(ends) * __builtin_popcountll(begins) > FEW_PAIRS) {
        return BO_NEED_NOTHING;
    }
    for (; ends != 0; ends &= ends - 1) {
        for (bo_symbols set = begins; set != 0; set &= set - 1) {
            unsigned pair = bo_pair_of(__builtin_ctzll(ends), __builtin_ctzll(set));
            bo_need_id one = mark(now, now->snapshot->pairs[pair]);
            need = first ? one : any(now, need, one);
            first = false;
        }
    }
    return if_telling(now, need);
}

static bo_need_id make_pair(maker *now, bo_language language)
{
    bo_language first = bo_language_part(now->languages, language, 0);
    bo_language second = bo_language_part(now->languages, language, 1);
    const bo_language_facts *one = bo_language_facts_of(now->languages, first);
    const bo_language_facts *two = bo_language_facts_of(now->languages, second);
    bo_need_id need = all(now, make(now, first), make(now, second));

    return one->nullable || two->nullable ? need : all(now, neighbours(now, one->last, two->first), need);
}

static bo_need_id make_parts(maker *now, bo_language language, bo_need_id (*each)(maker *, bo_language))
{
    const bo_language_facts *facts = bo_language_facts_of(now->languages, language);
    bo_need_id need = each(now, bo_language_part(now->languages, language, 0));

    for (uint32_t i = 1; i < facts->count; i++) {
        bo_need_id part = each(now, bo_language_part(now->languages, language, i));
        need = facts->kind == BO_IS_EITHER ? any(now, need, part) : all(now, need, part);
        if (need == BO_NEED_NOTHING && facts->kind == BO_IS_EITHER) {
            break;
        }
    }
    return need;
}

static bo_need_id make(maker *now, bo_language language)
{
    const bo_language_facts *facts = bo_language_facts_of(now->languages, language);
    bo_need_id need = BO_NEED_NOTHING;

    if (facts->nullable) { /* the empty text has no marks */
        return BO_NEED_NOTHING;
    }
    if (now->known[language] != 0) {
        return (bo_need_id)(now->known[language] - 1);
    }
    switch (facts->kind) {
    case BO_IS_SET:
        need = one_of_few(now, BO_MARK_HAS, facts->set);
        break;
    case BO_IS_PAIR:
        need = make_pair(now, language);
        break;
    case BO_IS_EITHER:
        need = if_telling(now, make_parts(now, language, make));
        break;
    case BO_IS_BOTH:
        need = make_parts(now, language, make);
        break;
    default:
        break;
    }
    now->known[language] = (bo_need_id)(need + 1);
    return need;
}

/* The set of which labels must have one character, anywhere (`*first` is BO_MARK_HAS) or at the end; 0: it is not so.
 */
static bo_symbols only_set(const maker *now, bo_language language, unsigned *first)
{
    const bo_language_facts *facts = bo_language_facts_of(now->languages, language);

    if (facts->kind != BO_IS_PAIR || bo_language_part(now->languages, language, 0) != BO_LANGUAGE_ANY) {
        return 0;
    }
    language = bo_language_part(now->languages, language, 1);
    facts = bo_language_facts_of(now->languages, language);
    *first = BO_MARK_LAST;
    if (facts->kind == BO_IS_PAIR && bo_language_part(now->languages, language, 1) == BO_LANGUAGE_ANY) {
        *first = BO_MARK_HAS;
        facts = bo_language_facts_of(now->languages, bo_language_part(now->languages, language, 0));
    }
    return facts->kind == BO_IS_SET ? facts->set : 0;
}

/* The needs of a whole label. */
static bo_need_id make_whole(maker *now, bo_language language)
{
    const bo_language_facts *facts = bo_language_facts_of(now->languages, language);
    unsigned first = BO_MARK_HAS;
    bo_symbols set = only_set(now, language, &first);

    if (set != 0) {
        return set == BO_SYMBOLS_ALL ? BO_NEED_NOTHING : one_of(now, first, set);
    }
    if (facts->kind == BO_IS_BOTH || (facts->kind == BO_IS_EITHER && !facts->nullable)) {
        return make_parts(now, language, make_whole);
    }
    now->exact = now->exact && language == BO_LANGUAGE_ANY;
    if (facts->nullable) {
        return BO_NEED_NOTHING;
    }
    return all(now, make(now, language), one_of_few(now, BO_MARK_LAST, facts->last));
}

static bo_need_id without(maker *now, bo_symbols never)
{
    bo_need_id need = BO_NEED_NOTHING;

    for (; never != 0; never &= never - 1) {
        unsigned number = BO_MARK_HAS + (unsigned)__builtin_ctzll(never);
        float share = 1 - share_of(now, mark(now, number));
        if (share < NEAR_CERTAIN) {
            need =
                all(now, need,
                    add(now, (bo_need){.kind = BO_NEED_NO_MARK, .mark = (uint8_t)number, .marks = 1, .share = share}));
        }
    }
    return need;
}

bo_status bo_needs_make(bo_needs *out, const bo_snapshot *snapshot, const bo_languages *languages, bo_language language,
                        bo_err *err)
{
    maker now = {.out = out, .snapshot = snapshot, .languages = languages, .exact = true};

    *out = (bo_needs){.needs = malloc(BO_NEEDS_MAX * sizeof *out->needs), .count = 1};
    now.known = calloc((size_t)language + 1, sizeof *now.known); /* parts are made before their whole */
    if (!out->needs || !now.known) {
        free(now.known);
        bo_needs_free(out);
        return bo_fail_memory(err);
    }
    out->needs[BO_NEED_NOTHING] = (bo_need){.kind = BO_NEED_ALL, .share = 1};
    out->root = make_whole(&now, language);
    if (!now.exact) {
        out->root = if_telling(&now, out->root);
    }
    out->root = all(&now, out->root, without(&now, BO_SYMBOLS_ALL & ~bo_language_facts_of(languages, language)->may));
    out->exact = now.exact;
    free(now.known);
    return BO_OK;
}

void bo_needs_free(bo_needs *needs)
{
    free(needs->needs);
    *needs = (bo_needs){0};
}

static bool is_zero(const uint64_t *words)
{
    uint64_t some = 0;

    for (unsigned i = 0; i < BO_INDEX_WORDS; i++) {
        some |= words[i];
    }
    return some == 0;
}

static void keep(const bo_need *needs, bo_need_id id, const uint64_t *restrict index, uint64_t *restrict rows)
{
    const bo_need *need = &needs[id];
    const uint64_t *restrict marked = index + need->mark * BO_INDEX_WORDS;
    uint64_t others[BO_INDEX_WORDS];

    switch (need->kind) {
    case BO_NEED_MARK:
        for (unsigned i = 0; i < BO_INDEX_WORDS; i++) {
            rows[i] &= marked[i];
        }
        break;
    case BO_NEED_NO_MARK:
        for (unsigned i = 0; i < BO_INDEX_WORDS; i++) {
            rows[i] &= ~marked[i];
        }
        break;
    case BO_NEED_ALL:
        if (id != BO_NEED_NOTHING) {
            keep(needs, need->left, index, rows);
            if (!is_zero(rows)) {
                keep(needs, need->right, index, rows);
            }
        }
        break;
    case BO_NEED_ANY:
        memcpy(others, rows, sizeof others);
        keep(needs, need->left, index, rows);
        keep(needs, need->right, index, others);
        for (unsigned i = 0; i < BO_INDEX_WORDS; i++) {
            rows[i] |= others[i];
        }
        break;
    }
}

void bo_needs_keep(const bo_needs *needs, const uint64_t *block_index, uint64_t rows[BO_INDEX_WORDS])
{
    keep(needs->needs, needs->root, block_index, rows);
}

static void fetch(const bo_need *needs, bo_need_id id, const uint64_t *index)
{
    const bo_need *need = &needs[id];

    if (need->kind == BO_NEED_MARK || need->kind == BO_NEED_NO_MARK) {
        for (unsigned i = 0; i < BO_INDEX_WORDS; i += LINE_WORDS) {
            __builtin_prefetch(index + need->mark * BO_INDEX_WORDS + i);
        }
    } else if (id != BO_NEED_NOTHING) {
        fetch(needs, need->left, index);
        fetch(needs, need->right, index);
    }
}

void bo_needs_fetch(const bo_needs *needs, const uint64_t *block_index)
{
    fetch(needs->needs, needs->root, block_index);
}
