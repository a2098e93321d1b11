--TEST--
Orders: a host that takes a name away while it is asked
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-host.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '60.00');
$orders = new Backorder\Orders($setup->database);
$host = new Purse();
$name = str_repeat('q', 50) . '.com';
$name = strrev(strrev($name));
$names = [&$name];
$junk = [];
$host->gross = function (string $net) use (&$name, &$junk): string {
    $name = null;
    for ($i = 0; $i < 50; $i++) {
        $junk[] = strrev(str_repeat(chr(65 + $i % 26), 54));
    }
    return $net;
};
$row = $orders->createMany(7, $names, 'client:7', $host)[0];
echo $row['typed'], ' ', $row['id'], ' ', $row['domain'] === $row['typed'] ? 'same' : 'other', "\n";
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-host.tmp'); ?>
--EXPECT--
qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq.com 1 same
