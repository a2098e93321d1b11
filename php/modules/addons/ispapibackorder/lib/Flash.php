<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** One message that outlives the redirect after a POST. */
final class Flash
{
    /** @param string $type success, warning, danger or info */
    public static function set(string $type, string $message): void
    {
        $_SESSION[Addon::NAME]['flash'] = ['type' => $type, 'message' => $message];
    }

    /** @return array{type: string, message: string}|null */
    public static function take(): ?array
    {
        $flash = $_SESSION[Addon::NAME]['flash'] ?? null;
        unset($_SESSION[Addon::NAME]['flash']);
        return is_array($flash) ? $flash : null;
    }
}
