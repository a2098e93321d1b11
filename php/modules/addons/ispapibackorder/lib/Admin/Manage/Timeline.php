<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Admin\Journal\Actors;
use WHMCS\Module\Addon\Ispapibackorder\Admin\Visit;
use WHMCS\Module\Addon\Ispapibackorder\Dates;

/** Everything that happened to one backorder, and who did it. */
final class Timeline
{
    public function __construct(
        private readonly Visit $visit,
        private readonly Filter $filter,
        private readonly int $id
    ) {
    }

    /** @return array<string, mixed> */
    public function template(): array
    {
        $rows = $this->visit->services->orders()->list(['id' => $this->id])['rows'];
        $row = (new Rows($this->visit))->shown($rows, $this->filter->parameters())[0] ?? null;
        return [
            'view' => 'timeline',
            'id' => $this->id,
            'row' => $row,
            'heading' => $row === null
                ? $this->visit->language->text('manage_timeline_gone', ['id' => (string) $this->id])
                : $this->visit->language->text('manage_timeline_of', ['domain' => $row['unicode']]),
            'events' => $this->events(),
            'back' => $this->visit->address($this->filter->parameters()),
            'logs' => $this->visit->address(['id' => $this->id], 'logs'),
        ];
    }

    /** @return list<array{at: string, at_shown: string, text: string, detail: string, by: string}> oldest first */
    private function events(): array
    {
        $actors = new Actors($this->visit->services->api(), $this->visit->language);
        $events = [];
        foreach ($this->visit->services->orders()->events($this->id) as $event) {
            $events[] = [
                'at' => $event['at'],
                'at_shown' => Dates::forAdmins()->second($event['at']),
                'text' => $this->sentence($event),
                'detail' => Dates::forAdmins()->within($event['detail']),
                'by' => $actors->of($event['actor'])['text'],
            ];
        }
        return $events;
    }

    /** @param array<string, mixed> $event */
    private function sentence(array $event): string
    {
        $language = $this->visit->language;
        $status = $language->text('status_' . ($event['to'] ?? 'DELETED'));
        foreach (['manage_event_' . $event['cause'], 'event_' . $event['cause']] as $key) {
            if ($language->has($key)) {
                return $language->text($key, ['status' => $status]);
            }
        }
        return $language->text($event['from'] === $event['to'] ? 'event_note' : 'event_status', ['status' => $status]);
    }
}
