<?php

declare(strict_types=1);

namespace Host;

use WHMCS\Database\Capsule;

/** Who is logged in in this browser: a user with a client, an admin, or both; and the CSRF token. */
final class Session
{
    public static function start(): void
    {
        session_save_path(Site::root('sessions'));
        session_name('WHMCSHost');
        session_start(['cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'use_strict_mode' => true, 'cookie_path' => '/']);
    }

    public static function token(): string
    {
        return $_SESSION['host_token'] ??= bin2hex(random_bytes(20));
    }

    /** Every POST to a front controller goes through here first. */
    public static function requireToken(): void
    {
        if (($_SERVER['REQUEST_METHOD'] ?? 'GET') !== 'POST') {
            return;
        }
        $given = $_POST['token'] ?? '';
        if (!is_string($given) || $given === '') {
            throw Violations::record('token', 'A POST came without the CSRF token in the field "token".');
        }
        if (!hash_equals(self::token(), $given)) {
            throw Violations::record('token', 'A POST came with a CSRF token that is not this session\'s.');
        }
    }

    public static function userId(): ?int
    {
        return $_SESSION['host_user'] ?? null;
    }

    public static function clientId(): ?int
    {
        return $_SESSION['host_client'] ?? null;
    }

    public static function adminId(): ?int
    {
        return $_SESSION['adminid'] ?? null;
    }

    public static function isMasquerading(): bool
    {
        return self::adminId() !== null && ($_SESSION['host_masquerade'] ?? false) === true;
    }

    public static function loginUser(string $email, string $password): bool
    {
        $user = Capsule::table('tblusers')->where('email', $email)->first();
        if ($user === null || !password_verify($password, $user->password)) {
            return false;
        }
        $links = Capsule::table('tblusers_clients')->where('auth_user_id', $user->id)->orderByDesc('owner')->orderBy('client_id');
        self::renew();
        unset($_SESSION['host_masquerade']);
        $_SESSION['host_user'] = (int) $user->id;
        $clientId = $links->value('client_id');
        $_SESSION['host_client'] = $clientId === null ? null : (int) $clientId;
        Hooks::run('UserLogin', ['user' => \WHMCS\User\User::find($user->id)]);
        return true;
    }

    /** "Login as Owner" on the client's page in the admin area. */
    public static function masquerade(int $clientId): bool
    {
        $userId = Capsule::table('tblusers_clients')->where('client_id', $clientId)->where('owner', 1)->value('auth_user_id');
        if ($userId === null || self::adminId() === null) {
            return false;
        }
        $_SESSION['host_user'] = (int) $userId;
        $_SESSION['host_client'] = $clientId;
        $_SESSION['host_masquerade'] = true;
        return true;
    }

    public static function logoutUser(): void
    {
        unset($_SESSION['host_user'], $_SESSION['host_client'], $_SESSION['host_masquerade']);
        self::renew();
    }

    public static function loginAdmin(string $username, string $password): bool
    {
        $admin = Capsule::table('tbladmins')->where('username', $username)->where('disabled', 0)->first();
        if ($admin === null || !password_verify($password, $admin->password)) {
            return false;
        }
        self::renew();
        $_SESSION['adminid'] = (int) $admin->id;
        Hooks::run('AdminLogin', ['adminid' => (int) $admin->id, 'username' => $admin->username]);
        return true;
    }

    public static function logoutAdmin(): void
    {
        $adminId = self::adminId();
        unset($_SESSION['adminid'], $_SESSION['host_masquerade']);
        self::renew();
        Hooks::run('AdminLogout', ['adminid' => $adminId]);
    }

    private static function renew(): void
    {
        session_regenerate_id(true);
        unset($_SESSION['host_token']);
    }
}
