<?php

/** Draws docs/growth-*.svg of docs/growth.json. */

declare(strict_types=1);

require_once __DIR__ . '/Plot.php';

$docs = __DIR__ . '/../../docs';
$growth = json_decode((string) file_get_contents("$docs/growth.json"), true, 512, JSON_THROW_ON_ERROR);
$plots = [
    'import' => [
        'Import, from the zip to the snapshot',
        'seconds',
        ['first import' => 'first_s', 'next day, 5% changed' => 'next_s', 'LOAD DATA LOCAL' => 'floor_s'],
    ],
    'search' => [
        "Searches of {$growth['questions']} kinds, first page and exact total",
        'milliseconds',
        ['median' => 'search_ms', 'slowest' => 'slowest_ms', 'best contender, median' => 'best_ms'],
    ],
    'memory' => [
        'Memory and disk',
        'MB',
        ['import, at most' => 'peak_mb', 'snapshot, shared' => 'snapshot_mb', "a worker's own" => 'private_mb'],
    ],
];
foreach ($plots as $name => [$title, $unit, $lines]) {
    $plot = new Plot($title, 'names on the list', $unit);
    foreach ($lines as $line => $column) {
        $plot->line($line, array_column($growth['points'], $column, 'rows'));
    }
    file_put_contents("$docs/growth-$name.svg", $plot->svg());
}
