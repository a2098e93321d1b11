#include "registrar.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#define NAME_MAX_BYTES 128
#define INDEX_MAX 1000000u

/* One PROPERTY[name][index]; name and value point into the response's own copy of the text. */
typedef struct {
    const char *name, *value;
    unsigned index;
    size_t line; /* number of the property in the text, so that of two equal ones the first counts */
} property;

struct bo_response {
    unsigned owners;
    char *text;
    int code;
    const char *description;
    property *properties; /* by name, index, line */
    size_t property_count;
    const char **names; /* in order of appearance */
    size_t name_count;
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

/* Cuts white space off both ends, in place. */
static char *trim(char *start, char *end)
{
    while (start < end && is_space(*start)) {
        start++;
    }
    while (end > start && is_space(end[-1])) {
        end--;
    }
    *end = '\0';
    return start;
}

/* Upper case, without white space, in place. */
static void normalise_name(char *name)
{
    char *out = name;

    for (; *name; name++) {
        if (!is_space(*name)) {
            *out++ = (char)toupper((unsigned char)*name);
        }
    }
    *out = '\0';
}

/* Reads what stands after "PROPERTY": "[name][index]", with white space anywhere. */
static bool read_key(char *key, property *out)
{
    char *open = key + strspn(key, " \t");
    char *close, *second, *end;
    unsigned long index;

    if (*open != '[' || !(close = strchr(open, ']'))) {
        return false;
    }
    second = close + 1 + strspn(close + 1, " \t");
    if (*second != '[') {
        return false;
    }
    second += 1 + strspn(second + 1, " \t");
    if (*second < '0' || *second > '9') {
        return false;
    }
    index = strtoul(second, &end, 10);
    end += strspn(end, " \t");
    if (*end != ']' || index > INDEX_MAX) {
        return false;
    }
    *close = '\0';
    normalise_name(open + 1);
    out->name = open + 1;
    out->index = (unsigned)index;
    return open[1] != '\0';
}

static int compare(const void *left, const void *right)
{
    const property *a = left, *b = right;
    int by_name = strcmp(a->name, b->name);

    if (by_name != 0) {
        return by_name;
    }
    if (a->index != b->index) {
        return a->index < b->index ? -1 : 1;
    }
    return a->line < b->line ? -1 : a->line > b->line;
}

static int compare_lines(const void *left, const void *right)
{
    const property *a = left, *b = right;

    return a->line < b->line ? -1 : a->line > b->line;
}

static bool add_property(bo_response *response, size_t *capacity, property found)
{
    if (response->property_count == *capacity) {
        size_t wanted = *capacity ? *capacity * 2 : 64;
        property *grown = realloc(response->properties, wanted * sizeof *grown);

        if (!grown) {
            return false;
        }
        response->properties = grown;
        *capacity = wanted;
    }
    found.line = response->property_count;
    response->properties[response->property_count++] = found;
    return true;
}

/* Takes one line in; false when memory ran out. Lines that are not understood are left out. */
static bool take_line(bo_response *response, size_t *capacity, char *line, char *end)
{
    char *equals = memchr(line, '=', (size_t)(end - line));
    property found = {0};
    char *key, *value;

    if (!equals) {
        return true;
    }
    key = trim(line, equals);
    value = trim(equals + 1, end);
    if (strncasecmp(key, "PROPERTY", 8) == 0 && read_key(key + 8, &found)) {
        found.value = value;
        return add_property(response, capacity, found);
    }
    if (strcasecmp(key, "CODE") == 0 && response->code == 0) {
        char *rest;
        long code = strtol(value, &rest, 10);
        response->code = rest != value && *rest == '\0' && code >= 100 && code <= 999 ? (int)code : 0;
    } else if (strcasecmp(key, "DESCRIPTION") == 0 && !response->description) {
        response->description = value;
    }
    return true;
}

/* Every distinct name once, in the order in which they first appeared. */
static bool collect_names(bo_response *response)
{
    property *firsts;
    size_t count = 0;

    if (response->property_count == 0) {
        return true;
    }
    firsts = malloc(response->property_count * sizeof *firsts);
    if (!firsts) {
        return false;
    }
    for (size_t i = 0; i < response->property_count; i++) {
        const property *one = &response->properties[i];
        if (count == 0 || strcmp(firsts[count - 1].name, one->name) != 0) {
            firsts[count++] = *one;
        } else if (one->line < firsts[count - 1].line) {
            firsts[count - 1].line = one->line;
        }
    }
    qsort(firsts, count, sizeof *firsts, compare_lines);
    response->names = malloc(count * sizeof *response->names);
    if (response->names) {
        for (size_t i = 0; i < count; i++) {
            response->names[i] = firsts[i].name;
        }
        response->name_count = count;
    }
    free(firsts);
    return response->names != NULL;
}

/* Goes through the response's own text, which has `len` bytes. */
static bool take_lines(bo_response *response, size_t len)
{
    char *line = response->text, *stop = response->text + len;
    size_t capacity = 0;

    while (line < stop) {
        char *end = memchr(line, '\n', (size_t)(stop - line));
        char *start;

        end = end ? end : stop;
        *end = '\0';
        start = line + strspn(line, " \t");
        if (strncasecmp(start, "EOF", 3) == 0 && start[3 + strspn(start + 3, " \t\r")] == '\0') {
            break;
        }
        if (!take_line(response, &capacity, line, end)) {
            return false;
        }
        line = end + 1;
    }
    return true;
}

bo_status bo_response_parse(bo_response **out, const char *text, size_t len, bo_err *err)
{
    bo_response *response;

    *out = NULL;
    if (len > BO_ANSWER_MAX) {
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar's answer has more than %u bytes.", BO_ANSWER_MAX);
    }
    response = calloc(1, sizeof *response);
    if (!response || !(response->text = malloc(len + 1))) {
        free(response);
        return bo_fail_memory(err);
    }
    if (len > 0) {
        memcpy(response->text, text, len);
    }
    response->text[len] = '\0';
    response->owners = 1;
    if (!take_lines(response, len)) {
        bo_response_free(response);
        return bo_fail_memory(err);
    }
    if (response->code == 0) {
        bo_response_free(response);
        return bo_fail(err, BO_ERR_REGISTRAR, "The registrar's answer of %zu bytes has no code.", len);
    }
    if (response->property_count > 0) {
        qsort(response->properties, response->property_count, sizeof *response->properties, compare);
    }
    if (!collect_names(response)) {
        bo_response_free(response);
        return bo_fail_memory(err);
    }
    *out = response;
    return BO_OK;
}

void bo_response_free(bo_response *response)
{
    if (!response || --response->owners > 0) {
        return;
    }
    free(response->text);
    free(response->properties);
    free(response->names);
    free(response);
}

bo_response *bo_response_share(bo_response *response)
{
    response->owners++;
    return response;
}

int bo_response_code(const bo_response *response)
{
    return response->code;
}

const char *bo_response_description(const bo_response *response)
{
    return response->description ? response->description : "";
}

/* The first property that is not before (name, index). */
static size_t lower_bound(const bo_response *response, const char *name, size_t index)
{
    size_t low = 0, high = response->property_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const property *one = &response->properties[middle];
        int by_name = strcmp(one->name, name);
        if (by_name < 0 || (by_name == 0 && one->index < index)) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Copies the name as the properties have it; false when it is longer than any name can be asked for. */
static bool normalise(char out[NAME_MAX_BYTES], const char *name)
{
    size_t len = strlen(name);

    if (len >= NAME_MAX_BYTES) {
        return false;
    }
    memcpy(out, name, len + 1);
    normalise_name(out);
    return true;
}

const char *bo_response_get(const bo_response *response, const char *name, size_t index)
{
    char wanted[NAME_MAX_BYTES];
    const property *found;
    size_t at;

    if (!normalise(wanted, name)) {
        return NULL;
    }
    at = lower_bound(response, wanted, index);
    if (at == response->property_count) {
        return NULL;
    }
    found = &response->properties[at];
    return found->index == index && strcmp(found->name, wanted) == 0 ? found->value : NULL;
}

bool bo_response_amount(const bo_response *response, const char *name, bo_money *out)
{
    const char *value = bo_response_get(response, name, 0);
    const char *point = value ? strchr(value, '.') : NULL;
    size_t len = value ? strlen(value) : 0;
    size_t places = point ? strspn(point + 1, "0123456789") : 0;

    if (places > 2 && point[1 + places] == '\0') {
        len -= places - 2;
    }
    return value && bo_money_parse(out, value, len, NULL) == BO_OK;
}

size_t bo_response_count(const bo_response *response, const char *name)
{
    char wanted[NAME_MAX_BYTES];
    size_t after;

    if (!normalise(wanted, name)) {
        return 0;
    }
    after = lower_bound(response, wanted, (size_t)INDEX_MAX + 1);
    if (after == 0 || strcmp(response->properties[after - 1].name, wanted) != 0) {
        return 0;
    }
    return (size_t)response->properties[after - 1].index + 1;
}

size_t bo_response_names(const bo_response *response)
{
    return response->name_count;
}

const char *bo_response_name(const bo_response *response, size_t i)
{
    return i < response->name_count ? response->names[i] : NULL;
}

bo_verdict bo_response_verdict(const bo_response *response)
{
    switch (response->code) {
    case 200:
        return BO_VERDICT_DONE;
    case 420: /* server error, connection closes */
    case 421: /* server error */
    case 423: /* no session */
    case 425: /* usage exceeded */
    case 540: /* not unique: perhaps it is there already */
        return BO_VERDICT_UNSURE;
    case 549: /* command failed */
        return BO_VERDICT_FAILED;
    case 504: /* attribute missing */
    case 505: /* attribute syntax */
    case 510: /* not for this class */
    case 541: /* invalid value */
    case 552: /* the object's status forbids it */
        return BO_VERDICT_REFUSED;
    case 545:
        return BO_VERDICT_GONE;
    default: /* authentication, authorization, credit limit, unknown command: not the name's fault */
        return BO_VERDICT_UNABLE;
    }
}
