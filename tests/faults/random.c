#include "random.h"

random_source random_from(uint64_t seed)
{
    return (random_source){seed * UINT64_C(0x2545f4914f6cdd1d) + 1};
}

uint64_t random_next(random_source *source)
{
    uint64_t value = source->state += UINT64_C(0x9e3779b97f4a7c15);

    value = (value ^ value >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    value = (value ^ value >> 27) * UINT64_C(0x94d049bb133111eb);
    return value ^ value >> 31;
}

int random_below(random_source *source, int limit)
{
    return (int)(random_next(source) % (uint64_t)limit);
}

int random_between(random_source *source, int from, int to)
{
    return from + random_below(source, to - from + 1);
}

bool random_chance(random_source *source, int percent)
{
    return random_below(source, 100) < percent;
}
