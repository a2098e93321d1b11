<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client\Orders;

/** One of the views of the page My Backorders; its name is that of its template in templates/orders. */
interface View
{
    public function name(): string;

    /** @return array<string, mixed> */
    public function template(): array;

    /** @return array<string, mixed> the same for a script */
    public function json(): array;
}
