--TEST--
Domain::parse() normalises names and refuses what is none
--EXTENSIONS--
backorder
--FILE--
<?php
require __DIR__ . '/setup.inc';
foreach (['Example.COM', ' my-shop24.co.uk. ', 'Bücher.de', 'xn--bcher-kva.de', 'ab--cd.de'] as $name) {
    $domain = Backorder\Domain::parse($name);
    echo implode(' ', [...array_slice($domain, 0, 8), $domain['possible'] ? 'possible' : 'impossible']), "\n";
}
foreach (['', 'nodot', '-a.com', 'a-.com', 'a..com', 'a b.com', "a\0b.com", '.com', str_repeat('a', 64) . '.com', 'a_b.com', "\xff.com"] as $name) {
    try {
        Backorder\Domain::parse($name);
        echo "accepted\n";
    } catch (Backorder\Exception\OrderError $e) {
        echo $e->reason, ' ', strlen($e->getMessage()) > 10 ? 'with a sentence' : $e->getMessage(), "\n";
    }
}
echo Backorder\Domain::unicode('xn--bcher-kva.de'), ' ', Backorder\Domain::unicode('plain.com'), ' ', Backorder\Domain::unicode('xn--\x00'), "\n";
?>
--EXPECT--
example.com example.com example com 7 7 0 0 possible
my-shop24.co.uk my-shop24.co.uk my-shop24 co.uk 9 6 2 1 possible
xn--bcher-kva.de bücher.de xn--bcher-kva de 13 10 0 3 possible
xn--bcher-kva.de bücher.de xn--bcher-kva de 13 10 0 3 possible
ab--cd.de ab--cd.de ab--cd de 6 4 0 2 impossible
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
not-a-name with a sentence
bücher.de plain.com xn--\x00
