#include "date_text.h"

#define DAY 86400u

static void two_digits(char *out, uint32_t value)
{
    out[0] = (char)('0' + value / 10);
    out[1] = (char)('0' + value % 10);
}

const char *bo_date_text_of(bo_date_text *last, uint32_t at)
{
    uint32_t second = at % DAY;

    if (last->text[0] == '\0' || last->day != at / DAY) {
        last->day = at / DAY;
        (void)bo_time_format(at, last->text);
    }
    two_digits(last->text + 11, second / 3600);
    two_digits(last->text + 14, second / 60 % 60);
    two_digits(last->text + 17, second % 60);
    return last->text;
}
