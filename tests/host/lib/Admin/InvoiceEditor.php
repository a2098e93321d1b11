<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Billing\Currencies;
use Host\Billing\Invoices;
use Host\Hooks;
use Host\Money;
use Host\Redirect;
use WHMCS\Database\Capsule;

/** admin/invoices.php: the list; with action=edit&id= one invoice, to be paid, cancelled or deleted. */
final class InvoiceEditor
{
    public function run(): void
    {
        $admin = Page::start();
        if (($_GET['action'] ?? '') !== 'edit') {
            Page::show($admin, 'invoices', 'Invoices', ['invoices' => Capsule::table('tblinvoices')->orderByDesc('id')->limit(200)->get()
                ->map(static fn (object $row): array => (array) $row)->all()]);
            return;
        }
        $id = is_string($_GET['id'] ?? null) && ctype_digit($_GET['id']) ? (int) $_GET['id'] : 0;
        $invoice = Invoices::find($id);
        if ($invoice === null) {
            Page::refuse($admin, 'There is no such invoice.');
            return;
        }
        if (is_string($_POST['do'] ?? null)) {
            $this->act($_POST['do'], $id);
        }
        $this->show($admin, $invoice);
    }

    private function act(string $action, int $id): never
    {
        $next = InvoiceDesk::act($id, $action);
        Redirect::to($next === null ? 'invoices.php' : "invoices.php?action=edit&id=$next");
    }

    private function show(object $admin, object $invoice): void
    {
        $id = (int) $invoice->id;
        $balance = Money::format(Invoices::balance($id));
        $controls = Hooks::html('AdminInvoicesControlsOutput', [
            'invoiceid' => $id,
            'userid' => (int) $invoice->userid,
            'subtotal' => $invoice->subtotal,
            'tax' => $invoice->tax,
            'tax2' => $invoice->tax2,
            'credit' => $invoice->credit,
            'total' => $invoice->total,
            'balance' => $balance,
            'taxrate' => $invoice->taxrate,
            'taxrate2' => $invoice->taxrate2,
            'paymentmethod' => $invoice->paymentmethod,
        ]);
        Page::show($admin, 'invoice', "Invoice #$id", [
            'invoice' => (array) $invoice,
            'balance' => Currencies::show($balance, (int) $invoice->userid),
            'items' => Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get()
                ->map(static fn (object $row): array => (array) $row)->all(),
            'controls' => $controls,
        ]);
    }
}
