--TEST--
Statistics: rows, days, zones; before the first import everything is empty
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
echo json_encode($droplist->statistics()), "\n";
$droplist->import(['file' => $setup->file(['a.com;2027-02-01 10:00:00', 'b.com;2027-02-01 23:00:00', 'c.pl;2027-02-02 00:00:00'])]);
$statistics = $droplist->statistics();
var_dump($statistics['imported_at'] !== null);
unset($statistics['imported_at']);
echo json_encode($statistics), "\n";
?>
--EXPECT--
{"version":0,"rows":0,"scored":0,"imported_at":null,"days":[],"zones":[]}
bool(true)
{"version":1,"rows":3,"scored":0,"days":{"2027-02-01":2,"2027-02-02":1},"zones":{"com":2,"pl":1}}
