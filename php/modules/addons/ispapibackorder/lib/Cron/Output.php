<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** Where a job tells what it does. */
interface Output
{
    /** A line of the summary. */
    public function say(string $line): void;

    /** A sentence on what went wrong. */
    public function complain(string $sentence): void;

    /** @param int $of 0 where it is not known */
    public function progress(string $step, int $done, int $of): void;
}
