#include "languages.h"

#include "search/regular.h"

#include <setjmp.h>
#include <stdarg.h>
#include <cmocka.h>

#include <string.h>

void languages_renew(bo_languages **languages)
{
    bo_languages_destroy(*languages);
    *languages = bo_languages_create();
    assert_non_null(*languages);
}

static bool is_unicode(const char *pattern)
{
    for (; *pattern; pattern++) {
        if ((unsigned char)*pattern >= 0x80) {
            return true;
        }
    }
    return false;
}

bool language_read(bo_languages *languages, const char *pattern, bo_language *language, bool *rough)
{
    bo_syntax syntax;
    bool known = bo_syntax_read(&syntax, pattern, strlen(pattern), is_unicode(pattern));

    if (known) {
        *language = bo_regular_language(languages, &syntax, rough);
        known = !bo_languages_failed(languages);
    }
    bo_syntax_free(&syntax);
    return known;
}

bo_language language_of(bo_languages *languages, const char *pattern)
{
    bo_language language;
    bool rough;

    assert_true(language_read(languages, pattern, &language, &rough));
    return language;
}

bool language_has(bo_languages *languages, bo_language language, const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        language = bo_language_derive(languages, language, bo_symbol_of((unsigned char)text[i]));
    }
    return bo_language_facts_of(languages, language)->nullable;
}

unsigned texts_count(const char *characters, unsigned longest)
{
    unsigned base = (unsigned)strlen(characters), count = 1;

    while (longest-- > 0) {
        count = count * base + 1;
    }
    return count;
}

size_t text_write(char *out, const char *characters, unsigned number)
{
    unsigned base = (unsigned)strlen(characters);
    size_t len = 0;

    for (; number > 0; number = (number - 1) / base) {
        out[len++] = characters[(number - 1) % base];
    }
    out[len] = '\0';
    return len;
}
