#ifndef BO_IDNS_H
#define BO_IDNS_H

#include "../base/buf.h"
#include "snapshot_format.h"

#include <stdbool.h>
#include <stdint.h>

/* The Unicode forms of a list's labels, as the snapshot's sections IDNS and UNICODE hold them. Zero-initialise. */
typedef struct {
    bo_buf entries; /* bo_snapshot_idn_entry each */
    bo_buf text;
    uint32_t count;
} bo_idns;

/*
 * Adds the label that begins at `label_at` in LABELS, where it has a Unicode form; labels come in ascending order. A
 * lack of memory is told by bo_idns_failed, once, after all.
 */
void bo_idns_add(bo_idns *idns, uint32_t label_at, const char *label, size_t len);
bool bo_idns_failed(const bo_idns *idns);
void bo_idns_free(bo_idns *idns);

/* NULL, or what is wrong with sections that were read: what is served must be UTF-8 that PCRE2 can trust. */
const char *bo_idns_check(const bo_snapshot_idn_entry *entries, uint32_t count, const char *text, uint64_t text_len);

#endif
