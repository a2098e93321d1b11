<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Billing\Credit;
use Host\Billing\Currencies;
use Host\Billing\Invoices;
use Host\Hooks;
use Host\Language;
use Host\Money;
use Host\Redirect;
use Host\Session;
use Host\View\ClientPage;
use WHMCS\Database\Capsule;

/** viewinvoice.php: one invoice of the client's, and paying it from credit. */
final class InvoiceView
{
    public function run(): void
    {
        FrontController::start();
        if (Session::clientId() === null && Session::adminId() === null) {
            Redirect::toLogin();
        }
        $id = is_string($_GET['id'] ?? null) && ctype_digit($_GET['id']) ? (int) $_GET['id'] : 0;
        $invoice = Invoices::find($id);
        $isOwn = $invoice !== null && (int) $invoice->userid === Session::clientId() && $invoice->status !== 'Draft';
        if ($invoice === null || (!$isOwn && Session::adminId() === null)) {
            ClientPage::refuse(404, Language::core('error'), Language::core('invoiceserror'));
            return;
        }
        if (isset($_POST['applycredit']) && $isOwn && $invoice->status === 'Unpaid') {
            $this->pay($id, (int) $invoice->userid);
        }
        Hooks::run('ViewInvoiceDetailsPage', ['invoiceid' => $id]);
        $this->show($invoice);
    }

    private function pay(int $id, int $clientId): never
    {
        $amount = min(Credit::balance($clientId), Invoices::balance($id));
        if ($amount > 0) {
            Invoices::applyCredit($id, $amount);
        }
        Redirect::to("viewinvoice.php?id=$id");
    }

    private function show(object $invoice): void
    {
        $id = (int) $invoice->id;
        $clientId = (int) $invoice->userid;
        $items = Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get();
        $transactions = Capsule::table('tblaccounts')->where('invoiceid', $id)->orderBy('id')->get();
        $client = Capsule::table('tblclients')->where('id', $clientId)->first();
        $show = static fn (string $amount): string => Currencies::show($amount, $clientId);
        $page = new ClientPage('viewinvoice', Language::core('invoicestitle') . $id, [], 'ClientAreaPageViewInvoice');
        $page->show([
            'invoiceid' => $id,
            'status' => $invoice->status,
            'statusClass' => strtolower(str_replace(' ', '-', $invoice->status)),
            'date' => fromMySQLDate($invoice->date, false, true),
            'datedue' => fromMySQLDate($invoice->duedate, false, true),
            'invoiceitems' => $items->map(static fn (object $item): array => [
                'description' => $item->description, 'amount' => $show($item->amount),
            ])->all(),
            'transactions' => $transactions->map(static fn (object $row): array => [
                'date' => fromMySQLDate($row->date, false, true), 'gateway' => $row->gateway, 'transid' => $row->transid, 'amount' => $show($row->amountin),
            ])->all(),
            'subtotal' => $show($invoice->subtotal),
            'tax' => $invoice->tax === '0.00' ? '' : $show($invoice->tax),
            'taxrate' => $invoice->taxrate,
            'credit' => $show($invoice->credit),
            'total' => $show($invoice->total),
            'balance' => $show(Money::format(Invoices::balance($id))),
            'clientsdetails' => (array) $client,
            'totalcredit' => $client->credit === '0.00' || Money::parse($client->credit) <= 0 ? '' : $show($client->credit),
        ]);
    }
}
