<?php

declare(strict_types=1);

use WHMCS\Database\Capsule;

add_hook('ClientAreaPrimaryNavbar', 1, static function (WHMCS\View\Menu\Item $bar): void {
    $bar->addChild('probe', ['label' => 'Probe menu', 'uri' => 'index.php?m=probe', 'order' => 90]);
});
foreach (['InvoicePaid', 'InvoiceCancelled', 'InvoiceUnpaid'] as $point) {
    add_hook($point, 1, static function (array $vars) use ($point): void {
        Capsule::table('tblmodulelog')->insert([
            'date' => '2026-01-01 00:00:00',
            'module' => 'probe',
            'action' => "$point {$vars['invoiceid']}",
            'request' => '',
            'response' => '',
            'arrdata' => '',
        ]);
    });
}
