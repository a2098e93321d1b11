<?php

/** What is measured in a process of its own: php alone.php JOB SOCKET SNAPSHOTS ARGUMENT, which answers in JSON. */

declare(strict_types=1);

require __DIR__ . '/Bench.php';
require __DIR__ . '/Question.php';

/** The most that was in memory, in bytes, by VmHWM: what rusage tells includes the process that started this one. */
function peak(): int
{
    if (preg_match('/^VmHWM:\s*(\d+) kB/m', (string) file_get_contents('/proc/self/status'), $m) !== 1) {
        throw new RuntimeException('/proc/self/status has no VmHWM');
    }
    return (int) $m[1] * 1024;
}

/**
 * What this process alone has in memory, in bytes: the pages it has written of its private mappings. Not the shared
 * ones, which are there once for all workers, though the kernel calls their pages private while nobody else has touched
 * them: the snapshot and the cache of searches. Read by the line, for what reading takes counts too.
 */
function own(): int
{
    $kilobytes = 0;
    $isPrivate = false;
    $mappings = fopen('/proc/self/smaps', 'rb');
    while (($line = fgets($mappings)) !== false) {
        if (preg_match('/^[0-9a-f]+-[0-9a-f]+ [r-][w-][x-]([ps]) /', $line, $m) === 1) {
            $isPrivate = $m[1] === 'p';
        } elseif ($isPrivate && preg_match('/^Private_Dirty:\s*(\d+) kB/', $line, $m) === 1) {
            $kilobytes += (int) $m[1];
        }
    }
    fclose($mappings);
    if ($kilobytes === 0) {
        throw new RuntimeException('/proc/self/smaps tells nothing of this process');
    }
    return $kilobytes * 1024;
}

function import(Backorder\Droplist $droplist, array $options): array
{
    $seconds = Bench::seconds(fn () => $droplist->import($options));
    return ['seconds' => $seconds, 'peak' => peak()];
}

/** What a worker has of its own after every question was asked some times, more than before. */
function searches(Backorder\Droplist $droplist, array $argument): array
{
    $questions = Question::all();
    $before = own();
    for ($round = 0; $round < $argument['rounds']; $round++) {
        foreach ($questions as $question) {
            Question::ask($droplist, $question->query());
        }
    }
    gc_collect_cycles();
    return ['private' => own() - $before];
}

/**
 * Each search made for its first page, and then again for a later one.
 *
 * @param array{searches: list<array{string, string, bool}>, rows: int, page: int} $argument of each search pattern, order,
 *        whether the last come first; rows of a page; the later page's number, when there are as many
 * @return list<array{first: float, page: int, later: float}> ms
 */
function pages(Backorder\Droplist $droplist, array $argument): array
{
    $droplist->search(new Backorder\Query()); // opens the snapshot
    $got = [];
    foreach ($argument['searches'] as [$pattern, $order, $descending]) {
        $question = new Question($pattern, $pattern, ['order' => $order, 'descending' => $descending, 'rows' => $argument['rows']]);
        $query = $question->query();
        $total = 0;
        $first = 1e3 * Bench::seconds(function () use ($droplist, $query, &$total): void {
            $total = Question::ask($droplist, $query);
        });
        $page = min($argument['page'], max(1, intdiv((int) $total, $argument['rows'])));
        $query->first = ($page - 1) * $argument['rows'];
        $later = 1e3 * Bench::seconds(fn () => Question::ask($droplist, $query));
        $got[] = ['first' => $first, 'page' => $page, 'later' => $later];
    }
    return $got;
}

[, $job, $socket, $snapshots, $argument] = $argv;
$droplist = new Backorder\Droplist(new Backorder\Database(['socket' => $socket, 'user' => 'root', 'name' => 'bench']), $snapshots);
$argument = json_decode($argument, true, 512, JSON_THROW_ON_ERROR);
echo json_encode(match ($job) {
    'import' => import($droplist, $argument),
    'searches' => searches($droplist, $argument),
    'pages' => pages($droplist, $argument),
}, JSON_THROW_ON_ERROR), "\n";
