<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Services;

/** What an administrator does with backorders, one or many; the words are those of a row's "actions". */
enum Action: string
{
    case Activate = 'activate';
    case Cancel = 'cancel';
    case Retry = 'retry';
    case Delete = 'delete';

    /** The theme's word for the button. */
    public function style(): string
    {
        return match ($this) {
            self::Delete, self::Cancel => 'danger',
            default => 'primary',
        };
    }

    /**
     * @param array<string, mixed> $row the backorder
     * @throws \Backorder\Exception\Failure
     */
    public function perform(array $row, Services $services, string $actor): void
    {
        $orders = $services->orders();
        match ($this) {
            self::Activate => $orders->activate($row['id'], $actor, $services->host()),
            self::Cancel => $orders->cancel($row['id'], $actor, $services->host(), $services->registrarIfSet()),
            self::Retry => $orders->create($row['client'], $row['domain'], $actor),
            self::Delete => $orders->delete($row['id'], $actor, $services->host(), null, $services->registrarIfSet()),
        };
    }
}
