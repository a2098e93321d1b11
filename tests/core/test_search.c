#define _DEFAULT_SOURCE
#include "plain.h"
#include "random.h"
#include "search/search.h"
#include "snapshots.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define START 1798761600 /* 2027-01-01 00:00:00 */
#define DAY 86400

static bo_snapshot *snapshot;

static void add(bo_names *names, const char *label, const char *zone, bo_time drop)
{
    snapshot_add(names, label, zone, drop);
    bo_names_set_added(names, bo_names_count(names) - 1, drop % 7 * DAY);
}

/* The shipped real names, each label in one to four zones, few different dates, so that much is equal. */
static int set_up(void **state)
{
    static const char *const zones[] = {"pl", "com", "co.uk", "com.pl"};
    char path[4096], line[512];
    bo_names *names;
    FILE *file;

    (void)state;
    random_seed(1);
    (void)snprintf(path, sizeof path, "%s/tests/data/real-names.tsv", getenv("BO_TEST_ROOT"));
    file = fopen(path, "r");
    assert_non_null(file);
    names = snapshot_names();
    while (fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        char *label = strchr(line, '\t') + 1;
        *strchr(label, '.') = '\0';
        for (unsigned zone = 0, count = 1 + below(4); zone < count; zone++) {
            add(names, label, zones[zone], START + below(40) * (DAY / 2) + (below(3) == 0 ? below(DAY) : 0));
        }
    }
    (void)fclose(file);
    snapshot = snapshot_of(names);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    bo_snapshot_release(snapshot);
    return 0;
}

/* One row of the naive answer. */
typedef struct {
    uint32_t row;
    int64_t key;
} hit;

static int by_key(const void *left, const void *right)
{
    const hit *a = left, *b = right;

    return a->key != b->key ? (a->key > b->key) - (a->key < b->key) : (a->row > b->row) - (a->row < b->row);
}

static bool in_range(bo_range range, unsigned value)
{
    return value >= range.min && value <= range.max;
}

static bool zone_wanted(const bo_query *query, const bo_snapshot_row *row)
{
    for (size_t i = 0; i < query->zone_count; i++) {
        if (strlen(query->zones[i]) == row->zone_len && memcmp(query->zones[i], row->zone, row->zone_len) == 0) {
            return true;
        }
    }
    return query->every_zone;
}

static int64_t key_of(const bo_query *query, uint32_t number, const bo_snapshot_row *row)
{
    int64_t key = query->order == BO_ORDER_NAME         ? number
                  : query->order == BO_ORDER_DROP_DATE  ? row->drop_date
                  : query->order == BO_ORDER_CHARACTERS ? row->features.characters
                  : query->order == BO_ORDER_DIGITS     ? row->features.digits
                  : query->order == BO_ORDER_ADDED      ? row->added
                                                        : row->features.hyphens;

    return query->descending ? -key : key;
}

static uint32_t naive(const bo_query *query, hit *hits)
{
    plain_pattern *pattern = plain_compile(query->pattern, query->pattern_len, PLAIN_USUAL);
    plain_pattern *exclude = plain_compile(query->exclude, query->exclude_len, PLAIN_USUAL);
    uint32_t count = 0;

    for (uint32_t i = 0; i < bo_snapshot_rows(snapshot); i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, i);
        if (in_range(query->characters, row.features.characters) && in_range(query->letters, row.features.letters) &&
            in_range(query->digits, row.features.digits) && in_range(query->hyphens, row.features.hyphens) &&
            row.drop_date >= query->drop_from && row.drop_date <= query->drop_to && row.added >= query->added_from &&
            zone_wanted(query, &row) && (!pattern || plain_matches(pattern, row.label, row.label_len)) &&
            !(exclude && plain_matches(exclude, row.label, row.label_len))) {
            hits[count++] = (hit){i, key_of(query, i, &row)};
        }
    }
    qsort(hits, count, sizeof *hits, by_key);
    plain_free(pattern);
    plain_free(exclude);
    return count;
}

static void expect_naive(const bo_query *query)
{
    hit *hits = malloc((bo_snapshot_rows(snapshot) + 1u) * sizeof *hits);
    uint32_t total, count;
    bo_page page;
    bo_err err = {0};
    bo_status status = bo_search(snapshot, query, &page, &err);

    assert_non_null(hits);
    total = naive(query, hits);
    if (status != BO_OK) {
        fail_msg("%s (%.*s)", err.message, (int)query->pattern_len, query->pattern);
    }
    if (page.total != total) {
        fail_msg("%llu instead of %u for /%.*s/ without /%.*s/", (unsigned long long)page.total, total,
                 (int)query->pattern_len, query->pattern, (int)query->exclude_len, query->exclude);
    }
    count = query->first >= total                ? 0
            : total - query->first < query->rows ? (uint32_t)(total - query->first)
                                                 : query->rows;
    assert_int_equal(page.count, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal(page.rows[i], hits[query->first + i].row);
    }
    free(hits);
}

static bo_range random_range(unsigned limit)
{
    bo_range range = {0, BO_LABEL_MAX};

    if (below(3) == 0) {
        range.min = (uint8_t)below(limit);
        range.max = (uint8_t)(range.min + below(limit));
    }
    return range;
}

static const char *const patterns[] = {
    "",
    "^[a-z]{4}$",
    "shop",
    "SHOP",
    "[0-9]{3}$",
    "^(best|top).*(shop|store)$",
    "^[^aeiou]{5}$",
    "(auto|moto|car)s?[0-9]*$",
    "^[a-z]+-[a-z]+$",
    "e.*o.*e",
    "^a",
    ".*",
    "(?=.*[0-9])(?=.*-)",
    "(.)\\1\\1",
    "^xn--",
    "(?i)Ab",
    "(?-i)Ab",
    "(?-i)ab",
    "\\bshop\\b",
    "a$|^b",
    "(?<!x)y",
    "^(?!a)",
    "(a|b)\\1",
    "(?<n>a)b(?P=n)",
    "x?",
    "^.{63}$",
    "[[:digit:]]",
    "\\d\\D\\d",
    "(*NO_START_OPT)ab",
    "(*NOTEMPTY)x*",
    "(*COMMIT)ab",
    "(?>a+)b",
    "^(?:[a-z]+-)+",
    "(a)?(?(1)b|c)d",
    "k",
    "\xc5\xbf",
    "(*UTF)\xc5\xbf",
    "a.b.c",
    "^\\w+$",
    "\\.",
    "-$",
    "(?|(a)|(b))c",
    "(?x) a b # c",
    "(*LF)a$",
    "(*ANY)^b",
    "\\Qa-\\E",
    "[a-c]{2,}?d",
    "(?m)^a$",
    "\\Aab",
    "z\\Z",
    "\\R",
    "[^-]{12,}",
    "(aa|aaa)+b?$",
    "\xc5\x82", /* l with stroke */
    "[\xc4\x85\xc4\x99\xc3\xb3]..$",
    "^\\w+\xc5\xbc?$",
    "\xc5\x81.*a",
    "^[^\xc5\x82]{4}$",
    "(?=.*s)(?=.*\xc3\xb3)",
    "k\xc3\xb3|shop",
};

static void random_queries_find_what_a_naive_loop_finds(void **state)
{
    static const char *const zones[] = {"pl", "co.uk", "nothere"};

    (void)state;
    for (int turn = 0; turn < 600; turn++) {
        bo_query query;
        bo_query_init(&query);
        query.seconds = 600;
        query.pattern = patterns[below(sizeof patterns / sizeof *patterns)];
        query.pattern_len = strlen(query.pattern);
        if (below(4) == 0) {
            query.exclude = patterns[1 + below(sizeof patterns / sizeof *patterns - 1)];
            query.exclude_len = strlen(query.exclude);
        }
        query.every_zone = below(2);
        query.zones = zones;
        query.zone_count = below(4);
        query.characters = random_range(30);
        query.letters = random_range(20);
        query.digits = random_range(4);
        query.hyphens = random_range(3);
        if (below(3) == 0) {
            query.drop_from = START + below(20) * DAY;
            query.drop_to = query.drop_from + below(20) * DAY;
        }
        query.added_from = below(4) ? 0 : below(8) * DAY;
        query.order = (bo_order)below(6);
        query.descending = below(2);
        query.first = below(3) ? below(50) : below(9000);
        query.rows = below(2) ? 1 + below(30) : BO_PAGE_MAX;
        expect_naive(&query);
    }
}

static bo_status search(const char *pattern, const char *exclude, bo_page *page, bo_err *err)
{
    bo_query query;

    bo_query_init(&query);
    query.pattern = pattern;
    query.pattern_len = strlen(pattern);
    query.exclude = exclude;
    query.exclude_len = strlen(exclude);
    return bo_search(snapshot, &query, page, err);
}

static void a_bad_pattern_tells_its_offset(void **state)
{
    static const struct {
        const char *pattern;
        size_t offset;
        const char *fault;
    } bad[] = {{"ab(c", 4, "group-open"},   {"*a", 0, "repeat"},      {"a\\", 2, "backslash-end"},
               {"[z-a]", 3, "range-order"}, {"a\\Cb", 3, "any-byte"}, {"ab(?C1)c", 7, "callout"},
               {"ab(?C)", 6, "callout"}};
    char reason[40];
    char longest[BO_PATTERN_MAX + 2];
    bo_page page;
    bo_err err;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(search(bad[i].pattern, "", &page, &err), BO_ERR_PATTERN);
        (void)snprintf(reason, sizeof reason, "pattern-%s", bad[i].fault);
        assert_string_equal(err.reason, reason);
        assert_int_equal(err.offset, bad[i].offset);
        assert_int_equal(search("a", bad[i].pattern, &page, &err), BO_ERR_PATTERN);
        (void)snprintf(reason, sizeof reason, "exclude-%s", bad[i].fault);
        assert_string_equal(err.reason, reason);
        assert_int_equal(err.offset, bad[i].offset);
    }
    memset(longest, 'a', sizeof longest);
    longest[BO_PATTERN_MAX + 1] = '\0';
    assert_int_equal(search(longest, "", &page, &err), BO_ERR_PATTERN);
    assert_int_equal(err.offset, 0);
    longest[BO_PATTERN_MAX] = '\0';
    assert_int_equal(search(longest, "", &page, &err), BO_OK);
    assert_int_equal(page.total, 0);
}

static void a_query_that_makes_no_sense_is_refused(void **state)
{
    bo_query query;
    bo_page page;
    bo_err err;

    (void)state;
    bo_query_init(&query);
    query.rows = 0;
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_ERR_SETTING);
    query.rows = BO_PAGE_MAX + 1;
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_ERR_SETTING);
    bo_query_init(&query);
    query.order = (bo_order)(BO_ORDER_SCORE + 1);
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_ERR_SETTING);
    bo_query_init(&query);
    query.every_zone = false;
    query.zone_count = 1;
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_ERR_SETTING);
}

static uint64_t total_in_zones(const char *const *zones, size_t count)
{
    bo_query query;
    bo_page page;

    bo_query_init(&query);
    query.every_zone = false;
    query.zones = zones;
    query.zone_count = count;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    return page.total;
}

static void zones_may_be_written_in_many_ways(void **state)
{
    static const char *const plain[] = {"co.uk"}, *const dotted[] = {".CO.uk"}, *const both[] = {"pl", "co.uk", "pl"},
                             *const one[] = {"pl"};
    static const char *const unknown[] = {"", ".", "uk", "co", "co.uk.", "..pl", "not a zone", "\xff", "1"};
    char longest[2000];
    const char *too_long[] = {longest};

    (void)state;
    assert_true(total_in_zones(plain, 1) > 0);
    assert_int_equal(total_in_zones(dotted, 1), total_in_zones(plain, 1));
    assert_int_equal(total_in_zones(both, 3), total_in_zones(plain, 1) + total_in_zones(one, 1));
    assert_int_equal(total_in_zones(plain, 0), 0);
    assert_int_equal(total_in_zones(unknown + 4, 1), total_in_zones(plain, 1)); /* one final dot is as good as none */
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        assert_true(i == 4 || total_in_zones(unknown + i, 1) == 0);
    }
    memset(longest, 'a', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    assert_int_equal(total_in_zones(too_long, 1), 0);
}

static void bounds_beyond_all_dates_do_no_harm(void **state)
{
    bo_query query;
    bo_page page;

    (void)state;
    bo_query_init(&query);
    query.drop_from = -5;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    assert_int_equal(page.total, bo_snapshot_rows(snapshot));
    query.drop_to = -1;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    assert_int_equal(page.total, 0);
    query.drop_from = INT64_MAX;
    query.drop_to = INT64_MAX;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    assert_int_equal(page.total, 0);
    bo_query_init(&query);
    query.added_from = -5;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    assert_int_equal(page.total, bo_snapshot_rows(snapshot));
    query.added_from = INT64_MAX;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    assert_int_equal(page.total, 0);
    bo_query_init(&query);
    query.first = UINT64_MAX;
    assert_int_equal(bo_search(snapshot, &query, &page, NULL), BO_OK);
    assert_int_equal(page.count, 0);
}

/* Labels on which patterns explode: long runs with a wrong end. */
static int set_up_runs(void **state)
{
    char label[80];
    bo_names *names = snapshot_names();

    (void)state;
    for (int i = 0; i < 4000; i++) {
        (void)snprintf(label, sizeof label, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa%04dx", i);
        add(names, label, "com", START);
    }
    snapshot = snapshot_of(names);
    return 0;
}

static void a_pattern_that_explodes_is_answered_or_ends_in_a_limit(void **state)
{
    static const char *const exploding[] = {
        "(a+)+$",
        "(a|aa)+$",
        "(a*)*$",
        "(a|a)*$",
        "(.*a){20}$",
        "^(a?){40}a{40}$",
        "((a+)+)+$",
        "(?:a+)+\\d+$",
        "(a+)\\1+$",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(?=(a+)+$)",
        "(a{1,30}){1,30}$",
        "([a-z]+)*-$",
        "(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)(?:a|a)-",
        "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)[y]",
        "(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)\\1[y]",
        "(?<n>a|a)(?<o>a|a)(?<p>a|a)(?<q>a|a)(?<r>a|a)(?<s>a|a)(?<t>a|a)(?<u>a|a)(?<v>a|a)(?<w>a|a)(?<x>a|a)(?<y>a|a)["
        "y]",
        ".*.*.*.*.*.*.*.*.*[y-z]",
        "(?:.*,){11}P",
        "(x+x+)+y",
        "(?R)?a(?R)?[y]",
        "(a+)+\\1-$",
    };
    bo_page page;
    bo_err err;
    (void)state;
    for (size_t i = 0; i < sizeof exploding / sizeof *exploding; i++) {
        bo_status status = search(exploding[i], "", &page, &err);
        assert_true(status == BO_OK || status == BO_ERR_LIMIT);
        assert_true(status == BO_OK || strlen(err.message) > 20);
    }
    /* regular: each label takes one step a character */
    assert_int_equal(search("(a+)+$", "", &page, &err), BO_OK);
    assert_int_equal(page.total, 0);
    assert_int_equal(search("", "(a+)+$", &page, &err), BO_OK);
    assert_int_equal(page.total, 4000);
    /* not regular: the count of steps ends it, not the clock */
    assert_int_equal(search("^(?:a+)+(?>\\d+)\\dx$", "", &page, &err), BO_ERR_LIMIT);
    assert_null(strstr(err.message, "seconds"));
    assert_int_equal(search("", "^(?:a+)+(?>\\d+)\\dx$", &page, &err), BO_ERR_LIMIT);
}

static void a_search_ends_when_its_time_is_over(void **state)
{
    bo_query query;
    bo_page page;
    bo_err err;

    (void)state;
    bo_query_init(&query);
    query.pattern = "(a+)0\\1?";
    query.pattern_len = strlen(query.pattern);
    query.seconds = 1e-9;
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_ERR_LIMIT);
    assert_non_null(strstr(err.message, "seconds"));
}

/* One block of rows: what its first rows take tells how long the others will. */
static void a_slow_search_of_few_names_has_its_time(void **state)
{
    bo_query query;
    bo_page page;
    bo_err err;

    (void)state;
    bo_query_init(&query);
    query.pattern = "(?|(a))a*a*\\1[y-z]";
    query.pattern_len = strlen(query.pattern);
    query.seconds = 600;
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_OK);
    assert_int_equal(page.total, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(random_queries_find_what_a_naive_loop_finds, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_bad_pattern_tells_its_offset, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_query_that_makes_no_sense_is_refused, set_up, tear_down),
        cmocka_unit_test_setup_teardown(zones_may_be_written_in_many_ways, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bounds_beyond_all_dates_do_no_harm, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_that_explodes_is_answered_or_ends_in_a_limit, set_up_runs, tear_down),
        cmocka_unit_test_setup_teardown(a_search_ends_when_its_time_is_over, set_up_runs, tear_down),
        cmocka_unit_test_setup_teardown(a_slow_search_of_few_names_has_its_time, set_up_runs, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
