<?php

declare(strict_types=1);

namespace Host;

use Host\Billing\Credit;
use WHMCS\Database\Capsule;

/** The end of a client: merged into another one, or deleted. */
final class Clients
{
    /** tables whose rows belong to a client => the column that names him */
    private const BELONGINGS = [
        'tblinvoices' => 'userid',
        'tblinvoiceitems' => 'userid',
        'tblcredit' => 'clientid',
        'tblorders' => 'userid',
        'tbldomains' => 'userid',
        'tblemails' => 'userid',
    ];
    private const TRANSACTIONS = 'tblaccounts';

    /** Everything of the first client becomes the second's, who has been merged when AfterClientMerge runs. */
    public static function merge(int $from, int $to): void
    {
        if ($from === $to || self::find($from)->currency !== self::find($to)->currency) {
            throw new \InvalidArgumentException('Two clients of the same currency are merged.');
        }
        Capsule::connection()->transaction(static function () use ($from, $to): void {
            foreach (self::BELONGINGS + [self::TRANSACTIONS => 'userid'] as $table => $column) {
                Capsule::table($table)->where($column, $from)->update([$column => $to]);
            }
            Credit::move($from, $to);
            self::forget($from);
        });
        Hooks::run('AfterClientMerge', ['toUserID' => $to, 'fromUserID' => $from]);
    }

    /** @param bool $transactions whether his payments go too; they are kept otherwise */
    public static function delete(int $id, bool $transactions = false): void
    {
        self::find($id);
        Hooks::run('PreDeleteClient', ['userid' => $id]);
        foreach (self::BELONGINGS + ($transactions ? [self::TRANSACTIONS => 'userid'] : []) as $table => $column) {
            Capsule::table($table)->where($column, $id)->delete();
        }
        self::forget($id);
    }

    private static function find(int $id): object
    {
        return Capsule::table('tblclients')->where('id', $id)->first()
            ?? throw new \InvalidArgumentException("There is no client $id.");
    }

    private static function forget(int $id): void
    {
        Capsule::table('tblusers_clients')->where('client_id', $id)->delete();
        Capsule::table('tblclients')->where('id', $id)->delete();
    }
}
