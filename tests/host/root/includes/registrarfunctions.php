<?php

/** Settings of registrar modules, as WHMCS's file of this name gives them to open modules. */

declare(strict_types=1);

use WHMCS\Database\Capsule;

/** @return array<string, string> the module's settings, decrypted; empty where it is not active */
function getregistrarconfigoptions(string $module): array
{
    $rows = Capsule::table('tblregistrars')->where('registrar', $module)->pluck('value', 'setting')->all();
    return array_map(decrypt(...), $rows);
}
