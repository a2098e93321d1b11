<?php

declare(strict_types=1);

namespace Host\Client;

use Host\Billing\Credit;
use Host\Billing\Currencies;
use Host\Billing\Invoices;
use Host\Clock;
use Host\Hooks;
use Host\Language;
use Host\Money;
use Host\Session;
use WHMCS\Database\Capsule;
use WHMCS\View\Menu\Item;

/** The client's own pages: login, home, domains, invoices, adding funds. */
final class Account
{
    public static function login(): void
    {
        $message = isset($_SESSION['host_goto']) ? Language::core('restrictedpage') : '';
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            if (Session::loginUser((string) ($_POST['username'] ?? ''), (string) ($_POST['password'] ?? ''))) {
                $address = (string) ($_SESSION['host_goto'] ?? 'clientarea.php');
                unset($_SESSION['host_goto']);
                Page::redirect($address);
            }
            $message = Language::core('loginincorrect');
        }
        Page::show('login', Language::core('login'), ['login.php' => Language::core('login')], ['message' => $message]);
    }

    public static function home(int $client): void
    {
        $panels = new Item('Home Page Panels');
        Hooks::run('ClientAreaHomepagePanels', $panels);
        Page::show('clientareahome', Language::core('clientareatitle'), ['clientarea.php' => Language::core('clientareatitle')], [
            'panels' => $panels,
            'numdomains' => Capsule::table('tbldomains')->where('userid', $client)->where('status', 'Active')->count(),
            'numunpaidinvoices' => Capsule::table('tblinvoices')->where('userid', $client)->where('status', 'Unpaid')->count(),
            'clientcredit' => self::amount(Money::format(Credit::balance($client)), $client),
        ]);
    }

    public static function domains(int $client): void
    {
        $rows = Capsule::table('tbldomains')->where('userid', $client)->orderBy('domain')->orderBy('id')->get()
            ->map(static fn (object $row): array => [
                'domain' => $row->domain,
                'registrationdate' => $row->registrationdate,
                'expirydate' => $row->expirydate,
                'amount' => self::amount($row->recurringamount, $client),
                'status' => $row->status,
                'statusClass' => strtolower(str_replace(' ', '-', $row->status)),
            ])->all();
        $title = Language::core('navMyDomains');
        Page::show('clientareadomains', $title, self::trail('clientarea.php?action=domains', $title), ['domains' => $rows]);
    }

    public static function invoices(int $client): void
    {
        $rows = Capsule::table('tblinvoices')->where('userid', $client)->where('status', '<>', 'Draft')
            ->orderByDesc('id')->get()
            ->map(static fn (object $row): array => self::invoice($row, $client))->all();
        $title = Language::core('navMyInvoices');
        Page::show('clientareainvoices', $title, self::trail('clientarea.php?action=invoices', $title), ['invoices' => $rows]);
    }

    public static function viewInvoice(int $client, int $id): void
    {
        $row = Capsule::table('tblinvoices')->where('id', $id)->where('userid', $client)->where('status', '<>', 'Draft')->first();
        if ($row === null) {
            Page::notFound();
            return;
        }
        $items = Capsule::table('tblinvoiceitems')->where('invoiceid', $id)->orderBy('id')->get()
            ->map(static fn (object $item): array => [
                'description' => $item->description,
                'amount' => self::amount($item->amount, $client),
            ])->all();
        $title = Language::core('invoicestitle') . $id;
        Page::show('viewinvoice', $title, self::trail("viewinvoice.php?id=$id", $title), [
            'invoice' => self::invoice($row, $client),
            'invoiceitems' => $items,
        ]);
    }

    public static function addFunds(int $client): void
    {
        $message = '';
        if ($_SERVER['REQUEST_METHOD'] === 'POST') {
            $amount = trim((string) ($_POST['amount'] ?? ''));
            if (preg_match('/^\d{1,9}(\.\d{2})?$/D', $amount) === 1 && Money::parse($amount) > 0) {
                $line = [
                    'type' => 'AddFunds',
                    'description' => Language::core('addfunds'),
                    'amount' => Money::format(Money::parse($amount)),
                    'taxed' => false,
                ];
                $id = Invoices::create($client, [$line], ['source' => 'clientarea', 'duedate' => Clock::date(), 'send' => true]);
                Page::redirect("viewinvoice.php?id=$id");
            }
            $message = Language::core('addfundsinvalid');
        }
        $title = Language::core('addfunds');
        Page::show('clientareaaddfunds', $title, self::trail('clientarea.php?action=addfunds', $title), [
            'message' => $message,
            'clientcredit' => self::amount(Money::format(Credit::balance($client)), $client),
        ]);
    }

    /** @return array<string, mixed> */
    private static function invoice(object $row, int $client): array
    {
        return [
            'id' => (int) $row->id,
            'date' => $row->date,
            'duedate' => $row->duedate,
            'subtotal' => self::amount($row->subtotal, $client),
            'credit' => self::amount($row->credit, $client),
            'total' => self::amount($row->total, $client),
            'balance' => self::amount(Money::format(Invoices::balance((int) $row->id)), $client),
            'status' => Language::core('invoices' . str_replace(' ', '', $row->status)),
            'statusClass' => strtolower(str_replace(' ', '-', $row->status)),
        ];
    }

    private static function amount(string $amount, int $client): string
    {
        return Currencies::show($amount, $client);
    }

    /** @return array<string, string> */
    private static function trail(string $address, string $title): array
    {
        return ['clientarea.php' => Language::core('clientareatitle'), $address => $title];
    }
}
