<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Hooks;
use Host\Language;
use WHMCS\Authentication\CurrentUser;
use WHMCS\View\Menu\Item;

/** The navigation bars of the client area, after the hooks had them. */
final class Navigation
{
    public static function primary(): Item
    {
        $bar = new Item('Primary Navbar');
        $bar->addChild('Home', ['label' => Language::core('clientareanavhome'), 'uri' => 'index.php', 'order' => 10]);
        if ((new CurrentUser())->client() !== null) {
            self::add($bar, 'Domains', 'navdomains', 30, ['My Domains' => ['navMyDomains', 'clientarea.php?action=domains']]);
            self::add($bar, 'Billing', 'navbilling', 40, [
                'My Invoices' => ['navMyInvoices', 'clientarea.php?action=invoices'],
                'Add Funds' => ['addfunds', 'clientarea.php?action=addfunds'],
            ]);
        }
        Hooks::run('ClientAreaPrimaryNavbar', $bar);
        return $bar;
    }

    public static function secondary(): Item
    {
        $bar = new Item('Secondary Navbar');
        $client = (new CurrentUser())->client();
        if ($client === null) {
            $bar->addChild('Login', ['label' => Language::core('login'), 'uri' => 'login.php', 'order' => 10]);
        } else {
            $account = $bar->addChild('Account', [
                'label' => Language::core('hello') . ", {$client->firstname}!",
                'uri' => 'clientarea.php',
                'order' => 10,
            ]);
            $account->addChild('Logout', ['label' => Language::core('clientareanavlogout'), 'uri' => 'logout.php', 'order' => 10]);
        }
        Hooks::run('ClientAreaSecondaryNavbar', $bar);
        return $bar;
    }

    /** @param array<string, array{string, string}> $children name => key of its label, address */
    private static function add(Item $bar, string $name, string $label, int $order, array $children): void
    {
        $item = $bar->addChild($name, ['label' => Language::core($label), 'uri' => '#', 'order' => $order]);
        foreach ($children as $child => [$key, $uri]) {
            $item->addChild($child, ['label' => Language::core($key), 'uri' => $uri]);
        }
    }
}
