<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Visitor;
use WHMCS\Module\Addon\Ispapibackorder\Dates;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Response;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** What has happened to one backorder, and what happens next. */
final class Timeline implements View
{
    public function __construct(
        private readonly int $id,
        private readonly ListForm $form,
        private readonly Rows $rows,
        private readonly Auctions $auctions,
        private readonly Services $services,
        private readonly Visitor $visitor,
        private readonly Language $language
    ) {
    }

    public function name(): string
    {
        return 'timeline';
    }

    public function json(): array
    {
        if ($this->row() === null) {
            Response::json(['ok' => false, 'message' => $this->language->text('error_not-found')], 404);
        }
        return ['events' => $this->events()];
    }

    public function template(): array
    {
        $row = $this->row();
        return [
            'row' => $row,
            'events' => $row === null ? [] : $this->events(),
            'auction' => $row === null ? null : $this->auctions->of([$this->id])[$this->id] ?? null,
            'here' => $this->form->address(),
        ] + ($row === null ? [] : [
            'title' => $this->language->text('orders_history_title', ['domain' => $row['unicode']]),
        ]);
    }

    /** @return array<string, mixed>|null null when the visitor has no such backorder */
    private function row(): ?array
    {
        $list = $this->services->orders()->list(['client' => $this->visitor->clientId, 'id' => $this->id]);
        return $this->rows->shown($list['rows'], $this->form->parameters())[0] ?? null;
    }

    /** @return list<array{at: string, utc: string, text: string, by: string}> newest last */
    private function events(): array
    {
        $dates = Dates::forClients();
        $events = [];
        foreach ($this->services->orders()->events($this->id) as $event) {
            $events[] = [
                'at' => $dates->second($event['at']) . ' UTC',
                'utc' => $event['at'],
                'text' => $this->sentence($event),
                'by' => match (strtok($event['actor'], ':')) {
                    'client' => $this->language->text('orders_by_you'),
                    'admin' => $this->language->text('orders_by_admin'),
                    default => '',
                },
            ];
        }
        return $events;
    }

    /** @param array<string, mixed> $event */
    private function sentence(array $event): string
    {
        $cause = 'event_' . $event['cause'];
        $status = $this->language->text('status_' . ($event['to'] ?? 'DELETED'));
        if ($this->language->has($cause)) {
            return $this->language->text($cause, ['status' => $status]);
        }
        return $this->language->text($event['from'] === $event['to'] ? 'event_note' : 'event_status', [
            'status' => $status,
        ]);
    }
}
