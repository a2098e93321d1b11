<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Probe;

use WHMCS\Authentication\CurrentUser;
use WHMCS\Database\Capsule;
use WHMCS\View\Menu\Item;

/** What the probe can be told to do. */
final class Deeds
{
    public static function guest(): string
    {
        return 'anybody may look';
    }

    public static function who(): string
    {
        $current = new CurrentUser();
        return 'who: user ' . ($current->user()?->id ?? 'none') . ', client ' . ($current->client()?->id ?? 'none');
    }

    public static function extras(): string
    {
        return (new Item('bar'))->addChild('x', ['extras' => ['badge' => '1']])->getName();
    }

    public static function option(): string
    {
        return (new Item('bar'))->addChild('x', ['class' => 'y'])->getName();
    }

    public static function template(): string
    {
        return '';
    }

    public static function key(): string
    {
        return '';
    }

    public static function notice(): string
    {
        $list = [];
        return (string) $list['missing'];
    }

    public static function deprecation(): string
    {
        return utf8_encode('old');
    }

    public static function warning(): string
    {
        Capsule::statement("SET SESSION sql_mode = ''");
        Capsule::table('tblmodulelog')->insert(
            ['date' => '2026-01-01', 'module' => str_repeat('m', 65), 'action' => '', 'request' => '', 'response' => '', 'arrdata' => '']
        );
        return '';
    }

    public static function parameter(): string
    {
        return localAPI('GetInvoice', ['invoiceid' => 1, 'verbose' => true])['result'];
    }

    /** A module that hides its mistakes must not get away with it. */
    public static function caught(): string
    {
        try {
            return self::parameter();
        } catch (\Throwable) {
            return 'nothing happened';
        }
    }
}
