<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

/** The links under a table that is shown without its script. */
final class Pager
{
    private const NEAR = 2;

    /** The last page; it is 1 where there is nothing. */
    public static function last(int $total, int $rows): int
    {
        return max(1, intdiv($total + $rows - 1, $rows));
    }

    /**
     * @param callable(int): string $address of a page, from 1
     * @return list<array{label: string, address: string, current: bool}> empty when one page has it all
     */
    public static function links(int $total, int $rows, int $page, callable $address): array
    {
        $last = self::last($total, $rows);
        if ($last === 1) {
            return [];
        }
        $shown = array_filter(
            array_unique(array_merge([1], range(max(1, $page - self::NEAR), min($last, $page + self::NEAR)), [$last])),
            static fn (int $number): bool => $number >= 1 && $number <= $last
        );
        sort($shown);
        $links = [];
        $before = 0;
        foreach ($shown as $number) {
            if ($number > $before + 1) {
                $links[] = ['label' => '…', 'address' => '', 'current' => false];
            }
            $links[] = ['label' => (string) $number, 'address' => $address($number), 'current' => $number === $page];
            $before = $number;
        }
        return $links;
    }
}
