<?php

declare(strict_types=1);

namespace Host\View;

use Host\Site;

/** The theme of the client area: the site's, or the one that ?systpl=NAME chose for the rest of a session. */
final class Theme
{
    private const KEY = 'host_theme';

    public static function current(): string
    {
        $chosen = $_SESSION[self::KEY] ?? '';
        return is_string($chosen) && $chosen !== '' ? $chosen : (string) Site::setting('Template');
    }

    /** For the session; a theme that does not exist is ignored, as a page must not fail by its address. */
    public static function preview(string $name): void
    {
        if (self::exists($name)) {
            $_SESSION[self::KEY] = $name;
        }
    }

    /** For the site: "System Theme" of the general settings. */
    public static function save(string $name): void
    {
        if (!self::exists($name)) {
            throw new \InvalidArgumentException("There is no theme '$name'; there are " . implode(', ', self::all()) . '.');
        }
        Site::saveSetting('Template', $name);
    }

    /** @return list<string> */
    public static function all(): array
    {
        return array_map(static fn (string $file): string => basename(dirname($file)), glob(Site::root('templates/*/theme.yaml')) ?: []);
    }

    private static function exists(string $name): bool
    {
        return in_array($name, self::all(), true);
    }
}
