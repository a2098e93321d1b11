<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Addons;
use Host\Violations;

/** addonmodules.php?module=NAME: the admin page of an addon, for the roles that were given it. */
final class AddonPage
{
    public static function show(object $admin, string $module): void
    {
        if (!Addons::isInstalled($module) || !Page::mayOpen($admin, $module)) {
            http_response_code(403);
            Page::show('Access Denied', Page::alert('danger', 'You do not have permission to open this addon module.'));
            return;
        }
        Addons::upgrade($module);
        $variables = Addons::variables($module, "addonmodules.php?module=$module", $admin->language);
        ob_start();
        $returned = Addons::call($module, 'output', $variables);
        $content = (string) ob_get_clean();
        if ($returned !== null) {
            throw Violations::record('addon', "{$module}_output() must echo its page and return nothing.");
        }
        $sidebar = Addons::has($module, 'sidebar') ? Addons::call($module, 'sidebar', $variables) : '';
        if (!is_string($sidebar)) {
            throw Violations::record('addon', "{$module}_sidebar() must return a string of HTML.");
        }
        Page::show((string) Addons::config($module)['name'], $content, $sidebar);
    }
}
