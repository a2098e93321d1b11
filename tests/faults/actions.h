#ifndef FAULTS_ACTIONS_H
#define FAULTS_ACTIONS_H

#include "world.h"

/* One run from its seed: a world is made up, then things happen to it; stops at the first difference. */
void actions_live(world *w);

#endif
