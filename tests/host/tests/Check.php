<?php

declare(strict_types=1);

namespace Host\Tests;

/** Counts what held and what did not. */
final class Check
{
    private static int $passed = 0;
    private static int $failed = 0;

    public static function that(string $what, bool $holds, string $seen = ''): void
    {
        if ($holds) {
            self::$passed++;
            return;
        }
        self::$failed++;
        fwrite(STDERR, "FAILED: $what" . ($seen === '' ? '' : "\n    " . substr($seen, 0, 600)) . "\n");
    }

    public static function same(string $what, mixed $expected, mixed $actual): void
    {
        self::that($what, $expected === $actual, 'expected ' . json_encode($expected) . ', got ' . json_encode($actual));
    }

    public static function report(): int
    {
        echo self::$passed, ' passed, ', self::$failed, " failed\n";
        return self::$failed === 0 && self::$passed > 0 ? 0 : 1;
    }
}
