#include "deeds.h"

#include <stdlib.h>

static const bo_deed *const deeds[BO_EFFECT_KINDS] = {
    [BO_EFFECT_HOLD] = &bo_deed_hold,       [BO_EFFECT_RELEASE] = &bo_deed_release,
    [BO_EFFECT_INVOICE] = &bo_deed_invoice, [BO_EFFECT_APPLICATION] = &bo_deed_application,
    [BO_EFFECT_PAYMENT] = &bo_deed_payment, [BO_EFFECT_DELIVERY] = &bo_deed_delivery,
    [BO_EFFECT_MAIL] = &bo_deed_mail,
};

const bo_deed *bo_deed_of(bo_effect_kind kind)
{
    return deeds[kind];
}

static void portion_free(bo_portion *portion)
{
    free(portion->effects);
    free(portion->outcomes);
    free(portion->known);
}

static bo_status portion_init(bo_portion *portion, bo_due **items, size_t count, bo_err *err)
{
    *portion = (bo_portion){.items = items,
                            .effects = calloc(count, sizeof *portion->effects),
                            .outcomes = calloc(count, sizeof *portion->outcomes),
                            .known = calloc(count, sizeof *portion->known),
                            .count = count};
    if (!portion->effects || !portion->outcomes || !portion->known) {
        portion_free(portion);
        return bo_fail_memory(err);
    }
    for (size_t i = 0; i < count; i++) {
        portion->outcomes[i] = (bo_outcome){.row = &items[i]->row, .effect = &portion->effects[i]};
    }
    return BO_OK;
}

/* Stores what is known and not stored yet. */
static bo_status store_known(bo_run *run, bo_portion *portion, bo_err *err)
{
    bo_outcome *known = calloc(portion->count, sizeof *known);
    size_t count = 0;
    bo_status status = known ? BO_OK : bo_fail_memory(err);

    for (size_t i = 0; status == BO_OK && i < portion->count; i++) {
        if (portion->known[i]) {
            known[count++] = portion->outcomes[i];
            portion->known[i] = false;
        }
    }
    if (status == BO_OK) {
        status = bo_outcomes_store(run, known, count, err);
    }
    free(known);
    return status;
}

static bo_status act_each(bo_run *run, const bo_deed *deed, bo_portion *portion, bo_err *err)
{
    bo_status status = BO_OK;

    for (size_t i = 0; status == BO_OK && i < portion->count; i++) {
        bo_err failure = {0};

        if (portion->effects[i].id == 0) {
            continue;
        }
        status = bo_run_renew(run, err);
        if (status == BO_OK) {
            status = deed->act(run, portion->items[i], &portion->outcomes[i], &failure);
            portion->known[i] = status == BO_OK;
            status = bo_run_tolerate(run, portion->items[i]->name, status, &failure, err);
        }
        if (status == BO_OK && portion->known[i] && portion->outcomes[i].traceless) {
            status = store_known(run, portion, err);
        }
    }
    return status;
}

static bo_status do_portion(bo_run *run, bo_effect_kind kind, bo_due **items, size_t count, bo_err *err)
{
    const bo_deed *deed = deeds[kind];
    bo_portion portion;
    bo_status status = portion_init(&portion, items, count, err);

    if (status != BO_OK) {
        return status;
    }
    status = bo_effects_begin(run->db, &run->lease, kind, items, count, run->hand.at, portion.effects, err);
    if (status == BO_OK) {
        bo_run_kept(run);
        status = deed->act_all ? deed->act_all(run, &portion, err) : act_each(run, deed, &portion, err);
        if (status == BO_OK) {
            status = store_known(run, &portion, err);
        }
    }
    portion_free(&portion);
    return status;
}

/* Where the portion that begins at `at` ends. */
static size_t portion_end(const bo_deed *deed, size_t size, bo_due *const *items, size_t at, size_t count)
{
    size_t end = count - at < size ? count : at + size;

    while (deed->by_client && end < count && items[end]->row.client == items[end - 1]->row.client) {
        end++;
    }
    return end;
}

bo_status bo_deeds_do(bo_run *run, bo_effect_kind kind, bo_due **items, size_t count, bo_err *err)
{
    size_t size = kind == BO_EFFECT_APPLICATION ? bo_run_portion(run) : BO_BULK;
    bo_status status = BO_OK;

    for (size_t at = 0, end; status == BO_OK && at < count && !(kind == BO_EFFECT_APPLICATION && run->down); at = end) {
        end = portion_end(deeds[kind], size, items, at, count);
        status = do_portion(run, kind, items + at, end - at, err);
    }
    return status;
}
