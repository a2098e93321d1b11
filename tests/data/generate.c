/*
 * Writes the feed of a large list, the same for the same seed: generate --rows N --seed S [--from YYYY-MM-DD] [--names
 * FILE]
 *
 * Labels are made of two real ones of the same length, cut at the same place, so that lengths, digits, hyphens and
 * words stay as they are in real lists. No name comes twice. Drop dates spread over 60 days.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define LABEL_MAX 63
#define DAYS 60
#define DAY 86400
#define TRIES 200 /* to find a name that was not there yet, before the length is given up */

typedef struct {
    char text[LABEL_MAX + 1];
    uint8_t len;
} label;

typedef struct {
    label *all;
    size_t count;
    size_t first[LABEL_MAX + 2]; /* of each length; labels are ordered by it */
} labels;

/* How many names of a thousand a zone has; what is missing to a thousand goes to the small ones alike. */
static const struct {
    const char *name;
    unsigned share;
} large[] = {
    {"com", 380},   {"net", 50},    {"org", 40},    {"de", 40},     {"co.uk", 40}, {"info", 30},
    {"pl", 30},     {"fr", 25},     {"it", 25},     {"nl", 25},     {"eu", 20},    {"xyz", 20},
    {"online", 20}, {"com.pl", 15}, {"com.br", 15}, {"com.au", 15}, {"shop", 15},  {"biz", 10},
    {"us", 10},     {"ca", 10},     {"ch", 10},     {"es", 10},     {"se", 10},    {"top", 10},
    {"store", 10},  {"site", 10},   {"club", 5},    {"io", 5},      {"me", 5},     {"tv", 5},
};
static const char *const small[] = {
    "ac",     "ae",     "agency", "app",     "art",    "asia",    "at",     "be",     "berlin", "bg",       "blog",
    "by",     "cat",    "cc",     "center",  "cloud",  "cn",      "co",     "co.nz",  "co.za",  "com.ar",   "com.mx",
    "com.tr", "com.ua", "cz",     "design",  "dev",    "digital", "dk",     "edu.pl", "email",  "fi",       "fun",
    "fm",     "gg",     "global", "gr",      "group",  "guru",    "hk",     "hr",     "hu",     "ie",       "in",
    "ink",    "is",     "jp",     "kr",      "land",   "law",     "li",     "life",   "link",   "live",     "lt",
    "ltd",    "lu",     "lv",     "market",  "media",  "mobi",    "money",  "mx",     "name",   "net.pl",   "network",
    "news",   "no",     "nu",     "one",     "org.pl", "org.uk",  "page",   "ph",     "photo",  "press",    "pro",
    "pt",     "re",     "ro",     "rocks",   "rs",     "ru",      "school", "sg",     "si",     "sk",       "solutions",
    "space",  "studio", "su",     "tech",    "tips",   "to",      "today",  "tools",  "travel", "tw",       "ua",
    "uk",     "vip",    "waw.pl", "website", "wiki",   "work",    "world",  "ws",     "zone",   "xn--p1ai",
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static uint64_t state;

/* splitmix64 */
static uint64_t next_random(void)
{
    uint64_t value = state += UINT64_C(0x9e3779b97f4a7c15);

    value = (value ^ value >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    value = (value ^ value >> 27) * UINT64_C(0x94d049bb133111eb);
    return value ^ value >> 31;
}

static size_t below(size_t limit)
{
    return (size_t)(next_random() % limit);
}

static void fail(const char *sentence, const char *what)
{
    fprintf(stderr, "%s %s\n", sentence, what);
    exit(1);
}

static int by_length(const void *left, const void *right)
{
    const label *a = left, *b = right;

    return a->len != b->len ? (a->len > b->len) - (a->len < b->len) : strcmp(a->text, b->text);
}

static void read_labels(labels *out, const char *path)
{
    FILE *file = fopen(path, "r");
    char line[512];
    size_t capacity = 0;

    if (!file) {
        fail("The names cannot be opened:", path);
    }
    while (fgets(line, sizeof line, file)) {
        char *name = strchr(line, '\t');
        size_t len = name ? strcspn(name + 1, ".\n") : 0;
        if (len < 1 || len > LABEL_MAX || strncmp(name + 1, "xn--", 4) == 0) {
            continue;
        }
        if (out->count == capacity) {
            capacity = capacity ? capacity * 2 : 4096;
            out->all = realloc(out->all, capacity * sizeof *out->all);
            if (!out->all) {
                fail("There is no memory for", path);
            }
        }
        label *added = &out->all[out->count++];
        memset(added, 0, sizeof *added);
        memcpy(added->text, name + 1, len);
        added->len = (uint8_t)len;
    }
    fclose(file);
    if (out->count == 0) {
        fail("There are no names in", path);
    }
    qsort(out->all, out->count, sizeof *out->all, by_length);
    for (size_t len = 0, at = 0; len <= LABEL_MAX + 1; len++) {
        while (at < out->count && out->all[at].len < len) {
            at++;
        }
        out->first[len] = at;
    }
}

/* The head of one label and the tail of another of the same length. */
static void make_label(label *out, const labels *from)
{
    const label *head = &from->all[below(from->count)];
    size_t first = from->first[head->len];
    const label *tail = &from->all[first + below(from->first[head->len + 1] - first)];
    size_t cut = below(head->len) + 1;

    *out = *tail;
    memcpy(out->text, head->text, cut);
}

static const char *pick_zone(void)
{
    size_t share = below(1000);

    for (size_t i = 0; i < COUNT(large); i++) {
        if (share < large[i].share) {
            return large[i].name;
        }
        share -= large[i].share;
    }
    return small[below(COUNT(small))];
}

static uint64_t hash(const char *text, uint64_t value)
{
    for (; *text; text++) {
        value = (value ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
    }
    return value ^ value >> 29;
}

/* Names by their hash: two that share one are taken for the same, so none comes twice. */
typedef struct {
    uint64_t *slots;
    size_t mask;
} set;

static bool insert(set *into, uint64_t key)
{
    size_t at = (size_t)(key * UINT64_C(0x9e3779b97f4a7c15) >> 20) & into->mask;

    key += key == 0;
    while (into->slots[at] != 0 && into->slots[at] != key) {
        at = (at + 1) & into->mask;
    }
    if (into->slots[at] == key) {
        return false;
    }
    into->slots[at] = key;
    return true;
}

static void write_feed(const labels *from, size_t rows, time_t start)
{
    set known = {.mask = 1};
    static char buffer[1 << 20];

    while (known.mask < rows * 2) {
        known.mask *= 2;
    }
    known.slots = calloc(known.mask, sizeof *known.slots);
    known.mask--;
    if (!known.slots) {
        fail("There is no memory for", "the names");
    }
    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    for (size_t row = 0; row < rows; row++) {
        label made;
        const char *zone;
        unsigned tries = 0;
        char day[16];
        do {
            if (++tries > TRIES) {
                fail("There are not so many different names in", "the labels and zones");
            }
            make_label(&made, from);
            zone = pick_zone();
        } while (!insert(&known, hash(zone, hash(made.text, UINT64_C(0xcbf29ce484222325)) * 31)));
        time_t second = start + (time_t)below((size_t)DAYS * DAY);
        struct tm parts;
        gmtime_r(&second, &parts);
        snprintf(day, sizeof day, "%04u-%02u-%02u", (unsigned)(parts.tm_year + 1900) % 10000,
                 (unsigned)(parts.tm_mon + 1) % 100, (unsigned)parts.tm_mday % 100);
        printf("%s.%s;%s %02d:%02d:%02d\n", made.text, zone, day, parts.tm_hour, parts.tm_min, parts.tm_sec);
    }
    free(known.slots);
    if (fflush(stdout) != 0) {
        fail("The feed cannot be written to", "the standard output");
    }
}

static uint64_t number(const char *text)
{
    char *end = NULL;
    uint64_t value = text ? strtoull(text, &end, 10) : 0;

    if (!text || *text < '0' || *text > '9' || *end != '\0') {
        fail("This is not a number:", text ? text : "(nothing)");
    }
    return value;
}

static time_t date(const char *text)
{
    struct tm parts = {0};
    const char *end = text ? strptime(text, "%Y-%m-%d", &parts) : NULL;

    if (!end || *end != '\0') {
        fail("This is not a YYYY-MM-DD:", text ? text : "(nothing)");
    }
    return timegm(&parts);
}

int main(int argc, char **argv)
{
    const char *names = "tests/data/real-names.tsv";
    uint64_t rows = 0;
    time_t start = date("2027-01-01");
    labels from = {0};

    for (int i = 1; i < argc; i += 2) {
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (strcmp(argv[i], "--rows") == 0) {
            rows = number(value);
        } else if (strcmp(argv[i], "--seed") == 0) {
            state = number(value);
        } else if (strcmp(argv[i], "--from") == 0) {
            start = date(value);
        } else if (strcmp(argv[i], "--names") == 0 && value) {
            names = value;
        } else {
            fail("usage: generate --rows N --seed S [--from YYYY-MM-DD] [--names FILE]; unknown:", argv[i]);
        }
    }
    if (rows < 1 || rows > 100000000) {
        fail("The rows must be 1 to 100000000:", "--rows");
    }
    read_labels(&from, names);
    write_feed(&from, rows, start);
    free(from.all);
    return 0;
}
