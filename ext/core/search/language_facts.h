#ifndef BO_LANGUAGE_FACTS_H
#define BO_LANGUAGE_FACTS_H

#include "language.h"

/* Completes the facts of an expression of which kind, set and count are set, from those of its parts; `all` by
 * language. */
void bo_language_know(bo_language_facts *facts, const bo_language *parts, const bo_language_facts *all);

/* Makes the facts of a language those of its intersection with another one. */
void bo_language_know_both(bo_language_facts *facts, const bo_language_facts *part);

#endif
