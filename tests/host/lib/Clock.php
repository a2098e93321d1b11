<?php

declare(strict_types=1);

namespace Host;

/** The time of the site: the system's, or what the clock file says ("+N"/"-N" seconds off, "@N" standing at an epoch). */
final class Clock
{
    public static function now(): int
    {
        $file = get_cfg_var('backorder.clock_file');
        if (!is_string($file) || $file === '' || !is_file($file)) {
            return time();
        }
        $text = trim((string) file_get_contents($file));
        if (preg_match('/^@(\d{1,12})$/', $text, $match) === 1) {
            return (int) $match[1];
        }
        if (preg_match('/^[+-]\d{1,12}$/', $text) === 1) {
            return time() + (int) $text;
        }
        throw new \UnexpectedValueException("The clock file $file must hold +N, -N or @N, not '$text'.");
    }

    public static function date(): string
    {
        return date('Y-m-d', self::now());
    }

    public static function dateTime(): string
    {
        return date('Y-m-d H:i:s', self::now());
    }
}
