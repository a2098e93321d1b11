--TEST--
Orders: an admin activates a backorder before its window opens, and cancels one
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-admin.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '60.00');
$setup->droplist()->import(['file' => $setup->file(['a.com;2027-02-20 10:00:00', 'b.com;2027-02-21 11:00:00'])]);
$orders = new Backorder\Orders($setup->database);
$host = new Purse();
$first = $orders->create(7, 'a.com', 'client:7');
$second = $orders->create(7, 'b.com', 'client:7');
$orders->activate($first, 'admin:1', $host);
$show = function () use ($orders): void {
    foreach ($orders->list([], 'domain', false)['rows'] as $row) {
        echo "{$row['domain']} {$row['status']} {$row['held']} ", implode(',', $row['actions']), $row['early'] ? ' early' : '', "\n";
    }
};
$show();
attempt(fn () => $orders->activate($second, 'admin:1', $host));
attempt(fn () => $orders->activate($first, 'admin:1', $host));
$orders->cancel($first, 'admin:1', $host);
$show();
echo $host->credit(7), "\n";
attempt(fn () => $orders->cancel($first, 'admin:1', $host));
attempt(fn () => $orders->cancel(99, 'admin:1', $host));
attempt(fn () => $orders->cancel($second, '', $host));
echo implode(' ', array_column($orders->events($first), 'cause')), "\n";
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-admin.tmp'); ?>
--EXPECT--
a.com ACTIVE 60.00 cancel,delete early
b.com REQUESTED 0.00 activate,cancel,delete
Backorder\Exception\OrderError [short-of-funds]: b.com needs 60.00, but client 7 has 40.00 that is not promised otherwise.
Backorder\Exception\OrderError [too-late]: a.com is ACTIVE and can no longer be activated.
a.com CANCELLED 0.00 retry,delete
b.com REQUESTED 0.00 activate,cancel,delete
100.00
Backorder\Exception\OrderError [too-late]: a.com is CANCELLED and can no longer be cancelled.
Backorder\Exception\OrderError [not-found]: There is no backorder 99.
Backorder\Exception\SettingError: The actor must be 1 to 63 printable characters.
requested reserved withdrawn
