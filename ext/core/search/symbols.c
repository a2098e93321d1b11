#include "symbols.h"

#include "../domain/utf8.h"

#include <string.h>

#define LONG_S UINT32_C(0x17f)       /* caseless, it is an s */
#define KELVIN_SIGN UINT32_C(0x212a) /* and this a k */
#define WORD (BO_SYMBOLS_DIGITS | BO_SYMBOLS_LETTERS)

static bo_symbols fail(bo_symbol_reader *in)
{
    in->failed = true;
    return 0;
}

static bool more(const bo_symbol_reader *in)
{
    return in->place < in->len;
}

static unsigned char peek(const bo_symbol_reader *in)
{
    return more(in) ? (unsigned char)in->text[in->place] : 0;
}

static bool contains(uint32_t low, uint32_t high, uint32_t c)
{
    return c >= low && c <= high;
}

/* Labels are lower case: without case, a capital stands for its letter. */
static bo_symbols range(const bo_symbol_reader *in, uint32_t low, uint32_t high)
{
    bo_symbols set = 0;

    for (int symbol = 0; symbol < BO_SYMBOLS; symbol++) {
        uint32_t c = bo_symbol_byte(symbol);
        bool other_case = c >= 'a' && contains(low, high, c - ('a' - 'A'));
        if (in->unicode && c == 's') {
            other_case = other_case || contains(low, high, LONG_S);
        } else if (in->unicode && c == 'k') {
            other_case = other_case || contains(low, high, KELVIN_SIGN);
        }
        if (contains(low, high, c) || (!in->caseful && other_case)) {
            set |= UINT64_C(1) << symbol;
        }
    }
    return set;
}

static uint32_t read_char(bo_symbol_reader *in)
{
    uint32_t c = peek(in);

    if (in->unicode && c >= 0x80) {
        size_t bytes = bo_utf8_read(in->text + in->place, in->len - in->place, &c);
        if (bytes == 0) {
            in->failed = true;
            return 0;
        }
        in->place += bytes;
    } else {
        in->place++;
    }
    return c;
}

bo_symbols bo_symbols_literal(bo_symbol_reader *in)
{
    uint32_t c = read_char(in);

    return range(in, c, c);
}

static int hex_digit(unsigned char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    c |= 'a' - 'A';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* \x with up to two digits; with braces it is left to PCRE2. */
static uint32_t read_hex(bo_symbol_reader *in)
{
    uint32_t c = 0;

    if (peek(in) == '{') {
        in->failed = true;
    }
    for (int i = 0; i < 2 && hex_digit(peek(in)) >= 0; i++) {
        c = c * 16 + (uint32_t)hex_digit((unsigned char)in->text[in->place++]);
    }
    return c;
}

/* An escape that stands for one character; the others fail. */
static uint32_t read_escaped_char(bo_symbol_reader *in, bool in_class)
{
    unsigned char sign = peek(in);

    if (!more(in)) {
        in->failed = true;
        return 0;
    }
    if (sign >= 0x80) {
        return read_char(in);
    }
    in->place++;
    switch (sign) {
    case 'a':
    case 'e':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return '\n'; /* any control character: no label has one */
    case 'x':
        return read_hex(in);
    case 'b':
        in->failed = in->failed || !in_class;
        return '\n';
    default:
        in->failed = in->failed || (sign >= '0' && sign <= '9') || ((sign | 0x20) >= 'a' && (sign | 0x20) <= 'z');
        return sign;
    }
}

/* \p{L} and the like, the sign read; the few whose meaning for ASCII is plain. */
static bo_symbols read_property(bo_symbol_reader *in)
{
    static const struct {
        const char *name;
        bo_symbols set;
    } known[] = {{"{L}", BO_SYMBOLS_LETTERS}, {"{L&}", BO_SYMBOLS_LETTERS}, {"{N}", BO_SYMBOLS_DIGITS},
                 {"{Nd}", BO_SYMBOLS_DIGITS}, {"L", BO_SYMBOLS_LETTERS},    {"N", BO_SYMBOLS_DIGITS}};

    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t len = strlen(known[i].name);
        if (in->len - in->place >= len && memcmp(in->text + in->place, known[i].name, len) == 0) {
            in->place += len;
            return known[i].set;
        }
    }
    return fail(in);
}

/* \d and its like; false: it is none, and nothing was read. */
static bool read_type(bo_symbol_reader *in, bool in_class, bo_symbols *set)
{
    unsigned char sign = peek(in);

    switch (sign) {
    case 'd':
    case 'D':
        *set = BO_SYMBOLS_DIGITS;
        break;
    case 'w':
    case 'W':
        *set = WORD;
        break;
    case 's':
    case 'S':
    case 'h':
    case 'H':
    case 'v':
    case 'V':
        *set = 0;
        break;
    case 'p':
    case 'P':
        in->place++;
        *set = read_property(in);
        if (sign == 'P') {
            *set = BO_SYMBOLS_ALL & ~*set;
        }
        return true;
    case 'R':
        *set = 0;
        in->failed = in->failed || in_class;
        break;
    case 'N':
        in->place++;
        *set = BO_SYMBOLS_ALL;
        in->failed = in->failed || in_class || peek(in) == '{';
        return true;
    default:
        return false;
    }
    in->place++;
    if (sign >= 'A' && sign <= 'Z' && sign != 'R') {
        *set = BO_SYMBOLS_ALL & ~*set;
    }
    return true;
}

bo_symbols bo_symbols_escape(bo_symbol_reader *in, bool in_class)
{
    bo_symbols set;
    uint32_t c;

    if (read_type(in, in_class, &set)) {
        return set;
    }
    c = read_escaped_char(in, in_class);
    return range(in, c, c);
}

/* [:alpha:] and its like, behind the first bracket. */
static bo_symbols read_posix(bo_symbol_reader *in)
{
    const struct {
        const char *name;
        bo_symbols set;
    } known[] = {
        {"alpha:]", BO_SYMBOLS_LETTERS},
        {"lower:]", BO_SYMBOLS_LETTERS},
        {"upper:]", in->caseful ? 0 : BO_SYMBOLS_LETTERS},
        {"digit:]", BO_SYMBOLS_DIGITS},
        {"alnum:]", WORD},
        {"word:]", WORD},
        {"xdigit:]", BO_SYMBOLS_DIGITS | UINT64_C(0x3f) << 11},
        {"punct:]", BO_SYMBOLS_HYPHEN},
        {"graph:]", BO_SYMBOLS_ALL},
        {"print:]", BO_SYMBOLS_ALL},
        {"ascii:]", BO_SYMBOLS_ALL},
        {"space:]", 0},
        {"blank:]", 0},
        {"cntrl:]", 0},
    };
    bool negative;

    in->place++; /* the colon */
    negative = peek(in) == '^';
    in->place += negative;
    if (in->unicode && !in->caseful && peek(in) == 'u') {
        return fail(in); /* upper, without case and with Unicode: versions of PCRE2 differ */
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t len = strlen(known[i].name);
        if (in->len - in->place >= len && memcmp(in->text + in->place, known[i].name, len) == 0) {
            in->place += len;
            return negative ? BO_SYMBOLS_ALL & ~known[i].set : known[i].set;
        }
    }
    return fail(in);
}

/* Whether "[:" here begins a POSIX class: then ":]" ends it before the class does. */
static bool is_posix(const bo_symbol_reader *in)
{
    size_t place = in->place + 2;

    if (peek(in) != '[' || in->len - in->place < 2 || in->text[in->place + 1] != ':') {
        return false;
    }
    while (place < in->len && ((in->text[place] >= 'a' && in->text[place] <= 'z') || in->text[place] == '^')) {
        place++;
    }
    return in->len - place >= 2 && in->text[place] == ':' && in->text[place + 1] == ']';
}

/* One item of a class: a set, or, with `*single`, a character that may begin a range. */
static bo_symbols read_class_item(bo_symbol_reader *in, uint32_t *c, bool *single)
{
    bo_symbols set;

    *single = false;
    if (is_posix(in)) {
        in->place++;
        return read_posix(in);
    }
    if (peek(in) == '[' && in->len - in->place >= 2 &&
        (in->text[in->place + 1] == ':' || in->text[in->place + 1] == '.' || in->text[in->place + 1] == '=')) {
        return fail(in);
    }
    if (peek(in) == '\\') {
        in->place++;
        if (read_type(in, true, &set)) {
            return set;
        }
        *c = read_escaped_char(in, true);
    } else {
        *c = read_char(in);
    }
    *single = true;
    return range(in, *c, *c);
}

bo_symbols bo_symbols_class(bo_symbol_reader *in)
{
    bool negative = peek(in) == '^', first = true, single;
    bo_symbols set = 0;
    uint32_t low, high;

    for (in->place += negative; more(in) && (first || peek(in) != ']') && !in->failed; first = false) {
        set |= read_class_item(in, &low, &single);
        if (!single || peek(in) != '-' || in->len - in->place < 2 || in->text[in->place + 1] == ']') {
            continue;
        }
        in->place++; /* the hyphen of a range, or one that stands for itself */
        set |= read_class_item(in, &high, &single);
        set |= single ? range(in, low, high) : BO_SYMBOLS_HYPHEN;
    }
    if (!more(in)) {
        return fail(in);
    }
    in->place++;
    return negative ? BO_SYMBOLS_ALL & ~set : set;
}
