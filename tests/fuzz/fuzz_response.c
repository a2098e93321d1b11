/* Answers of the registrar: whatever comes, it is read or refused, and what was read can be asked for. */
#include "registrar/registrar.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t len)
{
    bo_response *response = NULL;
    bo_err err = {0};

    if (bo_response_parse(&response, (const char *)bytes, len, &err) != BO_OK) {
        return 0;
    }
    (void)bo_response_code(response);
    (void)bo_response_description(response);
    (void)bo_response_verdict(response);
    for (size_t i = 0; i < bo_response_names(response); i++) {
        const char *name = bo_response_name(response, i);
        size_t count = bo_response_count(response, name);
        for (size_t at = 0; at < count && at < 1000; at++) {
            (void)bo_response_get(response, name, at);
        }
        (void)bo_response_get(response, name, count);
    }
    bo_response_free(response);
    return 0;
}
