--TEST--
Objects cannot be made without their constructor, cloned, serialised or constructed twice
--EXTENSIONS--
backorder
--FILE--
<?php
require __DIR__ . '/setup.inc';
$database = new Backorder\Database(['user' => 'x', 'name' => 'x']);
$registrar = new Backorder\Registrar(['login' => 'x', 'password' => 'y']);
$host = new Purse();
$objects = [$database, $registrar, new Backorder\Droplist($database, '/tmp'), new Backorder\Orders($database),
    new Backorder\Funds($database, $host), new Backorder\Batch($database, $registrar, $host)];
foreach ($objects as $object) {
    attempt(fn () => (new ReflectionClass($object))->newInstanceWithoutConstructor());
    attempt(fn () => clone $object);
    attempt(fn () => serialize($object));
}
attempt(fn () => $database->__construct(['user' => 'x', 'name' => 'x']));
attempt(fn () => $registrar->__construct(['login' => 'x', 'password' => 'y']));
attempt(fn () => $objects[3]->__construct($database));
attempt(fn () => new Backorder\Clock());
attempt(fn () => new Backorder\Page());
?>
--EXPECTF--
ReflectionException: Class Backorder\Database is an internal class marked as final that cannot be instantiated %s
Error: Trying to clone an uncloneable object of class Backorder\Database
Exception: Serialization of 'Backorder\Database' is not allowed
ReflectionException: Class Backorder\Registrar is an internal class marked as final that cannot be instantiated %s
Error: Trying to clone an uncloneable object of class Backorder\Registrar
Exception: Serialization of 'Backorder\Registrar' is not allowed
ReflectionException: Class Backorder\Droplist is an internal class marked as final that cannot be instantiated %s
Error: Trying to clone an uncloneable object of class Backorder\Droplist
Exception: Serialization of 'Backorder\Droplist' is not allowed
ReflectionException: Class Backorder\Orders is an internal class marked as final that cannot be instantiated %s
Error: Trying to clone an uncloneable object of class Backorder\Orders
Exception: Serialization of 'Backorder\Orders' is not allowed
ReflectionException: Class Backorder\Funds is an internal class marked as final that cannot be instantiated %s
Error: Trying to clone an uncloneable object of class Backorder\Funds
Exception: Serialization of 'Backorder\Funds' is not allowed
ReflectionException: Class Backorder\Batch is an internal class marked as final that cannot be instantiated %s
Error: Trying to clone an uncloneable object of class Backorder\Batch
Exception: Serialization of 'Backorder\Batch' is not allowed
Error: A Backorder\Database object is constructed once
Error: A Backorder\Registrar object is constructed once
Error: A Backorder\Orders object is constructed once
Error: Call to private Backorder\Clock::__construct() from global scope
Error: Call to private Backorder\Page::__construct() from global scope
