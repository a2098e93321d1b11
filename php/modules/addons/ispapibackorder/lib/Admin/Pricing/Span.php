<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use WHMCS\Module\Addon\Ispapibackorder\Language;

/** Spans of time in the units people set windows in. */
final class Span
{
    public const UNITS = ['days' => 86400, 'hours' => 3600, 'minutes' => 60];
    /** Of any unit; what is longer is as much too long for every window. */
    private const MOST = 99_999;

    /** @return array{number: string, unit: string} in the largest unit that is whole; nothing for null */
    public static function parts(?int $seconds, string $unit): array
    {
        if ($seconds === null) {
            return ['number' => '', 'unit' => $unit];
        }
        foreach (self::UNITS as $name => $length) {
            if ($seconds % $length === 0 || $name === 'minutes') {
                return ['number' => (string) intdiv($seconds, $length), 'unit' => $name];
            }
        }
    }

    public static function text(int $seconds, Language $language): string
    {
        $parts = self::parts($seconds, 'minutes');
        return $language->counted("pricing_n_$parts[unit]", (int) $parts['number']);
    }

    /** @return int|null|false seconds; null for an empty text, false for one that is no whole number */
    public static function typed(string $number, string $unit): int|null|false
    {
        $number = trim($number);
        if ($number === '') {
            return null;
        }
        return preg_match('/^\d+$/D', $number) === 1
            ? min((int) $number, self::MOST) * (self::UNITS[$unit] ?? 0)
            : false;
    }
}
