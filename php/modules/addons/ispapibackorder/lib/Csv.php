<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Throwable;

/** Sheets for spreadsheet programs. */
final class Csv
{
    /** What makes a cell a formula when it stands first. */
    private const FORMULA = '/^[=+\-@\t\r]/';
    /** By it Excel knows UTF-8. */
    private const BYTE_ORDER_MARK = "\xEF\xBB\xBF";

    /**
     * Sends the sheet and ends the request.
     *
     * @param string $name of the file, without .csv
     * @param iterable<list<string|int|null>> $lines
     */
    public static function send(string $name, iterable $lines): never
    {
        $lines = (static fn (): iterable => yield from $lines)();
        // What goes wrong before the first line may still become a page that tells it.
        $lines->rewind();
        Response::download("$name.csv", 'text/csv; charset=utf-8');
        $out = fopen('php://output', 'w');
        fwrite($out, self::BYTE_ORDER_MARK);
        try {
            for (; $lines->valid(); $lines->next()) {
                self::write($out, $lines->current());
            }
        } catch (Throwable $error) {
            Sentences::log($error);
            self::write($out, [$error->getMessage()]);
        }
        exit;
    }

    /**
     * @param resource $out
     * @param list<string|int|null> $cells
     */
    private static function write($out, array $cells): void
    {
        fputcsv($out, array_map(self::cell(...), $cells), ',', '"', '', "\r\n");
    }

    private static function cell(string|int|null $value): string
    {
        $text = (string) $value;
        // A number below zero is no formula; a name or a message may be made to be one.
        $isNumber = preg_match('/^-?\d+(?:\.\d+)?$/D', $text) === 1;
        return !$isNumber && preg_match(self::FORMULA, $text) === 1 ? "'" . $text : $text;
    }
}
