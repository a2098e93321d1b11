<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Address;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Language;

/** What came of each name that was ordered together. */
final class Result implements View
{
    private readonly Bill $bill;

    public function __construct(private readonly Needs $needs, Panels $panels, private readonly Language $language)
    {
        $this->bill = new Bill(Basket::result(), $panels, $language);
    }

    public function name(): string
    {
        return 'result';
    }

    public function json(): array
    {
        return ['accepted' => $this->accepted(), 'refused' => $this->bill->refused()];
    }

    public function template(): array
    {
        return [
            'title' => $this->language->text('orders_result_title'),
            'accepted' => array_map(static fn (array $row): array => $row + [
                'history' => Address::of('backorders', ['events' => $row['id']]),
            ], $this->accepted()),
            'refused' => $this->bill->refused(),
        ];
    }

    /** @return list<array<string, mixed>> */
    private function accepted(): array
    {
        return $this->bill->count() === 0 ? [] : $this->bill->accepted($this->needs->suffices());
    }
}
