<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
use Backorder\Domain;
use Backorder\Exception\LimitError;
use Backorder\Exception\PatternError;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Watch\WatchList;

/** The page Expiring Domains. */
final class ExpiringDomains
{
    /** Columns of the table: key => what to order by, empty where it cannot be ordered by. */
    private const COLUMNS = ['domain' => 'name', 'drop_date' => 'dropdate', 'characters' => 'characters',
        'digits' => 'digits', 'hyphens' => 'hyphens', 'score' => 'score', 'price' => ''];
    /** Statuses from which a client may ask again, and those before the registrar has the application. */
    private const ENDED = ['FAILED', 'CANCELLED', 'AUCTION-LOST'];
    private const WAITING = ['REQUESTED', 'ACTIVE'];
    /** Texts of all pages that this page's script needs. */
    private const TEXTS = ['failed', 'create', 'delete', 'not_offered', 'info', 'previous', 'next', 'empty', 'retry',
        'close', 'local', 'ended', 'log_in', 'confirm', 'orders_confirm_held'];
    private const ZONES_OFFERED = 60;
    /** What can be typed, to learn from: the way it is read and the text; its explanation is domains_example_N. */
    private const EXAMPLES = [['words', 'shop web -24'], ['starts', 'best top'], ['wildcards', 'shop* *24'],
        ['shape', 'CVCV'], ['shape', 'LLNN'], ['regex', '^[a-z]{4}$']];

    private readonly SearchForm $typed;
    private readonly SearchForm $form;

    public function __construct(
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language,
        private readonly Request $request
    ) {
        $this->typed = SearchForm::of($request);
        $this->form = $this->typed->ofLabel($services->droplist());
    }

    /**
     * One page of rows, or with `check` only what is typed in other words. The bars come with `days`, and where they
     * are those of another list: `edition` is the one that the page has them of. An `address` is that of what a whole
     * name is searched as.
     *
     * @return array<string, mixed>
     */
    public function json(): array
    {
        if ($this->request->getFlag('check')) {
            return $this->reading();
        }
        $result = $this->search();
        if ($result['fault'] !== null) {
            $answer = ['ok' => false, 'message' => $result['fault']['message'], 'fault' => $result['fault']];
            Response::json($answer, 422);
        }
        $result += $this->form === $this->typed ? [] : ['address' => $this->address()];
        $edition = $this->request->getInt('edition', $result['edition'], 0, PHP_INT_MAX);
        return $this->request->getFlag('days') || $edition !== $result['edition']
            ? $result + ['days' => $this->days($this->services->droplist()->statistics()['days'], true)]
            : $result;
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $result = $this->search();
        $statistics = $this->services->droplist()->statistics();
        if ($result['rows'] === [] && $result['total'] > 0) {
            // A bookmark of a page that the search does not reach any more: its last one.
            Response::redirect($this->address(['p' => Pager::last($result['total'], $this->form->rows)]));
        }
        // Only one of the sources tells scores.
        $hidden = $statistics['scored'] > 0 || $this->form->isScored() ? [] : ['score'];
        $first = ($this->form->page - 1) * $this->form->rows;
        $shown = count($result['rows']);
        $texts = array_intersect_key($this->language->part('js_'), array_flip(self::TEXTS));
        return $this->panels->all($texts + $this->language->part('domains_js_')) + $result + [
            'form' => $this->formValues($hidden),
            'scores' => $hidden === [],
            'zones' => $this->zones($statistics['zones']),
            'days' => $this->days($statistics['days'], $result['fault'] === null),
            'examples' => $this->examples(),
            'list' => [
                'empty' => $statistics['rows'] === 0,
                'imported' => $statistics['imported_at'] !== null,
                'state' => $this->language->text('list_state', [
                    'rows' => $this->language->number($statistics['rows']),
                    'imported' => (string) $statistics['imported_at'],
                ]),
            ],
            'info' => $this->language->text('table_info', [
                'first' => $this->language->number($shown === 0 ? 0 : $first + 1),
                'last' => $this->language->number($shown === 0 ? 0 : $first + $shown),
                'total' => $this->language->number($result['total']),
            ]),
            'columns' => Columns::of(
                array_diff_key(self::COLUMNS, array_flip($hidden)),
                $this->form->order,
                $this->form->descending,
                $this->language,
                $this->address(...)
            ),
            'labels' => Columns::labels(
                array_diff(['characters', 'digits', 'hyphens', 'score'], $hidden),
                $this->language
            ),
            'selects' => true,
            'pages' => Pager::links($result['total'], $this->form->rows, $this->form->page, fn (int $page): string
                => $this->address(['p' => $page])),
            'here' => $this->address(),
            'query' => http_build_query($this->form->parameters(['p' => 1])),
            'defaults' => json_encode(SearchForm::DEFAULTS, JSON_THROW_ON_ERROR),
            'everything' => $this->address(['scope' => 'all', 'tld' => [], 'p' => 1]),
            'reset' => Address::of('domains'),
            'watching' => Address::of('watching'),
        ];
    }

    /** @return array{fault: array<string, string>|null, pattern: string, exclude: string} of what is typed */
    private function reading(): array
    {
        $fault = SearchFault::of($this->form);
        return [
            'fault' => $fault?->shown($this->language),
            'pattern' => $fault === null ? $this->form->wanted()['pattern'] : '',
            'exclude' => $fault === null ? $this->form->unwanted()['pattern'] : '',
        ];
    }

    /**
     * @return array{total: int, rows: list<array<string, mixed>>, edition: int, unpriced: bool, fault: array<string,
     *         string>|null, pattern: string, exclude: string} `edition`: the list's version, 0 where none was searched;
     *         `unpriced`: it is about TLDs with a price, and none has one
     */
    private function search(): array
    {
        $reading = ['unpriced' => false] + $this->reading();
        if ($reading['fault'] === null) {
            try {
                $query = $this->form->query($this->priced());
                $page = $this->services->droplist()->search($query);
                return ['total' => $page->total, 'rows' => $this->rows($page->rows), 'edition' => $page->version]
                    + ['unpriced' => $query->zones === []] + $reading;
            } catch (PatternError | LimitError $error) {
                $message = (new Sentences($this->language))->of($error);
                $field = $error instanceof PatternError && Sentences::excludes($error) ? 'exclude' : 'q';
                $reading['fault'] = ['field' => $field, 'message' => $message]
                    + ['before' => '', 'at' => '', 'after' => ''];
            }
        }
        return ['total' => 0, 'rows' => [], 'edition' => 0] + $reading;
    }

    /** @return list<string> zones with a price */
    private function priced(): array
    {
        return array_map('strval', array_keys($this->panels->prices()));
    }

    /**
     * @param array<string, int> $listed names of the list by day
     * @param bool $readable whether the search can be made
     * @return list<array<string, mixed>> as DropDays::of
     */
    private function days(array $listed, bool $readable): array
    {
        $count = function (string $from, string $to) use ($readable): array {
            try {
                return $readable
                    ? $this->services->droplist()->days($this->form->queryOfDays($this->priced(), $from, $to))
                    : [];
            } catch (LimitError) {
                // It takes too long for all days, though not for those that were chosen: their bars have no numbers.
                return [];
            }
        };
        return DropDays::of($listed, $count, $this->form, $this->language, $this->address(...));
    }

    /**
     * @param list<array<string, mixed>> $found
     * @return list<array<string, mixed>> what the table shows of them
     */
    private function rows(array $found): array
    {
        $names = array_column($found, 'domain');
        $own = $this->services->orders()->named($this->visitor->clientId, $names);
        $watched = (new WatchList())->of($this->visitor->clientId, $names);
        $prices = array_map($this->panels->format(...), $this->panels->prices());
        $now = gmdate('Y-m-d H:i:s', Clock::now());
        return array_map(function (array $row) use ($own, $watched, $prices, $now): array {
            $price = $prices[$row['zone']] ?? '';
            $backorder = $own[$row['domain']] ?? null;
            return [
                'domain' => $row['domain'],
                'unicode' => $row['unicode'],
                'drop_date' => $row['drop_date'],
                'score' => $row['score'] > 0 ? $row['score'] : null,
                'characters' => $row['characters'],
                'digits' => $row['digits'],
                'hyphens' => $row['hyphens'],
                'price' => $price,
                'backorder' => $backorder === null ? null : $this->shown($backorder),
                'dropped' => $row['drop_date'] < $now,
                'action' => self::action($backorder, $price !== '', $row['drop_date'] < $now),
                'watched' => $watched[$row['domain']],
            ];
        }, $found);
    }

    /**
     * @param array<string, mixed> $backorder
     * @return array<string, mixed> what the table shows of it
     */
    private function shown(array $backorder): array
    {
        return [
            'id' => $backorder['id'],
            'holds' => Money::hundredths($backorder['held']) > 0,
            'text' => $this->language->text('status_' . $backorder['status']),
            'explanation' => $this->language->text('explain_' . $backorder['status']),
            'style' => Panels::STYLES[$backorder['status']] ?? 'default',
        ];
    }

    /**
     * What the row's button does: "create", "delete", or nothing but show its "status", that it "dropped", or "none".
     *
     * @param array<string, mixed>|null $backorder
     */
    private static function action(?array $backorder, bool $priced, bool $dropped): string
    {
        $again = $backorder === null || in_array($backorder['status'], self::ENDED, true);
        return match (true) {
            $again && $dropped => 'dropped',
            $again => $priced ? 'create' : 'none',
            $backorder['deletable'] && in_array($backorder['status'], self::WAITING, true) => 'delete',
            default => 'status',
        };
    }

    /**
     * @param list<string> $hidden ranges that are not asked for
     * @return array<string, mixed>
     */
    private function formValues(array $hidden): array
    {
        return [
            'how' => $this->form->how,
            'hows' => SearchForm::HOWS,
            'typed' => $this->form->typed,
            'any' => $this->form->any,
            'exclude' => $this->form->exclude,
            'scope' => $this->form->scope,
            'chosen' => count($this->form->zones),
            'ranges' => array_diff(SearchForm::RANGES, $hidden),
            'most' => SearchForm::MOST,
            'bounds' => $this->form->bounds,
            'flags' => $this->form->flags,
            'from' => $this->form->from,
            'to' => $this->form->to,
            'added' => $this->form->added,
            'timed' => str_contains($this->form->added, 'T'),
            'rows' => $this->form->rows,
            'rows_offered' => SearchForm::ROWS,
            'sort' => $this->form->order,
            'dir' => $this->form->descending ? 'desc' : 'asc',
            'page' => $this->form->page,
            'advanced' => $this->form->isAdvanced(),
            'narrow' => $this->form->isNarrow(),
        ];
    }

    /** @return list<array{how: string, typed: string, text: string, address: string}> */
    private function examples(): array
    {
        $examples = [];
        foreach (self::EXAMPLES as $number => [$how, $typed]) {
            $examples[] = [
                'how' => $how,
                'typed' => $typed,
                'text' => $this->language->text("domains_example_$number"),
                'address' => $this->address(['how' => $how, 'q' => $typed, 'match' => 'all', 'p' => 1]),
            ];
        }
        return $examples;
    }

    /**
     * The TLDs to tick: the largest ones that can be backordered, and those that are ticked.
     *
     * @param array<string, int> $counts largest first
     * @return list<array{zone: string, unicode: string, count: string, chosen: bool}>
     */
    private function zones(array $counts): array
    {
        $offered = array_slice(array_intersect_key($counts, $this->panels->prices()), 0, self::ZONES_OFFERED, true)
            + array_fill_keys($this->form->zones, 0);
        $zones = [];
        foreach (array_keys($offered) as $zone) {
            $zones[] = [
                'zone' => (string) $zone,
                'unicode' => Domain::unicode((string) $zone),
                'count' => $this->language->number($counts[$zone] ?? 0),
                'chosen' => in_array((string) $zone, $this->form->zones, true),
            ];
        }
        return $zones;
    }

    /** @param array<string, mixed> $changes */
    private function address(array $changes = []): string
    {
        return Address::of('domains', $this->form->parameters($changes));
    }
}
