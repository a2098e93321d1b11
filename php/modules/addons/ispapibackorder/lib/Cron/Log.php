<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;

/** backorder_logs: one line for each run of a job. A line without counts and errors says nothing and goes first. */
final class Log
{
    public const TABLE = 'backorder_logs';
    public const SUCCESS = 'success';
    private const ERROR = 'error';
    private const MAX_MESSAGE = 8000;
    private const DAY = 86400;
    /** Days a line is kept. */
    private const KEPT = 90;
    private const KEPT_SAYING_NOTHING = 2;

    /**
     * @param int $now seconds since 1970-01-01 UTC
     * @param int $milliseconds the run took
     */
    public static function write(string $job, Outcome $outcome, int $now, int $milliseconds): void
    {
        $message = implode("\n", array_filter([$outcome->message, ...$outcome->errors]));
        Capsule::table(self::TABLE)->insert([
            'cron' => $job,
            'date' => self::date($now),
            'status' => $outcome->errors === [] ? self::SUCCESS : self::ERROR,
            'message' => mb_strcut($message, 0, self::MAX_MESSAGE, 'UTF-8'),
            'seconds' => sprintf('%d.%03d', intdiv($milliseconds, 1000), $milliseconds % 1000),
            'counts' => self::json($outcome->counts),
            'durations' => self::json(array_map(
                static fn (float $seconds): int => (int) round($seconds * 1000),
                $outcome->durations
            )),
        ]);
        self::prune($now);
    }

    /** @param array<string, int> $numbers */
    private static function json(array $numbers): ?string
    {
        return $numbers === [] ? null : json_encode($numbers, JSON_THROW_ON_ERROR);
    }

    private static function prune(int $now): void
    {
        self::before($now - self::KEPT * self::DAY)->delete();
        // Lines of earlier releases have no seconds, and nobody knows whether they say something.
        self::before($now - self::KEPT_SAYING_NOTHING * self::DAY)
            ->where('status', self::SUCCESS)->whereNull('counts')->whereNotNull('seconds')->delete();
    }

    private static function before(int $time): Builder
    {
        return Capsule::table(self::TABLE)->where('date', '<', self::date($time));
    }

    private static function date(int $time): string
    {
        return gmdate('Y-m-d H:i:s', $time);
    }
}
