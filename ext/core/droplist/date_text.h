#ifndef BO_DATE_TEXT_H
#define BO_DATE_TEXT_H

#include "../base/clock.h"

/*
 * Times as text, for millions of them: many names drop on one day, and making a date is dear. Zero-initialised; the
 * text is valid until the next one.
 */
typedef struct {
    uint32_t day;
    char text[BO_TIME_TEXT];
} bo_date_text;

const char *bo_date_text_of(bo_date_text *last, uint32_t at);

#endif
