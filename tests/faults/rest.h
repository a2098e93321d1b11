#ifndef FAULTS_REST_H
#define FAULTS_REST_H

#include "world.h"

/*
 * Runs the batch until it changes nothing; the model does the same, and both are compared. While reality waits for the
 * registrar it is compared too: what was due before is not what is due afterwards.
 */
void come_to_rest(world *w);

#endif
