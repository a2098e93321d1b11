--TEST--
Objects that were not constructed, cloned, serialised or constructed twice throw
--EXTENSIONS--
backorder
--FILE--
<?php
require __DIR__ . '/setup.inc';
foreach (['Database' => 'serverVersion', 'Droplist' => 'statistics', 'Orders' => 'count', 'Batch' => 'run', 'Registrar' => 'call', 'Funds' => 'of'] as $class => $method) {
    $object = (new ReflectionClass("Backorder\\$class"))->newInstanceWithoutConstructor();
    attempt(fn () => match ($method) {
        'call' => $object->call([]),
        'of' => $object->of(7),
        default => $object->$method(),
    });
    attempt(fn () => clone $object);
    attempt(fn () => serialize($object));
}
$database = new Backorder\Database(['user' => 'x', 'name' => 'x']);
attempt(fn () => $database->__construct(['user' => 'x', 'name' => 'x']));
$orders = new Backorder\Orders($database);
attempt(fn () => $orders->__construct($database));
attempt(fn () => (new Backorder\Orders((new ReflectionClass('Backorder\Database'))->newInstanceWithoutConstructor()))->count());
attempt(fn () => new Backorder\Clock());
?>
--EXPECT--
Error: The Backorder\Database object was not constructed
Error: Trying to clone an uncloneable object of class Backorder\Database
Exception: Serialization of 'Backorder\Database' is not allowed
Error: The Backorder\Droplist object was not constructed
Error: Trying to clone an uncloneable object of class Backorder\Droplist
Exception: Serialization of 'Backorder\Droplist' is not allowed
Error: The Backorder\Orders object was not constructed
Error: Trying to clone an uncloneable object of class Backorder\Orders
Exception: Serialization of 'Backorder\Orders' is not allowed
Error: The Backorder\Batch object was not constructed
Error: Trying to clone an uncloneable object of class Backorder\Batch
Exception: Serialization of 'Backorder\Batch' is not allowed
Error: The Backorder\Registrar object was not constructed
Error: Trying to clone an uncloneable object of class Backorder\Registrar
Exception: Serialization of 'Backorder\Registrar' is not allowed
Error: The Backorder\Funds object was not constructed
Error: Trying to clone an uncloneable object of class Backorder\Funds
Exception: Serialization of 'Backorder\Funds' is not allowed
Error: A Backorder\Database object is constructed once
Error: A Backorder\Orders object is constructed once
Backorder\Exception\SettingError: The Backorder\Database object was not constructed.
Error: Call to private Backorder\Clock::__construct() from global scope
