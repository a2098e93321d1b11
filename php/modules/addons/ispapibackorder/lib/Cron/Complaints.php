<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** A job inside WHMCS's own cron: what went wrong goes to the activity log, the rest stands in backorder_logs. */
final class Complaints implements Output
{
    public function say(string $line): void
    {
    }

    public function complain(string $sentence): void
    {
        logActivity('ISPAPI Backorder: ' . $sentence);
    }

    public function progress(string $step, int $done, int $of): void
    {
    }
}
