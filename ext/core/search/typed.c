#include "typed.h"

#include "../domain/spelling.h"
#include "../domain/utf8.h"
#include "pattern.h"
#include "search.h"
#include "shape.h"
#include "typed_parts.h"

#include <string.h>

#define ANY_TEXT ".*"

typedef enum {
    JOIN_PLAIN, /* nothing but blanks and commas */
    JOIN_AND,
    JOIN_OR,
} join;

typedef struct {
    bo_typed_how how;
    bool any;
    bo_typed_reader reader;
    bool after_word; /* the last thing read was a word, so that an operator may follow */
    join join;       /* what was read since the last wanted word */
    bo_typed_parts wanted, unwanted;
    bool wanted_stored, unwanted_stored; /* one of the words is ACE */
    bo_buf word;                         /* that is being read */
} translating;

bool bo_typed_how_named(bo_typed_how *out, const char *name, size_t len)
{
    static const char *const names[] = {
        [BO_TYPED_WORDS] = "words",         [BO_TYPED_STARTS] = "starts", [BO_TYPED_ENDS] = "ends",
        [BO_TYPED_WILDCARDS] = "wildcards", [BO_TYPED_SHAPE] = "shape",   [BO_TYPED_REGEX] = "regex",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strlen(names[i]) == len && memcmp(names[i], name, len) == 0) {
            *out = (bo_typed_how)i;
            return true;
        }
    }
    return false;
}

static bool begins_with(const bo_buf *word, const char *text)
{
    size_t len = strlen(text);

    return word->len >= len && memcmp(word->data, text, len) == 0;
}

static bool ends_with(const bo_buf *word, const char *text)
{
    size_t len = strlen(text);

    return word->len >= len && memcmp(word->data + word->len - len, text, len) == 0;
}

/* Whether names can have it, and so a pattern as itself: none of what is left means anything in a regular expression.
 */
static bool is_literal(const bo_typed_reader *reader)
{
    if (reader->refused) {
        return false;
    }
    for (size_t i = 0; i < reader->spelled.len; i++) {
        unsigned char c = (unsigned char)reader->spelled.data[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-' && c < 0x80) {
            return false;
        }
    }
    return true;
}

static bo_status refuse_sign(const translating *now, bo_err *err)
{
    const bo_typed_reader *reader = &now->reader;

    switch (reader->sign) {
    case '.':
        return bo_typed_refuse(reader, reader->place, "typed-dot",
                               "cannot be searched for: names are searched without their TLD, which is chosen beside",
                               err);
    case '*':
    case '?':
        return bo_typed_refuse(reader, reader->place, "typed-wildcard",
                               "is a wildcard: choose wildcards as the way of search to use it", err);
    default:
        return bo_typed_refuse(reader, reader->place, "typed-sign",
                               "cannot stand in a name, which has letters, digits and hyphens", err);
    }
}

static bo_status add_sign(translating *now, bo_err *err)
{
    bool wildcards = now->how == BO_TYPED_WILDCARDS;

    if (is_literal(&now->reader)) {
        bo_buf_append(&now->word, now->reader.spelled.data, now->reader.spelled.len);
    } else if (wildcards && now->reader.sign == '?') {
        bo_buf_char(&now->word, '.');
    } else if (wildcards && now->reader.sign == '*') {
        bo_buf_text(&now->word, ends_with(&now->word, ANY_TEXT) ? "" : ANY_TEXT);
    } else {
        return refuse_sign(now, err);
    }
    return BO_OK;
}

/* Which ends of a label the word stands at. */
static bool is_start(const translating *now)
{
    return now->how == BO_TYPED_STARTS || (now->how == BO_TYPED_WILDCARDS && !begins_with(&now->word, ANY_TEXT));
}

static bool is_end(const translating *now)
{
    return now->how == BO_TYPED_ENDS || (now->how == BO_TYPED_WILDCARDS && !ends_with(&now->word, ANY_TEXT));
}

static bo_status check_hyphens(const translating *now, bo_typed_place first, bo_typed_place last, bo_err *err)
{
    if (is_start(now) && begins_with(&now->word, "-")) {
        return bo_typed_refuse(&now->reader, first, "typed-hyphen", "cannot be there: no name begins with a hyphen",
                               err);
    }
    if (is_end(now) && ends_with(&now->word, "-")) {
        return bo_typed_refuse(&now->reader, last, "typed-hyphen", "cannot be there: no name ends with a hyphen", err);
    }
    return BO_OK;
}

/* Ends are not written where any text may stand there. */
static void write_wildcards(const translating *now, bo_buf *out)
{
    size_t from = is_start(now) ? 0 : strlen(ANY_TEXT);
    size_t to = now->word.len - (is_end(now) ? 0 : strlen(ANY_TEXT));

    if (from >= to) { /* nothing but stars: whatever there is */
        bo_buf_char(out, '.');
        return;
    }
    bo_buf_text(out, is_start(now) ? "^" : "");
    bo_buf_append(out, now->word.data + from, to - from);
    bo_buf_text(out, is_end(now) ? "$" : "");
}

static void add_wanted(translating *now, const char *part, size_t len)
{
    bool plain_and = now->how == BO_TYPED_WORDS && !now->any;

    bo_typed_parts_add(&now->wanted, part, len, now->join == JOIN_AND || (now->join == JOIN_PLAIN && plain_and));
    now->join = JOIN_PLAIN;
}

/* A word that nothing is left of, because names leave out all it has, adds nothing. */
static void add_word(translating *now, bool unwanted)
{
    bool stored = begins_with(&now->word, "xn--");
    bo_buf part = {0};

    if (now->word.len == 0) {
        return;
    }
    if (now->how == BO_TYPED_WILDCARDS) {
        write_wildcards(now, &part);
    } else {
        bo_buf_append(&part, now->word.data, now->word.len);
    }
    if (unwanted) {
        bo_typed_parts_add(&now->unwanted, part.data, part.len, false);
        now->unwanted_stored = now->unwanted_stored || stored;
    } else {
        add_wanted(now, part.data, part.len);
        now->wanted_stored = now->wanted_stored || stored;
    }
    bo_buf_free(&part);
}

static bo_status read_signs(translating *now, bo_typed_place *last, bo_err *err)
{
    bo_status status = BO_OK;

    while (status == BO_OK && bo_typed_in_word(&now->reader)) {
        *last = now->reader.place;
        status = add_sign(now, err);
        (void)bo_typed_next(&now->reader);
    }
    return status;
}

/* Between quotes: a word that could be an operator otherwise, or begins with a hyphen. */
static bo_status read_quoted(translating *now, bo_typed_place *first, bo_typed_place *last, bo_err *err)
{
    bo_typed_reader *reader = &now->reader;
    bo_typed_place quote = reader->place;
    bo_status status = BO_OK;

    (void)bo_typed_next(reader);
    *first = reader->place;
    while (status == BO_OK && !reader->ended && reader->sign != '"') {
        *last = reader->place;
        status = add_sign(now, err);
        (void)bo_typed_next(reader);
    }
    if (status == BO_OK && reader->ended) {
        status = bo_typed_refuse(reader, quote, "typed-quote", "begins a quotation that does not end", err);
    }
    (void)bo_typed_next(reader);
    return status;
}

/* The reader stands at the word's first piece. */
static bo_status read_word(translating *now, bo_err *err)
{
    bo_typed_reader *reader = &now->reader;
    bool excludes = now->how == BO_TYPED_WORDS || now->how == BO_TYPED_WILDCARDS;
    bool unwanted = excludes && reader->sign == '-';
    bo_typed_place first = reader->place, last = reader->place;
    bo_status status = BO_OK;

    bo_buf_clear(&now->word);
    if (unwanted) {
        (void)bo_typed_next(reader);
        if (!bo_typed_in_word(reader)) {
            return bo_typed_refuse(reader, first, "typed-exclude",
                                   "leaves nothing out: what to leave out stands behind the hyphen, without a blank",
                                   err);
        }
        first = reader->place;
    }
    if (reader->sign == '"') {
        status = read_quoted(now, &first, &last, err);
    } else {
        status = read_signs(now, &last, err);
    }
    if (status == BO_OK) {
        status = check_hyphens(now, first, last, err);
    }
    if (status == BO_OK) {
        add_word(now, unwanted);
    }
    return status;
}

static bo_status read_shape(translating *now, bo_err *err)
{
    bo_status status;

    bo_buf_clear(&now->word);
    status = bo_shape_read(&now->word, &now->reader, err);
    if (status == BO_OK) {
        add_wanted(now, now->word.data, now->word.len);
    }
    return status;
}

/* Goes on to the next word, if nothing but blanks and commas stands before it. */
static bool word_follows(bo_typed_reader *reader)
{
    while (!reader->ended && !bo_typed_in_word(reader) && !bo_typed_at_operator(reader)) {
        (void)bo_typed_next(reader);
    }
    return bo_typed_in_word(reader);
}

static bool is(const bo_buf *word, const char *text)
{
    return word->len == strlen(text) && begins_with(word, text);
}

static void join_by(translating *now, join how)
{
    now->join = how;
    now->after_word = false;
}

/* The words "and" and "or" where they stand between two others; otherwise the reader stays at the word. */
static bool read_operator_word(translating *now)
{
    bo_typed_reader *reader = &now->reader;
    bo_typed_place place = reader->place;

    if (!now->after_word) {
        return false;
    }
    bo_buf_clear(&now->word);
    while (bo_typed_in_word(reader) && !reader->refused) {
        bo_buf_append(&now->word, reader->spelled.data, reader->spelled.len);
        (void)bo_typed_next(reader);
    }
    if (!reader->refused && (is(&now->word, "and") || is(&now->word, "or")) && word_follows(reader)) {
        join_by(now, is(&now->word, "and") ? JOIN_AND : JOIN_OR);
        return true;
    }
    bo_typed_go(reader, place);
    return false;
}

static bo_status read_operator_sign(translating *now, bo_err *err)
{
    bo_typed_reader *reader = &now->reader;
    bo_typed_place place = reader->place;
    join how = reader->sign == '&' ? JOIN_AND : JOIN_OR;

    (void)bo_typed_next(reader);
    if (!now->after_word || !word_follows(reader)) {
        return bo_typed_refuse(reader, place, "typed-operator", "stands between two words, and here it does not", err);
    }
    join_by(now, how);
    return BO_OK;
}

static bo_status read_all(translating *now, bo_err *err)
{
    bo_status status = BO_OK;

    while (status == BO_OK && !now->reader.ended) {
        if (bo_typed_at_operator(&now->reader)) {
            status = read_operator_sign(now, err);
        } else if (!bo_typed_in_word(&now->reader)) {
            (void)bo_typed_next(&now->reader);
        } else if (!read_operator_word(now)) {
            status = now->how == BO_TYPED_SHAPE ? read_shape(now, err) : read_word(now, err);
            now->after_word = true;
        }
    }
    return status;
}

static void write_all(bo_typed *out, const translating *now)
{
    bool starts = now->how == BO_TYPED_STARTS || now->how == BO_TYPED_SHAPE;
    bool ends = now->how == BO_TYPED_ENDS || now->how == BO_TYPED_SHAPE;

    bo_typed_parts_write(&out->pattern, &now->wanted, starts ? "^" : "", ends ? "$" : "");
    bo_typed_parts_write(&out->exclude, &now->unwanted, "", "");
    out->pattern_shown = !now->wanted_stored;
    out->exclude_shown = !now->unwanted_stored;
}

static bo_status translate_words(bo_typed *out, bo_typed_how how, const char *text, size_t len, bool any, bo_err *err)
{
    translating now = {.how = how, .any = any, .reader = {.text = text, .len = len}};
    bo_status status = read_all(&now, err);

    if (status == BO_OK && (bo_buf_failed(&now.wanted.text) || bo_buf_failed(&now.unwanted.text) ||
                            bo_buf_failed(&now.word) || bo_buf_failed(&now.reader.spelled))) {
        status = bo_fail_memory(err);
    }
    if (status == BO_OK) {
        write_all(out, &now);
    }
    bo_buf_free(&now.wanted.text);
    bo_buf_free(&now.unwanted.text);
    bo_buf_free(&now.word);
    bo_typed_reader_free(&now.reader);
    return status;
}

static bo_status try_pattern(const char *text, size_t len, bo_err *err)
{
    bo_pattern *pattern = NULL;
    bo_status status = len > 0 ? bo_pattern_compile(&pattern, text, len, "pattern", false, err) : BO_OK;

    bo_pattern_destroy(pattern);
    return status;
}

/*
 * Tried as it was typed, so that the offset is one into that. Where composing takes a mark out of its meaning ("u" and
 * mark in a class, ending a range), it stays as it was.
 */
static bo_status translate_regex(bo_typed *out, const char *text, size_t len, bo_err *err)
{
    bo_status status = try_pattern(text, len, err);

    if (status != BO_OK) {
        return status;
    }
    bo_spelling_compose(&out->pattern, text, len);
    if (!bo_buf_failed(&out->pattern) && try_pattern(out->pattern.data, out->pattern.len, NULL) != BO_OK) {
        bo_buf_clear(&out->pattern);
        bo_buf_append(&out->pattern, text, len);
    }
    return BO_OK;
}

static bo_status fail_length(size_t offset, const char *what, bo_err *err)
{
    bo_status status = bo_fail_reason(err, BO_ERR_PATTERN, "typed-length", "What was typed %s more than %d bytes.",
                                      what, BO_PATTERN_MAX);

    if (err) {
        err->offset = offset;
    }
    return status;
}

static bo_status check_utf8(const char *text, size_t len, bo_err *err)
{
    size_t at = 0, bytes = 1;
    uint32_t code;

    while (at < len && (bytes = bo_utf8_read(text + at, len - at, &code)) > 0) {
        at += bytes;
    }
    if (bytes > 0) {
        return BO_OK;
    }
    (void)bo_fail_reason(err, BO_ERR_PATTERN, "typed-utf8", "What was typed is not UTF-8 at byte %zu.", at + 1);
    if (err) {
        err->offset = at;
    }
    return BO_ERR_PATTERN;
}

bo_status bo_typed_translate(bo_typed *out, bo_typed_how how, const char *text, size_t len, bool any, bo_err *err)
{
    bo_status status = len > BO_PATTERN_MAX ? fail_length(BO_PATTERN_MAX, "has", err) : check_utf8(text, len, err);

    *out = (bo_typed){0};
    if (status == BO_OK) {
        status = how == BO_TYPED_REGEX ? translate_regex(out, text, len, err)
                                       : translate_words(out, how, text, len, any, err);
    }
    if (status == BO_OK && (bo_buf_failed(&out->pattern) || bo_buf_failed(&out->exclude))) {
        status = bo_fail_memory(err);
    }
    if (status == BO_OK && (out->pattern.len > BO_PATTERN_MAX || out->exclude.len > BO_PATTERN_MAX)) {
        status = fail_length(0, "becomes a pattern of", err);
    }
    return status;
}

void bo_typed_free(bo_typed *typed)
{
    bo_buf_free(&typed->pattern);
    bo_buf_free(&typed->exclude);
}
