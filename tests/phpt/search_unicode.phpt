--TEST--
Typed words and patterns with a character beyond ASCII are about the Unicode form of the names, other patterns about ACE
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
$droplist->import(['file' => $setup->file(['müller.de;2027-02-01 10:00:00', 'mueller.de;2027-02-01 10:00:00', 'mullers.de;2027-02-01 10:00:00',
    'straße.de;2027-02-01 10:00:00', 'strasse.de;2027-02-01 10:00:00', 'москва.com;2027-02-01 10:00:00'])]);
function find(string $how, string $typed): void
{
    global $droplist;
    $query = new Backorder\Query();
    foreach (Backorder\Query::translate($how, $typed) as $name => $value) {
        $query->$name = $value;
    }
    echo "$how $typed: ", implode(' ', array_column($droplist->search($query)->rows, 'unicode')), "\n";
}
find('words', 'MÜLLER');
find('words', "mu\u{308}ller");
find('words', 'ller');
find('words', 'ller -ü');
find('wildcards', 'm?ller ?üller');
find('ends', 'straße strasse');
find('starts', 'МОС');
find('regex', '^m[uü]');
find('regex', '^m[u]');
find('words', 'a');
find('ends', 'a');
find('regex', 'a$');
find('starts', 'x');
find('starts', 'xn--m');
find('words', 'l -xn--');
find('wildcards', 'm?ller');
find('words', 'ü or sse');
?>
--EXPECT--
words MÜLLER: müller.de
words müller: müller.de
words ller: mueller.de mullers.de müller.de
words ller -ü: mueller.de mullers.de
wildcards m?ller ?üller: müller.de
ends straße strasse: strasse.de straße.de
starts МОС: москва.com
regex ^m[uü]: mueller.de mullers.de müller.de
regex ^m[u]: mueller.de mullers.de
words a: strasse.de straße.de
ends a: 
regex a$: müller.de straße.de
starts x: 
starts xn--m: müller.de
words l -xn--: mueller.de mullers.de
wildcards m?ller: müller.de
words ü or sse: strasse.de müller.de
