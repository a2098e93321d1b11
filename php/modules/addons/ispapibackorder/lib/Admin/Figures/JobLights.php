<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Figures;

use WHMCS\Module\Addon\Ispapibackorder\Cron\BatchRun;
use WHMCS\Module\Addon\Ispapibackorder\Cron\Health;
use WHMCS\Module\Addon\Ispapibackorder\Cron\Log;

/** Whether the crons run as they should, as a traffic light says it: what Cron\Health tells, judged. */
final class JobLights
{
    public const GOOD = 'success';
    public const CAUTION = 'warning';
    public const STOP = 'danger';

    /** Seconds since the last success within which a job is on time, and late; the others run twice a day. */
    private const LIMITS = [BatchRun::NAME => [900, 3600]];
    private const LIMITS_OTHERS = [54_000, 93_600];

    /**
     * @return array<string, array{level: string, word: string, last: array<string, mixed>}>
     *         by the job's name; `word` is on-time, failing, late, standing or never; `last` is what Health tells
     */
    public static function read(): array
    {
        return array_map(self::judge(...), self::named(Health::read()));
    }

    /**
     * @param array<string, array{word: string, level: string}> $lights
     * @return string the worst level
     */
    public static function worst(array $lights): string
    {
        $levels = array_column($lights, 'level');
        return match (true) {
            in_array(self::STOP, $levels, true) => self::STOP,
            in_array(self::CAUTION, $levels, true) => self::CAUTION,
            default => self::GOOD,
        };
    }

    /**
     * @param array<string, array<string, mixed>> $health
     * @return array<string, array<string, mixed>>
     */
    private static function named(array $health): array
    {
        foreach (array_keys($health) as $job) {
            $health[$job]['job'] = $job;
        }
        return $health;
    }

    /**
     * @param array<string, mixed> $last
     * @return array{level: string, word: string, last: array<string, mixed>}
     */
    private static function judge(array $last): array
    {
        [$onTime, $late] = self::LIMITS[$last['job']] ?? self::LIMITS_OTHERS;
        $age = $last['succeeded_age'];
        [$level, $word] = match (true) {
            $last['at'] === null => [self::STOP, 'never'],
            $age === null || $age > $late => [self::STOP, $last['status'] === Log::ERROR ? 'failing' : 'standing'],
            $last['status'] === Log::ERROR => [self::CAUTION, 'failing'],
            $age > $onTime => [self::CAUTION, 'late'],
            default => [self::GOOD, 'on-time'],
        };
        return ['level' => $level, 'word' => $word, 'last' => $last];
    }
}
