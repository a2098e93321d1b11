/* The Unicode forms of labels: in the snapshot, and in searches for what is beyond ASCII. */
#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/checksum.h"
#include "droplist/snapshot_file.h"
#include "feeds.h"
#include "search/search.h"
#include "search/typed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* As they are stored, and in Unicode, or NULL where they have no such form. */
static const struct {
    const char *label, *unicode;
} labels[] = {
    {"muller", NULL},
    {"strasse", NULL},
    {"xn--", NULL},
    {"xn--80akhbyknj4f", "\xd0\xb8\xd1\x81\xd0\xbf\xd1\x8b\xd1\x82\xd0\xb0\xd0\xbd\xd0\xb8\xd0\xb5"},
    {"xn--99999999", NULL}, /* not Punycode */
    {"xn--stanbul-qfb", "\xc4\xb1stanbul"},
    {"xn--m-ebba", NULL}, /* what no name may have */
    {"xn--mller-kva", "m\xc3\xbcller"},
    {"xn--muller-4m2d", NULL},
    {"xn--n3h", NULL}, /* a snowman: IDNA2008 has none */
    {"xn--strae-oqa", "stra\xc3\x9f"
                      "e"},
    {"xn--wgv71a119e", "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e"},
    {"zebra", NULL},
};
#define LABELS (sizeof labels / sizeof *labels)

static bo_snapshot *snapshot;
static const char *directory;

static void write_snapshot(void)
{
    bo_snapshot_identity identity = {.version = 1, .checksum = 1};
    bo_names *names;
    bo_err err = {0};

    directory = feed_directory("snapshot");
    assert_int_equal(bo_names_create(&names, NULL), BO_OK);
    for (size_t i = 0; i < LABELS; i++) {
        for (size_t zone = 0; zone <= i % 2; zone++) {
            assert_int_equal(bo_names_add(names, labels[i].label, strlen(labels[i].label), zone ? "de" : "com",
                                          zone ? 2 : 3, 86400, NULL),
                             BO_OK);
        }
    }
    assert_int_equal(bo_names_sort(names, NULL, NULL), BO_OK);
    if (bo_snapshot_write(directory, names, &identity, &err) != BO_OK ||
        bo_snapshot_publish(directory, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    bo_names_destroy(names);
}

static int set_up(void **state)
{
    (void)state;
    write_snapshot();
    assert_int_equal(bo_snapshot_open(&snapshot, directory, NULL), BO_OK);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    bo_snapshot_release(snapshot);
    return 0;
}

static void every_label_has_its_unicode_form_or_is_its_own(void **state)
{
    (void)state;
    for (uint32_t row = 0; row < bo_snapshot_rows(snapshot); row++) {
        bo_snapshot_row it = bo_snapshot_row_at(snapshot, row);
        size_t len, at = 0;
        const char *unicode = bo_snapshot_unicode(snapshot, row, &len);
        while (strlen(labels[at].label) != it.label_len || memcmp(labels[at].label, it.label, it.label_len) != 0) {
            at++;
        }
        const char *expected = labels[at].unicode ? labels[at].unicode : labels[at].label;
        if (strlen(expected) != len || memcmp(expected, unicode, len) != 0) {
            fail_msg("%s is %.*s", labels[at].label, (int)len, unicode);
        }
    }
}

/* The different labels that are found, in order. */
static void expect(const char *pattern, const char *exclude, const char *expected)
{
    bo_buf found = {0};
    bo_query query;
    bo_page page;
    bo_err err = {0};

    bo_query_init(&query);
    query.pattern = pattern;
    query.pattern_len = strlen(pattern);
    query.exclude = exclude;
    query.exclude_len = strlen(exclude);
    query.order = BO_ORDER_NAME;
    if (bo_search(snapshot, &query, &page, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    for (uint32_t i = 0; i < page.count; i++) {
        bo_snapshot_row row = bo_snapshot_row_at(snapshot, page.rows[i]);
        if (row.zone_len == 3) {
            bo_buf_printf(&found, "%.*s ", row.label_len, row.label);
        }
    }
    if (strcmp(found.data ? found.data : "", expected) != 0) {
        fail_msg("/%s/ without /%s/ finds %s", pattern, exclude, found.data ? found.data : "nothing");
    }
    bo_buf_free(&found);
}

static void a_pattern_beyond_ascii_is_about_the_unicode_form(void **state)
{
    (void)state;
    expect("m\xc3\xbcller", "", "xn--mller-kva ");
    expect("^M\xc3\x9cLLER$", "", "xn--mller-kva ");
    expect("^.\xc3\xbc.{4}$", "", "xn--mller-kva ");              /* a character is one */
    expect("^stra(\xc3\x9f|ss)e$", "", "strasse xn--strae-oqa "); /* names of ASCII are their own form */
    expect("STRA\xe1\xba\x9e", "", "xn--strae-oqa ");
    expect("^\\w{9}$|\xc3\xbc", "", "xn--80akhbyknj4f xn--mller-kva ");
    expect("\xe6\x9c\xac", "", "xn--wgv71a119e ");
    expect("^xn--\xc3\xbc?", "", "xn-- xn--99999999 xn--m-ebba xn--muller-4m2d xn--n3h ");
    expect("[\xd0\xb0-\xd1\x8f]", "", "xn--80akhbyknj4f ");
    expect("\xc4\xb1", "", "xn--stanbul-qfb ");
    expect("\xc3\xb6", "", "");
}

static void a_pattern_of_ascii_is_about_what_is_stored(void **state)
{
    (void)state;
    expect("ller", "", "muller xn--mller-kva xn--muller-4m2d ");
    expect("^xn--", "\xc3\xbc|\xc3\x9f|^xn--", "xn--80akhbyknj4f xn--stanbul-qfb xn--wgv71a119e ");
    expect("ller|\xc3\xbc", "^xn", "muller ");
    expect("^m\\x{fc}ller", "", "");
}

static void what_is_typed_decomposed_finds_the_name(void **state)
{
    bo_typed typed;

    (void)state;
    assert_int_equal(bo_typed_translate(&typed, BO_TYPED_WILDCARDS, "MU\xcc\x88LL*", 7, false, NULL), BO_OK);
    expect(typed.pattern.data, "", "xn--mller-kva ");
    bo_typed_free(&typed);
}

static void bytes_that_are_not_utf8_are_a_bad_pattern(void **state)
{
    bo_query query;
    bo_page page;
    bo_err err = {0};

    (void)state;
    bo_query_init(&query);
    query.pattern = "ab\xfc";
    query.pattern_len = 3;
    assert_int_equal(bo_search(snapshot, &query, &page, &err), BO_ERR_PATTERN);
    assert_int_equal(err.offset, 2);
    assert_non_null(strstr(err.message, "UTF-8"));
}

static void expect_damaged(char *bytes, size_t len)
{
    bo_snapshot_header *header = (bo_snapshot_header *)(void *)bytes;
    bo_snapshot *opened;
    bo_err err = {0};

    header->data_checksum = bo_checksum_of(bytes + sizeof *header, len - sizeof *header);
    header->header_checksum = bo_checksum_of(header, offsetof(bo_snapshot_header, header_checksum));
    (void)feed_file("snapshot/" BO_SNAPSHOT_FILE, bytes, len);
    assert_int_equal(bo_snapshot_open(&opened, directory, &err), BO_ERR_SNAPSHOT);
    assert_string_equal(err.reason, "damaged");
}

/* The file with one value changed and signed anew, as a foreign or malicious writer could. */
static void unicode_forms_are_not_trusted(void **state)
{
    static char bytes[1 << 16], copy[1 << 16];
    char path[4096];
    bo_snapshot_header *header = (bo_snapshot_header *)(void *)copy;
    FILE *file;
    size_t len;

    (void)state;
    (void)snprintf(path, sizeof path, "%s/%s", directory, BO_SNAPSHOT_FILE);
    file = fopen(path, "rb");
    assert_non_null(file);
    len = fread(bytes, 1, sizeof bytes, file);
    (void)fclose(file);
    for (int tamper = 0; tamper < 9; tamper++) {
        bo_snapshot_idn_entry *entries;
        memcpy(copy, bytes, len);
        entries = (bo_snapshot_idn_entry *)(void *)(copy + header->sections[BO_SECTION_IDNS].at);
        switch (tamper) {
        case 0: /* not UTF-8 */
            copy[header->sections[BO_SECTION_UNICODE].at] = (char)0xff;
            break;
        case 1: /* cut within a character */
            entries[0].len--;
            entries[1].at--;
            entries[1].len++;
            break;
        case 2:
            entries[1].label_at = entries[0].label_at;
            break;
        case 3:
            entries[0].len = 0;
            break;
        case 4:
            entries[0].at = UINT32_MAX;
            break;
        case 5:
            entries[header->idns - 1].len = 255;
            break;
        case 6:
            header->idns--;
            break;
        case 7:
            header->sections[BO_SECTION_UNICODE].bytes--;
            break;
        default: /* a file of the first version */
            header->format = 1;
            break;
        }
        expect_damaged(copy, len);
    }
}

static void a_file_of_an_older_format_is_built_anew(void **state)
{
    static char bytes[1 << 16];
    bo_db *db = test_db_create();
    bo_import_report report;
    bo_snapshot_header *header = (bo_snapshot_header *)(void *)bytes;
    bo_snapshot *built;
    bo_err err = {0};
    char path[4096];
    FILE *file;
    size_t len, unicode_len;

    (void)state;
    directory = feed_directory("snapshot");
    assert_int_equal(feed_import(db, directory, "m\xc3\xbcller.de;2027-01-01 00:00:00\n", &report, &err), BO_OK);
    (void)snprintf(path, sizeof path, "%s/%s", directory, BO_SNAPSHOT_FILE);
    file = fopen(path, "rb");
    assert_non_null(file);
    len = fread(bytes, 1, sizeof bytes, file);
    (void)fclose(file);
    header->format = 1;
    expect_damaged(bytes, len);
    bo_snapshot_cache_clear();
    assert_int_equal(bo_snapshot_acquire(&built, directory, db, &err), BO_OK);
    assert_memory_equal(bo_snapshot_unicode(built, 0, &unicode_len), "m\xc3\xbcller", 7);
    assert_int_equal(unicode_len, 7);
    bo_snapshot_release(built);
    bo_snapshot_cache_clear();
    test_db_destroy(db);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_label_has_its_unicode_form_or_is_its_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_beyond_ascii_is_about_the_unicode_form, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_of_ascii_is_about_what_is_stored, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_typed_decomposed_finds_the_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bytes_that_are_not_utf8_are_a_bad_pattern, set_up, tear_down),
        cmocka_unit_test_setup_teardown(unicode_forms_are_not_trusted, set_up, tear_down),
        cmocka_unit_test(a_file_of_an_older_format_is_built_anew),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
