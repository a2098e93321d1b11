--TEST--
Unknown keys and wrong types in settings are named
--EXTENSIONS--
backorder
--FILE--
<?php
require __DIR__ . '/setup.inc';
attempt(fn () => new Backorder\Database([]));
attempt(fn () => new Backorder\Database(['user' => 'x', 'name' => 'x', 'passwort' => 'x']));
attempt(fn () => new Backorder\Database(['user' => 'x', 'name' => 'x', 'port' => '3306']));
attempt(fn () => new Backorder\Database(['user' => 'x', 'name' => 'x', 'port' => 70000]));
attempt(fn () => new Backorder\Database(['user' => "x\0y", 'name' => 'x']));
attempt(fn () => new Backorder\Registrar(['login' => 'x']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'concurrency' => 1000]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'timeout' => 61]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'timeout' => PHP_INT_MAX]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'platform' => 'acme']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'endpoint' => 'http://example.com/']));
attempt(fn () => new Backorder\Droplist(new Backorder\Database(['user' => 'x', 'name' => 'x']), '/does/not/exist'));
?>
--EXPECTF--
Backorder\Exception\SettingError: The database's settings need "user".
Backorder\Exception\SettingError: The database's settings do not know "passwort".
Backorder\Exception\SettingError: The database's settings want a whole number of at least 0 for "port".
Backorder\Exception\SettingError: The database's port is at most 65535.
Backorder\Exception\SettingError: The database's settings want text without NUL bytes for "user".
Backorder\Exception\SettingError: The registrar's settings need "password".
Backorder\Exception\SettingError: The registrar's concurrency is 1000; it may be up to 64.
Backorder\Exception\SettingError: The registrar's timeout is 61 seconds; it may be up to 60.
Backorder\Exception\SettingError: The registrar's timeout is 4294967295 seconds; it may be up to 60.
Backorder\Exception\SettingError: %sacme%s
Backorder\Exception\SettingError: %shttp%s
Backorder\Exception\SettingError: The snapshot directory "/does/not/exist" does not exist.
