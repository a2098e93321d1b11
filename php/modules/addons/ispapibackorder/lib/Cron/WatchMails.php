<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Watch\DailyMails;

/** Tells clients of the names they watch and of new names for their saved searches: a part of WHMCS's daily run. */
final class WatchMails implements Job
{
    public const NAME = 'DAILY_WATCH_MAILS';

    public function name(): string
    {
        return self::NAME;
    }

    public function help(): string
    {
        return "Sends the daily mails about watched names and saved searches.\n\n";
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
        $result = (new DailyMails($services))->run();
        $sent = $result['sent'];
        return new Outcome(sprintf(
            'Mails about watched names: %d; about saved searches: %d.',
            $sent['watched'],
            $sent['searches']
        ), array_filter($sent), [], $result['errors']);
    }
}
