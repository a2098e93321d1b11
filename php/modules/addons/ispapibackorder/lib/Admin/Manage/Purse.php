<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Admin\Manage;

use WHMCS\Module\Addon\Ispapibackorder\Money;

/** What a client's funds leave for one backorder after another, before anything is held. */
final class Purse
{
    /** Hundredths. */
    private int $left;

    public function __construct(string $available)
    {
        $this->left = Money::hundredths($available);
    }

    /** @return string|null what is left where that does not suffice; null where it does, and is taken */
    public function take(string $amount): ?string
    {
        $wanted = Money::hundredths($amount);
        if ($this->left < $wanted) {
            return Money::text($this->left);
        }
        $this->left -= $wanted;
        return null;
    }
}
