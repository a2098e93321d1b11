/* Feed lines, cut anywhere: what is read as a name must be one that reads as itself again. */
#include "domain/quote.h"
#include "droplist/lines.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void require(bool truth)
{
    if (!truth) {
        abort();
    }
}

static bo_status on_line(void *context, uint64_t number, const char *line, size_t len, bool too_long, bo_err *err)
{
    char name[BO_NAME_MAX + 1], unicode[BO_UNICODE_MAX], quoted[80];
    bo_feed_line parsed;
    bo_domain again;

    (void)context;
    (void)err;
    require(number > 0 && len <= BO_LINE_MAX);
    require(strlen(bo_quote(quoted, sizeof quoted, line, len)) < sizeof quoted);
    if (too_long || bo_feed_line_read(&parsed, line, len)) {
        return BO_OK;
    }
    require(bo_domain_name(&parsed.name, name) == strlen(name));
    require(!bo_domain_read(&again, name, strlen(name)));
    require(strcmp(again.label, parsed.name.label) == 0 && strcmp(again.zone, parsed.name.zone) == 0);
    require(bo_domain_unicode(name, strlen(name), unicode) == strlen(unicode));
    require(!bo_domain_read(&again, unicode, strlen(unicode)) && strcmp(again.label, parsed.name.label) == 0);
    require(bo_label_count(again.label, again.label_len).characters == again.label_len);
    return BO_OK;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

/* The first byte is the size of the pieces in which the text comes. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    bo_lines lines = {.each = on_line};
    size_t piece = len > 0 ? bytes[0] + 1u : 1;

    for (size_t at = 1; at < len; at += piece) {
        require(bo_lines_add(&lines, (const char *)bytes + at, len - at < piece ? len - at : piece, NULL) == BO_OK);
    }
    require(bo_lines_end(&lines, NULL) == BO_OK);
    return 0;
}
