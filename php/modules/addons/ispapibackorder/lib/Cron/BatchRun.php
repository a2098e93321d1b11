<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The five-minute job: carries every due backorder on. */
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
        $result = $services->batch()->run();
        if (!$result['ran']) {
            return new Outcome('Another run is under way; this one left everything to it.');
        }
        $counts = array_filter($result['steps']);
        $steps = [];
        foreach ($counts as $step => $count) {
            $steps[] = "$step $count";
        }
        $message = $steps === [] ? 'Nothing was due.' : ucfirst(implode(', ', $steps)) . '.';
        return new Outcome($message, $counts, [], $result['errors'], $result['durations']);
    }
}
