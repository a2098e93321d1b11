<?php

declare(strict_types=1);

defined('WHMCS') || exit('This file cannot be accessed directly.');

/** @return array<string, array<string, string>> settings of the registrar module, which is active here but registers nothing */
function ispapi_getConfigArray(): array
{
    return [
        'FriendlyName' => ['Type' => 'System', 'Value' => 'ISPAPI'],
        'Username' => ['Type' => 'text', 'Size' => '20'],
        'Password' => ['Type' => 'password', 'Size' => '20'],
        'TestMode' => ['Type' => 'yesno'],
        'ProxyServer' => ['Type' => 'text', 'Size' => '40'],
    ];
}
