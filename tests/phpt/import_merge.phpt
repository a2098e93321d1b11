--TEST--
An import adds, moves and removes; the same list again changes nothing
--EXTENSIONS--
backorder
pdo_mysql
zip
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
function show(array $report): void
{
    unset($report['seconds'], $report['reasons']);
    echo json_encode($report), "\n";
}
show($droplist->import(['file' => $setup->zip(['Alpha.com;2027-02-01 10:00:00', "beta.co.uk;2027-02-02 10:00:00\r", '', 'gamma.com;2027-02-03 10:00:00', 'alpha.com;2027-01-31 10:00:00'])]));
show($droplist->import(['file' => $setup->zip(['gamma.com;2027-02-03 10:00:00', 'alpha.com;2027-01-31 10:00:00', 'beta.co.uk;2027-02-02 10:00:00'])]));
show($droplist->import(['file' => $setup->zip(['gamma.com;2027-02-04 10:00:00', 'alpha.com;2027-01-31 10:00:00', 'delta.com;2027-02-02 10:00:00'])]));
foreach ($setup->pdo->query('SELECT * FROM backorder_pending_domains ORDER BY domain') as $row) {
    echo "{$row['domain']}.{$row['zone']} {$row['drop_date']}\n";
}
echo $droplist->dropDate('GAMMA.com'), ' ', var_export($droplist->dropDate('beta.co.uk'), true), "\n";
?>
--EXPECT--
{"changed":true,"version":1,"read":4,"rows":3,"added":3,"moved":0,"rescored":0,"removed":0,"repeated":1,"rejected":0,"inserted":false}
{"changed":false,"version":1,"read":3,"rows":3,"added":0,"moved":0,"rescored":0,"removed":0,"repeated":0,"rejected":0,"inserted":false}
{"changed":true,"version":2,"read":3,"rows":3,"added":1,"moved":1,"rescored":0,"removed":1,"repeated":0,"rejected":0,"inserted":false}
alpha.com 2027-01-31 10:00:00
delta.com 2027-02-02 10:00:00
gamma.com 2027-02-04 10:00:00
2027-02-04 10:00:00 NULL
