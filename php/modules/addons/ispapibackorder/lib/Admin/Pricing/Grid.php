<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use Backorder\Domain;
use InvalidArgumentException;
use WHMCS\Module\Addon\Ispapibackorder\Addon;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Answer;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Zone;

/** The table of prices, TLD by currency, and what is typed into it: one cell by the script, or all by the form. */
final class Grid
{
    public const MOST_ZONES = 5000;
    private const ROWS = 100;
    /** PHP drops what is beyond max_input_vars, which is 1000 unless set otherwise. */
    private const MOST_FIELDS = 800;
    private const MOST_CURRENCIES = 200;
    /** Bytes of what a page of prices was like. */
    private const MOST_SEEN = 200_000;
    private const TYPED = 'pricing_typed';
    private const TYPED_NEW = 'pricing_typed_new';
    /** Windows where a zone has none of its own, in seconds before the drop; as the extension has them. */
    public const RESERVE = 259200;
    public const SUBMIT = 7200;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $currencies = array_values($this->visit->services->currencies()->all());
        $rows = max(1, min(self::ROWS, intdiv(self::MOST_FIELDS, max(1, count($currencies)))));
        $wanted = $this->visit->request->get('q', 70);
        $zones = self::matching($wanted);
        $page = min($this->visit->request->page(), Pager::last(count($zones), $rows));
        $shown = array_slice($zones, ($page - 1) * $rows, $rows);
        $prices = $shown === [] ? [] : Prices::of($shown);
        $new = $_SESSION[Addon::NAME][self::TYPED_NEW] ?? ['zone' => '', 'prices' => []];
        unset($_SESSION[Addon::NAME][self::TYPED_NEW]);
        return [
            'view' => 'grid',
            'new' => $new,
            'q' => $wanted,
            'currencies' => $currencies,
            'default_currency' => $this->visit->services->currencies()->default(),
            'zones' => $this->rows($shown, $prices, $currencies),
            'seen' => json_encode((object) $prices, JSON_THROW_ON_ERROR),
            'missing' => $this->missing($currencies),
            'pages' => Pager::links(count($zones), $rows, $page, fn (int $number): string
                => $this->visit->address(array_filter(['q' => $wanted, 'p' => $number]))),
            'ways' => array_slice(Change::WAYS, 1),
            'roundings' => Rounding::choices($this->visit->language),
        ];
    }

    /** @return list<string> zones with this part in them, in Unicode or in ACE */
    private static function matching(string $part): array
    {
        $part = mb_strtolower($part);
        return array_values(array_filter(Prices::zones(), static fn (string $zone): bool
            => $part === '' || str_contains(Zone::shown($zone), $part) || str_contains(".$zone", $part)));
    }

    /** All cells of the form that differ from what the page showed; nothing where one of them cannot be stored. */
    public function save(): Answer
    {
        $table = $this->visit->request->postTable('price', self::MOST_ZONES, self::MOST_CURRENCIES, 63);
        $seen = json_decode($this->visit->request->postLines('seen', self::MOST_SEEN), true, 8);
        $seen = is_array($seen) ? $seen : [];
        $changes = [];
        try {
            foreach (array_intersect_key($table, $seen) as $zone => $cells) {
                foreach ($this->read((string) $zone, $cells) as $currency => $price) {
                    $before = is_string($seen[$zone][$currency] ?? null) ? $seen[$zone][$currency] : null;
                    if ($price !== $before) {
                        $changes[] = ['zone' => (string) $zone, 'currency' => $currency]
                            + ['seen' => $before, 'price' => $price];
                    }
                }
            }
            $this->store($changes);
        } catch (InvalidArgumentException $error) {
            $_SESSION[Addon::NAME][self::TYPED] = $table;
            throw $error;
        }
        return new Answer($this->visit->language->text('pricing_saved', [
            'n' => $this->visit->language->number(count($changes)),
        ]));
    }

    /** One cell, for the script. */
    public function saveCell(): Answer
    {
        $request = $this->visit->request;
        $zone = $request->post('zone', 63);
        $currency = $request->postInt('currency', 0, 1, PHP_INT_MAX);
        $seen = $request->post('seen', 20);
        $price = $this->read($zone, [$currency => $request->post('price', 20)])[$currency] ?? null;
        $currencies = $this->visit->services->currencies()->all();
        if (!isset($currencies[$currency]) || !in_array($zone, Prices::zones(), true)) {
            throw new InvalidArgumentException($this->visit->language->text('pricing_gone', ['zone' => $zone]));
        }
        $this->store([[
            'zone' => $zone,
            'currency' => $currency,
            'seen' => $seen === '' ? null : $seen,
            'price' => $price,
        ]]);
        $costs = new Costs($this->visit, Zones::of([$zone]));
        return new Answer($this->visit->language->text('pricing_saved_one', [
            'zone' => Zone::shown($zone),
            'currency' => $currencies[$currency]['code'],
        ]), 'success', [
            'price' => $price ?? '',
            'note' => $costs->note($zone, $currency, $price),
            'loss' => $costs->isLoss($zone, $currency, $price),
        ]);
    }

    /** A TLD that is not in the table yet; of one that is refused, what was typed stays. */
    public function add(): Answer
    {
        $typed = $this->visit->request->post('new_zone', 255);
        $prices = $this->visit->request->postMap('new_price', self::MOST_CURRENCIES, 20);
        try {
            return $this->addZone($typed, $prices);
        } catch (InvalidArgumentException $error) {
            $_SESSION[Addon::NAME][self::TYPED_NEW] = ['zone' => $typed, 'prices' => $prices];
            throw $error;
        }
    }

    /** @param array<string, string> $prices by currency; both as typed */
    private function addZone(string $typed, array $prices): Answer
    {
        $language = $this->visit->language;
        $zone = Zone::typed($typed);
        if ($typed === '' || $zone === null) {
            throw new InvalidArgumentException($language->text($typed === '' ? 'admin_no_zone' : 'admin_bad_zone', [
                'text' => $typed,
            ]));
        }
        $known = Prices::zones();
        if (in_array($zone, $known, true) || count($known) >= self::MOST_ZONES) {
            $key = in_array($zone, $known, true) ? 'admin_zone_exists' : 'pricing_too_many';
            throw new InvalidArgumentException($language->text($key, ['zone' => $zone]));
        }
        $changes = [];
        foreach ($this->read($zone, $prices) as $currency => $price) {
            $changes[] = ['zone' => $zone, 'currency' => $currency, 'seen' => null, 'price' => $price];
        }
        if ($changes === []) {
            throw new InvalidArgumentException($language->text('admin_no_currencies'));
        }
        $this->store($changes);
        $offered = array_filter(array_column($changes, 'price'), static fn (?string $price): bool => $price !== null
            && Money::hundredths($price) > 0) !== [];
        return new Answer($language->text($offered ? 'pricing_added' : 'pricing_added_empty', [
            'zone' => Zone::shown($zone),
        ]), $offered ? 'success' : 'warning');
    }

    /**
     * @param list<array{zone: string, currency: int, seen: string|null, price: string|null}> $changes
     * @throws InvalidArgumentException where somebody else was quicker
     */
    public function store(array $changes): void
    {
        $conflicts = $changes === [] ? [] : Prices::store($changes);
        if ($conflicts !== []) {
            $first = $conflicts[0];
            throw new InvalidArgumentException($this->visit->language->text('pricing_conflict', [
                'zone' => Zone::shown($first['zone']),
                'currency' => $this->visit->services->currencies()->all()[$first['currency']]['code'] ?? '',
                'seen' => $first['seen'] ?? '–',
                'stored' => $first['stored'] ?? '–',
                'n' => $this->visit->language->number(count($conflicts)),
            ]));
        }
    }

    /**
     * @param array<int|string, string> $cells by currency, as typed
     * @return array<int, string|null> prices of those currencies that there are
     */
    private function read(string $zone, array $cells): array
    {
        $prices = [];
        foreach ($this->visit->services->currencies()->all() as $id => $currency) {
            if (!isset($cells[$id])) {
                continue;
            }
            $prices[$id] = Amount::typed($cells[$id], $this->visit->language, 'admin_bad_price', [
                'zone' => $zone,
                'currency' => $currency['code'],
            ]);
        }
        return $prices;
    }

    /**
     * @param list<string> $shown
     * @param array<string, array<int, string|null>> $prices
     * @param list<array<string, mixed>> $currencies
     * @return list<array<string, mixed>>
     */
    private function rows(array $shown, array $prices, array $currencies): array
    {
        $typed = $_SESSION[Addon::NAME][self::TYPED] ?? [];
        unset($_SESSION[Addon::NAME][self::TYPED]);
        $settings = Zones::of($shown);
        $costs = new Costs($this->visit, $settings);
        $rows = [];
        foreach ($shown as $zone) {
            $cells = [];
            foreach (array_column($currencies, 'id') as $currency) {
                $price = $prices[$zone][$currency] ?? null;
                $value = is_string($typed[$zone][$currency] ?? null) ? $typed[$zone][$currency] : $price ?? '';
                $cells[$currency] = [
                    'value' => $value,
                    'seen' => $price ?? '',
                    'unsaved' => $value !== ($price ?? ''),
                    'note' => $costs->note($zone, $currency, $price),
                    'loss' => $costs->isLoss($zone, $currency, $price),
                ];
            }
            $setting = $settings[$zone] ?? Zones::NONE;
            $rows[] = [
                'zone' => $zone,
                'unicode' => Domain::unicode($zone),
                'cells' => $cells,
                'cost' => $costs->shown($zone),
                'windows' => $this->visit->language->text('pricing_windows', [
                    'reserve' => Span::text($setting['reserve_window'] ?? self::RESERVE, $this->visit->language),
                    'submit' => Span::text($setting['submit_window'] ?? self::SUBMIT, $this->visit->language),
                ]),
                'class' => $setting['registrar_class'],
                'settings' => $this->visit->address(['view' => 'zone', 'zone' => $zone]),
                'delete' => $this->visit->address(['view' => 'delete', 'zone' => $zone]),
            ];
        }
        return $rows;
    }

    /**
     * How many cells are empty although the default currency has a price.
     *
     * @param list<array<string, mixed>> $currencies
     */
    private function missing(array $currencies): int
    {
        $base = $this->visit->services->currencies()->default();
        $ids = array_column($currencies, 'id', 'id');
        $missing = 0;
        foreach ($base === 0 ? [] : Prices::of(null) as $row) {
            if (($row[$base] ?? null) !== null && Money::hundredths($row[$base]) > 0) {
                $set = array_intersect_key(array_filter($row, is_string(...)), $ids);
                $missing += count($ids) - count($set);
            }
        }
        return $missing;
    }
}
