<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** What would come of the names in the basket; nothing is ordered by it. */
final class Preview implements View
{
    public function __construct(
        private readonly Needs $needs,
        private readonly Panels $panels,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language
    ) {
    }

    public function name(): string
    {
        return 'preview';
    }

    public function json(): array
    {
        $bill = $this->bill();
        return ['total' => $bill->total(), 'accepted' => $bill->accepted(), 'refused' => $bill->refused()];
    }

    public function template(): array
    {
        $bill = $this->bill();
        $needed = Money::hundredths($this->needs->needed());
        $left = Money::hundredths($this->needs->available()) - $needed;
        $missing = max(0, Money::hundredths($bill->total()) - $left);
        return [
            'title' => $this->language->text('orders_preview_title'),
            'accepted' => $bill->accepted($bill->totalDue() <= $left),
            'refused' => $bill->refused(),
            'days' => $bill->days(),
            'summary' => [
                'total' => $this->panels->format($bill->total()),
                'earlier' => $needed === 0 ? '' : $this->panels->format($this->needs->needed()),
                'available' => $this->panels->format($this->needs->available()),
                'missing' => $missing === 0 ? '' : $this->panels->format(Money::text($missing)),
            ],
            'total' => $bill->total(),
            'names' => implode("\n", $bill->names()),
            'typed' => implode("\n", Basket::names()),
            'confirm' => $bill->counted('orders_preview_confirm', $bill->count()),
        ];
    }

    private function bill(): Bill
    {
        $names = Basket::names();
        $client = $this->visitor->clientId;
        return new Bill($names === [] ? [] : $this->services->orders()->createMany(
            $client,
            $names,
            $this->visitor->actor,
            $this->services->host(),
            true
        ), $this->panels, $this->language);
    }
}
