<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** What a job has to tell. */
final class Outcome
{
    /**
     * @param string $message one line for the log
     * @param array<string, int> $counts what was moved; empty when nothing was
     * @param list<string> $details further lines for a person at a terminal
     * @param list<string> $errors sentences on what went wrong; any makes the job fail
     * @param array<string, float> $durations seconds of each step, in their order
     * @param bool $worked false: it left everything to another run, which is neither a success nor an error
     */
    public function __construct(
        public readonly string $message,
        public readonly array $counts = [],
        public readonly array $details = [],
        public readonly array $errors = [],
        public readonly array $durations = [],
        public readonly bool $worked = true
    ) {
    }
}
