<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Results;

use WHMCS\Database\Capsule;

/**
 * Results holds what came of backorders: caught, missed, paid, by day and TLD. This class reckons up each day once from
 * its events, so that the figures are quick to read and outlive events and deleted backorders.
 */
final class Days
{
    public const TABLE = 'backorder_results';
    /** Seconds after midnight until the last run that began on the day before has stored its events. */
    private const WAIT = 7200;
    /** Days reckoned up at a time, where an upgrade finds a long past. */
    private const CHUNK = 31;
    private const ROWS = 500;
    private const DAY = 86400;
    private const CAUSES = [
        'caught', 'won', 'failed', 'refused', 'lost', 'gone', 'expired', 'paid', 'paid-late', 'refunded',
        'invoice-cancelled',
    ];
    /** The zone of backorder `d`, or of one that is gone: the event of its deletion begins with the name. */
    private const ZONE = "COALESCE(d.tld, (SELECT SUBSTRING(SUBSTRING_INDEX(x.detail, '. ', 1),"
        . " LOCATE('.', x.detail) + 1) FROM backorder_events x"
        . " WHERE x.backorder_id = e.backorder_id AND x.cause = 'deleted' LIMIT 1), '-')";
    private const SUMS = [
        'caught' => "SUM(e.cause = 'caught')",
        'won' => "SUM(e.cause = 'won')",
        'missed' => "SUM(e.cause IN ('failed', 'refused', 'lost', 'gone')"
            . " OR (e.cause = 'expired' AND e.from_status = 'PROCESSING'))",
        'unsent' => "SUM(e.cause = 'expired' AND e.from_status <> 'PROCESSING')",
        'paid' => "SUM(e.cause IN ('paid', 'paid-late')) - SUM(e.cause IN ('refunded', 'invoice-cancelled'))",
        'revenue' => "SUM(CASE WHEN e.cause IN ('paid', 'paid-late') THEN COALESCE(d.price, 0)"
            . " WHEN e.cause IN ('refunded', 'invoice-cancelled') THEN -COALESCE(d.price, 0) ELSE 0 END)",
        'cost' => "SUM(IF(e.cause = 'caught' AND z.cost_currency IS NOT NULL, COALESCE(z.cost, 0), 0))",
        'costed' => "SUM(e.cause = 'caught' AND z.cost IS NOT NULL AND z.cost_currency IS NOT NULL)",
        'cost_currency' => 'MAX(z.cost_currency)',
    ];

    /**
     * Reckons up the days that are over and have not been.
     *
     * @param int $now seconds since 1970-01-01 UTC
     * @return int how many these were
     */
    public static function reckon(int $now): int
    {
        $end = intdiv($now - self::WAIT, self::DAY) * self::DAY;
        $start = self::open();
        $days = 0;
        for ($from = $start ?? $end; $from < $end; $from = $to) {
            $to = min($end, $from + self::CHUNK * self::DAY);
            self::store($from, $to);
            $days += intdiv($to - $from, self::DAY);
        }
        return $days;
    }

    /** @return int|null the first moment that has not been reckoned up; null: nothing has happened yet */
    public static function open(): ?int
    {
        $last = Capsule::table(self::TABLE)->where('zone', '')->max('day');
        if ($last !== null) {
            return (int) strtotime("$last UTC") + self::DAY;
        }
        $first = Capsule::table('backorder_events')->min('at');
        return $first === null ? null : intdiv((int) strtotime("$first UTC"), self::DAY) * self::DAY;
    }

    /**
     * What the events say of a time.
     *
     * @param string $period SQL on `e`.`at`
     * @param int $to the first moment after it
     * @return list<array<string, mixed>> rows of the table, with "period" for its day
     */
    public static function count(string $period, int $from, int $to): array
    {
        $query = Capsule::table('backorder_events AS e')
            ->leftJoin('backorder_domains AS d', 'd.id', '=', 'e.backorder_id')
            ->leftJoin('backorder_zones AS z', 'z.zone', '=', 'd.tld')
            ->whereIn('e.cause', self::CAUSES)
            ->where('e.at', '>=', self::date($from))->where('e.at', '<', self::date($to))
            // The names are not those of columns, which GROUP BY would prefer.
            ->groupBy('in_period', 'in_zone', 'in_currency');
        $query->selectRaw("$period AS in_period")->selectRaw(self::ZONE . ' AS in_zone')
            ->selectRaw('COALESCE(d.currency_id, 0) AS in_currency');
        foreach (self::SUMS as $name => $sum) {
            $query->selectRaw("$sum AS $name");
        }
        return array_map(static fn (object $row): array => [
            'period' => $row->in_period,
            'zone' => $row->in_zone,
            'currency_id' => $row->in_currency,
        ] + array_intersect_key((array) $row, self::SUMS), $query->get()->all());
    }

    private static function store(int $from, int $to): void
    {
        $rows = [];
        foreach (self::count('DATE(e.at)', $from, $to) as $row) {
            $rows[] = ['day' => $row['period']] + array_diff_key($row, ['period' => 1]);
        }
        $marks = [];
        for ($day = $from; $day < $to; $day += self::DAY) {
            $marks[] = ['day' => gmdate('Y-m-d', $day), 'zone' => '', 'currency_id' => 0];
        }
        Capsule::connection()->transaction(static function () use ($rows, $marks): void {
            foreach (array_chunk($rows, self::ROWS) as $chunk) {
                Capsule::table(self::TABLE)->insertOrIgnore($chunk);
            }
            Capsule::table(self::TABLE)->insertOrIgnore($marks);
        });
    }

    private static function date(int $time): string
    {
        return gmdate('Y-m-d H:i:s', $time);
    }
}
