<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Addons;
use Host\Language;
use Host\Site;
use Host\Violations;
use WHMCS\Authentication\CurrentUser;

/** index.php?m=NAME: the client area of an addon module. */
final class AddonPage
{
    private const KEYS = ['pagetitle', 'breadcrumb', 'templatefile', 'requirelogin', 'forcessl', 'vars'];

    public static function show(string $module): void
    {
        if (!Addons::isInstalled($module) || !Addons::isActive($module) || !Addons::has($module, 'clientarea')) {
            Page::redirect('index.php');
        }
        Addons::upgrade($module);
        // As in WHMCS the function runs before anybody can know whether it requires a login.
        $answer = Addons::call(
            $module,
            'clientarea',
            Addons::variables($module, "index.php?m=$module", Language::ofClientArea())
        );
        self::check($module, $answer);
        if (($answer['requirelogin'] ?? false) && (new CurrentUser())->client() === null) {
            Page::requireClient();
        }
        Page::show(
            self::template($module, $answer['templatefile']),
            $answer['pagetitle'],
            $answer['breadcrumb'] ?? [],
            $answer['vars'] ?? []
        );
    }

    private static function check(string $module, mixed $answer): void
    {
        if (!is_array($answer)) {
            throw Violations::record('addon', "{$module}_clientarea() must return an array.");
        }
        $unknown = array_diff(array_keys($answer), self::KEYS);
        if ($unknown !== []) {
            $list = implode(', ', $unknown);
            throw Violations::record('addon', "{$module}_clientarea() returned keys that are not documented: $list.");
        }
        if (!is_string($answer['pagetitle'] ?? null) || !is_string($answer['templatefile'] ?? null)) {
            throw Violations::record('addon', "{$module}_clientarea() must return a pagetitle and a templatefile.");
        }
    }

    private static function template(string $module, string $name): string
    {
        foreach (["templates/$name.tpl", "$name.tpl"] as $path) {
            $file = Site::root("modules/addons/$module/$path");
            if (is_file($file)) {
                return $file;
            }
        }
        throw Violations::record('addon', "The addon module $module has no template '$name'.");
    }
}
