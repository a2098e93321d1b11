<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Figures;

use WHMCS\Database\Capsule;

/** The backordered names that drop soon. */
final class Due
{
    private const DAY = 86400;

    /**
     * @param int $now seconds since 1970-01-01 UTC
     * @return array{day: array{names: int, backorders: int, waiting: int},
     *         three: array{names: int, backorders: int, waiting: int}, next: string|null}
     *         within 24 hours and within three days: how many names, how many backorders of them, and how many of these
     *         have no money held; `next`: the soonest drop
     */
    public static function read(int $now): array
    {
        $names = Capsule::table('backorder_domains')->whereIn('status', ['REQUESTED', 'ACTIVE', 'PROCESSING'])
            ->where('dropdate', '>=', self::date($now))->where('dropdate', '<=', self::date($now + 3 * self::DAY))
            ->groupBy('domain', 'tld')
            ->selectRaw("MIN(dropdate) AS drops, COUNT(*) AS backorders, SUM(status = 'REQUESTED') AS waiting");
        $day = self::date($now + self::DAY);
        $sums = Capsule::connection()->query()->fromSub($names, 'n')->selectRaw(
            'COUNT(*) AS names, SUM(backorders) AS backorders, SUM(waiting) AS waiting, MIN(drops) AS next,'
            . ' SUM(drops <= ?) AS day_names, SUM(IF(drops <= ?, backorders, 0)) AS day_backorders,'
            . ' SUM(IF(drops <= ?, waiting, 0)) AS day_waiting',
            [$day, $day, $day]
        )->first();
        return [
            'day' => [
                'names' => (int) $sums->day_names,
                'backorders' => (int) $sums->day_backorders,
                'waiting' => (int) $sums->day_waiting,
            ],
            'three' => [
                'names' => (int) $sums->names,
                'backorders' => (int) $sums->backorders,
                'waiting' => (int) $sums->waiting,
            ],
            'next' => $sums->next,
        ];
    }

    private static function date(int $time): string
    {
        return gmdate('Y-m-d H:i:s', $time);
    }
}
