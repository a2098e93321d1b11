#define _DEFAULT_SOURCE
#include "search/pattern.h"
#include "search/search.h"
#include "search/typed.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WORDS BO_TYPED_WORDS
#define STARTS BO_TYPED_STARTS
#define ENDS BO_TYPED_ENDS
#define WILDCARDS BO_TYPED_WILDCARDS
#define SHAPE BO_TYPED_SHAPE
#define REGEX BO_TYPED_REGEX

static bool matches(const bo_buf *pattern, const char *label)
{
    bo_pattern *compiled;
    char copy[256] = ""; /* all of it: JIT reads in blocks */
    bool matched = false;
    bo_err err = {0};

    (void)snprintf(copy, sizeof copy, "%s", label);
    if (bo_pattern_compile(&compiled, pattern->data, pattern->len, "pattern", false, &err) != BO_OK ||
        bo_pattern_match(compiled, copy, strlen(copy), &matched, &err) != BO_OK) {
        fail_msg("%s", err.message);
    }
    bo_pattern_destroy(compiled);
    return matched;
}

/* Whether a search for what was typed finds the label, which is given in the form that the pattern is for. */
static bool finds(const bo_typed *typed, const char *label)
{
    return (typed->pattern.len == 0 || matches(&typed->pattern, label)) &&
           !(typed->exclude.len > 0 && matches(&typed->exclude, label));
}

static bo_typed translate(bo_typed_how how, const char *text, bool any)
{
    bo_typed typed;
    bo_err err = {0};

    if (bo_typed_translate(&typed, how, text, strlen(text), any, &err) != BO_OK) {
        fail_msg("%s: %s", text, err.message);
    }
    return typed;
}

static void expect_text(const char *typed, const bo_buf *got, const char *expected)
{
    if (strcmp(got->data ? got->data : "", expected) != 0) {
        fail_msg("\"%s\" became \"%s\" instead of \"%s\"", typed, got->data ? got->data : "", expected);
    }
}

static void what_is_typed_becomes_patterns(void **state)
{
    static const struct {
        bo_typed_how how;
        const char *typed, *pattern, *exclude;
        bool any;
    } all[] = {
        {WORDS, "", "", "", false},
        {WORDS, " ,\t\r\n, ", "", "", false},
        {WORDS, "Shop", "shop", "", false},
        {WORDS, "shop web", "^(?=.*shop).*web", "", false},
        {WORDS, ",shop,web ,, e-24", "^(?=.*shop)(?=.*web).*e-24", "", false},
        {WORDS, "shop web", "shop|web", "", true},
        {WORDS, "shop -24 -Cheap", "shop", "24|cheap", false},
        {WORDS, "-24", "", "24", false},
        {WORDS, "--a", "", "-a", false},
        {WORDS, "web-", "web-", "", false},
        {WORDS, "xn--mller-kva", "xn--mller-kva", "", false},
        {WORDS, "shop or store", "shop|store", "", false},
        {WORDS, "shop OR store | web", "shop|store|web", "", false},
        {WORDS, "shop|store", "shop|store", "", false},
        {WORDS, "shop and web", "^(?=.*shop).*web", "", true},
        {WORDS, "shop & web&de", "^(?=.*shop)(?=.*web).*de", "", true},
        {WORDS, "shop web or store", "^(?=.*shop).*web|store", "", false},
        {WORDS, "shop or web store", "shop|^(?=.*web).*store", "", false},
        {WORDS, "shop web and store", "shop|^(?=.*web).*store", "", true},
        {WORDS, "a and b or c and d", "^(?=.*a).*b|^(?=.*c).*d", "", false},
        {WORDS, "a,or,b", "a|b", "", false},
        {WORDS, "or", "or", "", false},
        {WORDS, "or shop", "^(?=.*or).*shop", "", false},
        {WORDS, "shop and", "^(?=.*shop).*and", "", false},
        {WORDS, "shop or or", "shop|or", "", false},
        {WORDS, "shop or and web", "shop|^(?=.*and).*web", "", false},
        {WORDS, "shop or | web", "^(?=.*shop).*or|web", "", false},
        {WORDS, "oregon orb", "^(?=.*oregon).*orb", "", false},
        {WORDS, "shop \"or\" store", "^(?=.*shop)(?=.*or).*store", "", false},
        {WORDS, "\"shop\"", "shop", "", false},
        {WORDS, "\"-24\"", "-24", "", false},
        {WORDS, "\xe2\x80\x9eor\xe2\x80\x9c", "or", "", false}, /* as German keyboards quote */
        {WORDS, "\"\" shop", "shop", "", false},
        {WORDS, "shop -\"or\"", "shop", "or", false},
        {WORDS, "shop -24 or store", "shop|store", "24", false},
        {WORDS, "shop or -24 store", "shop|store", "24", false},
        {WORDS, "-24 or -25", "", "24|25", false},
        {STARTS, "best or top", "^(?:best|top)", "", false},
        {STARTS, "best and beste", "^(?=best)beste", "", false},
        {ENDS, "shop and op or web", "^(?=.*shop$).*op$|web$", "", false},
        {WILDCARDS, "shop* and *24 or a?c", "^(?=shop).*24$|^a.c$", "", false},
        {SHAPE, "LLL or NNN", "^(?:[a-z]{3}|[0-9]{3})$", "", false},
        {SHAPE, "LLL and CVC", "^(?=[a-z]{3}$)[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z]$", "", false},
        {STARTS, "best", "^best", "", false},
        {STARTS, "best TOP", "^(?:best|top)", "", false},
        {STARTS, "web-", "^web-", "", false},
        {ENDS, "shop", "shop$", "", false},
        {ENDS, "shop -online", "(?:shop|-online)$", "", false},
        {WILDCARDS, "shop", "^shop$", "", false},
        {WILDCARDS, "Shop*", "^shop", "", false},
        {WILDCARDS, "*24", "24$", "", false},
        {WILDCARDS, "*shop*", "shop", "", false},
        {WILDCARDS, "s?op", "^s.op$", "", false},
        {WILDCARDS, "a**b***c", "^a.*b.*c$", "", false},
        {WILDCARDS, "*", ".", "", false},
        {WILDCARDS, "***", ".", "", false},
        {WILDCARDS, "?", "^.$", "", false},
        {WILDCARDS, "?*", "^.", "", false},
        {WILDCARDS, "*?", ".$", "", false},
        {WILDCARDS, "*?*", ".", "", false},
        {WILDCARDS,
         "?"
         "?-*",
         "^..-", "", false},
        {WILDCARDS, "shop*,*24 -*online -x*", "^shop|24$", "online$|^x", false},
        {WILDCARDS, "*-shop", "-shop$", "", false},
        {WILDCARDS, "-*", "", ".", false},
        {SHAPE, "CVCV", "^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou]$", "", false},
        {SHAPE, "LLL", "^[a-z]{3}$", "", false},
        {SHAPE, "l", "^[a-z]$", "", false},
        {SHAPE, "LLNN", "^[a-z]{2}[0-9]{2}$", "", false},
        {SHAPE, "LL-AA", "^[a-z]{2}-[a-z0-9]{2}$", "", false},
        {SHAPE, "LLL NNN,n", "^(?:[a-z]{3}|[0-9]{3}|[0-9])$", "", false},
        {SHAPE, "L{3,5}", "^[a-z]{3,5}$", "", false},
        {SHAPE, "L{3}", "^[a-z]{3}$", "", false},
        {SHAPE, "L{3,}", "^[a-z]{3,63}$", "", false},
        {SHAPE, "LL{2}LL{1,2}N", "^[a-z]{5,6}[0-9]$", "", false},
        {SHAPE, "L{0,1}N", "^[a-z]{0,1}[0-9]$", "", false},
        {SHAPE, "L{63}", "^[a-z]{63}$", "", false},
        {REGEX, "", "", "", false},
        {REGEX, "^(Best|top) .*$", "^(Best|top) .*$", "", true},
        {REGEX, "-24", "-24", "", false},
    };

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bo_typed typed = translate(all[i].how, all[i].typed, all[i].any);
        expect_text(all[i].typed, &typed.pattern, all[i].pattern);
        expect_text(all[i].typed, &typed.exclude, all[i].exclude);
        bo_typed_free(&typed);
    }
}

/* "M\u00fcller" in many spellings. */
#define U_UMLAUT "\xc3\xbc"
#define DIAERESIS "\xcc\x88"

static void what_is_typed_is_spelled_as_names_are(void **state)
{
    static const struct {
        bo_typed_how how;
        const char *typed, *pattern;
    } all[] = {
        {WORDS, "m" U_UMLAUT "ller", "m" U_UMLAUT "ller"},
        {WORDS, "M\xc3\x9cLLER", "m" U_UMLAUT "ller"},
        {WORDS, "mu" DIAERESIS "ller", "m" U_UMLAUT "ller"},
        {WORDS, "MU" DIAERESIS "LLER", "m" U_UMLAUT "ller"},
        {WORDS, DIAERESIS "a", DIAERESIS "a"},
        {WORDS,
         "STRA\xe1\xba\x9e"
         "E",
         "stra\xc3\x9f"
         "e"},
        {WORDS,
         "stra\xc3\x9f"
         "e",
         "stra\xc3\x9f"
         "e"},
        {WORDS, "\xc4\xb0STANBUL", "istanbul"},                          /* the Turkish capital of i */
        {WORDS, "I\xcc\x87STANBUL", "istanbul"},                         /* the same in two characters */
        {WORDS, "\xc4\xb1sparta", "\xc4\xb1sparta"},                     /* i without a dot stays */
        {WORDS, "e\xcc\x82\xcc\xa3", "\xe1\xbb\x87"},                    /* two marks in the wrong order */
        {WORDS, "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab", "\xed\x95\x9c"}, /* Korean in pieces */
        {WORDS, "\xef\xbd\x93\xef\xbd\x88\xef\xbd\x8f\xef\xbd\x90\xe3\x80\x80web", "^(?=.*shop).*web"}, /* full width */
        {WORDS,
         "shop\xc2\xa0web\xef\xbc\x8c"
         "de",
         "^(?=.*shop)(?=.*web).*de"},    /* other blanks and commas */
        {WORDS, "sh\xc2\xadop", "shop"}, /* a soft hyphen */
        {WORDS, "\xc2\xad", ""},
        {ENDS, "\xe2\x80\x93shop", "-shop$"}, /* a dash of a telephone */
        {WILDCARDS,
         "\xc3\x9c"
         "ber\xef\xbc\x8a",
         "^" U_UMLAUT "ber"},
        {WILDCARDS, "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d*", "^\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"},
        {SHAPE, "\xef\xbc\xa3V", "^[b-df-hj-np-tv-z][aeiou]$"},
        {REGEX, "^Mu" DIAERESIS "l+", "^M" U_UMLAUT "l+"},
        {REGEX, "[a-z" U_UMLAUT "]" DIAERESIS "?", "[a-z" U_UMLAUT "]" DIAERESIS "?"},
        {REGEX, "[e\xcc\xa3-\xd0\x80]", "[e\xcc\xa3-\xd0\x80]"}, /* composed, it would be no range */
        {REGEX, "STRA\xe1\xba\x9e", "STRA\xe1\xba\x9e"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bo_typed typed = translate(all[i].how, all[i].typed, false);
        expect_text(all[i].typed, &typed.pattern, all[i].pattern);
        bo_typed_free(&typed);
    }
}

static void what_cannot_be_searched_for_is_named_with_its_place(void **state)
{
    static const struct {
        bo_typed_how how;
        const char *typed;
        size_t offset;
        const char *reason, *message;
    } all[] = {
        {WORDS, "shop.com", 4, "typed-dot",
         "Character 5, \".\", cannot be searched for: names are searched without their TLD, which is chosen beside."},
        {WORDS, "web .com", 4, "typed-dot", "Character 5, \".\""},
        {STARTS, "shop.", 4, "typed-dot", "Character 5, \".\""},
        {ENDS, "b" U_UMLAUT "cher.de", 7, "typed-dot", "Character 7, \".\""},
        {WILDCARDS, "*.de", 1, "typed-dot", "Character 2, \".\""},
        {WORDS,
         "b" U_UMLAUT "cher\xe3\x80\x82"
         "de",
         7, "typed-dot", "Character 7, \"\xe3\x80\x82\""},
        {WORDS, "sh$op", 2, "typed-sign",
         "Character 3, \"$\", cannot stand in a name, which has letters, digits and hyphens."},
        {WORDS, "sh\"op\"", 2, "typed-sign", "Character 3, \"\"\""},
        {WORDS, "web \"shop", 4, "typed-quote", "Character 5, \"\"\", begins a quotation that does not end."},
        {WORDS, "\"web shop\"", 4, "typed-sign", "Character 5, \" \", cannot stand in a name"},
        {SHAPE, "\"LL\"", 0, "typed-shape", "Character 1, \"\"\""},
        {WORDS, "| shop", 0, "typed-operator", "Character 1, \"|\", stands between two words, and here it does not."},
        {WORDS, "shop &", 5, "typed-operator", "Character 6, \"&\""},
        {WORDS, "shop || web", 5, "typed-operator", "Character 6, \"|\""},
        {WORDS, "a -b_c", 4, "typed-sign", "Character 5, \"_\""},
        {WORDS, "caf\xc3\xa9 \xe2\x82\xac", 6, "typed-sign", "Character 6, \"\xe2\x82\xac\""},
        {WORDS, "\xf0\x9f\x98\x80", 0, "typed-sign", "Character 1, \"\xf0\x9f\x98\x80\""},
        {WORDS, "u" DIAERESIS "(" DIAERESIS, 3, "typed-sign", "Character 2, \"(" DIAERESIS "\""},
        {WORDS, "a\xe2\x84\x80", 1, "typed-sign", "Character 2"}, /* one sign that is spelled a/c */
        {WILDCARDS, "sh[op]", 2, "typed-sign", "Character 3, \"[\""},
        {WILDCARDS, "sh+", 2, "typed-sign", "Character 3, \"+\""},
        {STARTS, "\x01", 0, "typed-sign", "Character 1, \"?\""},
        {WORDS, "shop*", 4, "typed-wildcard",
         "Character 5, \"*\", is a wildcard: choose wildcards as the way of search to use it."},
        {ENDS, "sh?p", 2, "typed-wildcard", "Character 3, \"?\""},
        {WORDS, "shop -", 5, "typed-exclude", "Character 6, \"-\", leaves nothing out"},
        {WORDS, "- shop", 0, "typed-exclude", "Character 1, \"-\""},
        {WILDCARDS, "shop* -,x", 6, "typed-exclude", "Character 7, \"-\""},
        {STARTS, "web -shop", 4, "typed-hyphen", "Character 5, \"-\", cannot be there: no name begins with a hyphen."},
        {ENDS, "shop-", 4, "typed-hyphen", "Character 5, \"-\", cannot be there: no name ends with a hyphen."},
        {WILDCARDS, "*shop-", 5, "typed-hyphen", "Character 6, \"-\", cannot be there: no name ends with a hyphen."},
        {WILDCARDS, "--x*", 1, "typed-hyphen", "Character 2, \"-\", cannot be there: no name begins with a hyphen."},
        {SHAPE, "LLX", 2, "typed-shape", "Character 3, \"X\", is no letter of a shape: write C for a consonant"},
        {SHAPE, "LL.N", 2, "typed-shape", "Character 3, \".\""},
        {SHAPE, "LL\xc3\xa9", 2, "typed-shape", "Character 3, \"\xc3\xa9\""},
        {SHAPE, "{3}", 0, "typed-shape", "Character 1, \"{\""},
        {SHAPE, "L{3}{2}", 4, "typed-shape", "Character 5, \"{\""},
        {SHAPE, "-LL", 0, "typed-hyphen", "Character 1, \"-\", cannot be there: no name begins with a hyphen."},
        {SHAPE, "LL-", 2, "typed-hyphen", "Character 3, \"-\", cannot be there: no name ends with a hyphen."},
        {SHAPE, "LL N-", 4, "typed-hyphen", "Character 5, \"-\""},
        {SHAPE, "L{", 1, "typed-repetition", "Character 2, \"{\", is no repetition: write L{3} for three or L{3,5}"},
        {SHAPE, "L{}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{3", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{3,5", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{,5}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{5,3}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{0}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{3 ,5}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{64}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{99999999999999999999}", 1, "typed-repetition", "Character 2"},
        {SHAPE, "L{60}NNNN", 8, "typed-length", "Character 9, \"N\", is too much: a name has at most 63 characters."},
        {WORDS, "ab\xff", 2, "typed-utf8", "What was typed is not UTF-8 at byte 3."},
        {REGEX, "ab\xc3", 2, "typed-utf8", "What was typed is not UTF-8 at byte 3."},
        {REGEX, "ab(c", 4, "pattern-group-open", "The pattern is not a regular expression at offset 4: "},
        {REGEX, "u" DIAERESIS "(", 4, "pattern-group-open", "The pattern is not a regular expression at offset 4: "},
    };

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bo_typed typed;
        bo_err err = {0};
        if (bo_typed_translate(&typed, all[i].how, all[i].typed, strlen(all[i].typed), false, &err) != BO_ERR_PATTERN) {
            fail_msg("\"%s\" was accepted", all[i].typed);
        }
        if (err.offset != all[i].offset || strcmp(err.reason, all[i].reason) != 0 ||
            strncmp(err.message, all[i].message, strlen(all[i].message)) != 0) {
            fail_msg("\"%s\": at %zu, %s: %s", all[i].typed, err.offset, err.reason, err.message);
        }
        bo_typed_free(&typed);
    }
}

/* The words that the addon has sentences for. */
static void what_is_wrong_with_a_regular_expression_has_a_word(void **state)
{
    static const struct {
        const char *typed, *reason;
    } all[] = {
        {"a\\", "pattern-backslash-end"},
        {"\\i", "pattern-escape"},
        {"\\u", "pattern-escape"},
        {"\\C", "pattern-any-byte"},
        {"\\x{100}", "pattern-code-big"},
        {"a{3,1}", "pattern-count-order"},
        {"a{70000}", "pattern-count-big"},
        {"*a", "pattern-repeat"},
        {"[a-z", "pattern-class-open"},
        {"[z-a]", "pattern-range-order"},
        {"[\\d-z]", "pattern-range"},
        {"[:alpha:]", "pattern-posix-outside"},
        {"[[:letters:]]", "pattern-posix-unknown"},
        {"\\p{Nonsense}", "pattern-property"},
        {"\\pü", "pattern-property"},
        {"(a", "pattern-group-open"},
        {"(?#a", "pattern-group-open"},
        {"a)", "pattern-group-close"},
        {"(?,a)", "pattern-group-sign"},
        {"(?<1>a)", "pattern-name"},
        {"(?<a>b)(?<a>c)", "pattern-name-twice"},
        {"(a)\\2", "pattern-reference"},
        {"(a)\\g", "pattern-reference-form"},
        {"(?<=a+)b", "pattern-lookbehind"},
        {"(?(1)a|b|c)(d)", "pattern-condition"},
        {"(*NONSENSE)a", "pattern-verb"},
        {"(?C)a", "pattern-callout"},
        {"(?<=a\\Kb)c", "pattern"},
    };
    char deep[600] = "";

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bo_typed typed;
        bo_err err = {0};
        assert_int_equal(bo_typed_translate(&typed, REGEX, all[i].typed, strlen(all[i].typed), false, &err),
                         BO_ERR_PATTERN);
        if (strcmp(err.reason, all[i].reason) != 0) {
            fail_msg("\"%s\": %s: %s", all[i].typed, err.reason, err.message);
        }
        bo_typed_free(&typed);
    }
    memset(deep, '(', 300);
    memset(deep + 300, ')', 299);
    bo_typed typed;
    bo_err err = {0};
    assert_int_equal(bo_typed_translate(&typed, REGEX, deep, strlen(deep), false, &err), BO_ERR_PATTERN);
    assert_string_equal(err.reason, "pattern-too-deep");
    bo_typed_free(&typed);
}

/* Only words of ACE are looked for in it. */
static void words_are_about_the_form_that_is_shown(void **state)
{
    static const struct {
        bo_typed_how how;
        const char *typed;
        bool pattern_shown, exclude_shown;
    } all[] = {
        {WORDS, "shop -24", true, true},       {ENDS, "a", true, true},
        {WILDCARDS, "*a", true, true},         {SHAPE, "LLL", true, true},
        {REGEX, "a$", false, false},           {WORDS, "xn--mller-kva", false, true},
        {STARTS, "shop XN--", false, true},    {WORDS, "shop -xn--", true, false},
        {WILDCARDS, "* -xn--*", true, false},  {WORDS, "axn--", true, true},
        {WORDS, "\"xn--\" shop", false, true},
    };

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bo_typed typed = translate(all[i].how, all[i].typed, false);
        if (typed.pattern_shown != all[i].pattern_shown || typed.exclude_shown != all[i].exclude_shown) {
            fail_msg("%s", all[i].typed);
        }
        bo_typed_free(&typed);
    }
}

static void what_is_too_long_is_refused(void **state)
{
    char text[BO_PATTERN_MAX + 2];
    bo_typed typed;
    bo_err err = {0};

    (void)state;
    memset(text, 'a', sizeof text);
    assert_int_equal(bo_typed_translate(&typed, WORDS, text, sizeof text - 1, false, &err), BO_ERR_PATTERN);
    assert_string_equal(err.reason, "typed-length");
    assert_string_equal(err.message, "What was typed has more than 1000 bytes.");
    assert_int_equal(err.offset, BO_PATTERN_MAX);
    bo_typed_free(&typed);
    assert_int_equal(bo_typed_translate(&typed, WORDS, text, BO_PATTERN_MAX, false, &err), BO_OK);
    assert_int_equal(typed.pattern.len, BO_PATTERN_MAX);
    bo_typed_free(&typed);
    for (size_t i = 1; i < BO_PATTERN_MAX; i += 2) {
        text[i] = ' ';
    }
    assert_int_equal(bo_typed_translate(&typed, WORDS, text, BO_PATTERN_MAX, false, &err), BO_ERR_PATTERN);
    assert_string_equal(err.reason, "typed-length");
    assert_string_equal(err.message, "What was typed becomes a pattern of more than 1000 bytes.");
    bo_typed_free(&typed);
    assert_int_equal(bo_typed_translate(&typed, WORDS, "a\0b", 3, false, &err), BO_ERR_PATTERN);
    assert_string_equal(err.reason, "typed-sign");
    assert_int_equal(err.offset, 1);
    bo_typed_free(&typed);
}

static void the_patterns_find_what_was_meant(void **state)
{
    static const struct {
        bo_typed_how how;
        const char *typed;
        bool any;
        const char *found, *not_found; /* between blanks */
    } all[] = {
        {WORDS, "ab ba", false, "aba bab xabbax", "ab ba xab"},
        {WORDS, "ab ba", true, "ab ba aba", "aa bb"},
        {WORDS, "shop -24", false, "shop myshop", "shop24 24shop web"},
        {STARTS, "best top", false, "best bestof top", "thebest stop"},
        {ENDS, "shop 24", false, "shop myshop web24", "shops 24h"},
        {WILDCARDS, "a?c", false, "abc a-c", "ac abbc abcd"},
        {WILDCARDS, "a*c", false, "ac abc abcbc", "abcd bac"},
        {WILDCARDS, "shop* *24 -*x*", false, "shop shop1 a24", "ashop 24a shopx"},
        {SHAPE, "CVCV", false, "coco yoyo zuzu", "ooco cocos 1a1a"},
        {SHAPE, "CC VV", false, "zz ae by", "yu a ab"},
        {SHAPE, "LLNN L-L", false, "ab12 a-b", "a123 ab-c ab1"},
        {SHAPE, "L{3,5}", false, "abc abcde", "ab abcdef abc1"},
        {SHAPE, "A{2}", false, "a1 1a 11 aa", "a- a"},
        {WORDS,
         "stra\xc3\x9f"
         "e",
         false,
         "stra\xc3\x9f"
         "enbau",
         "strassenbau"},
        {WILDCARDS,
         "m?ller"
         " \xc3\xbc?",
         false, "m\xc3\xbcller \xc3\xbc\xc3\xb6", "mller muuller \xc3\xbc"},
        {WORDS, "shop web or store", false, "webshop bookstore", "shop web"},
        {WORDS, "shop web and store", true, "shop webstore", "web store"},
        {WORDS, "shop and web or 24 and de", true, "shopweb de24", "shop 24 web24"},
        {WILDCARDS, "shop* and *24 or a?c", false, "shop24 abc", "shop 24 ashop24"},
        {ENDS, "shop and op or web", false, "myshop web", "top webs"},
        {SHAPE, "LLL and CVC", false, "bab", "abc aab b1b"},
        {WORDS, "caf\xc3\xa9 web", true, "caf\xc3\xa9s web", "cafe"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bo_typed typed = translate(all[i].how, all[i].typed, all[i].any);
        for (int wanted = 0; wanted < 2; wanted++) {
            char labels[200], *rest = labels;
            (void)snprintf(labels, sizeof labels, "%s", wanted ? all[i].found : all[i].not_found);
            for (char *label = strtok_r(labels, " ", &rest); label; label = strtok_r(NULL, " ", &rest)) {
                if (finds(&typed, label) != wanted) {
                    fail_msg("\"%s\" %s %s", all[i].typed, wanted ? "does not find" : "finds", label);
                }
            }
        }
        bo_typed_free(&typed);
    }
}

static unsigned below(unsigned limit)
{
    static uint64_t state = 1;

    state = state * UINT64_C(6364136223846793005) + 1442695040888963407u;
    return (unsigned)(state >> 33) % limit;
}

/* Wildcards as a child would match them. */
static bool glob(const char *wildcards, const char *label)
{
    if (*wildcards == '\0') {
        return *label == '\0';
    }
    if (*wildcards == '*') {
        return glob(wildcards + 1, label) || (*label && glob(wildcards, label + 1));
    }
    return *label && (*wildcards == '?' || *wildcards == *label) && glob(wildcards + 1, label + 1);
}

static void random_text(char *out, const char *alphabet, unsigned len)
{
    for (unsigned i = 0; i < len; i++) {
        out[i] = alphabet[below((unsigned)strlen(alphabet))];
    }
    out[len] = '\0';
}

static void random_wildcards_mean_what_they_say(void **state)
{
    char text[12], label[12];
    unsigned found = 0;

    (void)state;
    for (int turn = 0; turn < 20000; turn++) {
        random_text(text, "ab*?", 1 + below(6));
        random_text(label, "ab", 1 + below(6));
        bo_typed typed = translate(WILDCARDS, text, false);
        if (finds(&typed, label) != glob(text, label)) {
            fail_msg("%s, %s, %s", text, typed.pattern.data, label);
        }
        found += glob(text, label);
        bo_typed_free(&typed);
    }
    assert_in_range(found, 2000, 18000);
}

static void random_words_mean_what_they_say(void **state)
{
    char words[3][4], text[20], label[12];

    (void)state;
    for (int turn = 0; turn < 20000; turn++) {
        bool any = below(2), every = true, some = false, excluded;
        bo_typed typed;
        for (int i = 0; i < 3; i++) {
            random_text(words[i], "abc-", 1 + below(3));
            words[i][0] = "abc"[below(3)];
        }
        (void)snprintf(text, sizeof text, "%s -%s %s", words[0], words[1], words[2]);
        random_text(label, "abc-", 1 + below(10));
        for (int i = 0; i < 3; i += 2) {
            every = every && strstr(label, words[i]);
            some = some || strstr(label, words[i]);
        }
        excluded = strstr(label, words[1]) != NULL;
        typed = translate(WORDS, text, any);
        if (finds(&typed, label) != ((any ? some : every) && !excluded)) {
            fail_msg("%s (%d), %s", text, any, label);
        }
        bo_typed_free(&typed);
    }
}

/* Whatever bytes are typed: an error with a place in them, or patterns that compile and take no group, class or anchor
 * that was typed. */
static void any_bytes_become_a_pattern_or_an_error(void **state)
{
    static const char *const bits[] = {
        "a",           " or ", " and ", "\"",   "&",        "shop",     "-",    ".",  "*",
        "?",           "(",    ")",     "[",    "]",        "{3,5}",    "{",    "}",  "\\d",
        "^",           "$",    "|",     "+",    "\\Q",      "\\E",      "#",    " ",  ",",
        "L",           "CVCV", "\xc3",  "\xbc", "\xc3\xbc", "\xcc\x88", "(?R)", "\n", "\xf0\x9f\x98\x80",
        "\xe3\x80\x80"};
    unsigned translated = 0;

    (void)state;
    for (int turn = 0; turn < 20000; turn++) {
        bo_buf text = {0};
        bo_typed typed;
        bo_typed_how how = (bo_typed_how)below(6);
        bo_err err = {0};
        bo_status status;
        for (unsigned i = 0, count = below(8); i < count; i++) {
            bo_buf_text(&text, bits[below(sizeof bits / sizeof *bits)]);
        }
        status = bo_typed_translate(&typed, how, text.data ? text.data : "", text.len, below(2), &err);
        if (status == BO_OK) {
            translated++;
            if (how != REGEX) {
                (void)finds(&typed, "shop"); /* it compiles */
            }
            assert_true(how >= SHAPE || !typed.pattern.data || !strpbrk(typed.pattern.data, "\\[]+{}#"));
            assert_true(how >= SHAPE || !typed.exclude.data || !strpbrk(typed.exclude.data, "\\[]+{}#()?"));
        } else {
            assert_int_equal(status, BO_ERR_PATTERN);
            assert_true(err.offset <= text.len);
            assert_true(err.reason[0] != '\0' && err.message[strlen(err.message) - 1] == '.');
        }
        bo_typed_free(&typed);
        bo_buf_free(&text);
    }
    assert_in_range(translated, 2000, 18000);
}

static void each_way_has_a_name(void **state)
{
    static const char *const names[] = {"words", "starts", "ends", "wildcards", "shape", "regex"};
    bo_typed_how how;

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        assert_true(bo_typed_how_named(&how, names[i], strlen(names[i])));
        assert_int_equal(how, i);
    }
    assert_false(bo_typed_how_named(&how, "Words", 5));
    assert_false(bo_typed_how_named(&how, "words", 4));
    assert_false(bo_typed_how_named(&how, "words\0", 6));
    assert_false(bo_typed_how_named(&how, "", 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_typed_becomes_patterns),
        cmocka_unit_test(what_is_typed_is_spelled_as_names_are),
        cmocka_unit_test(what_cannot_be_searched_for_is_named_with_its_place),
        cmocka_unit_test(what_is_wrong_with_a_regular_expression_has_a_word),
        cmocka_unit_test(words_are_about_the_form_that_is_shown),
        cmocka_unit_test(what_is_too_long_is_refused),
        cmocka_unit_test(the_patterns_find_what_was_meant),
        cmocka_unit_test(random_wildcards_mean_what_they_say),
        cmocka_unit_test(random_words_mean_what_they_say),
        cmocka_unit_test(any_bytes_become_a_pattern_or_an_error),
        cmocka_unit_test(each_way_has_a_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
