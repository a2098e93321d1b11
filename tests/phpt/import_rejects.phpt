--TEST--
Lines that are not names are counted and told with their number; the import goes on
--EXTENSIONS--
backorder
pdo_mysql
--FILE--
<?php
require __DIR__ . '/setup.inc';
$setup = new Setup();
$steps = [];
$report = $setup->droplist()->import(['file' => $setup->file([
    "\u{FEFF}good.com;2027-02-01 10:00:00", 'no date.com', 'ok.com;2027-02-31 10:00:00', 'bücher.de;2027-02-01 10:00:00',
    'fine.pl;2027-02-01 10:00:00',  'also.pl;2027-02-01 10:00:00',
])], function (string $step, int $done, int $of) use (&$steps): void { $steps[$step] = true; });
echo "{$report['rows']} rows, {$report['rejected']} rejected\n";
foreach ($report['reasons'] as $reason) {
    echo "line {$reason['line']}: {$reason['text']}: ", $reason['reason'] !== '' ? 'reason' : '', "\n";
}
var_dump($steps !== []);
attempt(fn () => $setup->droplist()->import(['file' => $setup->file(['x.com;2027-02-01 10:00:00'], 'y.csv'), 'max_shrink' => 100], function () { throw new Exception('stop'); }));
echo $setup->pdo->query('SELECT COUNT(*) FROM backorder_pending_domains')->fetchColumn(), "\n";
foreach ([['max_shrink', 101], ['max_shrink', -1], ['max_megabytes', 0], ['timeout', 86401]] as [$option, $value]) {
    attempt(fn () => $setup->droplist()->import(['file' => 'x.csv', $option => $value]));
}
?>
--EXPECT--
4 rows, 2 rejected
line 2: no date.com: reason
line 3: ok.com;2027-02-31 10:00:00: reason
bool(true)
Exception: stop
4
Backorder\Exception\SettingError: The import's "max_shrink" is 101; it must be from 0 to 100.
Backorder\Exception\SettingError: The import's "max_shrink" is -1; it must be from 0 to 100.
Backorder\Exception\SettingError: The import's "max_megabytes" is 0; it must be from 1 to 1048576.
Backorder\Exception\SettingError: The import's "timeout" is 86401; it must be from 1 to 86400.
