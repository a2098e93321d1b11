--TEST--
Rows tell when their name came onto the list; a search filters and orders by it
--EXTENSIONS--
backorder
pdo_mysql
--INI--
backorder.clock_file={PWD}/clock_added.tmp
--FILE--
<?php
require __DIR__ . '/setup.inc';
$clock = ini_get('backorder.clock_file');
$setup = new Setup();
$droplist = $setup->droplist();
file_put_contents($clock, '@' . NOW);
$droplist->import(['file' => $setup->file(['a.com;2027-02-01 10:00:00', 'b.com;2027-02-01 10:00:00'])]);
file_put_contents($clock, '@' . NOW + 86400);
$droplist->import(['file' => $setup->file(['a.com;2027-02-02 10:00:00', 'c.com;2027-02-01 10:00:00', 'b.com;2027-02-01 10:00:00'])]);
unlink($clock);
function find(array $properties): void
{
    global $droplist;
    $query = new Backorder\Query();
    foreach ($properties as $name => $value) {
        $query->$name = $value;
    }
    try {
        $page = $droplist->search($query);
        echo $page->total, ':', implode('', array_map(fn (array $row): string => " {$row['domain']} {$row['added']}", $page->rows)), "\n";
    } catch (Backorder\Exception\SettingError $e) {
        echo $e->getMessage(), "\n";
    }
}
find(['order' => 'added']);
find(['order' => 'added', 'descending' => true]);
find(['addedFrom' => '2027-01-16']);
find(['addedFrom' => '2027-01-15 08:00:01']);
find(['addedFrom' => '2027-01-16 08:00:01']);
find(['addedFrom' => 'yesterday']);
find(['order' => 'price']);
?>
--EXPECT--
3: a.com 2027-01-15 08:00:00 b.com 2027-01-15 08:00:00 c.com 2027-01-16 08:00:00
3: c.com 2027-01-16 08:00:00 a.com 2027-01-15 08:00:00 b.com 2027-01-15 08:00:00
1: c.com 2027-01-16 08:00:00
1: c.com 2027-01-16 08:00:00
0:
addedFrom must be "YYYY-MM-DD" or "YYYY-MM-DD HH:MM:SS".
order must be "name", "dropdate", "characters", "digits", "hyphens", "added" or "score".
