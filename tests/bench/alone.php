<?php

/** What is measured in a process of its own: php alone.php JOB SOCKET SNAPSHOTS ARGUMENT, which answers in JSON. */

declare(strict_types=1);

require __DIR__ . '/Question.php';

/** A line of a file of /proc, in bytes. */
function kilobytes(string $file, string $line): int
{
    if (preg_match("/^$line:\s*(\d+) kB/m", (string) file_get_contents("/proc/self/$file"), $m) !== 1) {
        throw new RuntimeException("/proc/self/$file has no $line");
    }
    return (int) $m[1] * 1024;
}

/** The most that was in memory is told by VmHWM: what rusage tells includes the process that started this one. */
function import(Backorder\Droplist $droplist, array $options): array
{
    $start = hrtime(true);
    $droplist->import($options);
    return ['seconds' => (hrtime(true) - $start) / 1e9, 'peak' => kilobytes('status', 'VmHWM')];
}

/** What a worker has of its own after every question was asked some times; the mapping of the snapshot is everybody's. */
function searches(Backorder\Droplist $droplist, array $argument): array
{
    $questions = Question::all();
    $before = kilobytes('smaps_rollup', 'Private_Dirty');
    for ($round = 0; $round < $argument['rounds']; $round++) {
        foreach ($questions as $question) {
            Question::ask($droplist, $question->query());
        }
    }
    gc_collect_cycles();
    return ['private' => kilobytes('smaps_rollup', 'Private_Dirty') - $before];
}

[, $job, $socket, $snapshots, $argument] = $argv;
$droplist = new Backorder\Droplist(new Backorder\Database(['socket' => $socket, 'user' => 'root', 'name' => 'bench']), $snapshots);
$argument = json_decode($argument, true, 512, JSON_THROW_ON_ERROR);
echo json_encode(match ($job) {
    'import' => import($droplist, $argument),
    'searches' => searches($droplist, $argument),
}, JSON_THROW_ON_ERROR), "\n";
