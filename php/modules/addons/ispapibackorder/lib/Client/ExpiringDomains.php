<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Clock;
use Backorder\Exception\LimitError;
use Backorder\Exception\PatternError;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Sentences;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The page Expiring Domains. */
final class ExpiringDomains
{
    /** Columns of the table: key => what to order by, empty where it cannot be ordered by. */
    private const COLUMNS = ['domain' => 'name', 'drop_date' => 'dropdate', 'characters' => 'characters',
        'digits' => 'digits', 'hyphens' => 'hyphens', 'price' => ''];
    /** Statuses from which a client may ask again, and those before the registrar has the application. */
    private const ENDED = ['FAILED', 'CANCELLED', 'AUCTION-LOST'];
    private const WAITING = ['REQUESTED', 'ACTIVE'];
    private const DAYS_SHOWN = 10;
    private const ZONES_OFFERED = 100;

    private readonly SearchForm $form;

    public function __construct(
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language,
        Request $request
    ) {
        $this->form = SearchForm::of($request);
    }

    /** @return array<string, mixed> one page of rows */
    public function json(): array
    {
        $result = $this->search();
        if ($result['error'] !== '') {
            Response::json(['ok' => false, 'message' => $result['error'], 'field' => 'pattern'], 422);
        }
        return ['total' => $result['total'], 'rows' => $result['rows']];
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $result = $this->search();
        $statistics = $this->services->droplist()->statistics();
        $first = ($this->form->page - 1) * $this->form->rows;
        $shown = count($result['rows']);
        return $this->panels->all() + $result + [
            'form' => $this->formValues(),
            'zones' => $this->zones($statistics['zones']),
            'days' => $this->days($statistics['days']),
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
                self::COLUMNS,
                $this->form->order,
                $this->form->descending,
                $this->language,
                $this->address(...)
            ),
            'pages' => Pager::links($result['total'], $this->form->rows, $this->form->page, fn (int $page): string
                => $this->address(['p' => $page])),
            'here' => $this->address(),
            'defaults' => json_encode(SearchForm::DEFAULTS, JSON_THROW_ON_ERROR),
            'everything' => $this->address(['scope' => 'all', 'tld' => [], 'p' => 1]),
            'reset' => Address::of('domains'),
        ];
    }

    /** @return array{error: string, total: int, rows: list<array<string, mixed>>} */
    private function search(): array
    {
        $priced = array_map('strval', array_keys($this->panels->prices()));
        try {
            $page = $this->services->droplist()->search($this->form->query($priced));
        } catch (PatternError | LimitError $error) {
            return ['error' => (new Sentences($this->language))->of($error), 'total' => 0, 'rows' => []];
        }
        return ['error' => '', 'total' => $page->total, 'rows' => $this->rows($page->rows)];
    }

    /**
     * @param list<array<string, mixed>> $found
     * @return list<array<string, mixed>> what the table shows of them
     */
    private function rows(array $found): array
    {
        $own = $this->ownBackorders($found);
        $prices = $this->panels->prices();
        return array_map(function (array $row) use ($own, $prices): array {
            $price = isset($prices[$row['zone']]) ? $this->panels->format($prices[$row['zone']]) : '';
            $backorder = $own[$row['domain']] ?? null;
            return [
                'domain' => $row['domain'],
                'unicode' => $row['unicode'],
                'drop_date' => $row['drop_date'],
                'characters' => $row['characters'],
                'digits' => $row['digits'],
                'hyphens' => $row['hyphens'],
                'price' => $price,
                'backorder' => $backorder,
                'action' => self::action($backorder, $price !== ''),
            ];
        }, $found);
    }

    /**
     * What the row's button does: "create", "delete", nothing but show the "status", or "none".
     *
     * @param array{id: int, status: string, deletable: bool}|null $backorder
     */
    private static function action(?array $backorder, bool $priced): string
    {
        $again = $backorder === null || in_array($backorder['status'], self::ENDED, true);
        return match (true) {
            $again => $priced ? 'create' : 'none',
            $backorder['deletable'] && in_array($backorder['status'], self::WAITING, true) => 'delete',
            default => 'status',
        };
    }

    /**
     * The visitor's backorders of these names. Which may be deleted is the extension's to say, so each is asked there.
     *
     * @param list<array<string, mixed>> $found
     * @return array<string, array{id: int, status: string, deletable: bool}> by domain
     */
    private function ownBackorders(array $found): array
    {
        if ($found === []) {
            return [];
        }
        $shown = array_column($found, 'domain');
        $candidates = Capsule::table('backorder_domains')
            ->where('userid', $this->visitor->clientId)
            ->whereIn('domain', array_values(array_unique(array_column($found, 'label'))))
            ->get(['id', 'domain', 'tld']);
        $own = [];
        foreach ($candidates as $candidate) {
            $domain = "$candidate->domain.$candidate->tld";
            $list = in_array($domain, $shown, true)
                ? $this->services->orders()->list(['client' => $this->visitor->clientId, 'id' => (int) $candidate->id])
                : ['rows' => []];
            foreach ($list['rows'] as $row) {
                $own[$domain] = ['id' => $row['id'], 'status' => $row['status'], 'deletable' => $row['deletable']];
            }
        }
        return $own;
    }

    /** @return array<string, mixed> */
    private function formValues(): array
    {
        return [
            'pattern' => $this->form->pattern,
            'exclude' => $this->form->exclude,
            'scope' => $this->form->scope,
            'chosen' => count($this->form->zones),
            'ranges' => SearchForm::RANGES,
            'bounds' => $this->form->bounds,
            'flags' => $this->form->flags,
            'from' => $this->form->from,
            'to' => $this->form->to,
            'rows' => $this->form->rows,
            'rows_offered' => SearchForm::ROWS,
            'sort' => $this->form->order,
            'dir' => $this->form->descending ? 'desc' : 'asc',
            'page' => $this->form->page,
            'advanced' => $this->form->isAdvanced(),
            'narrow' => $this->form->isNarrow(),
        ];
    }

    /**
     * The TLDs to tick: those with a price, the largest others, and those that are ticked.
     *
     * @param array<string, int> $counts
     * @return list<array{zone: string, count: string, chosen: bool, priced: bool}>
     */
    private function zones(array $counts): array
    {
        $prices = $this->panels->prices();
        $offered = array_intersect_key($counts, $prices)
            + array_slice($counts, 0, self::ZONES_OFFERED, true)
            + array_fill_keys($this->form->zones, 0);
        $zones = [];
        foreach (array_keys($offered) as $zone) {
            $zones[] = [
                'zone' => (string) $zone,
                'count' => $this->language->number($counts[$zone] ?? 0),
                'chosen' => in_array((string) $zone, $this->form->zones, true),
                'priced' => isset($prices[$zone]),
            ];
        }
        return $zones;
    }

    /**
     * @param array<string, int> $counts
     * @return list<array{day: string, count: string, chosen: bool, address: string}>
     */
    private function days(array $counts): array
    {
        $today = gmdate('Y-m-d', Clock::now());
        $days = [];
        foreach ($counts as $day => $count) {
            $chosen = $this->form->from === $day && $this->form->to === $day;
            if (($day >= $today && count($days) < self::DAYS_SHOWN) || $chosen) {
                $range = $chosen ? ['from' => '', 'to' => ''] : ['from' => $day, 'to' => $day];
                $days[] = [
                    'day' => $day,
                    'count' => $this->language->number($count),
                    'chosen' => $chosen,
                    'address' => $this->address($range + ['p' => 1]),
                ];
            }
        }
        return $days;
    }

    /** @param array<string, mixed> $changes */
    private function address(array $changes = []): string
    {
        return Address::of('domains', $this->form->parameters($changes));
    }
}
