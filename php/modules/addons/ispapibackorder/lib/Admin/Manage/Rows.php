<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Client\Panels;
use WHMCS\Module\Addon\Ispapibackorder\Dates;

/** Backorders as an administrator sees them: with their client, amounts and links. */
final class Rows
{
    /** @var array<int, array<string, string>> by currency and zone */
    private array $prices = [];

    public function __construct(private readonly Visit $visit)
    {
    }

    /**
     * @param list<array<string, mixed>> $rows of Orders::list()
     * @param array<string, mixed> $parameters that the links keep
     * @return list<array<string, mixed>>
     */
    public function shown(array $rows, array $parameters): array
    {
        $clients = ClientBook::named(array_unique(array_column($rows, 'client')));
        return array_map(
            fn (array $row): array => $this->row($row, $clients[$row['client']] ?? null, $parameters),
            $rows
        );
    }

    /**
     * @param array<string, mixed> $row
     * @param array<string, mixed>|null $client null: he is gone
     * @param array<string, mixed> $parameters
     * @return array<string, mixed>
     */
    private function row(array $row, ?array $client, array $parameters): array
    {
        $language = $this->visit->language;
        return [
            'client_name' => $client['name'] ?? $language->text('manage_client_gone'),
            'client_note' => ($client['company'] ?? '') !== '' ? $client['company'] : $client['email'] ?? '',
            'client_link' => "clientssummary.php?userid=$row[client]",
            'invoice_link' => $row['invoice'] === null ? '' : "invoices.php?action=edit&id=$row[invoice]",
            'domain_link' => $row['whmcs_domain'] === null
                ? ''
                : "clientsdomains.php?userid=$row[client]&id=$row[whmcs_domain]",
            'drop_shown' => Dates::forAdmins()->minute($row['drop_date']),
            'status_text' => $language->text('status_' . $row['status']),
            'style' => Panels::STYLES[$row['status']] ?? 'default',
            'price_text' => $this->money($row['price'], $row['currency']),
            'price_now' => $this->priceNow($row, $client),
            'held_text' => $row['held'] === '0.00' ? '' : $this->money($row['held'], $row['currency']),
            'timeline' => $this->visit->address(['id' => $row['id']] + $parameters),
            'deeds' => array_map(fn (string $action): array => [
                'label' => $language->text("manage_do_$action"),
                'address' => $this->visit->address(['do' => $action, 'ids' => [$row['id']]] + $parameters),
            ], $row['actions']),
        ] + $row;
    }

    /**
     * What would be held for it now, taxes aside; empty where the price is fixed, or will not be asked for.
     *
     * @param array<string, mixed> $row
     * @param array<string, mixed>|null $client
     */
    private function priceNow(array $row, ?array $client): string
    {
        if ($row['status'] !== 'REQUESTED' || $row['price'] !== null || $client === null) {
            return '';
        }
        $currency = $client['currency'];
        $this->prices[$currency] ??= $this->visit->services->orders()->prices($currency);
        return $this->money($this->prices[$currency][$row['zone']] ?? null, $currency);
    }

    private function money(?string $amount, ?int $currency): string
    {
        return $amount === null || $currency === null
            ? ''
            : $this->visit->services->currencies()->format($amount, $currency);
    }
}
