#ifndef BO_ALPHABET_H
#define BO_ALPHABET_H

#include <stdint.h>

/* The characters that a label in ACE can have, numbered in the order of their bytes: hyphen, 0-9, a-z. */
#define BO_SYMBOLS 37

/* A set of them: bit n is the character of number n. */
typedef uint64_t bo_symbols;
#define BO_SYMBOLS_ALL ((UINT64_C(1) << BO_SYMBOLS) - 1)
#define BO_SYMBOLS_HYPHEN UINT64_C(1)
#define BO_SYMBOLS_DIGITS (UINT64_C(0x3ff) << 1)
#define BO_SYMBOLS_LETTERS (UINT64_C(0x3ffffff) << 11)

/* -1 for a byte that no label has. */
static inline int bo_symbol_of(unsigned char byte)
{
    if (byte >= 'a' && byte <= 'z') {
        return byte - 'a' + 11;
    }
    if (byte >= '0' && byte <= '9') {
        return byte - '0' + 1;
    }
    return byte == '-' ? 0 : -1;
}

static inline unsigned char bo_symbol_byte(int symbol)
{
    return (unsigned char)(symbol == 0 ? '-' : symbol < 11 ? '0' + symbol - 1 : 'a' + symbol - 11);
}

#endif
