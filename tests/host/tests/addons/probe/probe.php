<?php

/** A small addon for the host's own tests: does what ?do= names, rightly or wrongly. */

declare(strict_types=1);

use WHMCS\Module\Addon\Probe\Deeds;

/** @return array<string, mixed> */
function probe_config(): array
{
    return [
        'name' => 'Probe',
        'description' => 'Proves the host',
        'version' => '1.0',
        'author' => 'Tests',
        'language' => 'english',
        'fields' => ['colour' => ['FriendlyName' => 'Colour', 'Type' => 'text', 'Size' => '10', 'Default' => 'red']],
    ];
}

/** @return array{status: string, description: string} */
function probe_activate(): array
{
    return ['status' => 'success', 'description' => 'The probe is in.'];
}

/** @return array{status: string, description: string} */
function probe_deactivate(): array
{
    return ['status' => 'success', 'description' => 'The probe is out.'];
}

/** @param array<string, mixed> $vars */
function probe_output(array $vars): void
{
    echo '<p id="probe">' . htmlspecialchars("{$vars['colour']} {$vars['_lang']['greeting']} {$vars['modulelink']}") . '</p>';
}

/**
 * @param array<string, mixed> $vars
 * @return array<string, mixed>
 */
function probe_clientarea(array $vars): array
{
    $deed = is_string($_GET['do'] ?? null) ? $_GET['do'] : '';
    $done = $deed === '' ? '' : Deeds::$deed();
    return [
        'pagetitle' => 'Probe page',
        'breadcrumb' => ['index.php?m=probe' => 'Probe'],
        'templatefile' => $deed === 'template' ? 'broken' : 'page',
        'requirelogin' => !in_array($deed, ['guest', 'who'], true),
        'vars' => ['probe_done' => $done, 'probe_colour' => $vars['colour']],
    ] + ($deed === 'key' ? ['tagline' => 'x'] : []);
}
