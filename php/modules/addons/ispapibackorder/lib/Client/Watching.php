<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
use Backorder\Domain;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Links;
use WHMCS\Module\Addon\Ispapibackorder\Watch\SavedSearches;
use WHMCS\Module\Addon\Ispapibackorder\Watch\Watchers;
use WHMCS\Module\Addon\Ispapibackorder\Watch\WatchList;

/** The page Watching: watched names, saved searches, and what is sent of them. */
final class Watching
{
    private const COLUMNS = ['domain' => 'name', 'drop_date' => 'dropdate', 'price' => ''];
    /** Orders of the list; the first is the default. */
    private const ORDERS = ['dropdate', 'name'];
    private const ROWS = 50;
    /** Parts that stand in no address when they have this value. */
    private const DEFAULTS = ['sort' => 'dropdate', 'dir' => 'asc', 'p' => 1];
    /** Parameters of a search that narrow nothing, or that its summary shows. */
    private const NO_CONDITIONS = ['q', 'how', 'match', 'pattern', 'tld', 'scope', 'sort', 'dir', 'rows', 'p'];
    private const ZONES_SHOWN = 5;
    /** Statuses from which a client may ask again. */
    private const ENDED = ['FAILED', 'CANCELLED', 'AUCTION-LOST'];

    private readonly WatchList $list;
    private readonly string $now;
    private readonly int $total;
    private readonly int $page;

    public function __construct(
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language,
        private readonly Request $request
    ) {
        $this->list = new WatchList();
        $this->now = gmdate('Y-m-d H:i:s', Clock::now());
        $this->total = $this->list->count($visitor->clientId);
        $this->page = min($request->page(), Pager::last($this->total, self::ROWS));
    }

    /** @return array<string, mixed> the parts of this page's address that are not as usual */
    public static function parameters(Request $request): array
    {
        return array_diff_assoc([
            'sort' => $request->getChoice('sort', self::ORDERS),
            'dir' => $request->getChoice('dir', ['asc', 'desc']),
            'p' => $request->page(),
        ], self::DEFAULTS);
    }

    /** @return array<string, mixed> */
    public function json(): array
    {
        return ['total' => $this->total, 'rows' => $this->rows()];
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $rows = $this->rows();
        $first = $rows === [] ? 0 : ($this->page - 1) * self::ROWS + 1;
        $now = self::parameters($this->request) + self::DEFAULTS;
        return $this->panels->all() + [
            'rows' => $rows,
            'first' => $first,
            'limit' => WatchList::LIMIT,
            'info' => $this->language->text('watch_info', [
                'first' => $this->language->number($first),
                'last' => $this->language->number(max(0, $first + count($rows) - 1)),
                'total' => $this->language->number($this->total),
                'limit' => $this->language->number(WatchList::LIMIT),
            ]),
            'columns' => Columns::of(
                self::COLUMNS,
                $now['sort'],
                $now['dir'] === 'desc',
                $this->language,
                $this->address(...)
            ),
            'pages' => Pager::links($this->total, self::ROWS, $this->page, fn (int $page): string
                => $this->address(['p' => $page])),
            'here' => $this->address(),
            'defaults' => json_encode(self::DEFAULTS, JSON_THROW_ON_ERROR),
            'typed' => $this->request->get('domain'),
            'dropped' => in_array('dropped', array_column($rows, 'state'), true),
            'searches' => $this->searches(),
            'mail' => (new Watchers())->wantsMail($this->visitor->clientId),
            'calendar' => $this->calendar(),
        ];
    }

    /** @return list<array<string, mixed>> */
    private function rows(): array
    {
        $now = self::parameters($this->request) + self::DEFAULTS;
        $found = $this->list->page(
            $this->visitor->clientId,
            $now['sort'],
            $now['dir'] === 'desc',
            ($this->page - 1) * self::ROWS,
            self::ROWS
        );
        $statuses = $this->statuses(array_column($found, 'label'));
        $prices = $this->panels->prices();
        return array_map(function (array $row) use ($statuses, $prices): array {
            $state = $this->state($row);
            return [
                'domain' => $row['domain'],
                'unicode' => Domain::unicode($row['domain']),
                'state' => $state,
                'price' => isset($prices[$row['zone']]) ? $this->panels->format($prices[$row['zone']]) : '',
                'status' => $statuses[$row['domain']] ?? '',
            ] + self::dates($row, $state);
        }, $found);
    }

    /**
     * What became of a watched name: "moved" since the client last heard of it, "left" the list before its drop,
     * "dropped", "unlisted", or "listed" and as he knows it.
     *
     * @param array{known: string|null, drop_date: string|null} $row
     */
    private function state(array $row): string
    {
        ['known' => $known, 'drop_date' => $drop] = $row;
        return match (true) {
            $drop === null && $known === null => 'unlisted',
            $drop === null => $known > $this->now ? 'left' : 'dropped',
            $drop <= $this->now => 'dropped',
            default => $known !== null && $known !== $drop && $known > $this->now ? 'moved' : 'listed',
        };
    }

    /**
     * @param array{known: string|null, drop_date: string|null} $row
     * @return array{drop_date: string|null, drop_shown: string, before: string|null, before_shown: string}
     */
    private static function dates(array $row, string $state): array
    {
        $dates = Dates::forClients();
        // What moved may have moved by seconds.
        $shown = $state === 'moved' ? $dates->second(...) : $dates->minute(...);
        $drop = $row['drop_date'] ?? $row['known'];
        return [
            'drop_date' => $drop,
            'drop_shown' => $shown($drop),
            'before' => $row['known'],
            'before_shown' => $shown($row['known']),
        ];
    }

    /**
     * The visitor's backorders that stand in the way of another one.
     *
     * @param list<string> $labels
     * @return array<string, string> domain => status
     */
    private function statuses(array $labels): array
    {
        $rows = $labels === [] ? [] : Capsule::table('backorder_domains')->where('userid', $this->visitor->clientId)
            ->whereIn('domain', array_values(array_unique($labels)))->whereNotIn('status', self::ENDED)
            ->get(['domain', 'tld', 'status'])->all();
        $statuses = [];
        foreach ($rows as $row) {
            $statuses["$row->domain.$row->tld"] = $row->status;
        }
        return $statuses;
    }

    /** @return list<array<string, mixed>> */
    private function searches(): array
    {
        return array_map(function (object $search): array {
            parse_str($search->query, $parameters);
            return [
                'id' => (int) $search->id,
                'name' => $search->name,
                'mail' => (bool) $search->mail,
                'mailed_at' => Dates::forClients()->minute($search->mailed_at),
                'address' => Address::of('domains', $parameters),
            ] + $this->summary($parameters);
        }, (new SavedSearches($this->services))->of($this->visitor->clientId));
    }

    /**
     * What a search looks for: what was typed, the TLDs, and how many further conditions there are.
     *
     * @param array<mixed> $parameters
     * @return array{text: string, zones: list<string>, more: string}
     */
    private function summary(array $parameters): array
    {
        $text = $parameters['q'] ?? $parameters['pattern'] ?? '';
        $zones = array_filter((array) ($parameters['tld'] ?? []), is_string(...));
        $more = count(array_diff_key($parameters, array_flip(self::NO_CONDITIONS)))
            + max(0, count($zones) - self::ZONES_SHOWN);
        return [
            'text' => is_string($text) ? $text : '',
            'zones' => array_slice(array_values($zones), 0, self::ZONES_SHOWN),
            'more' => $more === 0 ? '' : $this->language->number($more),
        ];
    }

    /** @return array{key: string, https: string, webcal: string} empty where there is no address */
    private function calendar(): array
    {
        $key = $this->visitor->mayOrder ? (new Watchers())->calendarKey($this->visitor->clientId) : '';
        $address = $key === '' ? '' : (new Links())->calendar($key);
        return [
            'key' => $key,
            'https' => $address,
            'webcal' => (string) preg_replace('~^https?://~', 'webcal://', $address),
        ];
    }

    /** @param array<string, mixed> $changes */
    private function address(array $changes = []): string
    {
        $all = array_merge(self::DEFAULTS, self::parameters($this->request), $changes);
        return Address::of('watching', array_diff_assoc($all, self::DEFAULTS));
    }
}
