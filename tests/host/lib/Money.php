<?php

declare(strict_types=1);

namespace Host;

/** Amounts of money as integer hundredths; "12.50" outside. */
final class Money
{
    /** @param string|int|float $amount as the database or an API caller has it */
    public static function parse(string|int|float $amount): int
    {
        $text = is_float($amount) ? number_format($amount, 2, '.', '') : (string) $amount;
        if (preg_match('/^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/', $text, $match) !== 1) {
            throw new \InvalidArgumentException("'$text' is not an amount of money.");
        }
        $hundredths = (int) $match[2] * 100 + (int) str_pad($match[3] ?? '', 2, '0');
        return $match[1] === '-' ? -$hundredths : $hundredths;
    }

    public static function format(int $hundredths): string
    {
        $digits = str_pad((string) abs($hundredths), 3, '0', STR_PAD_LEFT);
        return ($hundredths < 0 ? '-' : '') . substr($digits, 0, -2) . '.' . substr($digits, -2);
    }

    /** @param string $rate percent with three places, as tblinvoices keeps it; rounds half up */
    public static function percent(int $hundredths, string $rate): int
    {
        $thousandths = (int) str_replace('.', '', $rate);
        return intdiv($hundredths * $thousandths * 2 + 100000, 200000);
    }

    /** The part of an amount that is tax at this rate; rounds half up. */
    public static function included(int $hundredths, string $rate): int
    {
        $thousandths = (int) str_replace('.', '', $rate);
        return intdiv($hundredths * $thousandths * 2 + 100000 + $thousandths, 2 * (100000 + $thousandths));
    }

    /** @param object $currency row of tblcurrencies */
    public static function show(int $hundredths, object $currency): string
    {
        $text = self::format(abs($hundredths));
        [$whole, $places] = explode('.', $text);
        $grouped = match ((int) $currency->format) {
            2 => self::group($whole, ',') . '.' . $places,
            3 => self::group($whole, '.') . ',' . $places,
            4 => self::group($whole, ',') . ($places === '00' ? '' : '.' . $places),
            default => $text,
        };
        return ($hundredths < 0 ? '-' : '') . $currency->prefix . $grouped . $currency->suffix;
    }

    private static function group(string $digits, string $separator): string
    {
        return strrev(implode($separator, str_split(strrev($digits), 3)));
    }
}
