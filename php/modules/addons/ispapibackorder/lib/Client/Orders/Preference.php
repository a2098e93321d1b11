<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** The client's own order of the names that compete for his money. The extension has the rule; here it is shown and set. */
final class Preference
{
    /** Names that can be moved; those after them keep their order. */
    private const SHOWN = 100;
    private const MOST = 1000;

    /** @var list<array<string, mixed>>|null */
    private ?array $rows = null;

    public function __construct(
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Needs $needs,
        private readonly Panels $panels,
        private readonly Language $language
    ) {
    }

    /** @return array<string, mixed>|null null where the money suffices, or only one name wants it */
    public function panel(): ?array
    {
        if ($this->needs->suffices() || count($this->competing()) < 2) {
            return null;
        }
        $own = array_filter(array_column($this->competing(), 'preference')) !== [];
        $shown = array_slice($this->competing(), 0, self::SHOWN);
        $more = count($this->competing()) - count($shown);
        return [
            'rows' => array_map($this->row(...), $shown),
            'own' => $own,
            'more' => $more === 0 ? '' : $this->language->text('orders_prefer_more', [
                'count' => $this->language->number($more),
            ]),
        ];
    }

    /**
     * Puts these first, in this order; all others follow as they stood.
     *
     * @param list<int> $ids
     */
    public function put(array $ids): void
    {
        $known = array_column($this->competing(), 'id');
        $first = array_values(array_unique(array_intersect($ids, $known)));
        $this->set(array_merge($first, array_values(array_diff($known, $first))));
    }

    /**
     * Moves one name a place up (-1) or down (1).
     *
     * @return int its place then, from 1; 0: there is no such name
     */
    public function move(int $id, int $by): int
    {
        $ids = array_column($this->competing(), 'id');
        $from = array_search($id, $ids, true);
        if ($from === false) {
            return 0;
        }
        $to = max(0, min(count($ids) - 1, $from + $by));
        array_splice($ids, $from, 1);
        array_splice($ids, $to, 0, [$id]);
        $this->set($ids);
        return $to + 1;
    }

    /** By drop date again. */
    public function reset(): void
    {
        $this->services->orders()->prefer($this->visitor->clientId, []);
    }

    /** @param list<int> $ids */
    private function set(array $ids): void
    {
        $this->services->orders()->prefer($this->visitor->clientId, $ids);
        $this->rows = null;
    }

    /** @return list<array<string, mixed>> whose money is still to be held, in the order in which they would get it */
    private function competing(): array
    {
        if ($this->rows === null) {
            $filter = ['client' => $this->visitor->clientId, 'status' => 'REQUESTED'];
            $list = $this->services->orders()->list($filter, 'preference', false, 0, self::MOST);
            $needs = array_column($this->needs->counted(), null, 'id');
            $this->rows = array_values(array_filter(
                $list['rows'],
                static fn (array $row): bool => isset($needs[$row['id']])
            ));
        }
        return $this->rows;
    }

    /**
     * @param array<string, mixed> $row
     * @return array<string, mixed>
     */
    private function row(array $row): array
    {
        $forecast = $this->needs->rows()[$row['id']];
        $name = ['domain' => $row['unicode']];
        return [
            'id' => $row['id'],
            'unicode' => $row['unicode'],
            'due' => Moment::sentence(
                $this->language,
                Moment::isPast($forecast['held_at']) ? 'orders_prefer_due_now' : 'orders_prefer_due',
                $forecast['held_at'],
                ['amount' => $this->panels->format($forecast['amount'])]
            ),
            'covered' => $forecast['covered'],
            'up' => $this->language->text('orders_prefer_up', $name),
            'down' => $this->language->text('orders_prefer_down', $name),
            'drag' => $this->language->text('orders_prefer_drag', $name),
        ];
    }
}
