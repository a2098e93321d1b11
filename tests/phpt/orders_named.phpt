--TEST--
Orders: a client's backorders of some names, in one call
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-named.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '60.00');
$setup->price('co.uk', 1, '60.00');
$setup->price('com', 2, '60.00');
$orders = new Backorder\Orders($setup->database);
foreach (['a.com', 'a.co.uk', '1.com', 'c.com', "m\u{fc}ller.com"] as $name) {
    $orders->create(7, $name, 'client:7');
}
$orders->create(8, 'b.com', 'client:8');
$setup->pdo->exec("UPDATE backorder_domains SET status = 'PROCESSING' WHERE domain = '1'");
$rows = $orders->named(7, ['A.com', 'a.net', 'b.com', '1.com', "m\u{fc}ller.com", 'a.com']);
ksort($rows, SORT_STRING);
foreach ($rows as $name => $row) {
    echo "$name {$row['unicode']} {$row['status']} ", json_encode($row['deletable']), "\n";
}
echo json_encode($orders->named(7, ['a.co.uk']) === array_column($orders->list(['domain' => 'a.co.uk'])['rows'], null, 'domain')), "\n";
echo json_encode([$orders->named(7, []), $orders->named(9, ['a.com'])]), "\n";
foreach ([['a.com', 5], ['-'], array_fill(0, 1001, 'a.com')] as $wrong) {
    try {
        $orders->named(7, $wrong);
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
?>
--CLEAN--
<?php @unlink(__DIR__ . '/clock-named.tmp'); ?>
--EXPECT--
1.com 1.com PROCESSING false
a.com a.com REQUESTED true
xn--mller-kva.com müller.com REQUESTED true
true
[[],[]]
TypeError: Backorder\Orders::named(): Argument #2 ($names) must be a list of strings
Backorder\Exception\OrderError: "-" is not a domain name: it has a label that begins or ends with a hyphen.
Backorder\Exception\SettingError: At most 1000 names can be asked about at once.
