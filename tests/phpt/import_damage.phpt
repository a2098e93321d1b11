--TEST--
A list that is broken as a whole changes nothing and says why
--EXTENSIONS--
backorder
pdo_mysql
zip
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
$lines = array_map(fn (int $i): string => "name$i.com;2027-02-01 10:00:00", range(1, 500));
$droplist->import(['file' => $setup->zip($lines)]);
$whole = file_get_contents("{$setup->directory}/list.zip");
$damage = [
    'empty file' => '',
    'HTML' => '<!DOCTYPE html><html><body>Not found</body></html>',
    'half a zip' => substr($whole, 0, intdiv(strlen($whole), 2)),
    'flipped bytes' => substr_replace($whole, str_repeat("\xff", 40), 100, 40),
    'only rejected lines' => "one\ntwo\nthree\n",
    'cut in its last line' => implode("\n", array_slice($lines, 0, 499)) . "\nname500.com;2027-02-0",
    'shrunk' => implode("\n", array_slice($lines, 0, 100)) . "\n",
];
foreach ($damage as $kind => $bytes) {
    file_put_contents("{$setup->directory}/broken", $bytes);
    try {
        $droplist->import(['file' => "{$setup->directory}/broken"]);
        echo "$kind: accepted\n";
    } catch (Backorder\Exception\FeedError $e) {
        echo "$kind: refused", strlen($e->getMessage()) > 20 ? '' : ' without a sentence', "\n";
    }
}
attempt(fn () => $droplist->import([]));
attempt(fn () => $droplist->import(['file' => "{$setup->directory}/missing"]));
echo $setup->pdo->query('SELECT COUNT(*) FROM backorder_pending_domains')->fetchColumn(), ' ',
    $droplist->search(new Backorder\Query())->total, "\n";
?>
--EXPECTF--
empty file: refused
HTML: refused
half a zip: refused
flipped bytes: refused
only rejected lines: refused
cut in its last line: refused
shrunk: refused
Backorder\Exception\SettingError: The import's options need one of "url", "file" and "registrar".
Backorder\Exception\FeedError%s
500 500
