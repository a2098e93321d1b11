<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder;

/** The addon's own request token, kept in the session; WHMCS documents no way to check its own. */
final class Token
{
    public const FIELD = 'bo_token';

    public static function value(): string
    {
        $token = $_SESSION[Addon::NAME]['token'] ?? null;
        if (!is_string($token)) {
            $token = bin2hex(random_bytes(32));
            $_SESSION[Addon::NAME]['token'] = $token;
        }
        return $token;
    }

    public static function matches(Request $request): bool
    {
        return hash_equals(self::value(), $request->post(self::FIELD, 64));
    }
}
