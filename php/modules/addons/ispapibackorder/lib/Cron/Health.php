<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use Backorder\Clock;

/** How the last runs of the jobs went. */
final class Health
{
    /**
     * @return array<string, array{at: string|null, age: int|null, status: string, message: string,
     *         seconds: string|null, counts: array<string, int>, durations: array<string, int>, succeeded: string|null,
     *         succeeded_age: int|null, failed: string|null, failed_age: int|null}>
     *         by the job's name in backorder_logs: its last run, when the last one succeeded and when the last one
     *         failed, however long ago; times are UTC, ages seconds, durations of steps milliseconds; null and empty
     *         where there was no run
     */
    public static function read(): array
    {
        $now = Clock::now();
        $health = [];
        foreach (Log::JOBS as $job) {
            $health[$job] = self::of($job, $now);
        }
        return $health;
    }

    /** @return array<string, mixed> */
    private static function of(string $job, int $now): array
    {
        $last = Log::last($job);
        $good = Log::last($job, Log::SUCCESS);
        $bad = Log::last($job, Log::ERROR);
        return [
            'at' => $last?->date,
            'age' => self::age($last, $now),
            'status' => (string) $last?->status,
            'message' => (string) $last?->message,
            'seconds' => $last?->seconds,
            'counts' => self::numbers($last?->counts),
            'durations' => self::numbers($last?->durations),
            'succeeded' => $good?->date,
            'succeeded_age' => self::age($good, $now),
            'failed' => $bad?->date,
            'failed_age' => self::age($bad, $now),
        ];
    }

    /** @return array<string, int> */
    private static function numbers(?string $json): array
    {
        return $json === null ? [] : json_decode($json, true, 2, JSON_THROW_ON_ERROR);
    }

    private static function age(?object $line, int $now): ?int
    {
        return $line === null ? null : $now - (int) strtotime($line->date . ' UTC');
    }
}
