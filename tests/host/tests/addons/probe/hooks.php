<?php

declare(strict_types=1);

use WHMCS\Database\Capsule;

add_hook('ClientAreaPrimaryNavbar', 1, static function (WHMCS\View\Menu\Item $bar): void {
    $bar->addChild('probe', ['label' => 'Probe menu', 'uri' => 'index.php?m=probe', 'order' => 90]);
});
add_hook('ClientAreaHomepagePanels', 1, static function (WHMCS\View\Menu\Item $panels): void {
    $panel = $panels->addChild('probe-panel', [
        'name' => 'Probe panel',
        'label' => 'Probe panel',
        'icon' => 'fas fa-flask',
        'order' => 10,
        'bodyHtml' => '<p id="probe-body">All well</p>',
        'footerHtml' => '<em id="probe-foot">for now</em>',
        'extras' => ['color' => 'green', 'btn-link' => 'index.php?m=probe', 'btn-text' => 'Probe', 'btn-icon' => 'fas fa-arrow-right'],
    ]);
    $panel->addChild('probe-row', ['label' => 'A row', 'uri' => 'index.php?m=probe', 'order' => 10]);
});
add_hook('ClientAreaPageHome', 1, static fn (array $vars): array => ['probe_at' => $vars['filename']]);
add_hook('AdminHomeWidgets', 1, static fn () => new WHMCS\Module\Addon\Probe\Widget(''));
add_hook('AdminHomeWidgets', 1, static fn () => new WHMCS\Module\Addon\Probe\Widget('List Clients'));
$log = static function (string $action): void {
    Capsule::table('tblmodulelog')->insert([
        'date' => '2026-01-01 00:00:00',
        'module' => 'probe',
        'action' => $action,
        'request' => '',
        'response' => '',
        'arrdata' => '',
    ]);
};
foreach (['InvoicePaid', 'InvoiceCancelled', 'InvoiceUnpaid', 'InvoiceRefunded'] as $point) {
    add_hook($point, 1, static fn (array $vars) => $log("$point {$vars['invoiceid']}"));
}
add_hook('InvoiceSplit', 1, static fn (array $vars) => $log("InvoiceSplit {$vars['originalinvoiceid']} {$vars['newinvoiceid']}"));
add_hook('AfterClientMerge', 1, static fn (array $vars) => $log("AfterClientMerge {$vars['fromUserID']} {$vars['toUserID']}"));
add_hook('PreDeleteClient', 1, static function (array $vars) use ($log): void {
    $stillThere = Capsule::table('tblclients')->where('id', $vars['userid'])->exists();
    $log("PreDeleteClient {$vars['userid']} " . ($stillThere ? 'before' : 'after'));
});
foreach (['PreCronJob', 'DailyCronJob', 'AfterCronJob'] as $point) {
    add_hook($point, 1, static fn () => $log($point));
}
