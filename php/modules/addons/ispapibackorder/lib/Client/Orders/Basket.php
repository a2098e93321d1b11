<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Addon;

/** The names a person is about to order together, and what came of the last ones, kept in his session between pages. */
final class Basket
{
    private const NAMES = 'names';
    private const RESULT = 'result';
    private const KEPT = ['typed', 'domain', 'unicode', 'ok', 'reason', 'drop_date', 'held_at', 'held', 'id'];

    /** @param list<string> $names */
    public static function put(array $names): void
    {
        $_SESSION[Addon::NAME][self::NAMES] = implode("\n", $names);
    }

    /** @return list<string> */
    public static function names(): array
    {
        $text = $_SESSION[Addon::NAME][self::NAMES] ?? '';
        return is_string($text) && $text !== '' ? explode("\n", $text) : [];
    }

    /** @param list<array<string, mixed>> $result of Orders::createMany() */
    public static function settle(array $result): void
    {
        self::put([]);
        $kept = array_flip(self::KEPT);
        $_SESSION[Addon::NAME][self::RESULT] = array_map(static fn (array $row): array
            => array_intersect_key($row, $kept), $result);
    }

    /** @return list<array<string, mixed>> */
    public static function result(): array
    {
        $result = $_SESSION[Addon::NAME][self::RESULT] ?? [];
        return is_array($result) ? $result : [];
    }
}
