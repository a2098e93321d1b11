#include "shape.h"

#include "../domain/domain.h"

#define NOT_A_REPETITION                                                                                               \
    "typed-repetition", "is no repetition: write L{3} for three or L{3,5} for three to five, at most 63"

/* Characters of one kind beside each other. */
typedef struct {
    const char *class; /* NULL: none yet */
    unsigned min, max;
} run;

/* NULL for what is no letter of a shape. */
static const char *class_of(int sign)
{
    switch (sign) {
    case 'c':
        return "[b-df-hj-np-tv-z]";
    case 'v':
        return "[aeiou]";
    case 'l':
        return "[a-z]";
    case 'n':
        return "[0-9]";
    case 'a':
        return "[a-z0-9]";
    case '-':
        return "-";
    default:
        return NULL;
    }
}

static void write_run(bo_buf *out, const run *same)
{
    if (!same->class) {
        return;
    }
    bo_buf_text(out, same->class);
    if (same->min != same->max) {
        bo_buf_printf(out, "{%u,%u}", same->min, same->max);
    } else if (same->min != 1) {
        bo_buf_printf(out, "{%u}", same->min);
    }
}

/* Digits before a comma or brace, at most 63; false when there are none or too many. */
static bool read_number(bo_typed_reader *reader, unsigned *number)
{
    bool any = false;

    for (*number = 0; reader->sign >= '0' && reader->sign <= '9'; (void)bo_typed_next(reader)) {
        *number = *number * 10 + (unsigned)(reader->sign - '0');
        any = true;
        if (*number > BO_LABEL_MAX) {
            return false;
        }
    }
    return any;
}

/* What follows a letter: nothing, or braces. Goes behind them. */
static bo_status read_repetition(bo_typed_reader *reader, run *one, bo_err *err)
{
    bo_typed_place brace = reader->place;
    bool good;

    one->min = one->max = 1;
    if (reader->ended || reader->sign != '{') {
        return BO_OK;
    }
    (void)bo_typed_next(reader);
    good = read_number(reader, &one->min);
    one->max = one->min;
    if (good && reader->sign == ',') {
        (void)bo_typed_next(reader);
        one->max = BO_LABEL_MAX;
        good = reader->sign == '}' || read_number(reader, &one->max);
    }
    if (!good || reader->sign != '}' || one->max < one->min || one->max == 0) {
        return bo_typed_refuse(reader, brace, NOT_A_REPETITION, err);
    }
    (void)bo_typed_next(reader);
    return BO_OK;
}

static unsigned at_most(unsigned value, unsigned most)
{
    return value < most ? value : most;
}

bo_status bo_shape_read(bo_buf *out, bo_typed_reader *reader, bo_err *err)
{
    run same = {0}, one = {0};
    bo_typed_place place = reader->place;
    unsigned least = 0; /* characters of the whole */
    bo_status status = BO_OK;

    while (status == BO_OK && bo_typed_in_word(reader)) {
        place = reader->place;
        one.class = class_of(reader->sign);
        if (!one.class) {
            return bo_typed_refuse(reader, place, "typed-shape",
                                   "is no letter of a shape: write C for a consonant, V for a vowel, L for a letter, N "
                                   "for a digit, A for letter or digit, - for a hyphen",
                                   err);
        }
        if (*one.class == '-' && !same.class) {
            return bo_typed_refuse(reader, place, "typed-hyphen", "cannot be there: no name begins with a hyphen", err);
        }
        (void)bo_typed_next(reader);
        status = read_repetition(reader, &one, err);
        if (status == BO_OK && (least += one.min) > BO_LABEL_MAX) {
            status =
                bo_typed_refuse(reader, place, "typed-length", "is too much: a name has at most 63 characters", err);
        }
        if (same.class != one.class) {
            write_run(out, &same);
            same = one;
        } else {
            same.min += one.min;
            same.max = at_most(same.max + one.max, BO_LABEL_MAX);
        }
    }
    if (status == BO_OK && *same.class == '-') {
        status = bo_typed_refuse(reader, place, "typed-hyphen", "cannot be there: no name ends with a hyphen", err);
    }
    write_run(out, &same);
    return status;
}
