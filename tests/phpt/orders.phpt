--TEST--
Orders: create, refuse, list, count, events and delete
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-orders.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '99.50');
$setup->price('com', 2, '0.00');
$setup->price('de', 1, null);
$setup->droplist()->import(['file' => $setup->file(['a.com;2027-02-01 10:00:00', 'b.de;2027-02-01 23:00:00'])]);
$orders = new Backorder\Orders($setup->database);
$id = $orders->create(7, 'A.com', 'client:7');
$again = fn () => $orders->create(7, 'a.com', 'client:7');
attempt($again);
attempt(fn () => $orders->create(8, 'a.com', 'client:8'));
attempt(fn () => $orders->create(7, 'b.de', 'client:7'));
attempt(fn () => $orders->create(99, 'a.com', 'client:99'));
attempt(fn () => $orders->create(7, 'no name', 'client:7'));
attempt(fn () => $orders->create(7, 'c.com', "new\nline"));
$orders->create(7, 'c.com', 'admin:1');
$list = $orders->list(['client' => 7], 'domain', false);
echo $list['total'], "\n";
foreach ($list['rows'] as $row) {
    unset($row['id']);
    echo json_encode($row), "\n";
}
echo json_encode(array_filter($orders->count(7))), ' ', count($orders->count()), ' ', json_encode(array_filter($orders->count(8))), "\n";
echo json_encode($orders->events($id)), "\n";
echo json_encode($orders->prices(1)), json_encode($orders->prices(2)), "\n";
attempt(fn () => $orders->delete($id, 'client:8', new Purse(), 8));
attempt(fn () => $orders->delete($id, 'client:7', new Purse(), 7));
attempt(fn () => $orders->delete($id, 'client:7', new Purse(), 7));
echo json_encode(array_column($orders->events($id), 'to')), "\n";
attempt(fn () => $orders->list(['colour' => 'red']));
attempt(fn () => $orders->list(['client' => -1]));
attempt(fn () => $orders->list(['status' => 'OPEN']));
attempt(fn () => $orders->list([], 'colour'));
attempt(fn () => $orders->list([], 'id', true, -1));
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-orders.tmp'); ?>
--EXPECTF--
Backorder\Exception\OrderError [exists]: %s
Backorder\Exception\OrderError [not-priced]: %s
Backorder\Exception\OrderError [not-priced]: %s
Backorder\Exception\OrderError [no-client]: %s
Backorder\Exception\OrderError [not-a-name]: %s
Backorder\Exception\SettingError: The actor must be 1 to 63 printable characters.
2
{"client":7,"domain":"a.com","unicode":"a.com","zone":"com","status":"REQUESTED","created":"2027-01-15 08:00:00","updated":"2027-01-15 08:00:00","drop_date":"2027-02-01 10:00:00","held_at":"2027-01-29 10:00:00","submit_at":"2027-02-01 08:00:00","reference":"","registrar_status":"","invoice":null,"whmcs_domain":null,"price":null,"currency":null,"held":"0.00","preference":0,"early":false,"deletable":true,"actions":["activate","cancel","delete"]}
{"client":7,"domain":"c.com","unicode":"c.com","zone":"com","status":"REQUESTED","created":"2027-01-15 08:00:00","updated":"2027-01-15 08:00:00","drop_date":null,"held_at":null,"submit_at":null,"reference":"","registrar_status":"","invoice":null,"whmcs_domain":null,"price":null,"currency":null,"held":"0.00","preference":0,"early":false,"deletable":true,"actions":["activate","cancel","delete"]}
{"REQUESTED":2} 10 []
[{"at":"2027-01-15 08:00:00","from":null,"to":"REQUESTED","cause":"requested","actor":"client:7","detail":"%S"}]
{"com":"99.50"}[]
Backorder\Exception\OrderError [not-found]: %s
NULL
Backorder\Exception\OrderError [not-found]: %s
["REQUESTED",null]
Backorder\Exception\SettingError: The filter's keys do not know "colour".
Backorder\Exception\SettingError: The filter's client is -1; it must be from 0 to 9223372036854775807.
Backorder\Exception\SettingError: The filter's status is not a status of backorders.
Backorder\Exception\SettingError: Backorders are ordered by "id", "domain", "dropdate", "status", "updated", "client" or "preference".
Backorder\Exception\SettingError: The first row must be 0 or more, the number of rows 1 to 1000.
