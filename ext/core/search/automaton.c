#include "automaton.h"

#include <stdlib.h>
#include <string.h>

#define STATES_MAX 4000u
#define BYTES 128u   /* columns of a state; labels are ASCII */
#define LANES 8u     /* labels that are looked at in one go, so that their steps overlap */
#define LINE_MAX 64u /* a label and its line feed */
#define UNKNOWN_LANGUAGE UINT32_MAX

/* States are numbered by where their row of the table begins. The first three lead to themselves, whatever comes. */
enum { REJECT = 0, ACCEPT = BYTES, UNKNOWN = 2 * BYTES, FIRST = 3 * BYTES };

struct bo_automaton {
    bo_languages *languages;
    uint32_t *table;
    uint32_t rows, capacity;
    bo_language *language_of; /* by row */
    uint32_t *state_of;       /* by language; 0: none yet */
    uint32_t language_capacity;
    bo_symbols classes[BO_SYMBOLS];
    int class_count;
    uint32_t start;
    bool failed;
};

static bool fail(bo_automaton *automaton)
{
    automaton->failed = true;
    return false;
}

static bool reserve_row(bo_automaton *automaton)
{
    uint32_t capacity = automaton->capacity ? automaton->capacity * 2 : 32;
    uint32_t *table;
    bo_language *language_of;

    if (automaton->rows == STATES_MAX) {
        return fail(automaton);
    }
    if (automaton->rows < automaton->capacity) {
        return true;
    }
    table = realloc(automaton->table, (size_t)capacity * BYTES * sizeof *table);
    automaton->table = table ? table : automaton->table;
    language_of = realloc(automaton->language_of, capacity * sizeof *language_of);
    automaton->language_of = language_of ? language_of : automaton->language_of;
    if (!table || !language_of) {
        return fail(automaton);
    }
    automaton->capacity = capacity;
    return true;
}

/* A row whose every column leads to `to`. */
static uint32_t add_row(bo_automaton *automaton, bo_language language, uint32_t to)
{
    uint32_t *row;

    if (!reserve_row(automaton)) {
        return REJECT;
    }
    row = automaton->table + (size_t)automaton->rows * BYTES;
    for (unsigned i = 0; i < BYTES; i++) {
        row[i] = to;
    }
    automaton->language_of[automaton->rows] = language;
    return automaton->rows++ * BYTES;
}

static bool reserve_language(bo_automaton *automaton, bo_language language)
{
    uint32_t capacity = automaton->language_capacity ? automaton->language_capacity : 256;
    uint32_t *state_of;

    if (language < automaton->language_capacity) {
        return true;
    }
    while (capacity <= language) {
        capacity *= 2;
    }
    state_of = realloc(automaton->state_of, capacity * sizeof *state_of);
    if (!state_of) {
        return fail(automaton);
    }
    memset(state_of + automaton->language_capacity, 0, (capacity - automaton->language_capacity) * sizeof *state_of);
    automaton->state_of = state_of;
    automaton->language_capacity = capacity;
    return true;
}

static uint32_t state_for(bo_automaton *automaton, bo_language language)
{
    uint32_t state;

    if (language == BO_LANGUAGE_NONE || language == BO_LANGUAGE_ANY) {
        return language == BO_LANGUAGE_ANY ? ACCEPT : REJECT;
    }
    if (!reserve_language(automaton, language)) {
        return REJECT;
    }
    if (automaton->state_of[language] == 0) {
        state = add_row(automaton, language, UNKNOWN);
        if (automaton->failed) {
            return REJECT;
        }
        automaton->state_of[language] = state;
        automaton->table[state + '\n'] =
            bo_language_facts_of(automaton->languages, language)->nullable ? ACCEPT : REJECT;
    }
    return automaton->state_of[language];
}

bo_automaton *bo_automaton_create(bo_languages *languages, bo_language language)
{
    bo_automaton *automaton = calloc(1, sizeof *automaton);

    if (!automaton) {
        return NULL;
    }
    automaton->languages = languages;
    (void)add_row(automaton, BO_LANGUAGE_NONE, REJECT);
    (void)add_row(automaton, BO_LANGUAGE_ANY, ACCEPT);
    (void)add_row(automaton, UNKNOWN_LANGUAGE, UNKNOWN);
    automaton->start = state_for(automaton, language);
    automaton->class_count = bo_language_classes(languages, automaton->classes);
    if (automaton->failed) {
        bo_automaton_destroy(automaton);
        return NULL;
    }
    return automaton;
}

void bo_automaton_destroy(bo_automaton *automaton)
{
    if (automaton) {
        free(automaton->table);
        free(automaton->language_of);
        free(automaton->state_of);
        free(automaton);
    }
}

/* Finds out where `byte` leads to from a state, and with it all that this state's language does not tell from it. */
static uint32_t learn(bo_automaton *automaton, uint32_t state, unsigned char byte)
{
    const int symbol = bo_symbol_of(byte);
    bo_symbols same = 0;
    uint32_t next;

    for (int i = 0; symbol >= 0 && i < automaton->class_count; i++) {
        if (automaton->classes[i] >> symbol & 1) {
            same = automaton->classes[i];
        }
    }
    if (same == 0) {
        return REJECT; /* no label has it */
    }
    next =
        state_for(automaton, bo_language_derive(automaton->languages, automaton->language_of[state / BYTES], symbol));
    if (bo_languages_failed(automaton->languages)) {
        automaton->failed = true;
    }
    if (automaton->failed) {
        return REJECT;
    }
    for (; same != 0; same &= same - 1) {
        automaton->table[state + bo_symbol_byte(__builtin_ctzll(same))] = next;
    }
    return next;
}

/* A label that came to a state whose next one is not known yet. */
static bool match_learning(bo_automaton *automaton, const char *label)
{
    uint32_t state = automaton->start;

    for (unsigned i = 0; state >= FIRST && i < LINE_MAX; i++) {
        unsigned char byte = (unsigned char)label[i] % BYTES;
        uint32_t next = automaton->table[state + byte];
        state = next == UNKNOWN ? learn(automaton, state, byte) : next;
    }
    return state == ACCEPT;
}

/*
 * Each lane's step waits for its last one, but not for the other lanes'. A lane that has come to its end stays there,
 * whatever it reads on.
 */
static void match_lanes(const bo_automaton *automaton, const bo_automaton_label *labels, uint32_t states[LANES])
{
    const uint32_t *table = automaton->table;
    uint32_t highest = automaton->start;

    for (unsigned lane = 0; lane < LANES; lane++) {
        states[lane] = automaton->start;
    }
    for (unsigned i = 0; highest >= FIRST && i < LINE_MAX; i += 4) {
        highest = 0;
        for (unsigned lane = 0; lane < LANES; lane++) {
            const unsigned char *at = (const unsigned char *)labels[lane] + i;
            uint32_t state = states[lane];
            state = table[state + at[0] % BYTES];
            state = table[state + at[1] % BYTES];
            state = table[state + at[2] % BYTES];
            state = table[state + at[3] % BYTES];
            states[lane] = state;
            highest = state > highest ? state : highest;
        }
    }
}

bool bo_automaton_match(bo_automaton *automaton, const bo_automaton_label *labels, unsigned count, bool *hits)
{
    uint32_t states[LANES];

    for (unsigned first = 0; first < count && !automaton->failed; first += LANES) {
        bo_automaton_label some[LANES];
        unsigned here = count - first < LANES ? count - first : LANES;
        for (unsigned lane = 0; lane < LANES; lane++) {
            some[lane] = labels[first + (lane < here ? lane : 0)];
        }
        match_lanes(automaton, some, states);
        for (unsigned lane = 0; lane < here && !automaton->failed; lane++) {
            hits[first + lane] =
                states[lane] == UNKNOWN ? match_learning(automaton, labels[first + lane]) : states[lane] == ACCEPT;
        }
    }
    return !automaton->failed;
}
