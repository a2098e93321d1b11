<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use WHMCS\Database\Capsule;

/**
 * The table of prices. A change names what it was made from, and is refused where that is no longer so: nobody
 * overwrites unseen what somebody else has set.
 */
final class Prices
{
    private const TABLE = 'backorder_pricing';

    /** @return list<string> in ACE, by name */
    public static function zones(): array
    {
        return Capsule::table(self::TABLE)->distinct()->orderBy('extension')->pluck('extension')->all();
    }

    /**
     * @param list<string>|null $zones null: all
     * @return array<string, array<int, string|null>> price by zone and currency; null where none is set
     */
    public static function of(?array $zones): array
    {
        $query = Capsule::table(self::TABLE);
        if ($zones !== null) {
            $query->whereIn('extension', $zones);
        }
        return self::read($query->orderBy('extension')->get(['extension', 'currency_id', 'fullprice'])->all());
    }

    /**
     * Stores all of the changes or, where one was made from a price that is no longer the stored one, none.
     *
     * @param list<array{zone: string, currency: int, seen: string|null, price: string|null}> $changes
     * @return list<array{zone: string, currency: int, seen: string|null, price: string|null, stored: string|null}> what
     *         stands against it; empty: it is done
     */
    public static function store(array $changes): array
    {
        return Capsule::connection()->transaction(static function () use ($changes): array {
            $stored = self::lock(array_column($changes, 'zone'));
            $conflicts = [];
            foreach ($changes as $change) {
                $now = $stored[$change['zone']][$change['currency']] ?? null;
                if ($now !== $change['seen']) {
                    $conflicts[] = $change + ['stored' => $now];
                }
            }
            foreach ($conflicts === [] ? $changes : [] as $change) {
                Capsule::table(self::TABLE)->updateOrInsert(
                    ['extension' => $change['zone'], 'currency_id' => $change['currency']],
                    ['fullprice' => $change['price']]
                );
            }
            return $conflicts;
        });
    }

    /**
     * @param array<int, string|null> $seen by currency
     * @return bool false: they are no longer as they were seen
     */
    public static function delete(string $zone, array $seen): bool
    {
        return Capsule::connection()->transaction(static function () use ($zone, $seen): bool {
            $stored = self::lock([$zone])[$zone] ?? [];
            if (array_filter($stored, is_string(...)) !== array_filter($seen, is_string(...))) {
                return false;
            }
            Capsule::table(self::TABLE)->where('extension', $zone)->delete();
            return true;
        });
    }

    /**
     * @param list<string> $zones
     * @return array<string, array<int, string|null>>
     */
    private static function lock(array $zones): array
    {
        $rows = Capsule::table(self::TABLE)->whereIn('extension', array_values(array_unique($zones)))
            ->orderBy('extension')->orderBy('currency_id')->lockForUpdate()
            ->get(['extension', 'currency_id', 'fullprice'])->all();
        return self::read($rows);
    }

    /**
     * @param array<object> $rows
     * @return array<string, array<int, string|null>>
     */
    private static function read(array $rows): array
    {
        $prices = [];
        foreach ($rows as $row) {
            $price = $row->fullprice === null ? null : (string) $row->fullprice;
            $prices[$row->extension][(int) $row->currency_id] = $price;
        }
        foreach ($prices as &$zone) {
            ksort($zone);
        }
        return $prices;
    }
}
