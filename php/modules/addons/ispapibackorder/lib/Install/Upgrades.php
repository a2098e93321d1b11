<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\HostError;

/** Brings tables of an earlier version of ours up to date: sql/upgrade-N.sql makes version N of the one before. */
final class Upgrades
{
    /** @return int the tables' version now */
    public static function run(): int
    {
        while (SqlFile::exists($next = 'upgrade-' . (self::version() + 1) . '.sql')) {
            $before = self::version();
            SqlFile::run($next);
            if (self::version() <= $before) {
                throw new HostError("The addon's file sql/$next did not change the version of the tables.");
            }
        }
        return self::version();
    }

    /** Whether the tables are those of this release. */
    public static function done(): bool
    {
        return !SqlFile::exists('upgrade-' . (self::version() + 1) . '.sql');
    }

    private static function version(): int
    {
        return (int) Capsule::table('backorder_schema')->where('id', 1)->value('version');
    }
}
