#ifndef FAULTS_ADMIN_H
#define FAULTS_ADMIN_H

#include "world.h"

/* What an admin does to one of the backorders, if there is one; half of the times something strikes. */

/* One that is interrupted has deleted it, or the next run does, or nothing has happened: nothing between. */
void delete_some(world *w);

/* One that is interrupted has taken the money or has not; what it took the next run keeps. */
void activate_some(world *w);

/* Whether the registrar lets go of what it has, only he knows; all else the model says. */
void cancel_some(world *w);

#endif
