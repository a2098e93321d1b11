--TEST--
A node that did not import serves its old list until refresh() has built the new one
--EXTENSIONS--
backorder
pdo_mysql
zip
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
mkdir("$setup->directory/node");
$node = new Backorder\Droplist($setup->database, "$setup->directory/node");
$setup->droplist()->import(['file' => $setup->zip(['a.com;2027-02-01 10:00:00'])]);
echo $node->statistics()['rows'], "\n";
$setup->droplist()->import(['file' => $setup->zip(['a.com;2027-02-01 10:00:00', 'b.com;2027-02-01 10:00:00'])]);
echo $node->statistics()['rows'], "\n";
var_dump($node->refresh());
echo $node->statistics()['rows'], "\n";
var_dump($node->refresh());
rename("$setup->directory/node", "$setup->directory/gone");
try {
    $node->refresh();
} catch (Backorder\Exception\Failure $error) {
    echo str_replace($setup->directory, 'DIR', $error->getMessage()), "\n";
}
?>
--EXPECT--
1
1
bool(true)
2
bool(false)
The lock file "DIR/node/droplist.lock" cannot be opened: No such file or directory.
