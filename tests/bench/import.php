<?php

/** Import beside LOAD DATA LOCAL of the same rows (the floor) and today's INSERT IGNORE of 500 rows a statement. */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Goals.php';
require __DIR__ . '/Lists.php';

const TODAY_SECONDS = 60; // the runs of today's way, of so many seconds together, that must do

$bench = new Bench($argv, 3);
$lists = new Lists($bench, $bench->rows);
$times = $peaks = [];
for ($run = 0; $run < $bench->runs; $run++) {
    $times['LOAD DATA LOCAL, the floor'][] = $lists->floor();
    if (array_sum($times['today: first import'] ?? []) < TODAY_SECONDS) {
        $bench->createOriginalTable();
        $times['today: first import'][] = Bench::seconds(fn () => insertIgnore($bench->pdo, $lists->csv));
        $times['today: daily import, 5% changed'][] = Bench::seconds(fn () => insertIgnore($bench->pdo, $lists->nextCsv));
    }
    foreach (['first' => 'first import', 'same' => 'the same list again', 'next' => 'daily import, 5% changed'] as $which => $work) {
        $got = $lists->import($which);
        $times["backorder: $work"][] = $got['seconds'];
        $peaks["backorder: $work"][] = $got['peak'];
    }
}

/** Today's way. */
function insertIgnore(PDO $pdo, string $csv): void
{
    $pdo->beginTransaction();
    $rows = [];
    $flush = function () use ($pdo, &$rows): void {
        if ($rows !== []) {
            $pdo->exec('INSERT IGNORE INTO original (zone, domain, drop_date, characters, letters, digits, hyphens) VALUES ' . implode(',', $rows));
            $rows = [];
        }
    };
    $in = fopen($csv, 'rb');
    while (($line = fgets($in)) !== false) {
        [$name, $date] = explode(';', rtrim($line));
        [$label, $zone] = explode('.', $name, 2);
        $digits = strlen(preg_replace('/\D/', '', $label));
        $hyphens = substr_count($label, '-');
        $length = strlen($label);
        $rows[] = "('$zone','$label','$date',$length," . ($length - $digits - $hyphens) . ",$digits,$hyphens)";
        if (count($rows) === 500) {
            $flush();
        }
    }
    $flush();
    $pdo->commit();
}

$floor = Bench::median($times['LOAD DATA LOCAL, the floor']);
foreach ($times as $work => $seconds) {
    $bench->add([
        'work' => $work, 'seconds' => Bench::median($seconds), 'x floor' => Bench::median($seconds) / $floor,
        'peak MB' => isset($peaks[$work]) ? max($peaks[$work]) / 1e6 : null,
    ]);
}
$bench->print('Import');

$daily = Bench::median($times['backorder: daily import, 5% changed']);
$goals = new Goals($bench);
$goals->atMost('first import, unzip and snapshot included', Bench::median($times['backorder: first import']) / $floor, 1.5, 'floors');
$goals->atMost('daily import, 5% changed', $daily / $floor, 0.5, 'floors');
$goals->atLeast("daily import, quicker than today's", Bench::median($times['today: daily import, 5% changed']) / $daily, 10, 'times');
$goals->atMost('peak memory of an import', max(array_map('max', $peaks)) / 1e6, Goals::atRows($bench->rows, 200, 700), 'MB');
$goals->atMost('snapshot, each name', Bench::bytes($lists->snapshots) / $bench->rows, 80, 'bytes');
$goals->print();
