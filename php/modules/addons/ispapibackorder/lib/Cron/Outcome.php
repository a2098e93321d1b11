<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** What a job has to tell. */
final class Outcome
{
    /**
     * @param string $message one line for the log; empty when there is nothing to tell
     * @param list<string> $details further lines for a person at a terminal
     * @param list<string> $errors sentences on what went wrong; any makes the job exit with 1
     */
    public function __construct(
        public readonly string $message,
        public readonly array $details = [],
        public readonly array $errors = []
    ) {
    }
}
