--TEST--
Orders: windows of each row, a client's own order, and private auctions
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-auctions.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '60.00');
$setup->price('net', 1, '70.00');
$setup->pdo->exec("INSERT INTO backorder_zones (zone, reserve_window, submit_window) VALUES ('net', 86400, 60)");
$setup->droplist()->import(['file' => $setup->file(['a.com;2027-01-17 10:00:00', 'b.com;2027-01-17 09:00:00', 'c.net;2027-02-01 00:00:00'])]);
$orders = new Backorder\Orders($setup->database);
foreach (['a.com', 'b.com', 'c.net', 'd.net'] as $name) {
    $ids[$name] = $orders->create(7, $name, 'client:7');
}
foreach ($orders->list(['client' => 7], 'id', false)['rows'] as $row) {
    echo "{$row['domain']} ", json_encode([$row['held_at'], $row['submit_at']]), "\n";
}
$wanted = fn () => implode(' ', array_column($orders->list(['client' => 7], 'preference')['rows'], 'domain')) . "\n";
echo $wanted();
$orders->prefer(7, [$ids['c.net'], $ids['a.com']]);
echo $wanted();
// a.com and b.com are due at the same time: the preferred one gets the 100.00 first.
$forecast = (new Backorder\Funds($setup->database, new Purse()))->forecast(7);
echo json_encode(array_column($forecast['rows'], 'covered', 'domain')), "\n";

echo json_encode($orders->auctions([])), json_encode($orders->auctions([$ids['a.com'], 999])), "\n";
$setup->pdo->exec("INSERT INTO backorder_auctions (backorder_id, url, bidder_status, bids, bidders, starts_at, ends_at, status, currency,
    minimum_bid, minimum_next_bid, best_bid, price, vat, final, updated_at) VALUES
    ({$ids['a.com']}, 'https://auctions.example/a.com', 'OUTBID', 3, 2, '2027-01-17 10:01:00', '2027-01-20 10:01:00', 'PENDING', 'USD',
        60, 90.5, 80.50, NULL, NULL, 0, '2027-01-18 00:00:00'),
    ({$ids['b.com']}, '', '', NULL, NULL, NULL, NULL, '', '', NULL, NULL, NULL, 100, 19, 1, '2027-01-18 00:00:00')");
foreach ($orders->auctions(array_values($ids)) as $id => $auction) {
    echo array_search($id, $ids), ' ', json_encode($auction, JSON_UNESCAPED_SLASHES), "\n";
}
attempt(fn () => $orders->auctions(['1']));
attempt(fn () => $orders->auctions(range(1, 1001)));
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-auctions.tmp'); ?>
--EXPECT--
a.com ["2027-01-14 10:00:00","2027-01-17 08:00:00"]
b.com ["2027-01-14 09:00:00","2027-01-17 07:00:00"]
c.net ["2027-01-31 00:00:00","2027-01-31 23:59:00"]
d.net [null,null]
d.net b.com a.com c.net
c.net a.com d.net b.com
{"a.com":true,"b.com":false,"c.net":false,"d.net":false}
[][]
b.com {"url":"","status":"","bidder_status":"","bids":0,"bidders":0,"starts_at":null,"ends_at":null,"currency":"","minimum_bid":null,"minimum_next_bid":null,"best_bid":null,"price":"100.00","vat":"19.00","final":true,"updated_at":"2027-01-18 00:00:00"}
a.com {"url":"https://auctions.example/a.com","status":"PENDING","bidder_status":"OUTBID","bids":3,"bidders":2,"starts_at":"2027-01-17 10:01:00","ends_at":"2027-01-20 10:01:00","currency":"USD","minimum_bid":"60.00","minimum_next_bid":"90.50","best_bid":"80.50","price":null,"vat":null,"final":false,"updated_at":"2027-01-18 00:00:00"}
TypeError: Backorder\Orders::auctions(): Argument #1 ($ids) must be a list of integers
Backorder\Exception\SettingError: 1001 auctions are too many at once; up to 1000 may be asked for.
