#define _DEFAULT_SOURCE
#include "db.h"
#include "droplist/checksum.h"
#include "droplist/csv.h"
#include "droplist/lines.h"
#include "droplist/names.h"
#include "feeds.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Renders each line as "number:text|". */
static bo_status render(void *context, uint64_t number, const char *line, size_t len, bool too_long, bo_err *err)
{
    (void)err;
    bo_buf_printf(context, "%llu:%.*s%s|", (unsigned long long)number, (int)(len > 20 ? 20 : len), line,
                  too_long ? "!" : "");
    return BO_OK;
}

static void check_lines(const char *text, size_t len, const char *expected)
{
    for (size_t piece = 1; piece <= len + 1; piece++) { /* however the text is cut */
        bo_buf out = {0};
        bo_lines lines = {.each = render, .context = &out};
        for (size_t at = 0; at < len; at += piece) {
            assert_int_equal(bo_lines_add(&lines, text + at, len - at < piece ? len - at : piece, NULL), BO_OK);
        }
        assert_int_equal(bo_lines_end(&lines, NULL), BO_OK);
        assert_string_equal(out.data ? out.data : "", expected);
        bo_buf_free(&out);
        piece += piece > 64 ? 97 : 0;
    }
}

static void lines_end_in_lf_or_crlf_wherever_they_are_cut(void **state)
{
    static const char text[] = "\xef\xbb\xbf a;1\r\n\n  \t\r\nb;2 \n\xef\xbb\xbf"
                               "c\nlast";
    char *longer = malloc(4000);

    (void)state;
    check_lines(text, sizeof text - 1,
                "1:a;1|4:b;2|5:\xef\xbb\xbf"
                "c|6:last|");
    check_lines("", 0, "");
    check_lines("\n\n", 2, "");
    check_lines("\xef\xbb\xbf", 3, "");
    assert_non_null(longer);
    memset(longer, 'x', 4000);
    longer[BO_LINE_MAX] = '\n';
    longer[2 * BO_LINE_MAX + 2] = '\n';
    check_lines(longer, 2 * BO_LINE_MAX + 4, "1:xxxxxxxxxxxxxxxxxxxx|2:xxxxxxxxxxxxxxxxxxxx!|3:x|");
    free(longer);
}

static void a_line_is_a_name_and_a_date(void **state)
{
    static const struct {
        const char *line, *why; /* NULL: good */
    } cases[] = {
        {"a.com;2027-02-03 04:05:06", NULL},
        {"a.com ; 2027-02-03 04:05:06", NULL},
        {"A.COM;2027-02-03 04:05:06.123", NULL},
        {"a.com,2027-02-03 04:05:06", "it has no semicolon between name and date"},
        {"a.com;2027-02-03", "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105"},
        {"a.com;2027-02-30 04:05:06", "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105"},
        {"a.com;2027-02-03 24:00:00", "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105"},
        {"a.com;2106-02-03 04:05:06", "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105"},
        {"a.com;2027-02-03 04:05:06;9", "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105"},
        {"a.com;", "its date is not a YYYY-MM-DD HH:MM:SS of the years 1970 to 2105"},
        {";2027-02-03 04:05:06", "it is empty"},
        {"com;2027-02-03 04:05:06", "it has no zone"},
    };
    bo_feed_line line;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *why = bo_feed_line_read(&line, cases[i].line, strlen(cases[i].line));
        if (cases[i].why) {
            assert_string_equal(why, cases[i].why);
        } else {
            assert_null(why);
            assert_string_equal(line.name.label, "a");
            assert_int_equal(line.drop, 1801627506);
        }
    }
}

/* Reads all; fills `err`. */
static bo_status read_csv(const char *path, uint64_t max_bytes, bo_buf *out, bo_err *err)
{
    int fd = open(path, O_RDONLY);
    bo_csv *csv = NULL;
    bo_status status;
    char chunk[100];
    size_t got;

    assert_true(fd >= 0);
    status = bo_csv_open(&csv, fd, "FEED", max_bytes, err);
    while (status == BO_OK) {
        status = bo_csv_read(csv, chunk, sizeof chunk, &got, err);
        if (status != BO_OK || got == 0) {
            break;
        }
        bo_buf_append(out, chunk, got);
    }
    bo_csv_close(csv);
    (void)close(fd);
    return status;
}

static void csv_comes_from_a_zip_or_a_bare_file(void **state)
{
    static const char text[] = "a.com;2027-02-03 04:05:06\nb.com;2027-02-03 04:05:06\n";
    bo_buf zip = feed_zip("pending_delete_domain_list.csv", text, sizeof text - 1);
    bo_buf out = {0};
    bo_err err = {0};

    (void)state;
    assert_int_equal(read_csv(feed_file("f.zip", zip.data, zip.len), 1000, &out, &err), BO_OK);
    assert_string_equal(out.data, text);
    bo_buf_clear(&out);
    assert_int_equal(read_csv(feed_text("f.csv", text), 1000, &out, &err), BO_OK);
    assert_string_equal(out.data, text);
    bo_buf_free(&out);
    bo_buf_free(&zip);
}

static void expect_refusal(const char *bytes, size_t len, uint64_t max_bytes, const char *part)
{
    bo_buf out = {0};
    bo_err err = {0};

    assert_int_equal(read_csv(feed_file("bad", bytes, len), max_bytes, &out, &err), BO_ERR_FEED);
    if (!strstr(err.message, part)) {
        fail_msg("\"%s\" does not say \"%s\"", err.message, part);
    }
    bo_buf_free(&out);
}

static void what_is_no_feed_is_named(void **state)
{
    static const char encrypted[] = /* a stored, encrypted entry "a" of 13 bytes */
        "PK\3\4"
        "\12\0"
        "\1\0"
        "\0\0"
        "\0\0"
        "\0\0"
        "\0\0\0\0"
        "\15\0\0\0"
        "\1\0\0\0"
        "\1\0"
        "\0\0"
        "a"
        "0123456789012"
        "PK\1\2"
        "\12\0"
        "\12\0"
        "\1\0"
        "\0\0"
        "\0\0"
        "\0\0"
        "\0\0\0\0"
        "\15\0\0\0"
        "\1\0\0\0"
        "\1\0"
        "\0\0"
        "\0\0"
        "\0\0"
        "\0\0"
        "\0\0\0\0"
        "\0\0\0\0"
        "a"
        "PK\5\6"
        "\0\0"
        "\0\0"
        "\1\0"
        "\1\0"
        "\57\0\0\0"
        "\54\0\0\0"
        "\0\0";
    char *zeros = calloc(1, 200000);
    bo_buf bomb, folder;

    (void)state;
    assert_non_null(zeros);
    expect_refusal("", 0, 100, "is empty");
    expect_refusal(" \n<!DOCTYPE html><html>", 23, 100, "an HTML or XML page instead");
    expect_refusal("\xef\xbb\xbf<html>", 9, 100, "an HTML or XML page instead");
    expect_refusal("{\"error\": 1}", 12, 100, "JSON or an API answer instead");
    expect_refusal("[RESPONSE]\nCODE=530", 19, 100, "JSON or an API answer instead");
    expect_refusal("\x1f\x8b\x08", 3, 100, "gzip data instead");
    expect_refusal("\xff\xfe"
                   "a\0",
                   4, 100, "UTF-16 text instead");
    expect_refusal("a\0b", 3, 100, "binary data instead");
    expect_refusal("PK\3\4", 4, 100, "damaged or truncated zip");
    expect_refusal("PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 22, 100, "zip without a file");
    expect_refusal("a.com;2027-02-03 04:05:06\n", 26, 25, "more than the allowed 25 bytes");
    expect_refusal(encrypted, sizeof encrypted - 1, 100, "encrypted zip");
    bomb = feed_zip("bomb.csv", zeros, 200000);
    expect_refusal(bomb.data, bomb.len, 199999, "more than the allowed 199999 bytes");
    folder = feed_zip("folder/", "", 0);
    expect_refusal(folder.data, folder.len, 100, "zip without a file");
    bo_buf_free(&folder);
    bo_buf_free(&bomb);
    free(zeros);
}

static void a_zip_must_be_whole(void **state)
{
    bo_buf real = feed_real(10);
    bo_buf zip = feed_zip("a.csv", real.data, real.len);
    size_t middle = zip.len / 2;
    bo_buf out = {0};
    bo_err err = {0};

    (void)state;
    for (size_t len = 4; len < zip.len; len += zip.len / 40) {
        assert_int_equal(read_csv(feed_file("cut", zip.data, len), 1u << 20, &out, &err), BO_ERR_FEED);
    }
    zip.data[middle] = (char)(zip.data[middle] ^ 0x10);
    assert_int_equal(read_csv(feed_file("flip", zip.data, zip.len), 1u << 20, &out, &err), BO_ERR_FEED);
    bo_buf_free(&out);
    bo_buf_free(&zip);
    bo_buf_free(&real);
}

static void names_sort_by_label_and_zone_and_the_earlier_date_wins(void **state)
{
    static const struct {
        const char *label, *zone;
        bo_time drop;
    } in[] = {
        {"b", "com", 5},
        {"a-b", "com", 5},
        {"ab", "com", 5},
        {"a", "pl", 9},
        {"a", "com", 7},
        {"a", "com", 3},
        {"a", "pl", 4},
        {"aaaaaaaaaaaa", "com", 1},
        {"a", "pl", 8},
        {"aaaaaaaaaaab", "com", 1},
        {"aaaaaaaa", "com", 1},
        {"aaaaaaaaaaa", "com", 1},
        {"0", "co.uk", 1},
        {"aaaaaaa", "com", 1},
        {"aaaaaaaaaaaa", "com", 2},
        {"a", "c-o", 1},
    };
    static const char expected[] = "0.co.uk 1|a.c-o 1|a.com 3|a.pl 4|a-b.com 5|aaaaaaa.com 1|aaaaaaaa.com 1|"
                                   "aaaaaaaaaaa.com 1|aaaaaaaaaaaa.com 1|aaaaaaaaaaab.com 1|ab.com 5|b.com 5|";
    size_t count = sizeof in / sizeof *in;
    uint64_t checksum = 0;

    (void)state;
    for (size_t turn = 0; turn < count; turn++) { /* whatever comes first */
        bo_names *names;
        bo_buf out = {0};
        uint32_t repeated;
        assert_int_equal(bo_names_create(&names, NULL), BO_OK);
        for (size_t i = 0; i < count; i++) {
            size_t at = (turn % 2 ? count - 1 - i : i) + turn;
            assert_int_equal(bo_names_add(names, in[at % count].label, strlen(in[at % count].label),
                                          in[at % count].zone, strlen(in[at % count].zone), in[at % count].drop, NULL),
                             BO_OK);
        }
        assert_int_equal(bo_names_sort(names, &repeated, NULL), BO_OK);
        assert_int_equal(repeated, 4);
        for (uint32_t i = 0; i < bo_names_count(names); i++) {
            const bo_name *name = bo_names_at(names, i);
            size_t len;
            const char *zone = bo_names_zone(names, name->zone, &len);
            bo_buf_printf(&out, "%.*s.%s %u|", name->len, bo_names_label(names, name), zone, name->drop);
        }
        assert_string_equal(out.data, expected);
        assert_true(turn == 0 || bo_names_checksum(names) == checksum);
        checksum = bo_names_checksum(names);
        bo_buf_free(&out);
        bo_names_destroy(names);
    }
}

static void zones_may_be_65535(void **state)
{
    bo_names *names;
    bo_err err = {0};
    char zone[16];

    (void)state;
    assert_int_equal(bo_names_create(&names, &err), BO_OK);
    for (unsigned i = 0; i < 65535; i++) {
        int len = snprintf(zone, sizeof zone, "z%u", i);
        assert_int_equal(bo_names_add(names, "a", 1, zone, (size_t)len, 1, &err), BO_OK);
    }
    assert_int_equal(bo_names_add(names, "a", 1, "more", 4, 1, &err), BO_ERR_FEED);
    assert_int_equal(bo_names_add(names, "b", 1, "z5", 2, 1, &err), BO_OK);
    assert_int_equal(bo_names_sort(names, NULL, &err), BO_OK);
    assert_int_equal(bo_names_count(names), 65536);
    bo_names_destroy(names);
}

static void a_checksum_sees_each_byte_and_no_cuts(void **state)
{
    unsigned char bytes[200];
    uint64_t whole;

    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++) {
        bytes[i] = (unsigned char)(i * 7);
    }
    whole = bo_checksum_of(bytes, sizeof bytes);
    for (size_t cut = 0; cut <= sizeof bytes; cut++) {
        bo_checksum sum;
        bo_checksum_init(&sum);
        bo_checksum_add(&sum, bytes, cut);
        bo_checksum_add(&sum, bytes + cut, sizeof bytes - cut);
        assert_true(bo_checksum_end(&sum) == whole);
        assert_true(cut == sizeof bytes || bo_checksum_of(bytes, cut) != whole);
    }
    for (size_t i = 0; i < sizeof bytes * 8; i++) {
        bytes[i / 8] = (unsigned char)(bytes[i / 8] ^ 1u << i % 8);
        assert_true(bo_checksum_of(bytes, sizeof bytes) != whole);
        bytes[i / 8] = (unsigned char)(bytes[i / 8] ^ 1u << i % 8);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_end_in_lf_or_crlf_wherever_they_are_cut),
        cmocka_unit_test(a_line_is_a_name_and_a_date),
        cmocka_unit_test(csv_comes_from_a_zip_or_a_bare_file),
        cmocka_unit_test(what_is_no_feed_is_named),
        cmocka_unit_test(a_zip_must_be_whole),
        cmocka_unit_test(names_sort_by_label_and_zone_and_the_earlier_date_wins),
        cmocka_unit_test(zones_may_be_65535),
        cmocka_unit_test(a_checksum_sees_each_byte_and_no_cuts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
