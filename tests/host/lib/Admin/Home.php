<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Hooks;
use Host\Violations;
use WHMCS\Database\Capsule;
use WHMCS\Module\AbstractWidget;

/** The admin area's home page: its widgets, and the clients to log in as. */
final class Home
{
    public static function show(): void
    {
        $widgets = Hooks::run('AdminHomeWidgets');
        foreach ($widgets as $widget) {
            if (!$widget instanceof AbstractWidget) {
                throw Violations::record('hook', 'A callback of AdminHomeWidgets must return a WHMCS\Module\AbstractWidget.');
            }
        }
        usort($widgets, static fn (AbstractWidget $a, AbstractWidget $b): int => $a->hostWeight() <=> $b->hostWeight());
        $html = '<div class="row">';
        foreach ($widgets as $widget) {
            $columns = $widget->hostColumns() * 4;
            $html .= "<div class=\"col-sm-$columns\"><div class=\"panel panel-default\"><div class=\"panel-heading\">"
                . Page::escape($widget->hostTitle()) . '</div>' . $widget->generateOutput($widget->getData()) . '</div></div>';
        }
        Page::show('Home', $html . '</div>' . self::clients());
    }

    private static function clients(): string
    {
        $rows = '';
        foreach (Capsule::table('tblclients')->orderBy('id')->get() as $client) {
            $rows .= '<tr><td>' . (int) $client->id . '</td><td>' . Page::escape("{$client->firstname} {$client->lastname}")
                . '</td><td>' . Page::escape($client->email) . '</td><td class="text-right">' . Page::escape($client->credit)
                . '</td><td><form method="post" action="index.php">' . Page::token()
                . '<button class="btn btn-default btn-xs" name="loginas" value="' . (int) $client->id
                . '">Login as Owner</button></form></td></tr>';
        }
        return '<table class="table"><thead><tr><th>ID</th><th>Client</th><th>Email</th><th class="text-right">Credit</th><th></th>'
            . "</tr></thead><tbody>$rows</tbody></table>";
    }
}
