<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Backorder\Domain;
use Backorder\Exception\OrderError;

/** Names out of what a person pasted or a file has: one a line, or several, or the names among the columns of a CSV. */
final class NameList
{
    /** As many as Orders::createMany() takes. */
    public const MOST = 1000;
    /** Stands for letters that utf8() could not tell; no name with it can be ordered. */
    public const LOST = "\u{FFFD}";
    private const LONGEST = 253;
    /** Something like a name: at least one dot, and not a number, an amount, a date, a time or an address. */
    private const NAME = '~^[^\s.@/:]+(?:\.[^\s.@/:]+)*\.[^\s.@/:\d][^\s.@/:]*$~u';

    /** What stands around the host of an address: scheme and "www.", path, query and fragment, and the port. */
    private const AROUND = [
        '~^[a-z][a-z0-9+.-]*://(?:www\.(?=[^/?#]*\.))?~i',
        '~(?<=.)[/?#].*$~su',
        '~(?<=\D):\d{1,5}$~',
    ];

    private const CONTROL = '/[\x00-\x08\x0e-\x1f\x7f]+/';
    private const HEAD = '/^(?:domain|name|domain_?name)s?$/i';

    /**
     * @param list<string> $names as typed
     * @param int $left how many more there were
     */
    private function __construct(public readonly array $names, public readonly int $left)
    {
    }

    /** @param string ...$texts UTF-8; the first line, and one after an empty line, may be a head of columns */
    public static function of(string ...$texts): self
    {
        $names = [];
        foreach ($texts as $text) {
            $lines = preg_split('/\R/u', (string) preg_replace(self::CONTROL, ' ', $text)) ?: [];
            foreach ($lines as $number => $line) {
                array_push($names, ...self::readLine($line, trim($lines[$number - 1] ?? '') === ''));
            }
        }
        return new self(array_slice($names, 0, self::MOST), max(0, count($names) - self::MOST));
    }

    /** UTF-8, or UTF-16 with a mark. Of anything else nobody knows which letters it has; LOST stands for them. */
    public static function utf8(string $text): string
    {
        $text = match (true) {
            str_starts_with($text, "\xEF\xBB\xBF") => substr($text, 3),
            str_starts_with($text, "\xFF\xFE") => mb_convert_encoding(substr($text, 2), 'UTF-8', 'UTF-16LE'),
            str_starts_with($text, "\xFE\xFF") => mb_convert_encoding(substr($text, 2), 'UTF-8', 'UTF-16BE'),
            default => $text,
        };
        return mb_check_encoding($text, 'UTF-8') ? $text : (string) preg_replace('/[\x80-\xff]+/', self::LOST, $text);
    }

    /** Whether what utf8() gave is text; an image, a spreadsheet's own file and bare UTF-16 have zeros in them. */
    public static function isText(string $text): bool
    {
        return !str_contains($text, "\0");
    }

    /** The name in an address of a page; what is none stays as it is. */
    public static function host(string $cell): string
    {
        $host = (string) preg_replace(self::AROUND, '', $cell);
        return mb_strcut(preg_match(self::NAME, $host) === 1 ? $host : $cell, 0, self::LONGEST, 'UTF-8');
    }

    /** @return list<string> */
    private static function readLine(string $line, bool $begins): array
    {
        $cells = preg_split('/[\s,;]+/u', str_replace('"', ' ', $line), -1, PREG_SPLIT_NO_EMPTY) ?: [];
        $cells = array_map(self::host(...), $cells);
        $names = array_values(array_filter($cells, static fn (string $cell): bool
            => preg_match(self::NAME, $cell) === 1));
        if ($names !== [] || $cells === []) {
            return self::once($names);
        }
        // A head of columns is no name; anything else without one is shown, and refused with the reason.
        $isHead = $begins && (count($cells) > 1 || preg_match(self::HEAD, $cells[0]) === 1);
        return $isHead ? [] : [mb_strcut(implode(' ', $cells), 0, self::LONGEST, 'UTF-8')];
    }

    /**
     * A sheet may have a name in ACE and in Unicode beside each other: within one line that is the same wish.
     *
     * @param list<string> $names of one line
     * @return list<string>
     */
    private static function once(array $names): array
    {
        $wishes = [];
        foreach (count($names) > 1 ? $names : [] as $name) {
            try {
                $wishes[Domain::parse($name)['domain']] ??= $name;
            } catch (OrderError) {
                $wishes[$name] = $name; // shown, and refused with the reason
            }
        }
        return $wishes === [] ? $names : array_values($wishes);
    }
}
