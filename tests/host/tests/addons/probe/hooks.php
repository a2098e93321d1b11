<?php

declare(strict_types=1);

use WHMCS\Database\Capsule;

add_hook('ClientAreaPrimaryNavbar', 1, static function (WHMCS\View\Menu\Item $bar): void {
    $bar->addChild('probe', ['label' => 'Probe menu', 'uri' => 'index.php?m=probe', 'order' => 90]);
});
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
