<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use WHMCS\Module\Addon\Ispapibackorder\Addon;

/** Addresses of the client-area pages. */
final class Address
{
    /**
     * @param string $page domains or backorders
     * @param array<string, mixed> $parameters
     */
    public static function of(string $page, array $parameters = []): string
    {
        return 'index.php?' . http_build_query(['m' => Addon::NAME, 'page' => $page] + $parameters);
    }
}
