<?php

/** What import, search and memory cost as the list grows: docs/growth.json, and its plots. */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Lists.php';
require __DIR__ . '/Race.php';

const SIZES = [100000, 200000, 500000, 1000000, 2000000, 5000000];

/** @return array<string, float> medians, but of the memory the most */
function imports(Bench $bench, int $rows): array
{
    $lists = new Lists($bench, $rows);
    $floor = $first = $next = [];
    for ($run = 0; $run < $bench->runs; $run++) {
        $floor[] = $lists->floor();
        $first[] = $lists->import('first');
        $next[] = $lists->import('next');
    }
    return [
        'floor_s' => Bench::median($floor),
        'first_s' => Bench::median(array_column($first, 'seconds')),
        'next_s' => Bench::median(array_column($next, 'seconds')),
        'peak_mb' => max(array_column([...$first, ...$next], 'peak')) / 1e6,
    ];
}

/** @return array<string, float> */
function searches(Bench $bench, int $rows): array
{
    $snapshots = $bench->list($rows);
    $droplist = new Backorder\Droplist($bench->database, $snapshots);
    $droplist->search(new Backorder\Query()); // makes the snapshot
    $contenders = new Contenders((string) getenv('BENCH_CONTENDERS'), $bench);
    $bench->with($contenders->versions);
    $race = new Race($bench, $droplist, $contenders);
    $got = array_map(static fn (Question $question): array => $race->run($question, false), Question::all());
    $ours = array_column($got, 'ours');
    return [
        'search_ms' => Bench::median($ours),
        'slowest_ms' => max($ours),
        'best_ms' => Bench::median(array_map(static fn (array $one): float => Race::best($one['others'])[1], $got)),
        'snapshot_mb' => Bench::bytes($snapshots) / 1e6,
        'private_mb' => max(1, $bench->alone('searches', $snapshots, ['rounds' => 1])['private']) / 1e6,
    ];
}

$bench = new Bench($argv, 3, max(SIZES));
$points = [];
foreach (SIZES as $rows) {
    if ($rows <= $bench->rows) {
        fwrite(STDERR, "$rows names\n");
        $points[] = ['rows' => $rows, ...imports($bench, $rows), ...searches($bench, $rows)];
        $bench->add(end($points));
    }
}
if ($points === []) {
    fwrite(STDERR, 'It takes ' . min(SIZES) . " rows or more to see growth.\n");
    exit(2);
}
file_put_contents(__DIR__ . '/../../docs/growth.json', json_encode([
    'machine' => $bench->machine(), 'runs' => $bench->runs, 'questions' => count(Question::all()), 'points' => $points,
], JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR) . "\n");
require __DIR__ . '/redraw.php';
$bench->print('Growth, drawn in docs/growth-*.svg');
