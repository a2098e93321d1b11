<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Watch;

use Backorder\Clock;
use Backorder\Exception\LimitError;
use Backorder\Exception\PatternError;
use Backorder\Exception\SettingError;
use Backorder\Page;
use Backorder\Query;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** Names that are new on the list and match what a client has saved. */
final class SearchNews implements Tidings
{
    /** Names of one search in a mail; the rest is told as a number. */
    private const SHOWN = 50;

    /** @var array<int, list<string>> currency => zones with a price */
    private array $priced = [];

    public function __construct(private readonly Services $services, private readonly Links $links)
    {
    }

    public function kind(): LetterKind
    {
        return LetterKind::Searches;
    }

    public function clients(): array
    {
        $imported = SavedSearches::imported();
        if ($imported === null) {
            return [];
        }
        $searches = Capsule::table('backorder_searches AS s')->where('s.mail', 1)
            ->where('s.told_until', '<=', $imported);
        $clients = Letters::due($searches, 's.userid', LetterKind::Searches);
        return array_map('intval', $clients->distinct()->orderBy('s.userid')->pluck('s.userid')->all());
    }

    public function of(int $clientId, int $currency): array
    {
        $found = [];
        foreach ((new SavedSearches($this->services))->of($clientId) as $search) {
            $news = $search->mail ? $this->news($search, $currency) : null;
            if ($news !== null) {
                $found[] = $news;
            }
        }
        return $found;
    }

    public function variables(array $content, int $currency, Language $language): array
    {
        $prices = $this->services->orders()->prices($currency);
        return ['searches' => array_map(fn (array $search): array => [
            'name' => $search['name'],
            'total' => $language->number($search['total']),
            'more' => $search['total'] > count($search['names'])
                ? $language->number($search['total'] - count($search['names']))
                : '',
            'link' => $this->links->search($search['query'], $search['since']),
            'names' => array_map(fn (array $name): array => [
                'domain' => $name['unicode'],
                'dropdate' => Dates::forClients()->minute($name['drop_date']) . ' UTC',
                'price' => isset($prices[$name['zone']])
                    ? $this->services->currencies()->format($prices[$name['zone']], $currency)
                    : '',
            ], $search['names']),
        ], $content)];
    }

    public function told(int $clientId, array $content): void
    {
        $now = gmdate('Y-m-d H:i:s', Clock::now());
        foreach ($content as $search) {
            Capsule::table('backorder_searches')->where('userid', $clientId)->where('id', $search['id'])
                ->update(['told_until' => $search['until'], 'mailed_at' => $now]);
        }
    }

    /** @return array<string, mixed>|null null where nothing is new, or the search cannot be run any more */
    private function news(object $search, int $currency): ?array
    {
        try {
            $query = SavedSearches::form($search->query)->query($this->priced($currency));
            $query->addedFrom = max($query->addedFrom, $search->told_until);
            $query->dropFrom = max($query->dropFrom, gmdate('Y-m-d H:i:s', Clock::now()));
            [$page, $newest] = $this->search($query);
        } catch (PatternError | LimitError | SettingError | Refusal) {
            // He sees why when he runs it; it must not keep his other searches from being told.
            return null;
        }
        return $newest === null ? null : [
            'id' => (int) $search->id,
            'name' => $search->name,
            'query' => $search->query,
            // What is told ends with the second in which the newest of the names came onto the list.
            'until' => gmdate('Y-m-d H:i:s', (int) strtotime("$newest UTC") + 1),
            'since' => $query->addedFrom,
            'total' => $page->total,
            'names' => array_map(static fn (array $row): array
                => array_intersect_key($row, ['unicode' => 1, 'zone' => 1, 'drop_date' => 1]), $page->rows),
        ];
    }

    /** @return array{Page, string|null} the first names, and when the newest of all came onto the same list */
    private function search(Query $query): array
    {
        $order = [$query->order, $query->descending];
        do {
            [$query->order, $query->descending, $query->first, $query->rows] = [...$order, 0, self::SHOWN];
            $page = $this->services->droplist()->search($query);
            [$query->order, $query->descending, $query->rows] = ['added', true, 1];
            $newest = $this->services->droplist()->search($query);
        } while ($newest->version !== $page->version);
        return [$page, $newest->rows[0]['added'] ?? null];
    }

    /** @return list<string> */
    private function priced(int $currency): array
    {
        return $this->priced[$currency]
            ??= array_map('strval', array_keys($this->services->orders()->prices($currency)));
    }
}
