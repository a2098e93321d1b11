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
attempt(fn () => new Backorder\Database(['user' => 'x', 'name' => 'x', 'port' => -1]));
attempt(fn () => new Backorder\Database(['user' => "x\0y", 'name' => 'x']));
attempt(fn () => new Backorder\Registrar(['login' => 'x']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'concurrency' => 1000]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'concurrency' => 0]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'concurrency' => Backorder\Registrar::CONCURRENCY_MAX + 1]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'concurrency' => '16']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'timeout' => 61]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'timeout' => PHP_INT_MAX]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'timeout' => 0]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'timeout' => -5]));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'proxy' => 'nonsense value with blanks']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'proxy' => 'ftp://x']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'platform' => 'acme']));
attempt(fn () => new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'endpoint' => 'http://example.com/']));
attempt(fn () => new Backorder\Droplist(new Backorder\Database(['user' => 'x', 'name' => 'x']), '/does/not/exist'));
?>
--EXPECTF--
Backorder\Exception\SettingError: The database's settings need "user".
Backorder\Exception\SettingError: The database's settings do not know "passwort".
Backorder\Exception\SettingError: The database's settings want a whole number for "port".
Backorder\Exception\SettingError: The database's port is 70000; it must be from 0 to 65535.
Backorder\Exception\SettingError: The database's port is -1; it must be from 0 to 65535.
Backorder\Exception\SettingError: The database's settings want text without NUL bytes for "user".
Backorder\Exception\SettingError: The registrar's settings need "password".
Backorder\Exception\SettingError: The registrar's concurrency is 1000; it must be from 1 to 64.
Backorder\Exception\SettingError: The registrar's concurrency is 0; it must be from 1 to 64.
Backorder\Exception\SettingError: The registrar's concurrency is 65; it must be from 1 to 64.
Backorder\Exception\SettingError: The registrar's settings want a whole number for "concurrency".
Backorder\Exception\SettingError: The registrar's timeout in seconds is 61; it must be from 1 to 60.
Backorder\Exception\SettingError: The registrar's timeout in seconds is 9223372036854775807; it must be from 1 to 60.
Backorder\Exception\SettingError: The registrar's timeout in seconds is 0; it must be from 1 to 60.
Backorder\Exception\SettingError: The registrar's timeout in seconds is -5; it must be from 1 to 60.
Backorder\Exception\SettingError: The registrar's proxy "nonsense value with blanks" must be HOST:PORT, alone or after http://, https://, socks4://, socks4a://, socks5:// or socks5h://.
Backorder\Exception\SettingError: The registrar's proxy "ftp://x" must be HOST:PORT, alone or after http://, https://, socks4://, socks4a://, socks5:// or socks5h://.
Backorder\Exception\SettingError: %sacme%s
Backorder\Exception\SettingError: %shttp%s
Backorder\Exception\SettingError: The snapshot directory "/does/not/exist" does not exist.
