<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Columns;
use WHMCS\Module\Addon\Ispapibackorder\Client\Forecast;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The client's backorders, with what waits for him: missing funds, auctions, his own order. */
final class ListView implements View
{
    private const COLUMNS = ['id' => 'id', 'domain' => 'domain', 'drop_date' => 'dropdate', 'status' => 'status',
        'price' => ''];

    public function __construct(
        private readonly ListForm $form,
        private readonly Rows $rows,
        private readonly Needs $needs,
        private readonly Auctions $auctions,
        private readonly Preference $preference,
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language
    ) {
    }

    public function name(): string
    {
        return 'list';
    }

    public function json(): array
    {
        return $this->list() + ['filters' => $this->filters()];
    }

    public function template(): array
    {
        $list = $this->list();
        if ($list['rows'] === [] && $list['total'] > 0) {
            // A page that the list does not reach any more: its last one.
            Response::redirect($this->form->address(['p' => Pager::last($list['total'], $this->form->rows)]));
        }
        $shown = count($list['rows']);
        $first = $this->form->first();
        return $list + [
            'info' => $this->language->text('table_info', [
                'first' => $this->language->number($shown === 0 ? 0 : $first + 1),
                'last' => $this->language->number($shown === 0 ? 0 : $first + $shown),
                'total' => $this->language->number($list['total']),
            ]),
            'form' => [
                'status' => $this->form->status,
                'sort' => $this->form->order,
                'dir' => $this->form->descending ? 'desc' : 'asc',
                'rows' => $this->form->rows,
                'page' => $this->form->page,
            ],
            'filters' => $this->filters(),
            'columns' => Columns::of(
                self::COLUMNS,
                $this->form->order,
                $this->form->descending,
                $this->language,
                $this->form->address(...)
            ),
            'pages' => Pager::links($list['total'], $this->form->rows, $this->form->page, fn (int $page): string
                => $this->form->address(['p' => $page])),
            'here' => $this->form->address(),
            'everything' => $this->form->address(['status' => '', 'p' => 1]),
            'sheet' => $this->form->address(['format' => 'csv', 'p' => 1]),
            'short' => $this->short(),
            'auctions' => $this->auctions->pending(),
            'preference' => $this->preference->panel(),
        ];
    }

    /** @return array{total: int, rows: list<array<string, mixed>>} */
    private function list(): array
    {
        $filter = ['client' => $this->visitor->clientId];
        if ($this->form->status !== '') {
            $filter['status'] = $this->form->status;
        }
        $list = $this->services->orders()->list(
            $filter,
            $this->form->order,
            $this->form->descending,
            $this->form->first(),
            $this->form->rows
        );
        return ['total' => $list['total'], 'rows' => $this->rows->shown($list['rows'], $this->form->parameters())];
    }

    /** @return list<array{status: string, count: int, chosen: bool, address: string}> */
    private function filters(): array
    {
        $filters = [];
        foreach ($this->panels->counts() as $status => $count) {
            if ($count > 0 || $status === $this->form->status) {
                $filters[] = [
                    'status' => $status,
                    'count' => $count,
                    'chosen' => $status === $this->form->status,
                    'address' => $this->form->address(['status' => $status, 'p' => 1]),
                ];
            }
        }
        return $filters;
    }

    /** @return array{before: string, at: string, utc: string, after: string}|null what the client lacks, and from when */
    private function short(): ?array
    {
        if ($this->needs->suffices()) {
            return null;
        }
        ['by' => $first, 'key' => $late] = Forecast::shortage($this->needs->counted());
        return Moment::sentence($this->language, 'orders_short' . ($late !== '' ? $late : '_text'), $first, [
            'needed' => $this->panels->format($this->needs->needed()),
            'available' => $this->panels->format($this->needs->available()),
            'missing' => $this->panels->format($this->needs->missing()),
        ]);
    }
}
