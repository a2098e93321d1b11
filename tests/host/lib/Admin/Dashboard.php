<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Hooks;
use Host\Violations;
use WHMCS\Database\Capsule;
use WHMCS\Module\AbstractWidget;

/** admin/index.php: the widgets of the home page, and the client list. */
final class Dashboard
{
    /** Those that the developer documentation names (advanced/widgets), and none. */
    private const PERMISSIONS = [
        '', 'List Clients', 'View Clients Summary', 'Perform Server Operations', 'Perform Registrar Operations',
        'Add New Order', 'Create Invoice', 'List Support Tickets', 'Configure General Settings',
    ];

    public function run(): void
    {
        $admin = Page::start();
        $widgets = [];
        foreach (Hooks::run('AdminHomeWidgets') as $widget) {
            if (!$widget instanceof AbstractWidget) {
                throw Violations::record('hook', 'A callback of AdminHomeWidgets must return a WHMCS\\Module\\AbstractWidget.');
            }
            if (!in_array($widget->hostPermission(), self::PERMISSIONS, true)) {
                $name = $widget->hostPermission();
                throw Violations::record('hook', get_class($widget) . " requires the permission '$name', which is not documented.");
            }
            if (Page::may($admin, $widget->hostPermission())) {
                $widgets[] = $widget;
            }
        }
        usort($widgets, static fn (AbstractWidget $a, AbstractWidget $b): int => $a->hostWeight() <=> $b->hostWeight());
        $shown = array_map(self::render(...), $widgets);
        $clients = Capsule::table('tblclients')->orderBy('id')->get(['id', 'firstname', 'lastname', 'companyname', 'email'])
            ->map(static fn (object $row): array => (array) $row)->all();
        Page::show($admin, 'dashboard', 'Dashboard', [
            'widgets' => $shown,
            'clients' => $clients,
            'homepage' => Hooks::html('AdminHomepage'),
        ]);
    }

    /** @return array{title: string, columns: int, html: string} */
    private static function render(AbstractWidget $widget): array
    {
        $data = $widget->getData();
        if (!is_array($data)) {
            throw Violations::record('hook', get_class($widget) . '::getData() must return an array.');
        }
        if ($widget->hostIsCached()) {
            $data = unserialize(serialize($data), ['allowed_classes' => false]);
        }
        $html = $widget->generateOutput($data);
        if (!is_string($html)) {
            throw Violations::record('hook', get_class($widget) . '::generateOutput() must return a string of HTML.');
        }
        return ['title' => $widget->hostTitle(), 'columns' => $widget->hostColumns() * 4, 'html' => $html];
    }
}
