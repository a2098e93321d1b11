/* The index's marks. */
#define _DEFAULT_SOURCE
#include "droplist/index.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <stdbool.h>
#include <string.h>

static uint64_t block[BO_MARKS * BO_INDEX_WORDS];

static unsigned pair(const char *two)
{
    return bo_pair_of(bo_symbol_of((unsigned char)two[0]), bo_symbol_of((unsigned char)two[1]));
}

static bool is_marked(unsigned mark, unsigned row)
{
    return block[mark * BO_INDEX_WORDS + row / 64] >> row % 64 & 1;
}

static void pairs_are_counted(void **state)
{
    static uint32_t counts[BO_PAIRS];
    uint64_t all = 0;

    (void)state;
    memset(counts, 0, sizeof counts);
    bo_index_count(counts, "aab-1aab", 5); /* no more than the length */
    bo_index_count(counts, "aa", 2);
    bo_index_count(counts, "a", 1);
    assert_int_equal(counts[pair("aa")], 2);
    assert_int_equal(counts[pair("ab")], 1);
    assert_int_equal(counts[pair("b-")], 1);
    assert_int_equal(counts[pair("-1")], 1);
    for (unsigned i = 0; i < BO_PAIRS; i++) {
        all += counts[i];
    }
    assert_int_equal(all, 5);
}

static void every_pair_has_a_mark_and_frequent_ones_share_little(void **state)
{
    static uint32_t counts[BO_PAIRS];
    uint8_t marks[BO_PAIRS], again[BO_PAIRS];
    unsigned pairs_of[BO_MARKS] = {0};

    (void)state;
    memset(counts, 0, sizeof counts);
    for (unsigned i = 0; i < BO_PAIRS; i++) {
        counts[i] = i % 100;
    }
    counts[pair("sh")] = counts[pair("ho")] = 100000;
    bo_index_share(marks, counts);
    bo_index_share(again, counts);
    assert_memory_equal(marks, again, sizeof marks);
    for (unsigned i = 0; i < BO_PAIRS; i++) {
        assert_true(marks[i] >= BO_MARK_PAIR && marks[i] < BO_MARKS);
        pairs_of[marks[i]]++;
    }
    assert_int_equal(pairs_of[marks[pair("sh")]], 1);
    assert_int_equal(pairs_of[marks[pair("ho")]], 1);
    for (unsigned mark = BO_MARK_PAIR; mark < BO_MARKS; mark++) {
        assert_true(pairs_of[mark] > 0);
    }
}

static void a_row_has_the_marks_of_its_label(void **state)
{
    static const unsigned rows[] = {0, 63, 64, 4095};
    static const uint32_t counts[BO_PAIRS] = {0};
    static const char label[] = "ab-ba1";
    uint8_t marks[BO_PAIRS];

    (void)state;
    bo_index_share(marks, counts);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool expected[BO_MARKS] = {false};
        memset(block, 0, sizeof block);
        bo_index_mark(block, marks, rows[i], label, strlen(label));
        for (size_t n = 0; n < strlen(label); n++) {
            expected[BO_MARK_HAS + bo_symbol_of((unsigned char)label[n])] = true;
        }
        for (size_t n = 1; n < strlen(label); n++) {
            expected[marks[pair(label + n - 1)]] = true;
        }
        expected[BO_MARK_LAST + bo_symbol_of('1')] = true;
        for (unsigned mark = 0; mark < BO_MARKS; mark++) {
            assert_int_equal(is_marked(mark, rows[i]), expected[mark]);
            for (unsigned row = 0; row < BO_INDEX_BLOCK; row++) {
                assert_true(row == rows[i] || !is_marked(mark, row));
            }
        }
    }
}

static void symbols_stand_in_the_order_of_their_bytes(void **state)
{
    int count = 0;

    (void)state;
    for (int byte = 0; byte < 256; byte++) {
        int symbol = bo_symbol_of((unsigned char)byte);
        if (symbol >= 0) {
            assert_int_equal(symbol, count++);
            assert_int_equal(bo_symbol_byte(symbol), byte);
        }
    }
    assert_int_equal(count, BO_SYMBOLS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_are_counted),
        cmocka_unit_test(every_pair_has_a_mark_and_frequent_ones_share_little),
        cmocka_unit_test(a_row_has_the_marks_of_its_label),
        cmocka_unit_test(symbols_stand_in_the_order_of_their_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
