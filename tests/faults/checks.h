#ifndef FAULTS_CHECKS_H
#define FAULTS_CHECKS_H

#include "world.h"

/*
 * The invariants by SQL and against the registrar's books; those up to check_quiet know nothing of the model.
 */

/* Invariant 4 at any moment: every cent is somewhere, and moved once. */
void check_money(world *w);

/* Everything that holds when nothing is under way: invariants 1 to 5, and 7 as far as no intent may be left. */
void check_quiet(world *w);

/* Reads the registrar's books into the world. */
void check_read_registrar(world *w);

/* What the registrar says, for the model; `registrar` is the world. */
const char *check_word(const void *registrar, int client, int name, int number);

/* The final state against the model's, to the cent. */
void check_against_model(world *w);

#endif
