--TEST--
A registrar is a source too; rows tell its scores, and a search filters and orders by them
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$droplist = $setup->droplist();
$registrar = new Backorder\Registrar(['login' => 'x', 'password' => 'y', 'endpoint' => 'http://127.0.0.1:1/', 'timeout' => 1]);
attempt(fn () => $droplist->import(['registrar' => $registrar]));
attempt(fn () => $droplist->import(['registrar' => $registrar, 'url' => 'https://example.com/']));
attempt(fn () => $droplist->import(['registrar' => 'ispapi']));
attempt(fn () => $droplist->import(['registrar' => $setup->database]));
$setup->pdo->exec("INSERT INTO backorder_pending_domains (domain, zone, drop_date, score) VALUES
    ('a', 'com', '2027-02-01 10:00:00', 3), ('b', 'com', '2027-02-01 10:00:00', 10), ('c', 'com', '2027-02-01 10:00:00', 0)");
$setup->pdo->exec('UPDATE backorder_droplist SET version = 1, row_count = 3');
function find(array $properties): void
{
    global $droplist;
    $query = new Backorder\Query();
    foreach ($properties as $name => $value) {
        $query->$name = $value;
    }
    attempt(function () use ($droplist, $query): string {
        $page = $droplist->search($query);
        return "$page->total:" . implode('', array_map(fn (array $row): string => " {$row['domain']} {$row['score']}", $page->rows));
    });
}
find(['order' => 'score']);
find(['order' => 'score', 'descending' => true]);
find(['minScore' => 1]);
find(['minScore' => 1, 'maxScore' => 5]);
find(['maxScore' => 0]);
find(['minScore' => -1]);
echo $droplist->statistics()['scored'], "\n";
$report = $droplist->import(['file' => $setup->file(['a.com;2027-02-02 10:00:00', 'b.com;2027-02-01 10:00:00', 'd.com;2027-02-01 10:00:00'])]);
echo "{$report['moved']} moved, {$report['rescored']} rescored\n";
find(['order' => 'name']);
?>
--EXPECTF--
Backorder\Exception\FeedError: Page 1 of the feed QueryDomainPendingDeleteList (ispapi) could not be read. The registrar gave no answer to QueryDomainPendingDeleteList: %s.
Backorder\Exception\SettingError: The import's options need one of "url", "file" and "registrar".
Backorder\Exception\SettingError: The import's options want a Backorder\Registrar for "registrar".
Backorder\Exception\SettingError: The import's options want a Backorder\Registrar for "registrar".
string(27) "3: c.com 0 a.com 3 b.com 10"
string(27) "3: b.com 10 a.com 3 c.com 0"
string(19) "2: a.com 3 b.com 10"
string(10) "1: a.com 3"
string(10) "1: c.com 0"
Backorder\Exception\SettingError [minScore]: minScore must be 0 or more.
2
1 moved, 0 rescored
string(27) "3: a.com 3 b.com 10 d.com 0"
