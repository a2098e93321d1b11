<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use Backorder\Clock;
use InvalidArgumentException;
use Throwable;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Extension;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Runs a job: reads its arguments, tells the terminal and backorder_logs, and gives the exit status. */
final class Runner
{
    private const MAX_MESSAGE = 8000;

    /**
     * @param list<string> $arguments the script's name first
     * @return int exit status: 0 done, 1 something went wrong, 2 wrong arguments
     */
    public static function run(Job $job, array $arguments): int
    {
        try {
            $flags = array_merge($job->flags(), ['help', 'verbose']);
            $options = Arguments::parse(array_slice($arguments, 1), $job->options(), $flags);
        } catch (InvalidArgumentException $error) {
            fwrite(STDERR, $error->getMessage() . "\n");
            return 2;
        }
        if (isset($options['help'])) {
            fwrite(STDOUT, $job->help() . "  --verbose     print the summary although there is no terminal\n"
                . "  --help        print this\n");
            return 0;
        }
        $terminal = new Terminal(isset($options['verbose']));
        try {
            $outcome = self::outcome($job, $options, $terminal);
        } catch (Throwable $error) {
            $outcome = new Outcome('', [], [$error->getMessage()]);
        }
        return self::tell($job, $outcome, $terminal);
    }

    /** @param array<string, string|bool> $options */
    private static function outcome(Job $job, array $options, Terminal $terminal): Outcome
    {
        $problem = Extension::problem();
        if ($problem !== null) {
            throw new HostError($problem);
        }
        return $job->run($options, new Services(), $terminal);
    }

    private static function tell(Job $job, Outcome $outcome, Terminal $terminal): int
    {
        foreach (array_filter([$outcome->message, ...$outcome->details]) as $line) {
            $terminal->say($line);
        }
        foreach ($outcome->errors as $error) {
            $terminal->complain($job->name() . ': ' . $error);
        }
        $failed = $outcome->errors !== [];
        try {
            self::log($job->name(), $outcome, $failed);
        } catch (Throwable $error) {
            $terminal->complain($job->name() . ': the log could not be written: ' . $error->getMessage());
            return 1;
        }
        return $failed ? 1 : 0;
    }

    private static function log(string $name, Outcome $outcome, bool $failed): void
    {
        $message = implode("\n", array_filter([$outcome->message, ...$outcome->errors]));
        if ($message === '') {
            return;
        }
        $seconds = extension_loaded('backorder') ? Clock::now() : time();
        Capsule::table('backorder_logs')->insert([
            'cron' => $name,
            'date' => gmdate('Y-m-d H:i:s', $seconds),
            'status' => $failed ? 'error' : 'success',
            'message' => mb_strcut($message, 0, self::MAX_MESSAGE, 'UTF-8'),
        ]);
    }
}
