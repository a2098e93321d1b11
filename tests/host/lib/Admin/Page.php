<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Addons;
use Host\Hooks;
use Host\Redirect;
use Host\Session;
use Host\Site;
use Host\View\Templates;
use Host\Violations;
use WHMCS\Database\Capsule;

/** One page of the admin area. */
final class Page
{
    /** Starts a request to the admin area: checks the token, and that an admin is logged in. */
    public static function start(): object
    {
        Session::requireToken();
        $id = Session::adminId();
        $admin = $id === null ? null : Capsule::table('tbladmins')->where('id', $id)->where('disabled', 0)->first();
        if ($admin === null) {
            Redirect::to('login.php');
        }
        return $admin;
    }

    /** Whether the admin's role has a permission by WHMCS's name of it. */
    public static function may(object $admin, string $permission): bool
    {
        $permissions = (string) Capsule::table('tbladminroles')->where('id', $admin->roleid)->value('permissions');
        return $permission === '' || $permissions === '*' || in_array($permission, explode(',', $permissions), true);
    }

    public static function mayOpen(object $admin, string $module): bool
    {
        return in_array((int) $admin->roleid, Addons::roles($module), true);
    }

    /** @param array<string, mixed> $vars */
    public static function show(object $admin, string $template, string $title, array $vars = []): void
    {
        $page = self::variables($admin, $title);
        foreach (Hooks::run('AdminAreaPage', $page) as $extra) {
            if (!is_array($extra)) {
                throw Violations::record('hook', 'A callback of AdminAreaPage must return an array of template variables.');
            }
            $page = $extra + $page;
        }
        $page['headoutput'] = Hooks::html('AdminAreaHeadOutput', $page);
        $page['headeroutput'] = Hooks::html('AdminAreaHeaderOutput', $page);
        $page['footeroutput'] = Hooks::html('AdminAreaFooterOutput', $page);
        self::print($template, $vars + $page);
    }

    /** A page for nobody in particular. @param array<string, mixed> $vars */
    public static function print(string $template, array $vars): void
    {
        $smarty = Templates::smarty(Site::root('admin/templates'));
        $smarty->assign($vars + [
            'WEB_ROOT' => Templates::webRoot(),
            'companyname' => Site::setting('CompanyName'),
            'charset' => Site::setting('Charset'),
            'token' => Session::token(),
        ]);
        header('Content-Type: text/html; charset=utf-8');
        echo $smarty->fetch('blend/header.tpl'), $smarty->fetch("blend/$template.tpl"), $smarty->fetch('blend/footer.tpl');
    }

    public static function refuse(object $admin, string $sentence): void
    {
        http_response_code(403);
        self::show($admin, 'refused', 'Access Denied', ['sentence' => $sentence]);
    }

    /** @return array<string, mixed> */
    private static function variables(object $admin, string $title): array
    {
        $addons = [];
        foreach (Addons::active() as $module) {
            if (self::mayOpen($admin, $module)) {
                $addons[$module] = Addons::config($module)['name'];
            }
        }
        return [
            'template' => 'blend',
            'pagetemplate' => '',
            'adminid' => (int) $admin->id,
            'admin_username' => $admin->username,
            'admin_notes' => '',
            'admin_perms' => explode(',', (string) Capsule::table('tbladminroles')->where('id', $admin->roleid)->value('permissions')),
            'addon_modules' => $addons,
            'filename' => basename((string) ($_SERVER['SCRIPT_NAME'] ?? ''), '.php'),
            'pagetitle' => $title,
            'helplink' => '',
            'sidebar' => '',
            'minsidebar' => false,
            'jquerycode' => '',
            'jscode' => '',
            'datepickerformat' => 'dd/mm/yy',
            'adminsonline' => $admin->username,
            'fullName' => "{$admin->firstname} {$admin->lastname}",
        ];
    }
}
