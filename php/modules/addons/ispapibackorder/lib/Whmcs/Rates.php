<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

/** WHMCS's exchange rates, as whole hundred-thousandths: no amount ever passes through a float. */
final class Rates
{
    public const ONE = 100_000;

    /** @return int hundred-thousandths; 0 where the text is no rate */
    public static function read(string $rate): int
    {
        return preg_match('/^(\d{1,9})(?:\.(\d{1,5})\d*)?$/D', trim($rate), $part) === 1
            ? (int) $part[1] * self::ONE + (int) str_pad($part[2] ?? '', 5, '0')
            : 0;
    }

    /**
     * What an amount is worth in another currency, rounded to the hundredth.
     *
     * @param int $amount hundredths
     * @return int|null null where a rate is missing, or the amount is beyond all prices
     */
    public static function convert(int $amount, string $from, string $to): ?int
    {
        [$divisor, $factor] = [self::read($from), self::read($to)];
        return $divisor === 0 || $factor === 0 ? null : self::scale($amount, $factor, $divisor);
    }

    /** @return int|null amount * factor / divisor, half rounded away from zero; null beyond what can be calculated */
    public static function scale(int $amount, int $factor, int $divisor): ?int
    {
        if (abs($amount) > intdiv(PHP_INT_MAX - $divisor, $factor)) {
            return null;
        }
        $product = abs($amount) * $factor;
        $rounded = intdiv($product, $divisor) + ($product % $divisor >= $divisor - $product % $divisor ? 1 : 0);
        return $amount < 0 ? -$rounded : $rounded;
    }
}
