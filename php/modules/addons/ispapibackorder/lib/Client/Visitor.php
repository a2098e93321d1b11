<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Client;

use WHMCS\Authentication\CurrentUser;
use WHMCS\Module\Addon\Ispapibackorder\Language;
use WHMCS\Module\Addon\Ispapibackorder\Request;
use WHMCS\Module\Addon\Ispapibackorder\Services;
use WHMCS\Module\Addon\Ispapibackorder\Token;

/** Who asks: the client whose account is open, and the person who acts for him. */
final class Visitor
{
    private const PERMISSION = 'orders';

    /** @param string $actor as it stands in the events of a backorder */
    private function __construct(
        public readonly int $clientId,
        public readonly int $currencyId,
        public readonly string $actor,
        public readonly bool $mayOrder
    ) {
    }

    /** @return self|null null when nobody is logged in, or a user without a client */
    public static function current(Services $services): ?self
    {
        $current = new CurrentUser();
        $client = $current->client();
        if ($client === null) {
            return null;
        }
        $clientId = (int) $client->id;
        $details = $services->host()->clients()->details($clientId);
        $actor = "client:$clientId";
        $mayOrder = true;
        $userId = (int) $current->user()?->id;
        if ($current->isMasqueradingAdmin()) {
            $actor = 'admin:' . (int) $current->admin()?->id;
        } elseif ($userId !== (int) ($details['owner_user_id'] ?? 0)) {
            $mayOrder = self::hasPermission($services, $userId, $clientId);
        }
        return new self($clientId, (int) $details['currency'], $actor, $mayOrder);
    }

    /**
     * Whether he may change what the request asks for: it carries our token, and he may place orders.
     *
     * @param bool $orders whether it takes the permission to place orders
     * @return array{int, array{ok: false, message: string}}|null the refusal, null when all is in order
     */
    public function refusal(Request $request, Language $language, bool $orders = true): ?array
    {
        $sentence = match (true) {
            !Token::matches($request) => 'error_token',
            $orders && !$this->mayOrder => 'error_permission',
            default => null,
        };
        return $sentence === null ? null : [403, ['ok' => false, 'message' => $language->text($sentence)]];
    }

    /** A user who is not the owner spends the client's money only with the permission to place orders. */
    private static function hasPermission(Services $services, int $userId, int $clientId): bool
    {
        $values = ['user_id' => $userId, 'client_id' => $clientId];
        $permissions = $services->api()->call('GetUserPermissions', $values)['permissions'] ?? [];
        $permissions = is_array($permissions) ? $permissions['permission'] ?? $permissions : [];
        return is_array($permissions) && in_array(self::PERMISSION, $permissions, true);
    }
}
