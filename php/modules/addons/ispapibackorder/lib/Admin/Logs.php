<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin;

use WHMCS\Database\Capsule;
use WHMCS\Module\Addon\Ispapibackorder\Client\Pager;

/** What the crons wrote, and what happened to one name or one backorder. */
final class Logs implements Page
{
    private const ROWS = 50;
    private const MAX_BACKORDERS = 20;

    public function __construct(private readonly Visit $visit)
    {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $page = $this->visit->request->getInt('p', 1, 1, 1_000_000);
        $errors = $this->visit->request->getFlag('errors');
        $query = Capsule::table('backorder_logs');
        if ($errors) {
            $query->where('status', 'error');
        }
        $total = $query->count();
        $rows = $query->orderBy('id', 'desc')->offset(($page - 1) * self::ROWS)->limit(self::ROWS)
            ->get(['id', 'cron', 'date', 'status', 'message'])->all();
        return [
            'total' => $total,
            'rows' => array_map(static fn (object $row): array => (array) $row, $rows),
            'errors' => $errors,
            'domain' => $this->visit->request->get('domain'),
            'histories' => $this->histories(),
            'pages' => Pager::links($total, self::ROWS, $page, fn (int $number): string
                => $this->visit->address(array_filter(['errors' => (int) $errors, 'p' => $number]))),
        ];
    }

    /** @return list<array<string, mixed>>|null null when no backorder was asked for */
    private function histories(): ?array
    {
        $id = $this->visit->request->getInt('id', 0, 1, PHP_INT_MAX);
        $domain = $this->visit->request->get('domain');
        if ($id === 0 && $domain === '') {
            return null;
        }
        $orders = $this->visit->services->orders();
        $filter = $id > 0 ? ['id' => $id] : ['domain' => $domain];
        $found = $orders->list($filter, 'id', true, 0, self::MAX_BACKORDERS)['rows'];
        $names = array_column($found, 'unicode', 'id');
        $histories = [];
        foreach ($id > 0 ? [$id] : array_keys($names) as $number) {
            $events = $orders->events($number);
            if ($events !== [] || isset($names[$number])) {
                $histories[] = ['id' => $number, 'name' => $names[$number] ?? '', 'events' => $events];
            }
        }
        return $histories;
    }
}
