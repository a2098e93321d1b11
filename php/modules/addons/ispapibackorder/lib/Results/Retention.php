<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Results;

use WHMCS\Database\Capsule;

/**
 * How long events are kept. A backorder that is over, or was deleted, loses all its events together once the last one
 * is old enough; those of a backorder that may still go on stay, however old.
 */
final class Retention
{
    /** Backorders at a time, and how often in one run; the rest is left to the next day. */
    private const CHUNK = 500;
    private const CHUNKS = 20;
    private const DAY = 86400;
    private const OVER = ['SUCCESSFUL', 'FAILED', 'CANCELLED', 'AUCTION-WON', 'AUCTION-LOST'];

    /**
     * @param int $now seconds since 1970-01-01 UTC
     * @return int how many backorders lost their events
     */
    public static function prune(int $now, int $days): int
    {
        $limit = gmdate('Y-m-d H:i:s', $now - $days * self::DAY);
        $pruned = 0;
        for ($chunk = 0; $chunk < self::CHUNKS; $chunk++) {
            $ids = self::old($limit);
            // One that is requested again meanwhile keeps what is new.
            Capsule::table('backorder_events')->whereIn('backorder_id', $ids)->where('at', '<', $limit)->delete();
            $pruned += count($ids);
            if (count($ids) < self::CHUNK) {
                break;
            }
        }
        return $pruned;
    }

    /** @return list<int> */
    private static function old(string $limit): array
    {
        return Capsule::table('backorder_events AS e')
            ->leftJoin('backorder_domains AS d', 'd.id', '=', 'e.backorder_id')
            ->where('e.at', '<', $limit)
            ->where(static fn ($over) => $over->whereNull('d.id')->orWhereIn('d.status', self::OVER))
            ->whereNotExists(static fn ($newer) => $newer->selectRaw('1')->from('backorder_events AS n')
                ->whereColumn('n.backorder_id', 'e.backorder_id')->where('n.at', '>=', $limit))
            ->distinct()->limit(self::CHUNK)->pluck('e.backorder_id')->all();
    }
}
