--TEST--
The database connects on first use; a failure is one sentence without the password
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
echo preg_match('/^\d+\.\d+/', $setup->database->serverVersion()), "\n";
$wrong = new Backorder\Database(['socket' => '/does/not/exist.sock', 'user' => 'x', 'password' => 's3cret', 'name' => 'x']);
attempt(fn () => $wrong->serverVersion());
?>
--EXPECTF--
1
Backorder\Exception\DatabaseError [lost]: The database said: %s (error 2002).
