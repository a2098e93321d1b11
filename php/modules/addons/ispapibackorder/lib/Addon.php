<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Admin\AdminArea;
use WHMCS\Module\Addon\Ispapibackorder\Client\ClientArea;
use WHMCS\Module\Addon\Ispapibackorder\Install\Installer;

/** The addon as WHMCS sees it. */
final class Addon
{
    public const NAME = 'ispapibackorder';
    public const VERSION = '5.0.0';

    /** @return array<string, mixed> */
    public static function config(): array
    {
        return [
            'name' => 'ISPAPI Backorder',
            'description' => 'Lets your customers search domains that are about to drop and backorder them.',
            'version' => self::VERSION,
            'author' => 'Backorder for WHMCS',
            'language' => 'english',
            'fields' => Settings::fields(),
        ];
    }

    /** @return array{status: string, description: string} */
    public static function activate(): array
    {
        $problem = Extension::problem();
        if ($problem !== null) {
            return ['status' => 'error', 'description' => $problem];
        }
        try {
            $done = (new Installer())->run();
        } catch (Throwable $error) {
            return ['status' => 'error', 'description' => $error->getMessage()];
        }
        return ['status' => 'success', 'description' => $done];
    }

    /** @return array{status: string, description: string} */
    public static function deactivate(): array
    {
        return [
            'status' => 'success',
            'description' => 'The addon is off. Backorders, prices and logs were kept: the tables whose names begin'
                . ' with "backorder_" and the email templates whose names begin with "backorder_" are still there and'
                . ' will be used again when you activate the addon. Remove its three cron jobs if it is to stay off.',
        ];
    }

    public static function upgrade(): void
    {
        $result = self::activate();
        logActivity('ISPAPI Backorder ' . self::VERSION . ': ' . $result['description']);
    }

    /**
     * @param array<string, mixed> $vars
     * @return string HTML of the admin page
     */
    public static function output(array $vars): string
    {
        return (new AdminArea($vars))->page();
    }

    /** @return array<string, mixed> what WHMCS makes a client-area page of */
    public static function clientArea(): array
    {
        return (new ClientArea())->page();
    }
}
