<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The five-minute job: carries every due backorder on. */
final class BatchRun implements Job
{
    public function name(): string
    {
        return 'BATCH';
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

    public function run(array $options, Services $services, Terminal $terminal): Outcome
    {
        $result = $services->batch()->run();
        if (!$result['ran']) {
            $terminal->say('Another run is under way; this one left everything to it.');
            return new Outcome('');
        }
        $steps = [];
        foreach (array_filter($result['steps']) as $step => $count) {
            $steps[] = "$step $count";
        }
        if ($steps === []) {
            $terminal->say('Nothing was due.');
        }
        // A run that moved nothing leaves no line in the log, or the log would have 288 a day that say nothing.
        return new Outcome(ucfirst(implode(', ', $steps)), [], $result['errors']);
    }
}
