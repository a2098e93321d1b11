<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use InvalidArgumentException;

/** Amounts of money: decimal text with two places outside, whole hundredths to calculate with; never a float. */
final class Money
{
    /** The largest amount DECIMAL(16,2) holds has fourteen digits before the point. */
    private const PATTERN = '/^(-?)(\d{1,14})(?:\.(\d{1,2})(0*))?$/D';

    /** So many at most before the point of what is typed; in hundredths it is below LIMIT. */
    public const DIGITS = 12;
    public const LIMIT = 100 * 10 ** self::DIGITS;

    /** @throws InvalidArgumentException when the text is no amount */
    public static function hundredths(string $amount): int
    {
        if (preg_match(self::PATTERN, trim($amount), $part) !== 1) {
            throw new InvalidArgumentException("\"$amount\" is not an amount of money.");
        }
        $value = (int) $part[2] * 100 + (int) str_pad($part[3] ?? '', 2, '0');
        return $part[1] === '-' ? -$value : $value;
    }

    public static function text(int $hundredths): string
    {
        $sign = $hundredths < 0 ? '-' : '';
        return sprintf('%s%d.%02d', $sign, intdiv(abs($hundredths), 100), abs($hundredths) % 100);
    }

    public static function negated(string $amount): string
    {
        return self::text(-self::hundredths($amount));
    }

    public static function absolute(string $amount): string
    {
        return self::text(abs(self::hundredths($amount)));
    }

    /**
     * An amount as a person types it, with a point or a comma before the hundredths.
     *
     * @return string|null decimal text, null when nothing was typed
     * @throws InvalidArgumentException when it is not a price
     */
    public static function typed(string $text): ?string
    {
        $text = trim($text);
        if ($text === '') {
            return null;
        }
        if (preg_match('/^\d{1,' . self::DIGITS . '}(?:[.,]\d{1,2})?$/D', $text) !== 1) {
            throw new InvalidArgumentException("\"$text\" is not a price.");
        }
        return self::text(self::hundredths(strtr($text, ',', '.')));
    }
}
