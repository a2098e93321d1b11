<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Money;
use Host\Site;
use Host\Violations;
use WHMCS\Database\Capsule;

/**
 * Tax rules and what they make of an amount. Sources: the manual's page "Tax Configuration" (docs.whmcs.com) for the
 * formulas and for exclusive as the default; EverHype-Systems/whmcs-lexoffice modules/addons/lexoffice/LexofficeHelper.php
 * for the settings TaxEnabled and TaxType; SIELOnline/libAcumulus src/Whmcs/Config/ShopCapabilities.php for the table
 * tbltax; fleio/fleio-whmcs fleio.php for getTaxRate().
 */
final class Taxes
{
    /** @return array{name: string, rate: string} the state's rule, else the country's, else the one for everywhere */
    public static function rule(int $level, string $state, string $country): array
    {
        foreach ([[$state, $country], ['', $country], ['', '']] as [$ofState, $ofCountry]) {
            $rule = Capsule::table('tbltax')->where('level', $level)->where('state', $ofState)
                ->where('country', $ofCountry)->orderBy('id')->first();
            if ($rule !== null) {
                return ['name' => $rule->name, 'rate' => $rule->taxrate];
            }
        }
        return ['name' => '', 'rate' => '0.000'];
    }

    /** @return array{taxrate: string, taxrate2: string} the system's default for an invoice of the client */
    public static function ofClient(int $clientId): array
    {
        $client = Capsule::table('tblclients')->where('id', $clientId)->first();
        if (Site::setting('TaxEnabled') !== 'on' || $client->taxexempt) {
            return ['taxrate' => '0.000', 'taxrate2' => '0.000'];
        }
        return [
            'taxrate' => self::rule(1, $client->state, $client->country)['rate'],
            'taxrate2' => self::rule(2, $client->state, $client->country)['rate'],
        ];
    }

    /**
     * @param int $taxed hundredths of the taxed lines
     * @return array{int, int, int} first tax, second tax, and what of them the lines do not include yet
     */
    public static function of(int $taxed, string $rate, string $rate2): array
    {
        if (Site::setting('TaxType') !== 'Inclusive') {
            $taxes = [Money::percent($taxed, $rate), Money::percent($taxed, $rate2)];
            return [...$taxes, array_sum($taxes)];
        }
        if ((float) $rate2 !== 0.0) {
            throw Violations::record('tax', 'How two levels of inclusive tax are told apart is not documented.');
        }
        return [Money::included($taxed, $rate), 0, 0];
    }
}
