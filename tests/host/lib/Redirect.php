<?php

declare(strict_types=1);

namespace Host;

/** Sends the browser elsewhere within the site and ends the request. */
final class Redirect
{
    public static function to(string $uri): never
    {
        header('Location: ' . $uri, true, 302);
        exit;
    }

    /** To the login page, and back here after it. */
    public static function toLogin(): never
    {
        $_SESSION['host_return'] = $_SERVER['REQUEST_URI'] ?? '';
        self::to(View\Templates::webRoot() . '/login.php');
    }

    public static function afterLogin(): never
    {
        $target = $_SESSION['host_return'] ?? '';
        unset($_SESSION['host_return']);
        $isLocal = is_string($target) && preg_match('~^/(?!/)[^\r\n\\\\]*$~', $target) === 1;
        self::to($isLocal ? $target : View\Templates::webRoot() . '/clientarea.php');
    }
}
