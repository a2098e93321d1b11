<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Money;
use WHMCS\Database\Capsule;

/** Prices of domains per zone, out of tbldomainpricing and tblpricing. */
final class DomainPricing
{
    private const TYPES = ['domainregister' => 'register', 'domaintransfer' => 'transfer', 'domainrenew' => 'renew'];
    private const YEARS = ['1' => 'msetupfee', '2' => 'qsetupfee'];

    /** @return array<string, array<string, array<string, string>>> zone => register|transfer|renew => years => price */
    public static function all(int $currencyId): array
    {
        $rows = Capsule::table('tblpricing')->join('tbldomainpricing', 'tbldomainpricing.id', '=', 'relid')
            ->whereIn('type', array_keys(self::TYPES))->where('currency', $currencyId)
            ->orderBy('tbldomainpricing.order')->orderBy('extension')
            ->get(['extension', 'type', 'msetupfee', 'qsetupfee']);
        $pricing = [];
        foreach ($rows as $row) {
            foreach (self::YEARS as $years => $column) {
                if (Money::parse($row->$column) >= 0) {
                    $pricing[ltrim($row->extension, '.')][self::TYPES[$row->type]][$years] = $row->$column;
                }
            }
        }
        return $pricing;
    }

    /** @return string|null the longest zone of the name that is sold here */
    public static function zone(string $domain): ?string
    {
        $labels = explode('.', $domain);
        while (array_shift($labels) !== null && $labels !== []) {
            $zone = implode('.', $labels);
            if (Capsule::table('tbldomainpricing')->where('extension', ".$zone")->exists()) {
                return $zone;
            }
        }
        return null;
    }

    public static function price(string $zone, string $what, int $years, int $currencyId): ?string
    {
        return self::all($currencyId)[$zone][$what][(string) $years] ?? null;
    }
}
