#include "rest.h"

#include "attempt.h"
#include "checks.h"

#define WAITS_MAX 6 /* for what the registrar may still be making */

/* Reality is at rest; now the model comes to it, and both must be the same: where a run broke off, in one of its ways.
 */
static void model_comes_to_rest(world *w)
{
    model before = w->model;

    for (int broken = 0; broken < MODEL_BREAKS; broken++) {
        bo_buf_clear(&w->differences);
        w->model = before;
        model_settle(&w->model, (model_break)broken, check_word, w);
        check_against_model(w);
        if (!w->interrupted || !world_differs(w)) {
            return;
        }
    }
}

void come_to_rest(world *w)
{
    bool waits = true;

    for (int i = 0; waits && !world_differs(w); i++) {
        waits = attempt_until_quiet(w);
        if (world_differs(w)) {
            return;
        }
        check_read_registrar(w);
        if (!waits) {
            check_quiet(w);
        } else if (i == WAITS_MAX) {
            world_differ(w, "7: whether an application was made is not known after %d times", WAITS_MAX);
        }
        if (world_differs(w)) {
            return;
        }
        model_comes_to_rest(w);
        if (waits) {
            attempt_wait_for_registrar(w);
        }
    }
    w->interrupted = false;
}
