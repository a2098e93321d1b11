<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

/** A group of changes a client may make; its token and his permission have been checked. */
interface Action
{
    /**
     * @return array<string, mixed>|null what is told a script: `message`, `short` where it is a warning, and `to`, the
     *         address a visitor without one goes to; null when the request is for another group
     */
    public function answer(): ?array;
}
