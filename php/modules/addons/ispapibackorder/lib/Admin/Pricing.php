<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use Backorder\Domain;
use Backorder\Exception\OrderError;
use InvalidArgumentException;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** What a backorder costs: TLD by currency. Everything that is entered is checked before anything is saved. */
final class Pricing implements FormPage
{
    private const TABLE = 'backorder_pricing';
    private const MAX_ZONES = 5000;
    private const ROWS = 100;
    /** PHP drops what is beyond max_input_vars, which is 1000 unless set otherwise. */
    private const MAX_FIELDS = 800;
    private const MAX_CURRENCIES = 200;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $currencies = array_values($this->visit->services->currencies()->all());
        $rows = max(1, min(self::ROWS, intdiv(self::MAX_FIELDS, max(1, count($currencies)))));
        $page = $this->visit->request->getInt('p', 1, 1, self::MAX_ZONES);
        $all = Capsule::table(self::TABLE)->distinct()->orderBy('extension')->pluck('extension')->all();
        $shown = array_slice($all, ($page - 1) * $rows, $rows);
        $prices = [];
        foreach (Capsule::table(self::TABLE)->whereIn('extension', $shown)->get() as $row) {
            $prices[$row->extension][$row->currency_id] = (string) $row->fullprice;
        }
        return [
            'currencies' => $currencies,
            'zones' => array_map(static fn (string $zone): array => [
                'zone' => $zone,
                'unicode' => Domain::unicode($zone),
                'prices' => $prices[$zone],
            ], $shown),
            'pages' => Pager::links(count($all), $rows, $page, fn (int $number): string
                => $this->visit->address(['p' => $number])),
        ];
    }

    /** Where a POST leads back to: the page of the table it came from. */
    public function back(): string
    {
        return $this->visit->address(array_filter(['p' => $this->visit->request->getInt('p', 0, 1, self::MAX_ZONES)]));
    }

    public function post(): Answer
    {
        $delete = $this->visit->request->post('delete', 63);
        return new Answer($delete !== '' ? $this->delete($delete) : $this->save());
    }

    private function delete(string $zone): string
    {
        Capsule::table(self::TABLE)->where('extension', $zone)->delete();
        return $this->visit->language->text('admin_deleted', ['zone' => $zone]);
    }

    private function save(): string
    {
        $table = $this->visit->request->postTable('price', self::MAX_ZONES, self::MAX_CURRENCIES, 63);
        $known = Capsule::table(self::TABLE)->distinct()->pluck('extension')->all();
        $rows = [];
        foreach (array_intersect_key($table, array_flip($known)) as $zone => $prices) {
            $rows += $this->rows((string) $zone, $prices);
        }
        $rows += $this->newRows($known);
        Capsule::connection()->transaction(static function () use ($rows): void {
            foreach ($rows as [$key, $price]) {
                Capsule::table(self::TABLE)->updateOrInsert($key, ['fullprice' => $price]);
            }
        });
        return $this->visit->language->text('admin_saved');
    }

    /**
     * @param list<string> $known zones that have a line already
     * @return array<string, array{array<string, mixed>, string|null}>
     */
    private function newRows(array $known): array
    {
        $typed = $this->visit->request->post('new_zone', 70);
        $prices = $this->visit->request->postMap('new_price', self::MAX_CURRENCIES, 20);
        if ($typed === '') {
            if (array_filter($prices, static fn (string $price): bool => $price !== '') !== []) {
                throw new InvalidArgumentException($this->visit->language->text('admin_no_zone'));
            }
            return [];
        }
        try {
            $zone = Domain::parse('x.' . ltrim($typed, '.'))['zone'];
        } catch (OrderError) {
            throw new InvalidArgumentException($this->visit->language->text('admin_bad_zone', ['text' => $typed]));
        }
        if (in_array($zone, $known, true)) {
            throw new InvalidArgumentException($this->visit->language->text('admin_zone_exists', ['zone' => $zone]));
        }
        return $this->rows($zone, $prices);
    }

    /**
     * @param array<string, string> $prices by currency, as typed
     * @return array<string, array{array<string, mixed>, string|null}> keys and price of each row
     */
    private function rows(string $zone, array $prices): array
    {
        $rows = [];
        foreach ($this->visit->services->currencies()->all() as $id => $currency) {
            if (!isset($prices[$id])) {
                continue;
            }
            try {
                $price = Money::typed($prices[$id]);
            } catch (InvalidArgumentException) {
                throw new InvalidArgumentException($this->visit->language->text('admin_bad_price', [
                    'text' => $prices[$id],
                    'zone' => $zone,
                    'currency' => $currency['code'],
                ]));
            }
            $rows["$zone $id"] = [['extension' => $zone, 'currency_id' => $id], $price];
        }
        return $rows;
    }
}
