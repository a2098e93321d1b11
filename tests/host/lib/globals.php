<?php

/** WHMCS's classes without a namespace. */

declare(strict_types=1);

final class Lang
{
    /** @param array<string, string|int> $parameters tags of the string, ":name" => value */
    public static function trans(string $key, array $parameters = []): string
    {
        return Host\Language::core($key, $parameters);
    }
}

final class Menu
{
    public static function context(string $name): mixed
    {
        if ($name !== 'client') {
            throw Host\Violations::record('menu', "Menu::context('$name') is not documented; 'client' is.");
        }
        return (new WHMCS\Authentication\CurrentUser())->client();
    }
}
