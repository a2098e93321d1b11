<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use Backorder\Clock;
use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Results\Days;
use WHMCS\Module\Addon\Ispapibackorder\Results\Retention;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The five-minute job: carries every due backorder on, and sees to it that what this node searches is the newest list. */
final class BatchRun implements Job
{
    public const NAME = 'BATCH';

    public function name(): string
    {
        return self::NAME;
    }

    public function help(): string
    {
        return <<<'TEXT'
            Carries every due backorder on: reserves funds, applies for names, polls results, makes invoices, delivers.

            batch.php [--verbose]


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
        $errors = self::refreshList($services);
        $result = $services->batch()->run();
        if (!$result['ran']) {
            $message = 'Another run is under way; this one left everything to it.';
            return new Outcome($message, errors: $errors, worked: false);
        }
        $counts = array_filter($result['steps']);
        $steps = [];
        foreach ($counts as $step => $count) {
            $steps[] = "$step $count";
        }
        $message = $steps === [] ? 'Nothing was due.' : ucfirst(implode(', ', $steps)) . '.';
        $errors = array_merge($errors, $result['errors'], self::keepBooks($services));
        return new Outcome($message, $counts, [], $errors, $result['durations']);
    }

    /**
     * On every node, whichever imports: requests build the snapshot of a list only where no cron does.
     *
     * @return list<string> what went wrong
     */
    private static function refreshList(Services $services): array
    {
        try {
            $services->droplist()->refresh();
            return [];
        } catch (Throwable $error) {
            return ['the snapshot of the list: ' . $error->getMessage()];
        }
    }

    /**
     * Once a day: the results of the days that are over, and what goes out of the log after that.
     *
     * @return list<string> what went wrong
     */
    private static function keepBooks(Services $services): array
    {
        try {
            if (Days::reckon(Clock::now()) > 0) {
                Retention::prune(Clock::now(), $services->settings()->logDays());
            }
            return [];
        } catch (Throwable $error) {
            return ['the results of the past days: ' . $error->getMessage()];
        }
    }
}
