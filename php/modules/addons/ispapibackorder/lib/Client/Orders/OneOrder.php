<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\NameList;

/** A POST with "create" (a domain) or "delete" (a backorder's id). */
final class OneOrder extends Action
{
    public function answer(): ?array
    {
        return match (true) {
            $this->request->posted('create') => $this->create(),
            $this->request->posted('delete') => $this->delete(),
            default => null,
        };
    }

    /** @return array<string, mixed> */
    private function create(): array
    {
        $domain = NameList::host($this->request->post('create'));
        $orders = $this->services->orders();
        $id = $orders->create($this->visitor->clientId, $domain, $this->visitor->actor);
        $row = $orders->list(['client' => $this->visitor->clientId, 'id' => $id])['rows'][0];
        $needs = new Needs($this->services, $this->visitor->clientId);
        $hold = $needs->rows()[$id] ?? null;
        $isPast = $row['drop_date'] !== null && Moment::isPast($row['drop_date']);
        $isDue = $row['held_at'] !== null && $row['held_at'] <= $row['updated'];
        $short = $hold !== null && $row['held_at'] !== null && !$hold['covered'];
        $key = match (true) {
            // For two days the batch still holds what the funds cover, and applies.
            $isPast => ($hold['covered'] ?? false) ? 'orders_created_late' : 'orders_created_passed',
            $hold === null || $row['held_at'] === null => 'orders_created_unknown',
            $short => $isDue ? 'orders_created_short_now' : 'orders_created_short',
            default => $isDue ? 'orders_created_now' : 'orders_created',
        };
        return [
            'message' => $this->language->text($key, [
                'domain' => $row['unicode'],
                'amount' => $this->panels->format($hold['amount'] ?? '0.00'),
                'available' => $this->panels->format($needs->available()),
                'at' => Dates::forClients()
                    ->minute($isPast || ($short && $isDue) ? $row['drop_date'] : $row['held_at']),
            ]),
            'short' => $short || $isPast,
            'backorder' => ['id' => $id, 'status' => $row['status'], 'deletable' => $row['deletable']],
        ];
    }

    /** @return array<string, mixed> */
    private function delete(): array
    {
        $id = $this->request->postInt('delete', 0, 1, PHP_INT_MAX);
        $orders = $this->services->orders();
        $name = $orders->list(['client' => $this->visitor->clientId, 'id' => $id])['rows'][0]['unicode'] ?? '';
        $registrar = $this->services->registrarIfSet();
        $orders->delete($id, $this->visitor->actor, $this->services->host(), $this->visitor->clientId, $registrar);
        return ['message' => $this->language->text('deleted', ['domain' => $name])];
    }
}
