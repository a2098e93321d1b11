<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

/** Makes the database what this release needs: from nothing, from the original addon's tables, or from in between. */
final class Installer
{
    /** @return string what was done, for the administrator */
    public function run(): string
    {
        $done = [];
        $original = new OriginalTables();
        $original->check();
        $original->setAside();
        SqlFile::run('schema.sql');
        if ($original->waiting()) {
            $done[] = $original->takeOver();
        }
        [$added, $kept] = EmailTemplate::installAll();
        if ($added !== []) {
            $done[] = 'Email templates added: ' . implode(', ', $added) . '.';
        }
        if ($kept !== []) {
            $done[] = 'Email templates that were there and stay as they are: ' . implode(', ', $kept) . '.';
        }
        $version = Upgrades::run();
        return "ISPAPI Backorder is ready (tables of version $version). " . implode(' ', $done)
            . ' Set prices under Addons, ISPAPI Backorder, and add the three cron jobs of the manual.';
    }
}
