<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Domain;
use WHMCS\Module\Addon\Ispapibackorder\Flash;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Token;

/** What both pages show beside their table. */
final class Panels
{
    /** The theme's label for each status. */
    public const STYLES = [
        'REQUESTED' => 'default',
        'ACTIVE' => 'warning',
        'PROCESSING' => 'info',
        'SUCCESSFUL' => 'success',
        'FAILED' => 'danger',
        'CANCELLED' => 'default',
        'AUCTION-PENDING' => 'warning',
        'AUCTION-WON' => 'success',
        'AUCTION-LOST' => 'danger',
        'PENDING-PAYMENT' => 'info',
    ];

    /** @var array<string, string>|null */
    private ?array $prices = null;

    public function __construct(
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language
    ) {
    }

    /**
     * @param array<string, string>|null $texts for the page's script; null: those of js_, and all about statuses
     * @return array<string, mixed>
     */
    public function all(?array $texts = null): array
    {
        $texts ??= $this->language->part('js_') + [
            'statuses' => $this->language->part('status_'),
            'explanations' => $this->language->part('explain_'),
        ];
        return [
            'account' => $this->account(),
            'pricing' => $this->pricing(),
            'count' => array_sum($this->counts()),
            'token' => Token::value(),
            'token_field' => Token::FIELD,
            'may_order' => $this->visitor->mayOrder,
            'texts' => json_encode(
                $texts + ['thousands' => $this->language->text('thousands_separator')],
                JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_HEX_TAG
            ),
            'styles' => self::STYLES,
            'styles_json' => json_encode(self::STYLES, JSON_THROW_ON_ERROR),
            'flash' => Flash::take(),
        ];
    }

    /**
     * @return array<string, mixed> array{credit: string, held: string, unpaid: string, available: string, empty: bool,
     *         forecast: array|null}, the last as Forecast::of, null when nothing waits
     *         whose drop date is known
     */
    public function account(): array
    {
        $funds = $this->services->funds()->of($this->visitor->clientId);
        $waiting = $this->counts()['REQUESTED'] > 0;
        return [
            'credit' => $this->format($funds['credit']),
            'held' => $this->format($funds['held']),
            'unpaid' => $this->format($funds['unpaid']),
            'available' => $this->format($funds['available']),
            'empty' => Money::hundredths($funds['available']) < $this->lowestPrice(),
            'forecast' => !$waiting ? null : Forecast::of(
                $this->services->funds()->forecast($this->visitor->clientId),
                $this->language,
                $this->format(...)
            ),
        ];
    }

    /**
     * By name, those below a TLD behind it: .com, .com.br, .pl, .biz.pl.
     *
     * @return list<array{zone: string, unicode: string, price: string, address: string}> the address searches the TLD
     */
    public function pricing(): array
    {
        $list = [];
        foreach ($this->prices() as $zone => $price) {
            $list[] = [
                'zone' => (string) $zone,
                'unicode' => Domain::unicode((string) $zone),
                'price' => $this->format($price),
                'address' => Address::of('domains', ['tld' => (string) $zone]),
            ];
        }
        $key = static fn (array $price): string => implode('.', array_reverse(explode('.', $price['unicode'])));
        usort($list, static fn (array $one, array $other): int => strcmp($key($one), $key($other)));
        return $list;
    }

    /** @return array<string, string> zone => price in the client's currency */
    public function prices(): array
    {
        return $this->prices ??= $this->services->orders()->prices($this->visitor->currencyId);
    }

    /** @return array<string, int> */
    public function counts(): array
    {
        return $this->services->orders()->count($this->visitor->clientId);
    }

    public function format(string $amount, ?int $currency = null): string
    {
        return $this->services->currencies()->format($amount, $currency ?? $this->visitor->currencyId);
    }

    /** What the cheapest backorder costs, one hundredth where nothing is priced; who has less cannot pay for any. */
    private function lowestPrice(): int
    {
        $prices = array_map(Money::hundredths(...), array_values($this->prices()));
        return $prices === [] ? 1 : min($prices);
    }
}
