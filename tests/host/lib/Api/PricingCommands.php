<?php

declare(strict_types=1);

namespace Host\Api;

use Host\Billing\Currencies;
use Host\Billing\DomainPricing;
use WHMCS\Database\Capsule;

/** GetCurrencies, GetTLDPricing. */
final class PricingCommands
{
    public const COMMANDS = [
        'GetCurrencies' => [],
        'GetTLDPricing' => ['currencyid' => 'int', 'clientid' => 'int'],
    ];

    /** @return array<string, mixed> */
    public function getCurrencies(Parameters $given): array
    {
        $rows = Capsule::table('tblcurrencies')->orderBy('id')->get();
        return [
            'totalresults' => $rows->count(),
            'currencies' => ['currency' => $rows->map(self::currency(...))->all()],
        ];
    }

    /** @return array<string, mixed> */
    public function getTLDPricing(Parameters $given): array
    {
        $currency = match (true) {
            $given->has('clientid') => Currencies::ofClient($given->int('clientid')),
            $given->has('currencyid') => Currencies::byId($given->int('currencyid')),
            default => Currencies::default(),
        };
        $pricing = [];
        foreach (DomainPricing::all((int) $currency->id) as $zone => $prices) {
            $pricing[$zone] = [
                'tld' => $zone,
                'categories' => ['Other'],
                'addons' => ['dns' => false, 'email' => false, 'idprotect' => false],
                'group' => '',
            ] + $prices + ['grace_period' => null, 'redemption_period' => null];
        }
        return ['currency' => self::currency($currency), 'pricing' => $pricing];
    }

    /** @return array<string, mixed> */
    private static function currency(object $row): array
    {
        return [
            'id' => (int) $row->id,
            'code' => $row->code,
            'prefix' => $row->prefix,
            'suffix' => $row->suffix,
            'format' => (int) $row->format,
            'rate' => $row->rate,
        ];
    }
}
