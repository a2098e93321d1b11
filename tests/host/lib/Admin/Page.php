<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Addons;
use Host\Hooks;
use Host\Session;
use Host\Site;
use WHMCS\Database\Capsule;

/** The frame of the admin area, in the manner of the theme "Blend" (Bootstrap 3). */
final class Page
{
    /** @return object the admin's row; who is not logged in is sent to the login form */
    public static function open(): object
    {
        Session::requireToken();
        $admin = Capsule::table('tbladmins')->where('id', Session::adminId() ?? 0)->where('disabled', 0)->first();
        if ($admin === null) {
            $_SESSION['host_admin_goto'] = basename((string) $_SERVER['SCRIPT_NAME']) . '?' . ($_SERVER['QUERY_STRING'] ?? '');
            \Host\Client\Page::redirect('login.php');
        }
        return $admin;
    }

    public static function login(): void
    {
        Session::requireToken();
        $message = '';
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            if (Session::loginAdmin((string) ($_POST['username'] ?? ''), (string) ($_POST['password'] ?? ''))) {
                $address = (string) ($_SESSION['host_admin_goto'] ?? 'index.php');
                unset($_SESSION['host_admin_goto']);
                \Host\Client\Page::redirect($address);
            }
            $message = self::alert('danger', 'Login failed. Please try again.');
        }
        self::show('Login', $message . '<form method="post" action="login.php" class="col-sm-4">' . self::token()
            . '<div class="form-group"><label for="username">Username</label>'
            . '<input class="form-control" name="username" id="username" autofocus></div>'
            . '<div class="form-group"><label for="password">Password</label>'
            . '<input class="form-control" type="password" name="password" id="password"></div>'
            . '<button class="btn btn-primary">Login</button></form>');
    }

    public static function show(string $title, string $content, string $sidebar = ''): void
    {
        $company = self::escape((string) Site::setting('CompanyName'));
        $heading = self::escape($title);
        $token = self::escape(Session::token());
        $menu = Session::adminId() === null ? '' : self::menu();
        $head = Hooks::html('AdminAreaHeadOutput', ['pagetitle' => $title, 'filename' => basename((string) $_SERVER['SCRIPT_NAME'], '.php')]);
        $width = $sidebar === '' ? 12 : 9;
        $side = $sidebar === '' ? '' : "<div class=\"col-md-3 sidebar\">$sidebar</div>";
        header('Content-Type: text/html; charset=utf-8');
        echo <<<HTML
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>$company - $heading</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="../assets/open-sans/400.css">
            <link rel="stylesheet" href="../assets/bootstrap3/css/bootstrap.min.css">
            <link rel="stylesheet" href="../assets/fontawesome/css/all.min.css">
            <style>
            body { font-family: "Open Sans", sans-serif; font-size: 13px; background: #f4f4f4; }
            .topbar { background: #1a4d80; color: #fff; padding: 10px 0; margin-bottom: 20px; }
            .topbar a { color: #fff; margin-right: 20px; }
            .contentarea { background: #fff; border: 1px solid #ddd; border-radius: 4px; padding: 20px; }
            .contentarea > h1 { font-size: 22px; margin: 0 0 20px; }
            </style>
            <script>var csrfToken = '$token';</script>
            <script src="../assets/jquery/jquery.min.js"></script>
            <script src="../assets/bootstrap3/js/bootstrap.min.js"></script>
            $head
            </head>
            <body>
            <div class="topbar"><div class="container"><strong>$company</strong> &nbsp; $menu</div></div>
            <div class="container"><div class="row">$side<div class="col-md-$width">
            <div class="contentarea" id="contentarea"><h1>$heading</h1>
            $content
            </div></div></div></div>
            </body>
            </html>

            HTML;
    }

    public static function token(): string
    {
        return '<input type="hidden" name="token" value="' . self::escape(Session::token()) . '">';
    }

    public static function alert(string $type, string $text): string
    {
        return '<div class="alert alert-' . $type . '">' . self::escape($text) . '</div>';
    }

    public static function escape(string $text): string
    {
        return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    public static function mayOpen(object $admin, string $module): bool
    {
        return Addons::isActive($module) && in_array((int) $admin->roleid, Addons::roles($module), true);
    }

    private static function menu(): string
    {
        $admin = Capsule::table('tbladmins')->where('id', Session::adminId())->first();
        $links = ['index.php' => 'Home', 'invoices.php' => 'Invoices', 'configaddonmods.php' => 'Addon Modules'];
        foreach (Addons::active() as $module) {
            if (self::mayOpen($admin, $module)) {
                $links["addonmodules.php?module=$module"] = (string) Addons::config($module)['name'];
            }
        }
        $html = '';
        foreach ($links as $address => $label) {
            $html .= '<a href="' . self::escape($address) . '">' . self::escape($label) . '</a>';
        }
        return $html . '<a href="logout.php">Logout (' . self::escape($admin->username) . ')</a>';
    }
}
