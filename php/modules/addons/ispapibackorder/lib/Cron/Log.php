<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Settings;

/**
 * backorder_logs: one line for each run of a job, kept as long as the settings say; a line without counts and errors
 * says nothing and goes first. The
 * last success and the last error of each job stay, however old: they tell since when it stands still.
 */
final class Log
{
    public const TABLE = 'backorder_logs';
    public const SUCCESS = 'success';
    public const ERROR = 'error';
    /** It left everything to another run. */
    public const BUSY = 'busy';
    /** The crons the reseller sets up; what runs with WHMCS's daily run needs no watching over. */
    public const JOBS = [BatchRun::NAME, Import::NAME, DropDateSync::NAME];
    private const MAX_MESSAGE = 8000;
    private const DAY = 86400;
    /** Days. */
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
            'status' => self::status($outcome),
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

    private static function status(Outcome $outcome): string
    {
        return match (true) {
            $outcome->errors !== [] => self::ERROR,
            $outcome->worked => self::SUCCESS,
            default => self::BUSY,
        };
    }

    /** The job's last line, or the last one with this status. */
    public static function last(string $job, ?string $status = null): ?object
    {
        $lines = Capsule::table(self::TABLE)->where('cron', $job);
        if ($status !== null) {
            $lines->where('status', $status);
        }
        return $lines->orderBy('id', 'desc')->first();
    }

    /** @param array<string, int> $numbers */
    private static function json(array $numbers): ?string
    {
        return $numbers === [] ? null : json_encode($numbers, JSON_THROW_ON_ERROR);
    }

    private static function prune(int $now): void
    {
        $last = Capsule::table(self::TABLE)->whereIn('cron', self::JOBS)->groupBy('cron', 'status')
            ->selectRaw('MAX(id) AS id')->pluck('id')->all();
        $older = static fn (int $days): Builder => Capsule::table(self::TABLE)->whereNotIn('id', $last)
            ->where('date', '<', self::date($now - $days * self::DAY));
        $older(Settings::stored()->logDays())->delete();
        // Lines of earlier releases have no seconds, and nobody knows whether they say something.
        $older(self::KEPT_SAYING_NOTHING)
            ->where('status', '<>', self::ERROR)->whereNull('counts')->whereNotNull('seconds')->delete();
    }

    private static function date(int $time): string
    {
        return gmdate('Y-m-d H:i:s', $time);
    }
}
