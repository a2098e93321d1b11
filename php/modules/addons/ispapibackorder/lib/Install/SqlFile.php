<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Install;

use Illuminate\Database\QueryException;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\HostError;

/** A file of sql/: statements that each end with a semicolon at the end of a line. */
final class SqlFile
{
    /** What MySQL says of a column or key that is there already: a run that broke off has added it. */
    private const THERE = [1060, 1061];

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
                self::execute(trim($statement));
            }
        }
    }

    /** Every ALTER TABLE of the files adds all it adds in one statement, which MySQL does whole or not at all. */
    private static function execute(string $statement): void
    {
        try {
            Capsule::connection()->unprepared($statement);
        } catch (QueryException $error) {
            $number = (int) ($error->errorInfo[1] ?? 0);
            if (!str_starts_with($statement, 'ALTER TABLE') || !in_array($number, self::THERE, true)) {
                throw $error;
            }
        }
    }

    private static function path(string $name): string
    {
        return dirname(__DIR__, 2) . '/sql/' . $name;
    }
}
