#ifndef BO_REGULAR_H
#define BO_REGULAR_H

#include "language.h"
#include "syntax.h"

/*
 * The labels that a pattern matches somewhere, as a language. `*rough`: these and perhaps more, because the pattern is
 * not regular or goes beyond what is worth telling exactly. What matters to captures and to what is preferred, as
 * greediness, does not matter to whether there is a match. See bo_languages_failed() for whether it could be made.
 */
bo_language bo_regular_language(bo_languages *languages, const bo_syntax *syntax, bool *rough);

#endif
