#include "patterns.h"

#include "random.h"

#define NAMES_MAX 5
#define BYTES_MAX 300 /* after which nothing new is begun */

typedef struct {
    bo_buf *out;
    unsigned groups, names; /* so far */
    bool unicode;           /* characters beyond ASCII */
    bool rare;              /* what only PCRE2 itself knows the meaning of: verbs, recursion, conditionals */
} writer;

static void write_choice(writer *now, unsigned depth);

#define PICK(table) ((table)[below(sizeof(table) / sizeof *(table))])

static void write(writer *now, const char *text)
{
    bo_buf_text(now->out, text);
}

static void write_literal(writer *now)
{
    static const char *const ascii[] = {"a", "b",  "1",  "-",  "a",  "b", "1", "-", "A", "B", "s",
                                        "k", "ab", "ba", "a1", "-b", "S", "K", "x", "n", "c", "xn--"};
    static const char *const unicode[] = {"\xc5\x82", "\xc3\xbc",     "\xc5\xbf",     "\xe2\x84\xaa",     "\xc3\xa9",
                                          "\xd0\xb4", "\xe4\xb8\xad", "\xc3\x9c",     "\xc5\x81",         "\xc3\x9f",
                                          "\xd0\x94", "\xce\xa3",     "\xe1\xba\x9e", "\xf0\x90\x90\x80", "\xc4\xb1"};
    static const char *const none[] = {" ", "#", "_", ".", ",", "]", "}", "{", "~", "&", "{,2}", "{a", "@"};

    if (now->unicode && below(4) == 0) {
        write(now, PICK(unicode));
    } else {
        write(now, below(40) ? PICK(ascii) : PICK(none));
    }
}

static void write_type(writer *now)
{
    static const char *const types[] = {"\\d", "\\D", "\\w", "\\W", "\\S", "\\w", "\\d", "\\s", "\\h", "\\H", "\\v",
                                        "\\V", "\\N", "\\R", "\\X", "\\d", "\\D", "\\w", "\\W", "\\S", "\\d"};
    static const char *const properties[] = {
        "L",          "N",   "Lu",      "Ll",      "{L}",   "{N}",   "{Nd}", "{L&}", "{Lu}",  "{Ll}",
        "{^L}",       "{P}", "{Pd}",    "{Xan}",   "{Xwd}", "{Any}", "P",    "Z",    "{ L }", "{Latin}",
        "{Cyrillic}", "{S}", "{ASCII}", "{Greek}", "{Xsp}", "{Xps}", "{Lo}", "{Lt}", "{Mn}",  "{lu}"};

    if (below(6)) {
        write(now, PICK(types));
    } else {
        write(now, below(2) ? "\\p" : "\\P");
        write(now, PICK(properties));
    }
}

/* One character by an escape. */
static void write_escaped(writer *now)
{
    static const char *const escaped[] = {
        "\\-",  "\\x61", "\\x{62}", "\\x31",     "\\x2d",    "\\x41",     "\\.", "\\_",   "\\\\",  "\\/",
        "\\x",  "\\n",   "\\t",     "\\e",       "\\a",      "\\f",       "\\r", "\\0",   "\\061", "\\o{141}",
        "\\cA", "\\x6",  "\\xb5",   "\\N{U+61}", "\\x{17f}", "\\x{212a}", "\\]", "\\{",   "\\^",   "\\$",
        "\\ ",  "\\#",   "\\141",   "\\x73",     "\\x6B",    "\\x7a",     "\\!", "\\xe9", "\\12",  "\\81"};

    write(now, PICK(escaped));
}

static void write_class_item(writer *now)
{
    static const char *const ranges[] = {"a-b", "a-z", "0-9", "A-Z", "b-k", "--1", "+-a", "A-b", "Z-a",     "1-a",
                                         "a-c", "0-1", "r-t", "j-l", "!-~", "x-z", "+--", "A-C", "\\x30-a", "a-\\x7f"};
    static const char *const unicode_ranges[] = {
        "z-\xc5\x82",        "\xc3\xa0-\xc3\xbf",         "A-\xe2\x84\xaa",       "a-\xc5\xbf",
        "\xc5\xbe-\xc6\x80", "\xe2\x84\xa9-\xe2\x84\xab", "\xc3\x80-\xc3\x9e",    "\xd0\x90-\xd1\x8f",
        "--\xc3\xbc",        "\xe4\xb8\x80-\xe9\xbe\xa5", "\xc5\xbf-\xe2\x84\xaa"};
    static const char *const posix[] = {
        "[:alpha:]",  "[:^alpha:]", "[:digit:]", "[:^digit:]", "[:lower:]", "[:upper:]",  "[:^upper:]",  "[:punct:]",
        "[:^punct:]", "[:alnum:]",  "[:word:]",  "[:xdigit:]", "[:space:]", "[:^space:]", "[:graph:]",   "[:print:]",
        "[:ascii:]",  "[:cntrl:]",  "[:blank:]", "[:^lower:]", "[:^word:]", "[:^ascii:]", "[:^xdigit:]", "[:x:]"};
    static const char *const odd[] = {"-",   "\\b", "[",   "[:", "]", "\\Qa-b\\E", "\\E",
                                      "\\N", "\\R", "\\B", "&&", "^", "|"};

    switch (below(12)) {
    case 0:
        write_type(now);
        break;
    case 1:
        write_escaped(now);
        break;
    case 2:
        write(now, PICK(posix));
        break;
    case 3:
    case 4:
        write(now, now->unicode && below(2) ? PICK(unicode_ranges) : PICK(ranges));
        break;
    case 5:
        write(now, PICK(odd));
        break;
    default:
        write_literal(now);
        break;
    }
}

static void write_class(writer *now)
{
    write(now, below(3) ? "[" : "[^");
    if (below(20) == 0) {
        write(now, "]");
    }
    for (unsigned i = 0, count = 1 + below(3); i < count; i++) {
        write_class_item(now);
    }
    write(now, below(12) ? "]" : "-]");
}

static void write_place(writer *now)
{
    static const char *const places[] = {"^", "$", "\\b", "\\B", "^", "$", "\\b", "\\B", "\\A", "\\z", "\\Z", "\\G"};

    write(now, PICK(places));
}

static void write_reference(writer *now)
{
    unsigned number = 1 + below(now->groups + below(2));

    switch (below(now->names > 0 ? 8 : 5)) {
    case 0:
        bo_buf_printf(now->out, "\\g{%u}", number);
        break;
    case 1:
        bo_buf_printf(now->out, "\\g{-%u}", number);
        break;
    case 2:
    case 3:
    case 4:
        bo_buf_printf(now->out, "\\%u", number);
        break;
    case 5:
        bo_buf_printf(now->out, "\\k<n%u>", below(now->names));
        break;
    case 6:
        bo_buf_printf(now->out, "(?P=n%u)", below(now->names));
        break;
    default:
        bo_buf_printf(now->out, "\\k{n%u}", below(now->names));
        break;
    }
}

static void write_recursion(writer *now)
{
    unsigned number = 1 + below(now->groups + 1);

    switch (below(now->names > 0 ? 6 : 4)) {
    case 0:
        write(now, "(?R)");
        break;
    case 1:
        bo_buf_printf(now->out, "(?%u)", number);
        break;
    case 2:
        bo_buf_printf(now->out, "(?-%u)", number);
        break;
    case 3:
        bo_buf_printf(now->out, "(?+%u)", 1 + below(2));
        break;
    case 4:
        bo_buf_printf(now->out, "(?&n%u)", below(now->names));
        break;
    default:
        bo_buf_printf(now->out, "(?P>n%u)", below(now->names));
        break;
    }
}

static void write_condition(writer *now)
{
    static const char *const looks[] = {"(?=", "(?!", "(?<=", "(?<!"};

    switch (below(now->names > 0 ? 6 : 5)) {
    case 0:
        write(now, PICK(looks));
        write_literal(now);
        write(now, ")");
        break;
    case 1:
        bo_buf_printf(now->out, "(-%u)", 1 + below(2));
        break;
    case 2:
        write(now, below(2) ? "(R)" : "(R1)");
        break;
    case 3:
    case 4:
        bo_buf_printf(now->out, "(%u)", 1 + below(now->groups + 1));
        break;
    default:
        bo_buf_printf(now->out, "(<n%u>)", below(now->names));
        break;
    }
}

static void write_conditional(writer *now, unsigned depth)
{
    write(now, "(?");
    write_condition(now);
    write_choice(now, depth > 1 ? 1 : 0);
    write(now, ")");
}

static void write_options(writer *now)
{
    static const char *const options[] = {"(?i)",   "(?-i)", "(?s)", "(?m)",   "(?U)", "(?n)",
                                          "(?-n)",  "(?J)",  "(?x)", "(?-i)",  "(?i)", "(?-x)",
                                          "(?i-s)", "(?xx)", "(?^)", "(?-im)", "(?)"};

    write(now, PICK(options));
}

static void write_verb(writer *now)
{
    static const char *const verbs[] = {"(*FAIL)",   "(*F)",        "(*ACCEPT)", "(*COMMIT)", "(*PRUNE)",
                                        "(*SKIP)",   "(*THEN)",     "(?!)",      "(*MARK:m)", "(*SKIP:m)",
                                        "(*ACCEPT)", "(*COMMIT:m)", "(*THEN:m)"};

    write(now, PICK(verbs));
}

static void write_remark(writer *now)
{
    static const char *const remarks[] = {"(?#a)", "\\Qa\\E", "\\Qb-1\\E", "\\E", "\\K", "\\Q\\E", "\\Q.\\E", "(?# |)"};

    write(now, PICK(remarks));
}

static void write_group(writer *now, unsigned depth)
{
    static const char *const plain[] = {"(?:", "(", "(", "(?:", "(?:", "(?i:", "(?-i:"};
    static const char *const looks[] = {"(?=", "(?!", "(?<=", "(?<!"};
    static const char *const rare[] = {"(?>",       "(?|",    "(?s:",     "(?m:", "(?x:",   "(?n:",    "(?^:",
                                       "(*atomic:", "(*pla:", "(*naplb:", "(?*",  "(*nla:", "(?xi-s:", "(*sr:"};
    const char *opening = PICK(plain);

    if (below(3) == 0) {
        opening = PICK(looks);
    } else if (below(8) == 0) {
        opening = PICK(rare);
    } else if (below(8) == 0 && now->names < NAMES_MAX) {
        static const char *const named[] = {"(?<n%u>", "(?P<n%u>", "(?'n%u'"};
        now->groups++;
        bo_buf_printf(now->out, PICK(named), now->names++);
        opening = "";
    }
    write(now, opening);
    now->groups += opening[0] == '(' && opening[1] == '\0';
    if (below(14)) {
        write_choice(now, depth - 1);
    }
    write(now, ")");
}

static void write_quantifier(writer *now)
{
    static const char *const usual[] = {"*", "+", "?", "{2}", "{1,2}", "{0,1}", "{2,}", "{0,}", "{1}", "{0}", "{3}"};
    static const char *const odd[] = {"{0,0}",  "{1,1}",  "{0,2}",     "{1,3}",   "{63}",
                                      "{64}",   "{0,64}", "{2}{2}",    "{0,3}",   "{5,}",
                                      "{,2}",   "{62,}",  "{0,65535}", "{0002}",  "{000001,0000002}",
                                      "{1, 2}", "{ 1}",   "{1 }",      "{10,40}", "{3}?{2}"};
    static const char *const ends[] = {"", "", "", "", "?", "+", ""};

    write(now, below(5) ? PICK(usual) : PICK(odd));
    write(now, PICK(ends));
}

static void write_rare(writer *now, unsigned depth)
{
    switch (below(4)) {
    case 0:
        write_verb(now);
        break;
    case 1:
        write_recursion(now);
        break;
    case 2:
        write_conditional(now, depth);
        break;
    default:
        write_remark(now);
        break;
    }
}

static void write_atom(writer *now, unsigned depth)
{
    unsigned kind = below(100);

    if (now->rare && below(8) == 0) {
        write_rare(now, depth);
    } else if (kind < 44) {
        write_literal(now);
    } else if (kind < 52) {
        write(now, ".");
    } else if (kind < 62) {
        write_class(now);
    } else if (kind < 67) {
        write_type(now);
    } else if (kind < 69) {
        write_escaped(now);
    } else if (kind < 76) {
        write_place(now);
    } else if (kind < 82 && now->groups > 0) {
        write_reference(now);
    } else if (kind < 84) {
        write_options(now);
    } else if (depth > 0 && now->out->len < BYTES_MAX) {
        write_group(now, depth);
    } else {
        write_literal(now);
    }
}

static void write_sequence(writer *now, unsigned depth)
{
    for (unsigned i = 0, count = below(12) ? 1 + below(3) : 0; i < count; i++) {
        write_atom(now, depth);
        if (below(4) == 0) {
            write_quantifier(now);
        }
    }
}

static void write_choice(writer *now, unsigned depth)
{
    write_sequence(now, depth);
    while (below(4) == 0) {
        write(now, "|");
        write_sequence(now, depth);
    }
}

void pattern_write(bo_buf *out)
{
    static const char *const starts[] = {
        "(*UTF)", "(*UCP)",        "(*NO_JIT)", "(*NO_START_OPT)", "(*NO_AUTO_POSSESS)",  "(*NOTEMPTY)",
        "(*LF)",  "(*ANY)",        "(*CRLF)",   "(*UTF)(*UCP)",    "(*NOTEMPTY_ATSTART)", "(*NO_DOTSTAR_ANCHOR)",
        "(*NUL)", "(*BSR_ANYCRLF)"};
    writer now = {.out = out, .unicode = below(5) == 0, .rare = below(3) == 0};

    if (now.rare && below(6) == 0) {
        write(&now, PICK(starts));
    }
    if (below(6) == 0) {
        write(&now, "^");
    }
    write_choice(&now, 1 + below(3));
    if (below(6) == 0) {
        write(&now, "$");
    }
}
