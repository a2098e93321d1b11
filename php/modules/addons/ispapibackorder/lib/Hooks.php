<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

use Throwable;
use WHMCS\Module\Addon\Ispapibackorder\Whmcs\WhmcsHost;
use WHMCS\View\Menu\Item;

/** What the addon does at WHMCS's hooks. A hook that throws breaks the page it runs on, so none does. */
final class Hooks
{
    public static function primaryNavbar(Item $navbar): void
    {
        try {
            $language = Language::ofVisitor();
            $menu = $navbar->addChild('backorders', [
                'label' => $language->text('nav_backorders'),
                'uri' => Client\Address::of('domains'),
                'order' => 65,
            ]);
            $pages = ['domains' => 'nav_expiring_domains', 'backorders' => 'nav_my_backorders'];
            foreach (array_keys($pages) as $index => $page) {
                $menu->addChild('backorders-' . $page, [
                    'label' => $language->text($pages[$page]),
                    'uri' => Client\Address::of($page),
                    'order' => 10 * ($index + 1),
                ]);
            }
        } catch (Throwable $error) {
            Sentences::log($error);
        }
    }

    /** @param array<string, mixed> $vars of InvoicePaid and InvoiceCancelled; either may come more than once */
    public static function settleInvoice(array $vars): void
    {
        try {
            $invoice = (int) ($vars['invoiceid'] ?? 0);
            if ($invoice > 0 && !WhmcsHost::isPaying($invoice) && Extension::problem() === null) {
                (new Services())->batch()->settleInvoice($invoice);
            }
        } catch (Throwable $error) {
            Sentences::log($error);
        }
    }
}
