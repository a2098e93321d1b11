<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

use WHMCS\Module\Addon\Ispapibackorder\Client\Forecast;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Services;

/** What the client's REQUESTED backorders will need by when; asked once a page, and only where it matters. */
final class Needs
{
    /** @var array<string, mixed>|null */
    private ?array $read = null;

    public function __construct(private readonly Services $services, private readonly int $clientId)
    {
    }

    public function available(): string
    {
        return $this->read()['available'];
    }

    public function needed(): string
    {
        return $this->read()['needed'];
    }

    public function missing(): string
    {
        return $this->read()['missing'];
    }

    public function suffices(): bool
    {
        return Money::hundredths($this->missing()) === 0;
    }

    /** @return array<int, array<string, mixed>> by id, soonest hold first */
    public function rows(): array
    {
        return array_column($this->read()['rows'], null, 'id');
    }

    /** @return list<array<string, mixed>> those whose money is needed, soonest hold first */
    public function counted(): array
    {
        return Forecast::counted($this->read());
    }

    /** @return array<string, mixed> */
    private function read(): array
    {
        return $this->read ??= $this->services->funds()->forecast($this->clientId);
    }
}
