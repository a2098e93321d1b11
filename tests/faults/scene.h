#ifndef FAULTS_SCENE_H
#define FAULTS_SCENE_H

#include "world.h"

#define MINUTE 60
#define HOUR 3600
#define DAY 86400

/* Clients, zones, prices, names, their drops and what will become of them, at random. */
void scene_make(world *w);

/* Whether what this run strikes most is only met after a catch. */
bool scene_needs_catches(const world *w);

/* Pieces of it that also happen later. */
bo_time scene_drop(world *w);
bo_money scene_price(world *w);
void scene_outcome(world *w, int name);
void scene_store_price(world *w, int zone, int currency);

/* Tells the registrar when the name drops. */
void scene_tell_drop(world *w, int name);

#endif
