<?php

declare(strict_types=1);

/*
 * The hooks of the addon. WHMCS reads this file on every page, so nothing happens here but the registration.
 */

if (!defined('WHMCS')) {
    http_response_code(403);
    exit('This file is part of WHMCS and cannot be opened by itself.');
}

use WHMCS\Module\Addon\Ispapibackorder\Hooks;

add_hook('ClientAreaPrimaryNavbar', 1, [Hooks::class, 'primaryNavbar']);
add_hook('ClientAreaHomepagePanels', 1, [Hooks::class, 'homePanels']);
add_hook('InvoicePaid', 1, [Hooks::class, 'settleInvoice']);
add_hook('InvoiceCancelled', 1, [Hooks::class, 'settleInvoice']);
add_hook('InvoiceRefunded', 1, [Hooks::class, 'settleInvoice']);
add_hook('InvoiceSplit', 1, [Hooks::class, 'splitInvoice']);
add_hook('AfterClientMerge', 1, [Hooks::class, 'mergeClient']);
add_hook('PreDeleteClient', 1, [Hooks::class, 'closeClient']);
add_hook('DailyCronJob', 1, [Hooks::class, 'dailyCron']);
add_hook('AfterCronJob', 1, [Hooks::class, 'afterCron']);
add_hook('AdminHomeWidgets', 1, [Hooks::class, 'adminWidget']);
