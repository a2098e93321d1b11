--TEST--
Orders: a host that takes a name away while it is asked, or gives prices away
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
foreach (['59.99', '0.00', '-1.00', '60.00'] as $gross) {
    $host->gross = static fn (): string => $gross;
    attempt(static fn (): string => $orders->createMany(7, ['a.com'], 'client:7', $host, true)[0]['held']);
}
$setup->droplist()->import(['file' => $setup->file(['b.com;2027-01-16 08:00:00'])]);
$orders->create(7, 'b.com', 'client:7');
$host->gross = static fn (): string => '-60.00';
$registrar = new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'endpoint' => 'http://127.0.0.1:1/', 'timeout' => 1]);
echo (new Backorder\Batch($setup->database, $registrar, $host))->run()['errors'][0], "\n";
echo json_encode($host->calls), "\n";
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-host.tmp'); ?>
--EXPECT--
qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq.com 1 same
Backorder\Exception\Failure: Backorder\Host::gross() makes 59.99 of a price of 60.00; taxes take nothing off.
Backorder\Exception\Failure: Backorder\Host::gross() makes 0.00 of a price of 60.00; taxes take nothing off.
Backorder\Exception\Failure: Backorder\Host::gross() makes -1.00 of a price of 60.00; taxes take nothing off.
string(5) "60.00"
b.com: Backorder\Host::gross() makes -60.00 of a price of 60.00; taxes take nothing off.
[]
