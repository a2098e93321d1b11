--TEST--
Orders and Funds: many names at once, a client's own order, forecast and outlook, merging and closing clients
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-many.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
file_put_contents(ini_get('backorder.clock_file'), '@' . NOW);
$setup = new Setup();
$setup->price('com', 1, '60.00');
$setup->price('com', 2, '60.00');
$setup->droplist()->import(['file' => $setup->file(['a.com;2027-01-25 10:00:00', 'b.com;2027-01-26 11:00:00'])]);
$orders = new Backorder\Orders($setup->database);
$host = new Purse();
$names = ['A.com', 'b.com', 'c.com', 'a.com', '-x-.com', 'a.net'];
$dry = $orders->createMany(7, $names, 'client:7', $host, true);
echo $orders->list()['total'], "\n";
foreach ($orders->createMany(7, $names, 'client:7', $host) as $i => $row) {
    echo rtrim(json_encode(array_diff_key($row, ['message' => 0, 'unicode' => 0])) . " {$dry[$i]['reason']} {$row['message']}"), "\n";
}
try {
    $orders->createMany(7, ['a.com', 5], 'client:7', $host);
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    $orders->createMany(7, array_fill(0, 1001, 'a.com'), 'client:7', $host);
} catch (Backorder\Exception\SettingError $error) {
    echo $error->getMessage(), "\n";
}
$ids = array_column($orders->list([], 'domain', false)['rows'], 'id', 'domain');
$orders->prefer(7, [$ids['c.com'], $ids['b.com']]);
echo json_encode(array_column($orders->list([], 'domain', false)['rows'], 'preference', 'domain')), "\n";
foreach ([[$ids['a.com'], 999], ['x']] as $wrong) {
    try {
        $orders->prefer(7, $wrong);
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
$funds = new Backorder\Funds($setup->database, $host);
$forecast = $funds->forecast(7);
echo json_encode(array_diff_key($forecast, ['rows' => 0])), "\n";
foreach ($forecast['rows'] as $row) {
    echo json_encode(array_diff_key($row, ['id' => 0, 'unicode' => 0])), "\n";
}
echo json_encode($funds->outlook()), "\n";
echo json_encode($orders->mergeClient(7, 8, 'admin:1', $host)), "\n";
echo json_encode(array_column($orders->list(['client' => 8], 'domain', false)['rows'], 'status', 'domain')), "\n";
$registrar = new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'endpoint' => 'http://127.0.0.1:1/', 'timeout' => 1]);
$batch = new Backorder\Batch($setup->database, $registrar, $host);
echo json_encode($batch->closeClient(8)), "\n";
$report = $batch->run();
echo implode(' ', array_keys($report['durations'])), "\n";
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-many.tmp'); ?>
--EXPECT--
0
{"typed":"A.com","domain":"a.com","ok":true,"reason":"","drop_date":"2027-01-25 10:00:00","held_at":"2027-01-22 10:00:00","held":"60.00","id":1}
{"typed":"b.com","domain":"b.com","ok":true,"reason":"","drop_date":"2027-01-26 11:00:00","held_at":"2027-01-23 11:00:00","held":"60.00","id":2}
{"typed":"c.com","domain":"c.com","ok":true,"reason":"","drop_date":null,"held_at":null,"held":"60.00","id":3}
{"typed":"a.com","domain":"a.com","ok":false,"reason":"repeated","drop_date":null,"held_at":null,"held":null,"id":null} repeated a.com stands in the list twice.
{"typed":"-x-.com","domain":null,"ok":false,"reason":"not-a-name","drop_date":null,"held_at":null,"held":null,"id":null} not-a-name "-x-.com" is not a domain name: it has a label that begins or ends with a hyphen.
{"typed":"a.net","domain":"a.net","ok":false,"reason":"not-priced","drop_date":null,"held_at":null,"held":null,"id":null} not-priced a.net cannot be backordered: .net has no price.
Backorder\Orders::createMany(): Argument #2 ($names) must be a list of strings
1001 names are too many at once; up to 1000 may be requested together.
{"a.com":0,"b.com":2,"c.com":1}
Backorder\Exception\OrderError: There is no backorder 999 of client 7.
TypeError: Backorder\Orders::prefer(): Argument #2 ($ids) must be a list of integers
{"currency":1,"available":"100.00","needed":"120.00","missing":"20.00"}
{"domain":"a.com","drop_date":"2027-01-25 10:00:00","held_at":"2027-01-22 10:00:00","amount":"60.00","needed":"60.00","covered":true,"counted":true}
{"domain":"b.com","drop_date":"2027-01-26 11:00:00","held_at":"2027-01-23 11:00:00","amount":"60.00","needed":"120.00","covered":false,"counted":true}
{"domain":"c.com","drop_date":null,"held_at":null,"amount":"60.00","needed":"120.00","covered":false,"counted":false}
{"1":{"clients":1,"backorders":2,"needed":"120.00","credit":"100.00","missing":"20.00","days":{"2027-01-22":{"backorders":1,"needed":"60.00"},"2027-01-23":{"backorders":1,"needed":"60.00"}}}}
{"moved":3,"later":false,"left":[]}
{"a.com":"REQUESTED","b.com":"REQUESTED","c.com":"REQUESTED"}
{"deleted":3,"left":0,"errors":[]}
merge adopt sync close withdraw release reserve process submit account poll release-freed settle undone auctions
