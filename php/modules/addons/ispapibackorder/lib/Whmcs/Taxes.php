<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Settings;

/**
 * Taxes on a client's invoices. The rates are told to CreateInvoice as well, so that an invoice comes to what was said
 * before it existed.
 */
final class Taxes
{
    /** The two levels of WHMCS's tax rules. */
    private const LEVELS = [1, 2];
    /** Rates are thousandths of a percent. */
    private const WHOLE = 100_000;
    private const NO_SETTING = 'Invalid name for parameter setting';

    public function __construct(
        private readonly LocalApi $api,
        private readonly Clients $clients,
        private readonly Settings $settings
    ) {
    }

    /** @return string what an invoice with one line at this price comes to */
    public function gross(int $clientId, string $net): string
    {
        $price = Money::hundredths($net);
        $rates = $this->rates($clientId);
        $sum = $price;
        foreach ($this->areIncluded($rates) ? [] : $rates as $rate) {
            $sum += self::share($price, $rate);
        }
        return Money::text($sum);
    }

    /** @return array<string, bool|string> what CreateInvoice is told about the taxes of its first line */
    public function ofLine(int $clientId): array
    {
        $rates = $this->rates($clientId);
        return $rates === [] ? ['itemtaxed1' => false] : [
            'itemtaxed1' => true,
            'taxrate' => self::percent($rates[0]),
            'taxrate2' => self::percent($rates[1]),
        ];
    }

    /** @return array{}|array{int, int} one for each level; empty where the client's lines are untaxed */
    private function rates(int $clientId): array
    {
        if (!$this->settings->taxed() || $this->configuration('TaxEnabled') !== 'on') {
            return [];
        }
        $client = $this->clients->details($clientId);
        if (filter_var($client['taxexempt'] ?? false, FILTER_VALIDATE_BOOL)) {
            return [];
        }
        $own = $this->settings->taxRate();
        $rates = $own !== null ? [$own, 0] : array_map(
            static fn (int $level): int => self::rule($level, $client),
            self::LEVELS
        );
        return array_sum($rates) > 0 ? $rates : [];
    }

    /** @param array<string, mixed> $client */
    private static function rule(int $level, array $client): int
    {
        if (!function_exists('getTaxRate')) {
            throw new HostError('WHMCS does not tell its tax rules here; enter the rate in the setting "Tax rate" of'
                . ' ISPAPI Backorder.');
        }
        $rule = getTaxRate($level, (string) ($client['state'] ?? ''), (string) ($client['countrycode'] ?? ''));
        return self::thousandths((string) ($rule['rate'] ?? '0'));
    }

    /** @param list<int> $rates */
    private function areIncluded(array $rates): bool
    {
        return $rates !== [] && $this->configuration('TaxType') === 'Inclusive';
    }

    private function configuration(string $setting): string
    {
        $answer = $this->api->find('GetConfigurationValue', ['setting' => $setting], self::NO_SETTING);
        return (string) ($answer['value'] ?? '');
    }

    /** A tax in hundredths, rounded half up as WHMCS rounds. */
    private static function share(int $hundredths, int $rate): int
    {
        return intdiv($hundredths * $rate * 2 + self::WHOLE, self::WHOLE * 2);
    }

    /** @throws HostError when it is not a rate */
    private static function thousandths(string $percent): int
    {
        if (preg_match('/^(\d{1,2}|100)(?:\.(\d{1,3})\d*)?$/D', $percent, $part) !== 1) {
            throw new HostError("WHMCS told \"$percent\" as a tax rate.");
        }
        return (int) $part[1] * 1000 + (int) str_pad($part[2] ?? '', 3, '0');
    }

    private static function percent(int $thousandths): string
    {
        return sprintf('%d.%03d', intdiv($thousandths, 1000), $thousandths % 1000);
    }
}
