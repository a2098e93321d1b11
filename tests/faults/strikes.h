#ifndef FAULTS_STRIKES_H
#define FAULTS_STRIKES_H

#include "world.h"

/* Faults at random, most at what the run strikes most. */
extern const fault no_fault;

/* `first`: nothing is under way yet that could be asked about. */
fault some_fault(world *w, bool first);

/* Of what an import passes. */
fault some_import_fault(world *w);

/* The registrar's answers go wrong; what is made only once is struck most, as the others are simply asked again. */
void some_registrar_fault(world *w);

/* Whether the run strikes most at a question after a deed: it needs one before it that broke off. */
bool focus_is_question(const world *w);

#endif
