--TEST--
Orders: the list is filtered by status, client, zone, times and text, with exact counts
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock-filters.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
$clock = ini_get('backorder.clock_file');
file_put_contents($clock, '@' . NOW);
$setup = new Setup();
foreach (['com', 'de', 'co.uk', 'xn--90ais'] as $zone) {
    $setup->price($zone, 1, '60.00');
    $setup->price($zone, 2, '60.00');
}
$setup->pdo->exec("ALTER TABLE tblclients ADD firstname VARCHAR(64) NOT NULL DEFAULT '', ADD lastname VARCHAR(64) NOT NULL DEFAULT '',
    ADD companyname VARCHAR(255) NOT NULL DEFAULT '', ADD email VARCHAR(255) NOT NULL DEFAULT ''");
$setup->pdo->exec("UPDATE tblclients SET firstname = 'Anna', lastname = 'Beispiel', companyname = 'Blumen 100%', email = 'anna@example.com' WHERE id = 7");
$setup->pdo->exec("UPDATE tblclients SET firstname = 'Bert', lastname = 'Müller', companyname = 'Shop_House', email = 'bert@example.com' WHERE id = 8");
$setup->droplist()->import(['file' => $setup->file(['shop.com;2027-02-01 10:00:00', 'münchen.de;2027-02-02 23:59:59', 'bluE-shop.co.uk;2027-02-03 00:00:00',
    'мова.бел;2027-02-04 08:00:00'])]);
$orders = new Backorder\Orders($setup->database);
$orders->create(7, 'shop.com', 'client:7');
$orders->create(7, 'münchen.de', 'client:7');
file_put_contents($clock, '@' . (NOW + 86400));
$orders->create(8, 'blue-shop.co.uk', 'client:8');
$orders->create(8, 'мова.бел', 'client:8');
$last = $orders->create(8, 'elsewhere.com', 'client:8');
$setup->pdo->exec("UPDATE backorder_domains SET status = 'FAILED', reference = '12255', invoice = 4711 WHERE domain = 'blue-shop'");
$setup->pdo->exec("UPDATE backorder_domains SET status = 'SUCCESSFUL' WHERE domain = 'elsewhere'");
$show = function (array $filter, string $order = 'id', bool $descending = false, int $first = 0, int $rows = 20) use ($orders): void {
    $list = $orders->list($filter, $order, $descending, $first, $rows);
    echo json_encode($filter, JSON_UNESCAPED_UNICODE), ' ', $list['total'], ': ', implode(' ', array_column($list['rows'], 'unicode')),
        ' ', json_encode(array_filter($list['counts'])), "\n";
};
$show([]);
$show(['status' => 'FAILED']);
$show(['status' => ['FAILED', 'SUCCESSFUL']]);
$show(['status' => [], 'zone' => null]);
$show(['zone' => 'com', 'status' => 'REQUESTED']);
$show(['dropFrom' => '2027-02-02', 'dropTo' => '2027-02-03']);
$show(['dropFrom' => '2027-02-02', 'dropTo' => '2027-02-02']);
$show(['dropTo' => '2027-02-01 09:59:59']);
$show(['updatedFrom' => '2027-01-16']);
$show(['updatedTo' => '2027-01-15']);
$show(['ids' => [$last, 1, 99], 'status' => ['REQUESTED', 'SUCCESSFUL']]);
$show(['ids' => []]);
echo "clients\n";
$show(['person' => 'anna be']);
$show(['person' => 'MÜLLER']);
$show(['person' => 'shop_h']);
$show(['person' => '100%']);
$show(['person' => '_anna']);
$show(['person' => 'example.com', 'status' => 'REQUESTED']);
$show(['person' => 'nobody']);
echo "text\n";
$show(['search' => 'SHOP']);
$show(['search' => 'shop.co']);
$show(['search' => 'uk']);
$show(['search' => 'ÜNCH']);
$show(['search' => 'münchen.de']);
$show(['search' => 'ü']);
$show(['search' => 'ова.б']);
$show(['search' => 'xn--']);
$show(['search' => '12255']);
$show(['search' => '4711', 'status' => 'REQUESTED']);
$show(['search' => (string) $last]);
$show(['search' => 'beispiel', 'zone' => 'de']);
$show(['search' => "' OR 1=1 --"]);
$show(['search' => '%']);
$show(['search' => 'ö', 'person' => 'bert']);
$show(['search' => "\u{ad}", 'zone' => 'de']);
echo "order\n";
foreach (['domain', 'dropdate', 'status', 'updated', 'client'] as $order) {
    echo $order, ': ';
    $show([], $order, true, 1, 3);
}
$show([], 'id', false, 5);
$show([], 'id', false, PHP_INT_MAX);
attempt(fn () => $orders->list(['status' => ['FAILED', 7]]));
attempt(fn () => $orders->list(['dropFrom' => 'soon']));
attempt(fn () => $orders->list(['search' => str_repeat('a', 256)]));
attempt(fn () => $orders->list(['search' => "a\0b"]));
attempt(fn () => $orders->list(['person' => []]));
attempt(fn () => $orders->list(['ids' => ['1']]));
attempt(fn () => $orders->list(['ids' => range(1, 1001)]));
?>
--CLEAN--
<?php unlink(__DIR__ . '/clock-filters.tmp'); ?>
--EXPECT--
[] 5: shop.com münchen.de blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
{"status":"FAILED"} 1: blue-shop.co.uk {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
{"status":["FAILED","SUCCESSFUL"]} 2: blue-shop.co.uk elsewhere.com {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
{"status":[],"zone":null} 5: shop.com münchen.de blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
{"zone":"com","status":"REQUESTED"} 1: shop.com {"REQUESTED":1,"SUCCESSFUL":1}
{"dropFrom":"2027-02-02","dropTo":"2027-02-03"} 2: münchen.de blue-shop.co.uk {"REQUESTED":1,"FAILED":1}
{"dropFrom":"2027-02-02","dropTo":"2027-02-02"} 1: münchen.de {"REQUESTED":1}
{"dropTo":"2027-02-01 09:59:59"} 0:  []
{"updatedFrom":"2027-01-16"} 3: blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":1,"SUCCESSFUL":1,"FAILED":1}
{"updatedTo":"2027-01-15"} 2: shop.com münchen.de {"REQUESTED":2}
{"ids":[5,1,99],"status":["REQUESTED","SUCCESSFUL"]} 2: shop.com elsewhere.com {"REQUESTED":1,"SUCCESSFUL":1}
{"ids":[]} 0:  []
clients
{"person":"anna be"} 2: shop.com münchen.de {"REQUESTED":2}
{"person":"MÜLLER"} 3: blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":1,"SUCCESSFUL":1,"FAILED":1}
{"person":"shop_h"} 3: blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":1,"SUCCESSFUL":1,"FAILED":1}
{"person":"100%"} 2: shop.com münchen.de {"REQUESTED":2}
{"person":"_anna"} 0:  []
{"person":"example.com","status":"REQUESTED"} 3: shop.com münchen.de мова.бел {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
{"person":"nobody"} 0:  []
text
{"search":"SHOP"} 4: shop.com blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":2,"SUCCESSFUL":1,"FAILED":1}
{"search":"shop.co"} 2: shop.com blue-shop.co.uk {"REQUESTED":1,"FAILED":1}
{"search":"uk"} 1: blue-shop.co.uk {"FAILED":1}
{"search":"ÜNCH"} 1: münchen.de {"REQUESTED":1}
{"search":"münchen.de"} 1: münchen.de {"REQUESTED":1}
{"search":"ü"} 5: shop.com münchen.de blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
{"search":"ова.б"} 1: мова.бел {"REQUESTED":1}
{"search":"xn--"} 2: münchen.de мова.бел {"REQUESTED":2}
{"search":"12255"} 1: blue-shop.co.uk {"FAILED":1}
{"search":"4711","status":"REQUESTED"} 0:  {"FAILED":1}
{"search":"5"} 1: elsewhere.com {"SUCCESSFUL":1}
{"search":"beispiel","zone":"de"} 1: münchen.de {"REQUESTED":1}
{"search":"' OR 1=1 --"} 0:  []
{"search":"%"} 2: shop.com münchen.de {"REQUESTED":2}
{"search":"ö","person":"bert"} 3: blue-shop.co.uk мова.бел elsewhere.com {"REQUESTED":1,"SUCCESSFUL":1,"FAILED":1}
{"search":"­","zone":"de"} 0:  []
order
domain: [] 5: мова.бел shop.com elsewhere.com {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
dropdate: [] 5: blue-shop.co.uk münchen.de shop.com {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
status: [] 5: elsewhere.com мова.бел münchen.de {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
updated: [] 5: elsewhere.com мова.бел münchen.de {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
client: [] 5: elsewhere.com blue-shop.co.uk münchen.de {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
[] 5:  {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
[] 5:  {"REQUESTED":3,"SUCCESSFUL":1,"FAILED":1}
Backorder\Exception\SettingError: The filter's status is not a status of backorders.
Backorder\Exception\SettingError: The filter's times must be "YYYY-MM-DD" or "YYYY-MM-DD HH:MM:SS".
Backorder\Exception\SettingError: The filter's search must have at most 255 bytes.
Backorder\Exception\SettingError: The filter's keys want text without NUL bytes for "search".
Backorder\Exception\SettingError: The filter's keys want text without NUL bytes for "person".
Backorder\Exception\SettingError: The filter's ids must be a list of at most 1000 whole numbers.
Backorder\Exception\SettingError: The filter's ids must be a list of at most 1000 whole numbers.
