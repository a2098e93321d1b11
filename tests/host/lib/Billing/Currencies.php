<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Money;
use WHMCS\Database\Capsule;

/** Rows of tblcurrencies as WHMCS hands them out. */
final class Currencies
{
    public static function byId(int $id): object
    {
        $row = Capsule::table('tblcurrencies')->where('id', $id)->first();
        if ($row === null) {
            throw \Host\Violations::record('symbol', "There is no currency with the id $id.");
        }
        return $row;
    }

    public static function default(): object
    {
        return Capsule::table('tblcurrencies')->where('default', 1)->first();
    }

    /** The client's; the default one for id 0 or an unknown client. */
    public static function ofClient(int $clientId): object
    {
        $id = Capsule::table('tblclients')->where('id', $clientId)->value('currency');
        return $id === null ? self::default() : self::byId((int) $id);
    }

    public static function show(string $amount, int $clientId): string
    {
        return Money::show(Money::parse($amount), self::ofClient($clientId));
    }
}
