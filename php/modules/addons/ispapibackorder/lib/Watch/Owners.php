<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use WHMCS\Database\Capsule;

/** What becomes of watched names and saved searches when clients are merged or deleted. */
final class Owners
{
    private const TABLES = ['backorder_watches', 'backorder_searches', 'backorder_watchers', 'backorder_letters'];

    /** What is the one's becomes the other's; his calendar address and the links in his mails die with him. */
    public static function move(int $from, int $to): void
    {
        if ($from <= 0 || $to <= 0 || $from === $to) {
            return;
        }
        Capsule::connection()->transaction(static function () use ($from, $to): void {
            Capsule::table('backorder_watches')->insertUsing(
                ['userid', 'domain', 'zone', 'created', 'drop_date', 'reminded'],
                Capsule::table('backorder_watches AS f')->where('f.userid', $from)->whereNotExists(
                    static fn ($there) => $there->from('backorder_watches AS t')->where('t.userid', $to)
                        ->whereColumn('t.domain', 'f.domain')->whereColumn('t.zone', 'f.zone')
                )->selectRaw('?, f.domain, f.zone, f.created, f.drop_date, f.reminded', [$to])
            );
            self::moveSearches($from, $to);
            self::delete($from);
        });
    }

    public static function delete(int $clientId): void
    {
        foreach (self::TABLES as $table) {
            Capsule::table($table)->where('userid', $clientId)->delete();
        }
    }

    private static function moveSearches(int $from, int $to): void
    {
        foreach (Capsule::table('backorder_searches')->where('userid', $from)->get(['id', 'name'])->all() as $search) {
            $taken = Capsule::table('backorder_searches')->where('userid', $to)->where('name', $search->name)->exists();
            Capsule::table('backorder_searches')->where('id', $search->id)->update([
                'userid' => $to,
                'name' => $taken ? mb_substr($search->name, 0, 85, 'UTF-8') . " ($search->id)" : $search->name,
            ]);
        }
    }
}
