<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Pricing;

use WHMCS\Database\Capsule;

/** What is set for a TLD beside its prices: windows, the class at the registrar, and what a catch costs. */
final class Zones
{
    private const TABLE = 'backorder_zones';
    private const COLUMNS = ['reserve_window', 'submit_window', 'registrar_class', 'cost', 'cost_currency'];
    public const NONE = ['reserve_window' => null, 'submit_window' => null, 'registrar_class' => '', 'cost' => null,
        'cost_currency' => null];

    /**
     * @param list<string> $zones
     * @return array<string, array{reserve_window: int|null, submit_window: int|null, registrar_class: string, cost:
     *         string|null, cost_currency: string|null}> by zone; those that are as usual are missing
     */
    public static function of(array $zones): array
    {
        $rows = Capsule::table(self::TABLE)->whereIn('zone', $zones)->get(array_merge(['zone'], self::COLUMNS))->all();
        return array_column(array_map(self::read(...), $rows), null, 'zone');
    }

    /**
     * @param array<string, mixed> $seen as of() gave it
     * @param array<string, mixed> $settings likewise
     * @return bool false: they are no longer as they were seen
     */
    public static function store(string $zone, array $seen, array $settings): bool
    {
        return Capsule::connection()->transaction(static function () use ($zone, $seen, $settings): bool {
            $row = Capsule::table(self::TABLE)->where('zone', $zone)->lockForUpdate()
                ->first(array_merge(['zone'], self::COLUMNS));
            $stored = $row === null ? self::NONE : array_diff_key(self::read($row), ['zone' => '']);
            if ($stored !== array_intersect_key($seen, self::NONE) + self::NONE) {
                return false;
            }
            Capsule::table(self::TABLE)->updateOrInsert(['zone' => $zone], $settings);
            return true;
        });
    }

    /** @return array<string, mixed> */
    private static function read(object $row): array
    {
        return [
            'reserve_window' => $row->reserve_window === null ? null : (int) $row->reserve_window,
            'submit_window' => $row->submit_window === null ? null : (int) $row->submit_window,
            'registrar_class' => (string) $row->registrar_class,
            'cost' => $row->cost === null ? null : (string) $row->cost,
            'cost_currency' => $row->cost_currency === null ? null : (string) $row->cost_currency,
            'zone' => (string) $row->zone,
        ];
    }
}
