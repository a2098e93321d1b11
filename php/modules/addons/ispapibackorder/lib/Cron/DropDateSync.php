<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Moves the drop dates of waiting backorders to those of the list. */
final class DropDateSync implements Job
{
    public const NAME = 'DAILY_DROPDATE_SYNCH';

    public function name(): string
    {
        return self::NAME;
    }

    public function help(): string
    {
        return <<<'TEXT'
            Moves the drop dates of waiting backorders to those of the droplist.

            daily_dropdate_synch.php [--verbose]


            TEXT;
    }

    public function options(): array
    {
        return [];
    }

    public function flags(): array
    {
        return [];
    }

    public function run(array $options, Services $services, Output $output): Outcome
    {
        $result = $services->batch()->syncDropDates();
        return new Outcome(sprintf(
            'Drop dates moved: %d; waiting for a name the list does not have: %d.',
            $result['moved'],
            $result['gone']
        ), array_filter($result));
    }
}
