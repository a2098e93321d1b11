<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** All backorders of the chosen status as lines of a sheet; a page of the list has only some of them. */
final class Sheet
{
    private const AT_A_TIME = 1000;
    private const HEADS = ['column_id', 'column_domain', 'orders_csv_unicode', 'column_status', 'column_drop_date',
        'orders_csv_held_at', 'orders_csv_submit_at', 'column_price', 'orders_held', 'orders_csv_currency',
        'orders_csv_invoice', 'orders_csv_created', 'orders_csv_updated'];

    public function __construct(
        private readonly ListForm $form,
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language
    ) {
    }

    /** @return iterable<list<string|int|null>> its heads first */
    public function lines(): iterable
    {
        yield array_map($this->language->text(...), self::HEADS);
        $filter = ['client' => $this->visitor->clientId]
            + ($this->form->status === '' ? [] : ['status' => $this->form->status]);
        $first = 0;
        do {
            $list = $this->services->orders()->list(
                $filter,
                $this->form->order,
                $this->form->descending,
                $first,
                self::AT_A_TIME
            );
            foreach ($list['rows'] as $row) {
                yield $this->line($row);
            }
            $first += self::AT_A_TIME;
        } while ($first < $list['total']);
    }

    /**
     * @param array<string, mixed> $row
     * @return list<string|int|null>
     */
    private function line(array $row): array
    {
        return [
            $row['id'],
            $row['domain'],
            $row['unicode'],
            $this->language->text('status_' . $row['status']),
            $row['drop_date'],
            $row['held_at'],
            $row['submit_at'],
            $row['price'] ?? $this->panels->prices()[$row['zone']] ?? null,
            $row['held'],
            $this->services->currencies()->all()[$row['currency'] ?? $this->visitor->currencyId]['code'] ?? null,
            $row['invoice'],
            $row['created'],
            $row['updated'],
        ];
    }
}
