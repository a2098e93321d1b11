<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Address;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Money;

/** Backorders as their page shows them. */
final class Rows
{
    public function __construct(
        private readonly Panels $panels,
        private readonly Needs $needs,
        private readonly Auctions $auctions,
        private readonly NextStep $step
    ) {
    }

    /**
     * @param list<array<string, mixed>> $rows of Orders::list()
     * @param array<string, mixed> $address of the list they stand in
     * @return list<array<string, mixed>>
     */
    public function shown(array $rows, array $address): array
    {
        $statuses = array_column($rows, 'status', 'id');
        $auctions = $this->auctions->of(array_keys(array_filter(
            $statuses,
            static fn (string $status): bool => str_starts_with($status, 'AUCTION-')
        )));
        $forecast = in_array('REQUESTED', $statuses, true) ? $this->needs->rows() : [];
        $shown = [];
        foreach ($rows as $row) {
            $shown[] = $this->row($row, $forecast[$row['id']] ?? null, $auctions[$row['id']] ?? null, $address);
        }
        return $shown;
    }

    /**
     * @param array<string, mixed> $row
     * @param array<string, mixed>|null $forecast
     * @param array<string, mixed>|null $auction
     * @param array<string, mixed> $address
     * @return array<string, mixed>
     */
    private function row(array $row, ?array $forecast, ?array $auction, array $address): array
    {
        $price = $this->panels->prices()[$row['zone']] ?? null;
        return [
            'id' => $row['id'],
            'domain' => $row['domain'],
            'unicode' => $row['unicode'],
            'drop_date' => $row['drop_date'],
            'drop_shown' => Dates::forClients()->minute($row['drop_date']),
            'status' => $row['status'],
            'next' => $this->step->of($row, $forecast, $auction),
            'deletable' => $row['deletable'],
            'holds' => Money::hundredths($row['held']) > 0,
            'price' => match (true) {
                $row['price'] !== null => $this->panels->format($row['price'], $row['currency']),
                $price !== null => $this->panels->format($price),
                default => '',
            },
            'frozen' => $row['price'] !== null,
            'invoice' => $row['invoice'],
            'whmcs_domain' => $row['whmcs_domain'],
            'auction' => $auction['url'] ?? '',
            'history' => Address::of('backorders', ['events' => $row['id']] + $address),
        ];
    }
}
