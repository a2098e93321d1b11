<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Billing\InvoiceLines;
use Host\Billing\Invoices;
use Host\Clock;

/** What an admin does to an invoice, on the page or from the console. */
final class InvoiceDesk
{
    /**
     * @param string $action paid, unpaid, cancel, refund, delete, split or merge
     * @param list<int> $with split: the lines that move; merge: the other invoices
     * @return int|null the invoice to look at afterwards, null when it is gone
     */
    public static function act(int $id, string $action, array $with = []): ?int
    {
        if (Invoices::find($id) === null) {
            throw new \InvalidArgumentException("There is no invoice $id.");
        }
        switch ($action) {
            case 'split':
                return InvoiceLines::split($id, $with);
            case 'merge':
                return InvoiceLines::merge([$id, ...$with]);
            case 'delete':
                Invoices::delete($id);
                return null;
            case 'paid':
                self::pay($id);
                break;
            default:
                Invoices::setStatus($id, self::status($action));
        }
        return $id;
    }

    private static function status(string $action): string
    {
        return match ($action) {
            'unpaid' => 'Unpaid',
            'cancel' => 'Cancelled',
            'refund' => 'Refunded',
            default => throw new \InvalidArgumentException("Nothing called '$action' can be done to an invoice."),
        };
    }

    /** Also late: an invoice that was cancelled before. */
    private static function pay(int $id): void
    {
        $invoice = Invoices::find($id);
        if ($invoice->status === 'Paid') {
            return;
        }
        Invoices::addPayment($id, Invoices::balance($id), [
            'transid' => '', 'gateway' => $invoice->paymentmethod, 'date' => Clock::dateTime(),
        ]);
        Invoices::setStatus($id, 'Paid');
    }
}
