#include "syntax.h"

#include "symbols.h"

#include <stdlib.h>
#include <string.h>

#define NODES_MAX 8000
#define DEPTH_MAX 100

typedef struct {
    bo_syntax *out;
    bo_symbol_reader at;
    bool no_capture; /* (?n) */
    uint16_t groups; /* that capture, so far */
    unsigned depth;
} reader;

static bo_node_id read_choice(reader *in);

static bo_node_id add_node(reader *in, bo_node node)
{
    bo_syntax *out = in->out;

    if (out->count == out->capacity) {
        uint16_t capacity = (uint16_t)(out->capacity ? out->capacity * 2 : 64);
        bo_node *nodes = capacity > NODES_MAX * 2 ? NULL : realloc(out->nodes, capacity * sizeof *nodes);
        if (!nodes) {
            in->at.failed = true;
            return BO_NO_NODE;
        }
        out->nodes = nodes;
        out->capacity = capacity;
    }
    node.next = BO_NO_NODE;
    out->nodes[out->count] = node;
    return out->count++;
}

static bo_node_id add_leaf(reader *in, bo_node_kind kind, bool negative)
{
    return add_node(in, (bo_node){.kind = kind, .negative = negative, .looks = true, .first = BO_NO_NODE});
}

static bo_node_id add_set(reader *in, bo_symbols set)
{
    return add_node(in, (bo_node){.kind = BO_NODE_SET, .set = set, .first = BO_NO_NODE});
}

/* Around one child, which may be missing because the reader failed. */
static bo_node_id add_around(reader *in, bo_node node, bo_node_id child)
{
    if (in->at.failed) {
        return BO_NO_NODE;
    }
    node.first = child;
    node.looks = node.looks || in->out->nodes[child].looks;
    return add_node(in, node);
}

static bo_node_id fail(reader *in)
{
    in->at.failed = true;
    return BO_NO_NODE;
}

static bool next_is(const reader *in, char c)
{
    return in->at.place < in->at.len && in->at.text[in->at.place] == c;
}

static bool take(reader *in, const char *word)
{
    size_t len = strlen(word);

    if (in->at.len - in->at.place < len || memcmp(in->at.text + in->at.place, word, len) != 0) {
        return false;
    }
    in->at.place += len;
    return true;
}

/* A group whose opening was read: its content and the closing parenthesis. Options end with it. */
static bo_node_id read_content(reader *in)
{
    bool caseful = in->at.caseful, no_capture = in->no_capture;
    bo_node_id content;

    if (++in->depth > DEPTH_MAX) {
        return fail(in);
    }
    content = read_choice(in);
    in->depth--;
    in->at.caseful = caseful;
    in->no_capture = no_capture;
    return take(in, ")") ? content : fail(in);
}

static bo_node_id read_look(reader *in, bo_node_kind kind, bool negative)
{
    return add_around(in, (bo_node){.kind = kind, .negative = negative, .looks = true}, read_content(in));
}

static bo_node_id read_capture(reader *in)
{
    uint16_t number = ++in->groups;

    return add_around(in, (bo_node){.kind = BO_NODE_CAPTURE, .number = number}, read_content(in));
}

/* A named group whose name begins here and ends with `end`. */
static bo_node_id read_named(reader *in, char end)
{
    while (in->at.place < in->at.len && in->at.text[in->at.place] != end) {
        in->at.place++;
    }
    in->at.place++;
    return in->at.place < in->at.len ? read_capture(in) : fail(in);
}

/* (?i) and the like: they hold until the group ends; (?i:...) is a group of its own. */
static bo_node_id read_options(reader *in)
{
    const bool caseful = in->at.caseful, no_capture = in->no_capture;
    bo_node_id content;
    bool on = true;

    for (; in->at.place < in->at.len; in->at.place++) {
        switch (in->at.text[in->at.place]) {
        case '-':
            on = false;
            break;
        case 'i':
            in->at.caseful = !on;
            break;
        case 'n':
            in->no_capture = on;
            break;
        case 's': /* labels have no line feeds */
        case 'm':
        case 'U': /* greedy or not, the same labels match */
        case 'J':
            break;
        case ')':
            in->at.place++;
            return add_node(in, (bo_node){.kind = BO_NODE_SEQUENCE, .first = BO_NO_NODE});
        case ':':
            in->at.place++;
            content = read_content(in);
            in->at.caseful = caseful;
            in->no_capture = no_capture;
            return content;
        default:
            return fail(in);
        }
    }
    return fail(in);
}

static bo_node_id read_group(reader *in)
{
    if (next_is(in, '*')) {
        return fail(in); /* a verb */
    }
    if (!take(in, "?")) {
        return in->no_capture ? read_content(in) : read_capture(in);
    }
    if (take(in, ":")) {
        return read_content(in);
    }
    if (take(in, ">")) {
        return add_around(in, (bo_node){.kind = BO_NODE_SEQUENCE, .rough = true}, read_content(in));
    }
    if (take(in, "=") || take(in, "!")) {
        return read_look(in, BO_NODE_AHEAD, in->at.text[in->at.place - 1] == '!');
    }
    if (take(in, "<=") || take(in, "<!")) {
        return read_look(in, BO_NODE_BEHIND, in->at.text[in->at.place - 1] == '!');
    }
    if (take(in, "<") || take(in, "P<")) {
        return read_named(in, '>');
    }
    return take(in, "'") ? read_named(in, '\'') : read_options(in);
}

/* What is behind a backslash, outside of classes. */
static bo_node_id read_escape(reader *in)
{
    const unsigned char sign = in->at.place < in->at.len ? (unsigned char)in->at.text[in->at.place] : 0;

    switch (sign) {
    case 'A':
    case 'G':
        in->at.place++;
        return add_leaf(in, BO_NODE_BEGIN, false);
    case 'z':
    case 'Z':
        in->at.place++;
        return add_leaf(in, BO_NODE_END, false);
    case 'b':
    case 'B':
        in->at.place++;
        return add_leaf(in, BO_NODE_WORD_EDGE, sign == 'B');
    default:
        break;
    }
    if (sign >= '1' && sign <= '9') {
        in->at.place++;
        if (in->at.place < in->at.len && in->at.text[in->at.place] >= '0' && in->at.text[in->at.place] <= '9') {
            return fail(in); /* more digits: it depends */
        }
        return add_node(in,
                        (bo_node){.kind = BO_NODE_REFERENCE, .number = (uint16_t)(sign - '0'), .first = BO_NO_NODE});
    }
    return add_set(in, bo_symbols_escape(&in->at, false));
}

static bo_node_id read_atom(reader *in)
{
    if (take(in, "(")) {
        return read_group(in);
    }
    if (take(in, "[")) {
        return add_set(in, bo_symbols_class(&in->at));
    }
    if (take(in, "\\")) {
        return read_escape(in);
    }
    if (take(in, ".")) {
        return add_set(in, BO_SYMBOLS_ALL);
    }
    if (take(in, "^")) {
        return add_leaf(in, BO_NODE_BEGIN, false);
    }
    if (take(in, "$")) {
        return add_leaf(in, BO_NODE_END, false);
    }
    return add_set(in, bo_symbols_literal(&in->at));
}

static bool is_digit(const reader *in, size_t place)
{
    return place < in->at.len && in->at.text[place] >= '0' && in->at.text[place] <= '9';
}

/* A number at `*place`, which moves behind it; PCRE2 allows up to 65535. False: there is none. */
static bool read_number(const reader *in, size_t *place, uint16_t *number)
{
    uint32_t value = 0;
    size_t begin = *place;

    for (; is_digit(in, *place); (*place)++) {
        value = value * 10 + (uint32_t)(in->at.text[*place] - '0');
        value = value < BO_REPEAT_MANY ? value : BO_REPEAT_MANY;
    }
    *number = (uint16_t)value;
    return *place > begin;
}

/* {,3} and blanks among the numbers: they repeat in later PCRE2, and stand for themselves in earlier. */
static bool braces_are_new(const reader *in)
{
    size_t place = in->at.place + 1;

    if (place < in->at.len && in->at.text[place] == ',') {
        return true;
    }
    while (is_digit(in, place) || (place < in->at.len && in->at.text[place] == ',')) {
        place++;
    }
    return place < in->at.len && (in->at.text[place] == ' ' || in->at.text[place] == '\t');
}

/* {2}, {2,} or {2,3}. Other braces stand for themselves. */
static bool take_braces(reader *in, uint16_t *min, uint16_t *max)
{
    size_t place = in->at.place + 1;

    if (!next_is(in, '{')) {
        return false;
    }
    if (braces_are_new(in)) {
        in->at.failed = true;
        return false;
    }
    if (!read_number(in, &place, min)) {
        return false;
    }
    *max = *min;
    if (place < in->at.len && in->at.text[place] == ',') {
        place++;
        if (!read_number(in, &place, max)) {
            *max = BO_REPEAT_MANY;
        }
    }
    if (place >= in->at.len || in->at.text[place] != '}') {
        return false;
    }
    in->at.place = place + 1;
    return true;
}

static bool take_quantifier(reader *in, uint16_t *min, uint16_t *max)
{
    *min = 0;
    *max = BO_REPEAT_MANY;
    if (take(in, "*")) {
        return true;
    }
    if (take(in, "+")) {
        *min = 1;
        return true;
    }
    if (take(in, "?")) {
        *max = 1;
        return true;
    }
    return take_braces(in, min, max);
}

static bo_node_id read_item(reader *in)
{
    bo_node_id item = read_atom(in);
    uint16_t min, max;

    while (!in->at.failed && take_quantifier(in, &min, &max)) {
        bo_node_kind kind = in->out->nodes[item].kind;
        if ((kind >= BO_NODE_AHEAD && kind <= BO_NODE_WORD_EDGE) || max == 0) {
            return fail(in); /* PCRE2 has rules of its own for these */
        }
        bool possessive = take(in, "+");
        if (!possessive) {
            (void)take(in, "?");
        }
        item = add_around(in, (bo_node){.kind = BO_NODE_REPEAT, .rough = possessive, .min = min, .max = max}, item);
    }
    return item;
}

static void append(reader *in, bo_node_id parent, bo_node_id *last, bo_node_id child)
{
    bo_node *nodes = in->out->nodes;

    if (in->at.failed) {
        return;
    }
    if (*last == BO_NO_NODE) {
        nodes[parent].first = child;
    } else {
        nodes[*last].next = child;
    }
    nodes[parent].looks = nodes[parent].looks || nodes[child].looks;
    *last = child;
}

static bo_node_id read_sequence(reader *in)
{
    bo_node_id sequence = add_node(in, (bo_node){.kind = BO_NODE_SEQUENCE, .first = BO_NO_NODE});
    bo_node_id last = BO_NO_NODE;

    while (!in->at.failed && in->at.place < in->at.len && !next_is(in, '|') && !next_is(in, ')')) {
        append(in, sequence, &last, read_item(in));
    }
    return sequence;
}

static bo_node_id read_choice(reader *in)
{
    bo_node_id choice = add_node(in, (bo_node){.kind = BO_NODE_CHOICE, .first = BO_NO_NODE});
    bo_node_id last = BO_NO_NODE;

    do {
        append(in, choice, &last, read_sequence(in));
    } while (!in->at.failed && take(in, "|"));
    return choice;
}

bool bo_syntax_read(bo_syntax *out, const char *text, size_t len, bool unicode)
{
    reader in = {.out = out, .at = {.text = text, .len = len, .unicode = unicode}};

    *out = (bo_syntax){0};
    out->root = read_choice(&in);
    return !in.at.failed && in.at.place == len;
}

void bo_syntax_free(bo_syntax *syntax)
{
    free(syntax->nodes);
    *syntax = (bo_syntax){0};
}
