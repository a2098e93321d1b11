--TEST--
A clock file stops or moves the clock; without one it is the system's
--EXTENSIONS--
backorder
--INI--
backorder.clock_file={PWD}/clock.tmp
--FILE--
<?php
$file = ini_get('backorder.clock_file');
file_put_contents($file, "@1800000000\n");
var_dump(Backorder\Clock::now());
file_put_contents($file, '+86400');
var_dump(abs(Backorder\Clock::now() - time() - 86400) < 5);
file_put_contents($file, 'soon');
var_dump(abs(Backorder\Clock::now() - time()) < 5);
unlink($file);
var_dump(abs(Backorder\Clock::now() - time()) < 5);
attempt(fn () => ini_set('backorder.clock_file', '/elsewhere'));
function attempt(callable $call): void { var_dump($call()); }
?>
--EXPECT--
int(1800000000)
bool(true)
bool(true)
bool(true)
bool(false)
