<?php

declare(strict_types=1);

namespace Host\Billing;

use Host\Clock;
use Host\Database\Connector;
use Host\Hooks;
use Host\Mail\Mailer;
use Host\Money;
use Host\Session;
use Host\Site;
use WHMCS\Database\Capsule;

/** The life of an invoice, with the hooks and mails of each step. */
final class Invoices
{
    public const STATUSES = ['Draft', 'Unpaid', 'Paid', 'Cancelled', 'Refunded', 'Collections', 'Payment Pending'];

    public static function find(int $id): ?object
    {
        return Capsule::table('tblinvoices')->where('id', $id)->first();
    }

    /**
     * @param list<array{description: string, amount: string, taxed: bool, type?: string, relid?: int}> $items
     * @param array{status?: string, paymentmethod?: string, date?: string, duedate?: string, notes?: string,
     *              taxrate?: string, taxrate2?: string, send?: bool, autoapplycredit?: bool, source?: string} $options
     */
    public static function create(int $clientId, array $items, array $options = []): int
    {
        $status = $options['status'] ?? 'Unpaid';
        $id = self::insert($clientId, $items, $options, $status);
        $about = [
            'source' => $options['source'] ?? 'autogen',
            'user' => Session::adminId() ?? 'system',
            'invoiceid' => $id,
            'status' => $status,
        ];
        Hooks::run('InvoiceCreation', $about);
        self::total($id);
        if ($status === 'Draft') {
            return $id;
        }
        if ($options['autoapplycredit'] ?? false) {
            self::applyAllCredit($id);
        }
        if ($options['send'] ?? false) {
            Hooks::run('InvoiceCreationPreEmail', $about);
            Mailer::sendTemplate('Invoice Created', $id, []);
        }
        Hooks::run('InvoiceCreated', $about);
        return $id;
    }

    public static function balance(int $id): int
    {
        $invoice = self::find($id);
        $paid = Capsule::table('tblaccounts')->where('invoiceid', $id)
            ->selectRaw('COALESCE(SUM(amountin - amountout), 0) AS paid')->value('paid');
        return Money::parse($invoice->total) - Money::parse((string) $paid);
    }

    /** Adds up the lines. Total is what is left after the credit that was applied. */
    public static function total(int $id): void
    {
        $invoice = self::find($id);
        $subtotal = 0;
        $taxed = 0;
        foreach (Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->get() as $item) {
            $subtotal += Money::parse($item->amount);
            $taxed += $item->taxed ? Money::parse($item->amount) : 0;
        }
        [$tax, $tax2, $added] = Taxes::of($taxed, $invoice->taxrate, $invoice->taxrate2);
        self::update($id, [
            'subtotal' => Money::format($subtotal + $added - $tax - $tax2),
            'tax' => Money::format($tax),
            'tax2' => Money::format($tax2),
            'total' => Money::format($subtotal + $added - Money::parse($invoice->credit)),
        ]);
    }

    /** Takes from the client's credit onto the invoice; settles it when nothing is left to pay. */
    public static function applyCredit(int $id, int $hundredths, bool $silent = false): bool
    {
        $invoice = self::find($id);
        Credit::change((int) $invoice->userid, -$hundredths, "Credit Applied to Invoice #$id");
        self::update($id, ['credit' => Money::format(Money::parse($invoice->credit) + $hundredths)]);
        self::total($id);
        if (self::balance($id) > 0) {
            return false;
        }
        self::markPaid($id, $silent);
        return true;
    }

    /** @param array{transid: string, gateway: string, date: string, fees?: string} $payment */
    public static function addPayment(int $id, int $hundredths, array $payment, bool $silent = false): void
    {
        $invoice = self::find($id);
        $row = [
            'userid' => (int) $invoice->userid,
            'currency' => (int) Currencies::ofClient((int) $invoice->userid)->id,
            'gateway' => $payment['gateway'],
            'date' => $payment['date'],
            'description' => 'Invoice Payment',
            'amountin' => Money::format($hundredths),
            'fees' => $payment['fees'] ?? '0.00',
            'transid' => $payment['transid'],
            'invoiceid' => $id,
        ];
        $transaction = Capsule::table('tblaccounts')->insertGetId($row);
        unset($row['invoiceid']);
        Hooks::run('AddTransaction', ['id' => $transaction, 'invocieid' => $id, 'amountout' => '0.00', 'rate' => '1.00000', 'refundid' => 0] + $row);
        Hooks::run('AddInvoicePayment', ['invoiceid' => $id]);
        $balance = self::balance($id);
        if ($balance < 0) {
            Credit::change((int) $invoice->userid, -$balance, "Invoice #$id Overpayment");
        }
        if ($balance <= 0 && in_array($invoice->status, ['Unpaid', 'Payment Pending', 'Collections'], true)) {
            self::markPaid($id, $silent);
        }
    }

    public static function markPaid(int $id, bool $silent = false): void
    {
        self::update($id, ['status' => 'Paid', 'datepaid' => Clock::dateTime()]);
        Hooks::run('InvoicePaidPreEmail', ['invoiceid' => $id]);
        if (!$silent) {
            Mailer::sendTemplate('Invoice Payment Confirmation', $id, []);
        }
        foreach (Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->where('type', 'AddFunds')->get() as $item) {
            Credit::change((int) $item->userid, Money::parse($item->amount), "Add Funds Invoice #$id");
        }
        Hooks::run('InvoicePaid', ['invoiceid' => $id, 'invoice' => \WHMCS\Billing\Invoice::find($id)]);
    }

    public static function setStatus(int $id, string $status): void
    {
        $invoice = self::find($id);
        if ($invoice->status === $status) {
            return;
        }
        if ($status === 'Paid') {
            self::markPaid($id);
            return;
        }
        $changes = ['status' => $status, 'datepaid' => Capsule::raw('DEFAULT(datepaid)')];
        if ($status === 'Cancelled') {
            $changes['date_cancelled'] = Clock::dateTime();
        }
        if ($status === 'Refunded') {
            $changes['date_refunded'] = Clock::dateTime();
            unset($changes['datepaid']);
        }
        Connector::allowingZeroDates(static fn () => self::update($id, $changes));
        if (in_array($status, ['Cancelled', 'Refunded'], true)) {
            self::returnCredit($id);
        }
        $hook = ['Cancelled' => 'InvoiceCancelled', 'Unpaid' => 'InvoiceUnpaid', 'Refunded' => 'InvoiceRefunded'][$status] ?? '';
        if ($hook !== '') {
            Hooks::run($hook, ['invoiceid' => $id]);
        }
    }

    /** No hook tells of it: none is documented. */
    public static function delete(int $id): void
    {
        self::returnCredit($id);
        Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->delete();
        Capsule::table('tblinvoices')->where('id', $id)->delete();
    }

    public static function mayEditLines(object $invoice): bool
    {
        return $invoice->status === 'Draft' || Site::switch('invoices_immutable') === 'off';
    }

    /** "Automatic Credit Use": credit goes to invoices that WHMCS makes by itself. */
    public static function usesCreditByItself(): bool
    {
        return Site::switch('automatic_credit_use') === 'on';
    }

    /** @param array<string, mixed> $changes */
    public static function update(int $id, array $changes): void
    {
        Capsule::table('tblinvoices')->where('id', $id)->update($changes + ['updated_at' => Clock::dateTime()]);
    }

    private static function applyAllCredit(int $id): void
    {
        $invoice = self::find($id);
        $amount = min(Credit::balance((int) $invoice->userid), self::balance($id));
        if ($amount > 0) {
            self::applyCredit($id, $amount);
        }
    }

    private static function returnCredit(int $id): void
    {
        $invoice = self::find($id);
        $credit = Money::parse($invoice->credit);
        if ($credit > 0) {
            self::update($id, ['credit' => '0.00']);
            self::total($id);
            Credit::change((int) $invoice->userid, $credit, "Credit from Invoice #$id");
        }
    }

    /**
     * @param list<array<string, mixed>> $items
     * @param array<string, mixed> $options
     */
    public static function insert(int $clientId, array $items, array $options, string $status): int
    {
        $taxes = Taxes::ofClient($clientId);
        $gateway = $options['paymentmethod'] ?? 'banktransfer';
        $row = [
            'userid' => $clientId,
            'date' => $options['date'] ?? Clock::date(),
            'duedate' => $options['duedate'] ?? Clock::date(),
            'subtotal' => '0.00',
            'credit' => '0.00',
            'tax' => '0.00',
            'tax2' => '0.00',
            'taxrate' => $options['taxrate'] ?? $taxes['taxrate'],
            'taxrate2' => $options['taxrate2'] ?? $taxes['taxrate2'],
            'status' => $status,
            'paymentmethod' => $gateway,
            'notes' => $options['notes'] ?? '',
            'created_at' => Clock::dateTime(),
            'updated_at' => Clock::dateTime(),
        ];
        $id = Connector::allowingZeroDates(static fn (): int => Capsule::table('tblinvoices')->insertGetId($row));
        foreach ($items as $item) {
            self::addLine($id, $clientId, $item, $gateway);
        }
        self::total($id);
        return $id;
    }

    /** @param array{description: string, amount: string, taxed: bool, type?: string, relid?: int} $item */
    public static function addLine(int $id, int $clientId, array $item, string $gateway): void
    {
        Capsule::table('tblinvoiceitems')->insert([
            'invoiceid' => $id,
            'userid' => $clientId,
            'type' => $item['type'] ?? '',
            'relid' => $item['relid'] ?? 0,
            'description' => $item['description'],
            'amount' => $item['amount'],
            'taxed' => (int) $item['taxed'],
            'duedate' => Clock::date(),
            'paymentmethod' => $gateway,
            'notes' => '',
        ]);
    }
}
