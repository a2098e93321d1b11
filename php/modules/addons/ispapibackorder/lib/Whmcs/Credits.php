<?php

declare(strict_types=1);

namespace WHMCS\Module\Addon\Ispapibackorder\Whmcs;

use Backorder\Clock;
use WHMCS\Module\Addon\Ispapibackorder\HostError;
use WHMCS\Module\Addon\Ispapibackorder\Money;
use WHMCS\Module\Addon\Ispapibackorder\Settings;

/** The credit of clients. */
final class Credits
{
    public function __construct(private readonly LocalApi $api, private readonly Settings $settings)
    {
    }

    /** @return string the credit after it */
    public function change(int $clientId, string $amount, string $description, string $token): string
    {
        $answer = $this->api->call('AddCredit', [
            'clientid' => $clientId,
            'description' => Marker::append($description, $token),
            'amount' => Money::absolute($amount),
            'date' => gmdate('Y-m-d', Clock::now()),
            'adminid' => $this->settings->adminId(),
            'type' => Money::hundredths($amount) < 0 ? 'remove' : 'add',
        ]);
        return Money::text(Money::hundredths((string) ($answer['newbalance'] ?? '')));
    }

    public function has(int $clientId, string $token): bool
    {
        $answer = $this->api->call('GetCredits', ['clientid' => $clientId]);
        $credits = LocalApi::entries($answer, 'credits', 'credit');
        foreach ($credits as $credit) {
            if (Marker::ends((string) ($credit['description'] ?? ''), $token)) {
                return true;
            }
        }
        if (count($credits) < (int) ($answer['totalresults'] ?? 0)) {
            throw new HostError("WHMCS told only a part of client $clientId's credit log.");
        }
        return false;
    }
}
