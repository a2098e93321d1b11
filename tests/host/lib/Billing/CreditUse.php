<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Money;
use WHMCS\Database\Capsule;

/**
 * WHMCS spends a client's credit by itself, for something else: at once, or right before a call that somebody else is
 * about to make. What is to be spent then stands in the table host_spending, so that any process may make the call.
 */
final class CreditUse
{
    /** how it comes about => whether only "Automatic Credit Use" brings it about */
    public const WAYS = ['automatic' => true, 'checkout' => false, 'admin' => false];
    /** The calls it can come right before. */
    public const COMMANDS = ['AddCredit', 'ApplyCredit'];
    private const LINE = ['description' => 'Web Hosting', 'taxed' => false];

    /** @return int id of the invoice, paid as far as the credit goes */
    public static function spend(int $clientId, int $hundredths, string $way): int
    {
        return Capsule::connection()->transaction(static function () use ($clientId, $hundredths, $way): int {
            $line = self::LINE + ['amount' => Money::format($hundredths)];
            $uses = !self::WAYS[$way] || Invoices::usesCreditByItself();
            return Invoices::create($clientId, [$line], [
                'source' => $way === 'admin' ? 'adminarea' : 'autogen',
                'autoapplycredit' => $uses,
            ]);
        });
    }

    /** Once, right before the client's next call of the command; several wait in line, one for each call. */
    public static function arm(int $clientId, int $hundredths, string $way, string $command): void
    {
        Capsule::table('host_spending')->insert([
            'clientid' => $clientId, 'amount' => Money::format($hundredths), 'way' => $way, 'command' => $command,
        ]);
    }

    /** The command is about to change the client's credit. */
    public static function before(string $command, int $clientId): void
    {
        $next = Capsule::table('host_spending')->where('clientid', $clientId)->where('command', $command)
            ->orderBy('id')->first();
        // Of two processes only the one that takes the row spends it.
        if ($next !== null && Capsule::table('host_spending')->where('id', $next->id)->delete() === 1) {
            self::spend($clientId, Money::parse($next->amount), $next->way);
        }
    }
}
