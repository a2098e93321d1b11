<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Addon;

/** What came of each of many, kept until a page has shown it. */
final class Outcome
{
    private const KEY = 'outcome';

    /** @param list<array{id: int|null, name: string, ok: bool, message: string}> $results */
    public static function keep(array $results): void
    {
        $_SESSION[Addon::NAME][self::KEY] = $results;
    }

    /** @return list<array{id: int|null, name: string, ok: bool, message: string}> what went wrong first; empty: nothing to show */
    public static function take(): array
    {
        $results = $_SESSION[Addon::NAME][self::KEY] ?? [];
        unset($_SESSION[Addon::NAME][self::KEY]);
        $results = is_array($results) ? $results : [];
        usort($results, static fn (array $one, array $other): int => $one['ok'] <=> $other['ok']);
        return $results;
    }
}
