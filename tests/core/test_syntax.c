/* The trees of patterns, and which patterns have none. */
#define _DEFAULT_SOURCE
#include "base/buf.h"
#include "search/syntax.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

static void show(bo_buf *out, const bo_syntax *syntax, bo_node_id id);

static void show_set(bo_buf *out, bo_symbols set)
{
    if (set == BO_SYMBOLS_ALL) {
        bo_buf_char(out, '.');
        return;
    }
    bo_buf_char(out, '[');
    for (; set != 0; set &= set - 1) {
        bo_buf_char(out, (char)bo_symbol_byte(__builtin_ctzll(set)));
    }
    bo_buf_char(out, ']');
}

static void show_children(bo_buf *out, const bo_syntax *syntax, const bo_node *node, const char *between)
{
    for (bo_node_id id = node->first; id != BO_NO_NODE; id = syntax->nodes[id].next) {
        if (id != node->first) {
            bo_buf_text(out, between);
        }
        show(out, syntax, id);
    }
}

static void show_group(bo_buf *out, const bo_syntax *syntax, const bo_node *node, const char *opening)
{
    bo_buf_text(out, opening);
    show_children(out, syntax, node, "");
    bo_buf_char(out, ')');
}

static void show_repeat(bo_buf *out, const bo_syntax *syntax, const bo_node *node)
{
    show_children(out, syntax, node, "");
    bo_buf_printf(out, "{%u,", node->min);
    if (node->max != BO_REPEAT_MANY) {
        bo_buf_printf(out, "%u", node->max);
    }
    bo_buf_char(out, '}');
}

/* Much like the pattern itself; ~ is behind what is rough, and < > around alternatives. */
static void show(bo_buf *out, const bo_syntax *syntax, bo_node_id id)
{
    const bo_node *node = &syntax->nodes[id];
    bool alternatives = node->kind == BO_NODE_CHOICE && syntax->nodes[node->first].next != BO_NO_NODE;

    switch (node->kind) {
    case BO_NODE_SET:
        show_set(out, node->set);
        break;
    case BO_NODE_SEQUENCE:
        show_children(out, syntax, node, "");
        break;
    case BO_NODE_CHOICE:
        bo_buf_text(out, alternatives ? "<" : "");
        show_children(out, syntax, node, "|");
        bo_buf_text(out, alternatives ? ">" : "");
        break;
    case BO_NODE_REPEAT:
        show_repeat(out, syntax, node);
        break;
    case BO_NODE_CAPTURE:
        bo_buf_printf(out, "(%u", node->number);
        show_group(out, syntax, node, ":");
        break;
    case BO_NODE_AHEAD:
        show_group(out, syntax, node, node->negative ? "(?!" : "(?=");
        break;
    case BO_NODE_BEHIND:
        show_group(out, syntax, node, node->negative ? "(?<!" : "(?<=");
        break;
    case BO_NODE_BEGIN:
        bo_buf_char(out, '^');
        break;
    case BO_NODE_END:
        bo_buf_char(out, '$');
        break;
    case BO_NODE_WORD_EDGE:
        bo_buf_text(out, node->negative ? "\\B" : "\\b");
        break;
    case BO_NODE_REFERENCE:
        bo_buf_printf(out, "\\%u", node->number);
        break;
    }
    bo_buf_text(out, node->rough ? "~" : "");
}

static bool read_pattern(bo_syntax *out, const char *pattern)
{
    bool unicode = false;

    for (const char *at = pattern; *at; at++) {
        unicode = unicode || (unsigned char)*at >= 0x80;
    }
    return bo_syntax_read(out, pattern, strlen(pattern), unicode);
}

#define DIGITS "0123456789"
#define LETTERS "abcdefghijklmnopqrstuvwxyz"

static const struct {
    const char *pattern, *tree;
} trees[] = {
    {"", ""},
    {"ab-1", "[a][b][-][1]"},
    {"AB", "[a][b]"},
    {"(?-i)Ab(?i)A", "[][b][a]"},
    {"(?-i:A|b)A", "<[]|[b]>[a]"},
    {"((?-i)A)A", "(1:[])[a]"},
    {"a b_.\\.", "[a][][b][].[]"},
    {"a|b|", "<[a]|[b]|>"},
    {"(a)(?:b)(?<n>c)(?P<o>d)(?'p'e)\\2", "(1:[a])[b](2:[c])(3:[d])(4:[e])\\2"},
    {"(?n)(a)(?<n>b)", "[a](1:[b])"},
    {"(?n:(a))(b)", "[a](1:[b])"},
    {"(?smUJ)a(?-s)", "[a]"},
    {"a*b+?c?d{2}e{2,}f{3,5}", "[a]{0,}[b]{1,}[c]{0,1}[d]{2,2}[e]{2,}[f]{3,5}"},
    {"a{2}{3}", "[a]{2,2}{3,3}"},
    {"a{0002}b{0,65535}c{65534,}", "[a]{2,2}[b]{0,}[c]{65534,}"},
    {"a{2}+b++c?+", "[a]{2,2}~[b]{1,}~[c]{0,1}~"},
    {"(?>ab)c", "[a][b]~[c]"},
    {"a{b}{2c{", "[a][][b][][][2][c][]"},
    {"(?=a)(?!b)(?<=c)(?<!d|e)", "(?=[a])(?![b])(?<=[c])(?<!<[d]|[e]>)"},
    {"^\\A\\Ga\\b\\B$\\z\\Z", "^^^[a]\\b\\B$$$"},
    {"[a-c0-2x]", "[012abcx]"},
    {"[A-C]", "[abc]"},
    {"(?-i)[A-Ca]", "[a]"},
    {"[^a-z]", "[-" DIGITS "]"},
    {"[[:digit:]-]", "[-" DIGITS "]"},
    {"[[:^alnum:]]", "[-]"},
    {"[]a]", "[a]"},
    {"[^]a-z\\d]", "[-]"},
    {"[\\d\\-x]", "[-" DIGITS "x]"},
    {"[+--]", "[-]"},
    {"[\\x61-\\x63\\b]", "[abc]"},
    {"[^\\W\\d]", "[" LETTERS "]"},
    {"[\\w\\W]", "."},
    {"[^\\w\\W]", "[]"},
    {"\\x61\\x2D\\x6", "[a][-][]"},
    {"\\d\\D", "[" DIGITS "][-" LETTERS "]"},
    {"\\pN\\P{L}", "[" DIGITS "][-" DIGITS "]"},
    {"\\s\\S\\h\\R\\n\\N", "[].[][][]."},
    {"\xc5\x82", "[]"},
    {"\xc5\xbf\xe2\x84\xaa", "[s][k]"},
    {"(?-i)\xc5\xbf", "[]"},
    {"[y-\xc5\x82]", "[yz]"},
    {"[\xc5\xbe-\xc6\x80]", "[s]"},
    {"[^\xe2\x84\xa9-\xe2\x84\xab-]", "[" DIGITS "abcdefghijlmnopqrstuvwxyz]"},
};

static void patterns_have_trees(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof trees / sizeof *trees; i++) {
        bo_buf text = {0};
        bo_syntax syntax;
        if (!read_pattern(&syntax, trees[i].pattern)) {
            fail_msg("/%s/ is refused", trees[i].pattern);
        }
        show(&text, &syntax, syntax.root);
        if (strcmp(text.data ? text.data : "", trees[i].tree) != 0) {
            fail_msg("/%s/ is %s instead of %s", trees[i].pattern, text.data ? text.data : "", trees[i].tree);
        }
        bo_syntax_free(&syntax);
        bo_buf_free(&text);
    }
}

static void what_is_not_known_is_refused(void **state)
{
    static const char *const unknown[] = {
        "(*FAIL)",    "(*UTF)a",   "(*pla:a)",
        "(?R)",       "(?1)(a)",   "(?-1)",
        "(?&n)",      "(?(1)a)",   "(?|a)",
        "(?x)a b",    "(?xx:a)",   "(?^)a",
        "(?#c)a",     "\\Qa\\E",   "\\E",
        "a\\K",       "\\x{61}",   "\\o{141}",
        "\\012",      "\\0",       "\\cA",
        "\\X",        "\\C",       "(a)\\10",
        "\\g{1}",     "\\k<n>",    "(?P=n)",
        "a{,2}",      "a{1, 2}",   "a{1 }",
        "a{ 1}",      "a{1,\t2}",  "a{0}",
        "(a){0,0}",   "^*",        "$?",
        "\\b+",       "(?=a)*",    "(?<!a)+",
        "[[:<:]]a",   "[[.a.]]",   "[[:u:]]",
        "[[:",        "\\p{Lu}",   "\\p{^L}",
        "\\p{Latin}", "[\\N]",     "[\\R]",
        "[\\Qa\\E]",  "\\N{U+61}", "[[:upper:]]\xc5\x82",
        "[\\B]",      "a)",        "(a",
        "[a",         "a\\",       "(?",
        "(?<n",       "(?i",
    };

    (void)state;
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        bo_syntax syntax;
        if (read_pattern(&syntax, unknown[i])) {
            fail_msg("/%s/ is read", unknown[i]);
        }
        bo_syntax_free(&syntax);
    }
}

static void only_what_is_about_a_place_looks(void **state)
{
    static const struct {
        const char *pattern;
        bool looks;
    } known[] = {
        {"a(b|c)*\\d{2}", false}, {"(a)\\1", false}, {"a$", true}, {"((?:(b|c\\b)d)+)", true}, {"(?=a)", true}};

    (void)state;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        bo_syntax syntax;
        assert_true(read_pattern(&syntax, known[i].pattern));
        assert_int_equal(syntax.nodes[syntax.root].looks, known[i].looks);
        bo_syntax_free(&syntax);
    }
}

static void groups_may_be_a_hundred_deep(void **state)
{
    (void)state;
    for (int depth = 99; depth <= 101; depth++) {
        bo_buf text = {0};
        bo_syntax syntax;
        for (int i = 0; i < depth; i++) {
            bo_buf_char(&text, '(');
        }
        for (int i = 0; i < depth; i++) {
            bo_buf_char(&text, ')');
        }
        assert_int_equal(bo_syntax_read(&syntax, text.data, text.len, false), depth <= 100);
        bo_syntax_free(&syntax);
        bo_buf_free(&text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(patterns_have_trees),
        cmocka_unit_test(what_is_not_known_is_refused),
        cmocka_unit_test(only_what_is_about_a_place_looks),
        cmocka_unit_test(groups_may_be_a_hundred_deep),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
