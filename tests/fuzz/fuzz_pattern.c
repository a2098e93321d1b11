/* Patterns over a few labels: they compile or are refused, and matching ends in an answer or a limit. */
#include "search/pattern.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    static const char *const labels[] = {"a",
                                         "best-shop24",
                                         "xn--bcher-kva",
                                         "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa1x",
                                         "abababababababababababababababababababababababababababababab-",
                                         "m\xc3\xbcller"};
    bo_pattern *pattern;
    bo_err err = {0};

    if (len > 1000 || bo_pattern_compile(&pattern, (const char *)bytes, len, "pattern", false, &err) != BO_OK) {
        return 0;
    }
    int required = bo_pattern_required(pattern);
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        size_t label_len = strlen(labels[i]);
        bool matched = false;
        if (bo_pattern_match(pattern, labels[i], label_len, &matched, &err) == BO_OK && matched && required >= 0 &&
            !memchr(labels[i], required, label_len)) {
            abort();
        }
    }
    bo_pattern_destroy(pattern);
    return 0;
}
