#include "language.h"

#include "language_facts.h"

#include <stdlib.h>
#include <string.h>

#define LANGUAGES_MAX 60000u
#define PARTS_MAX 1000000u
#define WORK_MAX 400000u /* parts that are looked at: what takes some hundredths of a second */
#define DEPTH_MAX 1500u  /* functions here call themselves as deep */
#define FREE_SLOT UINT32_MAX

/* Derivatives that were taken; a slot's key is the language and the symbol. */
typedef struct {
    uint64_t key;
    bo_language value;
} derivative;

struct bo_languages {
    bo_language_facts *facts;
    uint32_t count, capacity;
    bo_language *parts;
    uint32_t part_count, part_capacity;
    uint32_t *slots; /* by hash; twice as many as `capacity` */
    bo_language *pushed;
    size_t push_count, push_capacity;
    derivative *derivatives;
    size_t derivative_count, derivative_capacity; /* a power of two */
    uint32_t work;
    bool failed;
};

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ hash >> 29;
}

static uint64_t hash_of(bo_language_kind kind, bo_symbols set, const bo_language *parts, uint32_t count)
{
    uint64_t hash = mix(mix(kind, set), count);

    for (uint32_t i = 0; i < count; i++) {
        hash = mix(hash, parts[i]);
    }
    return hash;
}

static uint32_t slot_count(const bo_languages *languages)
{
    return languages->capacity * 2;
}

static void place(bo_languages *languages, bo_language language)
{
    const bo_language_facts *facts = &languages->facts[language];
    uint32_t slots = slot_count(languages);
    uint32_t slot =
        (uint32_t)(hash_of(facts->kind, facts->set, languages->parts + facts->at, facts->count) & (slots - 1));

    while (languages->slots[slot] != FREE_SLOT) {
        slot = (slot + 1) & (slots - 1);
    }
    languages->slots[slot] = language;
}

static bool grow(bo_languages *languages)
{
    uint32_t capacity = languages->capacity ? languages->capacity * 2 : 256;
    bo_language_facts *facts = realloc(languages->facts, capacity * sizeof *facts);
    uint32_t *slots = realloc(languages->slots, (size_t)capacity * 2 * sizeof *slots);

    languages->facts = facts ? facts : languages->facts;
    languages->slots = slots ? slots : languages->slots;
    if (!facts || !slots) {
        return false;
    }
    languages->capacity = capacity;
    memset(slots, 0xff, (size_t)capacity * 2 * sizeof *slots);
    for (uint32_t i = 0; i < languages->count; i++) {
        place(languages, i);
    }
    return true;
}

static bool reserve_parts(bo_languages *languages, uint32_t more)
{
    uint32_t capacity = languages->part_capacity ? languages->part_capacity : 256;
    bo_language *parts;

    if (languages->part_capacity - languages->part_count >= more) {
        return true;
    }
    if (more > PARTS_MAX || languages->part_count > PARTS_MAX) {
        return false;
    }
    while (capacity - languages->part_count < more) {
        capacity *= 2;
    }
    parts = realloc(languages->parts, capacity * sizeof *parts);
    if (parts) {
        languages->parts = parts;
        languages->part_capacity = capacity;
    }
    return parts != NULL;
}

static bo_language fail(bo_languages *languages)
{
    languages->failed = true;
    return BO_LANGUAGE_NONE;
}

/* Counts what is to be done; false: it is too much, or something failed before. */
static bool work(bo_languages *languages, uint32_t parts)
{
    languages->work += parts;
    languages->failed = languages->failed || languages->work > WORK_MAX;
    return !languages->failed;
}

/* `parts` must not lie in the languages' own memory of parts. */
static bo_language make(bo_languages *languages, bo_language_kind kind, bo_symbols set, const bo_language *parts,
                        uint32_t count)
{
    bo_language_facts facts = {.kind = kind, .set = set, .at = languages->part_count, .count = count};
    uint32_t slot, slots = slot_count(languages);

    if (!work(languages, count + 1)) {
        return BO_LANGUAGE_NONE;
    }
    slot = (uint32_t)(hash_of(kind, set, parts, count) & (slots - 1));
    for (; languages->slots[slot] != FREE_SLOT; slot = (slot + 1) & (slots - 1)) {
        const bo_language_facts *there = &languages->facts[languages->slots[slot]];
        if (there->kind == kind && there->set == set && there->count == count &&
            (count == 0 || memcmp(languages->parts + there->at, parts, count * sizeof *parts) == 0)) {
            return languages->slots[slot];
        }
    }
    if (languages->count == LANGUAGES_MAX || !reserve_parts(languages, count + 1) ||
        (languages->count == languages->capacity && !grow(languages))) {
        return fail(languages);
    }
    for (uint32_t i = 0; i < count; i++) {
        languages->parts[languages->part_count++] = parts[i];
    }
    bo_language_know(&facts, languages->parts + facts.at, languages->facts);
    if (facts.depth > DEPTH_MAX) {
        return fail(languages);
    }
    languages->facts[languages->count] = facts;
    place(languages, languages->count);
    return languages->count++;
}

bo_languages *bo_languages_create(void)
{
    bo_languages *languages = calloc(1, sizeof *languages);
    const bo_language none = BO_LANGUAGE_NONE;

    if (!languages || !grow(languages)) {
        bo_languages_destroy(languages);
        return NULL;
    }
    (void)make(languages, BO_IS_NONE, 0, NULL, 0);
    (void)make(languages, BO_IS_EMPTY, 0, NULL, 0);
    (void)make(languages, BO_IS_NOT, 0, &none, 1);
    return languages;
}

void bo_languages_destroy(bo_languages *languages)
{
    if (languages) {
        free(languages->facts);
        free(languages->parts);
        free(languages->slots);
        free(languages->pushed);
        free(languages->derivatives);
        free(languages);
    }
}

bool bo_languages_failed(const bo_languages *languages)
{
    return languages->failed;
}

void bo_languages_fail(bo_languages *languages)
{
    languages->failed = true;
}

const bo_language_facts *bo_language_facts_of(const bo_languages *languages, bo_language language)
{
    return &languages->facts[language];
}

bo_language bo_language_part(const bo_languages *languages, bo_language language, uint32_t number)
{
    return languages->parts[languages->facts[language].at + number];
}

bo_language bo_language_set(bo_languages *languages, bo_symbols set)
{
    return set == 0 ? BO_LANGUAGE_NONE : make(languages, BO_IS_SET, set, NULL, 0);
}

bo_language bo_language_pair(bo_languages *languages, bo_language first, bo_language second)
{
    const bo_language_facts *one = &languages->facts[first], *two = &languages->facts[second];

    if (first == BO_LANGUAGE_NONE || second == BO_LANGUAGE_NONE) {
        return BO_LANGUAGE_NONE;
    }
    if (first == BO_LANGUAGE_EMPTY || second == BO_LANGUAGE_EMPTY) {
        return first == BO_LANGUAGE_EMPTY ? second : first;
    }
    if ((first == BO_LANGUAGE_ANY && two->nullable) || (second == BO_LANGUAGE_ANY && one->nullable)) {
        return BO_LANGUAGE_ANY;
    }
    if (one->kind == BO_IS_PAIR) { /* the first of a pair is none */
        bo_language head = bo_language_part(languages, first, 0), tail = bo_language_part(languages, first, 1);
        return bo_language_pair(languages, head, bo_language_pair(languages, tail, second));
    }
    return make(languages, BO_IS_PAIR, 0, (const bo_language[]){first, second}, 2);
}

bo_language bo_language_not(bo_languages *languages, bo_language language)
{
    if (languages->facts[language].kind == BO_IS_NOT) {
        return bo_language_part(languages, language, 0);
    }
    return make(languages, BO_IS_NOT, 0, &language, 1);
}

bo_language bo_language_star(bo_languages *languages, bo_language language)
{
    const bo_language_facts *facts = &languages->facts[language];

    if (language == BO_LANGUAGE_NONE || language == BO_LANGUAGE_EMPTY) {
        return BO_LANGUAGE_EMPTY;
    }
    if (language == BO_LANGUAGE_ANY || facts->kind == BO_IS_STAR) {
        return language;
    }
    if (facts->kind == BO_IS_SET && facts->set == BO_SYMBOLS_ALL) {
        return BO_LANGUAGE_ANY;
    }
    return make(languages, BO_IS_STAR, 0, &language, 1);
}

size_t bo_language_base(const bo_languages *languages)
{
    return languages->push_count;
}

static void push_one(bo_languages *languages, bo_language language)
{
    if (!work(languages, 1)) {
        return;
    }
    if (languages->push_count == languages->push_capacity) {
        size_t capacity = languages->push_capacity ? languages->push_capacity * 2 : 256;
        bo_language *pushed = capacity > PARTS_MAX ? NULL : realloc(languages->pushed, capacity * sizeof *pushed);
        if (!pushed) {
            languages->failed = true;
            return;
        }
        languages->pushed = pushed;
        languages->push_capacity = capacity;
    }
    languages->pushed[languages->push_count++] = language;
}

void bo_language_push(bo_languages *languages, bo_language language)
{
    push_one(languages, language);
}

static int by_number(const void *left, const void *right)
{
    bo_language a = *(const bo_language *)left, b = *(const bo_language *)right;

    return (a > b) - (a < b);
}

/* Takes what was pushed since `base` apart where it is of this kind itself, and makes one set of the sets. */
static void flatten(bo_languages *languages, bo_language_kind kind, size_t base)
{
    const size_t end = languages->push_count;
    bo_symbols set = kind == BO_IS_EITHER ? 0 : BO_SYMBOLS_ALL;
    bool any = false;
    bo_language *pushed;
    size_t count = 0;

    for (size_t i = base; i < end && !languages->failed; i++) {
        const bo_language_facts facts = languages->facts[languages->pushed[i]];
        if (facts.kind == kind) {
            for (uint32_t part = 0; part < facts.count; part++) {
                push_one(languages, languages->parts[facts.at + part]);
            }
            languages->pushed[i] = BO_LANGUAGE_NONE; /* taken apart */
        } else {
            push_one(languages, languages->pushed[i]);
        }
    }
    if (languages->failed) {
        return;
    }
    pushed = languages->pushed + base;
    for (size_t i = end; i < languages->push_count; i++) {
        const bo_language_facts *facts = &languages->facts[languages->pushed[i]];
        if (facts->kind == BO_IS_SET) {
            set = kind == BO_IS_EITHER ? set | facts->set : set & facts->set;
            any = true;
        } else {
            pushed[count++] = languages->pushed[i];
        }
    }
    languages->push_count = base + count;
    if (any) {
        push_one(languages, bo_language_set(languages, set));
    }
}

/* Sorts and removes the doubles and `neutral`, which does not count; true: there is `decisive`, which decides. */
static bool tidy(bo_languages *languages, size_t base, bo_language neutral, bo_language decisive)
{
    bo_language *pushed = languages->pushed + base;
    size_t count = languages->push_count - base, kept = 0;

    if (count > 1) {
        qsort(pushed, count, sizeof *pushed, by_number);
    }
    for (size_t i = 0; i < count; i++) {
        if (pushed[i] == decisive) {
            return true;
        }
        if (pushed[i] != neutral && (kept == 0 || pushed[kept - 1] != pushed[i])) {
            pushed[kept++] = pushed[i];
        }
    }
    languages->push_count = base + kept;
    return false;
}

static bool are_nullable(const bo_languages *languages, size_t base, bool all)
{
    for (size_t i = base; i < languages->push_count; i++) {
        if (languages->facts[languages->pushed[i]].nullable != all) {
            return !all;
        }
    }
    return all;
}

/* An intersection of which a look at lengths and first characters shows that it is empty. */
static bool is_void(const bo_languages *languages, size_t base)
{
    bo_language_facts all = languages->facts[languages->pushed[base]];

    for (size_t i = base + 1; i < languages->push_count; i++) {
        bo_language_know_both(&all, &languages->facts[languages->pushed[i]]);
    }
    return all.min > all.max || (!all.nullable && (all.first == 0 || all.last == 0));
}

static bo_language join_pushed(bo_languages *languages, bo_language_kind kind, size_t base)
{
    const bool either = kind == BO_IS_EITHER;
    size_t count;

    flatten(languages, kind, base);
    if (languages->failed) {
        return BO_LANGUAGE_NONE;
    }
    if (tidy(languages, base, either ? BO_LANGUAGE_NONE : BO_LANGUAGE_ANY,
             either ? BO_LANGUAGE_ANY : BO_LANGUAGE_NONE)) {
        return either ? BO_LANGUAGE_ANY : BO_LANGUAGE_NONE;
    }
    count = languages->push_count - base;
    if (count > 1 && languages->pushed[base] == BO_LANGUAGE_EMPTY) {
        if (!either) {
            return are_nullable(languages, base, true) ? BO_LANGUAGE_EMPTY : BO_LANGUAGE_NONE;
        }
        if (are_nullable(languages, base + 1, false)) { /* another one has the empty text */
            base++;
            count--;
        }
    }
    if (count == 0) {
        return either ? BO_LANGUAGE_NONE : BO_LANGUAGE_ANY;
    }
    if (count == 1) {
        return languages->pushed[base];
    }
    if (!either && is_void(languages, base)) {
        return BO_LANGUAGE_NONE;
    }
    return make(languages, kind, 0, languages->pushed + base, (uint32_t)count);
}

bo_language bo_language_join(bo_languages *languages, bo_language_kind kind, size_t base)
{
    bo_language joined = languages->failed ? BO_LANGUAGE_NONE : join_pushed(languages, kind, base);

    languages->push_count = base;
    return joined;
}

bo_language bo_language_either(bo_languages *languages, bo_language left, bo_language right)
{
    size_t base = bo_language_base(languages);

    push_one(languages, left);
    push_one(languages, right);
    return bo_language_join(languages, BO_IS_EITHER, base);
}

bo_language bo_language_both(bo_languages *languages, bo_language left, bo_language right)
{
    size_t base = bo_language_base(languages);

    push_one(languages, left);
    push_one(languages, right);
    return bo_language_join(languages, BO_IS_BOTH, base);
}

static derivative *derivative_slot(derivative *slots, size_t capacity, uint64_t key)
{
    size_t slot = (size_t)mix(0, key) & (capacity - 1);

    while (slots[slot].key != 0 && slots[slot].key != key) {
        slot = (slot + 1) & (capacity - 1);
    }
    return &slots[slot];
}

static bool grow_derivatives(bo_languages *languages)
{
    size_t capacity = languages->derivative_capacity ? languages->derivative_capacity * 2 : 512;
    derivative *slots = calloc(capacity, sizeof *slots);

    if (!slots) {
        return false;
    }
    for (size_t i = 0; i < languages->derivative_capacity; i++) {
        if (languages->derivatives[i].key != 0) {
            *derivative_slot(slots, capacity, languages->derivatives[i].key) = languages->derivatives[i];
        }
    }
    free(languages->derivatives);
    languages->derivatives = slots;
    languages->derivative_capacity = capacity;
    return true;
}

static bo_language derive_pair(bo_languages *languages, const bo_language_facts *facts, int symbol)
{
    bo_language first = languages->parts[facts->at], second = languages->parts[facts->at + 1];
    bool skips = languages->facts[first].nullable;
    bo_language rest = bo_language_pair(languages, bo_language_derive(languages, first, symbol), second);

    return skips ? bo_language_either(languages, rest, bo_language_derive(languages, second, symbol)) : rest;
}

static bo_language derive_join(bo_languages *languages, const bo_language_facts *facts, int symbol)
{
    size_t base = bo_language_base(languages);

    for (uint32_t i = 0; i < facts->count; i++) {
        push_one(languages, bo_language_derive(languages, languages->parts[facts->at + i], symbol));
    }
    return bo_language_join(languages, facts->kind, base);
}

static bo_language derive(bo_languages *languages, bo_language language, int symbol)
{
    const bo_language_facts facts = languages->facts[language]; /* a copy: they move when languages are made */
    bo_language part;

    switch (facts.kind) {
    case BO_IS_SET:
        return facts.set >> symbol & 1 ? BO_LANGUAGE_EMPTY : BO_LANGUAGE_NONE;
    case BO_IS_PAIR:
        return derive_pair(languages, &facts, symbol);
    case BO_IS_EITHER:
    case BO_IS_BOTH:
        return derive_join(languages, &facts, symbol);
    case BO_IS_NOT:
        part = languages->parts[facts.at];
        return bo_language_not(languages, bo_language_derive(languages, part, symbol));
    case BO_IS_STAR:
        part = languages->parts[facts.at];
        return bo_language_pair(languages, bo_language_derive(languages, part, symbol), language);
    case BO_IS_NONE:
    case BO_IS_EMPTY:
        break;
    }
    return BO_LANGUAGE_NONE;
}

bo_language bo_language_derive(bo_languages *languages, bo_language language, int symbol)
{
    const bo_language_facts *facts = &languages->facts[language];
    const uint64_t key = (uint64_t)language << 6 | (uint64_t)symbol;
    bo_language derived;
    derivative *slot;

    if (languages->failed) {
        return BO_LANGUAGE_NONE;
    }
    if (language == BO_LANGUAGE_ANY || facts->kind == BO_IS_SET || language <= BO_LANGUAGE_EMPTY) {
        return language == BO_LANGUAGE_ANY ? language : derive(languages, language, symbol);
    }
    if (facts->kind != BO_IS_NOT && !(facts->first >> symbol & 1)) {
        return BO_LANGUAGE_NONE;
    }
    if (languages->derivative_capacity > 0) {
        slot = derivative_slot(languages->derivatives, languages->derivative_capacity, key);
        if (slot->key == key) {
            return slot->value;
        }
    }
    derived = derive(languages, language, symbol);
    if (languages->derivative_count * 2 >= languages->derivative_capacity && !grow_derivatives(languages)) {
        return fail(languages);
    }
    slot = derivative_slot(languages->derivatives, languages->derivative_capacity, key);
    if (!languages->failed && slot->key == 0) {
        *slot = (derivative){key, derived};
        languages->derivative_count++;
    }
    return derived;
}

int bo_language_classes(const bo_languages *languages, bo_symbols classes[BO_SYMBOLS])
{
    int count = 1;

    classes[0] = BO_SYMBOLS_ALL;
    for (uint32_t i = 0; i < languages->count && count < BO_SYMBOLS; i++) {
        bo_symbols set = languages->facts[i].kind == BO_IS_SET ? languages->facts[i].set : 0;
        for (int at = 0, until = count; at < until; at++) {
            bo_symbols inside = classes[at] & set;
            if (inside != 0 && inside != classes[at]) {
                classes[count++] = inside;
                classes[at] &= ~set;
            }
        }
    }
    return count;
}
