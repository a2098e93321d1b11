<?php

/** Import beside LOAD DATA LOCAL of the same rows (the floor) and today's INSERT IGNORE of 500 rows a statement. */

declare(strict_types=1);

require __DIR__ . '/Bench.php';

$bench = new Bench($argv, 3);
$csv = $bench->feed(1);
$zip = $bench->zip($csv);

// The daily list: every twentieth name has another date, is gone, or is new, in equal parts.
$daily = "{$bench->directory}/daily.csv";
$in = fopen($csv, 'rb');
$out = fopen($daily, 'wb');
for ($i = 0; ($line = fgets($in)) !== false; $i++) {
    [$name, $date] = explode(';', rtrim($line));
    match ($i % 60) {
        0 => fwrite($out, "$name;2027-12-31 12:00:00\n"),
        20 => null,
        40 => fwrite($out, "{$line}new$i-$name;$date\n"),
        default => fwrite($out, $line),
    };
}
fclose($out);
$dailyZip = $bench->zip($daily);

// The floor gets the very rows, already taken apart.
$tsv = "{$bench->directory}/rows.tsv";
$in = fopen($csv, 'rb');
$out = fopen($tsv, 'wb');
while (($line = fgets($in)) !== false) {
    [$name, $date] = explode(';', rtrim($line));
    [$label, $zone] = explode('.', $name, 2);
    fwrite($out, "$label\t$zone\t$date\n");
}
fclose($out);
$load = "LOAD DATA LOCAL INFILE '$tsv' INTO TABLE backorder_pending_domains CHARACTER SET ascii (domain, zone, drop_date)";

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

$times = [];
for ($run = 0; $run < $bench->runs; $run++) {
    $bench->pdo->exec('TRUNCATE backorder_pending_domains');
    $times['LOAD DATA LOCAL, the floor'][] = Bench::seconds(fn () => $bench->pdo->exec($load));
    $bench->createOriginalTable();
    $times['today: first import'][] = Bench::seconds(fn () => insertIgnore($bench->pdo, $csv));
    $times['today: the same list again'][] = Bench::seconds(fn () => insertIgnore($bench->pdo, $csv));
    $bench->pdo->exec('TRUNCATE backorder_pending_domains');
    $bench->pdo->exec("UPDATE backorder_droplist SET version = version + 1, row_count = 0, source_checksum = ''");
    $droplist = $bench->droplist();
    $times['backorder: first import'][] = Bench::seconds(fn () => $droplist->import(['file' => $zip, 'max_shrink' => 100]));
    $times['backorder: the same list again'][] = Bench::seconds(fn () => $droplist->import(['file' => $zip, 'force' => true]));
    $times['backorder: daily import, 5% changed'][] = Bench::seconds(fn () => $droplist->import(['file' => $dailyZip]));
}
$floor = Bench::median($times['LOAD DATA LOCAL, the floor']);
foreach ($times as $work => $seconds) {
    $median = Bench::median($seconds);
    $bench->add(['work' => $work, 'seconds' => $median, 'x floor' => $median / $floor]);
}
$bench->print('Import');
printf("\npeak memory of the importing process: %d MB\n", (int) (getrusage()['ru_maxrss'] / 1024));
