<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

/** The batch's token at the end of a description, by which an entry is found again. */
final class Marker
{
    public static function append(string $description, string $token): string
    {
        return trim($description) . " [$token]";
    }

    public static function ends(string $description, string $token): bool
    {
        return str_ends_with(rtrim($description), "[$token]");
    }
}
