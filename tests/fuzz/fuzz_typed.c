/* What is typed, the way of search in the first byte: it becomes patterns that compile, or an error within the text. */
#include "search/pattern.h"
#include "search/search.h"
#include "search/typed.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

static void expect_pattern(const bo_buf *text)
{
    bo_pattern *pattern = NULL;
    bo_err err = {0};

    if (text->len > BO_PATTERN_MAX ||
        (text->len > 0 && bo_pattern_compile(&pattern, text->data, text->len, "pattern", true, &err) != BO_OK)) {
        abort();
    }
    bo_pattern_destroy(pattern);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    bo_typed typed;
    bo_typed_how how;
    bo_err err = {0};

    if (len == 0) {
        return 0;
    }
    how = (bo_typed_how)(bytes[0] % 12 / 2);
    if (bo_typed_translate(&typed, how, (const char *)bytes + 1, len - 1, bytes[0] % 2, &err) == BO_OK) {
        expect_pattern(&typed.pattern);
        expect_pattern(&typed.exclude);
    } else if (err.offset > len - 1 || err.reason[0] == '\0') {
        abort();
    }
    bo_typed_free(&typed);
    return 0;
}
