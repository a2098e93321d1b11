<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Figures;

/** The geometry of a bar plot, for an SVG that is stretched to the page's width: units are of its view box. */
final class Bars
{
    public const WIDTH = 1000;
    public const HEIGHT = 160;
    /** Of the width a bar may have. */
    private const FILL = 80;

    /**
     * Stacks of counts or amounts, one for each place.
     *
     * @param list<array<string, int>> $stacks parts by name, from the bottom; none below zero
     * @return array{max: int,
     *         bars: list<list<array{part: string, x: string, y: string, width: string, height: string}>>}
     */
    public static function stacked(array $stacks): array
    {
        $max = max(1, ...array_map(array_sum(...), $stacks ?: [[0]]));
        $bars = [];
        foreach ($stacks as $place => $parts) {
            $bar = [];
            $below = 0;
            foreach (array_filter($parts) as $part => $value) {
                $bar[] = ['part' => (string) $part]
                    + self::rectangle($place, count($stacks), $below, $below + $value, 0, $max);
                $below += $value;
            }
            $bars[] = $bar;
        }
        return ['max' => $max, 'bars' => $bars];
    }

    /**
     * Bars side by side for each place, which may go below zero.
     *
     * @param list<array<string, int>> $places values by name, the same names at each
     * @return array{max: int, min: int, zero: string,
     *         bars: list<list<array{part: string, x: string, y: string, width: string, height: string}>>}
     */
    public static function beside(array $places): array
    {
        $values = array_merge([0], ...array_map(array_values(...), $places));
        $min = min($values);
        $max = max($min + 1, ...$values);
        $bars = [];
        foreach ($places as $place => $parts) {
            $bar = [];
            $total = count($parts) * count($places);
            foreach (array_keys($parts) as $side => $part) {
                $value = $parts[$part];
                if ($value !== 0) {
                    $at = count($parts) * $place + $side;
                    $bar[] = ['part' => (string) $part]
                        + self::rectangle($at, $total, min(0, $value), max(0, $value), $min, $max);
                }
            }
            $bars[] = $bar;
        }
        return ['max' => $max, 'min' => $min, 'zero' => self::height($max, $max - $min), 'bars' => $bars];
    }

    /** @return array{x: string, y: string, width: string, height: string} */
    private static function rectangle(int $place, int $places, int $from, int $to, int $min, int $max): array
    {
        $step = intdiv(self::WIDTH * 100, $places);
        return [
            'x' => self::hundredths($place * $step + intdiv($step * (100 - self::FILL), 200)),
            'y' => self::height($max - $to, $max - $min),
            'width' => self::hundredths(intdiv($step * self::FILL, 100)),
            'height' => self::height($to - $from, $max - $min),
        ];
    }

    private static function height(int $value, int $range): string
    {
        return self::hundredths(intdiv(self::HEIGHT * 100 * $value, $range));
    }

    private static function hundredths(int $value): string
    {
        return sprintf('%d.%02d', intdiv($value, 100), $value % 100);
    }
}
