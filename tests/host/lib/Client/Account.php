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
use WHMCS\View\Menu\Item;

/** clientarea.php: the client's home, domains, invoices, mails, and adding funds. */
final class Account
{
    /** Hundredths of the client's currency. */
    private const LEAST_FUNDS = 100;
    private const MOST_FUNDS = 1000000;

    /** template => hook point of the page */
    private const HOOKS = [
        'clientareahome' => 'ClientAreaPageHome',
        'clientareadomains' => 'ClientAreaPageDomains',
        'clientareainvoices' => 'ClientAreaPageInvoices',
        'clientareaaddfunds' => 'ClientAreaPageAddFunds',
        'clientareaemails' => 'ClientAreaPageEmails',
    ];

    private int $client = 0;

    public function run(): void
    {
        FrontController::start();
        $client = Session::clientId();
        if ($client === null) {
            Redirect::toLogin();
        }
        $this->client = $client;
        match ($_GET['action'] ?? '') {
            '' => $this->home(),
            'domains' => $this->domains(),
            'invoices' => $this->invoices(),
            'addfunds' => $this->addFunds(),
            'emails' => $this->emails(),
            'services' => $this->show('clientarealist', 'clientareanavservices', 'services'),
            'tickets' => $this->show('clientarealist', 'navtickets', 'tickets'),
            default => ClientPage::refuse(404, Language::core('errorPage.404.title'), Language::core('errorPage.404.subtitle')),
        };
    }

    private function home(): void
    {
        $panels = new Item('Home Page Panels');
        Hooks::run('ClientAreaHomepagePanels', $panels);
        $this->show('clientareahome', 'clientareatitle', '', [
            'panels' => $panels,
            'addons_html' => Hooks::run('ClientAreaHomepage', []),
            'clientsstats' => [
                'productsnumactive' => 0,
                'numactivetickets' => 0,
                'numactivedomains' => Capsule::table('tbldomains')->where('userid', $this->client)->where('status', 'Active')->count(),
                'numunpaidinvoices' => Capsule::table('tblinvoices')->where('userid', $this->client)->where('status', 'Unpaid')->count(),
                'creditbalance' => $this->amount(Money::format(Credit::balance($this->client))),
            ],
        ]);
    }

    private function domains(): void
    {
        $rows = Capsule::table('tbldomains')->where('userid', $this->client)->orderBy('domain')->orderBy('id')->get();
        $this->show('clientareadomains', 'clientareanavdomains', 'domains', [
            'domains' => $rows->map(static fn (object $row): array => [
                'domain' => $row->domain,
                'registrationdate' => fromMySQLDate($row->registrationdate, false, true),
                'normalisedRegistrationDate' => $row->registrationdate,
                'nextduedate' => fromMySQLDate($row->nextduedate, false, true),
                'normalisedNextDueDate' => $row->nextduedate,
                'expirydate' => fromMySQLDate($row->expirydate, false, true),
                'normalisedExpiryDate' => $row->expirydate,
                'status' => $row->status,
                'statusClass' => strtolower(str_replace(' ', '-', $row->status)),
            ])->all(),
        ]);
    }

    private function invoices(): void
    {
        $rows = Capsule::table('tblinvoices')->where('userid', $this->client)->where('status', '<>', 'Draft')->orderByDesc('id')->get();
        $this->show('clientareainvoices', 'invoices', 'invoices', [
            'invoices' => $rows->map(fn (object $row): array => [
                'id' => (int) $row->id,
                'invoicenum' => $row->invoicenum === '' ? (string) $row->id : $row->invoicenum,
                'datecreated' => fromMySQLDate($row->date, false, true),
                'normalisedDateCreated' => $row->date,
                'datedue' => fromMySQLDate($row->duedate, false, true),
                'normalisedDateDue' => $row->duedate,
                'total' => $this->amount($row->total),
                'status' => $row->status,
                'statusClass' => strtolower(str_replace(' ', '-', $row->status)),
            ])->all(),
        ]);
    }

    private function emails(): void
    {
        $rows = Capsule::table('tblemails')->where('userid', $this->client)->orderByDesc('id')->get();
        $this->show('clientareaemails', 'navemailssent', 'emails', [
            'emails' => $rows->map(static fn (object $row): array => [
                'date' => fromMySQLDate($row->date, true, true),
                'normalisedDate' => $row->date,
                'subject' => $row->subject,
                'text' => trim(html_entity_decode(strip_tags(str_replace('</p>', "</p>\n", $row->message)))),
            ])->all(),
        ]);
    }

    private function addFunds(): void
    {
        $amount = is_string($_POST['amount'] ?? null) ? trim($_POST['amount']) : '';
        $isAmount = preg_match('/^\d{1,9}(\.\d{2})?$/D', $amount) === 1
            && Money::parse($amount) >= self::LEAST_FUNDS
            && Money::parse($amount) <= self::MOST_FUNDS;
        if ($isAmount) {
            $line = [
                'type' => 'AddFunds',
                'description' => Language::core('addfunds'),
                'amount' => Money::format(Money::parse($amount)),
                'taxed' => false,
            ];
            $id = Invoices::create($this->client, [$line], ['source' => 'clientarea', 'send' => true]);
            Redirect::to("viewinvoice.php?id=$id");
        }
        $this->show('clientareaaddfunds', 'addfunds', 'addfunds', [
            'hasFailed' => ($_SERVER['REQUEST_METHOD'] ?? 'GET') === 'POST',
            'amount' => $amount,
            'minimumamount' => $this->amount(Money::format(self::LEAST_FUNDS)),
            'maximumamount' => $this->amount(Money::format(self::MOST_FUNDS)),
        ]);
    }

    /** @param array<string, mixed> $vars */
    private function show(string $template, string $title, string $action, array $vars = []): void
    {
        $breadcrumb = ['clientarea.php' => Language::core('clientareatitle')];
        if ($action !== '') {
            $breadcrumb["clientarea.php?action=$action"] = Language::core($title);
        }
        (new ClientPage($template, Language::core($title), $breadcrumb, self::HOOKS[$template] ?? ''))->show($vars);
    }

    private function amount(string $amount): string
    {
        return Currencies::show($amount, $this->client);
    }
}
