<?php

/**
 * Searches beside whoever else searches text, and beside the SELECT ... REGEXP that users have today, on today's table.
 * We answer the whole question, rows and all, from PHP; the contenders count what matches the pattern.
 */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Goals.php';
require __DIR__ . '/Race.php';

const PAGE = 20;
const DEEP = 1000; // the page that is asked for after the first
const CATASTROPHE_RUNS = 3;
const CACHE = 'backorder.search_cache=64M'; // as it is where nobody set it
/** Pattern, order, whether the last come first: of the searches whose deep page is asked for. */
const DEEP_SEARCHES = [
    ['e', 'dropdate', false], ['.*', 'dropdate', true], ['e', 'name', true], ['e', 'characters', false], ['[aeiou]{2}', 'added', true],
];

$bench = new Bench($argv, 7);
$snapshots = $bench->list($bench->rows);
$bench->fillOriginalTable();
$bench->pdo->exec('SET max_statement_time = 60');
$droplist = new Backorder\Droplist($bench->database, $snapshots);
$droplist->search(new Backorder\Query()); // makes the snapshot
$contenders = new Contenders((string) getenv('BENCH_CONTENDERS'), $bench);
$bench->with($contenders->versions);
$goals = new Goals($bench);

/** Every question asked of everybody. */
function race(Bench $bench, Goals $goals, Race $race): void
{
    $faster = $fasterThanSql = $ours = $apart = [];
    foreach (Question::all() as $question) {
        $got = $race->run($question);
        [$best, $ms] = Race::best($got['others']);
        $ours[] = $got['ours'];
        $faster[] = $ms / $got['ours'];
        if ($got['sql'] !== null) {
            $fasterThanSql[] = $got['sql'] / $got['ours'];
        }
        $bench->add([
            'question' => $question->name, 'names' => $got['total'] ?? 'limit', 'backorder ms' => $got['ours'], ...$got['others'],
            'SQL' => $got['sql'], 'best' => $best, 'times faster' => $ms / $got['ours'],
            'than SQL' => $got['sql'] === null ? null : $got['sql'] / $got['ours'], 'goal' => $got['ours'] <= $ms ? 'met' : 'MISSED',
        ]);
        if (count(array_unique($got['counts'])) > 1) {
            $apart[$question->pattern] = ['pattern' => $question->pattern, ...array_fill_keys(Contenders::NAMES, null), ...$got['counts']];
        }
    }
    $bench->print('Search, ms, each made anew: without the cache. Contenders answer the pattern alone');
    if ($apart !== []) {
        array_map($bench->add(...), array_values($apart));
        $bench->print('Names counted, where a whole buffer is another question (a class may cross a line end); ours are those of ' . Contenders::SAME);
    }
    $rows = count($faster);
    $slower = count(array_filter($faster, static fn (float $times): bool => $times < 1));
    $goals->atMost("slower than the best contender of its row, of $rows rows", $slower, 0, 'rows');
    $goals->atLeast('faster than the best contender, worst row', min($faster), 1, 'times');
    $goals->atLeast('faster than the best contender, median row', Bench::median($faster), 3, 'times');
    $goals->atLeast('faster than SQL, median row', Bench::median($fasterThanSql), 100, 'times');
    $goals->atMost('the slowest search', max($ours), Goals::atRows($bench->rows, 40, 200), 'ms');
}

/** The page a person turns to after the first: with the cache, and a process for each run, so that none finds another's. */
function deepPages(Bench $bench, Goals $goals, string $snapshots): void
{
    $worst = 0;
    $argument = ['searches' => DEEP_SEARCHES, 'rows' => PAGE, 'page' => DEEP];
    for ($run = 0; $run < $bench->runs; $run++) {
        $runs[] = $bench->alone('pages', $snapshots, $argument, CACHE);
    }
    foreach (DEEP_SEARCHES as $i => [$pattern, $order, $descending]) {
        $got = array_column($runs, $i);
        $ms = Bench::median(array_column($got, 'later'));
        $worst = max($worst, $ms);
        $bench->add([
            'pattern' => $pattern, 'order' => $order . ($descending ? ', last first' : ''),
            'first page ms' => Bench::median(array_column($got, 'first')), 'page' => $got[0]['page'], 'ms' => $ms,
        ]);
    }
    $bench->print('A deep page right after the first one of the same search, with ' . CACHE);
    $goals->atMost('a deep page of a search already made, the slowest', $worst, 1, 'ms');
}

/** Time until the answer, or until the error that there will be none. */
function catastrophes(Bench $bench, Goals $goals, Backorder\Droplist $droplist): void
{
    $worst = 0;
    foreach (Question::catastrophes() as $question) {
        $times = [];
        $total = null;
        for ($run = 0; $run < min($bench->runs, CATASTROPHE_RUNS); $run++) {
            $query = $question->query();
            $times[] = 1e3 * Bench::seconds(function () use ($droplist, $query, &$total): void {
                $total = Question::ask($droplist, $query) ?? 'limit';
            });
        }
        $worst = max($worst, Bench::median($times));
        $bench->add(['pattern' => $question->name, 'names' => $total, 'ms' => Bench::median($times), 'longest ms' => max($times)]);
    }
    $bench->print('Catastrophic patterns, time until answer or error');
    $goals->atMost('a catastrophic pattern, the slowest', $worst, Goals::atRows($bench->rows, 100, 500), 'ms');
}

race($bench, $goals, new Race($bench, $droplist, $contenders));
deepPages($bench, $goals, $snapshots);
catastrophes($bench, $goals, $droplist);
$private = $bench->alone('searches', $snapshots, ['rounds' => 3])['private'];
$goals->atMost("a worker's own memory, beyond what all share", $private / 1e6, 2, 'MB');
$goals->atMost('on disk, each name', Bench::bytes($snapshots) / $bench->rows, 80, 'bytes');
$goals->print();
