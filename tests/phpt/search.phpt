--TEST--
Search: pattern, exclude, zones, ranges, dates, orders and pages, with exact totals
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
$droplist->import(['file' => $setup->file([
    'shop.com;2027-02-03 10:00:00', 'shop24.com;2027-02-01 23:59:59', 'web-shop.co.uk;2027-02-02 00:00:00', 'shop.de;2027-02-02 10:00:00',
    'bücher.de;2027-02-04 10:00:00', '12345.com;2027-02-02 12:00:00', 'a-b-c.com;2027-02-05 10:00:00',
])]);
function find(array $properties): void
{
    global $droplist;
    $query = new Backorder\Query();
    foreach ($properties as $name => $value) {
        $query->$name = $value;
    }
    $page = $droplist->search($query);
    echo $page->total, ': ', implode(' ', array_column($page->rows, 'domain')), "\n";
}
find([]);
find(['order' => 'name']);
find(['order' => 'name', 'descending' => true, 'first' => 1, 'rows' => 2]);
find(['order' => 'characters']);
find(['order' => 'digits', 'descending' => true]);
find(['order' => 'hyphens', 'descending' => true, 'rows' => 3]);
find(['pattern' => '^SHOP']);
find(['pattern' => 'shop', 'exclude' => '[0-9]|-']);
find(['pattern' => '\.']);
find(['zones' => ['de', '.CO.UK']]);
find(['zones' => []]);
find(['zones' => ['nothere']]);
find(['onlyDigits' => true]);
find(['noDigits' => true, 'noHyphens' => true]);
find(['minCharacters' => 5, 'maxCharacters' => 6]);
find(['minHyphens' => 2]);
find(['minLetters' => 4, 'maxLetters' => 4, 'maxDigits' => 1]);
find(['dropFrom' => '2027-02-02', 'dropTo' => '2027-02-02']);
find(['dropFrom' => '2027-02-02 10:00:01', 'dropTo' => '2027-02-03']);
find(['first' => 100]);
$row = $droplist->search((function () { $q = new Backorder\Query(); $q->pattern = 'xn--'; return $q; })())->rows[0];
unset($row['added']); // see search_added
echo json_encode($row, JSON_UNESCAPED_UNICODE), "\n";
?>
--EXPECT--
7: shop24.com web-shop.co.uk shop.de 12345.com shop.com xn--bcher-kva.de a-b-c.com
7: 12345.com a-b-c.com shop.com shop.de shop24.com web-shop.co.uk xn--bcher-kva.de
7: web-shop.co.uk shop24.com
7: shop.com shop.de 12345.com a-b-c.com shop24.com web-shop.co.uk xn--bcher-kva.de
7: 12345.com shop24.com a-b-c.com shop.com shop.de web-shop.co.uk xn--bcher-kva.de
7: xn--bcher-kva.de a-b-c.com web-shop.co.uk
3: shop24.com shop.de shop.com
2: shop.de shop.com
0: 
3: web-shop.co.uk shop.de xn--bcher-kva.de
0: 
0: 
1: 12345.com
2: shop.de shop.com
3: shop24.com 12345.com a-b-c.com
2: xn--bcher-kva.de a-b-c.com
2: shop.de shop.com
3: web-shop.co.uk shop.de 12345.com
2: 12345.com shop.com
7: 
{"domain":"xn--bcher-kva.de","unicode":"bücher.de","label":"xn--bcher-kva","zone":"de","drop_date":"2027-02-04 10:00:00","score":0,"characters":13,"letters":10,"digits":0,"hyphens":3}
