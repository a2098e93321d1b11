<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use InvalidArgumentException;
use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Response;

/** The table of backorders. */
final class ListView
{
    /** Columns and what they order by; without a word they cannot be ordered by. */
    private const COLUMNS = ['id' => 'id', 'domain' => 'domain', 'client' => 'client', 'drop_date' => 'dropdate',
        'status' => 'status', 'reference' => '', 'price' => ''];
    private const MAX_ZONES = 500;

    public function __construct(private readonly Visit $visit, private readonly Filter $filter)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $first = ($this->filter->page - 1) * $this->filter->rows;
        $problem = '';
        try {
            $list = $this->filter->list(
                $this->visit,
                $this->filter->sort,
                $this->filter->descending,
                $first,
                $this->filter->rows
            );
        } catch (InvalidArgumentException $error) {
            $list = ['total' => 0, 'rows' => [], 'counts' => array_fill_keys(array_keys(Panels::STYLES), 0)];
            $problem = $error->getMessage();
        }
        if ($list['rows'] === [] && $list['total'] > 0) {
            // A page that the list does not reach any more: its last one.
            Response::redirect($this->address(['p' => Pager::last($list['total'], $this->filter->rows)]));
        }
        return [
            'view' => 'list',
            'problem' => $problem,
            'total' => $list['total'],
            'rows' => (new Rows($this->visit))->shown($list['rows'], $this->filter->parameters()),
            'info' => $this->info($first, count($list['rows']), $list['total']),
            'all_label' => $this->visit->language->text('manage_select_matching', [
                'n' => $this->number(min($list['total'], Selection::MOST)),
            ]),
            'beyond' => $list['total'] > count($list['rows']),
            'statuses' => $this->statuses($list['counts']),
            'heads' => $this->heads(),
            'form' => $this->form(),
            'actions' => array_map(fn (Action $action): array => [
                'name' => $action->value,
                'label' => $this->visit->language->text("manage_do_$action->value"),
            ], Action::cases()),
            'pages' => Pager::links($list['total'], $this->filter->rows, $this->filter->page, fn (int $page): string
                => $this->address(['p' => $page])),
            'outcome' => Outcome::take(),
            'create' => $this->visit->address(array_filter([
                'view' => 'create',
                'client' => $this->filter->clientId(),
            ])),
            'sheet' => $this->address(['p' => 1, 'format' => 'csv']),
            'everything' => $this->visit->address(),
        ];
    }

    private function info(int $first, int $shown, int $total): string
    {
        return $this->visit->language->text('table_info', [
            'first' => $this->number($shown === 0 ? 0 : $first + 1),
            'last' => $this->number($shown === 0 ? 0 : $first + $shown),
            'total' => $this->number($total),
        ]);
    }

    /**
     * Each switches its status on or off beside the others.
     *
     * @param array<string, int> $counts
     * @return list<array<string, mixed>>
     */
    private function statuses(array $counts): array
    {
        $chosen = $this->filter->statuses;
        $list = [[
            'label' => $this->visit->language->text('manage_every_status'),
            'count' => $this->number(array_sum($counts)),
            'chosen' => $chosen === [],
            'address' => $this->address(['status' => [], 'p' => 1]),
        ]];
        foreach ($counts as $status => $count) {
            $isChosen = in_array($status, $chosen, true);
            $others = $isChosen ? array_values(array_diff($chosen, [$status])) : array_merge($chosen, [$status]);
            $list[] = [
                'label' => $this->visit->language->text("status_$status"),
                'count' => $this->number($count),
                'chosen' => $isChosen,
                'address' => $this->address(['status' => $others, 'p' => 1]),
            ];
        }
        return $list;
    }

    /** @return list<array{label: string, address: string, sort: string, mark: string}> */
    private function heads(): array
    {
        $heads = [];
        foreach (self::COLUMNS as $column => $sort) {
            $current = $sort !== '' && $sort === $this->filter->sort;
            // What is ordered by anew begins with its first: the smallest, but the newest by number.
            $descending = $current ? !$this->filter->descending : $sort === 'id';
            $heads[] = [
                'column' => $column,
                'label' => $this->visit->language->text("manage_column_$column"),
                'address' => $sort === '' ? '' : $this->address([
                    'sort' => $sort,
                    'dir' => $descending ? 'desc' : 'asc',
                    'p' => 1,
                ]),
                'sort' => !$current ? '' : ($this->filter->descending ? 'descending' : 'ascending'),
            ];
        }
        return $heads;
    }

    /** @return array<string, mixed> */
    private function form(): array
    {
        return $this->filter->typed + [
            'statuses' => $this->filter->statuses,
            'rows' => $this->filter->rows,
            'row_choices' => Filter::ROWS,
            'sort' => $this->filter->sort,
            'dir' => $this->filter->descending ? 'desc' : 'asc',
            'page' => $this->filter->page,
            'is_restricted' => $this->filter->isRestricted(),
            'is_detailed' => $this->filter->isDetailed(),
            'zones' => Capsule::table('backorder_domains')->distinct()->orderBy('tld')->limit(self::MAX_ZONES)
                ->pluck('tld')->all(),
        ];
    }

    private function number(int $number): string
    {
        return $this->visit->language->number($number);
    }

    /** @param array<string, mixed> $changes */
    private function address(array $changes): string
    {
        return $this->visit->address($this->filter->parameters($changes));
    }
}
