<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use WHMCS\Module\Addon\Ispapibackorder\Language;

/** How a calculated price is made one that looks like a price. A price above zero never becomes zero. */
enum Rounding: string
{
    case None = '0.01';
    case Tenth = '0.10';
    case Half = '0.50';
    case Whole = '1.00';
    case Five = '5.00';
    case Ten = '10.00';
    case Ninety = '.90';
    case NinetyFive = '.95';
    case NinetyNine = '.99';

    /** @return list<array{value: string, label: string}> */
    public static function choices(Language $language): array
    {
        return array_map(static fn (self $rounding): array => [
            'value' => $rounding->value,
            'label' => match (true) {
                $rounding === self::None => $language->text('pricing_round_none'),
                $rounding->value[0] === '.' => $language->text('pricing_round_end', ['end' => $rounding->value]),
                default => $language->text('pricing_round_to', ['step' => $rounding->value]),
            },
        ], self::cases());
    }

    /** @param int $hundredths above zero */
    public function apply(int $hundredths): int
    {
        return match ($this) {
            self::None => $hundredths,
            self::Tenth => self::nearest($hundredths, 10),
            self::Half => self::nearest($hundredths, 50),
            self::Whole => self::nearest($hundredths, 100),
            self::Five => self::nearest($hundredths, 500),
            self::Ten => self::nearest($hundredths, 1000),
            self::Ninety => self::nearest($hundredths + 10, 100) - 10,
            self::NinetyFive => self::nearest($hundredths + 5, 100) - 5,
            self::NinetyNine => self::nearest($hundredths + 1, 100) - 1,
        };
    }

    private static function nearest(int $hundredths, int $step): int
    {
        return max($step, intdiv($hundredths + intdiv($step, 2), $step) * $step);
    }
}
