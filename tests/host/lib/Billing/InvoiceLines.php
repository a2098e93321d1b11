<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Hooks;
use Host\Money;
use WHMCS\Database\Capsule;

/** Lines of unpaid invoices that an admin moves: splitting an invoice, merging several. */
final class InvoiceLines
{
    private const UNPAID = 'Unpaid';

    /**
     * Moves lines to an invoice of their own, which WHMCS tells by the hook InvoiceSplit.
     *
     * @param list<int> $lines ids out of GetInvoice
     * @return int id of the new invoice
     */
    public static function split(int $id, array $lines): int
    {
        $invoice = self::unpaid($id);
        $all = Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->pluck('id')->map(intval(...))->all();
        if ($lines === [] || array_diff($lines, $all) !== [] || array_diff($all, $lines) === []) {
            throw new \InvalidArgumentException("Some of the lines of invoice $id must be chosen, and some must stay.");
        }
        $new = Invoices::insert((int) $invoice->userid, [], array_intersect_key((array) $invoice, array_flip([
            'paymentmethod', 'date', 'duedate', 'taxrate', 'taxrate2',
        ])), self::UNPAID);
        Capsule::table('tblinvoiceitems')->whereIn('id', $lines)->update(['invoiceid' => $new]);
        Invoices::total($id);
        Invoices::total($new);
        Hooks::run('InvoiceSplit', ['originalinvoiceid' => $id, 'newinvoiceid' => $new]);
        return $new;
    }

    /**
     * Moves everything to the last of the invoices; the others are gone. No hook tells of it: none is documented.
     *
     * @param list<int> $ids at least two unpaid invoices of one client
     * @return int id of the one that stays
     */
    public static function merge(array $ids): int
    {
        sort($ids);
        $last = (int) array_pop($ids);
        $kept = self::unpaid($last);
        $others = array_map(self::unpaid(...), $ids);
        if ($others === [] || array_diff(array_column($others, 'userid'), [$kept->userid]) !== []) {
            throw new \InvalidArgumentException('Two or more invoices of one client are merged.');
        }
        $credit = Money::parse($kept->credit);
        foreach ($others as $other) {
            $credit += Money::parse($other->credit);
        }
        Capsule::table('tblinvoiceitems')->whereIn('invoiceid', $ids)->update(['invoiceid' => $last]);
        Capsule::table('tblaccounts')->whereIn('invoiceid', $ids)->update(['invoiceid' => $last]);
        Capsule::table('tblorders')->whereIn('invoiceid', $ids)->update(['invoiceid' => $last]);
        Capsule::table('tblinvoices')->whereIn('id', $ids)->delete();
        Invoices::update($last, ['credit' => Money::format($credit)]);
        Invoices::total($last);
        return $last;
    }

    private static function unpaid(int $id): object
    {
        $invoice = Invoices::find($id);
        if ($invoice === null || $invoice->status !== self::UNPAID) {
            throw new \InvalidArgumentException("There is no unpaid invoice $id.");
        }
        return $invoice;
    }
}
