<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use Backorder\Domain;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The page My Backorders. */
final class MyBackorders
{
    private const COLUMNS = ['id' => 'id', 'domain' => 'domain', 'drop_date' => 'dropdate', 'status' => 'status',
        'price' => ''];
    private const ORDERS = ['id', 'domain', 'dropdate', 'status'];
    private const ROWS = [20, 50, 100];
    /** Parts that stand in no address when they have this value. */
    private const DEFAULTS = ['status' => '', 'sort' => 'id', 'dir' => 'desc', 'rows' => 20, 'p' => 1];

    private readonly string $status;
    private readonly string $order;
    private readonly bool $descending;
    private readonly int $rows;
    private readonly int $page;
    /** The backorder whose history is to be shown; 0: none. */
    private readonly int $opened;

    public function __construct(
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language,
        private readonly Request $request
    ) {
        $this->status = $request->getChoice('status', array_merge([''], array_keys(Panels::STYLES)));
        $this->order = $request->getChoice('sort', self::ORDERS);
        $this->descending = $request->getChoice('dir', ['desc', 'asc']) === 'desc';
        $rows = $request->getInt('rows', self::ROWS[0], 1, 1000);
        $this->rows = in_array($rows, self::ROWS, true) ? $rows : self::ROWS[0];
        $this->page = $request->getInt('p', 1, 1, 1_000_000);
        $this->opened = $request->getInt('events', 0, 1, PHP_INT_MAX);
    }

    /** @return array<string, mixed> one page of rows, or the history of one backorder */
    public function json(): array
    {
        if ($this->opened > 0) {
            $events = $this->events();
            if ($events === null) {
                Response::json(['ok' => false, 'message' => $this->language->text('error_not-found')], 404);
            }
            return ['events' => $events];
        }
        $list = $this->list();
        return ['total' => $list['total'], 'rows' => $list['rows'], 'filters' => $this->filters()];
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $list = $this->list();
        $first = ($this->page - 1) * $this->rows;
        $shown = count($list['rows']);
        return $this->panels->all() + $list + [
            'info' => $this->language->text('table_info', [
                'first' => $this->language->number($shown === 0 ? 0 : $first + 1),
                'last' => $this->language->number($shown === 0 ? 0 : $first + $shown),
                'total' => $this->language->number($list['total']),
            ]),
            'form' => [
                'status' => $this->status,
                'sort' => $this->order,
                'dir' => $this->descending ? 'desc' : 'asc',
                'rows' => $this->rows,
                'page' => $this->page,
            ],
            'filters' => $this->filters(),
            'columns' => Columns::of(
                self::COLUMNS,
                $this->order,
                $this->descending,
                $this->language,
                $this->address(...)
            ),
            'pages' => Pager::links($list['total'], $this->rows, $this->page, fn (int $page): string
                => $this->address(['p' => $page])),
            'opened' => $this->opened,
            'events' => $this->opened > 0 ? $this->events() ?? [] : [],
            'typed' => $this->request->get('domain'),
            'here' => $this->address(),
            'defaults' => json_encode(self::DEFAULTS, JSON_THROW_ON_ERROR),
            'all' => $this->address(['status' => '', 'p' => 1]),
        ];
    }

    /** @return array{total: int, rows: list<array<string, mixed>>} */
    private function list(): array
    {
        $filter = ['client' => $this->visitor->clientId];
        if ($this->status !== '') {
            $filter['status'] = $this->status;
        }
        $first = ($this->page - 1) * $this->rows;
        $list = $this->services->orders()->list($filter, $this->order, $this->descending, $first, $this->rows);
        return ['total' => $list['total'], 'rows' => array_map($this->row(...), $list['rows'])];
    }

    /**
     * @param array<string, mixed> $row
     * @return array<string, mixed>
     */
    private function row(array $row): array
    {
        $price = $this->panels->prices()[$row['zone']] ?? null;
        return [
            'id' => $row['id'],
            'domain' => $row['domain'],
            'unicode' => $row['unicode'],
            'drop_date' => $row['drop_date'],
            'status' => $row['status'],
            'deletable' => $row['deletable'],
            'price' => match (true) {
                $row['price'] !== null => $this->panels->format($row['price'], $row['currency']),
                $price !== null => $this->panels->format($price),
                default => '',
            },
            'frozen' => $row['price'] !== null,
            'invoice' => $row['invoice'],
            'whmcs_domain' => $row['whmcs_domain'],
            'history' => $this->address(['events' => $row['id']]),
        ];
    }

    /** @return list<array{status: string, count: int, chosen: bool, address: string}> */
    private function filters(): array
    {
        $filters = [];
        foreach ($this->panels->counts() as $status => $count) {
            if ($count > 0 || $status === $this->status) {
                $filters[] = [
                    'status' => $status,
                    'count' => $count,
                    'chosen' => $status === $this->status,
                    'address' => $this->address(['status' => $status, 'p' => 1]),
                ];
            }
        }
        return $filters;
    }

    /** @return list<array{at: string, text: string}>|null null when the visitor has no such backorder */
    private function events(): ?array
    {
        $filter = ['client' => $this->visitor->clientId, 'id' => $this->opened];
        if ($this->services->orders()->list($filter)['total'] === 0) {
            return null;
        }
        $events = [];
        foreach ($this->services->orders()->events($this->opened) as $event) {
            $events[] = ['at' => $event['at'] . ' UTC', 'text' => $this->sentence($event)];
        }
        return $events;
    }

    /** @param array<string, mixed> $event */
    private function sentence(array $event): string
    {
        $cause = 'event_' . $event['cause'];
        $status = $this->language->text('status_' . ($event['to'] ?? 'DELETED'));
        if ($this->language->has($cause)) {
            return $this->language->text($cause, ['status' => $status]);
        }
        return $this->language->text($event['from'] === $event['to'] ? 'event_note' : 'event_status', [
            'status' => $status,
        ]);
    }

    /** @param array<string, mixed> $changes */
    private function address(array $changes = []): string
    {
        $all = array_merge([
            'status' => $this->status,
            'sort' => $this->order,
            'dir' => $this->descending ? 'desc' : 'asc',
            'rows' => $this->rows,
            'p' => $this->page,
        ], $changes);
        return Address::of('backorders', array_diff_assoc($all, self::DEFAULTS));
    }
}
