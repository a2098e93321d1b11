<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Addons;
use Host\Session;
use Host\Violations;

/** admin/addonmodules.php?module=NAME: what the module's _output prints, in the admin area's frame. */
final class AddonPage
{
    public function run(): void
    {
        $admin = Page::start();
        $module = $_GET['module'] ?? '';
        if (!is_string($module) || !Addons::isInstalled($module) || !Addons::isActive($module)) {
            Page::refuse($admin, 'There is no active addon module of this name.');
            return;
        }
        if (!Page::mayOpen($admin, $module)) {
            Page::refuse($admin, 'Your administrator role may not open this addon module.');
            return;
        }
        Addons::upgrade($module);
        $vars = Addons::variables($module, "addonmodules.php?module=$module", $admin->language);
        ob_start();
        $returned = Addons::call($module, 'output', $vars);
        $html = (string) ob_get_clean();
        if ($returned !== null) {
            throw Violations::record('addon', "{$module}_output() returned a value; it is to print its page.");
        }
        $sidebar = Addons::has($module, 'sidebar') ? Addons::call($module, 'sidebar', $vars) : '';
        if (!is_string($sidebar)) {
            throw Violations::record('addon', "{$module}_sidebar() must return a string of HTML.");
        }
        Page::show($admin, 'addon', (string) Addons::config($module)['name'], [
            'output' => self::withToken($html),
            'sidebarHtml' => $sidebar,
        ]);
    }

    /** Core's own token goes into every POST form a module prints: the documented examples carry none. */
    private static function withToken(string $html): string
    {
        $field = '<input type="hidden" name="token" value="' . Session::token() . '">';
        return (string) preg_replace('/<form\b[^>]*\bmethod=["\']?post\b[^>]*>/i', '$0' . $field, $html);
    }
}
