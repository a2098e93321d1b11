<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Backorder\Domain;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The names a client watches. It costs nothing, takes nothing, and may be any name, on the list or not. */
final class WatchList
{
    private const TABLE = 'backorder_watches';

    public function __construct(private readonly Services $services)
    {
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

    public function add(int $clientId, string $domain): void
    {
        $name = Domain::parse($domain);
        Capsule::table(self::TABLE)->insertOrIgnore([
            'userid' => $clientId,
            'domain' => $name['label'],
            'zone' => $name['zone'],
            'created' => gmdate('Y-m-d H:i:s', Clock::now()),
            'drop_date' => $this->services->droplist()->dropDate($name['domain']),
        ]);
    }

    public function remove(int $clientId, string $domain): void
    {
        $name = Domain::parse($domain);
        Capsule::table(self::TABLE)->where('userid', $clientId)
            ->where('domain', $name['label'])->where('zone', $name['zone'])->delete();
    }
}
