<?php

declare(strict_types=1);

namespace WHMCS\Authentication;

use Host\Session;
use WHMCS\User\Admin;
use WHMCS\User\Client;
use WHMCS\User\User;

class CurrentUser
{
    public function isAuthenticatedUser(): bool
    {
        return $this->user() !== null;
    }

    public function isAuthenticatedAdmin(): bool
    {
        return $this->admin() !== null;
    }

    public function isMasqueradingAdmin(): bool
    {
        return Session::isMasquerading();
    }

    public function user(): ?User
    {
        return Session::userId() === null ? null : User::find(Session::userId());
    }

    public function admin(): ?Admin
    {
        return Session::adminId() === null ? null : Admin::find(Session::adminId());
    }

    public function client(): ?Client
    {
        return Session::clientId() === null ? null : Client::find(Session::clientId());
    }

    public function __call(string $method, array $arguments): never
    {
        throw \Host\Violations::record('symbol', "CurrentUser::$method() is not documented.");
    }
}
