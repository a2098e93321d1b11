#include "diff.h"

#include "feed.h"
#include "source.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    bo_diff *diff;
    bo_names *list;
    const bo_import_options *options;
    uint32_t next; /* name of the list that was not compared yet */
} comparing;

static bo_status push(uint32_t **array, uint32_t *count, uint32_t *capacity, uint32_t value, bo_err *err)
{
    if (*count == *capacity) {
        uint32_t larger = *capacity ? *capacity * 2 : 1024;
        uint32_t *grown = realloc(*array, larger * sizeof *grown);
        if (!grown) {
            return bo_fail_memory(err);
        }
        *array = grown;
        *capacity = larger;
    }
    (*array)[(*count)++] = value;
    return BO_OK;
}

static int compare_text(const char *left, size_t left_len, const char *right, size_t right_len)
{
    int order = memcmp(left, right, left_len < right_len ? left_len : right_len);

    return order ? order : (left_len > right_len) - (left_len < right_len);
}

static int compare_row(const bo_names *list, const bo_name *name, const bo_stored_row *row)
{
    size_t zone_len;
    const char *zone = bo_names_zone(list, name->zone, &zone_len);
    int order = compare_text(bo_names_label(list, name), name->len, row->label, row->label_len);

    return order ? order : compare_text(zone, zone_len, row->zone, row->zone_len);
}

static bo_status add_next(comparing *now, bo_err *err)
{
    return push(&now->diff->added, &now->diff->added_count, &now->diff->added_capacity, now->next++, err);
}

static bo_status remove_row(comparing *now, const bo_stored_row *row, bo_err *err)
{
    now->diff->lost += row->drop >= now->diff->at;
    return bo_names_add(now->diff->removed, row->label, row->label_len, row->zone, row->zone_len, row->drop, err);
}

/* Of a name that both have. What a source without scores lists stays known as it was. */
static bo_status compare_values(comparing *now, const bo_stored_row *row, bo_err *err)
{
    bo_diff *diff = now->diff;
    const bo_name *name = bo_names_at(now->list, now->next);
    bool moved = name->drop != row->drop;

    if (!bo_source_has_scores(now->options)) {
        bo_names_set_score(now->list, now->next, row->score);
    }
    if (!moved && name->score == row->score) {
        return BO_OK;
    }
    diff->moved += moved;
    return push(&diff->altered, &diff->altered_count, &diff->altered_capacity, now->next, err);
}

static bo_status on_row(void *context, const bo_stored_row *row, bo_err *err)
{
    comparing *now = context;
    bo_diff *diff = now->diff;
    uint32_t count = bo_names_count(now->list);
    int order = 1;
    bo_status status = BO_OK;

    diff->stored++;
    diff->pending += row->drop >= diff->at;
    if (diff->stored % BO_TELL_EVERY == 0) {
        status = bo_import_tell(now->options, "compare", diff->stored, 0, err);
    }
    while (status == BO_OK && now->next < count) {
        order = compare_row(now->list, bo_names_at(now->list, now->next), row);
        if (order >= 0) {
            break;
        }
        status = add_next(now, err);
    }
    if (status != BO_OK) {
        return status;
    }
    if (now->next == count || order > 0) {
        return remove_row(now, row, err);
    }
    status = compare_values(now, row, err);
    bo_names_set_added(now->list, now->next++, row->added);
    return status;
}

bo_status bo_diff_make(bo_diff *out, bo_db *db, const bo_snapshot *copy, bo_names *list,
                       const bo_import_options *options, bo_err *err)
{
    comparing now = {.diff = out, .list = list, .options = options};
    bo_status status;

    *out = (bo_diff){.at = bo_clock_now()};
    bo_names_set_all_added(list, out->at);
    status = bo_names_create(&out->removed, err);
    if (status == BO_OK) {
        status = bo_import_tell(options, "compare", 0, 0, err);
    }
    if (status == BO_OK) {
        status = copy ? bo_stored_copy_each(copy, on_row, &now, err) : bo_stored_each(db, on_row, &now, err);
    }
    while (status == BO_OK && out->stored > 0 && now.next < bo_names_count(list)) {
        status = add_next(&now, err);
    }
    if (out->stored == 0) {
        out->added_count = bo_names_count(list);
    }
    return status == BO_OK ? bo_import_tell(options, "compare", out->stored, out->stored, err) : status;
}

void bo_diff_free(bo_diff *diff)
{
    free(diff->added);
    free(diff->altered);
    bo_names_destroy(diff->removed);
    *diff = (bo_diff){0};
}
