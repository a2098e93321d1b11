<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Billing\Invoices;
use Host\Clock;
use Host\Money;
use WHMCS\Database\Capsule;

/** invoices.php: the list, and one invoice with the buttons that change its state. */
final class InvoicePage
{
    private const STATUSES = ['cancel' => 'Cancelled', 'unpaid' => 'Unpaid', 'refund' => 'Refunded'];

    public static function list(): void
    {
        $rows = '';
        foreach (Capsule::table('tblinvoices')->orderByDesc('id')->limit(100)->get() as $invoice) {
            $rows .= '<tr><td><a href="invoices.php?action=edit&amp;id=' . (int) $invoice->id . '">' . (int) $invoice->id
                . '</a></td><td>' . (int) $invoice->userid . '</td><td>' . Page::escape($invoice->date) . '</td><td>'
                . Page::escape($invoice->total) . '</td><td>' . Page::escape($invoice->status) . '</td></tr>';
        }
        Page::show('Invoices', '<table class="table"><thead><tr><th>Invoice</th><th>Client</th><th>Date</th><th>Total</th>'
            . "<th>Status</th></tr></thead><tbody>$rows</tbody></table>");
    }

    public static function edit(int $id): void
    {
        $invoice = Invoices::find($id);
        if ($invoice === null) {
            http_response_code(404);
            Page::show('Invoices', Page::alert('danger', 'Invoice ID Not Found'));
            return;
        }
        $items = '';
        foreach (Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get() as $item) {
            $items .= '<tr><td>' . Page::escape($item->description) . '</td><td class="text-right">' . Page::escape($item->amount)
                . '</td></tr>';
        }
        $balance = Money::format(Invoices::balance($id));
        Page::show("Invoice #$id", '<p>Client ' . (int) $invoice->userid . ', status <strong id="status">'
            . Page::escape($invoice->status) . "</strong>, total {$invoice->total}, credit {$invoice->credit}, balance $balance</p>"
            . "<table class=\"table\"><tbody>$items</tbody></table>" . self::buttons($id));
    }

    /** @return bool whether there was such an action */
    public static function change(int $id, string $action): bool
    {
        $invoice = Invoices::find($id);
        if ($invoice === null) {
            return false;
        }
        if ($action === 'delete') {
            Invoices::delete($id);
        } elseif ($action === 'paid') {
            self::markPaid($id, $invoice);
        } elseif (isset(self::STATUSES[$action])) {
            Invoices::setStatus($id, self::STATUSES[$action]);
        } else {
            return false;
        }
        return true;
    }

    /** "Mark Paid" books a payment of what is owed. */
    private static function markPaid(int $id, object $invoice): void
    {
        $balance = Invoices::balance($id);
        if ($invoice->status === 'Paid') {
            return;
        }
        if ($balance <= 0) {
            Invoices::setStatus($id, 'Paid');
            return;
        }
        if ($invoice->status !== 'Unpaid') {
            Invoices::setStatus($id, 'Unpaid');
        }
        $payment = ['transid' => '', 'gateway' => $invoice->paymentmethod, 'date' => Clock::dateTime()];
        Invoices::addPayment($id, $balance, $payment);
    }

    private static function buttons(int $id): string
    {
        $labels = ['paid' => 'Mark Paid', 'unpaid' => 'Mark Unpaid', 'cancel' => 'Cancel', 'refund' => 'Mark Refunded', 'delete' => 'Delete'];
        $html = '<form method="post" action="invoices.php?action=edit&amp;id=' . $id . '">' . Page::token();
        foreach ($labels as $value => $label) {
            $html .= "<button class=\"btn btn-default\" name=\"do\" value=\"$value\">$label</button> ";
        }
        return $html . '</form>';
    }
}
