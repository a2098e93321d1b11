<?php

declare(strict_types=1);

namespace Host\Admin;

use Host\Billing\Credit;
use Host\Billing\Currencies;
use Host\Hooks;
use Host\Money;
use Host\Redirect;
use Host\Session;
use Host\View\Templates;
use WHMCS\Database\Capsule;

/** admin/clientssummary.php: a client's credit, invoices and domains; "Login as Owner"; adding credit. */
final class ClientSummary
{
    public function run(): void
    {
        $admin = Page::start();
        $id = is_string($_GET['userid'] ?? null) && ctype_digit($_GET['userid']) ? (int) $_GET['userid'] : 0;
        $client = Capsule::table('tblclients')->where('id', $id)->first();
        if ($client === null || !Page::may($admin, 'View Clients Summary')) {
            Page::refuse($admin, 'There is no such client, or your administrator role may not see it.');
            return;
        }
        if (isset($_POST['loginasowner']) && Session::masquerade($id)) {
            Redirect::to(Templates::webRoot() . '/clientarea.php');
        }
        if (is_string($_POST['credit'] ?? null) && preg_match('/^\d{1,7}(\.\d{1,2})?$/D', $_POST['credit']) === 1) {
            Credit::change($id, Money::parse($_POST['credit']), 'Added by admin', '', (int) $admin->id);
            Redirect::to("clientssummary.php?userid=$id");
        }
        $links = array_merge(...array_map(
            static fn (mixed $list): array => (array) $list,
            Hooks::run('AdminAreaClientSummaryActionLinks', ['userid' => $id])
        ) ?: [[]]);
        Page::show($admin, 'clientsummary', "{$client->firstname} {$client->lastname}", [
            'summary' => (array) $client,
            'credit' => Currencies::show($client->credit, $id),
            'invoices' => $this->rows('tblinvoices', $id),
            'domains' => $this->rows('tbldomains', $id),
            'links' => $links,
            'output' => Hooks::html('AdminAreaClientSummaryPage', ['userid' => $id]),
        ]);
    }

    /** @return list<array<string, mixed>> */
    private function rows(string $table, int $clientId): array
    {
        return Capsule::table($table)->where('userid', $clientId)->orderByDesc('id')->get()
            ->map(static fn (object $row): array => (array) $row)->all();
    }
}
