--TEST--
Batch: funds are held three days before the drop, missing funds are told once, a host that throws is noted
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-batch.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '60.00');
$setup->price('com', 2, '60.00');
$setup->droplist()->import(['file' => $setup->file(['a.com;2027-01-17 10:00:00', 'b.com;2027-01-17 11:00:00', 'late.com;2027-02-17 10:00:00'])]);
$orders = new Backorder\Orders($setup->database);
foreach (['b.com', 'a.com', 'late.com'] as $name) {
    $orders->create(7, $name, 'client:7');
}
$host = new Purse();
$funds = new Backorder\Funds($setup->database, $host);
echo json_encode($funds->of(7)), "\n";
$registrar = new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'endpoint' => 'http://127.0.0.1:1/', 'timeout' => 1]);
$batch = new Backorder\Batch($setup->database, $registrar, $host);
for ($run = 0; $run < 2; $run++) {
    $report = $batch->run();
    echo json_encode([$report['ran'], array_filter($report['steps'])]), ' ', implode(' ', $report['errors']), "\n";
}
echo json_encode($host->calls), "\n", json_encode($funds->of(7)), "\n";
foreach ($orders->list([], 'domain', false)['rows'] as $row) {
    echo "{$row['domain']} {$row['status']} {$row['held']} {$row['price']}\n";
}
$id = $orders->list(['domain' => 'a.com'])['rows'][0]['id'];
$orders->delete($id, 'client:7', $host, 7);
echo json_encode($funds->of(7)), "\n";
echo json_encode($batch->settleInvoice(12345)), "\n";
echo json_encode($batch->syncDropDates()), "\n";
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-batch.tmp'); ?>
--EXPECTF--
{"currency":1,"credit":"100.00","held":"0.00","unpaid":"0.00","available":"100.00"}
[true,{"reserved":1,"short":1}] The balance of the registrar account is not known: The registrar gave no answer to StatusAccount: %s
[true,{"short":1}] The balance of the registrar account is not known: The registrar gave no answer to StatusAccount: %s
["changeCredit 7 -60.00","sendMail 7 low-balance b.com 20.00"]
{"currency":1,"credit":"40.00","held":"60.00","unpaid":"0.00","available":"40.00"}
a.com ACTIVE 60.00 60.00
b.com REQUESTED 0.00 
late.com REQUESTED 0.00 
{"currency":1,"credit":"100.00","held":"0.00","unpaid":"0.00","available":"100.00"}
{"changed":0,"errors":[]}
{"moved":0,"gone":0}
