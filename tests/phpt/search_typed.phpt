--TEST--
What domainers type becomes patterns; what cannot be searched for is named with its place
--EXTENSIONS--
backorder
--FILE--
<?php
use Backorder\Exception\Failure;
use Backorder\Exception\PatternError;
use Backorder\Query;

function show(string $how, string $typed, bool $any = false): void
{
    try {
        $patterns = Query::translate($how, $typed, $any);
        $shown = array_filter(['pattern' => !$patterns['patternShown'], 'exclude' => !$patterns['excludeShown']]);
        unset($patterns['patternShown'], $patterns['excludeShown']);
        echo "$how $typed: ", implode(' and ', array_keys($shown)), $shown ? ' of ACE ' : '', json_encode($patterns, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), "\n";
    } catch (PatternError $e) {
        echo "$how $typed: at {$e->offset} [{$e->reason}] {$e->getMessage()}\n";
    } catch (Failure $e) {
        echo $e::class, " [{$e->reason}] {$e->getMessage()}\n";
    }
}
show('words', 'Shop web -24');
show('words', 'shop, web', true);
show('words', '');
show('starts', 'best top');
show('ends', 'shop');
show('wildcards', 'shop* *24 a?c -*x');
show('shape', 'CVCV LLNN L{3,5}');
show('regex', '^(a|b)+$');
show('words', "Mu\u{308}ller");
show('words', 'shop.com');
show('words', 'müller$');
show('wildcards', '[a]*');
show('shape', 'LLX');
show('shape', 'L{9');
show('ends', 'shop-');
show('regex', 'ab(c');
show('words', 'shop web or "or" -xn--a');
show('words', 'shop|');
show('words', '"shop');
show('words', "a\xff");
show('glob', 'a*');
show("words\0", 'a');
try {
    Query::translate('words');
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
words Shop web -24: {"pattern":"^(?=.*shop).*web","exclude":"24"}
words shop, web: {"pattern":"shop|web","exclude":""}
words : {"pattern":"","exclude":""}
starts best top: {"pattern":"^(?:best|top)","exclude":""}
ends shop: {"pattern":"shop$","exclude":""}
wildcards shop* *24 a?c -*x: {"pattern":"^shop|24$|^a.c$","exclude":"x$"}
shape CVCV LLNN L{3,5}: {"pattern":"^(?:[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z][aeiou]|[a-z]{2}[0-9]{2}|[a-z]{3,5})$","exclude":""}
regex ^(a|b)+$: pattern and exclude of ACE {"pattern":"^(a|b)+$","exclude":""}
words Müller: {"pattern":"müller","exclude":""}
words shop.com: at 4 [typed-dot] Character 5, ".", cannot be searched for: names are searched without their TLD, which is chosen beside.
words müller$: at 7 [typed-sign] Character 7, "$", cannot stand in a name, which has letters, digits and hyphens.
wildcards [a]*: at 0 [typed-sign] Character 1, "[", cannot stand in a name, which has letters, digits and hyphens.
shape LLX: at 2 [typed-shape] Character 3, "X", is no letter of a shape: write C for a consonant, V for a vowel, L for a letter, N for a digit, A for letter or digit, - for a hyphen.
shape L{9: at 1 [typed-repetition] Character 2, "{", is no repetition: write L{3} for three or L{3,5} for three to five, at most 63.
ends shop-: at 4 [typed-hyphen] Character 5, "-", cannot be there: no name ends with a hyphen.
regex ab(c: at 4 [pattern-group-open] The pattern is not a regular expression at offset 4: missing closing parenthesis.
words shop web or "or" -xn--a: exclude of ACE {"pattern":"^(?=.*shop).*web|or","exclude":"xn--a"}
words shop|: at 4 [typed-operator] Character 5, "|", stands between two words, and here it does not.
words "shop: at 0 [typed-quote] Character 1, """, begins a quotation that does not end.
words a�: at 1 [typed-utf8] What was typed is not UTF-8 at byte 2.
Backorder\Exception\SettingError [how] A search is typed as words, starts, ends, wildcards, shape or regex, not as "glob".
Backorder\Exception\SettingError [how] A search is typed as words, starts, ends, wildcards, shape or regex, not as "words?".
Backorder\Query::translate() expects at least 2 arguments, 1 given
