<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;

/** All backorders, to look at. */
final class Manage implements Page
{
    private const ROWS = 50;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $filter = array_filter([
            'status' => $this->visit->request->getChoice('status', array_merge([''], array_keys(Panels::STYLES))),
            'domain' => $this->visit->request->get('domain'),
        ]);
        $page = $this->visit->request->getInt('p', 1, 1, 1_000_000);
        $orders = $this->visit->services->orders();
        $list = $orders->list($filter, 'id', true, ($page - 1) * self::ROWS, self::ROWS);
        $clients = $this->clients(array_unique(array_column($list['rows'], 'client')));
        $currencies = $this->visit->services->currencies();
        $rows = [];
        foreach ($list['rows'] as $row) {
            $money = static fn (?string $amount): string
                => $amount === null || $row['currency'] === null ? '' : $currencies->format($amount, $row['currency']);
            $rows[] = [
                'name' => $clients[$row['client']] ?? '',
                'price_text' => $money($row['price']),
                'held_text' => $money($row['held']),
                'style' => Panels::STYLES[$row['status']] ?? 'default',
                'history' => $this->visit->address(['id' => $row['id']], 'logs'),
            ] + $row;
        }
        return [
            'total' => $list['total'],
            'rows' => $rows,
            'counts' => $orders->count(),
            'filter' => $filter + ['status' => '', 'domain' => ''],
            'pages' => Pager::links($list['total'], self::ROWS, $page, fn (int $number): string
                => $this->visit->address($filter + ['p' => $number])),
        ];
    }

    /**
     * @param array<int> $ids
     * @return array<int, string> names by id
     */
    private function clients(array $ids): array
    {
        $names = [];
        $rows = Capsule::table('tblclients')->whereIn('id', array_values($ids))->get(['id', 'firstname', 'lastname']);
        foreach ($rows as $row) {
            $names[(int) $row->id] = trim("$row->firstname $row->lastname");
        }
        return $names;
    }
}
