<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use Backorder\Clock;
use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Runs a job once, whoever started it, and tells the output and backorder_logs how it went. */
final class Runner
{
    private const NANOSECONDS = 1_000_000;

    /**
     * @param array<string, string|bool> $options
     * @return bool whether all went well
     */
    public static function run(Job $job, array $options, Output $output): bool
    {
        $start = hrtime(true);
        try {
            $outcome = self::outcome($job, $options, $output);
        } catch (Throwable $error) {
            $outcome = new Outcome('', [], [], [$error->getMessage()]);
        }
        self::tell($job, $outcome, $output);
        try {
            $now = extension_loaded('backorder') ? Clock::now() : time();
            Log::write($job->name(), $outcome, $now, intdiv(hrtime(true) - $start, self::NANOSECONDS));
        } catch (Throwable $error) {
            $output->complain($job->name() . ': the log could not be written: ' . $error->getMessage());
            return false;
        }
        return $outcome->errors === [];
    }

    /** @param array<string, string|bool> $options */
    private static function outcome(Job $job, array $options, Output $output): Outcome
    {
        $problem = Extension::problem();
        if ($problem !== null) {
            throw new HostError($problem);
        }
        return $job->run($options, Services::ofCron(), $output);
    }

    private static function tell(Job $job, Outcome $outcome, Output $output): void
    {
        foreach (array_filter([$outcome->message, ...$outcome->details]) as $line) {
            $output->say($line);
        }
        foreach ($outcome->errors as $error) {
            $output->complain($job->name() . ': ' . $error);
        }
    }
}
