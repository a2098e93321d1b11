<?php

declare(strict_types=1);

namespace Host;

use WHMCS\Database\Capsule;

/** Where the site is and how it is set up: host/site.json (fixed at installation) and the switches tests turn. */
final class Site
{
    public const SWITCHES = [
        'automatic_credit_use' => 'on',
        'invoices_immutable' => 'on',
        'user_permissions' => 'untold',
    ];

    private static string $root = '';
    /** @var array{db_socket: string, timezone: string} */
    private static array $settings = ['db_socket' => '', 'timezone' => 'UTC'];
    /** @var array<string, mixed> what configuration.php sets */
    private static array $configuration = [];
    /** @var array<string, string>|null */
    private static ?array $switches = null;
    /** @var array<string, string>|null of tblconfiguration */
    private static ?array $rows = null;

    public static function open(string $root): void
    {
        self::$root = $root;
        $json = file_get_contents($root . '/host/site.json');
        if ($json === false) {
            throw new \RuntimeException("$root/host/site.json cannot be read; install the site with tests/host/install.php.");
        }
        self::$settings = json_decode($json, true, 4, JSON_THROW_ON_ERROR);
        self::$configuration = self::variables($root . '/configuration.php');
    }

    public static function root(string $path = ''): string
    {
        return $path === '' ? self::$root : self::$root . '/' . $path;
    }

    public static function timezone(): string
    {
        return self::$settings['timezone'];
    }

    public static function socket(): string
    {
        return self::$settings['db_socket'];
    }

    public static function configuration(string $name): string
    {
        $value = self::$configuration[$name] ?? null;
        if (!is_scalar($value)) {
            throw new \RuntimeException('configuration.php does not set $' . $name . '.');
        }
        return (string) $value;
    }

    /** A row of tblconfiguration, which WHMCS reads once for a request; null when it has no such setting. */
    public static function setting(string $name): ?string
    {
        self::$rows ??= Capsule::table('tblconfiguration')->pluck('value', 'setting')->all();
        return isset(self::$rows[$name]) ? (string) self::$rows[$name] : null;
    }

    public static function saveSetting(string $name, string $value): void
    {
        Capsule::table('tblconfiguration')->where('setting', $name)->update(['value' => $value]);
        self::$rows = null;
    }

    public static function switch(string $name): string
    {
        if (!isset(self::SWITCHES[$name])) {
            throw new \InvalidArgumentException("The host has no switch '$name'.");
        }
        self::$switches ??= Capsule::table('host_switches')->pluck('value', 'name')->all();
        return self::$switches[$name] ?? self::SWITCHES[$name];
    }

    public static function turn(string $name, string $value): void
    {
        if (!isset(self::SWITCHES[$name])) {
            $known = implode(', ', array_keys(self::SWITCHES));
            throw new \InvalidArgumentException("The host has no switch '$name'; it has $known.");
        }
        Capsule::table('host_switches')->updateOrInsert(['name' => $name], ['value' => $value]);
        self::$switches = null;
    }

    /** @return array<string, mixed> */
    private static function variables(string $file): array
    {
        return (static function () use ($file): array {
            require $file;
            unset($file);
            return get_defined_vars();
        })();
    }
}
