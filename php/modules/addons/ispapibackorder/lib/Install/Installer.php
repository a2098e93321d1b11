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
        $done[] = (new EmailTemplate())->install()
            ? 'The email template "' . EmailTemplate::NAME . '" was added.'
            : 'The email template "' . EmailTemplate::NAME . '" was there and stays as it is.';
        $version = Upgrades::run();
        return "ISPAPI Backorder is ready (tables of version $version). " . implode(' ', $done)
            . ' Set prices under Addons, ISPAPI Backorder, and add the three cron jobs of the manual.';
    }
}
