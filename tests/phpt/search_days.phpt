--TEST--
What a search finds is counted by day, and a search tells how it was made
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
$droplist->import(['file' => $setup->file([
    'shop-one.com;2027-02-01 00:00:00', 'shop-two.com;2027-02-01 23:59:59', 'shop.net;2027-02-03 10:00:00',
    'other.com;2027-02-01 10:00:00', 'shop-late.com;2027-02-05 10:00:00',
])]);
$query = new Backorder\Query();
$query->pattern = 'shop';
$query->order = 'name';
$query->dropFrom = '2027-02-01';
$query->dropTo = '2027-02-04';
$query->first = 2;
$query->rows = 1;
echo json_encode($droplist->days($query)), "\n";
echo json_encode(array_sum($droplist->days($query)) === $droplist->search($query)->total), "\n";
$query->zones = ['com'];
echo json_encode($droplist->days($query)), "\n";
$query->dropFrom = '2027-02-01 12:00:00';
echo json_encode($droplist->days($query)), "\n";
$query->dropTo = '';
attempt(fn () => $droplist->days($query));
$query->dropTo = '2029-02-01';
attempt(fn () => $droplist->days($query));
$query->dropTo = '2027-02-04';
$query->pattern = '(';
attempt(fn () => $droplist->days($query));
attempt(fn () => $droplist->explain($query));

$query = new Backorder\Query();
foreach (['', 'shop', '^shop', '^[a-z]{5}$', '(?>shop)-'] as $pattern) {
    $query->pattern = $pattern;
    echo json_encode($pattern);
    foreach ($droplist->explain($query) as ['step' => $step, 'left' => $left, 'seconds' => $seconds]) {
        echo ' ', $step, ' ', $left, $seconds >= 0 && $seconds < 600 ? '' : ' in no time that can be';
    }
    echo "\n";
}
?>
--EXPECTF--
{"2027-02-01":2,"2027-02-02":0,"2027-02-03":1,"2027-02-04":0}
true
{"2027-02-01":2,"2027-02-02":0,"2027-02-03":0,"2027-02-04":0}
{"2027-02-01":1,"2027-02-02":0,"2027-02-03":0,"2027-02-04":0}
Backorder\Exception\SettingError%w%s
Backorder\Exception\SettingError%w%s
Backorder\Exception\PatternError%w%s
Backorder\Exception\PatternError%w%s
"" patterns 5 plan 5 ranges 5 index 5 filters 5 every 5 order 5
"shop" patterns 5 plan 5 ranges 5 index %d filters %d automaton 4 order 4
"^shop" patterns 5 plan 5 ranges 4 index 4 filters 4 automaton 4 order 4
"^[a-z]{5}$" patterns 5 plan 5 ranges 5 index %d filters 1 automaton 1 order 1
"(?>shop)-" patterns 5 plan 5 ranges 5 index %d filters %d automaton, pcre2 3 order 3
