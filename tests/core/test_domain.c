#include "domain/domain.h"
#include "domain/quote.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

static void names_are_normalised_and_split_at_the_first_dot(void **state)
{
    static const struct {
        const char *text, *label, *zone;
    } good[] = {
        {"example.com", "example", "com"},
        {"EXAMPLE.Com", "example", "com"},
        {" \t\rshop.co.uk. \n", "shop", "co.uk"},
        {"a.b.c.d", "a", "b.c.d"},
        {"0ff.pl", "0ff", "pl"},
        {"B\xc3\xbc"
         "cher.example",
         "xn--bcher-kva", "example"},
        {"stra\xc3\x9f"
         "e.de",
         "xn--strae-oqa", "de"},
        {"xn--BCHER-kva.ch", "xn--bcher-kva", "ch"},
        {"\xd0\xb0\xd0\xb1.\xd1\x80\xd1\x84", "xn--80ac", "xn--p1ai"},
        {"ex\xe3\x80\x82"
         "ample.com",
         "ex", "ample.com"},
        {"a--b.com", "a--b", "com"},
        {"1.1a", "1", "1a"},
    };
    bo_domain name;
    bo_err err;

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        if (bo_domain_parse(&name, good[i].text, strlen(good[i].text), &err) != BO_OK) {
            fail_msg("%s", err.message);
        }
        assert_string_equal(name.label, good[i].label);
        assert_string_equal(name.zone, good[i].zone);
        assert_int_equal(name.label_len, strlen(name.label));
        assert_int_equal(name.zone_len, strlen(name.zone));
    }
}

static void what_is_no_name_is_refused_with_a_reason(void **state)
{
    static const struct {
        const char *text, *why;
    } bad[] = {
        {"", "it is empty"},
        {"  ", "it is empty"},
        {".", "it has an empty label"},
        {"nodot", "it has no zone"},
        {"nodot.", "it has no zone"},
        {".com", "it has an empty label"},
        {"a..com", "it has an empty label"},
        {"a.com..", "it has an empty label"},
        {"-a.com", "it has a label that begins or ends with a hyphen"},
        {"a-.com", "it has a label that begins or ends with a hyphen"},
        {"a.-com", "it has a label that begins or ends with a hyphen"},
        {"a_b.com", "it has a character that is neither letter, digit nor hyphen"},
        {"a b.com", "it has a character that is neither letter, digit nor hyphen"},
        {"a;b.com", "it has a character that is neither letter, digit nor hyphen"},
        {"1.2.3.4", "its last label is a number"},
        {"\xff.com", "it is not UTF-8"},
        {"a_\xc3\xbc.com", "it has a character that is neither letter, digit nor hyphen"},
        {"I\xe2\x99\xa5.ws", "it has characters that no internationalised name may have"},
    };
    bo_domain name;
    bo_err err;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const char *why = bo_domain_read(&name, bad[i].text, strlen(bad[i].text));
        assert_non_null(why);
        assert_string_equal(why, bad[i].why);
    }
    assert_non_null(bo_domain_read(&name, "a\0b.com", 7));
    assert_non_null(bo_domain_read(&name, "\xc3\xbc\0b.com", 8));
    assert_int_equal(bo_domain_parse(&name, "a\nb", 3, &err), BO_ERR_ORDER);
    assert_string_equal(err.reason, "not-a-name");
    assert_string_equal(err.message,
                        "\"a?b\" is not a domain name: it has a character that is neither letter, digit nor hyphen.");
}

static void lengths_are_bounded(void **state)
{
    char label63[] = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggg";
    char text[4096];
    bo_domain name;

    (void)state;
    assert_int_equal(strlen(label63), 63);
    (void)snprintf(text, sizeof text, "%s.com", label63);
    assert_null(bo_domain_read(&name, text, strlen(text)));
    (void)snprintf(text, sizeof text, "%sx.com", label63);
    assert_string_equal(bo_domain_read(&name, text, strlen(text)), "it has a label of more than 63 characters");
    (void)snprintf(text, sizeof text, "%s.%s", label63, label63);
    assert_null(bo_domain_read(&name, text, strlen(text)));
    assert_int_equal(name.zone_len, 63);
    (void)snprintf(text, sizeof text, "a.%s.b", label63);
    assert_string_equal(bo_domain_read(&name, text, strlen(text)), "its zone has more than 63 characters");
    memset(text, 'a', sizeof text);
    assert_string_equal(bo_domain_read(&name, text, sizeof text), "it is too long");
    for (size_t i = 0; i + 1 < sizeof text; i += 2) {
        memcpy(text + i, "\xc3\xbc", 2);
    }
    assert_string_equal(bo_domain_read(&name, text, sizeof text), "it is too long");
    assert_string_equal(bo_domain_read(&name, text, 400), "it is too long");
}

static void features_count_the_ace_label(void **state)
{
    bo_label_features features = bo_label_count("a-1b--22", 8);

    (void)state;
    assert_int_equal(features.characters, 8);
    assert_int_equal(features.letters, 2);
    assert_int_equal(features.digits, 3);
    assert_int_equal(features.hyphens, 3);
}

static void unicode_is_shown_only_where_it_leads_back(void **state)
{
    static const struct {
        const char *name, *shown;
    } cases[] = {
        {"example.com", "example.com"},
        {"xn--bcher-kva.ch", "b\xc3\xbc"
                             "cher.ch"},
        {"shop.xn--p1ai", "shop.\xd1\x80\xd1\x84"},
        {"xn--a.com", "xn--a.com"},
        {"xn--i-7iq.ws", "xn--i-7iq.ws"},
        {"xn--bcher-kva-.ch", "xn--bcher-kva-.ch"},
        {"xn--.com", "xn--.com"},
        {"", ""},
    };
    char out[BO_UNICODE_MAX];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t len = bo_domain_unicode(cases[i].name, strlen(cases[i].name), out);
        assert_string_equal(out, cases[i].shown);
        assert_int_equal(len, strlen(out));
    }
}

static void names_that_idna_forbids_are_impossible(void **state)
{
    static const char *const good[] = {"example.com",   "a--b.com",         "a-b--c.com",        "xn--bcher-kva.ch",
                                       "shop.xn--p1ai", "xn--strae-oqa.de", "a.xn--bcher-kva.ch"};
    static const char *const bad[] = {"xn--zzzzzzzz.pl",   "xn--a.pl",   "ab--cd.pl",
                                      "xn--bcher-kva9.ch", "a.xn--a.pl", "a.b.ab--cd"};
    bo_domain name;

    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        assert_null(bo_domain_read(&name, good[i], strlen(good[i])));
        if (!bo_domain_possible(&name)) {
            fail_msg("%s", good[i]);
        }
    }
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_null(bo_domain_read(&name, bad[i], strlen(bad[i])));
        if (bo_domain_possible(&name)) {
            fail_msg("%s", bad[i]);
        }
    }
    assert_null(bo_domain_read(&name,
                               "\xc5\x82\xc3\xb3"
                               "d\xc5\xba.pl",
                               10));
    assert_true(bo_domain_possible(&name));
}

static void a_name_is_put_together_again(void **state)
{
    bo_domain name;
    char out[BO_NAME_MAX + 1];

    (void)state;
    assert_null(bo_domain_read(&name, "Shop.Co.Uk", 10));
    assert_int_equal(bo_domain_name(&name, out), 10);
    assert_string_equal(out, "shop.co.uk");
}

static void quoted_text_is_harmless(void **state)
{
    char out[16];

    (void)state;
    assert_string_equal(bo_quote(out, sizeof out, "plain", 5), "plain");
    assert_string_equal(bo_quote(out, sizeof out, "a\0b\x1b[\x7f", 6), "a?b?[?");
    assert_string_equal(bo_quote(out, sizeof out, "\xff\xc3\xbc\xc3", 4), "?\xc3\xbc?");
    assert_string_equal(bo_quote(out, sizeof out, "\xc2\x85\xed\xa0\x80\xf5", 6), "??????");
    assert_string_equal(bo_quote(out, sizeof out, "123456789012345", 15), "123456789012345");
    assert_string_equal(bo_quote(out, sizeof out, "1234567890123456", 16), "123456789012...");
    assert_string_equal(bo_quote(out, sizeof out, "12345678901\xc3\xbc\xc3\xbc\xc3\xbc", 17), "12345678901...");
    assert_string_equal(bo_quote(out, sizeof out, "", 0), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_normalised_and_split_at_the_first_dot),
        cmocka_unit_test(what_is_no_name_is_refused_with_a_reason),
        cmocka_unit_test(lengths_are_bounded),
        cmocka_unit_test(features_count_the_ace_label),
        cmocka_unit_test(unicode_is_shown_only_where_it_leads_back),
        cmocka_unit_test(names_that_idna_forbids_are_impossible),
        cmocka_unit_test(a_name_is_put_together_again),
        cmocka_unit_test(quoted_text_is_harmless),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
