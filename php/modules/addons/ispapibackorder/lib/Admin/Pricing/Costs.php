<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Rates;

/** What is left of a price when the registrar has been paid, where his price was entered. */
final class Costs
{
    /** @var array<string, array{cost: string, code: string}> by zone */
    private array $costs = [];

    /** @param array<string, array<string, mixed>> $settings of zones, as Zones gives them */
    public function __construct(private readonly Visit $visit, array $settings)
    {
        foreach ($settings as $zone => $setting) {
            if ($setting['cost'] !== null && $setting['cost_currency'] !== null) {
                $this->costs[$zone] = ['cost' => $setting['cost'], 'code' => $setting['cost_currency']];
            }
        }
    }

    /** What stands below a price: that it is not offered, or what it earns; empty where nobody knows. */
    public function note(string $zone, int $currency, ?string $price): string
    {
        $hundredths = $price === null ? 0 : Money::hundredths($price);
        if ($hundredths <= 0) {
            return $this->visit->language->text('pricing_not_offered');
        }
        $margin = $this->margin($zone, $currency, $hundredths);
        return $margin === null ? '' : $this->visit->language->text('pricing_margin', [
            'amount' => $this->visit->services->currencies()->format(Money::text($margin), $currency),
            'percent' => (string) Rates::scale($margin, 100, $hundredths),
        ]);
    }

    public function isLoss(string $zone, int $currency, ?string $price): bool
    {
        $hundredths = $price === null ? 0 : Money::hundredths($price);
        return $hundredths > 0 && ($this->margin($zone, $currency, $hundredths) ?? 0) < 0;
    }

    /** The cost of a zone as it is shown; empty where it is not known. */
    public function shown(string $zone): string
    {
        $known = $this->costs[$zone] ?? null;
        if ($known === null) {
            return '';
        }
        $ids = array_column($this->visit->services->currencies()->all(), 'id', 'code');
        return isset($ids[$known['code']])
            ? $this->visit->services->currencies()->format($known['cost'], $ids[$known['code']])
            : "$known[cost] $known[code]";
    }

    /** @return int|null hundredths of the currency; null where the cost or a rate is not known */
    private function margin(string $zone, int $currency, int $price): ?int
    {
        $known = $this->costs[$zone] ?? null;
        $cost = $known === null
            ? null
            : $this->visit->services->currencies()->convert($known['cost'], $known['code'], $currency);
        return $cost === null ? null : $price - Money::hundredths($cost);
    }
}
