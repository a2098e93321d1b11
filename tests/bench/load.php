<?php

/** Searches over HTTP at a constant rate: nginx, and PHP-FPM with four workers and opcache, as a site has them. */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Goals.php';
require __DIR__ . '/Site.php';

const WARM_UP_SECONDS = 2; // in which each worker opens the snapshot

$bench = new Bench($argv, 1, 1000000, ['--rate', '--seconds']);
$rate = (float) $bench->option('--rate', '100');
$seconds = (float) $bench->option('--seconds', '30');
$snapshots = $bench->list($bench->rows);
(new Backorder\Droplist($bench->database, $snapshots))->search(new Backorder\Query()); // makes the snapshot
$site = new Site($bench, $snapshots);

/** @return array<string, mixed> */
function visit(Bench $bench, Site $site, float $rate, float $seconds, int $seed): array
{
    $answer = "{$bench->directory}/load.json";
    $names = __DIR__ . '/../data/real-names.tsv';
    Feed::run(['node', __DIR__ . '/load/generator.mjs', $site->url, (string) $rate, (string) $seconds, (string) $seed, $names], $answer);
    return json_decode((string) file_get_contents($answer), true, 512, JSON_THROW_ON_ERROR);
}

/** How the visitors' searches mix, which decides how many the cache can answer. @param list<array{new: int, again: int, page: int}> $asked */
function mix(array $asked): string
{
    $sums = array_map(static fn (string $kind): int => array_sum(array_column($asked, $kind)), ['new', 'again', 'page']);
    $shares = array_map(static fn (int $sum): float => 100 * $sum / array_sum($sums), $sums);
    return vsprintf('of 100 searches %.0f are new, %.0f were made before, %.0f turn the page of one', $shares);
}

visit($bench, $site, $rate, WARM_UP_SECONDS, 1);
for ($run = 0; $run < $bench->runs; $run++) {
    $got[] = visit($bench, $site, $rate, $seconds, 2 + $run);
}
$site->stop();
$errors = 0;
foreach ($got as $one) {
    $failed = array_sum(array_column($one['errors'], 'times'));
    $errors += $failed;
    foreach ($one['errors'] as $error) {
        fwrite(STDERR, "{$error['times']} times: {$error['message']}\n");
    }
    $bench->add([
        'requests' => $one['requests'], 'a second' => $one['requests'] / $one['seconds'], 'p50 ms' => $one['p50'], 'p95 ms' => $one['p95'],
        'p99 ms' => $one['p99'], 'max ms' => $one['max'], 'errors' => $failed, 'generator late ms' => $one['late'],
    ]);
}
$workers = Site::WORKERS . ' workers that share a cache of ' . ini_get('backorder.search_cache');
$bench->print("Load: $rate searches a second for $seconds seconds, $workers; latency from when a request was due;\n" . mix(array_column($got, 'asked')));
$goals = new Goals($bench);
$goals->atMost('99 of 100 answered', Bench::median(array_column($got, 'p99')), Goals::atRows($bench->rows, 50, 300), 'ms');
$goals->atMost('errors', $errors, 0, 'requests');
$goals->print();
