/*
 * Writes a feed of distinct names to standard output: generate --rows N --seed S --from YYYY-MM-DD [--names FILE]
 *
 * Labels are real ones from FILE (tests/data/real-names.tsv), cut and put together anew, so that lengths, digits,
 * hyphens and words stay real. The same arguments give the same feed. Drop dates are spread over 60 days.
 */
#define _DEFAULT_SOURCE
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LABEL_MAX 63
#define DAYS 60

static const char *const zones[] = {"com", "com", "com", "com", "net", "org",    "info", "pl",   "pl", "de", "co.uk",
                                    "eu",  "fr",  "nl",  "it",  "biz", "com.pl", "shop", "club", "io", "xyz"};
#define ZONES (sizeof zones / sizeof *zones)

typedef struct {
    char **labels;
    size_t count;
} word_list;

static uint64_t state;

/* xorshift64*: the same on every machine. */
static uint64_t next_random(void)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return state * UINT64_C(2685821657736338717);
}

static size_t below(size_t bound)
{
    return (size_t)(next_random() >> 11) % bound;
}

static word_list read_labels(const char *path)
{
    word_list words = {NULL, 0};
    char line[512];
    FILE *file = fopen(path, "r");

    if (!file) {
        perror(path);
        exit(1);
    }
    while (fgets(line, sizeof line, file)) {
        char *label = strchr(line, '\t');
        char *dot = label ? strchr(label, '.') : NULL;
        if (!dot || strncmp(label + 1, "xn--", 4) == 0) {
            continue;
        }
        *dot = '\0';
        words.labels = realloc(words.labels, (words.count + 1) * sizeof *words.labels);
        if (!words.labels || !(words.labels[words.count++] = strdup(label + 1))) {
            fputs("out of memory\n", stderr);
            exit(1);
        }
    }
    (void)fclose(file);
    return words;
}

/* A real label, or the beginning of one and the end of another. */
static size_t make_label(const word_list *words, char out[LABEL_MAX + 1])
{
    const char *first = words->labels[below(words->count)], *second = words->labels[below(words->count)];
    size_t first_len = strlen(first), second_len = strlen(second);
    size_t head = first_len - below(first_len), tail = 1 + below(second_len);
    size_t len;

    if (below(4) == 0) {
        head = first_len;
    }
    if (head + tail > LABEL_MAX) {
        tail = LABEL_MAX - head;
    }
    len = (size_t)snprintf(out, LABEL_MAX + 1, "%.*s%.*s", (int)head, first, (int)tail, second + second_len - tail);
    while (len > 0 && out[len - 1] == '-') {
        out[--len] = '\0';
    }
    return len;
}

static uint64_t hash(const char *text)
{
    uint64_t value = UINT64_C(14695981039346656037);

    for (; *text; text++) {
        value = (value ^ (unsigned char)*text) * UINT64_C(1099511628211);
    }
    return value ? value : 1;
}

/* Remembers a name by its 64-bit hash; false when it was there. */
static bool remember(uint64_t *seen, size_t slots, const char *name)
{
    uint64_t value = hash(name);

    for (size_t i = (size_t)(value % slots);; i = (i + 1) % slots) {
        if (seen[i] == value) {
            return false;
        }
        if (seen[i] == 0) {
            seen[i] = value;
            return true;
        }
    }
}

static void write_feed(const word_list *words, size_t rows, time_t from)
{
    size_t slots = rows * 2 + 1024;
    uint64_t *seen = calloc(slots, sizeof *seen);
    char label[LABEL_MAX + 1], name[128], date[32];

    if (!seen) {
        fputs("out of memory\n", stderr);
        exit(1);
    }
    for (size_t done = 0; done < rows;) {
        size_t len = make_label(words, label);
        time_t drop = from + (time_t)below(DAYS) * 86400 + (time_t)below(86400);

        if (len < 2) {
            continue;
        }
        (void)snprintf(name, sizeof name, "%s.%s", label, zones[below(ZONES)]);
        if (!remember(seen, slots, name)) {
            continue;
        }
        (void)strftime(date, sizeof date, "%Y-%m-%d %H:%M:%S", gmtime(&drop));
        (void)printf("%s;%s\n", name, date);
        done++;
    }
    free(seen);
}

int main(int argc, char **argv)
{
    const char *names = "tests/data/real-names.tsv";
    struct tm from = {.tm_mday = 1};
    size_t rows = 0;
    bool dated = false;
    word_list words;

    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--rows") == 0) {
            rows = (size_t)strtoull(argv[i + 1], NULL, 10);
        } else if (strcmp(argv[i], "--seed") == 0) {
            state = strtoull(argv[i + 1], NULL, 10) * UINT64_C(0x9E3779B97F4A7C15) + 1;
        } else if (strcmp(argv[i], "--from") == 0) {
            dated = sscanf(argv[i + 1], "%d-%d-%d", &from.tm_year, &from.tm_mon, &from.tm_mday) == 3;
        } else if (strcmp(argv[i], "--names") == 0) {
            names = argv[i + 1];
        }
    }
    if (rows == 0 || state == 0 || !dated) {
        fputs("usage: generate --rows N --seed S --from YYYY-MM-DD [--names FILE]\n", stderr);
        return 2;
    }
    from.tm_year -= 1900;
    from.tm_mon -= 1;
    words = read_labels(names);
    write_feed(&words, rows, timegm(&from));
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 1;
}
