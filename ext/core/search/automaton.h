#ifndef BO_AUTOMATON_H
#define BO_AUTOMATON_H

#include "language.h"

/*
 * A deterministic automaton for a language, made state by state as labels need them. Its states are the language's
 * derivatives. Each label takes one step a character whatever the pattern; no label can make it explode.
 */
typedef struct bo_automaton bo_automaton;

/* A label and the line feed behind it. Up to BO_AUTOMATON_SLACK bytes behind that are read as well, for nothing. */
typedef const char *bo_automaton_label;
#define BO_AUTOMATON_SLACK 128

/* The languages must outlive it. NULL: no memory. */
bo_automaton *bo_automaton_create(bo_languages *languages, bo_language language);
void bo_automaton_destroy(bo_automaton *automaton); /* NULL is allowed */

/*
 * Tells of each label whether it is in the language. False when the automaton would take too many states, or there is
 * no memory: nothing is told then, now and later.
 */
bool bo_automaton_match(bo_automaton *automaton, const bo_automaton_label *labels, unsigned count, bool *hits);

#endif
