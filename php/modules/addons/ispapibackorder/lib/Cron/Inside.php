<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Cron;

/** The jobs as a part of WHMCS's own cron, which runs every five minutes. */
final class Inside
{
    private const HOUR = 3600;
    /** Seconds; the list is brought out twice a day. */
    private const IMPORT_AFTER = 11 * self::HOUR;
    /** Seconds after an import that failed. */
    private const RETRY_AFTER = self::HOUR;

    public static function run(): void
    {
        $output = new Complaints();
        if (self::isImportDue(Health::read()[Import::NAME])) {
            Runner::run(new Import(), [], $output);
            Runner::run(new DropDateSync(), [], $output);
        }
        Runner::run(new BatchRun(), [], $output);
    }

    /** @param array{age: int|null, succeeded_age: int|null} $last */
    private static function isImportDue(array $last): bool
    {
        return ($last['succeeded_age'] ?? PHP_INT_MAX) > self::IMPORT_AFTER
            && ($last['age'] ?? PHP_INT_MAX) > self::RETRY_AFTER;
    }
}
