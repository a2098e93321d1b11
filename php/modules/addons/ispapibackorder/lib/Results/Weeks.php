<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Results;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\Currencies;

/** The results of the last half year by week, by TLD and by currency; the present week stands last. */
final class Weeks
{
    public const COUNT = 26;
    private const WEEK = 604800;
    /** 1970-01-05, the first Monday of the calendar. */
    private const MONDAY = 345600;
    private const COUNTS = ['caught', 'won', 'missed', 'unsent'];

    private readonly int $from;
    /** @var list<array{start: string, caught: int, won: int, missed: int, unsent: int}> */
    public readonly array $weeks;
    /** @var array<string, array{caught: int, won: int, missed: int, unsent: int}> by zone, the busiest first */
    public readonly array $zones;
    /**
     * @var array<int, array{paid: int, caught: int, costed: int, weeks: list<array{revenue: int, cost: int}>}>
     *      by currency: `costed` of `caught` have a cost that can be told in this currency; amounts are hundredths
     */
    public readonly array $money;

    private function __construct(int $now, Currencies $currencies)
    {
        $this->from = $now - ($now - self::MONDAY) % self::WEEK - (self::COUNT - 1) * self::WEEK;
        $this->add($this->rows($now), $currencies);
    }

    /** @param int $now seconds since 1970-01-01 UTC */
    public static function read(int $now, Currencies $currencies): self
    {
        return new self($now, $currencies);
    }

    /** @return list<array<string, mixed>> */
    private function rows(int $now): array
    {
        $start = gmdate('Y-m-d', $this->from);
        $week = static fn (string $column): string => "FLOOR(DATEDIFF($column, '$start') / 7)";
        $query = Capsule::table(Days::TABLE)->where('day', '>=', $start)->where('zone', '<>', '')
            ->groupBy('period', 'zone', 'currency_id', 'cost_currency')
            ->selectRaw("{$week('day')} AS period, zone, currency_id, cost_currency");
        foreach (['caught', 'won', 'missed', 'unsent', 'paid', 'revenue', 'cost', 'costed'] as $column) {
            $query->selectRaw("SUM($column) AS $column");
        }
        $rows = array_map(static fn (object $row): array => (array) $row, $query->get()->all());
        $open = Days::open();
        if ($open !== null) {
            $rows = array_merge($rows, Days::count($week('e.at'), max($open, $this->from), $now + 1));
        }
        return $rows;
    }

    /** @param list<array<string, mixed>> $rows */
    private function add(array $rows, Currencies $currencies): void
    {
        $weeks = [];
        for ($week = 0; $week < self::COUNT; $week++) {
            $start = gmdate('Y-m-d', $this->from + $week * self::WEEK);
            $weeks[] = ['start' => $start] + array_fill_keys(self::COUNTS, 0);
        }
        $zones = [];
        $money = [];
        foreach ($rows as $row) {
            $week = (int) $row['period'];
            if (!isset($weeks[$week])) {
                continue;
            }
            $zone = (string) $row['zone'];
            $zones[$zone] ??= array_fill_keys(self::COUNTS, 0);
            foreach (self::COUNTS as $count) {
                $weeks[$week][$count] += (int) $row[$count];
                $zones[$zone][$count] += (int) $row[$count];
            }
            $this->addMoney($money, $row, $week, $currencies);
        }
        uasort($zones, static fn (array $a, array $b): int => array_sum($b) <=> array_sum($a));
        ksort($money);
        $this->weeks = $weeks;
        $this->zones = $zones;
        $this->money = $money;
    }

    /**
     * @param array<int, array<string, mixed>> $money
     * @param array<string, mixed> $row
     */
    private function addMoney(array &$money, array $row, int $week, Currencies $currencies): void
    {
        $currency = (int) $row['currency_id'];
        $revenue = Money::hundredths((string) $row['revenue']);
        if ($currency === 0 || ((int) $row['paid'] === 0 && (int) $row['caught'] === 0 && $revenue === 0)) {
            return;
        }
        $money[$currency] ??= [
            'paid' => 0,
            'caught' => 0,
            'costed' => 0,
            'weeks' => array_fill(0, self::COUNT, ['revenue' => 0, 'cost' => 0]),
        ];
        $money[$currency]['paid'] += (int) $row['paid'];
        $money[$currency]['caught'] += (int) $row['caught'];
        $money[$currency]['weeks'][$week]['revenue'] += $revenue;
        $cost = $row['cost_currency'] === null ? null
            : $currencies->convert((string) $row['cost'], (string) $row['cost_currency'], $currency);
        if ($cost !== null) {
            $money[$currency]['costed'] += (int) $row['costed'];
            $money[$currency]['weeks'][$week]['cost'] += Money::hundredths($cost);
        }
    }
}
