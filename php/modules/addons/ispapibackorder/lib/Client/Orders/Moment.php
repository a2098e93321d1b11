<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use Backorder\Clock;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/** A moment within a sentence, apart, so that the page can mark it up and tell it in the visitor's own time as well. */
final class Moment
{
    private const MARK = "\x01";

    /**
     * @param string|null $at "YYYY-MM-DD HH:MM:SS", UTC, for the sentence's :at
     * @param array<string, string> $values for its other marks
     * @return array{before: string, at: string, utc: string, after: string} `at` is for people, `utc` for <time>; empty
     *         where it has none
     */
    public static function sentence(Language $language, string $key, ?string $at = null, array $values = []): array
    {
        $parts = explode(self::MARK, $language->text($key, $values + ['at' => self::MARK]), 2);
        $has = isset($parts[1]) && $at !== null;
        return [
            'before' => $parts[0],
            'at' => $has ? self::text($at) : '',
            'utc' => $has ? $at : '',
            'after' => $parts[1] ?? '',
        ];
    }

    /** Whether it has come. */
    public static function isPast(string $at): bool
    {
        return $at <= gmdate('Y-m-d H:i:s', Clock::now());
    }

    /** For people: to the minute. */
    public static function text(string $at): string
    {
        return Dates::forClients()->minute($at) . ' UTC';
    }
}
