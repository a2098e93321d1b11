<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Backorder\Domain;
use Backorder\Exception\OrderError;
use Illuminate\Database\Query\Builder;
use WHMCS\Database\Capsule;

/** The names a client watches. It costs nothing, takes nothing, and may be any name, on the list or not. */
final class WatchList
{
    /** The most names of one client. */
    public const LIMIT = 1000;
    private const TABLE = 'backorder_watches';

    /** All watched names with what the list says of them, as "w" and "p". */
    public static function joined(): Builder
    {
        return Capsule::table(self::TABLE . ' AS w')->leftJoin(
            'backorder_pending_domains AS p',
            static fn ($join) => $join->on('p.domain', '=', 'w.domain')->on('p.zone', '=', 'w.zone')
        );
    }

    /**
     * @param list<string> $domains as ACE
     * @return array<string, bool> whether the client watches each of them
     */
    public function of(int $clientId, array $domains): array
    {
        $watched = array_fill_keys($domains, false);
        $labels = array_map(static fn (string $domain): string => explode('.', $domain, 2)[0], $domains);
        $rows = $labels === [] ? [] : Capsule::table(self::TABLE)->where('userid', $clientId)
            ->whereIn('domain', array_values(array_unique($labels)))->get(['domain', 'zone'])->all();
        foreach ($rows as $row) {
            $domain = "$row->domain.$row->zone";
            if (isset($watched[$domain])) {
                $watched[$domain] = true;
            }
        }
        return $watched;
    }

    /**
     * @throws OrderError when it is not a domain name
     * @throws Refusal when the list is full, or no registry can give the name out
     */
    public function add(int $clientId, string $domain): void
    {
        $name = Domain::parse($domain);
        if ($this->of($clientId, [$name['domain']])[$name['domain']]) {
            return;
        }
        $dropDate = Capsule::table('backorder_pending_domains')
            ->where('domain', $name['label'])->where('zone', $name['zone'])->value('drop_date');
        if ($dropDate === null && !$name['possible']) {
            throw new Refusal('error_impossible');
        }
        if ($this->count($clientId) >= self::LIMIT) {
            throw new Refusal('watch_error_limit', ['limit' => (string) self::LIMIT]);
        }
        Capsule::table(self::TABLE)->insertOrIgnore([
            'userid' => $clientId,
            'domain' => $name['label'],
            'zone' => $name['zone'],
            'created' => gmdate('Y-m-d H:i:s', Clock::now()),
            'drop_date' => $dropDate,
        ]);
    }

    public function remove(int $clientId, string $domain): void
    {
        $name = Domain::parse($domain);
        Capsule::table(self::TABLE)->where('userid', $clientId)
            ->where('domain', $name['label'])->where('zone', $name['zone'])->delete();
    }

    /** @return int how many names whose drop has gone by were taken off the client's list */
    public function removeDropped(int $clientId): int
    {
        $now = gmdate('Y-m-d H:i:s', Clock::now());
        $dropped = self::joined()->where('w.userid', $clientId)->where('w.drop_date', '<=', $now)
            ->where(static fn (Builder $where) => $where->whereNull('p.drop_date')->orWhere('p.drop_date', '<=', $now))
            ->get(['w.domain', 'w.zone'])->all();
        foreach ($dropped as $row) {
            Capsule::table(self::TABLE)->where('userid', $clientId)
                ->where('domain', $row->domain)->where('zone', $row->zone)->delete();
        }
        return count($dropped);
    }

    public function count(int $clientId): int
    {
        return Capsule::table(self::TABLE)->where('userid', $clientId)->count();
    }

    /**
     * A part of the client's list.
     *
     * @param string $order "dropdate" (of the list, those it does not have last) or "name"
     * @return list<array{domain: string, label: string, zone: string, known: string|null, drop_date: string|null}>
     *         `known`: the drop date he was last told or shown, `drop_date` what the list has now
     */
    public function page(int $clientId, string $order, bool $descending, int $first, int $rows): array
    {
        $direction = $descending ? 'desc' : 'asc';
        $query = self::joined()->where('w.userid', $clientId);
        if ($order === 'dropdate') {
            $query->orderByRaw('p.drop_date IS NULL')->orderBy('p.drop_date', $direction);
            $direction = 'asc';
        }
        $found = $query->orderBy('w.domain', $direction)->orderBy('w.zone')->offset($first)->limit($rows)
            ->get(['w.domain', 'w.zone', 'w.drop_date AS known', 'p.drop_date'])->all();
        return array_map(static fn (object $row): array => [
            'domain' => "$row->domain.$row->zone",
            'label' => $row->domain,
            'zone' => $row->zone,
            'known' => $row->known,
            'drop_date' => $row->drop_date,
        ], $found);
    }

    /** From here on only what changes is news to the client. */
    public function catchUp(int $clientId): void
    {
        Capsule::connection()->update('UPDATE backorder_watches w LEFT JOIN backorder_pending_domains p'
            . ' ON p.domain = w.domain AND p.zone = w.zone'
            . ' SET w.drop_date = p.drop_date WHERE w.userid = ?', [$clientId]);
    }
}
