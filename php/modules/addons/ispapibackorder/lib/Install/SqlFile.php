<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\HostError;

/** A file of sql/: statements that each end with a semicolon at the end of a line. */
final class SqlFile
{
    public static function exists(string $name): bool
    {
        return is_file(self::path($name));
    }

    public static function run(string $name): void
    {
        $file = self::path($name);
        $text = is_readable($file) ? file_get_contents($file) : false;
        if ($text === false) {
            throw new HostError("The file $file is missing; copy the addon's folder again, with its folder sql.");
        }
        $text = (string) preg_replace('/^--.*$/m', '', $text);
        foreach (preg_split('/;[ \t]*\R/', $text . "\n") ?: [] as $statement) {
            if (trim($statement) !== '') {
                Capsule::connection()->unprepared(trim($statement));
            }
        }
    }

    private static function path(string $name): string
    {
        return dirname(__DIR__, 2) . '/sql/' . $name;
    }
}
