<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

/** A POST with "prefer" (ids with commas, most wanted first), "prefer_up", "prefer_down" (an id) or "prefer_reset". */
final class Ordering extends Action
{
    private const IDS = '/^\d{1,18}(?:,\d{1,18}){0,999}$/D';
    private const BYTES = 20_000;

    public function answer(): ?array
    {
        return match (true) {
            $this->request->posted('prefer') => $this->put(),
            $this->request->posted('prefer_up') => $this->move('prefer_up', -1),
            $this->request->posted('prefer_down') => $this->move('prefer_down', 1),
            $this->request->posted('prefer_reset') => $this->reset(),
            default => null,
        };
    }

    /** @return array<string, mixed> */
    private function put(): array
    {
        $ids = $this->request->postLines('prefer', self::BYTES);
        if (preg_match(self::IDS, $ids) !== 1) {
            return ['ok' => false, 'message' => $this->language->text('error_not-found')];
        }
        $this->preference()->put(array_map(intval(...), explode(',', $ids)));
        return $this->saved();
    }

    /** @return array<string, mixed> */
    private function move(string $field, int $by): array
    {
        $place = $this->preference()->move($this->request->postInt($field, 0, 1, PHP_INT_MAX), $by);
        return $place === 0
            ? ['ok' => false, 'message' => $this->language->text('error_not-found')]
            : $this->saved();
    }

    /** @return array<string, mixed> */
    private function reset(): array
    {
        $this->preference()->reset();
        return $this->saved();
    }

    /** @return array<string, mixed> */
    private function saved(): array
    {
        return ['message' => $this->language->text('orders_preferred'), 'to' => $this->list()];
    }

    private function list(): string
    {
        return ListForm::of($this->request)->address() . '#bo-preference';
    }

    private function preference(): Preference
    {
        $needs = new Needs($this->services, $this->visitor->clientId);
        return new Preference($this->services, $this->visitor, $needs, $this->panels, $this->language);
    }
}
