<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Redirect;
use Host\Session;

/** admin/login.php and admin/logout.php. */
final class Login
{
    public function run(): void
    {
        Session::requireToken();
        $username = $_POST['username'] ?? null;
        $password = $_POST['password'] ?? '';
        $hasFailed = false;
        if (is_string($username) && is_string($password)) {
            if (Session::loginAdmin($username, $password)) {
                Redirect::to('index.php');
            }
            $hasFailed = true;
        }
        Page::print('login', ['pagetitle' => 'Login', 'hasFailed' => $hasFailed, 'adminid' => null, 'headoutput' => '',
            'headeroutput' => '', 'footeroutput' => '', 'addon_modules' => [], 'fullName' => '']);
    }

    public function logout(): void
    {
        if (Session::adminId() !== null) {
            Session::logoutAdmin();
        }
        Redirect::to('login.php');
    }
}
