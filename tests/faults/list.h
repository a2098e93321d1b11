#ifndef FAULTS_LIST_H
#define FAULTS_LIST_H

#include "world.h"

/*
 * Imports the list as the model has it now, in a process with this fault; checks invariant 6: whoever reads meanwhile
 * or afterwards finds the list as it was or as it is to be. Ends with the new one imported.
 */
void list_import(world *w, fault what);

#endif
