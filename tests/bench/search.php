<?php

/** Searches beside the SELECT SQL_CALC_FOUND_ROWS ... REGEXP that users have today, on today's table. */

declare(strict_types=1);

require __DIR__ . '/Bench.php';

$bench = new Bench($argv, 7);
$csv = $bench->feed(1);
$droplist = $bench->droplist();
$droplist->import(['file' => $csv]);
$bench->createOriginalTable();
$bench->pdo->exec('INSERT INTO original (zone, domain, drop_date, characters, letters, digits, hyphens)
    SELECT zone, domain, drop_date, LENGTH(domain), LENGTH(domain) - LENGTH(REGEXP_REPLACE(domain, "[a-z]", "")),
        LENGTH(domain) - LENGTH(REGEXP_REPLACE(domain, "[0-9]", "")), LENGTH(domain) - LENGTH(REPLACE(domain, "-", ""))
    FROM backorder_pending_domains');
$bench->pdo->query('ANALYZE TABLE original')->fetchAll();
$bench->pdo->exec('SET max_statement_time = 60');

$patterns = ['zzqqxx', 'shop', '[0-9]{3}$', '^[a-z]{4}$', '^(best|top).*(shop|store)$', '^[^aeiou]{5}$', '(auto|moto|car)s?[0-9]*$',
    '^[a-z]+-[a-z]+$', 'e.*o.*e', '^a', '.*', '(?=.*[0-9])(?=.*-)', '(.)\1\1', '(a+)+$'];
foreach ($patterns as $pattern) {
    $ours = $theirs = [];
    $total = null;
    for ($run = 0; $run < $bench->runs; $run++) {
        $query = new Backorder\Query();
        $query->pattern = $pattern;
        $ours[] = Bench::seconds(function () use ($droplist, $query, &$total): void {
            try {
                $total = $droplist->search($query)->total;
            } catch (Backorder\Exception\LimitError) {
                $total = 'limit';
            }
        });
        // Once is enough for what takes seconds.
        if ($run < 3 && array_sum($theirs) < 20) {
            $theirs[] = Bench::seconds(function () use ($bench, $pattern): void {
                $statement = $bench->pdo->prepare('SELECT SQL_CALC_FOUND_ROWS * FROM original WHERE domain REGEXP ? ORDER BY drop_date LIMIT 0, 20');
                try {
                    $statement->execute([$pattern]);
                    $statement->fetchAll();
                    $bench->pdo->query('SELECT FOUND_ROWS()')->fetchColumn();
                } catch (PDOException) {
                    // Sixty seconds are over: they are the figure.
                }
            });
        }
    }
    $ms = Bench::median($ours) * 1e3;
    $sql = Bench::median($theirs) * 1e3;
    $bench->add(['pattern' => $pattern, 'names' => $total, 'backorder ms' => $ms, 'SQL ms' => $sql, 'times faster' => $sql / $ms]);
}

// What the page asks for before anybody has typed a word.
$query = new Backorder\Query();
$firstPage = [
    'first page by drop date' => [fn () => $droplist->search($query)->total, ['SELECT SQL_CALC_FOUND_ROWS * FROM original ORDER BY drop_date LIMIT 0, 20', 'SELECT FOUND_ROWS()']],
    'statistics' => [fn () => $droplist->statistics()['rows'], ['SELECT DATE(drop_date), COUNT(*) FROM original GROUP BY 1', 'SELECT zone, COUNT(*) FROM original GROUP BY 1']],
];
foreach ($firstPage as $work => [$call, $statements]) {
    $ours = $theirs = [];
    for ($run = 0; $run < $bench->runs; $run++) {
        $ours[] = Bench::seconds(function () use ($call, &$total): void {
            $total = $call();
        });
        $theirs[] = Bench::seconds(function () use ($bench, $statements): void {
            array_map(fn (string $sql): array => $bench->pdo->query($sql)->fetchAll(), $statements);
        });
    }
    $ms = Bench::median($ours) * 1e3;
    $sql = Bench::median($theirs) * 1e3;
    $bench->add(['pattern' => $work, 'names' => $total, 'backorder ms' => $ms, 'SQL ms' => $sql, 'times faster' => $sql / $ms]);
}
$bench->print('Search');
