#include "strikes.h"

#include "simulator.h"

const fault no_fault;

/* Deeds after which the host is asked whether they were done, each with the question. */
static fault_point deed_of(fault_point question)
{
    switch (question) {
    case POINT_FIND_CREDIT:
        return POINT_CHANGE_CREDIT;
    case POINT_FIND_INVOICE:
        return POINT_CREATE_INVOICE;
    case POINT_FIND_DOMAIN:
        return POINT_DELIVER_DOMAIN;
    case POINT_FIND_MAIL:
        return POINT_MAIL;
    default:
        return question;
    }
}

bool focus_is_question(const world *w)
{
    return deed_of(w->focus) != w->focus;
}

/* How often the point is passed first: statements are many in a run, most other points few. */
static int some_passes(random_source *random, fault_point point)
{
    if (point <= POINT_QUERY) {
        return random_below(random, random_between(random, 1, 60));
    }
    return random_below(random, random_between(random, 1, point <= POINT_PERFORM ? 8 : 3));
}

fault some_fault(world *w, bool first)
{
    random_source *random = &w->random;
    int way = random_below(random, 100);
    fault what = {.way = way < 60   ? WAY_KILL
                         : way < 80 ? WAY_DROP
                                    : WAY_FAIL,
                  .point = random_chance(random, 70) ? w->focus : (fault_point)random_below(random, POINTS),
                  .after = random_chance(random, 50)};

    if (first && deed_of(what.point) != what.point) {
        what.point = deed_of(what.point);
        what.after = random_chance(random, 80);
    }
    /* without a price the next name in line may get the money, and nobody can say that it should not */
    if (what.way == WAY_FAIL && (what.point == POINT_GROSS || !w->may_fail)) {
        what.way = WAY_DROP;
    }
    what.passes = focus_is_question(w) ? 0 : some_passes(random, what.point);
    return what;
}

fault some_import_fault(world *w)
{
    random_source *random = &w->random;

    return (fault){.way = random_chance(random, 70) ? WAY_KILL : WAY_DROP,
                   .point = (fault_point)random_below(random, POINT_COMMIT + 1),
                   .after = random_chance(random, 50),
                   .passes = random_below(random, random_between(random, 1, 12))};
}

void some_registrar_fault(world *w)
{
    static const char *const kinds[] = {"cut-before", "cut-after", "cut-middle", "garbage", "empty"};
    static const int codes[] = {420, 421, 423, 425};
    random_source *random = &w->random;
    int skip = random_below(random, 2), count = random_between(random, 1, 3);

    if (random_chance(random, 10)) {
        world_tell(w, "the registrar answers late and cuts off a list");
        simulator_control("faults",
                          "{\"rules\":[{\"kind\":\"delay\",\"ms\":20,\"count\":3},"
                          "{\"command\":\"QueryDomainApplicationList\",\"kind\":\"cut-before\",\"count\":1}]}");
    } else if (random_chance(random, 60)) {
        const char *kind = kinds[random_below(random, sizeof kinds / sizeof *kinds)];
        world_tell(w, "the registrar answers %d applications with %s", count, kind);
        simulator_control(
            "faults", "{\"rules\":[{\"command\":\"AddDomainApplication\",\"kind\":\"%s\",\"skip\":%d,\"count\":%d}]}",
            kind, skip, count);
    } else {
        int code = codes[random_below(random, sizeof codes / sizeof *codes)];
        bool done = code != 425 && random_chance(random, 50);
        world_tell(w, "the registrar answers %d applications with %d%s", count, code, done ? ", but makes them" : "");
        simulator_control("faults",
                          "{\"rules\":[{\"command\":\"AddDomainApplication\",\"kind\":\"code\",\"code\":%d,\"done\":%s,"
                          "\"skip\":%d,\"count\":%d}]}",
                          code, done ? "true" : "false", skip, count);
    }
}
