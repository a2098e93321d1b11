#include "idns.h"

#include "../domain/domain.h"
#include "../domain/utf8.h"

#include <string.h>

void bo_idns_add(bo_idns *idns, uint32_t label_at, const char *label, size_t len)
{
    char unicode[BO_UNICODE_MAX];
    size_t bytes = bo_domain_unicode(label, len, unicode);
    bo_snapshot_idn_entry entry = {.label_at = label_at, .at = (uint32_t)idns->text.len, .len = (uint8_t)bytes};

    if (bytes > UINT8_MAX || (bytes == len && memcmp(unicode, label, len) == 0)) {
        return;
    }
    bo_buf_append(&idns->entries, (const char *)&entry, sizeof entry);
    bo_buf_append(&idns->text, unicode, bytes);
    idns->count++;
}

bool bo_idns_failed(const bo_idns *idns)
{
    return bo_buf_failed(&idns->entries) || bo_buf_failed(&idns->text) || idns->text.len > UINT32_MAX;
}

void bo_idns_free(bo_idns *idns)
{
    bo_buf_free(&idns->entries);
    bo_buf_free(&idns->text);
    idns->count = 0;
}

const char *bo_idns_check(const bo_snapshot_idn_entry *entries, uint32_t count, const char *text, uint64_t text_len)
{
    uint64_t at = 0;

    for (uint32_t i = 0; i < count; i++) {
        const bo_snapshot_idn_entry *entry = &entries[i];
        if (entry->at != at || entry->len < 1 || entry->len > text_len - at ||
            (i > 0 && entry->label_at <= entries[i - 1].label_at)) {
            return "a Unicode form is not where it should be";
        }
        if (!bo_utf8_valid(text + at, entry->len)) {
            return "a Unicode form is not UTF-8";
        }
        at += entry->len;
    }
    return at == text_len ? NULL : "its Unicode forms are not whole";
}
