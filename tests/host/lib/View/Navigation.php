<?php

declare(strict_types=1);

namespace Host\View;

use Host\Hooks;
use Host\Language;
use WHMCS\User\Client;
use WHMCS\View\Menu\Item;

/** The client area's navigation bars and sidebars: what core has, then what hooks make of it. */
final class Navigation
{
    private const PRIMARY = [
        'Services' => ['navservices', ['My Services' => ['clientareanavservices', 'clientarea.php?action=services']]],
        'Domains' => ['navdomains', ['My Domains' => ['clientareanavdomains', 'clientarea.php?action=domains']]],
        'Billing' => ['navbilling', [
            'My Invoices' => ['invoices', 'clientarea.php?action=invoices'],
            'Add Funds' => ['addfunds', 'clientarea.php?action=addfunds'],
        ]],
        'Support' => ['navsupport', [
            'Tickets' => ['navtickets', 'supporttickets.php'],
            'Email History' => ['navemailssent', 'clientarea.php?action=emails'],
        ]],
    ];

    /** @return array{primaryNavbar: Item, secondaryNavbar: Item, primarySidebar: Item, secondarySidebar: Item} */
    public static function build(string $webRoot, ?Client $client): array
    {
        $primary = self::primary($webRoot, $client !== null);
        $secondary = self::secondary($webRoot, $client);
        Hooks::run('ClientAreaPrimaryNavbar', $primary);
        Hooks::run('ClientAreaSecondaryNavbar', $secondary);
        Hooks::run('ClientAreaNavbars');
        $sidebars = [new Item('Primary Sidebar'), new Item('Secondary Sidebar')];
        Hooks::run('ClientAreaPrimarySidebar', $sidebars[0]);
        Hooks::run('ClientAreaSecondarySidebar', $sidebars[1]);
        Hooks::run('ClientAreaSidebars');
        return [
            'primaryNavbar' => $primary,
            'secondaryNavbar' => $secondary,
            'primarySidebar' => $sidebars[0],
            'secondarySidebar' => $sidebars[1],
        ];
    }

    private static function primary(string $webRoot, bool $isClient): Item
    {
        $bar = new Item('Primary Navbar');
        $home = $isClient ? 'clientarea.php' : 'index.php';
        $bar->addChild('Home', ['label' => Language::core('clientareanavhome'), 'uri' => "$webRoot/$home", 'order' => 10]);
        $order = 20;
        foreach ($isClient ? self::PRIMARY : [] as $name => [$key, $children]) {
            $item = $bar->addChild($name, ['label' => Language::core($key), 'uri' => '#', 'order' => $order]);
            $order += 10;
            foreach ($children as $childName => [$childKey, $uri]) {
                $item->addChild($childName, ['label' => Language::core($childKey), 'uri' => "$webRoot/$uri"]);
            }
        }
        return $bar;
    }

    private static function secondary(string $webRoot, ?Client $client): Item
    {
        $bar = new Item('Secondary Navbar');
        if ($client === null) {
            $account = $bar->addChild('Account', ['label' => Language::core('account'), 'uri' => '#']);
            $account->addChild('Login', ['label' => Language::core('login'), 'uri' => "$webRoot/login.php"]);
            return $bar;
        }
        $hello = Language::core('hello') . ', ' . $client->firstName . '!';
        $account = $bar->addChild('Account', ['label' => htmlspecialchars($hello), 'uri' => '#']);
        $account->addChild('Add Funds', ['label' => Language::core('addfunds'), 'uri' => "$webRoot/clientarea.php?action=addfunds"]);
        $account->addChild('Logout', ['label' => Language::core('logouttitle'), 'uri' => "$webRoot/logout.php"]);
        return $bar;
    }
}
