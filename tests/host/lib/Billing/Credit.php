<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Clock;
use Host\Money;
use WHMCS\Database\Capsule;

/** A client's credit balance and its log. Nothing refuses a balance below zero: no such check is documented. */
final class Credit
{
    public static function balance(int $clientId): int
    {
        return Money::parse((string) Capsule::table('tblclients')->where('id', $clientId)->value('credit'));
    }

    /**
     * @param int $hundredths negative takes
     * @return int the balance after it
     */
    public static function change(int $clientId, int $hundredths, string $description, string $date = '', int $adminId = 0): int
    {
        return Capsule::connection()->transaction(static function () use ($clientId, $hundredths, $description, $date, $adminId): int {
            $row = Capsule::table('tblclients')->where('id', $clientId)->lockForUpdate()->first();
            $balance = Money::parse($row->credit) + $hundredths;
            Capsule::table('tblclients')->where('id', $clientId)->update(['credit' => Money::format($balance)]);
            Capsule::table('tblcredit')->insert([
                'clientid' => $clientId,
                'admin_id' => $adminId,
                'date' => $date === '' ? Clock::date() : $date,
                'description' => $description,
                'amount' => Money::format($hundredths),
                'relid' => 0,
            ]);
            return $balance;
        });
    }

    /** The balance alone; the log moves with everything else that is the client's. */
    public static function move(int $from, int $to): void
    {
        $rows = Capsule::table('tblclients')->whereIn('id', [$from, $to])->lockForUpdate()->pluck('credit', 'id');
        $sum = Money::parse($rows[$from]) + Money::parse($rows[$to]);
        Capsule::table('tblclients')->where('id', $to)->update(['credit' => Money::format($sum)]);
    }
}
