<?php

declare(strict_types=1);

/*
 * The functions WHMCS calls. Each one is a door into lib/; nothing is decided here.
 */

use WHMCS\Module\Addon\Ispapibackorder\Addon;

function ispapibackorder_config(): array
{
    return Addon::config();
}

function ispapibackorder_activate(): array
{
    return Addon::activate();
}

function ispapibackorder_deactivate(): array
{
    return Addon::deactivate();
}

function ispapibackorder_upgrade(array $vars): void
{
    Addon::upgrade();
}

function ispapibackorder_output(array $vars): void
{
    echo Addon::output($vars);
}

function ispapibackorder_clientarea(array $vars): array
{
    return Addon::clientArea();
}
