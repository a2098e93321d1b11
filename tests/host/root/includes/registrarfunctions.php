<?php

declare(strict_types=1);

use WHMCS\Database\Capsule;

/** @return array<string, string> the registrar module's settings, decrypted; empty when it is not active */
function getregistrarconfigoptions(string $registrar): array
{
    $settings = Capsule::table('tblregistrars')->where('registrar', $registrar)->pluck('value', 'setting')->all();
    return array_map(static fn (string $value): string => decrypt($value), $settings);
}
