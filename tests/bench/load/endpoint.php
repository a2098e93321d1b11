<?php

/** One search a request, as a page of the addon makes it: ?q= the query's properties in JSON; "how" and "typed" stand for a pattern. */

declare(strict_types=1);

header('Content-Type: application/json');
if (isset($_GET['opcache'])) {
    echo json_encode(function_exists('opcache_get_status') && opcache_get_status(false) !== false);
    return;
}
$asked = json_decode((string) ($_GET['q'] ?? ''), true, 8, JSON_THROW_ON_ERROR);
$query = new Backorder\Query();
if (isset($asked['how'])) {
    ['pattern' => $query->pattern, 'exclude' => $query->exclude] = Backorder\Query::translate($asked['how'], $asked['typed']);
    unset($asked['how'], $asked['typed']);
}
foreach ($asked as $name => $value) {
    $query->$name = $value;
}
$database = new Backorder\Database(['socket' => (string) getenv('BENCH_SOCKET'), 'user' => 'root', 'name' => 'bench']);
try {
    $page = (new Backorder\Droplist($database, (string) getenv('BENCH_SNAPSHOTS')))->search($query);
    echo json_encode(['total' => $page->total, 'rows' => $page->rows], JSON_THROW_ON_ERROR);
} catch (Backorder\Exception\LimitError | Backorder\Exception\PatternError $error) {
    http_response_code(422);
    echo json_encode(['error' => $error->getMessage()], JSON_THROW_ON_ERROR);
}
