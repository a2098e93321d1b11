<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Hooks;
use Host\Language;
use Host\Redirect;
use Host\Session;
use Host\View\ClientPage;
use Host\View\Templates;
use WHMCS\Authentication\CurrentUser;

/** login.php, dologin.php and logout.php. */
final class Login
{
    public function form(): void
    {
        FrontController::start();
        if (Session::clientId() !== null) {
            Redirect::afterLogin();
        }
        $this->show(false);
    }

    public function submit(): void
    {
        FrontController::start();
        $email = $_POST['username'] ?? '';
        $password = $_POST['password'] ?? '';
        $return = $_SESSION['host_return'] ?? '';
        if (is_string($email) && is_string($password) && $email !== '' && Session::loginUser($email, $password)) {
            $_SESSION['host_return'] = $return;
            Redirect::afterLogin();
        }
        $this->show(true);
    }

    public function logout(): void
    {
        $user = (new CurrentUser())->user();
        $toAdmin = isset($_GET['returntoadmin']) && Session::adminId() !== null;
        Session::logoutUser();
        if ($user !== null) {
            Hooks::run('UserLogout', ['user' => $user]);
        }
        Redirect::to(Templates::webRoot() . ($toAdmin ? '/admin/index.php' : '/index.php'));
    }

    private function show(bool $hasFailed): void
    {
        $page = new ClientPage('login', Language::core('login'), ['login.php' => Language::core('login')], 'ClientAreaPageLogin');
        $page->show(['incorrect' => $hasFailed]);
    }
}
