<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

use WHMCS\Module\Addon\Ispapibackorder\Services;

/** One of the jobs that are started every now and then. */
interface Job
{
    /** Its name in backorder_logs. */
    public function name(): string;

    /** What --help prints. */
    public function help(): string;

    /** @return list<string> options that take a value */
    public function options(): array;

    /** @return list<string> options that do not */
    public function flags(): array;

    /**
     * @param array<string, string|bool> $options
     * @throws \Throwable when it could not be done
     */
    public function run(array $options, Services $services, Output $output): Outcome;
}
